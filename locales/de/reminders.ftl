### Reminders, and the one sentence that others can read.

reminders-title = Erinnerungen
reminders-help = DiKo erinnert Sie vor einem Termin und vor einem letzten Tag. Wer auf Ihr Gerät schaut, sieht dann nur diesen Satz:

# Who speaks, as the device names it.
reminders-from = DiKo
# On the lock screen, and on the page as it will be there: true of everything, and silent about what it is.
# The window reads both out of this file: one line, no value.
reminders-sentence = Sie haben eine Erinnerung. Öffnen Sie DiKo, wenn Sie Ruhe haben.

reminders-on = Erinnern
reminders-when = Eine Woche vorher, einen Tag vorher und am letzten Tag. Vor einem Termin am Abend und zwei Stunden vorher. Nie in der Nacht.
reminders-shown = Der Satz steht jetzt auf Ihrem Bildschirm. Sehen Sie ihn nicht? Dann erlauben Sie DiKo in den Einstellungen des Geräts, Mitteilungen zu zeigen.
reminders-refused = Ihr Gerät erlaubt DiKo keine Mitteilungen. Ändern Sie das in den Einstellungen des Geräts. Versuchen Sie es dann noch einmal.
reminders-unavailable = Dieses Gerät kann keine Mitteilungen zeigen.
reminders-running = Ein Computer erinnert nur, solange DiKo läuft. Nach jedem Neustart, auch des Telefons, öffnen Sie DiKo einmal mit Ihrem Passwort.
