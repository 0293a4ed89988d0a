### Days as a file for the calendar of the device.

calendar-title = Für Ihren Kalender
calendar-one = In den Kalender
calendar-all = Alle Tage für den Kalender
calendar-all-help = Alle Tage aus Plan, Briefen und Terminen. In einer Datei für Ihren Kalender.
calendar-help = Oft können andere Ihren Kalender lesen. Nur diese Zeilen gehen aus DiKo heraus:

# The only words in the calendar: neutral, because others can read them.
calendar-appointment = Termin
calendar-last-day = Letzter Tag
calendar-save = Datei speichern
calendar-empty = Es gibt noch keinen Tag für den Kalender.
calendar-done = Die Datei für den Kalender ist gespeichert
calendar-done-help = Öffnen Sie die Datei mit Ihrem Kalender. Löschen Sie die Datei danach. Andere können sie lesen.
