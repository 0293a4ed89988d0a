### Une étape.

step-pane = Étape
step-first = À faire d’abord
step-take = À prendre avec vous
step-brings = Ce que vous avez ensuite
step-helpful = Pas obligatoire, mais utile.
# $names : qui a déjà le papier.
step-held-by = Déjà en main : { $names }.
step-why-day = Pourquoi ce jour
step-how = Pourquoi, et comment faire
step-link = Page officielle :
step-pitfalls = Attention
step-caution = Demandez d’abord à un service de conseil.
step-where = Où
step-unlocks = Ce qui devient possible
step-happened = Que s’est-il passé ?
step-notes = Notes
step-sources = La loi
step-soft-day = Il n’y a pas de punition pour ce jour, mais vous perdez de l’argent ou du temps.
# $day : quand la règle a été comparée pour la dernière fois avec la loi.
step-rule-checked = Règle vérifiée le { $day }.
# $euro : un nombre entier.
step-fine = En cas de retard, vous payez peut-être jusqu’à { $euro } €.
step-checked = Vérifié le { $day }.
# $days : ce qu'il faut en général aux bureaux ; l'expérience, pas la loi.
step-usual = En général, cela prend environ { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}.

step-handed-in = Remis
step-done = Terminé
step-not-for-me = Pas pour moi
step-open-again = Ouvrir de nouveau
step-other-day = Un autre jour
step-which-day = Quel jour ?
step-day-it-happened = Le jour où c’était
step-save-done = Terminé ce jour-là
step-save-handed-in = Remis ce jour-là

# $time : une heure comme 12:00.
office-open = Ouvert aujourd’hui jusqu’à { $time }
office-opens = Ouvre aujourd’hui à { $time }
office-closed-long = Fermé actuellement
office-closed = fermé
office-opens-on = Ouvre le { $day } à { $time }
office-always = Ouvert jour et nuit
office-closed-holiday = fermé ({ $name })
office-hours = Tous les horaires
office-appointment = Prendre rendez-vous :
# $list : noms de langues.
office-languages = Langues parlées ici : { $list }

note-label = Nouvelle note
note-hint = Avec qui vous avez parlé, ce qui a été dit, ce qui doit encore venir.
note-only-here = Seulement sur cet appareil
note-only-here-hint = Personne d’autre ne reçoit cette note. Si vous perdez l’appareil et n’avez pas de copie, elle est perdue.
note-always-here = Reste toujours sur cet appareil
note-always-here-hint = Personne ne reçoit cette note, même si vous partagez un jour cette famille.
note-save = Enregistrer la note
note-saved = Note enregistrée

# Au-dessus de la source d’une règle sans dernier jour.
step-why-now = Pourquoi tout de suite
step-why-later = Pourquoi pas plus tôt
step-land = Dans votre région (Bundesland) : { $land }
step-land-as-of = Information du { $day }
