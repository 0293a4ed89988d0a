### Reminders, and the one sentence that others can read.

reminders-title = Erinnerungen
reminders-help = DiKo erinnert Sie an Termine und an letzte Tage. Andere sehen auf Ihrem Gerät nur diesen Satz:

# Who speaks, as the device names it.
reminders-from = DiKo
# On the lock screen, and on the page as it will be there: true of everything, and silent about what it is.
# The window reads both out of this file: one line, no value.
reminders-sentence = DiKo hat eine Erinnerung für Sie. Öffnen Sie DiKo, wenn Sie Zeit haben.

reminders-on = Erinnern
reminders-when = Vor einem letzten Tag: eine Woche vorher, einen Tag vorher und am Tag selbst. Vor einem Termin: am Abend davor und zwei Stunden davor. Nie in der Nacht.
reminders-shown = Der Satz steht jetzt auf Ihrem Bildschirm. Sie sehen ihn nicht? Öffnen Sie die Einstellungen von Ihrem Gerät. Erlauben Sie DiKo Mitteilungen.
reminders-refused = Ihr Gerät erlaubt DiKo keine Mitteilungen. Das können Sie ändern: in den Einstellungen von Ihrem Gerät. Danach versuchen Sie es hier noch einmal.
reminders-unavailable = Ihr Gerät kann Ihnen keine Mitteilungen zeigen.
reminders-running = Auf einem Computer muss DiKo laufen. Sie haben das Gerät neu gestartet? Dann öffnen Sie DiKo einmal mit Ihrem Passwort. Das gilt auch für das Telefon.
