### Days as a file for the calendar of the device.

calendar-title = Для вашого календаря
calendar-one = До календаря
calendar-all = Дні для вашого календаря
calendar-all-help = Усі дні плану, листів і прийомів одним файлом для вашого календаря.
calendar-help = Календар часто можуть читати й інші. З DiKo виходять тільки ці рядки і більше нічого:

# The only words in the calendar: neutral, because others can read them.
calendar-appointment = Прийом
calendar-last-day = Останній день
calendar-save = Зберегти файл
calendar-empty = Для календаря ще немає жодного дня.
calendar-done = Файл календаря збережено
calendar-done-help = Відкрийте його у своєму календарі. Потім видаліть: він не зашифрований.
