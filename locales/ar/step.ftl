### One step.

step-pane = الخطوة
step-first = هذا يأتي أولًا
step-take = خذوا معكم
step-brings = ما يكون لديكم بعد ذلك
step-helpful = غير لازم، لكنه مفيد.
# $names: who holds the paper already.
step-held-by = موجود لدى: { $names }.
step-why-day = لماذا هذا اليوم
# فوق مصدر قاعدة بلا يوم أخير: «الآن فورًا» أو يوم أول.
step-why-now = لماذا الآن فورًا
step-why-later = لماذا ليس قبل ذلك
step-how = لماذا، وكيف يتم ذلك
step-link = صفحة رسمية:
step-pitfalls = انتبهوا
step-caution = اسألوا مركز استشارة أولًا.
step-where = أين
step-unlocks = ما يصبح ممكنًا بعد ذلك
step-happened = ماذا حدث؟
step-notes = ملاحظات
step-sources = القانون
# $land: اسم الولاية.
step-land = في ولايتكم: { $land }
# $day: تاريخ المعلومة.
step-land-as-of = هذه المعلومة من: { $day }
step-soft-day = لا توجد عقوبة مرتبطة بهذا اليوم، لكنكم تخسرون مالًا أو وقتًا.
# $day: when someone last checked the rule against the law.
step-rule-checked = فُحصت القاعدة في { $day }.
# $euro: a whole number.
step-fine = من يتأخر قد يدفع حتى { $euro } يورو.
step-checked = فُحص في { $day }.
# $days: what offices usually need; experience, not law.
step-usual = يستغرق ذلك عادةً نحو { $days ->
    [zero] يوم واحد
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}.

step-handed-in = سُلّمت
step-done = تمت
step-not-for-me = ليست لي
step-open-again = فتحها من جديد
step-other-day = في يوم آخر
step-which-day = في أي يوم؟
step-day-it-happened = اليوم الذي حدث فيه ذلك
step-save-done = تمت في هذا اليوم
step-save-handed-in = سُلّمت في هذا اليوم

# $time: an hour such as 12:00.
office-open = مفتوح اليوم حتى { $time }
office-opens = يفتح اليوم في { $time }
# $day: يوم مثل «الاثنين 23 نوفمبر/تشرين الثاني».
office-opens-on = يفتح يوم { $day } في { $time }
office-always = مفتوح ليلًا ونهارًا
office-closed-long = مغلق حاليًا
office-closed = مغلق
# $name: اسم يوم العطلة.
office-closed-holiday = مغلق ({ $name })
office-hours = كل أوقات الدوام
office-appointment = حجز موعد:
# $list: names of languages.
office-languages = يتحدثون هنا: { $list }

note-label = ملاحظة جديدة
note-hint = مع من تحدثتم، ماذا قيل، وماذا يأتي بعد ذلك.
note-only-here = على هذا الجهاز فقط
note-only-here-hint = لا يحصل أحد غيركم على هذه الملاحظة. إذا ضاع الجهاز ولم تكن لديكم نسخة، ضاعت الملاحظة.
note-always-here = تبقى دائمًا على هذا الجهاز
note-always-here-hint = لن يحصل أحد على هذه الملاحظة، حتى إذا شاركتم هذه الأسرة يومًا ما.
note-save = حفظ الملاحظة
note-saved = حُفظت الملاحظة
