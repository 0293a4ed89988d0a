### Warum der Tag dieser Tag ist, in einfacher Sprache: Ab wann zählt man, wie viel Zeit gibt das Gesetz?

# Das Ereignis, ab dem gezählt wird, als Satz. $day: sein Tag.
event-einreise = Sie sind am { $day } nach Deutschland gekommen.
event-einzug = Sie wohnen seit { $day } dort.
event-umzug = Ihr Umzug ist am { $day }.
event-auszug = Ihr Auszug ist am { $day }.
event-registrierung = Das Amt hat am { $day } registriert: Sie suchen Asyl.
event-anhoerung = Am { $day } ist Ihre Anhörung.
event-zustellung = Am { $day } kam der Bescheid zu Ihnen.
event-anerkennung-final = Ihr Schutz ist seit { $day } endgültig. Das bedeutet: Die Zeit für eine Klage ist vorbei.
event-anerkennung-oder-titel = Sie haben Schutz oder einen Titel seit { $day }.
event-titel-erteilung = Sie haben den Titel seit { $day }.
event-titel-ablauf = Ihr Titel endet am { $day }.
event-duldung-ablauf = Ihre Duldung endet am { $day }.
event-visum-ablauf = Ihr Visum endet am { $day }.
event-pass-ablauf = Ihr Pass läuft am { $day } ab.
event-unterbringung-start = Seit { $day } leben Sie in der Unterkunft.
event-arbeitsbeginn = Sie arbeiten seit { $day }.
event-arbeitsende = Am { $day } endet Ihre Arbeit.
event-kenntnis = Seit { $day } wissen Sie es.
event-arbeitgeberwechsel = Sie haben seit { $day } einen neuen Arbeitgeber.
event-versicherungspflicht = Ab { $day } brauchen Sie eine Krankenversicherung.
event-betreuung-start = Ihr Kind geht ab { $day } in die Kita oder Schule.
event-kurs-anmeldung = Ihre Anmeldung zum Kurs war am { $day }.
event-wohnsitz = Seit { $day } wohnen Sie in Deutschland.
event-rechtmaessiger-aufenthalt = Ihr Aufenthalt ist seit { $day } erlaubt.
event-inobhutnahme = Das Jugendamt schützt Sie seit { $day }. Das heißt Inobhutnahme.
event-duldung-beginn = Sie haben die Duldung seit { $day }.
event-reise = Sie reisen am { $day }.
event-geburt = Ihr Kind ist am { $day } geboren.
event-anspruch-beginn = Sie haben seit { $day } ein Recht darauf.
event-entbindungstermin = Ihr Kind kommt ungefähr am { $day } zur Welt.
event-bekanntgabe = Der Bescheid ist seit { $day } bei Ihnen.

# Dasselbe in wenigen Wörtern, nach Datum und Doppelpunkt.
event-short-einreise = Einreise
event-short-einzug = Einzug
event-short-umzug = Umzug
event-short-auszug = Auszug
event-short-registrierung = Registrierung
event-short-anhoerung = Anhörung
event-short-zustellung = Der Bescheid kam
event-short-anerkennung-final = Schutz ist endgültig
event-short-anerkennung-oder-titel = Schutz oder Titel
event-short-titel-erteilung = Titel bekommen
event-short-titel-ablauf = Titel endet
event-short-duldung-ablauf = Duldung endet
event-short-visum-ablauf = Visum endet
event-short-pass-ablauf = Pass läuft ab
event-short-unterbringung-start = Start in der Unterkunft
event-short-arbeitsbeginn = Arbeit beginnt
event-short-arbeitsende = Arbeit endet
event-short-kenntnis = Sie wissen es
event-short-arbeitgeberwechsel = Neuer Arbeitgeber
event-short-versicherungspflicht = Versicherung ist Pflicht
event-short-betreuung-start = Kita oder Schule beginnt
event-short-kurs-anmeldung = Anmeldung zum Kurs
event-short-wohnsitz = Wohnung in Deutschland
event-short-rechtmaessiger-aufenthalt = Aufenthalt beginnt
event-short-inobhutnahme = Inobhutnahme
event-short-duldung-beginn = Duldung beginnt
event-short-reise = Reise
event-short-geburt = Geburt
event-short-anspruch-beginn = Ihr Recht beginnt
event-short-entbindungstermin = Geburt ungefähr
event-short-bekanntgabe = Bescheid ist da

# $count: Tage oder Monate, die das Gesetz gibt.
period-days = { $count ->
    [one] Sie haben 1 Tag Zeit. So steht es im Gesetz.
   *[other] Sie haben { $count } Tage Zeit. So steht es im Gesetz.
}
period-months = { $count ->
    [one] Sie haben 1 Monat Zeit. So steht es im Gesetz.
   *[other] Sie haben { $count } Monate Zeit. So steht es im Gesetz.
}

# Eine Zeile der Erklärung: ein Tag und was er ist.
key-line = { $day }: { $said }
key-opens = ab diesem Tag geht es
key-today = heute
# $weekday: Samstag oder Sonntag.
key-weekend = ein { $weekday }, also nie der letzte Tag
# $name: der Name des Feiertags.
key-holiday = ein Feiertag: { $name }, also nie der letzte Tag
# Was der letzte Tag ist, nach Art der Regel.
key-last-within = der letzte Tag
key-last-before = an diesem Tag endet es
key-last-printed = dieser Tag steht auf dem Papier
key-last-retro = der letzte Tag: Bis hier verlieren Sie nichts
key-last-month-start = der letzte Tag für diesen Monat
key-last-age-window = der letzte Tag
key-last-none = der letzte Tag
key-last-immediately = der letzte Tag
key-last-earliest = der erste Tag
key-last-land = der letzte Tag
key-last-office-duty = der letzte Tag

holiday-new-year = Neujahr
holiday-epiphany = Heilige Drei Könige
holiday-womens-day = Frauentag
holiday-good-friday = Karfreitag
holiday-easter-sunday = Ostersonntag
holiday-easter-monday = Ostermontag
holiday-labour-day = 1. Mai
holiday-liberation-day = Tag der Befreiung
holiday-ascension = Christi Himmelfahrt
holiday-whit-sunday = Pfingstsonntag
holiday-whit-monday = Pfingstmontag
holiday-corpus-christi = Fronleichnam
holiday-uprising-day = 17. Juni
holiday-assumption = Mariä Himmelfahrt
holiday-childrens-day = Kindertag
holiday-unity-day = 3. Oktober, Tag der Deutschen Einheit
holiday-reformation-day = Reformationstag
holiday-all-saints = Allerheiligen
holiday-repentance-day = Buß- und Bettag
holiday-christmas = 1. Weihnachtstag
holiday-boxing-day = 2. Weihnachtstag
