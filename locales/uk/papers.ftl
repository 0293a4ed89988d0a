### Документи: які є, яких бракує, скільки вони діють.

papers-title = Документи
papers-whose = Чиї документи
papers-to-act = Зараз важливо
# $name і $age: людина з родини.
papers-person = { $name }, { $age ->
    [one] { $age } рік
    [few] { $age } роки
    [many] { $age } років
   *[other] { $age } року
}
papers-count = { $count ->
    [one] { $count } документ
    [few] { $count } документи
    [many] { $count } документів
   *[other] { $count } документа
}
papers-empty = Документів ще немає. Запишіть, які у вас є.
papers-add = Записати
papers-add-title = Який документ у вас є?
papers-search = Шукати вашою мовою або німецькою
papers-none-found = Документа з такою назвою немає.
papers-other = Вибрати інший документ
papers-whose-paper = Чий це документ?

paper-pane = Документ
paper-state-have = Є
paper-state-missing = Бракує
paper-state-renew = Оновити
paper-state-expired = Уже не діє
paper-state-at-office = У відомстві
paper-state-not-yet = Ще ні

# $step: назва кроку.
paper-needed = Потрібен для кроку: { $step }.
paper-comes = Ви отримаєте його на кроці: { $step }.
paper-no-end = День закінчення не записано.
# $day: день із роком.
paper-renew-from = Оновити можна від { $day }
paper-renew-since = Оновіть зараз, можна від { $day }
paper-ends = Діє до { $day }
paper-ended = Закінчився { $day }
paper-extended = За постановою він діє довше, ніж на ньому написано.
paper-only-ticked = Тут лише позначають, що цей документ є. Його зміст ніколи не зберігається.

paper-in-hand = У вас є цей документ
paper-not-in-hand = У вас є цей документ?
paper-expiry = Діє до
paper-expiry-hint = День, який стоїть на документі. Якщо його немає, залиште порожнім.
paper-past = Цей день уже минув.
paper-have-now = У мене є
# $name: чий це документ.
paper-has-now = { $name } має його
paper-drop = У мене його більше немає
paper-how = Як його отримати
paper-needed-by = Потрібен для кроку
paper-brought-by = Ви отримаєте його на кроці
paper-renewed-by = Оновити на кроці

paper-said-have = Документ записано
paper-said-day = День збережено
paper-said-dropped = Документ прибрано
