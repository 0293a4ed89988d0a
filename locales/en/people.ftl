# People of the household, their facts, and the families on this device.

people-title = People
people-detail = The one you chose
people-who = { $role }, { $age }
people-persons = Who belongs to it
people-adult = Adult
people-child = Child
people-age = { $age ->
    [0] under 1 year
    [one] 1 year
   *[other] { $age } years
}
people-open-questions = { $count ->
    [0] All questions answered
    [one] 1 question open
   *[other] { $count } questions open
}
people-answer = { $count ->
    [one] Answer 1 question
   *[other] Answer { $count } questions
}
people-add = Add a person
people-add-adult = Add an adult
people-add-child = Add a child
people-name = Name
people-limit = { $limit } people are the most DiKo can hold.
people-empty = Nobody is here yet. Begin with yourself.

person-facts = What you told
person-facts-empty = You have told nothing yet.
person-rename = Change the name
person-rename-title = Change the name
person-renamed = The name is saved.
person-remove = Take out of the household
person-removed = { $name } is taken out.
person-remove-help = The answers, papers and steps go too. You can undo it right away.
person-yes = Yes
person-no = No
person-none = None

# Something new in a person's life. Short, without "I": parents and helpers choose it too.
news-title = Is there anything new?
news-help = Choose what changes. DiKo adapts the plan.
news-letter = An office has sent a decision
news-moving = Moving house
news-job-ends = Work or training ends
news-employer = New employer
news-training = Training in a company
news-school = Going to school
news-pregnant = Pregnancy
news-married = Marriage
news-home-trip = Trip to the home country
news-leaving = Moving away from Germany

people-place = Where you live
people-place-unknown = Not told yet

cases-title = Families on this device
cases-help = Each family has its own encrypted file.
cases-current = Open now.
cases-persons = { $count ->
    [0] nobody yet
    [one] 1 person
   *[other] { $count } people
}
cases-overdue = { $count ->
    [one] 1 day missed
   *[other] { $count } days missed
}
cases-next-day = Next day: { $day }
cases-steps = { $count ->
    [0] No open steps
    [one] 1 open step
   *[other] { $count } open steps
}
cases-open = Open
cases-add = Add a family
cases-add-title = Add a family
cases-add-help = For people who help several families. Their data never mixes.
cases-name = Name of the family
cases-name-help = Only you see it, until you share this family.
cases-add-do = Add
cases-rename = Change the name
cases-renamed = The name is saved.
cases-remove = Remove this family
cases-remove-title = Remove { $name }?
cases-remove-help = Its people, papers and steps go from this device. This cannot be undone.
cases-remove-do = Remove for ever
cases-remove-keep = Keep
cases-removed = { $name } is removed.
cases-opened = { $name } is open.
cases-limit = { $limit } families are the most DiKo can hold.
cases-first = My family
