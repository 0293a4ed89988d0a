### Finding something again.

search-title = Пошук
search-label = Крок, документ, лист, запис на прийом, людина або нотатка
search-hint = Будь-якою мовою, також німецькою.
search-none = Нічого не знайдено. Спробуйте інше або коротше слово.
search-count = { $count ->
    [one] Знайдено: { $count }.
    [few] Знайдено: { $count }.
    [many] Знайдено: { $count }.
   *[other] Знайдено: { $count }.
}
search-steps = Кроки
search-notes = Нотатки
