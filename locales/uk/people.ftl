# Люди в родині, що про них розповіли, і сім’ї на цьому пристрої.

people-title = Люди
people-detail = Що ви вибрали
people-who = { $role }, { $age }
people-persons = Хто з вами
people-adult = Доросла людина
people-child = Дитина
people-age = { $age ->
    [0] менше року
    [one] { $age } рік
    [few] { $age } роки
    [many] { $age } років
   *[other] { $age } року
}
people-open-questions = { $count ->
    [0] На всі питання є відповідь
    [one] { $count } питання без відповіді
    [few] { $count } питання без відповіді
    [many] { $count } питань без відповіді
   *[other] { $count } питання без відповіді
}
people-answer = { $count ->
    [one] Відповісти на { $count } питання
    [few] Відповісти на { $count } питання
    [many] Відповісти на { $count } питань
   *[other] Відповісти на { $count } питання
}
people-add = Додати людину
people-add-adult = Додати дорослу людину
people-add-child = Додати дитину
people-name = Ім’я
people-limit = { $limit ->
    [one] DiKo вміщує не більше ніж { $limit } людину.
    [few] DiKo вміщує не більше ніж { $limit } людини.
    [many] DiKo вміщує не більше ніж { $limit } людей.
   *[other] DiKo вміщує не більше ніж { $limit } людини.
}
people-empty = Тут ще нікого немає. Почніть із себе.

person-facts = Що ви розповіли
person-facts-empty = Ви ще нічого не розповіли.
person-rename = Змінити ім’я
person-rename-title = Змінити ім’я
person-renamed = Ім’я збережено.
person-remove = Прибрати зі списку
person-removed = { $name } більше не в списку.
person-remove-help = Разом зникнуть відповіді, документи й кроки. Це можна відразу повернути.
person-yes = Так
person-no = Ні
person-none = Немає

# Щось нове в житті людини. Коротко, без «я»: на це натискають і батьки, і помічники.
news-title = Є щось нове?
news-help = Виберіть, що змінюється. DiKo змінить план.
news-letter = Прийшло рішення відомства
news-moving = Переїзд
news-job-ends = Робота або професійне навчання закінчується
news-employer = Новий роботодавець
news-training = Професійне навчання на підприємстві
news-school = Навчання в школі
news-pregnant = Вагітність
news-married = Одруження
news-home-trip = Поїздка до країни походження
news-leaving = Від’їзд із Німеччини

people-place = Де ви живете
people-place-unknown = Ще не сказано

cases-title = Сім’ї на цьому пристрої
cases-help = Кожна сім’я має власний зашифрований файл.
cases-current = Зараз відкрито.
cases-persons = { $count ->
    [0] ще нікого
    [one] { $count } людина
    [few] { $count } людини
    [many] { $count } людей
   *[other] { $count } людини
}
cases-overdue = { $count ->
    [one] Пропущено { $count } строк
    [few] Пропущено { $count } строки
    [many] Пропущено { $count } строків
   *[other] Пропущено { $count } строку
}
cases-next-day = Наступна дата: { $day }
cases-steps = { $count ->
    [0] Немає відкритих кроків
    [one] { $count } відкритий крок
    [few] { $count } відкриті кроки
    [many] { $count } відкритих кроків
   *[other] { $count } відкритого кроку
}
cases-open = Відкрити
cases-add = Додати сім’ю
cases-add-title = Додати сім’ю
cases-add-help = Для тих, хто допомагає кільком сім’ям. Дані ніколи не змішуються.
cases-name = Назва сім’ї
cases-name-help = Її бачите лише ви, доки сім’я не стала спільною.
cases-add-do = Додати
cases-rename = Змінити назву
cases-renamed = Назву збережено.
cases-remove = Видалити цю сім’ю
cases-remove-title = Видалити «{ $name }»?
cases-remove-help = Люди, документи й кроки цієї сім’ї зникнуть із цього пристрою. Повернути їх не можна.
cases-remove-do = Видалити назавжди
cases-remove-keep = Залишити
cases-removed = «{ $name }» видалено.
cases-opened = «{ $name }» відкрито.
cases-limit = { $limit ->
    [one] DiKo вміщує не більше ніж { $limit } сім’ю.
    [few] DiKo вміщує не більше ніж { $limit } сім’ї.
    [many] DiKo вміщує не більше ніж { $limit } сімей.
   *[other] DiKo вміщує не більше ніж { $limit } сім’ї.
}
cases-first = Моя сім’я
