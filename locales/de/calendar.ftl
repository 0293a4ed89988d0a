### Days as a file for the calendar of the device.

calendar-title = Für Ihren Kalender
calendar-one = In den Kalender
calendar-all = Tage für Ihren Kalender
calendar-all-help = Alle Tage aus Plan, Briefen und Terminen als eine Datei für Ihren Kalender.
calendar-help = Einen Kalender können oft auch andere lesen. Nur diese Zeilen verlassen DiKo, sonst nichts:

# The only words in the calendar: neutral, because others can read them.
calendar-appointment = Termin
calendar-last-day = Letzter Tag
calendar-save = Datei speichern
calendar-empty = Es gibt noch keinen Tag für einen Kalender.
calendar-done = Die Kalenderdatei ist gespeichert
calendar-done-help = Öffnen Sie die Datei mit Ihrem Kalender. Löschen Sie sie danach: Sie ist nicht verschlüsselt.
