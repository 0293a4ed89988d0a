### The plan: all steps by field of life, and the words of their states.

plan-title = برنامه
plan-whose = قدم‌های چه کسی
# $done and $total: numbers of steps.
plan-done-of = { $done } از { $total } انجام شده است
plan-empty = هنوز هیچ قدمی نیست. در بخش «اشخاص» به سؤال‌ها جواب بدهید.

# The state of a step, at the start of a line.
state-ready = آماده.
state-blocked = فعلاً ممکن نیست.
state-upcoming = بعداً.
state-waiting = در انتظار اداره.
state-done = انجام شده.
state-dismissed = برای شما نیست.
state-overdue = { $days ->
    [one] { $days } روز دیر شده است.
   *[other] { $days } روز دیر شده است.
}

# $count: all persons of the household.
card-all-of-you = { $count ->
    [2] برای هر دوی شما.
    [one] برای شما ({ $count }).
   *[other] برای هر { $count } نفر شما.
}
# $names: a list of names.
card-for = برای { $names }.
card-missing = { $count ->
    [one] { $count } مدرک کم است.
   *[other] { $count } مدرک کم است.
}
# $step: the title of the step that comes first.
card-first = اول: { $step }.
card-opens = از { $day }.
card-until = تا { $day }.
card-handed-in = در { $day } تحویل داده شد. حالا نوبت اداره است.
card-on = در { $day }.

# What was done, in the bar that offers to take it back.
said-done = نوشته شد: انجام شده
said-waiting = نوشته شد: تحویل داده شده
said-dismissed = نوشته شد: «برای من نیست»
said-open = دوباره باز است

# Steps that are not in the plan any more, with what was said about them.
plan-past = قدم‌هایی که قبلاً در برنامه بود
plan-past-help = این قدم‌ها دیگر در برنامه نیست. چیزی که درباره آن‌ها گفته‌اید ذخیره می‌ماند.
# $id: a short name.
plan-past-unknown = قدمی از نسخه دیگر: { $id }

# What an answer changed in the plan.
change-title = برنامه شما تغییر کرد
change-appeared = تازه
change-gone = دیگر لازم نیست
change-moved-head = روز دیگر
change-kept = کارهایی که قبلاً انجام داده‌اید
change-moved = تا { $to }، قبلاً تا { $from } بود.
change-no-day = حالا روز معینی ندارد، قبلاً تا { $from } بود.
change-opens = از { $day }.
change-stays = کارهایی که انجام داده‌اید ذخیره می‌ماند.
change-where = آن‌ها را در آخر برنامه پیدا می‌کنید.
change-understood = فهمیدم
change-to-plan = رفتن به برنامه
