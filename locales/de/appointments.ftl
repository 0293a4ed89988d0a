### Appointments, and what can be shown later for a step.

now-appointment = Nächster Termin

# $day: the day of the appointment.
now-get-ready = Vorbereiten für { $day }

appointment-title = Termine
appointment-help = Haben Sie einen Termin? Schreiben Sie ihn hier auf. Dann steht er unter Jetzt.
appointment-add = Termin aufschreiben
appointment-new = Ein neuer Termin
appointment-edit = Termin ändern
appointment-day = Tag
appointment-day-missing = Schreiben Sie den Tag des Termins.
appointment-time = Uhrzeit
appointment-time-hint = Zum Beispiel 9:30. Leer lassen, wenn Sie sie nicht wissen.
appointment-place = Wo?
appointment-place-hint = Das Amt, das Zimmer, oder bei wem.
appointment-person = Für wen ist der Termin?
appointment-remark = Woran denken
appointment-remark-hint = Zum Beispiel: Pass mitbringen, Nummer ziehen.
appointment-saved = Termin gespeichert
appointment-change = Ändern
appointment-remove = Entfernen
appointment-removed = Termin entfernt
appointment-over = Er ist vorbei.

# $time: an hour such as 9:30.
appointment-when = { $day }, { $time }

proof-title = Was Sie später zeigen können
proof-help = Schreiben Sie auf, wann und wie Sie etwas abgegeben haben, oder dass man Sie weggeschickt hat. Das hilft, wenn das Amt später fragt.

# $day: a day.
proof-after-handed-in = Sie haben es am { $day } abgegeben. Schreiben Sie auf, wie: Dann können Sie es später zeigen.
proof-add = Aufschreiben
proof-new = Zum späteren Zeigen
proof-how = Was ist passiert?
proof-handed-in = Im Amt abgegeben
proof-posted = Mit der Post geschickt
proof-online = Online geschickt
proof-refused = Abgelehnt
proof-no-appointment = Kein Termin zu bekommen
proof-day = An welchem Tag?
proof-day-missing = Schreiben Sie den Tag, an dem es war.
proof-remark = Bemerkung
proof-remark-hint = Wer es genommen hat, eine Nummer, was gesagt wurde.
proof-saved = Aufgeschrieben
proof-remove = Entfernen
proof-removed = Eintrag entfernt

# Two versions of one appointment, of one proof.
conflict-about-appointment-on = An welchem Tag ist der Termin?
conflict-about-appointment-at = Um wie viel Uhr ist der Termin?
conflict-about-appointment-place = Wo ist der Termin?
conflict-about-appointment-person = Für wen ist der Termin?
conflict-about-appointment-step = Zu welchem Schritt gehört der Termin?
conflict-about-appointment-remark = Woran ist beim Termin zu denken?
conflict-about-proof-how = Was ist passiert?
conflict-about-proof-on = An welchem Tag war es?
conflict-about-proof-remark = Was wurde bemerkt?
conflict-about-proof-person = Um wen geht es?
conflict-about-proof-step = Zu welchem Schritt gehört es?
conflict-about-kept-appointment = Auf einem Gerät wurde dieser Termin entfernt. Auf einem anderen wurde noch etwas dazu geschrieben.
conflict-about-kept-proof = Auf einem Gerät wurde dieser Eintrag entfernt. Auf einem anderen wurde noch etwas dazu geschrieben.
