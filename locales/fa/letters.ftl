### Letters of offices: written down, until when to answer, answered.

now-letters = نامه‌های مهلت‌دار

letters-title = نامه‌ها
letters-pane = نامه
letters-add = افزودن
letters-add-title = نامهٔ تازه
letters-edit-title = تغییر نامه
letters-open = هنوز بی‌پاسخ
letters-answered = پاسخ داده شده
letters-empty = هنوز نامه‌ای نیست. وقتی اداره‌ای به شما نامه می‌نویسد، آن را اینجا بیفزایید: چه کسی نوشته و تا چه روزی باید پاسخ دهید. آن روز در صفحهٔ «اکنون» هم دیده می‌شود.
letters-all-answered = همهٔ نامه‌ها پاسخ داده شده‌اند.

letter-sender = چه کسی نوشته است؟
letter-sender-hint = نام بالای نامه است، برای نمونه Jobcenter.
letter-person = نامه برای کیست؟
letter-subject = دربارهٔ چیست؟
letter-subject-hint = به زبان خودتان. می‌توانید خالی بگذارید.
letter-received = روز روی پاکت
letter-received-hint = روی پاکت زرد، روز با دست نوشته شده است. همان روز حساب می‌شود، نه روزی که پاکت را باز کردید. اگر چنین روزی نیست: روزی که نامه در صندوق پست بود.
letter-answer-by = پاسخ تا
letter-answer-by-hint = آخرین روز، همان‌گونه که در نامه آمده است. اگر نامه روزی نمی‌گوید، خالی بگذارید.
letter-step = به گامی مربوط است؟
letter-step-none = بدون گام

letter-saved = نامه ذخیره شد
letter-mark-answered = پاسخ داده‌ام
letter-said-answered = ثبت شد: پاسخ داده شده
letter-not-answered = پاسخ داده نشده است
letter-said-open = ثبت شد: پاسخ داده نشده
letter-change = تغییر
letter-remove = برداشتن نامه
letter-removed = نامه برداشته شد
letter-gone = این نامه دیگر اینجا نیست.

# $day: a day.
letter-until = پاسخ تا { $day }.
letter-came = رسیده در { $day }.
letter-answered-on = پاسخ در { $day }.
letter-no-day = روزی برای پاسخ ثبت نشده است.
# $days: from today to the last day; 0 is today.
letter-days-left = { $days ->
    [0] امروز آخرین روز است.
    [one] { $days } روز مانده است.
   *[other] { $days } روز مانده است.
}
letter-step-of = مربوط به این گام
letter-hint-title = تا کی باید پاسخ داد؟

# $deadline and $remedies: two German words to look for.
letter-hint = روزی برای پاسخ ثبت نشده است. در نامه دنبال واژه‌های { $deadline } و { $remedies } بگردید: آنجا نوشته است چقدر وقت دارید.

# $decision: the German word for it. $day: a day.
letter-hint-month = اگر تصمیم رسمی ({ $decision }) است و موافق نیستید، بیشتر وقت‌ها یک ماه زمان دارید: تا { $day }.

# $day: a day.
letter-hint-week = در کار پناهندگی شاید فقط یک هفته باشد: تا { $day }. فوری به مشاوره بروید.

# Two versions of one letter.
conflict-about-letter-sender = این نامه را چه کسی نوشته است؟
conflict-about-letter-subject = نامه دربارهٔ چیست؟
conflict-about-letter-received-on = چه روزی روی پاکت است؟
conflict-about-letter-answer-by = تا کی باید پاسخ دهید؟
conflict-about-letter-answered-on = کی پاسخ داده شد؟
conflict-about-letter-person = نامه برای کیست؟
conflict-about-letter-step = نامه به کدام گام مربوط است؟
conflict-about-kept-letter = در یک دستگاه این نامه برداشته شد. در دستگاهی دیگر هنوز چیزی درباره‌اش نوشته شد.
conflict-keep-entry = نگه داشتن
conflict-remove-entry = برداشتن
conflict-empty = چیزی نوشته نشده
conflict-no-day = بدون روز
