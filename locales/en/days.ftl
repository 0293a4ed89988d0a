### Why a day is the day: what it counts from, how long the law gives, what moved it.

# The event a period counts from, as a sentence. $day: its day.
event-einreise = You entered Germany on { $day }.
event-einzug = You moved in on { $day }.
event-umzug = You move house on { $day }.
event-auszug = You move out on { $day }.
event-registrierung = You were registered as an asylum seeker on { $day }.
event-anhoerung = Your interview is on { $day }.
event-zustellung = The decision arrived on { $day }.
event-anerkennung-final = Your protection became final on { $day }.
event-anerkennung-oder-titel = Your protection or residence title counts from { $day }.
event-titel-erteilung = Your residence title was issued on { $day }.
event-titel-ablauf = The residence title ends on { $day }.
event-duldung-ablauf = The toleration (Duldung) ends on { $day }.
event-visum-ablauf = The visa ends on { $day }.
event-pass-ablauf = The passport ends on { $day }.
event-unterbringung-start = You have lived in the accommodation since { $day }.
event-arbeitsbeginn = Your work began on { $day }.
event-arbeitsende = Your work ends on { $day }.
event-kenntnis = You heard about it on { $day }.
event-arbeitgeberwechsel = You changed your employer on { $day }.
event-versicherungspflicht = You must be insured from { $day }.
event-betreuung-start = Day care or school begins on { $day }.
event-kurs-anmeldung = You signed up for the course on { $day }.
event-wohnsitz = You have lived in Germany since { $day }.
event-rechtmaessiger-aufenthalt = Your lawful stay began on { $day }.
event-inobhutnahme = The youth welfare office took you in on { $day }.
event-duldung-beginn = Your toleration (Duldung) began on { $day }.
event-reise = Your trip is on { $day }.
event-geburt = Your child was born on { $day }.
event-anspruch-beginn = Your right to it began on { $day }.
event-entbindungstermin = The birth is expected around { $day }.
event-bekanntgabe = The decision arrived on { $day }.

# The same in a few words, after a date and a colon.
event-short-einreise = you entered Germany
event-short-einzug = you moved in
event-short-umzug = you move house
event-short-auszug = you move out
event-short-registrierung = you were registered
event-short-anhoerung = your interview
event-short-zustellung = the decision arrived
event-short-anerkennung-final = your protection became final
event-short-anerkennung-oder-titel = protection or residence title
event-short-titel-erteilung = your residence title was issued
event-short-titel-ablauf = the residence title ends
event-short-duldung-ablauf = the toleration ends
event-short-visum-ablauf = the visa ends
event-short-pass-ablauf = the passport ends
event-short-unterbringung-start = you came to the accommodation
event-short-arbeitsbeginn = your work began
event-short-arbeitsende = your work ends
event-short-kenntnis = you heard about it
event-short-arbeitgeberwechsel = you changed employer
event-short-versicherungspflicht = insurance begins
event-short-betreuung-start = day care or school begins
event-short-kurs-anmeldung = you signed up for the course
event-short-wohnsitz = you began to live in Germany
event-short-rechtmaessiger-aufenthalt = your lawful stay began
event-short-inobhutnahme = the youth welfare office took you in
event-short-duldung-beginn = your toleration began
event-short-reise = your trip
event-short-geburt = your child was born
event-short-anspruch-beginn = your right to it began
event-short-entbindungstermin = the expected birth
event-short-bekanntgabe = the decision arrived

# $count: days or months the law gives.
period-days = { $count ->
    [one] The law gives you 1 day.
   *[other] The law gives you { $count } days.
}
period-months = { $count ->
    [one] The law gives you 1 month.
   *[other] The law gives you { $count } months.
}

# A line of the key: a day and what it is.
key-line = { $day }: { $said }
key-opens = the first day to act
key-today = today
# $weekday: Saturday or Sunday.
key-weekend = a { $weekday }, it does not count as the last day
# $name: the name of the holiday.
key-holiday = a public holiday ({ $name }), it does not count as the last day
# What the last day is, by the kind of rule.
key-last-within = the last day
key-last-before = the day it ends
key-last-printed = the day printed on the paper
key-last-retro = the last day on which you lose nothing
key-last-month-start = the last day on which this month still counts
key-last-age-window = the last day
key-last-none = the last day
key-last-immediately = the last day
key-last-earliest = the first day
key-last-land = the last day
key-last-office-duty = the last day

holiday-new-year = New Year
holiday-epiphany = Epiphany
holiday-womens-day = Women’s Day
holiday-good-friday = Good Friday
holiday-easter-sunday = Easter Sunday
holiday-easter-monday = Easter Monday
holiday-labour-day = 1 May
holiday-liberation-day = Liberation Day
holiday-ascension = Ascension Day
holiday-whit-sunday = Whit Sunday
holiday-whit-monday = Whit Monday
holiday-corpus-christi = Corpus Christi
holiday-uprising-day = 17 June
holiday-assumption = Assumption Day
holiday-childrens-day = Children’s Day
holiday-unity-day = German Unity Day
holiday-reformation-day = Reformation Day
holiday-all-saints = All Saints’ Day
holiday-repentance-day = Day of Repentance
holiday-christmas = Christmas Day
holiday-boxing-day = 26 December
