### Suchen in einer Familie.

search-title = Suchen
search-label = Schritt, Papier, Brief, Termin, Person oder Notiz
search-hint = In jeder Sprache, auch auf Deutsch.
search-none = Nichts gefunden. Versuchen Sie ein anderes oder kürzeres Wort.
search-count = { $count ->
    [one] 1 Treffer.
   *[other] { $count } Treffer.
}
search-steps = Schritte
search-notes = Notizen
