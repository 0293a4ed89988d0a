### Papiers : présents, manquants, combien de temps ils sont valables.

papers-title = Papiers
papers-whose = Les papiers de qui
papers-to-act = Important maintenant
# $name et $age : une personne du foyer.
papers-person = { $name }, { $age ->
    [one] { $age } an
   *[other] { $age } ans
}
papers-count = { $count ->
    [one] { $count } papier
   *[other] { $count } papiers
}
papers-empty = Il n’y a pas encore de papiers. Ajoutez ceux que vous avez.
papers-add = Ajouter
papers-add-title = Quel papier avez-vous ?
papers-search = Chercher, dans votre langue ou en allemand
papers-none-found = Aucun papier ne porte ce nom.
papers-other = Choisir un autre papier
papers-whose-paper = À qui est ce papier ?

paper-pane = Papier
paper-state-have = En main
paper-state-missing = Manque
paper-state-renew = À renouveler
paper-state-expired = Périmé
paper-state-at-office = Au bureau
paper-state-not-yet = Pas encore

# $step : le nom d'une étape.
paper-needed = Nécessaire pour : { $step }.
paper-comes = Vous le recevez avec : { $step }.
paper-no-end = Pas de date de fin notée.
# $day : un jour avec l'année.
paper-renew-from = À renouveler à partir du { $day }
paper-renew-since = À renouveler maintenant, depuis le { $day }
paper-ends = Valable jusqu’au { $day }
paper-ended = Périmé depuis le { $day }
paper-extended = Un règlement le rend valable plus longtemps que la date écrite dessus.
paper-only-ticked = Ici, ce papier est seulement coché. Son contenu n’est jamais enregistré.

paper-in-hand = Vous avez ce papier
paper-not-in-hand = Avez-vous ce papier ?
paper-expiry = Valable jusqu’au
paper-expiry-hint = Le jour écrit dessus. Laissez vide s’il n’y en a pas.
paper-past = Ce jour est passé.
paper-have-now = Je l’ai
# $name : à qui est le papier.
paper-has-now = { $name } l’a
paper-drop = Je ne l’ai plus
paper-how = Comment l’obtenir
paper-needed-by = Nécessaire pour
paper-brought-by = Vous le recevez avec
paper-renewed-by = À renouveler avec

paper-said-have = Papier noté
paper-said-day = Jour enregistré
paper-said-dropped = Papier retiré
