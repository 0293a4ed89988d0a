### Two versions of one thing, written on devices that did not know of each other.

conflict-title = دو نسخه: یکی را انتخاب کنید
conflict-count = { $count ->
    [one] یک چیز به شکل‌های مختلف نوشته شده است.
   *[other] { $count } چیز به شکل‌های مختلف نوشته شده است.
}
conflict-help = در دو دستگاه چیز متفاوتی نوشته شده است. چیزی از دست نرفته است. تا وقتی انتخاب نکنید، ⁨DiKo⁩ با نسخه اول حساب می‌کند.
conflict-none = همه چیز روشن است. چیزی برای انتخاب نیست.
conflict-chosen = انتخاب شد
# $value: what the chosen version says.
conflict-take = درست این است: { $value }
# $day: when it was written.
conflict-here = در { $day }، در همین دستگاه
conflict-elsewhere = در { $day }، در دستگاه دیگر

# What there is to decide.
conflict-about-step = این قدم تا کجا رسیده است؟
conflict-about-paper-held = آیا این مدرک هست؟
conflict-about-paper-date = این مدرک تا کی اعتبار دارد؟
conflict-about-person-name = نام این شخص چیست؟
conflict-about-case-name = نام این خانواده چیست؟
conflict-about-place = کجا زندگی می‌کنید؟
conflict-about-kept-person = در یک دستگاه این شخص از فهرست برداشته شد: { $name }. در دستگاه دیگر هنوز چیزی درباره او نوشته شد.
conflict-about-kept-note = در یک دستگاه این یادداشت پاک شد. در دستگاه دیگر هنوز هست.

# What a version says.
conflict-step-open = هنوز انجام نشده
conflict-step-waiting = در { $day } تحویل داده شد
conflict-step-done = در { $day } انجام شد
conflict-held = مدرک هست
conflict-not-held = مدرک نیست
conflict-nothing = بدون جواب
conflict-unknown = نسخه تازه‌تر ⁨DiKo⁩ آن را نوشته است
conflict-place = { $commune }، { $land }
conflict-keep-person = { $name } بماند
conflict-remove-person = { $name } برداشته شود
conflict-keep-note = یادداشت بماند
conflict-remove-note = یادداشت پاک شود
