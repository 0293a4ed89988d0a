### Suchen in einer Familie.

search-title = Suchen
search-label = Was suchen Sie?
search-hint = Sie können in jeder Sprache suchen.
search-none = Nichts gefunden. Versuchen Sie ein kürzeres Wort.
search-count = { $count ->
    [one] 1 Treffer.
   *[other] { $count } Treffer.
}
search-steps = Schritte
search-notes = Notizen
