### Taking everything along: a file that anybody can read.

export-title = Save a readable file
export-lead = Everything of this family in one file. You can open it without DiKo.
export-warning = The file is not locked. Anybody who has it can read it.
export-holds = What is in it
export-holds-people = Everyone’s names and answers
export-holds-steps = Steps, papers, letters, appointments and proofs
export-holds-notes = All notes, also those that stay on this device
export-holds-photos = The photos that are on this device
export-one = Only the family that is open is in it. Save each family by itself.
export-back = DiKo cannot read this file back. For that, save a copy.
export-do = Save the readable file
export-doing = The file is written. This takes a moment.
export-done = The file is saved.
export-done-help = Delete it when you do not need it any more.
# The text of README.txt, beside case.json.
export-readme =
    Written by DiKo.
    In this file is everything of one family: names, answers, steps, papers, letters, appointments, proofs, notes and photos.

    It is not locked. Anybody who has it can read it. Keep it where only you find it.

    case.json: the texts. Every text editor opens it. Days are written as year-month-day.
    photos: the photographed pages, if there are any.
