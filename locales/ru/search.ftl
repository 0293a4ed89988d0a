### Finding something again.

search-title = Поиск
search-label = Шаг, документ, письмо, запись на приём, человек или заметка
search-hint = На любом языке, также на немецком.
search-none = Ничего не найдено. Попробуйте другое слово или короче.
search-count = { $count ->
    [one] Найдено: { $count }.
    [few] Найдено: { $count }.
    [many] Найдено: { $count }.
   *[other] Найдено: { $count }.
}
search-steps = Шаги
search-notes = Заметки
