### Now: the one thing to do next, and what follows.

now-title = الآن
now-after = بعد ذلك
now-when-you-like = عندما يكون لديكم وقت
now-papers = أوراق تنتهي صلاحيتها
now-waiting = بانتظار الدائرة
now-law = القانون يتغير
now-questions = أسئلة بلا جواب بعد
# $count: how many steps the answer decides.
now-question-decides = { $count ->
    [zero] لا تتوقف عليه أي خطوة.
    [one] تتوقف عليه خطوة واحدة.
    [two] تتوقف عليه خطوتان.
    [few] تتوقف عليه { $count } خطوات.
    [many] تتوقف عليه { $count } خطوة.
   *[other] تتوقف عليه { $count } خطوة.
}
now-see-missing = ماذا ينقص؟
now-open-step = كيف يتم ذلك؟
now-already-done = فعلت هذا
now-where-data = كل شيء يبقى مشفّرًا على هذا الجهاز.

calm-title = لا شيء مطلوب منكم اليوم.
# $day: a weekday and date.
calm-next = أقرب يوم مهم هو { $day }.
calm-none = لا يوجد يوم قادم مهم.
calm-after = في الأسفل ما يمكنكم فعله عندما يكون لديكم وقت.

# The sign: the day and what is left of it.
sign-until = حتى { $day }
sign-now = الآن فورًا
# $days: days from today until the last day; 0 is today.
sign-days-left = { $days ->
    [zero] اليوم هو اليوم الأخير
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $days } أيام
    [many] بقي { $days } يومًا
   *[other] بقي { $days } يوم
}
sign-late = { $days ->
    [zero] اليوم هو اليوم الأخير
    [one] التأخير: يوم واحد
    [two] التأخير: يومان
    [few] التأخير: { $days } أيام
    [many] التأخير: { $days } يومًا
   *[other] التأخير: { $days } يوم
}
# $day: the day that was missed.
sign-was-until = اليوم الأخير كان: { $day }

leaf-now = الآن
