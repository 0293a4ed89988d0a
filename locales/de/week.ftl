### Die Woche aller Familien auf diesem Gerät.

week-title = Diese Woche
week-caption = Was in allen Familien fällig ist, nach Familie und Tag
week-family = Familie
week-today = Heute
week-later = Später
week-until = bis { $day }
week-no-day = Ohne Tag
week-families = { $count ->
    [one] 1 Familie.
   *[other] { $count } Familien.
}
week-missed = { $count ->
    [one] 1 Tag verpasst.
   *[other] { $count } Tage verpasst.
}
week-ahead = { $count ->
    [0] Keine Frist in diesen Tagen.
    [one] 1 Frist in diesen Tagen.
   *[other] { $count } Fristen in diesen Tagen.
}
week-last-day = Letzter Tag

# $sender: who wrote the letter.
week-letter = Brief beantworten: { $sender }
week-appointment = Termin

# $place: where the appointment is.
week-appointment-at = Termin: { $place }

week-ready = { $count } bereit
week-waiting = { $count } beim Amt
week-nothing = In diesen Tagen ist in keiner Familie etwas fällig.
week-unreadable = Lässt sich nicht öffnen
