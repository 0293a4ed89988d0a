# Люди в семье, что о них рассказали, и семьи на этом устройстве.

people-title = Люди
people-detail = Что вы выбрали
people-who = { $role }, { $age }
people-persons = Кто с вами
people-adult = Взрослый человек
people-child = Ребёнок
people-age = { $age ->
    [0] меньше года
    [one] { $age } год
    [few] { $age } года
    [many] { $age } лет
   *[other] { $age } года
}
people-open-questions = { $count ->
    [0] На все вопросы есть ответ
    [one] { $count } вопрос без ответа
    [few] { $count } вопроса без ответа
    [many] { $count } вопросов без ответа
   *[other] { $count } вопроса без ответа
}
people-answer = { $count ->
    [one] Ответить на { $count } вопрос
    [few] Ответить на { $count } вопроса
    [many] Ответить на { $count } вопросов
   *[other] Ответить на { $count } вопроса
}
people-add = Добавить человека
people-add-adult = Добавить взрослого
people-add-child = Добавить ребёнка
people-name = Имя
people-limit = { $limit ->
    [one] В DiKo помещается не больше { $limit } человека.
    [few] В DiKo помещается не больше { $limit } человек.
    [many] В DiKo помещается не больше { $limit } человек.
   *[other] В DiKo помещается не больше { $limit } человека.
}
people-empty = Здесь ещё никого нет. Начните с себя.

person-facts = Что вы рассказали
person-facts-empty = Вы ещё ничего не рассказали.
person-rename = Изменить имя
person-rename-title = Изменить имя
person-renamed = Имя сохранено.
person-remove = Убрать из списка
person-removed = { $name } больше не в списке.
person-remove-help = Вместе исчезнут ответы, документы и шаги. Это можно сразу вернуть.
person-yes = Да
person-no = Нет
person-none = Нет

people-place = Где вы живёте
people-place-unknown = Ещё не сказано

cases-title = Семьи на этом устройстве
cases-help = У каждой семьи свой зашифрованный файл.
cases-current = Сейчас открыта.
cases-persons = { $count ->
    [0] ещё никого
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
}
cases-overdue = { $count ->
    [one] Пропущен { $count } срок
    [few] Пропущено { $count } срока
    [many] Пропущено { $count } сроков
   *[other] Пропущено { $count } срока
}
cases-next-day = Следующая дата: { $day }
cases-steps = { $count ->
    [0] Нет открытых шагов
    [one] { $count } открытый шаг
    [few] { $count } открытых шага
    [many] { $count } открытых шагов
   *[other] { $count } открытого шага
}
cases-open = Открыть
cases-add = Добавить семью
cases-add-title = Добавить семью
cases-add-help = Для тех, кто помогает нескольким семьям. Данные никогда не смешиваются.
cases-name = Название семьи
cases-name-help = Его видите только вы, пока семья не стала общей.
cases-add-do = Добавить
cases-rename = Изменить название
cases-renamed = Название сохранено.
cases-remove = Удалить эту семью
cases-remove-title = Удалить «{ $name }»?
cases-remove-help = Люди, документы и шаги этой семьи исчезнут с этого устройства. Вернуть их нельзя.
cases-remove-do = Удалить навсегда
cases-remove-keep = Оставить
cases-removed = «{ $name }» — удалено.
cases-opened = «{ $name }» — открыто.
cases-limit = { $limit ->
    [one] В DiKo помещается не больше { $limit } семьи.
    [few] В DiKo помещается не больше { $limit } семей.
    [many] В DiKo помещается не больше { $limit } семей.
   *[other] В DiKo помещается не больше { $limit } семьи.
}
cases-first = Моя семья

# Что-то новое в жизни человека. Коротко, без «я»: на это нажимают и родители, и помощники.
news-title = Есть что-то новое?
news-help = Выберите, что меняется. DiKo изменит план.
news-letter = Пришло решение ведомства
news-moving = Переезд
news-job-ends = Работа или обучение заканчивается
news-employer = Новый работодатель
news-training = Профессиональное обучение на предприятии
news-school = Учёба в школе
news-pregnant = Беременность
news-married = Вступление в брак
news-home-trip = Поездка в страну происхождения
news-leaving = Отъезд из Германии
