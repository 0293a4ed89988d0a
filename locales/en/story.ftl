# Telling the story: one question a screen. The questions themselves come from the catalogue.

story-progress = Question { $number } of { $total }
story-progress-short = { $number } of { $total }
story-next = Next
story-skip = I don’t know
story-about = About { $name }
story-stays = It stays on this device.
story-tap = Choose an answer. Then the next question comes.
story-skipped = You said: I don’t know. You can answer later.
story-decides = { $count ->
    [one] One step depends on it.
   *[other] { $count } steps depend on it.
}
story-choose = Choose an answer, or say “I don’t know”.
story-yes = Yes
story-no = No

story-name-title = What is your name?
story-name-help = A first name or a nickname is enough. It stays on this device.
story-name-field = Name
story-name-empty = Type a name. A nickname is enough.

story-date-empty = Type the day, or say “I don’t know”.

story-group-protection = Protection
story-group-work = Work and study
story-group-europe = Europe
story-group-family = Family and origin

story-country-find = Find a country
story-country-common = Often chosen
story-country-all = All countries
story-country-none-found = No country has this name. Try fewer letters.
story-country-found = { $count ->
    [one] One country
   *[other] { $count } countries
}
story-country-has-none = I have none

household-title = Who else is with you?
household-help = Tell only who lives with you here.
household-you = You
household-adult = My partner or another adult
household-child = A child
household-alone = Nobody else
household-next = That is everyone
household-adult-title = Who is with you?
household-child-title = Who is the child?
household-name = Name
household-born = Born on
household-born-help = School, day care and money depend on the age.
household-add = Add
household-remove = Take { $name } out
household-added = { $name } is added.
household-removed = { $name } is taken out.

place-title = Where do you live?
place-help = Holidays and offices depend on it.
place-other = Somewhere else
place-unverified = not verified
place-land-empty = Choose a federal state, or say “I don’t know”.
place-next = Show my plan

land-BW = Baden-Württemberg
land-BY = Bavaria
land-BE = Berlin
land-BB = Brandenburg
land-HB = Bremen
land-HH = Hamburg
land-HE = Hesse
land-MV = Mecklenburg-Western Pomerania
land-NI = Lower Saxony
land-NW = North Rhine-Westphalia
land-RP = Rhineland-Palatinate
land-SL = Saarland
land-SN = Saxony
land-ST = Saxony-Anhalt
land-SH = Schleswig-Holstein
land-TH = Thuringia
