### What is typed and not saved yet, and what cannot be saved.

form-unsaved = Ви це написали, але ще не зберегли.
form-discard = Відкинути
text-over = Щонайбільше { $longest } символів. Зайвих: { $over }.
date-other-calendar = Це рік за іншим календарем. Тут діє календар, за яким зараз { $year } рік, як у німецьких документах.
