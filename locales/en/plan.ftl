### The plan: all steps by field of life, and the words of their states.

plan-title = Plan
plan-whose = Whose steps
# $done and $total: numbers of steps.
plan-done-of = { $done } of { $total } done
plan-empty = There are no steps yet. Answer the questions under People.

# The state of a step, at the start of a line.
state-ready = Ready.
state-blocked = Blocked.
state-upcoming = Later.
state-waiting = Waiting.
state-done = Done.
state-dismissed = Not for you.
state-overdue = { $days ->
    [one] 1 day late.
   *[other] { $days } days late.
}

# $count: all persons of the household.
card-all-of-you = { $count ->
    [2] For both of you.
   *[other] For all { $count } of you.
}
# $names: a list of names.
card-for = For { $names }.
card-missing = { $count ->
    [one] 1 paper missing.
   *[other] { $count } papers missing.
}
# $step: the title of the step that comes first.
card-first = First: { $step }.
card-opens = From { $day }.
card-until = By { $day }.
card-handed-in = Handed in on { $day }. It is their turn.
card-on = On { $day }.

# What was done, in the bar that offers to take it back.
said-done = Marked as done
said-waiting = Marked as handed in
said-dismissed = Marked as not for you
said-open = Open again

# Steps that are not in the plan any more, with what was said about them.
plan-past = Earlier in the plan
plan-past-help = These steps are no longer part of the plan. What you said about them stays recorded.
# $id: a short name.
plan-past-unknown = A step of another edition: { $id }

# What an answer changed in the plan.
change-title = Your plan has changed
change-appeared = New
change-gone = No longer needed
change-moved-head = Another day
change-kept = What you have already done
change-moved = Until { $to }, before that until { $from }.
change-no-day = Now without a fixed day, before that until { $from }.
change-opens = From { $day }.
change-stays = What you have done stays recorded.
change-where = You find it at the end of the plan.
change-understood = I understand
change-to-plan = To the plan
