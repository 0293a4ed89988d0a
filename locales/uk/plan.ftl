### План: усі кроки за сферами життя і слова про їхній стан.

plan-title = План
plan-whose = Чиї кроки
# $done і $total: кількість кроків.
plan-done-of = Зроблено { $done } з { $total }
plan-empty = Кроків ще немає. Дайте відповіді на питання в розділі «Люди».

# Стан кроку, на початку рядка.
state-ready = Можна робити.
state-blocked = Ще не можна.
state-upcoming = Пізніше.
state-waiting = Чекаємо.
state-done = Зроблено.
state-dismissed = Не для вас.
state-overdue = { $days ->
    [one] Запізно на { $days } день.
    [few] Запізно на { $days } дні.
    [many] Запізно на { $days } днів.
   *[other] Запізно на { $days } дня.
}

# $count: усі люди в родині.
card-all-of-you = { $count ->
    [2] Для вас обох.
    [one] Для всіх: { $count } людина.
    [few] Для всіх: { $count } людини.
    [many] Для всіх: { $count } людей.
   *[other] Для всіх: { $count } людини.
}
# $names: список імен.
card-for = Для кого: { $names }.
card-missing = { $count ->
    [one] Бракує { $count } документа.
    [few] Бракує { $count } документів.
    [many] Бракує { $count } документів.
   *[other] Бракує { $count } документа.
}
# $step: назва кроку, який треба зробити спершу.
card-first = Спочатку: { $step }.
card-opens = Можна від { $day }
card-until = До { $day } включно.
card-handed-in = Подано: { $day } — тепер черга за відомством.
card-on = Дата: { $day }

# Що зроблено: рядок, у якому це можна повернути.
said-done = Позначено: зроблено
said-waiting = Позначено: подано
said-dismissed = Позначено: «не для мене»
said-open = Знову відкрито

# Кроки, яких більше немає в плані, з тим, що про них сказано.
plan-past = Раніше в плані
plan-past-help = Цих кроків більше немає в плані. Що ви про них сказали, залишається збереженим.
# $id: коротка назва.
plan-past-unknown = Крок з іншої версії: { $id }

# Що змінилося в плані через відповідь.
change-title = Ваш план змінився
change-appeared = Нове
change-gone = Більше не потрібно
change-moved-head = Інший день
change-kept = Що ви вже зробили
change-moved = Тепер до { $to } включно, раніше — до { $from }
change-no-day = Тепер без певного дня, раніше — до { $from }
change-opens = Можна від { $day }
change-stays = Що ви зробили, залишається збереженим.
change-where = Ви знайдете це наприкінці плану.
change-understood = Зрозуміло
change-to-plan = До плану
