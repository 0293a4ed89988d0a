# Raconter l'histoire : une question par écran. Les questions elles-mêmes viennent du catalogue.

story-progress = Question { $number } sur { $total }
story-progress-short = { $number } sur { $total }
story-next = Continuer
story-skip = Je ne sais pas
story-about = Sur { $name }
story-stays = Cela reste sur cet appareil.
story-tap = Choisissez une réponse. La question suivante vient ensuite.
story-skipped = Vous avez dit : Je ne sais pas. Vous pouvez répondre plus tard.
story-decides = { $count ->
    [one] { $count } étape en dépend.
   *[other] { $count } étapes en dépendent.
}
story-choose = Choisissez une réponse ou « Je ne sais pas ».
story-yes = Oui
story-no = Non

story-name-title = Comment vous appelez-vous ?
story-name-help = Un prénom ou un surnom suffit. Il reste sur cet appareil.
story-name-field = Nom
story-name-empty = Écrivez un nom. Un surnom suffit.

story-date-empty = Écrivez le jour ou choisissez « Je ne sais pas ».

story-group-protection = Protection
story-group-work = Travail et études
story-group-europe = L’Europe
story-group-family = Famille et origine

story-country-find = Chercher un pays
story-country-common = Souvent choisis
story-country-all = Tous les pays
story-country-none-found = Aucun pays ne porte ce nom. Essayez avec moins de lettres.
story-country-found = { $count ->
    [one] { $count } pays
   *[other] { $count } pays
}
story-country-has-none = Je n’en ai pas

household-title = Qui d’autre est avec vous ?
household-help = Indiquez seulement les personnes qui habitent ici avec vous.
household-you = Vous
household-adult = Une personne adulte
household-child = Un enfant
household-alone = Personne d’autre
household-next = C’est tout le monde
household-adult-title = Qui est avec vous ?
household-child-title = Comment s’appelle l’enfant ?
household-name = Nom
household-born = Date de naissance
household-born-help = L’école, la garderie et l’argent dépendent de l’âge.
household-add = Ajouter
household-remove = Retirer { $name }
household-added = Personne ajoutée : { $name }.
household-removed = Personne retirée : { $name }.

place-title = Où habitez-vous ?
place-help = Les jours fériés et les bureaux en dépendent.
place-other = Dans un autre lieu
place-unverified = non vérifié
place-land-empty = Choisissez une région ou « Je ne sais pas ».
place-next = Montrer mon plan

land-BW = Bade-Wurtemberg
land-BY = Bavière
land-BE = Berlin
land-BB = Brandebourg
land-HB = Brême
land-HH = Hambourg
land-HE = Hesse
land-MV = Mecklembourg-Poméranie-Occidentale
land-NI = Basse-Saxe
land-NW = Rhénanie-du-Nord-Westphalie
land-RP = Rhénanie-Palatinat
land-SL = Sarre
land-SN = Saxe
land-ST = Saxe-Anhalt
land-SH = Schleswig-Holstein
land-TH = Thuringe
