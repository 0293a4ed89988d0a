### Die Woche aller Familien auf diesem Gerät.

week-title = Diese Woche
week-caption = Das ist in allen Familien zu tun, nach Familie und Tag
week-family = Familie
week-today = Heute
week-later = Später
week-until = bis { $day }
week-no-day = Ohne festen Tag
week-families = { $count ->
    [one] 1 Familie.
   *[other] { $count } Familien.
}
week-missed = { $count ->
    [one] 1 Tag ist vorbei.
   *[other] { $count } Tage sind vorbei.
}
week-ahead = { $count ->
    [0] Sie haben in diesen Tagen keine Frist.
    [one] 1 Frist in diesen Tagen.
   *[other] { $count } Fristen in diesen Tagen.
}
week-last-day = Letzter Tag

# $sender: who wrote the letter.
week-letter = Auf diesen Brief antworten: { $sender }
week-appointment = Termin

# $place: where the appointment is.
week-appointment-at = Termin: { $place }

week-ready = { $count } bereit
week-waiting = { $count } beim Amt
week-nothing = In diesen Tagen müssen Sie in keiner Familie etwas tun.
week-unreadable = Das geht nicht auf
