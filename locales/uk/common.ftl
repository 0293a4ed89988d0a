### Слова, які є на кількох екранах.

nav-label = Головні розділи
nav-now = Зараз
nav-plan = План
nav-papers = Документи
nav-letters = Листи
nav-people = Люди
nav-more = Більше

common-back = Назад
common-close = Закрити
common-cancel = Скасувати
common-save = Зберегти
common-next = Далі
common-undo = Повернути
common-undone = Повернуто
common-try-again = Спробувати ще раз
common-loading = Хвилинку
# $count: скільки їх усього.
common-show-all = Показати всі: { $count }
common-lock = Заблокувати
common-everyone = Усі

date-day = День
date-month = Місяць
date-year = Рік
date-invalid = Такого дня немає. Пишіть цифрами, наприклад 15, 11, 2026.
