# Telling the story: one question a screen. The questions themselves come from the catalogue.

story-progress = سؤال { $number } از { $total }
story-progress-short = { $number } از { $total }
story-next = ادامه
story-skip = نمی‌دانم
story-about = درباره { $name }
story-stays = در همین دستگاه می‌ماند.
story-tap = یک جواب انتخاب کنید. بعد سؤال بعدی می‌آید.
story-skipped = گفتید: نمی‌دانم. بعداً می‌توانید جواب بدهید.
story-decides = { $count ->
    [one] { $count } قدم به آن بستگی دارد.
   *[other] { $count } قدم به آن بستگی دارد.
}
story-choose = یک جواب یا «نمی‌دانم» را انتخاب کنید.
story-yes = بله
story-no = نه

story-name-title = نام شما چیست؟
story-name-help = نام کوچک یا یک نام خودمانی کافی است. در همین دستگاه می‌ماند.
story-name-field = نام
story-name-empty = یک نام بنویسید. نام خودمانی کافی است.

story-date-empty = روز را بنویسید یا «نمی‌دانم» را انتخاب کنید.

story-group-protection = حمایت
story-group-work = کار و تحصیل
story-group-europe = اروپا
story-group-family = خانواده و اصل و نسب

story-country-find = جستجوی کشور
story-country-common = بیشتر انتخاب می‌شود
story-country-all = همه کشورها
story-country-none-found = کشوری با این نام نیست. حروف کمتری بنویسید.
story-country-found = { $count ->
    [one] { $count } کشور
   *[other] { $count } کشور
}
story-country-has-none = ندارم

household-title = چه کسی با شماست؟
household-help = فقط کسانی را بگویید که اینجا با شما زندگی می‌کنند.
household-you = شما
household-adult = یک بزرگسال
household-child = یک کودک
household-alone = هیچ‌کس دیگر
household-next = همه همین‌ها هستند
household-adult-title = چه کسی با شماست؟
household-child-title = نام کودک چیست؟
household-name = نام
household-born = تاریخ تولد
household-born-help = مدرسه، کودکستان و پول به سن بستگی دارد.
household-add = اضافه کردن
household-remove = برداشتن { $name }
household-added = { $name } اضافه شد.
household-removed = { $name } دیگر در فهرست نیست.

place-title = کجا زندگی می‌کنید؟
place-help = روزهای تعطیل و اداره‌ها به آن بستگی دارد.
place-other = در جای دیگر
place-unverified = بررسی نشده
place-land-empty = یک ایالت یا «نمی‌دانم» را انتخاب کنید.
place-next = نشان دادن برنامه من

land-BW = بادن-وورتمبرگ
land-BY = بایرن (باواریا)
land-BE = برلین
land-BB = براندنبورگ
land-HB = برمن
land-HH = هامبورگ
land-HE = هسن
land-MV = مکلنبورگ-فورپومرن
land-NI = نیدرزاکسن
land-NW = نوردراین-وستفالن
land-RP = راینلاند-فالتس
land-SL = زارلاند
land-SN = زاکسن
land-ST = زاکسن-آنهالت
land-SH = شلسویگ-هولشتاین
land-TH = تورینگن
