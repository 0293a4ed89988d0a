### Appointments, and what can be shown later for a step.

now-appointment = Nächster Termin

# $day: the day of the appointment.
now-get-ready = Vorbereiten für { $day }

appointment-title = Termine
appointment-help = Sie haben einen Termin? Schreiben Sie ihn hier auf. Dann sehen Sie ihn unter Jetzt.
appointment-add = Termin aufschreiben
appointment-new = Ein neuer Termin
appointment-edit = Termin ändern
appointment-day = Tag
appointment-day-missing = Schreiben Sie den Tag vom Termin.
appointment-time = Uhrzeit
appointment-time-hint = Zum Beispiel 9:30. Sie wissen die Uhrzeit nicht? Dann lassen Sie das leer.
appointment-place = Wo?
appointment-place-hint = Das Amt oder das Zimmer. Oder der Name von der Person.
appointment-person = Wer hat den Termin?
appointment-remark = Daran denken
appointment-remark-hint = Zum Beispiel: Pass mitbringen. Eine Nummer ziehen.
appointment-saved = Termin gespeichert
appointment-change = Ändern
appointment-remove = Löschen
appointment-removed = Termin gelöscht
appointment-over = Der Termin ist vorbei.

# $time: an hour such as 9:30.
appointment-when = { $day }, { $time }

proof-title = Das können Sie später zeigen
proof-help = Haben Sie etwas abgegeben? Wann und wie? Hat man Sie weggeschickt? Schreiben Sie es auf. Das hilft, wenn das Amt später fragt.

# $day: a day.
proof-after-handed-in = Sie haben es am { $day } abgegeben. Schreiben Sie auf, wie. Dann können Sie es später zeigen.
proof-add = Aufschreiben
proof-new = Zum Zeigen für später
proof-how = Was ist passiert?
proof-handed-in = Im Amt abgegeben
proof-posted = Mit einem Brief geschickt
proof-online = Im Internet geschickt
proof-refused = Das Amt hat Nein gesagt
proof-no-appointment = Ich bekomme keinen Termin
proof-day = An welchem Tag?
proof-day-missing = Schreiben Sie: An welchem Tag war das?
proof-remark = Bemerkung
proof-remark-hint = Wer hat es genommen? Gibt es eine Nummer? Was hat man gesagt?
proof-saved = Aufgeschrieben
proof-remove = Löschen
proof-removed = Eintrag gelöscht

# Two versions of one appointment, of one proof.
conflict-about-appointment-on = Welchen Tag hat der Termin?
conflict-about-appointment-at = Welche Uhrzeit hat der Termin?
conflict-about-appointment-place = Wo müssen Sie hingehen?
conflict-about-appointment-person = Wer hat den Termin?
conflict-about-appointment-step = Welcher Schritt braucht den Termin?
conflict-about-appointment-remark = Woran müssen Sie beim Termin denken?
conflict-about-proof-how = Was ist passiert?
conflict-about-proof-on = An welchem Tag war das?
conflict-about-proof-remark = Welche Bemerkung ist richtig?
conflict-about-proof-person = Für wen war das?
conflict-about-proof-step = Zu welchem Schritt gehört das?
conflict-about-kept-appointment = Auf einem Gerät ist dieser Termin gelöscht. Auf einem anderen Gerät hat noch jemand etwas dazu geschrieben.
conflict-about-kept-proof = Auf einem Gerät ist dieser Eintrag gelöscht. Auf einem anderen Gerät hat noch jemand etwas dazu geschrieben.
