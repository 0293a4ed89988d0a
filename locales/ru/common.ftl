### Слова, которые есть на нескольких экранах.

nav-label = Главные разделы
nav-now = Сейчас
nav-plan = План
nav-papers = Документы
nav-letters = Письма
nav-people = Люди
nav-more = Ещё

common-back = Назад
common-close = Закрыть
common-cancel = Отмена
common-save = Сохранить
common-next = Дальше
common-undo = Вернуть
common-undone = Возвращено
common-try-again = Попробовать ещё раз
common-loading = Минутку
# $count: сколько их всего.
common-show-all = Показать все: { $count }
common-lock = Заблокировать
common-everyone = Все

date-day = День
date-month = Месяц
date-year = Год
date-invalid = Такого дня нет. Пишите цифрами, например 15, 11, 2026.
