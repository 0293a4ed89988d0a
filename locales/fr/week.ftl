### The week of all families on this device.

week-title = Cette semaine
week-caption = Ce qui est à faire dans toutes les familles, par famille et par jour
week-family = Famille
week-today = Aujourd’hui
week-later = Plus tard
week-until = jusqu’au { $day }
week-no-day = Sans date
week-families = { $count ->
    [one] 1 famille.
   *[other] { $count } familles.
}
week-missed = { $count ->
    [one] 1 jour manqué.
   *[other] { $count } jours manqués.
}
week-ahead = { $count ->
    [0] Aucun délai ces jours-ci.
    [one] 1 délai ces jours-ci.
   *[other] { $count } délais ces jours-ci.
}
week-last-day = Dernier jour

# $sender: who wrote the letter.
week-letter = Répondre à une lettre : { $sender }
week-appointment = Rendez-vous

# $place: where the appointment is.
week-appointment-at = Rendez-vous : { $place }

week-ready = Prêt : { $count }
week-waiting = À l’office : { $count }
week-nothing = Rien à faire ces jours-ci dans aucune famille.
week-unreadable = Impossible à ouvrir
