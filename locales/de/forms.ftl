### What is typed and not saved yet, and what cannot be saved.

form-unsaved = Das haben Sie getippt und noch nicht gespeichert.
form-discard = Verwerfen
text-over = Höchstens { $longest } Zeichen. Zu viel: { $over }.
date-other-calendar = Das Jahr gehört zu einem anderen Kalender. Hier zählt der Kalender, in dem jetzt { $year } ist. So steht es auf deutschen Papieren.
