### The week of all families on this device.

week-title = This week
week-caption = What is due in all families, by family and day
week-family = Family
week-today = Today
week-later = Later
week-until = until { $day }
week-no-day = No fixed day
week-families = { $count ->
    [one] 1 family.
   *[other] { $count } families.
}
week-missed = { $count ->
    [one] 1 day missed.
   *[other] { $count } days missed.
}
week-ahead = { $count ->
    [0] No deadline in these days.
    [one] 1 deadline in these days.
   *[other] { $count } deadlines in these days.
}
week-last-day = Last day

# $sender: who wrote the letter.
week-letter = Answer a letter: { $sender }
week-appointment = Appointment

# $place: where the appointment is.
week-appointment-at = Appointment: { $place }

week-ready = { $count } ready
week-waiting = { $count } at an office
week-nothing = Nothing is due in any family in these days.
week-unreadable = Cannot be opened
