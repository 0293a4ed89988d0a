### Finding something again.

search-title = Rechercher
search-label = Étape, papier, lettre, rendez-vous, personne ou note
search-hint = Dans toutes les langues, aussi en allemand.
search-none = Rien trouvé. Essayez un autre mot, ou un mot plus court.
search-count = { $count ->
    [one] 1 résultat.
   *[other] { $count } résultats.
}
search-steps = Étapes
search-notes = Notes
