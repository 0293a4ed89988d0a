### The page held out to an official. The last five are shown in German too, and larger.

counter-open = Показать в ведомстве
counter-preview = Это сейчас увидит сотрудник ведомства
counter-sees = Эти данные. Снимите отметку с того, что не хотите показывать.
counter-name = Имя
counter-papers = Эти документы
counter-show = Показать
counter-only = Открыта только эта страница
counter-with-me = У меня с собой:
counter-missing = Ещё не хватает:
counter-ask = От вас мне нужно:
counter-slowly = Пожалуйста, говорите медленно.
counter-write = Пожалуйста, напишите мне это.
counter-fact = { $label }:
