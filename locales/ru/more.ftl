# Всё, что не шаг: настройки, безопасность, правила и кто их сделал.

more-title = Ещё
more-detail = Выбранная страница
more-settings = Настройки
more-safety = Безопасность
more-rules = Правила и источники
more-about-head = Что такое DiKo

more-language = Язык
more-look = Внешний вид
more-appearance = Светлый или тёмный вид
more-appearance-system = Как на устройстве
more-appearance-light = Светлый
more-appearance-dark = Тёмный
more-text = Размер текста
more-text-normal = Как на устройстве
more-text-large = Крупнее
more-text-largest = Самый крупный
more-contrast = Контраст
more-contrast-more = Сильнее
more-lock-after = Блокировать автоматически
more-lock-minutes = { $minutes ->
    [0] Никогда
    [one] Через { $minutes } минуту
    [few] Через { $minutes } минуты
    [many] Через { $minutes } минут
   *[other] Через { $minutes } минуты
}
more-lock-help = DiKo блокируется, если столько времени к устройству никто не прикасается.
more-lock-never-help = Тогда всё может прочитать каждый, у кого это устройство.
more-lock-now = Заблокировать сейчас
more-saved = Сохранено.

more-password = Изменить пароль
more-password-old = Пароль, который действует сегодня
more-password-new = Новый пароль
more-password-do = Сохранить новый пароль
more-password-done = Теперь действует новый пароль.
more-password-help = Запасной код остаётся тем же.

more-code = Новый запасной код
more-code-help = Если бумага с кодом потеряна. Старый код тогда больше не действует.
more-code-password = Ваш пароль
more-code-do = Создать новый код
more-code-done = Теперь действует новый код.
more-code-close = Код записан

more-copy = Сохранить копию
more-copy-help = Один зашифрованный файл, в котором есть всё. Запишите его на USB-флешку или на другое устройство: он поможет, если это устройство пропадёт.
more-copy-password = Пароль для копии
more-copy-password-help = Он нужен, чтобы открыть копию. Может быть тем же самым. Запасной код копию не открывает.
more-copy-back = Как всё вернуть: установите DiKo на устройство, выберите язык, затем «{ welcome-privacy-copy }».
more-copy-file = Куда сохранить
more-copy-file-help = Если ничего не написать, DiKo выберет папку.
more-copy-do = Сохранить копию
more-copy-doing = Копия записывается. Это займёт немного времени.
more-copy-done = Копия сохранена.
more-copy-where = Она здесь:
more-copy-size = Размер: { $size }

more-catalogue = Правила проверены { $day }
more-catalogue-title = Правила и источники
more-catalogue-version = Версия { $version }, создана { $day }
more-catalogue-checked = Правила проверены { $day }
more-catalogue-expired = До { $day } действовала эта версия правил. Сроки могли измениться: спросите в ведомстве.
more-catalogue-valid = Действует до { $day }
more-catalogue-holds = Шагов: { $steps }, документов: { $papers }
more-catalogue-change = Того, что появилось после этого дня, здесь нет. Письмо от ведомства всегда важнее, чем DiKo.
more-catalogue-switches = Правила, которые заканчиваются в определённый день
more-catalogue-switch-from = С { $day } действует
more-catalogue-switch-until = До { $day }
more-catalogue-switch-open = Когда закончится, неизвестно
more-catalogue-switch-none = Здесь нет правил, которые заканчиваются.
more-catalogue-laws = Источники
more-catalogue-laws-help = Каждый день в DiKo опирается на один из этих текстов.
more-catalogue-communes = Города
more-catalogue-verified = проверено
more-catalogue-unverified = не проверено

more-unknown = Когда DiKo чего-то не знает
more-unknown-three = На каждый вопрос есть три ответа: «Да», «Нет» и «Не знаю».
more-unknown-never-no = «Не знаю» никогда не значит «Нет». Ни один шаг из-за этого не исчезает.
more-unknown-asks = Шага, который зависит от вопроса без ответа, ещё нет в плане. DiKo показывает этот вопрос и говорит, сколько шагов его ждут.
more-unknown-later = Вы можете ответить позже, изменить ответ или убрать его, когда захотите.
more-unknown-short-day = Если день может быть раньше или позже, DiKo показывает более ранний и спрашивает вас.

more-privacy = Защита данных
more-privacy-title = Защита данных
more-privacy-where = Где ваши данные
more-privacy-where-text = На этом устройстве, в зашифрованных файлах. Без пароля их никто не может прочитать. Общее есть и на устройствах, которые вы впустили.
more-privacy-leaves = Что выходит из устройства
more-privacy-leaves-text = Ничего, пока у вас нет общей семьи. Если она есть, сервер города передаёт всё закрытым и не может это прочитать. Если вы ищете город, DiKo спрашивает его сервер. Копия появляется, только когда вы её сохраняете.
more-privacy-asks = О чём DiKo не спрашивает
more-privacy-asks-text = Почему вы уехали из своей страны, какая у вас религия, ваш номер в реестре иностранцев, номер вашего счёта.
more-privacy-phone = Если кто-то возьмёт ваше устройство
more-privacy-phone-text = Заблокируйте DiKo. Тогда файлы нельзя прочитать. Но тот, кто заставит вас открыть DiKo, увидит всё.
more-privacy-lost = Если вы забудете пароль
more-privacy-lost-text = DiKo откроет запасной код. Если нет ни пароля, ни кода, данные потеряны. Тайного входа нет.

more-access = Доступность
more-access-title = Доступность
more-access-aim = DiKo следует WCAG 2.2, уровень AA, и EN 301 549.
more-access-works = Что работает
more-access-keyboard = Всё работает только с клавиатурой.
more-access-reader = Программы чтения с экрана слышат названия, состояния и изменения. Немецкие слова отмечены как немецкие.
more-access-text = Текст можно увеличить до 200 процентов. У цветов сильный контраст, в светлом и тёмном виде.
more-access-calm = Ничего не движется, если так настроено ваше устройство.
more-access-weak = Что ещё не очень хорошо
more-access-weak-text = DiKo читает вслух только там, где на вашем устройстве есть голос для этого языка. Ещё нет версии на простом языке и версии на жестовом языке.
more-access-tell = Скажите нам
more-access-tell-text = Что-то у вас не получается? Скажите об этом в вашем городе или там, где вам дали DiKo.
more-access-day = Написано { $day }

more-licences = Лицензии
more-licences-text = DiKo — свободная программа по лицензии Apache 2.0. Вы можете пользоваться ею, читать и изменять её.
more-licences-parts = Части от других
more-licences-law = Тексты законов свободны от авторского права (§ 5 UrhG).

more-about = Что такое DiKo
more-about-what = DiKo делает из вашего рассказа план: какое ведомство, какой документ, до какого дня.
more-about-not = DiKo — не ведомство и не даёт юридических советов. Если сомневаетесь, спросите консультантов: это бесплатно.
more-about-version = Версия { $version }

clock-before-catalogue = На этом устройстве дата { $day } — так не может быть.
clock-before-last-change = На этом устройстве дата { $day }. Но вы уже изменили что-то в DiKo в более поздний день.
clock-do = Установите дату в настройках устройства. До этого дни здесь неправильные.
