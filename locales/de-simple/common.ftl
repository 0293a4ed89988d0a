### Wörter in einfacher Sprache, die auf mehreren Seiten stehen.

nav-label = Die Bereiche
nav-now = Jetzt
nav-plan = Plan
nav-papers = Papiere
nav-letters = Briefe
nav-people = Personen
nav-more = Mehr

common-back = Zurück
common-close = Schließen
common-cancel = Abbrechen
common-save = Speichern
common-next = Weiter
common-undo = Rückgängig
common-undone = Zurückgenommen
common-try-again = Noch einmal probieren
common-loading = Bitte warten
# $count: wie viele es insgesamt sind.
common-show-all = Alle { $count } zeigen
common-lock = Sperren
common-everyone = Alle

date-day = Tag
date-month = Monat
date-year = Jahr
date-invalid = Diesen Tag finden wir nicht im Kalender. Schreiben Sie Zahlen. Zum Beispiel: 15, 11, 2026.
