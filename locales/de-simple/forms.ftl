### What is typed and not saved yet, and what cannot be saved.

form-unsaved = Das haben Sie schon geschrieben. Es ist noch nicht gespeichert.
form-discard = Löschen und neu schreiben
text-over = Es gehen höchstens { $longest } Zeichen. Das sind zu viele: { $over }.
date-other-calendar = Dieses Jahr ist aus einem anderen Kalender. In Deutschland ist jetzt das Jahr { $year }. Schreiben Sie das Jahr so wie auf deutschen Papieren.
