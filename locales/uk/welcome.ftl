# Вхід: перший запуск, відкриття, запасний код, збережена копія, почати заново.

welcome-app = Застосунок DiKo
welcome-claim = Ваш шлях через відомства в Німеччині.
welcome-language-title = Виберіть свою мову
welcome-language-help = Її можна змінити будь-коли.

welcome-privacy-title = Що залишається у вас
welcome-privacy-device = Усе, що ви пишете, залишається на цьому пристрої в зашифрованому вигляді, доки ви самі цим не поділитеся.
welcome-privacy-account = Без облікового запису. Інтернет не потрібен. Ніхто не стежить за тим, що ви робите.
welcome-privacy-never = DiKo ніколи не питає, чому ви виїхали зі своєї країни.
welcome-privacy-next = Почати
welcome-privacy-copy = У мене є збережена копія
welcome-privacy-code = У мене є запасний код і моє місто

welcome-password-title = Придумайте пароль
welcome-password-why = Він відкриває DiKo на цьому пристрої. Ніхто не зможе надіслати вам новий. Добре його запам’ятайте.
welcome-password-field = Пароль
welcome-password-again = Пароль ще раз
welcome-password-show = Показати пароль
welcome-password-hide = Сховати пароль
welcome-password-advice = Чотири слова, які поєднали б лише ви, легко запам’ятати і важко вгадати.
welcome-password-differ = Паролі не однакові. Напишіть другий ще раз.
welcome-password-empty = Напишіть пароль щонайменше з 8 символів.
welcome-password-make = Зберегти пароль
welcome-password-making = DiKo замикає ваші дані. Це триває хвилинку.

strength-label = Наскільки надійно
strength-short = Закоротко. { $left ->
    [one] Треба ще { $left } символ.
    [few] Треба ще { $left } символи.
    [many] Треба ще { $left } символів.
   *[other] Треба ще { $left } символу.
}
strength-weak = Легко вгадати. Додайте ще одне слово.
strength-fair = Добре. Ще одне слово — і буде надійно.
strength-strong = Надійно.

welcome-recovery-title = Запишіть цей код на папері
welcome-recovery-why = Він допоможе, якщо ви забудете пароль. Якщо сім’я спільна, він поверне її і на новий пристрій.
welcome-recovery-once = DiKo показує його лише цей один раз. Тримайте папір удома, а не разом із пристроєм.
welcome-recovery-code = Запасний код
welcome-recovery-group = Група { $number }
welcome-recovery-next = Код записано
welcome-recovery-check-title = Код є на вашому папері?
welcome-recovery-check-help = Прочитайте групу { $number } зі свого паперу і напишіть її тут. Далі все піде саме.
welcome-recovery-check-wrong = Це не група { $number }. Подивіться ще раз на свій папір.
welcome-recovery-check-again = Показати код ще раз
welcome-recovery-done = Далі

unlock-title = DiKo заблоковано
unlock-help = Напишіть свій пароль. Ваші дані на цьому пристрої.
unlock-field = Пароль
unlock-do = Відкрити
unlock-doing = DiKo відкривається. Це триває хвилинку.
unlock-empty = Спочатку напишіть свій пароль.
unlock-forgot = Не пам’ятаю пароль
unlock-language = Мова

recover-title = Відкрити запасним кодом
recover-help = Візьміть папір із шістьма групами цифр.
recover-code = Запасний код
recover-code-help = { $left ->
    [0] Усі 30 цифр є.
    [one] Бракує { $left } цифри.
    [few] Бракує { $left } цифр.
    [many] Бракує { $left } цифр.
   *[other] Бракує { $left } цифри.
}
recover-code-short = У коді 30 цифр. Подивіться, яких бракує.
recover-code-any = Пробіли не мають значення. Можна писати й цифрами вашої мови.
recover-password = Новий пароль
recover-do = Відкрити кодом
recover-doing = DiKo відкривається. Це триває хвилинку.
recover-lost = У мене немає коду
recover-lost-title = Ні пароля, ні коду
recover-lost-text = Тоді ніхто не може відкрити дані, навіть люди, які роблять DiKo. Старі паролі можна пробувати скільки завгодно. Або почніть заново.
recover-try = Спробувати пароль ще раз
recover-start-over = Почати заново

startover-title = Почати заново
startover-what = Ви починаєте з порожнього DiKo.
startover-kept = Старі дані залишаться на цьому пристрої під іншою назвою. Нічого не видаляється.
startover-still = Їх і далі можна відкрити лише їхнім паролем або їхнім запасним кодом.
startover-do = Відкласти старі дані
startover-doing = Старі дані відкладаються.

copy-title = Відкрити збережену копію
copy-help = Копія — це один файл. Його назва закінчується на .diko. Ви зберегли її раніше, можливо, на іншому пристрої.
copy-file = Де цей файл?
copy-file-help = Папка і назва файлу.
copy-file-empty = Напишіть, де файл.
copy-password = Пароль копії
copy-password-help = Це пароль, який ви написали, коли зберігали копію.
copy-do = Відкрити копію
copy-doing = DiKo відкриває копію. Це триває хвилинку.
