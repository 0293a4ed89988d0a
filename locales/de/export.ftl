### Taking everything along: a file that anybody can read.

export-title = Lesbare Datei sichern
export-lead = Alles von dieser Familie in einer Datei. Sie lässt sich ohne DiKo öffnen.
export-warning = Die Datei ist nicht verschlossen. Wer sie hat, kann sie lesen.
export-holds = Das steht darin
export-holds-people = Namen und Antworten von allen
export-holds-steps = Schritte, Papiere, Briefe, Termine und Nachweise
export-holds-notes = Alle Notizen, auch die, die auf diesem Gerät bleiben
export-holds-photos = Die Fotos, die auf diesem Gerät sind
export-one = Darin ist nur die Familie, die offen ist. Sichern Sie jede Familie für sich.
export-back = DiKo kann diese Datei nicht wieder einlesen. Dafür gibt es die Kopie.
export-do = Lesbare Datei sichern
export-doing = Die Datei wird geschrieben. Das dauert einen Moment.
export-done = Die Datei ist gesichert.
export-done-help = Löschen Sie sie, wenn Sie sie nicht mehr brauchen.
# The text of README.txt, beside case.json.
export-readme =
    Von DiKo geschrieben.
    In dieser Datei ist alles von einer Familie: Namen, Antworten, Schritte, Papiere, Briefe, Termine, Nachweise, Notizen und Fotos.

    Sie ist nicht verschlossen. Wer sie hat, kann sie lesen. Bewahren Sie sie so auf, dass nur Sie sie finden.

    case.json: die Texte. Jedes Textprogramm öffnet die Datei. Tage stehen als Jahr-Monat-Tag.
    photos: die fotografierten Seiten, wenn es welche gibt.
