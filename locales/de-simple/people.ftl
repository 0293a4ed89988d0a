# Personen, ihre Antworten und die Familien auf diesem Gerät, in einfacher Sprache.

people-title = Personen
people-detail = Ihre Auswahl
people-who = { $role }, { $age }
people-persons = Diese Personen gehören dazu
people-adult = Erwachsen
people-child = Kind
people-age = { $age ->
    [0] jünger als 1 Jahr
    [one] 1 Jahr
   *[other] { $age } Jahre
}
people-open-questions = { $count ->
    [0] Alle Antworten sind da
    [one] 1 Frage offen
   *[other] { $count } Fragen offen
}
people-answer = { $count ->
    [one] Auf 1 Frage antworten
   *[other] Auf { $count } Fragen antworten
}
people-add = Neue Person
people-add-adult = Neue erwachsene Person
people-add-child = Neues Kind
people-name = Name
people-limit = Es gehen höchstens { $limit } Personen.
people-empty = Hier ist noch niemand. Schreiben Sie zuerst Ihren Namen.

person-facts = Das haben Sie gesagt
person-facts-empty = Hier steht noch keine Antwort.
person-rename = Namen ändern
person-rename-title = Namen ändern
person-renamed = Der neue Name ist gespeichert.
person-remove = Person herausnehmen
person-removed = { $name } gehört nicht mehr dazu.
person-remove-help = Die Antworten, Papiere und Schritte sind dann auch weg. Sie können es sofort zurücknehmen.
person-yes = Ja
person-no = Nein
person-none = Keiner

people-place = Ihr Wohnort
people-place-unknown = Noch keine Antwort

cases-title = Die Familien auf diesem Gerät
cases-help = Jede Familie hat eine eigene Datei. Die Datei ist verschlüsselt. Das bedeutet: Man braucht ein Passwort.
cases-current = Jetzt offen.
cases-persons = { $count ->
    [0] noch keine Person
    [one] 1 Person
   *[other] { $count } Personen
}
cases-overdue = { $count ->
    [one] 1 Frist verpasst
   *[other] { $count } Fristen verpasst
}
cases-next-day = Nächster Tag: { $day }
cases-steps = { $count ->
    [0] Kein Schritt ist offen
    [one] 1 Schritt ist offen
   *[other] { $count } Schritte sind offen
}
cases-open = Öffnen
cases-add = Neue Familie
cases-add-title = Neue Familie
cases-add-help = Helfen Sie mehreren Familien? Hier schreiben Sie eine neue Familie auf. Jede Familie bleibt getrennt.
cases-name = Name der Familie
cases-name-help = Nur Sie sehen diesen Namen. Teilen Sie die Familie? Dann sehen ihn auch die anderen.
cases-add-do = Aufschreiben
cases-rename = Namen ändern
cases-renamed = Der neue Name ist gespeichert.
cases-remove = Diese Familie löschen
cases-remove-title = { $name } löschen?
cases-remove-help = Alle Personen, Papiere und Schritte von dieser Familie sind dann weg. Sie können es nicht zurücknehmen.
cases-remove-do = Für immer löschen
cases-remove-keep = Behalten
cases-removed = { $name } ist gelöscht.
cases-opened = { $name } ist jetzt offen.
cases-limit = Es gehen höchstens { $limit } Familien.
cases-first = Meine Familie

# Etwas Neues im Leben von einer Person. Kurz, ohne „ich“: Auch Eltern und Helfer wählen es.
news-title = Was ist neu?
news-help = Wählen Sie: Was ändert sich? DiKo macht den Plan neu.
news-letter = Ein Bescheid vom Amt ist da
news-moving = Umzug in eine neue Wohnung
news-job-ends = Ende von Arbeit oder Ausbildung
news-employer = Ein neuer Arbeitgeber
news-training = Neue Ausbildung im Betrieb
news-school = Neu in der Schule
news-pregnant = Ein Baby kommt
news-married = Neu verheiratet
news-home-trip = Reise ins Heimatland
news-leaving = Umzug in ein anderes Land
