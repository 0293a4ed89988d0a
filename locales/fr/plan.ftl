### Le plan : toutes les étapes par domaine de la vie, et les mots pour leur état.

plan-title = Plan
plan-whose = Les étapes de qui
# $done et $total : nombres d'étapes.
plan-done-of = { $done } sur { $total } terminées
plan-empty = Il n’y a pas encore d’étapes. Répondez aux questions dans « Personnes ».

# L'état d'une étape, au début d'une ligne.
state-ready = Possible maintenant.
state-blocked = Bloquée.
state-upcoming = Plus tard.
state-waiting = En attente.
state-done = Terminée.
state-dismissed = Pas pour vous.
state-overdue = { $days ->
    [one] { $days } jour de retard.
   *[other] { $days } jours de retard.
}

# $count : toutes les personnes du foyer.
card-all-of-you = { $count ->
    [2] Pour vous deux.
   *[other] Pour vous { $count }.
}
# $names : une liste de noms.
card-for = Pour { $names }.
card-missing = { $count ->
    [one] { $count } papier manque.
   *[other] { $count } papiers manquent.
}
# $step : le nom de l'étape qui vient d'abord.
card-first = D’abord : { $step }.
card-opens = À partir du { $day }.
card-until = Jusqu’au { $day }.
card-handed-in = Remis le { $day }. Maintenant, c’est au bureau de répondre.
card-on = Le { $day }.

# Ce qui a été fait, dans la barre qui permet de remettre comme avant.
said-done = Noté : terminé
said-waiting = Noté : remis
said-dismissed = Noté : « pas pour moi »
said-open = De nouveau ouvert

# Les étapes qui ne sont plus dans le plan, avec ce que l’on en a dit.
plan-past = Auparavant dans le plan
plan-past-help = Ces étapes ne font plus partie du plan. Ce que vous en avez dit reste enregistré.
# $id : un nom court.
plan-past-unknown = Une étape d’une autre version : { $id }

# Ce qu’une réponse a changé dans le plan.
change-title = Votre plan a changé
change-appeared = Nouveau
change-gone = Plus nécessaire
change-moved-head = Une autre date
change-kept = Ce que vous avez déjà fait
change-moved = Jusqu’au { $to } ; avant, c’était jusqu’au { $from }.
change-no-day = Maintenant sans date fixe ; avant, c’était jusqu’au { $from }.
change-opens = À partir du { $day }.
change-stays = Ce que vous avez terminé reste enregistré.
change-where = Vous le trouvez à la fin du plan.
change-understood = J’ai compris
change-to-plan = Aller au plan
