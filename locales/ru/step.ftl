### Один шаг.

step-pane = Шаг
step-first = Сначала сделайте это
step-take = Возьмите с собой
step-brings = Что у вас будет после этого
step-helpful = Не обязательно, но полезно.
# $names: у кого этот документ уже есть.
step-held-by = Уже есть: { $names }.
step-why-day = Почему этот день
step-how = Зачем и как это сделать
step-link = Официальная страница:
step-pitfalls = На что обратить внимание
step-caution = Сначала спросите консультантов.
step-where = Где
step-unlocks = Что откроется после этого
step-happened = Что произошло?
step-notes = Заметки
step-sources = Закон
step-soft-day = Если пропустить этот день, наказания нет, но вы потеряете деньги или время.
# $day: когда правило последний раз сравнили с законом.
step-rule-checked = { $day } правило сверено с законом.
# $euro: целое число.
step-fine = Кто опоздает, возможно, заплатит до { $euro } €.
step-checked = Проверено: { $day }
# $days: сколько обычно нужно ведомствам; из опыта, не из закона.
step-usual = Обычно это занимает примерно { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}.

step-handed-in = Подано
step-done = Сделано
step-not-for-me = Не для меня
step-open-again = Открыть снова
step-other-day = В другой день
step-which-day = В какой день?
step-day-it-happened = День, когда это произошло
step-save-done = Сделано в этот день
step-save-handed-in = Подано в этот день

# $time: время, например 12:00.
office-open = Сегодня открыто до { $time }
office-opens = Сегодня откроется в { $time }
# $day: день, например «понедельник, 23 ноября».
office-opens-on = Откроется: { $day } в { $time }
office-always = Открыто круглосуточно
office-closed-long = Сейчас закрыто
office-closed = закрыто
# $name: название праздника.
office-closed-holiday = закрыто ({ $name })
office-hours = Все часы работы
office-appointment = Записаться на приём:
# $list: названия языков.
office-languages = Здесь говорят на языках: { $list }

note-label = Новая заметка
note-hint = С кем вы говорили, что вам сказали, что ещё будет.
note-only-here = Только на этом устройстве
note-only-here-hint = Больше никто не получит эту заметку. Если устройство потеряется, а копии нет, заметка пропадёт.
note-always-here = Всегда остаётся на этом устройстве
note-always-here-hint = Никто не получит эту заметку, даже если вы когда-нибудь сделаете семью общей.
note-save = Сохранить заметку
note-saved = Заметка сохранена

# Над источником правила без последнего дня: «прямо сейчас» или первый день.
step-why-now = Почему прямо сейчас
step-why-later = Почему не раньше
# $land: название федеральной земли.
step-land = В вашей федеральной земле: { $land }
# $day: на какой день верны эти сведения.
step-land-as-of = Сведения на { $day }
