### Reminders, and the one sentence that others can read.

reminders-title = Reminders
reminders-help = DiKo reminds you before an appointment and before a last day. Whoever looks at your device then sees only this sentence:

# Who speaks, as the device names it.
reminders-from = DiKo
# On the lock screen, and on the page as it will be there: true of everything, and silent about what it is.
# The window reads both out of this file: one line, no value.
reminders-sentence = You have a reminder. Open DiKo when you have a quiet moment.

reminders-on = Remind me
reminders-when = A week before, a day before, and on the last day. Before an appointment, on the evening before and two hours before. Never at night.
reminders-shown = The sentence is on your screen now. You do not see it? Then allow DiKo to show notifications in the settings of your device.
reminders-refused = Your device does not allow DiKo to show notifications. Change this in the settings of the device. Then try again.
reminders-unavailable = This device cannot show notifications.
reminders-running = A computer reminds you only while DiKo is running. After each restart, of a phone too, open DiKo once with your password.
