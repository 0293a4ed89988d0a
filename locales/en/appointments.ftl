### Appointments, and what can be shown later for a step.

now-appointment = Next appointment

# $day: the day of the appointment.
now-get-ready = Get ready for { $day }

appointment-title = Appointments
appointment-help = Do you have an appointment? Write it down here. Then it stands on Now.
appointment-add = Write down an appointment
appointment-new = A new appointment
appointment-edit = Change the appointment
appointment-day = Day
appointment-day-missing = Write the day of the appointment.
appointment-time = Time
appointment-time-hint = For example 9:30. Leave it empty if you do not know it.
appointment-place = Where?
appointment-place-hint = The office, the room, or with whom.
appointment-person = Who is it for?
appointment-remark = What to think of
appointment-remark-hint = For example: bring the passport, take a number.
appointment-saved = Appointment saved
appointment-change = Change
appointment-remove = Remove
appointment-removed = Appointment removed
appointment-over = It is over.

# $time: an hour such as 9:30.
appointment-when = { $day }, { $time }

proof-title = What you can show later
proof-help = Write down when and how you handed something in, or that you were sent away. It helps if the office asks later.

# $day: a day.
proof-after-handed-in = You handed it in on { $day }. Write down how, so that you can show it later.
proof-add = Write it down
proof-new = For showing later
proof-how = What happened?
proof-handed-in = Handed in at the office
proof-posted = Sent by post
proof-online = Sent online
proof-refused = Refused
proof-no-appointment = No appointment to be had
proof-day = On which day?
proof-day-missing = Write the day on which it happened.
proof-remark = Remark
proof-remark-hint = Who took it, a number, what was said.
proof-saved = Written down
proof-remove = Remove
proof-removed = Entry removed

# Two versions of one appointment, of one proof.
conflict-about-appointment-on = On which day is the appointment?
conflict-about-appointment-at = At what time is the appointment?
conflict-about-appointment-place = Where is the appointment?
conflict-about-appointment-person = Who is the appointment for?
conflict-about-appointment-step = Which step does the appointment belong to?
conflict-about-appointment-remark = What to think of at the appointment?
conflict-about-proof-how = What happened?
conflict-about-proof-on = On which day was it?
conflict-about-proof-remark = What was remarked?
conflict-about-proof-person = Who is it about?
conflict-about-proof-step = Which step does it belong to?
conflict-about-kept-appointment = On one device this appointment was removed. On another, something was still written about it.
conflict-about-kept-proof = On one device this entry was removed. On another, something was still written about it.
