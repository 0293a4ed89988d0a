### Now: the one thing to do next, and what follows.

now-title = Now
now-after = After that
now-when-you-like = When you like
now-papers = Papers that end
now-waiting = Waiting for an office
now-law = The law changes
now-questions = Still to answer
# $count: how many steps the answer decides.
now-question-decides = { $count ->
    [one] It decides one step.
   *[other] It decides { $count } steps.
}
now-see-missing = See what is missing
now-open-step = See how it works
now-already-done = I have done this
now-where-data = Everything stays on this device, encrypted.

calm-title = Nothing to do today.
# $day: a weekday and date.
calm-next = The next day to remember is { $day }.
calm-none = No day is coming up.
calm-after = Below is what you can do when you have time.

# The sign: the day and what is left of it.
sign-until = By { $day }
sign-now = Do this now
# $days: days from today until the last day; 0 is today.
sign-days-left = { $days ->
    [0] today is the last day
    [one] 1 day left
   *[other] { $days } days left
}
sign-late = { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
# $day: the day that was missed.
sign-was-until = Last day: { $day }

leaf-now = now
