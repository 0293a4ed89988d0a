### Taking everything along: a file that anybody can read.

export-title = Enregistrer un fichier lisible
export-lead = Tout ce qui concerne cette famille dans un seul fichier. Il s’ouvre sans DiKo.
export-warning = Le fichier n’est pas sous clé. Toute personne qui l’a peut le lire.
export-holds = Ce qu’il contient
export-holds-people = Les noms et les réponses de tout le monde
export-holds-steps = Les étapes, les papiers, les lettres, les rendez-vous et les preuves
export-holds-notes = Toutes les notes, aussi celles qui restent sur cet appareil
export-holds-photos = Les photos qui sont sur cet appareil
export-one = Il ne contient que la famille ouverte. Enregistrez chaque famille à part.
export-back = DiKo ne peut pas relire ce fichier. Pour cela, faites une copie.
export-do = Enregistrer le fichier lisible
export-doing = Le fichier est en cours d’écriture. Cela prend un moment.
export-done = Le fichier est enregistré.
export-done-help = Effacez-le quand vous n’en avez plus besoin.
# The text of README.txt, beside case.json.
export-readme =
    Écrit par DiKo.
    Ce fichier contient tout ce qui concerne une famille : noms, réponses, étapes, papiers, lettres, rendez-vous, preuves, notes et photos.

    Il n’est pas sous clé. Toute personne qui l’a peut le lire. Gardez-le là où vous seul le trouvez.

    case.json : les textes. Tout éditeur de texte l’ouvre. Les jours s’écrivent année-mois-jour.
    photos : les pages photographiées, s’il y en a.
