### Почему именно этот день: от чего считают, сколько даёт закон, что его сдвигает.

# Событие, от которого считают, целым предложением. $day: его день.
event-einreise = { $day } вы въехали в Германию.
event-einzug = { $day } вы въехали в это жильё.
event-umzug = { $day } вы переезжаете.
event-auszug = { $day } вы выезжаете из жилья.
event-registrierung = { $day } вас зарегистрировали как человека, который ищет убежище.
event-anhoerung = { $day } ваше интервью.
event-zustellung = { $day } пришло решение.
event-anerkennung-final = С { $day } решение о вашей защите окончательное.
event-anerkennung-oder-titel = С { $day } действует ваша защита или разрешение.
event-titel-erteilung = { $day } вам выдали разрешение на пребывание.
event-titel-ablauf = { $day } заканчивается разрешение на пребывание.
event-duldung-ablauf = { $day } заканчивается отсрочка депортации.
event-visum-ablauf = { $day } заканчивается виза.
event-pass-ablauf = { $day } заканчивается паспорт.
event-unterbringung-start = С { $day } вы живёте в общежитии или центре приёма.
event-arbeitsbeginn = { $day } началась ваша работа.
event-arbeitsende = { $day } заканчивается ваша работа.
event-kenntnis = { $day } вы об этом узнали.
event-arbeitgeberwechsel = { $day } вы сменили работодателя.
event-versicherungspflicht = С { $day } вам обязательно нужна страховка.
event-betreuung-start = { $day } начинается детский сад или школа.
event-kurs-anmeldung = { $day } вы записались на курс.
event-wohnsitz = С { $day } вы живёте в Германии.
event-rechtmaessiger-aufenthalt = С { $day } вы находитесь здесь законно.
event-inobhutnahme = { $day } вас приняло ведомство по делам молодёжи.
event-duldung-beginn = { $day } началась ваша отсрочка депортации.
event-reise = { $day } ваша поездка.
event-geburt = { $day } родился ваш ребёнок.
event-anspruch-beginn = { $day } началось ваше право на выплату.
event-entbindungstermin = Около { $day } ожидается рождение ребёнка.
event-bekanntgabe = { $day } пришло решение.

# То же в нескольких словах, после даты.
event-short-einreise = въезд
event-short-einzug = заселение
event-short-umzug = переезд
event-short-auszug = выезд из жилья
event-short-registrierung = регистрация
event-short-anhoerung = интервью
event-short-zustellung = пришло решение
event-short-anerkennung-final = защита окончательная
event-short-anerkennung-oder-titel = защита или разрешение
event-short-titel-erteilung = разрешение выдано
event-short-titel-ablauf = разрешение заканчивается
event-short-duldung-ablauf = отсрочка депортации заканчивается
event-short-visum-ablauf = виза заканчивается
event-short-pass-ablauf = паспорт заканчивается
event-short-unterbringung-start = начало жизни в общежитии
event-short-arbeitsbeginn = начало работы
event-short-arbeitsende = конец работы
event-short-kenntnis = вы об этом узнали
event-short-arbeitgeberwechsel = смена работодателя
event-short-versicherungspflicht = начало страхования
event-short-betreuung-start = начало детского сада или школы
event-short-kurs-anmeldung = запись на курс
event-short-wohnsitz = начало жизни в Германии
event-short-rechtmaessiger-aufenthalt = начало пребывания
event-short-inobhutnahme = взятие под опеку
event-short-duldung-beginn = начало отсрочки депортации
event-short-reise = поездка
event-short-geburt = рождение
event-short-anspruch-beginn = начало права на выплату
event-short-entbindungstermin = ожидаемое рождение
event-short-bekanntgabe = решение пришло

# $count: дни или месяцы, которые даёт закон.
period-days = { $count ->
    [one] Закон даёт вам { $count } день.
    [few] Закон даёт вам { $count } дня.
    [many] Закон даёт вам { $count } дней.
   *[other] Закон даёт вам { $count } дня.
}
period-months = { $count ->
    [one] Закон даёт вам { $count } месяц.
    [few] Закон даёт вам { $count } месяца.
    [many] Закон даёт вам { $count } месяцев.
   *[other] Закон даёт вам { $count } месяца.
}

# Строка объяснения: день и что это за день.
key-line = { $day } — { $said }
key-opens = первый день, когда это можно сделать
key-today = сегодня
# $weekday: суббота или воскресенье.
key-weekend = { $weekday }, не считается последним днём
# $name: название праздника.
key-holiday = праздник ({ $name }), не считается последним днём
# Что такое последний день, по виду правила.
key-last-within = последний день
key-last-before = день, когда это заканчивается
key-last-printed = день, который указан на документе
key-last-retro = последний день, когда вы ничего не теряете
key-last-month-start = последний день, когда этот месяц ещё считается
key-last-age-window = последний день
key-last-none = последний день
key-last-immediately = последний день
key-last-earliest = первый день
key-last-land = последний день
key-last-office-duty = последний день

holiday-new-year = Новый год
holiday-epiphany = Богоявление (День трёх королей)
holiday-womens-day = Женский день
holiday-good-friday = Страстная пятница
holiday-easter-sunday = Пасха
holiday-easter-monday = Пасхальный понедельник
holiday-labour-day = 1 мая
holiday-liberation-day = День освобождения
holiday-ascension = Вознесение
holiday-whit-sunday = Троица
holiday-whit-monday = Понедельник после Троицы
holiday-corpus-christi = Праздник Тела и Крови Христовых
holiday-uprising-day = 17 июня
holiday-assumption = Успение Девы Марии
holiday-childrens-day = День ребёнка
holiday-unity-day = День германского единства
holiday-reformation-day = День Реформации
holiday-all-saints = День всех святых
holiday-repentance-day = День покаяния
holiday-christmas = Рождество, 25 декабря
holiday-boxing-day = Второй день Рождества, 26 декабря
