# Усе, що не є кроком: налаштування, безпека, правила і хто їх зробив.

more-title = Більше
more-detail = Вибрана сторінка
more-settings = Налаштування
more-safety = Безпека
more-rules = Правила і джерела
more-about-head = Що таке DiKo

more-language = Мова
more-look = Вигляд
more-appearance = Світлий чи темний вигляд
more-appearance-system = Як на пристрої
more-appearance-light = Світлий
more-appearance-dark = Темний
more-text = Розмір тексту
more-text-normal = Як на пристрої
more-text-large = Більший
more-text-largest = Найбільший
more-contrast = Контраст
more-contrast-more = Сильніший
more-lock-after = Блокувати автоматично
more-lock-minutes = { $minutes ->
    [0] Ніколи
    [one] Через { $minutes } хвилину
    [few] Через { $minutes } хвилини
    [many] Через { $minutes } хвилин
   *[other] Через { $minutes } хвилини
}
more-lock-help = DiKo блокується, якщо його стільки часу ніхто не торкається.
more-lock-never-help = Тоді все може прочитати кожен, у кого цей пристрій.
more-lock-now = Заблокувати зараз
more-saved = Збережено.

more-password = Змінити пароль
more-password-old = Теперішній пароль
more-password-new = Новий пароль
more-password-do = Зберегти новий пароль
more-password-done = Відтепер діє новий пароль.
more-password-help = Запасний код залишається той самий.

more-code = Новий запасний код
more-code-help = Якщо папір загубився. Старий код тоді більше не діє.
more-code-password = Ваш пароль
more-code-do = Створити новий код
more-code-done = Відтепер діє новий код.
more-code-close = Код записано

more-copy = Зберегти копію
more-copy-help = Один зашифрований файл з усім. Запишіть його на USB-флешку або на інший пристрій: він допоможе, якщо цей пристрій зникне.
more-copy-password = Пароль для копії
more-copy-password-help = Він потрібен, щоб відкрити копію. Може бути той самий. Запасний код копію не відкриває.
more-copy-back = Як усе повернути: встановіть DiKo на пристрій, виберіть мову, потім «{ welcome-privacy-copy }».
more-copy-file = Куди зберегти
more-copy-file-help = Якщо нічого не написати, DiKo вибере папку.
more-copy-do = Зберегти копію
more-copy-doing = Копія записується. Це триває хвилинку.
more-copy-done = Копію збережено.
more-copy-where = Вона тут:
more-copy-size = Розмір: { $size }

more-catalogue = Правила перевірено { $day }
more-catalogue-title = Правила і джерела
more-catalogue-version = Версія { $version }, створено { $day }
more-catalogue-checked = Правила перевірено { $day }
more-catalogue-expired = До { $day } діяла ця версія правил. Строки могли змінитися: запитайте у відомстві.
more-catalogue-valid = Діє до { $day }
more-catalogue-holds = Кроків: { $steps }, документів: { $papers }
more-catalogue-change = Змін після цього дня тут немає. Лист від відомства завжди важливіший за DiKo.
more-catalogue-switches = Правила, які закінчуються в певний день
more-catalogue-switch-from = Від { $day } діє
more-catalogue-switch-until = До { $day }
more-catalogue-switch-open = Коли закінчиться, невідомо
more-catalogue-switch-none = Тут немає правил, які закінчуються.
more-catalogue-laws = Джерела
more-catalogue-laws-help = Кожен день у DiKo спирається на один із цих текстів.
more-catalogue-communes = Міста
more-catalogue-verified = перевірено
more-catalogue-unverified = не перевірено

more-unknown = Коли DiKo чогось не знає
more-unknown-three = На кожне питання є три відповіді: «Так», «Ні» і «Не знаю».
more-unknown-never-no = «Не знаю» ніколи не означає «Ні». Жоден крок через це не зникає.
more-unknown-asks = Крок, який залежить від питання без відповіді, ще не в плані. DiKo показує це питання і каже, скільки кроків на нього чекають.
more-unknown-later = Ви можете відповісти пізніше, змінити відповідь або забрати її будь-коли.
more-unknown-short-day = Якщо день може бути раніше або пізніше, DiKo показує раніший і запитує вас.

more-privacy = Захист даних
more-privacy-title = Захист даних
more-privacy-where = Де ваші дані
more-privacy-where-text = На цьому пристрої, у зашифрованих файлах. Без пароля їх ніхто не прочитає. Спільне є й на пристроях, які ви впустили.
more-privacy-leaves = Що виходить із пристрою
more-privacy-leaves-text = Нічого, поки у вас немає спільної сім’ї. Якщо вона є, сервер міста передає все закритим і не може цього прочитати. Якщо ви шукаєте місто, DiKo запитує його сервер. Копія з’являється, лише коли ви її зберігаєте.
more-privacy-asks = Чого DiKo не питає
more-privacy-asks-text = Чому ви виїхали зі своєї країни, яка у вас релігія, ваш номер у реєстрі іноземців, номер вашого рахунку.
more-privacy-phone = Якщо хтось візьме ваш пристрій
more-privacy-phone-text = Заблокуйте DiKo. Тоді файли не прочитати. Але хто змусить вас відкрити DiKo, побачить усе.
more-privacy-lost = Якщо ви забудете пароль
more-privacy-lost-text = DiKo відкриє запасний код. Якщо немає ні пароля, ні коду, дані втрачено. Таємного входу немає.

more-access = Доступність
more-access-title = Доступність
more-access-aim = DiKo дотримується WCAG 2.2, рівень AA, і EN 301 549.
more-access-works = Що працює
more-access-keyboard = Усе працює лише з клавіатурою.
more-access-reader = Програми читання з екрана чують назви, стани і зміни. Німецькі слова позначено як німецькі.
more-access-text = Текст можна збільшити до 200 відсотків. Кольори мають сильний контраст, у світлому і темному вигляді.
more-access-calm = Ніщо не рухається, якщо так налаштовано ваш пристрій.
more-access-weak = Що ще не дуже добре
more-access-weak-text = DiKo читає вголос лише там, де ваш пристрій має голос для цієї мови. Ще немає версії спрощеною мовою і версії жестовою мовою.
more-access-tell = Скажіть нам
more-access-tell-text = Щось для вас не працює? Скажіть про це у вашому місті або там, де вам дали DiKo.
more-access-day = Написано { $day }

more-licences = Ліцензії
more-licences-text = DiKo — вільна програма за ліцензією Apache 2.0. Ви можете нею користуватися, читати і змінювати її.
more-licences-parts = Частини від інших
more-licences-law = Тексти законів вільні від авторського права (§ 5 UrhG).

more-about = Що таке DiKo
more-about-what = DiKo робить із вашої розповіді план: яке відомство, який документ, до якого дня.
more-about-not = DiKo — не відомство і не дає юридичних порад. Якщо сумніваєтеся, запитайте консультантів: це безкоштовно.
more-about-version = Версія { $version }

clock-before-catalogue = На цьому пристрої дата { $day } — так не може бути.
clock-before-last-change = На цьому пристрої дата { $day } — але ви вже змінювали щось у DiKo пізнішого дня.
clock-do = Установіть дату в налаштуваннях пристрою. Доти дні тут неправильні.
