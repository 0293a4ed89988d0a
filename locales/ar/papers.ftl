### Papers: in hand, missing, how long they hold.

papers-title = الأوراق
papers-whose = أوراق من؟
papers-to-act = مهم الآن
# $name and $age: a person of the household.
papers-person = { $name }، { $age ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $age } سنوات
    [many] { $age } سنة
   *[other] { $age } سنة
}
papers-count = { $count ->
    [zero] لا أوراق
    [one] ورقة واحدة
    [two] ورقتان
    [few] { $count } أوراق
    [many] { $count } ورقة
   *[other] { $count } ورقة
}
papers-empty = لا توجد أوراق بعد. أضيفوا الأوراق التي لديكم.
papers-add = إضافة
papers-add-title = أي ورقة لديكم؟
papers-search = البحث بلغتكم أو بالألمانية
papers-none-found = لا توجد ورقة بهذا الاسم.
papers-other = اختيار ورقة أخرى
papers-whose-paper = لمن هذه الورقة؟

paper-pane = الورقة
paper-state-have = موجودة
paper-state-missing = ناقصة
paper-state-renew = للتجديد
paper-state-expired = منتهية
paper-state-at-office = لدى الدائرة
paper-state-not-yet = ليس بعد

# $step: the title of a step.
paper-needed = لازمة من أجل: { $step }.
paper-comes = تحصلون عليها مع: { $step }.
paper-no-end = لا يوجد تاريخ انتهاء مسجّل.
# $day: a day, with its year.
paper-renew-from = التجديد ابتداءً من { $day }
paper-renew-since = جدّدوها الآن، منذ { $day }
paper-ends = صالحة حتى { $day }
paper-ended = انتهت في { $day }
paper-extended = لائحة قانونية تجعلها صالحة مدة أطول من المكتوب عليها.
paper-only-ticked = هنا تُوضع علامة فقط على هذه الورقة. مضمونها لا يُحفظ أبدًا.

paper-in-hand = هذه الورقة لديكم
paper-not-in-hand = هل لديكم هذه الورقة؟
paper-expiry = صالحة حتى
paper-expiry-hint = اليوم المكتوب عليها. اتركوه فارغًا إذا لم يكن عليها يوم.
paper-past = هذا اليوم مضى.
paper-have-now = هي لدي
# $name: whose paper it is.
paper-has-now = هي لدى { $name }
paper-drop = لم تعد لدي
paper-how = كيف تحصلون عليها
paper-needed-by = لازمة من أجل
paper-brought-by = تحصلون عليها مع
paper-renewed-by = تُجدَّد مع

paper-said-have = سُجّلت الورقة
paper-said-day = حُفظ اليوم
paper-said-dropped = أُزيلت الورقة
