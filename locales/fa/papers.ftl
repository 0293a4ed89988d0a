### Papers: in hand, missing, how long they hold.

papers-title = مدارک
papers-whose = مدارک چه کسی
papers-to-act = حالا مهم است
# $name and $age: a person of the household.
papers-person = { $name }، { $age ->
    [one] { $age } ساله
   *[other] { $age } ساله
}
papers-count = { $count ->
    [one] { $count } مدرک
   *[other] { $count } مدرک
}
papers-empty = هنوز هیچ مدرکی نیست. مدارکی را که دارید اضافه کنید.
papers-add = اضافه کردن
papers-add-title = کدام مدرک را دارید؟
papers-search = جستجو، به زبان خودتان یا آلمانی
papers-none-found = مدرکی با این نام نیست.
papers-other = انتخاب مدرک دیگر
papers-whose-paper = این مدرک مال کیست؟

paper-pane = مدرک
paper-state-have = هست
paper-state-missing = کم است
paper-state-renew = تمدید
paper-state-expired = اعتبار تمام شده
paper-state-at-office = در اداره
paper-state-not-yet = هنوز نه

# $step: the title of a step.
paper-needed = لازم برای: { $step }.
paper-comes = آن را با این قدم می‌گیرید: { $step }.
paper-no-end = روز پایان نوشته نشده است.
# $day: a day, with its year.
paper-renew-from = تمدید از { $day }
paper-renew-since = حالا تمدید کنید، از { $day } ممکن است
paper-ends = اعتبار تا { $day }
paper-ended = اعتبار در { $day } تمام شد
paper-extended = طبق مقررات، این مدرک بعد از روزی که روی آن نوشته شده است هم اعتبار دارد.
paper-only-ticked = این مدرک اینجا فقط علامت می‌خورد. محتوای آن هرگز ذخیره نمی‌شود.

paper-in-hand = این مدرک را دارید
paper-not-in-hand = آیا این مدرک را دارید؟
paper-expiry = اعتبار تا
paper-expiry-hint = روزی که روی آن نوشته شده است. اگر روزی نوشته نشده، خالی بگذارید.
paper-past = این روز گذشته است.
paper-have-now = آن را دارم
# $name: whose paper it is.
paper-has-now = { $name } آن را دارد
paper-drop = دیگر آن را ندارم
paper-how = چطور آن را می‌گیرید
paper-needed-by = لازم برای
paper-brought-by = آن را با این قدم می‌گیرید
paper-renewed-by = تمدید با این قدم

paper-said-have = مدرک نوشته شد
paper-said-day = روز ذخیره شد
paper-said-dropped = مدرک برداشته شد
