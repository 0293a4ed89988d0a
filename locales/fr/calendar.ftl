### Days as a file for the calendar of the device.

calendar-title = Pour votre agenda
calendar-one = Dans l’agenda
calendar-all = Dates pour votre agenda
calendar-all-help = Toutes les dates du plan, des lettres et des rendez-vous en un seul fichier pour votre agenda.
calendar-help = D’autres personnes peuvent souvent lire un agenda. Seules ces lignes sortent de DiKo, et rien d’autre :

# The only words in the calendar: neutral, because others can read them.
calendar-appointment = Rendez-vous
calendar-last-day = Dernier jour
calendar-save = Enregistrer le fichier
calendar-empty = Il n’y a pas encore de date pour un agenda.
calendar-done = Le fichier pour l’agenda est enregistré
calendar-done-help = Ouvrez-le avec votre agenda. Supprimez-le ensuite : il n’est pas chiffré.
