### Reminders, and the one sentence that others can read.

reminders-title = Нагадування
reminders-help = DiKo нагадує вам перед прийомом і перед останнім днем. Хто дивиться на ваш пристрій, бачить тоді лише це речення:

# Who speaks, as the device names it.
reminders-from = Застосунок DiKo
# On the lock screen, and on the page as it will be there: true of everything, and silent about what it is.
# The window reads both out of this file: one line, no value.
reminders-sentence = У вас є нагадування. Відкрийте DiKo, коли матимете спокійну хвилину.

reminders-on = Нагадувати
reminders-when = За тиждень, за день і в останній день. Перед прийомом — увечері напередодні та за дві години. Ніколи вночі.
reminders-shown = Це речення зараз на вашому екрані. Не бачите його? Тоді дозвольте DiKo показувати сповіщення в налаштуваннях пристрою.
reminders-refused = Ваш пристрій не дозволяє DiKo показувати сповіщення. Змініть це в налаштуваннях пристрою. Потім спробуйте ще раз.
reminders-unavailable = Цей пристрій не може показувати сповіщення.
reminders-running = Комп’ютер нагадує лише тоді, коли DiKo працює. Після кожного перезапуску, також телефона, відкрийте DiKo один раз своїм паролем.
