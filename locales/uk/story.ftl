# Розповідь: одне питання на екрані. Самі питання — з каталогу.

story-progress = Питання { $number } з { $total }
story-progress-short = { $number } з { $total }
story-next = Далі
story-skip = Не знаю
story-about = Про кого: { $name }
story-stays = Це залишається на цьому пристрої.
story-tap = Виберіть відповідь. Потім буде наступне питання.
story-skipped = Ваша відповідь: «Не знаю». Відповісти можна пізніше.
story-decides = { $count ->
    [one] Від цього залежить { $count } крок.
    [few] Від цього залежать { $count } кроки.
    [many] Від цього залежить { $count } кроків.
   *[other] Від цього залежить { $count } кроку.
}
story-choose = Виберіть відповідь або «Не знаю».
story-yes = Так
story-no = Ні

story-name-title = Як вас звати?
story-name-help = Досить імені або прізвиська. Воно залишається на цьому пристрої.
story-name-field = Ім’я
story-name-empty = Напишіть ім’я. Досить прізвиська.

story-date-empty = Напишіть день або виберіть «Не знаю».

story-group-protection = Захист
story-group-work = Робота і навчання
story-group-europe = Європа
story-group-family = Сім’я і походження

story-country-find = Шукати країну
story-country-common = Вибирають часто
story-country-all = Усі країни
story-country-none-found = Країни з такою назвою немає. Спробуйте менше літер.
story-country-found = { $count ->
    [one] { $count } країна
    [few] { $count } країни
    [many] { $count } країн
   *[other] { $count } країни
}
story-country-has-none = У мене немає

household-title = Хто ще з вами?
household-help = Назвіть лише тих, хто живе тут із вами.
household-you = Ви
household-adult = Доросла людина
household-child = Дитина
household-alone = Більше нікого
household-next = Це всі
household-adult-title = Хто з вами?
household-child-title = Як звати дитину?
household-name = Ім’я
household-born = Дата народження
household-born-help = Від віку залежать школа, садок і гроші.
household-add = Додати
household-remove = Прибрати: { $name }
household-added = { $name } тепер у списку.
household-removed = { $name } більше не в списку.

place-title = Де ви живете?
place-help = Від цього залежать свята й відомства.
place-other = В іншому місці
place-unverified = не перевірено
place-land-empty = Виберіть федеральну землю або «Не знаю».
place-next = Показати мій план

land-BW = Баден-Вюртемберг
land-BY = Баварія
land-BE = Берлін
land-BB = Бранденбург
land-HB = Бремен
land-HH = Гамбург
land-HE = Гессен
land-MV = Мекленбург-Передня Померанія
land-NI = Нижня Саксонія
land-NW = Північний Рейн-Вестфалія
land-RP = Рейнланд-Пфальц
land-SL = Саарланд
land-SN = Саксонія
land-ST = Саксонія-Ангальт
land-SH = Шлезвіг-Гольштейн
land-TH = Тюрингія
