### What is typed and not saved yet, and what cannot be saved.

form-unsaved = You typed this and have not saved it yet.
form-discard = Discard
text-over = { $longest } characters at most. Too many: { $over }.
date-other-calendar = This year belongs to another calendar. Here the calendar counts in which it is now { $year }, as on German papers.
