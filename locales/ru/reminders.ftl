### Reminders, and the one sentence that others can read.

reminders-title = Напоминания
reminders-help = DiKo напоминает вам перед приёмом и перед последним днём. Кто смотрит на ваше устройство, видит тогда только это предложение:

# Who speaks, as the device names it.
reminders-from = Приложение DiKo
# On the lock screen, and on the page as it will be there: true of everything, and silent about what it is.
# The window reads both out of this file: one line, no value.
reminders-sentence = У вас есть напоминание. Откройте DiKo в спокойную минуту.

reminders-on = Напоминать
reminders-when = За неделю, за день и в последний день. Перед приёмом — вечером накануне и за два часа. Никогда ночью.
reminders-shown = Это предложение сейчас на вашем экране. Не видите его? Тогда разрешите DiKo показывать уведомления в настройках устройства.
reminders-refused = Ваше устройство не разрешает DiKo показывать уведомления. Измените это в настройках устройства. Потом попробуйте ещё раз.
reminders-unavailable = Это устройство не может показывать уведомления.
reminders-running = Компьютер напоминает, только пока DiKo работает. После каждого перезапуска, в том числе телефона, откройте DiKo один раз своим паролем.
