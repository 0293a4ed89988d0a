### The week of all families on this device.

week-title = Цей тиждень
week-caption = Що треба зробити в усіх родинах, за родинами і днями
week-family = Родина
week-today = Сьогодні
week-later = Пізніше
week-until = до { $day }
week-no-day = Без дня
week-families = { $count ->
    [one] { $count } родина.
    [few] { $count } родини.
    [many] { $count } родин.
   *[other] { $count } родини.
}
week-missed = { $count ->
    [one] Пропущено { $count } день.
    [few] Пропущено { $count } дні.
    [many] Пропущено { $count } днів.
   *[other] Пропущено { $count } дня.
}
week-ahead = { $count ->
    [0] У ці дні строків немає.
    [one] { $count } строк у ці дні.
    [few] { $count } строки у ці дні.
    [many] { $count } строків у ці дні.
   *[other] { $count } строку у ці дні.
}
week-last-day = Останній день

# $sender: who wrote the letter.
week-letter = Відповісти на лист: { $sender }
week-appointment = Запис на прийом

# $place: where the appointment is.
week-appointment-at = Запис на прийом: { $place }

week-ready = Готово до початку: { $count }
week-waiting = В установі: { $count }
week-nothing = У ці дні в жодній родині нічого не треба робити.
week-unreadable = Не відкривається
