### The Laufzettel: a sheet on paper in two languages.

print-open = Print
print-open-step = Print this step
print-title = Print a sheet
print-lead = A sheet in your language and in German, to take with you and to tick.
print-steps = Which steps
# $title: of a step, $names: whose it is.
print-step-of = { $title } ({ $names })
print-notes = My notes too
print-notes-hint = A note that stays on this device is never on the sheet.
print-preview = This stands on the sheet
print-preview-help = Nothing else leaves DiKo: no date of birth, and not what you have done already.
print-choose = Choose at least one step.
print-empty = There is no open step to print.
print-save = Save as PDF
print-saving = The sheet is made.
print-saved = The sheet is saved.
print-where = It is here:
print-readable = The file is not locked. Whoever has it can read it.
print-again = Make another sheet

# What stands on the sheet itself.
sheet-title = Checklist
# $names: a list of names.
sheet-for = For { $names }
sheet-as-of = As of { $day }
sheet-law = Laws change. If you are not sure, ask the office.
# $phone: a number.
sheet-phone = Telephone: { $phone }
sheet-note = Note
