# People of the household, their facts, and the families on this device.

people-title = Personen
people-detail = Was Sie gewählt haben
people-who = { $role }, { $age }
people-persons = Wer dazugehört
people-adult = Erwachsen
people-child = Kind
people-age = { $age ->
    [0] unter 1 Jahr
    [one] 1 Jahr
   *[other] { $age } Jahre
}
people-open-questions = { $count ->
    [0] Alle Fragen beantwortet
    [one] 1 Frage offen
   *[other] { $count } Fragen offen
}
people-answer = { $count ->
    [one] 1 Frage beantworten
   *[other] { $count } Fragen beantworten
}
people-add = Person hinzufügen
people-add-adult = Erwachsene dazu
people-add-child = Kind dazu
people-name = Name
people-limit = Mehr als { $limit } Personen kann DiKo nicht aufnehmen.
people-empty = Noch ist niemand hier. Beginnen Sie mit sich selbst.

person-facts = Was Sie erzählt haben
person-facts-empty = Sie haben noch nichts erzählt.
person-rename = Namen ändern
person-rename-title = Namen ändern
person-renamed = Der Name ist gespeichert.
person-remove = Aus dem Haushalt nehmen
person-removed = { $name } ist nicht mehr dabei.
person-remove-help = Antworten, Papiere und Schritte gehen mit. Sie können es gleich rückgängig machen.
person-yes = Ja
person-no = Nein
person-none = Keiner

# Etwas Neues im Leben einer Person. Kurz, ohne „ich“: auch Eltern und Helfende tippen es an.
news-title = Gibt es etwas Neues?
news-help = Wählen Sie, was sich ändert. DiKo passt den Plan an.
news-letter = Ein Bescheid ist gekommen
news-moving = Umzug
news-job-ends = Arbeit oder Ausbildung endet
news-employer = Neuer Arbeitgeber
news-training = Ausbildung in einem Betrieb
news-school = Besuch einer Schule
news-pregnant = Schwangerschaft
news-married = Heirat
news-home-trip = Reise ins Herkunftsland
news-leaving = Wegzug aus Deutschland

people-place = Wo Sie wohnen
people-place-unknown = Noch nicht erzählt

cases-title = Familien auf diesem Gerät
cases-help = Jede Familie hat ihre eigene verschlüsselte Datei.
cases-current = Gerade offen.
cases-persons = { $count ->
    [0] noch niemand
    [one] 1 Person
   *[other] { $count } Personen
}
cases-overdue = { $count ->
    [one] 1 Frist verpasst
   *[other] { $count } Fristen verpasst
}
cases-next-day = Nächster Tag: { $day }
cases-steps = { $count ->
    [0] Keine offenen Schritte
    [one] 1 offener Schritt
   *[other] { $count } offene Schritte
}
cases-open = Öffnen
cases-add = Familie hinzufügen
cases-add-title = Familie hinzufügen
cases-add-help = Für alle, die mehreren Familien helfen. Die Daten mischen sich nie.
cases-name = Name der Familie
cases-name-help = Nur Sie sehen ihn, solange Sie diese Familie nicht teilen.
cases-add-do = Hinzufügen
cases-rename = Namen ändern
cases-renamed = Der Name ist gespeichert.
cases-remove = Diese Familie entfernen
cases-remove-title = { $name } entfernen?
cases-remove-help = Personen, Papiere und Schritte dieser Familie gehen von diesem Gerät. Das lässt sich nicht rückgängig machen.
cases-remove-do = Für immer entfernen
cases-remove-keep = Behalten
cases-removed = { $name } ist entfernt.
cases-opened = { $name } ist offen.
cases-limit = Mehr als { $limit } Familien kann DiKo nicht aufnehmen.
cases-first = Meine Familie
