# Рассказ: один вопрос на экране. Сами вопросы — из каталога.

story-progress = Вопрос { $number } из { $total }
story-progress-short = { $number } из { $total }
story-next = Дальше
story-skip = Не знаю
story-about = О ком: { $name }
story-stays = Это остаётся на этом устройстве.
story-tap = Выберите ответ. Потом будет следующий вопрос.
story-skipped = Ваш ответ: «Не знаю». Ответить можно позже.
story-decides = { $count ->
    [one] От этого зависит { $count } шаг.
    [few] От этого зависят { $count } шага.
    [many] От этого зависят { $count } шагов.
   *[other] От этого зависит { $count } шага.
}
story-choose = Выберите ответ или «Не знаю».
story-yes = Да
story-no = Нет

story-name-title = Как вас зовут?
story-name-help = Достаточно имени или прозвища. Оно остаётся на этом устройстве.
story-name-field = Имя
story-name-empty = Напишите имя. Можно и прозвище.

story-date-empty = Напишите день или выберите «Не знаю».

story-group-protection = Защита
story-group-work = Работа и учёба
story-group-europe = Европа
story-group-family = Семья и происхождение

story-country-find = Искать страну
story-country-common = Выбирают часто
story-country-all = Все страны
story-country-none-found = Страны с таким названием нет. Попробуйте меньше букв.
story-country-found = { $count ->
    [one] { $count } страна
    [few] { $count } страны
    [many] { $count } стран
   *[other] { $count } страны
}
story-country-has-none = У меня нет

household-title = Кто ещё с вами?
household-help = Назовите только тех, кто живёт здесь с вами.
household-you = Вы
household-adult = Взрослый человек
household-child = Ребёнок
household-alone = Больше никого
household-next = Это все
household-adult-title = Кто с вами?
household-child-title = Как зовут ребёнка?
household-name = Имя
household-born = Дата рождения
household-born-help = От возраста зависят школа, детский сад и деньги.
household-add = Добавить
household-remove = Убрать: { $name }
household-added = { $name } теперь в списке.
household-removed = { $name } больше не в списке.

place-title = Где вы живёте?
place-help = От этого зависят праздники и ведомства.
place-other = В другом месте
place-unverified = не проверено
place-land-empty = Выберите федеральную землю или «Не знаю».
place-next = Показать мой план

land-BW = Баден-Вюртемберг
land-BY = Бавария
land-BE = Берлин
land-BB = Бранденбург
land-HB = Бремен
land-HH = Гамбург
land-HE = Гессен
land-MV = Мекленбург-Передняя Померания
land-NI = Нижняя Саксония
land-NW = Северный Рейн-Вестфалия
land-RP = Рейнланд-Пфальц
land-SL = Саар
land-SN = Саксония
land-ST = Саксония-Анхальт
land-SH = Шлезвиг-Гольштейн
land-TH = Тюрингия
