### Days as a file for the calendar of the device.

calendar-title = For your calendar
calendar-one = Into the calendar
calendar-all = Days for your calendar
calendar-all-help = All days of the plan, letters and appointments as one file for your calendar.
calendar-help = Other people can often read a calendar. Only these lines leave DiKo, and nothing else:

# The only words in the calendar: neutral, because others can read them.
calendar-appointment = Appointment
calendar-last-day = Last day
calendar-save = Save the file
calendar-empty = There is no day for a calendar yet.
calendar-done = The calendar file is saved
calendar-done-help = Open it with your calendar. Delete it afterwards: it is not encrypted.
