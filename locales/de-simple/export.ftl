### Taking everything along: a file that anybody can read.

export-title = Lesbare Datei machen
export-lead = In der Datei ist alles von dieser Familie. Sie brauchen DiKo nicht, um sie zu öffnen.
export-warning = Die Datei hat kein Passwort. Jeder, der sie hat, kann alles lesen.
export-holds = Das ist in der Datei
export-holds-people = Die Namen von allen. Die Antworten von allen
export-holds-steps = Die Schritte, die Papiere, die Briefe, die Termine und die Nachweise
export-holds-notes = Alle Notizen. Auch die Notizen, die auf dem Gerät bleiben
export-holds-photos = Die Fotos auf diesem Gerät
export-one = In der Datei ist nur die offene Familie. Machen Sie für jede Familie eine Datei.
export-back = DiKo kann die Datei nicht wieder lesen. Machen Sie dafür eine Kopie.
export-do = Lesbare Datei machen
export-doing = DiKo macht die Datei. Bitte warten Sie kurz.
export-done = Die Datei ist fertig.
export-done-help = Brauchen Sie die Datei nicht mehr? Dann löschen Sie sie.
# The text of README.txt, beside case.json.
export-readme =
    Diese Datei ist von DiKo.
    In der Datei ist alles von einer Familie: Namen, Antworten, Schritte, Papiere, Briefe, Termine, Nachweise, Notizen und Fotos.

    Die Datei hat kein Passwort. Jeder, der sie hat, kann alles lesen. Legen Sie die Datei an einen sicheren Ort.

    case.json: Das sind die Texte. Jedes Text-Programm kann sie öffnen. Ein Tag steht so da: Jahr-Monat-Tag.
    photos: Das sind die Fotos, wenn es Fotos gibt.
