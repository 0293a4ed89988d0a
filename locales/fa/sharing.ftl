### اشتراک خانواده: شهرها، تبادل، راه دادن دستگاه‌ها، پیوستن، چه کسانی شریک‌اند، راه برگشت با کد بازیابی.

sharing-head = با هم
sharing-title = اشتراک و تبادل
sharing-with = چه کسانی شریک‌اند
sharing-server = از راه این سرور
sharing-end = برای پایان دادن به آن در این دستگاه، خانواده را در صفحه «اشخاص» حذف کنید.
sharing-family = با دستگاه‌های دیگر مشترک است
sharing-seen = هر کس در این خانواده شریک است، آن را می‌بیند.
sharing-name-help = نام کوچک یا لقب کافی است. هر کس در این خانواده شریک است، آن را می‌بیند.
sharing-waiting = ⁨DiKo⁩ منتظر دستگاه دیگر است.
sharing-failed = نشد
sharing-again = شروع از نو
sharing-stop = متوقف کردن

share-do = به اشتراک گذاشتن این خانواده
share-done = خانواده مشترک شد. حالا کسی را راه بدهید.
share-members = هر کس را راه بدهید، همه چیز این خانواده را می‌خواند و عوض می‌کند، جز یادداشت‌هایی که در همین دستگاه می‌ماند.
share-server = سرور یک شهر آن را قفل‌شده می‌رساند. نمی‌تواند آن را بخواند و هیچ نامی نمی‌داند.
share-server-sees = سرور می‌بیند چند دستگاه شریک‌اند، چه وقت و چقدر تبادل می‌کنند و از کدام نشانی اینترنتی.
share-removal = می‌توانید دستگاهی را دوباره حذف کنید. اما آنچه دیده، دیده است.

sync-alone = فقط در همین دستگاه
sync-alone-help = این خانواده فقط در همین دستگاه است. می‌توانید آن را با دستگاه دیگر خود یا با کسی که به شما کمک می‌کند به اشتراک بگذارید.
sync-now = همین حالا تبادل کن
# $count: تغییرهای این دستگاه که سرور ندارد.
sync-changes = { $count ->
    [one] { $count } تغییر منتظر است
   *[other] { $count } تغییر منتظر است
}
sync-good = همه چیز تبادل شده است
sync-never = هنوز تبادلی نشده است
# $day: روز هفته و تاریخ. $time: مثل 14:10.
sync-last = آخرین تبادل: { $day }، { $time }
sync-last-today = آخرین تبادل: امروز، { $time }
sync-never-help = همین که اتصال باشد، ⁨DiKo⁩ تبادل می‌کند.
sync-offline-help = اتصالی به سرور نیست. چیزی از دست نرفته است. ⁨DiKo⁩ خودش دوباره امتحان می‌کند.
sync-busy-help = سرور خیلی کار دارد. ⁨DiKo⁩ خودش دوباره امتحان می‌کند.
sync-activation-needed = شهر یک کد می‌خواهد
sync-activation-needed-help = تا آن وقت همه چیز در همین دستگاه می‌ماند.
sync-waiting-for-admission = منتظر است که راهش بدهند
sync-waiting-for-admission-help = دستگاه دیگری این دستگاه را راه می‌دهد. هر دو برای آن اتصال لازم دارند.
sync-not-let-in = سرور این دستگاه را راه نمی‌دهد
sync-not-let-in-help = آنچه اینجاست، همین جا می‌ماند. از کسی که خانواده را اداره می‌کند بخواهید ⁨DiKo⁩ را باز کند و فهرست دستگاه‌ها را ببیند.
sync-removed = این دستگاه حذف شد
sync-removed-help = دیگر چیز تازه‌ای به اینجا نمی‌رسد. آنچه هست، هنوز خوانده می‌شود.
# $count: آنچه دستگاه‌های دیگر نوشته‌اند.
sync-withheld = { $count ->
    [one] سرور چیزی را که دستگاه دیگری نوشته نگه می‌دارد. ⁨DiKo⁩ را در دستگاه دیگر با اتصال باز کنید.
   *[other] سرور { $count } چیز را که دستگاه‌های دیگر نوشته‌اند نگه می‌دارد. ⁨DiKo⁩ را در دستگاه‌های دیگر با اتصال باز کنید.
}
sync-unread = { $count ->
    [one] چیزی از دستگاه دیگر هنوز خوانده نمی‌شود. کلید با تبادل بعدی می‌رسد.
   *[other] { $count } چیز از دستگاه‌های دیگر هنوز خوانده نمی‌شود. کلید با تبادل بعدی می‌رسد.
}
sync-parked = { $count ->
    [one] سرور یک تغییر را نمی‌پذیرد. در همین دستگاه می‌ماند. به شهر بگویید.
   *[other] سرور { $count } تغییر را نمی‌پذیرد. در همین دستگاه می‌ماند. به شهر بگویید.
}
sync-quarantined = چیزی از یک دستگاه حذف‌شده منتظر است

activation-code = کد شهر
activation-help = شهر یا یک مرکز مشاوره آن را می‌دهد.
activation-empty = اول کد را بنویسید.
activation-do = دادن کد

commune-title = شهر شما
commune-help = آن وقت اداره‌ها، ساعت کار و قدم‌های خود شهر در برنامه شما می‌آید.
commune-which = کدام شهر؟
commune-choose-do = پیدا کردن شهر
commune-here = در همین دستگاه
commune-other = شهر دیگر
commune-address = نشانی سرور شهر
commune-address-help = شهر آن را می‌گوید، مثلاً ⁨diko.example.de⁩. یا کدی برای اسکن نشان می‌دهد.
commune-address-empty = اول نشانی را بنویسید.
commune-choose = یک شهر انتخاب کنید.
commune-scan = اسکن نشانی
commune-look = جستجو
commune-looking = ⁨DiKo⁩ از شهر می‌پرسد. کمی صبر کنید.
commune-found = همین شهر است؟
commune-again = انتخاب شهر دیگر
commune-verified = ⁨DiKo⁩ این شهر و امضای آن را می‌شناسد.
commune-unverified = فقط خود شهر می‌گوید که کیست. فقط وقتی آن را بگیرید که خود شهر این نشانی را به شما داده باشد.
commune-key = این شماره را با شماره‌ای که شهر نشان می‌دهد مقایسه کنید:
commune-activation = برای اشتراک خانواده از راه این شهر، کدی از شهر لازم دارید.
commune-use = گرفتن این شهر
commune-used = شهر شما حالا این است: { $name }.

qr-alt = کد برای اسکن
qr-as-text = نشان دادن کد به صورت متن
qr-copy = کپی کردن متن
qr-copied = کپی شد. آن را فقط به دستگاه دیگر بدهید.
qr-not-copied = کپی کردن اینجا کار نمی‌کند. متن را علامت بزنید و خودتان کپی کنید.

scan-camera = اسکن با دوربین
scan-looking = تمام کد را جلوی دوربین بگیرید.
scan-stop = خاموش کردن دوربین
scan-picture = انتخاب عکس کد
scan-none = در این عکس کدی نیست. عکسی بگیرید که تمام کد در آن دیده شود.
scan-no-camera = دوربین کار نمی‌کند. عکسی انتخاب کنید یا متن را بچسبانید.
scan-text = یا متن کد را بچسبانید
scan-text-do = گرفتن متن
scan-text-empty = اول متن را بچسبانید.

role-owner = خانواده را اداره می‌کند
role-owner-help = همه چیز را می‌خواند و می‌نویسد، دیگران را راه می‌دهد و حذف می‌کند.
role-helper = کمک می‌کند
role-helper-help = همه چیز را می‌خواند و می‌نویسد. نمی‌تواند کسی را راه بدهد.
role-helper-cannot = فقط دستگاه‌هایی که خانواده را اداره می‌کنند می‌توانند دیگران را راه بدهند.

way-room = در یک اتاق
way-mailbox = با تلفن
way-file = با فایل

invite-title-form = راه دادن یک دستگاه
invite-title-room = این کد را نشان دهید
invite-title-mailbox = این شماره را بگویید
invite-title-file = این فایل را بدهید
invite-title-compare = رقم‌ها را مقایسه کنید
invite-title-compared = یک لحظه
invite-title-admitted = دستگاه شریک شد
invite-help = دستگاه دوم شما، یا دستگاه کسی که به شما کمک می‌کند.
invite-role = چه اجازه‌ای دارد؟
invite-way = دو دستگاه چطور به هم می‌رسند؟
invite-room-note = هر دستگاه کد دیگری را اسکن می‌کند.
invite-mailbox-note = با هم حرف می‌زنید و هر دو اتصال دارید.
invite-file-note = دستگاه دیگر بعداً می‌پیوندد.
# $join و $way: آنچه در دستگاه دیگر انتخاب می‌شود.
invite-room-show = در دستگاه دیگر «{ $join }» و بعد «{ $way }» را انتخاب کنید. آن دستگاه این کد را اسکن می‌کند.
invite-room-answer = بعد جواب را اسکن کنید
invite-room-scan = حالا دستگاه دیگر هم کدی نشان می‌دهد.
invite-mailbox-say = در دستگاه دیگر «{ $join }» و بعد «{ $way }» انتخاب می‌شود. این شماره را بگویید:
invite-mailbox-then = بعد هر دو صفحه شش رقم نشان می‌دهند. تلفن را قطع نکنید.
invite-file-where = دعوت در این فایل است:
invite-file-digits = این رقم‌ها آن را باز می‌کند:
invite-file-code = رقم‌های فایل
invite-file-apart = رقم‌ها را از راهی جز راه فایل بگویید، مثلاً با تلفن. هر کس هر دو را داشته باشد، می‌تواند بپیوندد.
invite-admitted = با تبادل بعدی خانواده را می‌گیرد. نامی به آن بدهید تا همه بدانند مال کیست.
invite-done = تمام

compare-now = دستگاه دیگر آماده است.
compare-help = رقم‌ها را برای هم بخوانید. در هر دو صفحه یکی است؟
compare-same = بله، یکی است
compare-different = نه، فرق دارد

join-title = پیوستن به یک خانواده
join-help = کسی که خانواده را اداره می‌کند این دستگاه را راه می‌دهد. دو دستگاه چطور به هم می‌رسند؟
join-room-note = کدی را در دستگاه دیگر اسکن می‌کنید.
join-mailbox-note = شخص دیگر شماره‌ای می‌گوید.
join-file-note = فایلی دارید و رقم‌های آن را.
join-room-help = دستگاه دیگر کدی نشان می‌دهد. آن را اسکن کنید.
join-commune = از راه کدام شهر؟
# $place: صفحه‌ای در دستگاه دیگر که آن را می‌گوید.
join-commune-help = در دستگاه دیگر در صفحه «{ $place }» نوشته است.
join-mailbox-help = شماره‌ای را که شخص دیگر می‌گوید بنویسید.
join-number = شماره
# $count: چند رقم لازم است.
join-digits-short = باید { $count } رقم باشد.
join-file-help = کسی فایلی به شما داده و رقم‌هایی گفته است.
join-title-answer = این کد را نشان دهید
join-title-joined = خانواده در راه است
join-answer = دستگاه دیگر این کد را اسکن می‌کند. بعد این دستگاه را راه می‌دهد.
join-admission-waiting = هر دو دستگاه اتصال لازم دارند. شاید کمی طول بکشد.
join-coming = ⁨DiKo⁩ خانواده را باز می‌کند.
join-done = خانواده در این دستگاه است.

members-title = چه کسانی شریک‌اند
# $count: دستگاه‌ها.
members-count = { $count ->
    [one] { $count } دستگاه شریک است
   *[other] { $count } دستگاه شریک‌اند
}
members-removed = حذف‌شده
member-this-device = همین دستگاه
member-device = دستگاه بدون نام
member-paper = کد بازیابی
member-paper-help = خانواده را به دستگاه تازه برمی‌گرداند.
member-invitation = دعوت در فایل
member-invitation-help = هنوز کسی از آن استفاده نکرده است.
member-removed = حذف شده است. چیز تازه‌ای نمی‌گیرد.
member-since = از { $day }
# $count: تغییرهایی که حساب نمی‌شود.
member-quarantined = { $count ->
    [one] { $count } تغییر آن منتظر است
   *[other] { $count } تغییر آن منتظر است
}
member-name = نام دستگاه
member-name-help = تا همه بدانند مال کیست. مثلاً: تلفن اولنا.
member-renamed = نام ذخیره شد.
member-remove-device = حذف این دستگاه
member-remove-paper = بستن راه برگشت با این کد
member-remove-invitation = پس گرفتن دعوت
member-remove-title = { $name } حذف شود؟
member-remove-help-device = هر چه از حالا نوشته شود به آن نمی‌رسد. آنچه دیده، دیده است. این را نمی‌شود برگرداند: کسی باید از نو راهش بدهد.
member-remove-help-paper = آن وقت کد دیگر این خانواده را برنمی‌گرداند. این را نمی‌شود برگرداند. کد تازه را در صفحه «بیشتر» می‌سازید.
member-remove-help-invitation = آن وقت فایل چیزی را باز نمی‌کند. این را نمی‌شود برگرداند.
member-remove-do = حذف
member-remove-done = حذف شد: { $name }.

quarantine-title = منتظر است و حساب نمی‌شود
quarantine-help = این بعد از حذف دستگاه در آن نوشته شده است. ببینید درست است یا نه.
quarantine-on = نوشته شده در { $day }
# $count: تغییرهایی که یکی‌یکی نشان داده نمی‌شود.
quarantine-more = تغییرهای دیگر: { $count }
quarantine-release = همه حساب شود
quarantine-final = این را نمی‌شود برگرداند. هر کدام را بعداً می‌توانید عوض کنید.
quarantine-released = حالا حساب می‌شود.
quarantine-person-added = اضافه شد
quarantine-person-removed = بیرون برده شد
quarantine-note-removed = پاک شد

leaving = این دستگاه می‌رود
leaving-help = این خانواده مشترک است. این دستگاه به بقیه می‌گوید که می‌رود. همه چیز پیش آن‌ها می‌ماند.
leaving-begun = این دستگاه می‌رود از: { $name }.
leaving-waits = این دستگاه به بقیه می‌گوید که می‌رود. برای آن اتصال لازم است. بعد خانواده از اینجا می‌رود.
leaving-at-once = حذف بدون انتظار
leaving-at-once-help = آن وقت بقیه خبردار نمی‌شوند که این دستگاه رفته است.

back-title = برگرداندن خانواده‌هایم
back-help = کد بازیابی و شهری که از راه سرور آن به اشتراک گذاشته‌اید لازم است.
back-do = برگرداندن
back-doing = ⁨DiKo⁩ از شهر می‌پرسد و خانواده‌های شما را باز می‌کند. کمی صبر کنید.

# Photos of a shared family.
sync-photos-title = عکس‌ها
# $size: such as 2.4 MB.
sync-photos-waiting = { $size } عکس در انتظار انتقال است.
sync-photos-none = همهٔ عکس‌ها منتقل شده‌اند.
sync-photos-now = اکنون عکس‌ها را منتقل کن
sync-photos-always = عکس‌ها همیشه خودکار منتقل شوند
sync-photos-always-help = وگرنه فقط چند عکس خودکار منتقل می‌شود. اینترنت همراه ممکن است هزینه داشته باشد.
