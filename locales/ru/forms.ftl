### What is typed and not saved yet, and what cannot be saved.

form-unsaved = Вы это написали, но ещё не сохранили.
form-discard = Отменить
text-over = Не больше { $longest } знаков. Лишних: { $over }.
date-other-calendar = Это год по другому календарю. Здесь действует календарь, по которому сейчас { $year } год, как в немецких документах.
