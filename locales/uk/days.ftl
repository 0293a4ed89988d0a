### Чому саме цей день: від чого рахують, скільки дає закон, що його зсуває.

# Подія, від якої рахують, цілим реченням. $day: її день.
event-einreise = { $day } ви в’їхали до Німеччини.
event-einzug = { $day } ви заселилися.
event-umzug = { $day } ви переїжджаєте.
event-auszug = { $day } ви виїжджаєте з житла.
event-registrierung = { $day } вас зареєстрували як людину, яка шукає притулку.
event-anhoerung = { $day } ваша співбесіда.
event-zustellung = { $day } прийшло рішення.
event-anerkennung-final = Від { $day } рішення про ваш захист остаточне.
event-anerkennung-oder-titel = Від { $day } діє ваш захист або дозвіл.
event-titel-erteilung = { $day } вам видали дозвіл на перебування.
event-titel-ablauf = { $day } закінчується дозвіл на перебування.
event-duldung-ablauf = { $day } закінчується толерування.
event-visum-ablauf = { $day } закінчується віза.
event-pass-ablauf = { $day } закінчується паспорт.
event-unterbringung-start = Від { $day } ви живете в гуртожитку або центрі прийому.
event-arbeitsbeginn = { $day } почалася ваша робота.
event-arbeitsende = { $day } закінчується ваша робота.
event-kenntnis = { $day } ви про це дізналися.
event-arbeitgeberwechsel = { $day } ви змінили роботодавця.
event-versicherungspflicht = Від { $day } вам обов’язково потрібне страхування.
event-betreuung-start = { $day } починається садок або школа.
event-kurs-anmeldung = { $day } ви записалися на курс.
event-wohnsitz = Від { $day } ви живете в Німеччині.
event-rechtmaessiger-aufenthalt = Від { $day } ви перебуваєте тут законно.
event-inobhutnahme = { $day } вас прийняло відомство у справах молоді.
event-duldung-beginn = { $day } почалося ваше толерування.
event-reise = { $day } ваша поїздка.
event-geburt = { $day } народилася ваша дитина.
event-anspruch-beginn = { $day } почалося ваше право на виплату.
event-entbindungstermin = Дитина має народитися приблизно { $day }.
event-bekanntgabe = { $day } прийшло рішення.

# Те саме кількома словами, після дати.
event-short-einreise = в’їзд
event-short-einzug = заселення
event-short-umzug = переїзд
event-short-auszug = виїзд із житла
event-short-registrierung = реєстрація
event-short-anhoerung = співбесіда
event-short-zustellung = прийшло рішення
event-short-anerkennung-final = захист остаточний
event-short-anerkennung-oder-titel = захист або дозвіл
event-short-titel-erteilung = дозвіл видано
event-short-titel-ablauf = дозвіл закінчується
event-short-duldung-ablauf = толерування закінчується
event-short-visum-ablauf = віза закінчується
event-short-pass-ablauf = паспорт закінчується
event-short-unterbringung-start = початок життя в гуртожитку
event-short-arbeitsbeginn = початок роботи
event-short-arbeitsende = кінець роботи
event-short-kenntnis = ви про це дізналися
event-short-arbeitgeberwechsel = зміна роботодавця
event-short-versicherungspflicht = початок страхування
event-short-betreuung-start = початок садка або школи
event-short-kurs-anmeldung = запис на курс
event-short-wohnsitz = початок життя в Німеччині
event-short-rechtmaessiger-aufenthalt = початок перебування
event-short-inobhutnahme = взяття під опіку
event-short-duldung-beginn = початок толерування
event-short-reise = поїздка
event-short-geburt = народження
event-short-anspruch-beginn = початок права на виплату
event-short-entbindungstermin = очікуване народження
event-short-bekanntgabe = прийшло рішення

# $count: дні або місяці, які дає закон.
period-days = { $count ->
    [one] Закон дає вам { $count } день.
    [few] Закон дає вам { $count } дні.
    [many] Закон дає вам { $count } днів.
   *[other] Закон дає вам { $count } дня.
}
period-months = { $count ->
    [one] Закон дає вам { $count } місяць.
    [few] Закон дає вам { $count } місяці.
    [many] Закон дає вам { $count } місяців.
   *[other] Закон дає вам { $count } місяця.
}

# Рядок пояснення: день і що це за день.
key-line = { $day } — { $said }
key-opens = перший день, коли це можна зробити
key-today = сьогодні
# $weekday: субота або неділя.
key-weekend = { $weekday }, останнім днем не вважається
# $name: назва свята.
key-holiday = свято ({ $name }), останнім днем не вважається
# Що таке останній день, за видом правила.
key-last-within = останній день
key-last-before = день, коли це закінчується
key-last-printed = день, який стоїть на документі
key-last-retro = останній день, коли ви нічого не втрачаєте
key-last-month-start = останній день, коли цей місяць ще зараховують
key-last-age-window = останній день
key-last-none = останній день
key-last-immediately = останній день
key-last-earliest = перший день
key-last-land = останній день
key-last-office-duty = останній день

holiday-new-year = Новий рік
holiday-epiphany = Богоявлення (Три царі)
holiday-womens-day = Жіночий день
holiday-good-friday = Страсна п’ятниця
holiday-easter-sunday = Великдень
holiday-easter-monday = Великодній понеділок
holiday-labour-day = 1 травня
holiday-liberation-day = День визволення
holiday-ascension = Вознесіння
holiday-whit-sunday = Трійця
holiday-whit-monday = Понеділок після Трійці
holiday-corpus-christi = Свято Тіла і Крові Христових
holiday-uprising-day = 17 червня
holiday-assumption = Успіння Діви Марії
holiday-childrens-day = День дітей
holiday-unity-day = День німецької єдності
holiday-reformation-day = День Реформації
holiday-all-saints = День усіх святих
holiday-repentance-day = День покаяння
holiday-christmas = Різдво, 25 грудня
holiday-boxing-day = Другий день Різдва, 26 грудня
