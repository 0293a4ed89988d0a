# People of the household, their facts, and the families on this device.

people-title = اشخاص
people-detail = چیزی که انتخاب کرده‌اید
people-who = { $role }، { $age }
people-persons = اعضای خانه
people-adult = بزرگسال
people-child = کودک
people-age = { $age ->
    [0] کمتر از 1 سال
    [one] { $age } ساله
   *[other] { $age } ساله
}
people-open-questions = { $count ->
    [0] به همه سؤال‌ها جواب داده شده است
    [one] { $count } سؤال بی‌جواب
   *[other] { $count } سؤال بی‌جواب
}
people-answer = { $count ->
    [one] جواب دادن به { $count } سؤال
   *[other] جواب دادن به { $count } سؤال
}
people-add = اضافه کردن شخص
people-add-adult = اضافه کردن بزرگسال
people-add-child = اضافه کردن کودک
people-name = نام
people-limit = ⁨DiKo⁩ برای بیشتر از { $limit } شخص جا ندارد.
people-empty = هنوز کسی اینجا نیست. با خودتان شروع کنید.

person-facts = چیزهایی که گفته‌اید
person-facts-empty = هنوز چیزی نگفته‌اید.
person-rename = تغییر نام
person-rename-title = تغییر نام
person-renamed = نام ذخیره شد.
person-remove = برداشتن از فهرست خانواده
person-removed = { $name } دیگر در فهرست نیست.
person-remove-help = جواب‌ها، مدارک و قدم‌ها هم برداشته می‌شود. می‌توانید زود آن را برگردانید.
person-yes = بله
person-no = نه
person-none = ندارد

people-place = کجا زندگی می‌کنید
people-place-unknown = هنوز گفته نشده است

cases-title = خانواده‌ها در این دستگاه
cases-help = هر خانواده فایل رمزگذاری‌شده خودش را دارد.
cases-current = حالا باز است.
cases-persons = { $count ->
    [0] هنوز کسی نیست
    [one] { $count } شخص
   *[other] { $count } شخص
}
cases-overdue = { $count ->
    [one] { $count } مهلت گذشته است
   *[other] { $count } مهلت گذشته است
}
cases-next-day = روز بعدی: { $day }
cases-steps = { $count ->
    [0] هیچ قدمی باز نیست
    [one] { $count } قدم باز
   *[other] { $count } قدم باز
}
cases-open = باز کردن
cases-add = اضافه کردن خانواده
cases-add-title = اضافه کردن خانواده
cases-add-help = برای کسانی که به چند خانواده کمک می‌کنند. اطلاعات آن‌ها هرگز قاطی نمی‌شود.
cases-name = نام خانواده
cases-name-help = تا وقتی این خانواده را به اشتراک نگذاشته‌اید، فقط شما آن را می‌بینید.
cases-add-do = اضافه کردن
cases-rename = تغییر نام
cases-renamed = نام ذخیره شد.
cases-remove = حذف این خانواده
cases-remove-title = { $name } حذف شود؟
cases-remove-help = اشخاص، مدارک و قدم‌های این خانواده از این دستگاه پاک می‌شود. این را نمی‌شود برگرداند.
cases-remove-do = حذف برای همیشه
cases-remove-keep = نگه داشتن
cases-removed = { $name } حذف شد.
cases-opened = { $name } باز است.
cases-limit = ⁨DiKo⁩ برای بیشتر از { $limit } خانواده جا ندارد.
cases-first = خانواده من

# Something new in a person's life. Short, without "I": parents and helpers choose it too.
news-title = آیا چیز تازه‌ای پیش آمده است؟
news-help = انتخاب کنید چه چیزی تغییر می‌کند. ⁨DiKo⁩ برنامه را تغییر می‌دهد.
news-letter = نامه تصمیم یک اداره رسیده است
news-moving = عوض کردن خانه
news-job-ends = پایان کار یا آموزش شغلی
news-employer = کارفرمای تازه
news-training = آموزش شغلی در یک شرکت
news-school = رفتن به مدرسه (مکتب)
news-pregnant = حاملگی
news-married = ازدواج
news-home-trip = سفر به کشور خود
news-leaving = رفتن از آلمان
