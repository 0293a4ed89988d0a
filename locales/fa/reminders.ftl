### Reminders, and the one sentence that others can read.

reminders-title = یادآوری‌ها
reminders-help = ⁨DiKo⁩ پیش از قرار و پیش از آخرین روز به شما یادآوری می‌کند. هر کس به دستگاه شما نگاه کند، فقط این جمله را می‌بیند:

# Who speaks, as the device names it.
reminders-from = دیکو ⁨DiKo⁩
# On the lock screen, and on the page as it will be there: true of everything, and silent about what it is.
# The window reads both out of this file: one line, no value.
reminders-sentence = یک یادآوری دارید. هر وقت فرصت آرامی داشتید ⁨DiKo⁩ را باز کنید.

reminders-on = یادآوری کن
reminders-when = یک هفته پیش، یک روز پیش و در آخرین روز. پیش از قرار: عصر روز قبل و دو ساعت پیش از آن. هرگز در شب.
reminders-shown = این جمله اکنون روی صفحهٔ شماست. آن را نمی‌بینید؟ پس در تنظیمات دستگاه اجازه دهید ⁨DiKo⁩ اعلان نشان دهد.
reminders-refused = دستگاه شما اجازه نمی‌دهد ⁨DiKo⁩ اعلان نشان دهد. این را در تنظیمات دستگاه تغییر دهید. سپس دوباره امتحان کنید.
reminders-unavailable = این دستگاه نمی‌تواند اعلان نشان دهد.
reminders-running = رایانه فقط تا وقتی ⁨DiKo⁩ اجرا می‌شود یادآوری می‌کند. پس از هر بار روشن شدن دوباره، در تلفن هم، ⁨DiKo⁩ را یک بار با رمز عبور باز کنید.
