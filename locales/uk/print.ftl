### Обхідний лист: аркуш паперу двома мовами.

print-open = Надрукувати
print-open-step = Надрукувати цей крок
print-title = Надрукувати аркуш
print-lead = Аркуш вашою мовою та німецькою. Візьміть його з собою і ставте позначки.
print-steps = Які кроки
# $title: крок, $names: чий він.
print-step-of = { $title } ({ $names })
print-notes = Також мої нотатки
print-notes-hint = Нотатка, яка лишається на цьому пристрої, ніколи не потрапляє на аркуш.
print-preview = Це буде на аркуші
print-preview-help = Більше нічого не виходить із DiKo: ні дати народження, ні того, що ви вже зробили.
print-choose = Виберіть хоча б один крок.
print-empty = Немає відкритого кроку для друку.
print-save = Зберегти як PDF
print-saving = Аркуш готується.
print-saved = Аркуш збережено.
print-where = Він тут:
print-readable = Файл не зашифровано. Хто його має, може його прочитати.
print-again = Зробити ще один аркуш

# Що стоїть на самому аркуші.
sheet-title = Список кроків
# $names: список імен.
sheet-for = Для: { $names }
sheet-as-of = Станом на { $day }
sheet-law = Закони змінюються. Якщо сумніваєтеся, запитайте в установі.
# $phone: номер.
sheet-phone = Телефон: { $phone }
sheet-note = Нотатка
