### One step.

step-pane = قدم
step-first = اول این
step-take = با خود ببرید
step-brings = بعد از این چه دارید
step-helpful = لازم نیست، ولی مفید است.
# $names: who holds the paper already.
step-held-by = موجود: { $names }.
step-why-day = چرا این روز
step-how = چرا، و چطور انجام می‌شود
step-link = صفحه رسمی:
step-pitfalls = توجه کنید
step-caution = اول از یک مرکز مشاوره بپرسید.
step-where = کجا
step-unlocks = بعد از این چه ممکن است
step-happened = چه شد؟
step-notes = یادداشت‌ها
step-sources = قانون
step-soft-day = برای گذشتن این روز مجازاتی نیست، ولی پول یا وقت از دست می‌دهید.
# $day: when someone last checked the rule against the law.
step-rule-checked = بررسی قاعده: { $day }.
# $euro: a whole number.
step-fine = اگر دیر کنید، ممکن است تا { $euro } یورو بپردازید.
step-checked = بررسی شده در { $day }.
# $days: what offices usually need; experience, not law.
step-usual = معمولاً حدود { $days ->
    [one] { $days } روز
   *[other] { $days } روز
} طول می‌کشد.

step-handed-in = تحویل دادم
step-done = انجام شد
step-not-for-me = برای من نیست
step-open-again = دوباره باز کردن
step-other-day = در روز دیگر
step-which-day = چه روزی؟
step-day-it-happened = روزی که انجام شد
step-save-done = در این روز انجام شد
step-save-handed-in = در این روز تحویل دادم

# $time: an hour such as 12:00.
office-open = امروز تا { $time } باز است
office-opens = امروز ساعت { $time } باز می‌شود
# $day: a weekday and date.
office-opens-on = { $day } ساعت { $time } باز می‌شود
office-always = شبانه‌روز باز است
office-closed-long = فعلاً بسته است
office-closed = بسته
# $name: the name of a public holiday.
office-closed-holiday = بسته ({ $name })
office-hours = همه ساعت‌های کاری
office-appointment = گرفتن وقت ملاقات:
# $list: names of languages.
office-languages = زبان‌های اینجا: { $list }

note-label = یادداشت تازه
note-hint = با چه کسی صحبت کردید، چه گفتند، بعد چه می‌آید.
note-only-here = فقط در همین دستگاه
note-only-here-hint = هیچ کس دیگری این یادداشت را نمی‌گیرد. اگر دستگاه گم شود و نسخه پشتیبان نداشته باشید، یادداشت از دست می‌رود.
note-always-here = همیشه در همین دستگاه می‌ماند
note-always-here-hint = هیچ کس این یادداشت را نمی‌گیرد، حتی اگر روزی این خانواده را به اشتراک بگذارید.
note-save = ذخیره یادداشت
note-saved = یادداشت ذخیره شد

# Above the source of a rule without a last day: "right now", or a first day.
step-why-now = چرا همین حالا
step-why-later = چرا زودتر نه
# $land: the name of the Land.
step-land = در ایالت شما: { $land }
# $day: how old the statement is.
step-land-as-of = این اطلاعات از { $day } است
