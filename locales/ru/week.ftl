### The week of all families on this device.

week-title = Эта неделя
week-caption = Что нужно сделать во всех семьях, по семьям и дням
week-family = Семья
week-today = Сегодня
week-later = Позже
week-until = до { $day }
week-no-day = Без дня
week-families = { $count ->
    [one] { $count } семья.
    [few] { $count } семьи.
    [many] { $count } семей.
   *[other] { $count } семьи.
}
week-missed = { $count ->
    [one] Пропущен { $count } день.
    [few] Пропущено { $count } дня.
    [many] Пропущено { $count } дней.
   *[other] Пропущено { $count } дня.
}
week-ahead = { $count ->
    [0] В эти дни сроков нет.
    [one] { $count } срок в эти дни.
    [few] { $count } срока в эти дни.
    [many] { $count } сроков в эти дни.
   *[other] { $count } срока в эти дни.
}
week-last-day = Последний день

# $sender: who wrote the letter.
week-letter = Ответить на письмо: { $sender }
week-appointment = Запись на приём

# $place: where the appointment is.
week-appointment-at = Запись на приём: { $place }

week-ready = Можно начать: { $count }
week-waiting = В ведомстве: { $count }
week-nothing = В эти дни ни в одной семье ничего делать не нужно.
week-unreadable = Не открывается
