### Days as a file for the calendar of the device.

calendar-title = Для вашего календаря
calendar-one = В календарь
calendar-all = Дни для вашего календаря
calendar-all-help = Все дни плана, писем и приёмов одним файлом для вашего календаря.
calendar-help = Календарь часто могут читать и другие. Из DiKo выходят только эти строки и больше ничего:

# The only words in the calendar: neutral, because others can read them.
calendar-appointment = Приём
calendar-last-day = Последний день
calendar-save = Сохранить файл
calendar-empty = Для календаря пока нет ни одного дня.
calendar-done = Файл календаря сохранён
calendar-done-help = Откройте его в своём календаре. Потом удалите: он не зашифрован.
