### Words that several screens use.

nav-label = Main places
nav-now = Now
nav-plan = Plan
nav-papers = Papers
nav-letters = Letters
nav-people = People
nav-more = More

common-back = Back
common-close = Close
common-cancel = Cancel
common-save = Save
common-next = Next
common-undo = Undo
common-undone = Taken back
common-try-again = Try again
common-loading = One moment
# $count: how many there are in all.
common-show-all = Show all { $count }
common-lock = Lock
common-everyone = Everyone

date-day = Day
date-month = Month
date-year = Year
date-invalid = This day does not exist. Use numbers, for example 15, 11, 2026.
