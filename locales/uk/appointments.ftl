### Appointments, and what can be shown later for a step.

now-appointment = Найближчий запис

# $day: the day of the appointment.
now-get-ready = Підготуватися до: { $day }

appointment-title = Записи на прийом
appointment-help = Маєте запис на прийом? Запишіть його тут. Тоді він буде на екрані «Зараз».
appointment-add = Додати запис на прийом
appointment-new = Новий запис на прийом
appointment-edit = Змінити запис
appointment-day = День
appointment-day-missing = Напишіть день прийому.
appointment-time = Час
appointment-time-hint = Наприклад 9:30. Залиште порожнім, якщо не знаєте.
appointment-place = Де?
appointment-place-hint = Установа, кабінет або у кого.
appointment-person = Для кого запис?
appointment-remark = Про що пам’ятати
appointment-remark-hint = Наприклад: узяти паспорт, узяти номер черги.
appointment-saved = Запис збережено
appointment-change = Змінити
appointment-remove = Прибрати
appointment-removed = Запис прибрано
appointment-over = Він уже минув.

# $time: an hour such as 9:30.
appointment-when = { $day }, { $time }

proof-title = Що можна показати потім
proof-help = Запишіть, коли і як ви щось подали або що вам відмовили. Це допоможе, якщо установа потім запитає.

# $day: a day.
proof-after-handed-in = Ви подали це { $day }. Запишіть, як саме, щоб потім показати.
proof-add = Записати
proof-new = Щоб показати потім
proof-how = Що сталося?
proof-handed-in = Подано в установі
proof-posted = Надіслано поштою
proof-online = Надіслано онлайн
proof-refused = Відмовлено
proof-no-appointment = Немає вільних записів
proof-day = Якого дня?
proof-day-missing = Напишіть день, коли це було.
proof-remark = Примітка
proof-remark-hint = Хто прийняв, номер, що сказали.
proof-saved = Записано
proof-remove = Прибрати
proof-removed = Запис прибрано

# Two versions of one appointment, of one proof.
conflict-about-appointment-on = Якого дня прийом?
conflict-about-appointment-at = О котрій годині прийом?
conflict-about-appointment-place = Де прийом?
conflict-about-appointment-person = Для кого прийом?
conflict-about-appointment-step = До якого кроку належить прийом?
conflict-about-appointment-remark = Про що пам’ятати на прийомі?
conflict-about-proof-how = Що сталося?
conflict-about-proof-on = Якого дня це було?
conflict-about-proof-remark = Яка примітка правильна?
conflict-about-proof-person = Про кого це?
conflict-about-proof-step = До якого кроку це належить?
conflict-about-kept-appointment = На одному пристрої цей запис на прийом прибрали. На іншому про нього ще щось написали.
conflict-about-kept-proof = На одному пристрої цю нотатку прибрали. На іншому про неї ще щось написали.
