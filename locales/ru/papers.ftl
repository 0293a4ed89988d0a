### Документы: какие есть, каких не хватает, сколько они действуют.

papers-title = Документы
papers-whose = Чьи документы
papers-to-act = Сейчас важно
# $name и $age: человек из семьи.
papers-person = { $name }, { $age ->
    [one] { $age } год
    [few] { $age } года
    [many] { $age } лет
   *[other] { $age } года
}
papers-count = { $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документа
}
papers-empty = Документов ещё нет. Запишите, какие у вас есть.
papers-add = Записать
papers-add-title = Какой документ у вас есть?
papers-search = Искать на вашем языке или на немецком
papers-none-found = Документа с таким названием нет.
papers-other = Выбрать другой документ
papers-whose-paper = Чей это документ?

paper-pane = Документ
paper-state-have = Есть
paper-state-missing = Не хватает
paper-state-renew = Обновить
paper-state-expired = Больше не действует
paper-state-at-office = В ведомстве
paper-state-not-yet = Ещё нет

# $step: название шага.
paper-needed = Нужен для шага: { $step }.
paper-comes = Вы получите его на шаге: { $step }.
paper-no-end = Последний день не записан.
# $day: день с годом.
paper-renew-from = Обновить можно с { $day }
paper-renew-since = Обновите сейчас, можно с { $day }
paper-ends = Действует до { $day }
paper-ended = Действовал до { $day }
paper-extended = По постановлению он действует дольше, чем на нём написано.
paper-only-ticked = Здесь только отмечают, что этот документ есть. Его содержание никогда не сохраняется.

paper-in-hand = Этот документ у вас есть
paper-not-in-hand = У вас есть этот документ?
paper-expiry = Действует до
paper-expiry-hint = День, который на нём указан. Если его нет, оставьте пустым.
paper-past = Этот день уже прошёл.
paper-have-now = У меня есть
# $name: чей это документ.
paper-has-now = Теперь есть: { $name }
paper-drop = У меня его больше нет
paper-how = Как его получить
paper-needed-by = Нужен для шага
paper-brought-by = Вы получите его на шаге
paper-renewed-by = Обновить на шаге

paper-said-have = Документ записан
paper-said-day = День сохранён
paper-said-dropped = Документ убран
