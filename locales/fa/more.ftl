# Everything that is not a step: settings, safety, the rules and who made them.

more-title = بیشتر
more-detail = صفحه‌ای که انتخاب کرده‌اید
more-settings = تنظیمات
more-safety = امنیت
more-rules = قاعده‌ها و منابع
more-about-head = درباره ⁨DiKo⁩

more-language = زبان
more-look = ظاهر
more-appearance = روشن یا تاریک
more-appearance-system = مثل دستگاه
more-appearance-light = روشن
more-appearance-dark = تاریک
more-text = اندازهٔ نوشته
more-text-normal = مثل دستگاه
more-text-large = بزرگ‌تر
more-text-largest = بزرگ‌ترین
more-contrast = تضاد رنگ
more-contrast-more = بیشتر
more-lock-after = قفل شدن خودکار
more-lock-minutes = { $minutes ->
    [0] هرگز
    [one] بعد از { $minutes } دقیقه
   *[other] بعد از { $minutes } دقیقه
}
more-lock-help = اگر این مدت کسی به ⁨DiKo⁩ دست نزند، قفل می‌شود.
more-lock-never-help = در این صورت هر کس دستگاه را داشته باشد، می‌تواند همه چیز را بخواند.
more-lock-now = همین حالا قفل کردن
more-saved = ذخیره شد.

more-password = تغییر رمز عبور
more-password-old = رمز عبور امروز
more-password-new = رمز عبور تازه
more-password-do = ذخیره رمز عبور تازه
more-password-done = از حالا رمز عبور تازه معتبر است.
more-password-help = کد بازیابی همان می‌ماند.

more-code = کد بازیابی تازه
more-code-help = برای وقتی که کاغذ گم شده است. آن وقت کد قدیم دیگر کار نمی‌کند.
more-code-password = رمز عبور شما
more-code-do = ساختن کد تازه
more-code-done = از حالا کد تازه معتبر است.
more-code-close = آن را نوشته‌ام

more-copy = ذخیره نسخه پشتیبان
more-copy-help = یک فایل رمزگذاری‌شده که همه چیز در آن است. آن را روی یک حافظه ⁨USB⁩ یا دستگاه دیگر بگذارید: اگر این دستگاه گم شود، کمک می‌کند.
more-copy-password = رمز عبور برای نسخه پشتیبان
more-copy-password-help = برای باز کردن نسخه پشتیبان آن را لازم دارید. می‌تواند همان رمز عبور باشد. کد بازیابی نسخه پشتیبان را باز نمی‌کند.
more-copy-back = چطور همه چیز برمی‌گردد: ⁨DiKo⁩ را روی دستگاهی نصب کنید، زبان را انتخاب کنید، سپس «{ welcome-privacy-copy }».
more-copy-file = کجا
more-copy-file-help = اگر چیزی ننویسید، ⁨DiKo⁩ پوشه را انتخاب می‌کند.
more-copy-do = ذخیره نسخه پشتیبان
more-copy-doing = نسخه پشتیبان نوشته می‌شود. یک لحظه طول می‌کشد.
more-copy-done = نسخه پشتیبان ذخیره شد.
more-copy-where = اینجاست:
more-copy-size = اندازه: { $size }

more-catalogue = بررسی قاعده‌ها: { $day }
more-catalogue-title = قاعده‌ها و منابع
more-catalogue-version = نسخه { $version }، ساخته‌شده در { $day }
more-catalogue-checked = بررسی قاعده‌ها: { $day }
more-catalogue-expired = این نسخه از قاعده‌ها تا { $day } اعتبار داشت. شاید مهلت‌ها تغییر کرده باشد: از اداره بپرسید.
more-catalogue-valid = اعتبار تا { $day }
more-catalogue-holds = { $steps } قدم و { $papers } مدرک
more-catalogue-change = چیزی که بعد از این روز آمده، در آن نیست. نامه اداره همیشه مهم‌تر از ⁨DiKo⁩ است.
more-catalogue-switches = قاعده‌هایی که در یک روز تمام می‌شوند
more-catalogue-switch-from = از { $day }
more-catalogue-switch-until = تا { $day }
more-catalogue-switch-open = پایانی معلوم نیست
more-catalogue-switch-none = هیچ قاعده‌ای اینجا پایان ندارد.
more-catalogue-laws = منابع
more-catalogue-laws-help = هر روزی که در ⁨DiKo⁩ هست، از یکی از این متن‌ها می‌آید.
more-catalogue-communes = شهرها
more-catalogue-verified = بررسی شده
more-catalogue-unverified = بررسی نشده

more-unknown = وقتی ⁨DiKo⁩ چیزی را نمی‌داند
more-unknown-three = هر سؤال سه جواب دارد: بله، نه و «نمی‌دانم».
more-unknown-never-no = «نمی‌دانم» هرگز نه حساب نمی‌شود. هیچ قدمی به خاطر آن حذف نمی‌شود.
more-unknown-asks = قدمی که به یک سؤال بی‌جواب بستگی دارد، هنوز در برنامه نیست. ⁨DiKo⁩ سؤال را نشان می‌دهد و می‌گوید چند قدم منتظر آن است.
more-unknown-later = می‌توانید بعداً جواب بدهید، جوابی را تغییر دهید یا پس بگیرید، هر وقت بخواهید.
more-unknown-short-day = اگر روزی ممکن است زودتر یا دیرتر باشد، ⁨DiKo⁩ روز زودتر را نشان می‌دهد و می‌پرسد.

more-privacy = حفظ اطلاعات شخصی
more-privacy-title = حفظ اطلاعات شخصی
more-privacy-where = اطلاعات شما کجاست
more-privacy-where-text = در همین دستگاه، در فایل‌های رمزگذاری‌شده. بدون رمز عبور هیچ‌کس نمی‌تواند آن‌ها را بخواند. آنچه به اشتراک می‌گذارید، در دستگاه‌هایی که راه داده‌اید هم هست.
more-privacy-leaves = چه چیزی از دستگاه بیرون می‌رود
more-privacy-leaves-text = هیچ چیز، تا وقتی خانواده‌ای را به اشتراک نگذاشته‌اید. اگر بگذارید، سرور یک شهر همه چیز را قفل‌شده می‌رساند و نمی‌تواند آن را بخواند. اگر دنبال شهری بگردید، ⁨DiKo⁩ از سرور آن می‌پرسد. نسخه پشتیبان فقط وقتی ساخته می‌شود که خودتان آن را ذخیره کنید.
more-privacy-asks = ⁨DiKo⁩ چه نمی‌پرسد
more-privacy-asks-text = چرا کشور خود را ترک کرده‌اید، دین شما، شماره شما در دفتر ثبت خارجیان (⁨Ausländerzentralregister⁩)، شماره حساب شما.
more-privacy-phone = اگر کسی دستگاه شما را بگیرد
more-privacy-phone-text = ⁨DiKo⁩ را قفل کنید. آن وقت فایل‌ها خوانده نمی‌شوند. ولی هر کس شما را وادار کند ⁨DiKo⁩ را باز کنید، همه چیز را می‌بیند.
more-privacy-lost = اگر رمز عبور را فراموش کنید
more-privacy-lost-text = کد بازیابی ⁨DiKo⁩ را باز می‌کند. بدون هر دو، اطلاعات از دست رفته است. راه پنهانی دیگری نیست.

more-access = دسترسی برای همه
more-access-title = دسترسی برای همه
more-access-aim = ⁨DiKo⁩ از ⁨WCAG 2.2⁩، سطح ⁨AA⁩، و از ⁨EN 301 549⁩ پیروی می‌کند.
more-access-works = چه کار می‌کند
more-access-keyboard = همه چیز فقط با صفحه‌کلید هم ممکن است.
more-access-reader = برنامه‌های صفحه‌خوان نام‌ها، حالت‌ها و تغییرها را می‌گویند. کلمه‌های آلمانی به عنوان آلمانی نشانه‌گذاری شده‌اند.
more-access-text = نوشته تا 200 درصد (فیصد) بزرگ می‌شود. رنگ‌ها تضاد زیاد دارند، در حالت روشن و تاریک.
more-access-calm = اگر دستگاه شما بخواهد، هیچ چیز حرکت نمی‌کند.
more-access-weak = چه هنوز خوب نیست
more-access-weak-text = ⁨DiKo⁩ فقط وقتی با صدای بلند می‌خواند که دستگاه شما برای این زبان صدا داشته باشد. هنوز نسخه‌ای به زبان آسان (⁨Leichte Sprache⁩) و به زبان اشاره نیست.
more-access-tell = به ما بگویید
more-access-tell-text = چیزی برای شما کار نمی‌کند؟ به شهر خود یا به جایی بگویید که ⁨DiKo⁩ را به شما داده است.
more-access-day = نوشته‌شده در { $day }

more-licences = مجوزهای نرم‌افزار
more-licences-text = ⁨DiKo⁩ نرم‌افزار آزاد با مجوز ⁨Apache 2.0⁩ است. اجازه دارید از آن استفاده کنید، آن را بخوانید و تغییر دهید.
more-licences-parts = بخش‌هایی از دیگران
more-licences-law = متن قانون‌ها حق مؤلف ندارد (⁨§ 5 UrhG⁩).

more-about = درباره ⁨DiKo⁩
more-about-what = ⁨DiKo⁩ از داستان شما یک برنامه می‌سازد: کدام اداره، کدام مدرک، تا کدام روز.
more-about-not = ⁨DiKo⁩ اداره نیست و مشاوره حقوقی نمی‌دهد. اگر شک دارید، از یک مرکز مشاوره بپرسید: رایگان است.
more-about-version = نسخه { $version }

clock-before-catalogue = تاریخ این دستگاه { $day } است. این نمی‌تواند درست باشد.
clock-before-last-change = تاریخ این دستگاه { $day } است. ولی شما در روزی بعد از آن چیزی را در ⁨DiKo⁩ تغییر داده‌اید.
clock-do = تاریخ را در تنظیمات دستگاه درست کنید. تا آن وقت روزهایی که اینجا می‌بینید درست نیست.
