### Warum ein Tag der Tag ist: wovon gezählt wird, wie lange das Gesetz gibt, was ihn verschiebt.

# Das Ereignis, ab dem gezählt wird, als Satz. $day: sein Tag.
event-einreise = Sie sind am { $day } eingereist.
event-einzug = Sie sind am { $day } eingezogen.
event-umzug = Sie ziehen am { $day } um.
event-auszug = Sie ziehen am { $day } aus.
event-registrierung = Sie wurden am { $day } als asylsuchend registriert.
event-anhoerung = Ihre Anhörung ist am { $day }.
event-zustellung = Der Bescheid kam am { $day } an.
event-anerkennung-final = Ihr Schutz ist seit { $day } unanfechtbar.
event-anerkennung-oder-titel = Ihr Schutz oder Titel gilt seit { $day }.
event-titel-erteilung = Ihr Titel wurde am { $day } erteilt.
event-titel-ablauf = Der Titel läuft am { $day } ab.
event-duldung-ablauf = Die Duldung läuft am { $day } ab.
event-visum-ablauf = Das Visum läuft am { $day } ab.
event-pass-ablauf = Der Pass läuft am { $day } ab.
event-unterbringung-start = Sie wohnen seit { $day } in der Unterkunft.
event-arbeitsbeginn = Ihre Arbeit begann am { $day }.
event-arbeitsende = Ihre Arbeit endet am { $day }.
event-kenntnis = Sie haben am { $day } davon erfahren.
event-arbeitgeberwechsel = Sie haben am { $day } den Arbeitgeber gewechselt.
event-versicherungspflicht = Sie sind ab { $day } versicherungspflichtig.
event-betreuung-start = Die Betreuung beginnt am { $day }.
event-kurs-anmeldung = Sie haben sich am { $day } zum Kurs angemeldet.
event-wohnsitz = Sie wohnen seit { $day } in Deutschland.
event-rechtmaessiger-aufenthalt = Ihr rechtmäßiger Aufenthalt begann am { $day }.
event-inobhutnahme = Das Jugendamt hat Sie am { $day } in Obhut genommen.
event-duldung-beginn = Ihre Duldung begann am { $day }.
event-reise = Ihre Reise ist am { $day }.
event-geburt = Ihr Kind wurde am { $day } geboren.
event-anspruch-beginn = Ihr Anspruch begann am { $day }.
event-entbindungstermin = Die Geburt wird um den { $day } erwartet.
event-bekanntgabe = Der Bescheid kam am { $day } an.

# Dasselbe in wenigen Wörtern, nach Datum und Doppelpunkt.
event-short-einreise = Einreise
event-short-einzug = Einzug
event-short-umzug = Umzug
event-short-auszug = Auszug
event-short-registrierung = Registrierung
event-short-anhoerung = Anhörung
event-short-zustellung = Zustellung des Bescheids
event-short-anerkennung-final = Schutz unanfechtbar
event-short-anerkennung-oder-titel = Schutz oder Titel
event-short-titel-erteilung = Titel erteilt
event-short-titel-ablauf = Titel läuft ab
event-short-duldung-ablauf = Duldung läuft ab
event-short-visum-ablauf = Visum läuft ab
event-short-pass-ablauf = Pass läuft ab
event-short-unterbringung-start = Beginn der Unterbringung
event-short-arbeitsbeginn = Arbeitsbeginn
event-short-arbeitsende = Arbeitsende
event-short-kenntnis = Sie haben davon erfahren
event-short-arbeitgeberwechsel = Arbeitgeberwechsel
event-short-versicherungspflicht = Versicherungspflicht
event-short-betreuung-start = Beginn der Betreuung
event-short-kurs-anmeldung = Anmeldung zum Kurs
event-short-wohnsitz = Wohnsitz in Deutschland
event-short-rechtmaessiger-aufenthalt = Beginn des Aufenthalts
event-short-inobhutnahme = Inobhutnahme
event-short-duldung-beginn = Beginn der Duldung
event-short-reise = Reise
event-short-geburt = Geburt
event-short-anspruch-beginn = Beginn des Anspruchs
event-short-entbindungstermin = Erwartete Geburt
event-short-bekanntgabe = Bescheid angekommen

# $count: Tage oder Monate, die das Gesetz gibt.
period-days = { $count ->
    [one] Das Gesetz gibt Ihnen 1 Tag.
   *[other] Das Gesetz gibt Ihnen { $count } Tage.
}
period-months = { $count ->
    [one] Das Gesetz gibt Ihnen 1 Monat.
   *[other] Das Gesetz gibt Ihnen { $count } Monate.
}

# Eine Zeile der Erklärung: ein Tag und was er ist.
key-line = { $day }: { $said }
key-opens = der erste Tag, an dem Sie es tun können
key-today = heute
# $weekday: Samstag oder Sonntag.
key-weekend = ein { $weekday }, er zählt nicht als letzter Tag
# $name: der Name des Feiertags.
key-holiday = ein Feiertag ({ $name }), er zählt nicht als letzter Tag
# Was der letzte Tag ist, nach Art der Regel.
key-last-within = der letzte Tag
key-last-before = der Tag, an dem es abläuft
key-last-printed = der Tag, der auf dem Papier steht
key-last-retro = der letzte Tag, an dem Sie nichts verlieren
key-last-month-start = der letzte Tag, an dem dieser Monat noch zählt
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
holiday-unity-day = Tag der Deutschen Einheit
holiday-reformation-day = Reformationstag
holiday-all-saints = Allerheiligen
holiday-repentance-day = Buß- und Bettag
holiday-christmas = 1. Weihnachtstag
holiday-boxing-day = 2. Weihnachtstag
