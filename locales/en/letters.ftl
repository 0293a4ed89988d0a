### Letters of offices: written down, until when to answer, answered.

now-letters = Letters with a day

letters-title = Letters
letters-pane = Letter
letters-add = Add
letters-add-title = A new letter
letters-edit-title = Change the letter
letters-open = Not answered yet
letters-answered = Answered
letters-empty = No letters yet. When an office writes to you, add the letter here: who wrote it and until when you must answer. Then the day also stands on Now.
letters-all-answered = Every letter is answered.

letter-sender = Who wrote it?
letter-sender-hint = The name is at the top of the letter, for example Jobcenter.
letter-person = Who is the letter for?
letter-subject = What is it about?
letter-subject-hint = In your own words. You can leave it empty.
letter-received = Day on the envelope
letter-received-hint = On a yellow envelope someone wrote the day by hand. That day counts, not the day you opened it. Without such a day: the day it was in your letter box.
letter-answer-by = Answer by
letter-answer-by-hint = The last day, as the letter says it. Leave it empty if the letter names none.
letter-step = Does it belong to a step?
letter-step-none = No step

letter-saved = Letter saved
letter-mark-answered = I have answered
letter-said-answered = Marked as answered
letter-not-answered = Not answered after all
letter-said-open = Marked as not answered
letter-change = Change
letter-remove = Remove the letter
letter-removed = Letter removed
letter-gone = This letter is not here any more.

# $day: a day.
letter-until = Answer by { $day }.
letter-came = Arrived on { $day }.
letter-answered-on = Answered on { $day }.
letter-no-day = No day to answer noted.
# $days: from today to the last day; 0 is today.
letter-days-left = { $days ->
    [0] Today is the last day.
    [one] 1 day left.
   *[other] { $days } days left.
}
letter-step-of = Belongs to this step
letter-hint-title = When to answer?

# $deadline and $remedies: two German words to look for.
letter-hint = No day to answer is noted. Look in the letter for the words { $deadline } and { $remedies }: there it says how long you have.

# $decision: the German word for it. $day: a day.
letter-hint-month = If it is a decision ({ $decision }) and you do not agree, you often have one month: until { $day }.

# $day: a day.
letter-hint-week = In asylum matters it can be only one week: until { $day }. Go to an adviser at once.

# Two versions of one letter.
conflict-about-letter-sender = Who wrote this letter?
conflict-about-letter-subject = What is the letter about?
conflict-about-letter-received-on = Which day is on the envelope?
conflict-about-letter-answer-by = Until when must you answer?
conflict-about-letter-answered-on = When was it answered?
conflict-about-letter-person = Who is the letter for?
conflict-about-letter-step = Which step does the letter belong to?
conflict-about-kept-letter = On one device this letter was removed. On another, something was still written about it.
conflict-keep-entry = Keep it
conflict-remove-entry = Remove it
conflict-empty = Nothing written
conflict-no-day = No day
