### План: все шаги по сферам жизни и слова об их состоянии.

plan-title = План
plan-whose = Чьи шаги
# $done и $total: количество шагов.
plan-done-of = Сделано { $done } из { $total }
plan-empty = Шагов ещё нет. Ответьте на вопросы в разделе «Люди».

# Состояние шага, в начале строки.
state-ready = Можно делать.
state-blocked = Ещё нельзя.
state-upcoming = Позже.
state-waiting = Ждём ответа.
state-done = Сделано.
state-dismissed = Не для вас.
state-overdue = { $days ->
    [one] Опоздание на { $days } день.
    [few] Опоздание на { $days } дня.
    [many] Опоздание на { $days } дней.
   *[other] Опоздание на { $days } дня.
}

# $count: все люди в семье.
card-all-of-you = { $count ->
    [2] Для вас двоих.
    [one] Для всех: { $count } человек.
    [few] Для всех: { $count } человека.
    [many] Для всех: { $count } человек.
   *[other] Для всех: { $count } человека.
}
# $names: список имён.
card-for = Для кого: { $names }.
card-missing = { $count ->
    [one] Не хватает { $count } документа.
    [few] Не хватает { $count } документов.
    [many] Не хватает { $count } документов.
   *[other] Не хватает { $count } документа.
}
# $step: название шага, который нужно сделать сначала.
card-first = Сначала: { $step }.
card-opens = Можно с { $day }
card-until = До { $day } включительно.
card-handed-in = Подано: { $day } — теперь дело за ведомством.
card-on = Дата: { $day }

# Что сделано: строка, в которой это можно вернуть.
said-done = Отмечено: сделано
said-waiting = Отмечено: подано
said-dismissed = Отмечено: «не для меня»
said-open = Снова открыто

# Шаги, которых больше нет в плане, и то, что о них сказали.
plan-past = Раньше в плане
plan-past-help = Эти шаги больше не входят в план. То, что вы о них сказали, сохранено.
# $id: короткое имя.
plan-past-unknown = Шаг из другой версии: { $id }

# Что ответ изменил в плане.
change-title = Ваш план изменился
change-appeared = Новое
change-gone = Больше не нужно
change-moved-head = Другой день
change-kept = Что вы уже сделали
change-moved = До { $to } включительно, раньше было до { $from }.
change-no-day = Теперь без точного дня, раньше было до { $from }.
change-opens = Можно с { $day }.
change-stays = То, что вы сделали, сохранено.
change-where = Вы найдёте это в конце плана.
change-understood = Понятно
change-to-plan = К плану
