### Один крок.

step-pane = Крок
step-first = Спочатку зробіть це
step-take = Візьміть із собою
step-brings = Що ви маєте після цього кроку
step-helpful = Не обов’язково, але корисно.
# $names: хто вже має цей документ.
step-held-by = Уже є: { $names }.
step-why-day = Чому цей день
# Над джерелом правила без останнього дня: «відразу» або перший день.
step-why-now = Чому відразу
step-why-later = Чому не раніше
step-how = Навіщо і як це зробити
step-link = Офіційна сторінка:
step-pitfalls = На що звернути увагу
step-caution = Спочатку порадьтеся з консультантами.
step-where = Де
step-unlocks = Відкриється після цього кроку
step-happened = Що сталося?
step-notes = Нотатки
step-sources = Закон
# $land: назва землі.
step-land = У вашій федеральній землі: { $land }
# $day: наскільки старі ці дані.
step-land-as-of = Станом на { $day }
step-soft-day = Якщо пропустити цей день, покарання немає, але ви втратите гроші або час.
# $day: коли правило востаннє порівняли із законом.
step-rule-checked = { $day } перевірено правило.
# $euro: ціле число.
step-fine = Якщо ви запізнитеся, можливо, доведеться заплатити до { $euro } €.
step-checked = Перевірено: { $day }
# $days: скільки здебільшого треба відомствам; з досвіду, не із закону.
step-usual = Здебільшого це триває приблизно { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
}.

step-handed-in = Подано
step-done = Зроблено
step-not-for-me = Не для мене
step-open-again = Відкрити знову
step-other-day = Іншого дня
step-which-day = Якого дня?
step-day-it-happened = День, коли це сталося
step-save-done = Зроблено цього дня
step-save-handed-in = Подано цього дня

# $time: час, наприклад 12:00.
office-open = Сьогодні відчинено до { $time }
office-opens = Сьогодні відчиняється о { $time }
# $day: день, наприклад «понеділок, 23 листопада».
office-opens-on = Відчиняється: { $day } о { $time }
office-always = Відчинено цілодобово
office-closed-long = Наразі зачинено
office-closed = зачинено
# $name: назва свята.
office-closed-holiday = зачинено ({ $name })
office-hours = Увесь розклад
office-appointment = Записатися на прийом:
# $list: назви мов.
office-languages = Тут говорять такими мовами: { $list }

note-label = Нова нотатка
note-hint = З ким ви говорили, що вам сказали, що ще буде.
note-only-here = Лише на цьому пристрої
note-only-here-hint = Більше ніхто не отримає цю нотатку. Якщо пристрій загубиться, а копії немає, нотатка зникне.
note-always-here = Завжди залишається на цьому пристрої
note-always-here-hint = Ніхто не отримає цю нотатку, навіть якщо колись ви зробите сім’ю спільною.
note-save = Зберегти нотатку
note-saved = Нотатку збережено
