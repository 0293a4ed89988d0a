# Die Geschichte in einfacher Sprache: eine Frage auf jeder Seite. Die Fragen selbst stehen im Katalog.

story-progress = Frage { $number } von { $total }
story-progress-short = { $number } von { $total }
story-next = Weiter
story-skip = Das weiß ich nicht
story-about = Über { $name }
story-stays = Die Antwort bleibt auf Ihrem Gerät.
story-tap = Tippen Sie auf eine Antwort. Danach sehen Sie die nächste Frage.
story-skipped = Ihre Antwort ist: Das weiß ich nicht. Sie können auch später antworten.
story-decides = { $count ->
    [one] Ein Schritt braucht diese Antwort.
   *[other] { $count } Schritte brauchen diese Antwort.
}
story-choose = Wählen Sie eine Antwort. Oder wählen Sie „Das weiß ich nicht“.
story-yes = Ja
story-no = Nein

story-name-title = Was ist Ihr Name?
story-name-help = Ihr Vorname reicht. Ein Spitzname geht auch. Der Name bleibt auf diesem Gerät.
story-name-field = Name
story-name-empty = Schreiben Sie hier einen Namen. Ein Spitzname geht auch.

story-date-empty = Schreiben Sie den Tag. Oder wählen Sie „Das weiß ich nicht“.

story-group-protection = Schutz
story-group-work = Arbeit und Lernen
story-group-europe = Europa
story-group-family = Familie und Herkunft

story-country-find = Land suchen
story-country-common = Oft gewählt
story-country-all = Alle Länder
story-country-none-found = Wir finden kein Land mit diesem Namen. Schreiben Sie weniger Buchstaben.
story-country-found = { $count ->
    [one] Ein Land
   *[other] { $count } Länder
}
story-country-has-none = Keinen Führerschein

household-title = Wer wohnt mit Ihnen?
household-help = Schreiben Sie nur Personen auf, die hier mit Ihnen wohnen.
household-you = Sie
household-adult = Eine erwachsene Person
household-child = Ein Kind
household-alone = Ich bin allein
household-next = Das sind alle
household-adult-title = Wer wohnt noch mit Ihnen?
household-child-title = Was ist der Name vom Kind?
household-name = Name
household-born = Geboren am
household-born-help = Wie alt ist die Person? Das ist wichtig für Schule, Kita und Geld.
household-add = Dazu schreiben
household-remove = { $name } herausnehmen
household-added = { $name } gehört jetzt dazu.
household-removed = { $name } gehört nicht mehr dazu.

place-title = Wo wohnen Sie zurzeit?
place-help = Jeder Ort hat eigene Ämter und eigene Feiertage.
place-other = In einem anderen Ort
place-unverified = nicht geprüft
place-land-empty = Wählen Sie ein Bundesland. Oder wählen Sie „Das weiß ich nicht“.
place-next = Meinen Plan zeigen

land-BW = Baden-Württemberg
land-BY = Bayern
land-BE = Berlin
land-BB = Brandenburg
land-HB = Bremen
land-HH = Hamburg
land-HE = Hessen
land-MV = Mecklenburg-Vorpommern
land-NI = Niedersachsen
land-NW = Nordrhein-Westfalen
land-RP = Rheinland-Pfalz
land-SL = Saarland
land-SN = Sachsen
land-ST = Sachsen-Anhalt
land-SH = Schleswig-Holstein
land-TH = Thüringen
