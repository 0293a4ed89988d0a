### Обходной лист: лист бумаги на двух языках.

print-open = Напечатать
print-open-step = Напечатать этот шаг
print-title = Напечатать лист
print-lead = Лист на вашем языке и на немецком. Возьмите его с собой и ставьте отметки.
print-steps = Какие шаги
# $title: шаг, $names: чей он.
print-step-of = { $title } ({ $names })
print-notes = Также мои заметки
print-notes-hint = Заметка, которая остаётся на этом устройстве, никогда не попадает на лист.
print-preview = Это будет на листе
print-preview-help = Больше ничего не выходит из DiKo: ни даты рождения, ни того, что вы уже сделали.
print-choose = Выберите хотя бы один шаг.
print-empty = Нет открытого шага для печати.
print-save = Сохранить как PDF
print-saving = Лист готовится.
print-saved = Лист сохранён.
print-where = Он здесь:
print-readable = Файл не зашифрован. Кто его имеет, может его прочитать.
print-again = Сделать ещё один лист

# Что стоит на самом листе.
sheet-title = Список шагов
# $names: список имён.
sheet-for = Для: { $names }
sheet-as-of = По состоянию на { $day }
sheet-law = Законы меняются. Если сомневаетесь, спросите в ведомстве.
# $phone: номер.
sheet-phone = Телефон: { $phone }
sheet-note = Заметка
