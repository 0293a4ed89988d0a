# Вход: первый запуск, открытие, запасной код, сохранённая копия, начать заново.

welcome-app = Приложение DiKo
welcome-claim = Ваш путь через ведомства в Германии.
welcome-language-title = Выберите свой язык
welcome-language-help = Его можно изменить в любое время.

welcome-privacy-title = Что остаётся у вас
welcome-privacy-device = Всё, что вы пишете, остаётся на этом устройстве в зашифрованном виде, пока вы сами этим не поделитесь.
welcome-privacy-account = Без учётной записи. Интернет не нужен. Никто не следит за тем, что вы делаете.
welcome-privacy-never = DiKo никогда не спрашивает, почему вы уехали из своей страны.
welcome-privacy-next = Начать
welcome-privacy-copy = У меня есть сохранённая копия
welcome-privacy-code = У меня есть запасной код и мой город

welcome-password-title = Придумайте пароль
welcome-password-why = Он открывает DiKo на этом устройстве. Никто не сможет прислать вам новый. Хорошо его запомните.
welcome-password-field = Пароль
welcome-password-again = Пароль ещё раз
welcome-password-show = Показать пароль
welcome-password-hide = Скрыть пароль
welcome-password-advice = Четыре слова, которые так соединили бы только вы, легко запомнить и трудно угадать.
welcome-password-differ = Пароли не одинаковые. Напишите второй ещё раз.
welcome-password-empty = Напишите пароль не короче 8 знаков.
welcome-password-make = Сохранить пароль
welcome-password-making = DiKo закрывает ваши данные на замок. Это займёт немного времени.

strength-label = Насколько надёжно
strength-short = Слишком коротко. { $left ->
    [one] Нужен ещё { $left } знак.
    [few] Нужно ещё { $left } знака.
    [many] Нужно ещё { $left } знаков.
   *[other] Нужно ещё { $left } знака.
}
strength-weak = Легко угадать. Добавьте ещё одно слово.
strength-fair = Хорошо. Ещё одно слово — и будет надёжно.
strength-strong = Надёжно.

welcome-recovery-title = Запишите этот код на бумаге
welcome-recovery-why = Он поможет, если вы забудете пароль. Если семья общая, он вернёт её и на новое устройство.
welcome-recovery-once = DiKo показывает его только один этот раз. Держите бумагу дома, а не вместе с устройством.
welcome-recovery-code = Запасной код
welcome-recovery-group = Группа { $number }
welcome-recovery-next = Код записан
welcome-recovery-check-title = Код есть на вашей бумаге?
welcome-recovery-check-help = Прочитайте группу { $number } на своей бумаге и напишите её здесь. Дальше всё пойдёт само.
welcome-recovery-check-wrong = Это не группа { $number }. Посмотрите ещё раз на свою бумагу.
welcome-recovery-check-again = Показать код ещё раз
welcome-recovery-done = Дальше

unlock-title = DiKo заблокировано
unlock-help = Напишите свой пароль. Ваши данные на этом устройстве.
unlock-field = Пароль
unlock-do = Открыть
unlock-doing = DiKo открывается. Это займёт немного времени.
unlock-empty = Сначала напишите свой пароль.
unlock-forgot = Не помню пароль
unlock-language = Язык

recover-title = Открыть запасным кодом
recover-help = Возьмите бумагу с шестью группами цифр.
recover-code = Запасной код
recover-code-help = { $left ->
    [0] Все 30 цифр есть.
    [one] Не хватает { $left } цифры.
    [few] Не хватает { $left } цифр.
    [many] Не хватает { $left } цифр.
   *[other] Не хватает { $left } цифры.
}
recover-code-short = В коде 30 цифр. Посмотрите, каких не хватает.
recover-code-any = Пробелы не важны. Можно писать и цифрами вашего языка.
recover-password = Новый пароль
recover-do = Открыть кодом
recover-doing = DiKo открывается. Это займёт немного времени.
recover-lost = У меня нет кода
recover-lost-title = Ни пароля, ни кода
recover-lost-text = Тогда никто не может открыть данные, даже люди, которые делают DiKo. Старые пароли можно пробовать сколько угодно. Или начните заново.
recover-try = Попробовать пароль ещё раз
recover-start-over = Начать заново

startover-title = Начать заново
startover-what = Вы начинаете с пустого DiKo.
startover-kept = Старые данные останутся на этом устройстве под другим названием. Ничего не удаляется.
startover-still = Их по-прежнему можно открыть только их паролем или их запасным кодом.
startover-do = Отложить старые данные
startover-doing = Старые данные откладываются.

copy-title = Открыть сохранённую копию
copy-help = Копия — это один файл. Его название заканчивается на .diko. Вы сохранили её раньше, возможно, на другом устройстве.
copy-file = Где этот файл?
copy-file-help = Папка и название файла.
copy-file-empty = Напишите, где файл.
copy-password = Пароль копии
copy-password-help = Это пароль, который вы написали, когда сохраняли копию.
copy-do = Открыть копию
copy-doing = DiKo открывает копию. Это займёт немного времени.
