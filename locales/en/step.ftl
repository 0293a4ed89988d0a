### One step.

step-pane = Step
step-first = Do this first
step-take = Take with you
step-brings = What you have after this
step-helpful = Not required, but useful.
# $names: who holds the paper already.
step-held-by = In hand: { $names }.
step-why-day = Why this day
# Above the source of a rule without a last day: "right now", or a first day.
step-why-now = Why right now
step-why-later = Why not earlier
step-how = Why, and how it works
step-link = Official page:
step-pitfalls = Watch out
step-caution = Ask an adviser first.
step-where = Where
step-unlocks = What you can do after this
step-happened = What happened?
step-notes = Notes
step-sources = The law
# $land: the name of the Land.
step-land = In your federal state: { $land }
# $day: how old the statement is.
step-land-as-of = As of { $day }
step-soft-day = Nobody can punish you for missing this day, but you lose money or time.
# $day: when someone last checked the rule against the law.
step-rule-checked = rule checked on { $day }.
# $euro: a whole number.
step-fine = If you are late, you may have to pay up to { $euro } €.
step-checked = Checked on { $day }.
# $days: what offices usually need; experience, not law.
step-usual = It usually takes about { $days ->
    [one] 1 day
   *[other] { $days } days
}.

step-handed-in = Handed in
step-done = Done
step-not-for-me = Not for me
step-open-again = Open it again
step-other-day = On another day
step-which-day = On which day?
step-day-it-happened = The day it happened
step-save-done = Done on this day
step-save-handed-in = Handed in on this day

# $time: an hour such as 12:00.
office-open = Open today until { $time }
office-opens = Opens today at { $time }
# $day: a day such as "Monday 23 November".
office-opens-on = Opens on { $day } at { $time }
office-always = Open day and night
office-closed-long = Closed at present
office-closed = closed
# $name: the name of a public holiday.
office-closed-holiday = closed ({ $name })
office-hours = All opening hours
office-appointment = Make an appointment:
# $list: names of languages.
office-languages = Spoken here: { $list }

note-label = New note
note-hint = Who you spoke to, what they said, what is still to come.
note-only-here = Only on this device
note-only-here-hint = Nobody else gets this note. If you lose the device and have no copy, the note is gone.
note-always-here = Always stays on this device
note-always-here-hint = Nobody gets this note, even if you share this family one day.
note-save = Save note
note-saved = Note saved
