### The page held out to an official. The last five are shown in German too, and larger.

counter-open = Показати у відомстві
counter-preview = Це зараз побачить працівник відомства
counter-sees = Ці дані. Зніміть позначку з того, чого не хочете показувати.
counter-name = Ім’я
counter-papers = Ці документи
counter-show = Показати
counter-only = Відкрита лише ця сторінка
counter-with-me = Маю з собою:
counter-missing = Ще бракує:
counter-ask = Мені від вас потрібно:
counter-slowly = Будь ласка, говоріть повільно.
counter-write = Будь ласка, напишіть мені це.
counter-fact = { $label }:
