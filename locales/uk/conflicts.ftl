### Два варіанти одного запису з пристроїв, які не знали один про одного.

conflict-title = Два варіанти: виберіть
conflict-count = { $count ->
    [one] { $count } річ записано по-різному.
    [few] { $count } речі записано по-різному.
   *[many] { $count } речей записано по-різному.
}
conflict-help = На двох пристроях записано різне. Нічого не пропало. Поки ви не виберете, DiKo рахує за першим варіантом.
conflict-none = Усе вирішено. Вибирати нічого.
conflict-chosen = Вибрано
# $value: what the chosen version says.
conflict-take = Правильно: { $value }
# $day: when it was written.
conflict-here = Дата: { $day }, на цьому пристрої
conflict-elsewhere = Дата: { $day }, на іншому пристрої

# What there is to decide.
conflict-about-step = Що з цим кроком?
conflict-about-paper-held = Чи є цей документ?
conflict-about-paper-date = До якого дня діє документ?
conflict-about-person-name = Як звати цю людину?
conflict-about-case-name = Як називається ця сім’я?
conflict-about-place = Де ви живете?
conflict-about-kept-person = На одному пристрої людину прибрали зі списку: { $name }. На іншому про неї ще щось записали.
conflict-about-kept-note = На одному пристрої цю нотатку видалили. На іншому вона ще є.

# What a version says.
conflict-step-open = Ще не зроблено
conflict-step-waiting = Подано: { $day }
conflict-step-done = Зроблено: { $day }
conflict-held = Документ є
conflict-not-held = Документа немає
conflict-nothing = Без відповіді
conflict-unknown = Записано новішим DiKo
conflict-place = { $commune }, { $land }
conflict-keep-person = Залишити: { $name }
conflict-remove-person = Прибрати: { $name }
conflict-keep-note = Залишити нотатку
conflict-remove-note = Видалити нотатку
