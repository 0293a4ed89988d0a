### Два варианта одной записи с устройств, которые не знали друг о друге.

conflict-title = Два варианта: выберите
conflict-count = { $count ->
    [one] { $count } вещь записана по-разному.
    [few] { $count } вещи записаны по-разному.
   *[many] { $count } вещей записаны по-разному.
}
conflict-help = На двух устройствах записано разное. Ничего не пропало. Пока вы не выберете, DiKo считает по первому варианту.
conflict-none = Всё решено. Выбирать нечего.
conflict-chosen = Выбрано
# $value: what the chosen version says.
conflict-take = Верно: { $value }
# $day: when it was written.
conflict-here = Дата: { $day }, на этом устройстве
conflict-elsewhere = Дата: { $day }, на другом устройстве

# What there is to decide.
conflict-about-step = Что с этим шагом?
conflict-about-paper-held = Есть ли этот документ?
conflict-about-paper-date = До какого дня действует документ?
conflict-about-person-name = Как зовут этого человека?
conflict-about-case-name = Как называется эта семья?
conflict-about-place = Где вы живёте?
conflict-about-kept-person = На одном устройстве человека убрали из списка: { $name }. На другом о нём ещё что-то записали.
conflict-about-kept-note = На одном устройстве эту заметку удалили. На другом она ещё есть.

# What a version says.
conflict-step-open = Ещё не сделано
conflict-step-waiting = Подано: { $day }
conflict-step-done = Сделано: { $day }
conflict-held = Документ есть
conflict-not-held = Документа нет
conflict-nothing = Без ответа
conflict-unknown = Записано более новым DiKo
conflict-place = { $commune }, { $land }
conflict-keep-person = Оставить: { $name }
conflict-remove-person = Убрать: { $name }
conflict-keep-note = Оставить заметку
conflict-remove-note = Удалить заметку
