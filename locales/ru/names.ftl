### Families whose names are hidden: what stands in their place, and showing them for a while.

# $number: the place of the family in the list.
names-family = Семья { $number }

# $number: the place of the person in the household.
names-person = Человек { $number }

# The switch on a family's page. $family, $person: as above, the first of each.
names-hide = Скрыть имена
names-hide-help = Тогда DiKo пишет «{ $family }» и «{ $person }». Заметки, письма и фото в семье остаются как есть. Только на этом устройстве.
names-hide-done = Имена скрыты.
names-open-done = Имена больше не скрыты.

names-hidden = Имена скрыты.
names-show = Показать имена
names-show-help = Их видно, пока DiKo не заблокируется или не уйдёт в фон.
names-password = Ваш пароль
names-shown = Скрытые имена видно, пока DiKo не заблокируется или не уйдёт в фон.
names-hide-again = Скрыть имена

# Where two versions of a name stand beside each other.
names-one = Скрытое имя

# In the week of all families, where the sender is not said.
names-letter = Ответить на письмо
