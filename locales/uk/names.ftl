### Families whose names are hidden: what stands in their place, and showing them for a while.

# $number: the place of the family in the list.
names-family = Сім’я { $number }

# $number: the place of the person in the household.
names-person = Особа { $number }

# The switch on a family's page. $family, $person: as above, the first of each.
names-hide = Приховати імена
names-hide-help = Тоді DiKo пише «{ $family }» і «{ $person }». Нотатки, листи й фото в сім’ї лишаються як є. Лише на цьому пристрої.
names-hide-done = Імена приховано.
names-open-done = Імена більше не приховано.

names-hidden = Імена приховано.
names-show = Показати імена
names-show-help = Їх видно, доки DiKo не заблокується або не піде у фон.
names-password = Ваш пароль
names-shown = Приховані імена видно, доки DiKo не заблокується або не піде у фон.
names-hide-again = Приховати імена

# Where two versions of a name stand beside each other.
names-one = Приховане ім’я

# In the week of all families, where the sender is not said.
names-letter = Відповісти на лист
