### The plan: all steps by field of life, and the words of their states.

plan-title = الخطة
plan-whose = خطوات من؟
# $done and $total: numbers of steps.
plan-done-of = تم { $done } من { $total }
plan-empty = لا توجد خطوات بعد. أجيبوا عن الأسئلة في قسم «الأشخاص».

# The state of a step, at the start of a line.
state-ready = جاهزة.
state-blocked = متوقفة.
state-upcoming = لاحقًا.
state-waiting = بانتظار الدائرة.
state-done = تمت.
state-dismissed = ليست لكم.
state-overdue = { $days ->
    [zero] اليوم هو اليوم الأخير.
    [one] التأخير: يوم واحد.
    [two] التأخير: يومان.
    [few] التأخير: { $days } أيام.
    [many] التأخير: { $days } يومًا.
   *[other] التأخير: { $days } يوم.
}

# $count: all persons of the household.
card-all-of-you = { $count ->
    [zero] لكم جميعًا ({ $count }).
    [one] لكم جميعًا ({ $count }).
    [two] لكما معًا.
    [few] لكم جميعًا، { $count } أشخاص.
    [many] لكم جميعًا، { $count } شخصًا.
   *[other] لكم جميعًا، { $count } شخص.
}
# $names: a list of names.
card-for = من أجل { $names }.
card-missing = { $count ->
    [zero] لا تنقص أي ورقة.
    [one] تنقص ورقة واحدة.
    [two] تنقص ورقتان.
    [few] تنقص { $count } أوراق.
    [many] تنقص { $count } ورقة.
   *[other] تنقص { $count } ورقة.
}
# $step: the title of the step that comes first.
card-first = أولًا: { $step }.
card-opens = ابتداءً من { $day }.
card-until = حتى { $day }.
card-handed-in = سُلّمت في { $day }. الآن دور الدائرة.
card-on = في { $day }.

# What was done, in the bar that offers to take it back.
said-done = سُجّل: تمت
said-waiting = سُجّل: سُلّمت
said-dismissed = سُجّل: «ليست لي»
said-open = مفتوحة من جديد

# خطوات لم تعد في الخطة، مع ما قيل عنها.
plan-past = خطوات كانت في الخطة
plan-past-help = لم تعد هذه الخطوات في الخطة. ما قلتموه عنها يبقى محفوظًا.
# $id: اسم قصير.
plan-past-unknown = خطوة من إصدار آخر: { $id }

# ما الذي تغيّر في الخطة بسبب جواب.
change-title = تغيّرت خطتكم
change-appeared = جديد
change-gone = لم يعد لازمًا
change-moved-head = يوم آخر
change-kept = ما قمتم به من قبل
change-moved = اليوم الأخير: { $to }، وكان من قبل: { $from }.
change-no-day = الآن بلا يوم محدد، وكان اليوم الأخير من قبل: { $from }.
change-opens = ابتداءً من { $day }.
change-stays = ما أنجزتموه يبقى محفوظًا.
change-where = تجدونه في آخر الخطة.
change-understood = فهمت
change-to-plan = إلى الخطة
