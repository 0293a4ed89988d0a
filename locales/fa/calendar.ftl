### Days as a file for the calendar of the device.

calendar-title = برای تقویم شما
calendar-one = به تقویم
calendar-all = روزها برای تقویم شما
calendar-all-help = همهٔ روزهای برنامه، نامه‌ها و قرارها در یک فایل برای تقویم شما.
calendar-help = تقویم را گاهی دیگران هم می‌بینند. تنها این سطرها از DiKo بیرون می‌روند و نه چیز دیگر:

# The only words in the calendar: neutral, because others can read them.
calendar-appointment = قرار
calendar-last-day = آخرین روز
calendar-save = ذخیرهٔ فایل
calendar-empty = هنوز روزی برای تقویم نیست.
calendar-done = فایل تقویم ذخیره شد
calendar-done-help = آن را با تقویم خود باز کنید. سپس پاکش کنید: رمزگذاری نشده است.
