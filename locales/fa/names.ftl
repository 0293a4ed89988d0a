### Families whose names are hidden: what stands in their place, and showing them for a while.

# $number: the place of the family in the list.
names-family = خانواده { $number }

# $number: the place of the person in the household.
names-person = شخص { $number }

# The switch on a family's page. $family, $person: as above, the first of each.
names-hide = پنهان کردن نام‌ها
names-hide-help = آن‌گاه ⁨DiKo⁩ می‌نویسد «{ $family }» و «{ $person }». یادداشت‌ها، نامه‌ها و عکس‌های خانواده همان‌طور می‌مانند. فقط در این دستگاه.
names-hide-done = نام‌ها پنهان شدند.
names-open-done = نام‌ها دیگر پنهان نیستند.

names-hidden = نام‌ها پنهان‌اند.
names-show = نشان دادن نام‌ها
names-show-help = تا وقتی ⁨DiKo⁩ قفل شود یا به پس‌زمینه برود دیده می‌شوند.
names-password = رمز عبور شما
names-shown = نام‌های پنهان دیده می‌شوند تا ⁨DiKo⁩ قفل شود یا به پس‌زمینه برود.
names-hide-again = پنهان کردن نام‌ها

# Where two versions of a name stand beside each other.
names-one = نام پنهان

# In the week of all families, where the sender is not said.
names-letter = پاسخ به یک نامه
