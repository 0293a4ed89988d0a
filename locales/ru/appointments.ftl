### Appointments, and what can be shown later for a step.

now-appointment = Ближайший приём

# $day: the day of the appointment.
now-get-ready = Подготовиться к: { $day }

appointment-title = Записи на приём
appointment-help = У вас есть запись на приём? Запишите её здесь. Тогда она будет на экране «Сейчас».
appointment-add = Добавить запись на приём
appointment-new = Новая запись на приём
appointment-edit = Изменить запись
appointment-day = День
appointment-day-missing = Напишите день приёма.
appointment-time = Время
appointment-time-hint = Например 9:30. Оставьте пустым, если не знаете.
appointment-place = Где?
appointment-place-hint = Ведомство, кабинет или у кого.
appointment-person = Для кого запись?
appointment-remark = О чём помнить
appointment-remark-hint = Например: взять паспорт, взять номер очереди.
appointment-saved = Запись сохранена
appointment-change = Изменить
appointment-remove = Убрать
appointment-removed = Запись убрана
appointment-over = Он уже прошёл.

# $time: an hour such as 9:30.
appointment-when = { $day }, { $time }

proof-title = Что можно показать потом
proof-help = Запишите, когда и как вы что-то подали или что вам отказали. Это поможет, если ведомство потом спросит.

# $day: a day.
proof-after-handed-in = Вы подали это { $day }. Запишите, как именно, чтобы потом показать.
proof-add = Записать
proof-new = Чтобы показать потом
proof-how = Что произошло?
proof-handed-in = Подано в ведомстве
proof-posted = Отправлено по почте
proof-online = Отправлено онлайн
proof-refused = Отказано
proof-no-appointment = Нет свободной записи
proof-day = В какой день?
proof-day-missing = Напишите день, когда это было.
proof-remark = Заметка
proof-remark-hint = Кто принял, номер, что сказали.
proof-saved = Записано
proof-remove = Убрать
proof-removed = Запись убрана

# Two versions of one appointment, of one proof.
conflict-about-appointment-on = В какой день приём?
conflict-about-appointment-at = В котором часу приём?
conflict-about-appointment-place = Где приём?
conflict-about-appointment-person = Для кого приём?
conflict-about-appointment-step = К какому шагу относится приём?
conflict-about-appointment-remark = О чём помнить на приёме?
conflict-about-proof-how = Что произошло?
conflict-about-proof-on = В какой день это было?
conflict-about-proof-remark = Какая заметка верна?
conflict-about-proof-person = О ком это?
conflict-about-proof-step = К какому шагу это относится?
conflict-about-kept-appointment = На одном устройстве эту запись на приём убрали. На другом о ней ещё что-то написали.
conflict-about-kept-proof = На одном устройстве эту заметку убрали. На другом о ней ещё что-то написали.
