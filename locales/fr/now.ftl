### Maintenant : ce qu'il faut faire d'abord, et ce qui vient ensuite.

now-title = Maintenant
now-after = Ensuite
now-when-you-like = Quand vous avez le temps
now-papers = Papiers bientôt périmés
now-waiting = C’est au bureau de répondre
now-law = La loi change
now-questions = Questions sans réponse
# $count : combien d'étapes dépendent de la réponse.
now-question-decides = { $count ->
    [one] { $count } étape en dépend.
   *[other] { $count } étapes en dépendent.
}
now-see-missing = Voir ce qui manque
now-open-step = Voir comment faire
now-already-done = Je l’ai fait
now-where-data = Tout reste sur cet appareil, chiffré.

calm-title = Rien à faire aujourd’hui.
# $day : jour de la semaine et date.
calm-next = La prochaine date est le { $day }.
calm-none = Aucune date n’est prévue.
calm-after = En bas, vous trouvez ce que vous pouvez faire quand vous avez le temps.

# Le panneau : le jour et le temps qui reste.
sign-until = Jusqu’au { $day }
sign-now = À faire tout de suite
# $days : jours d'aujourd'hui au dernier jour ; 0 est aujourd'hui.
sign-days-left = { $days ->
    [0] aujourd’hui est le dernier jour
    [one] encore { $days } jour
   *[other] encore { $days } jours
}
sign-late = { $days ->
    [one] { $days } jour de retard
   *[other] { $days } jours de retard
}
# $day : le jour manqué.
sign-was-until = Dernier jour : { $day }

leaf-now = à faire
