# Telling the story: one question a screen. The questions themselves come from the catalogue.

story-progress = Frage { $number } von { $total }
story-progress-short = { $number } von { $total }
story-next = Weiter
story-skip = Ich weiß es nicht
story-about = Über { $name }
story-stays = Es bleibt auf diesem Gerät.
story-tap = Wählen Sie eine Antwort. Dann kommt die nächste Frage.
story-skipped = Sie haben gesagt: Ich weiß es nicht. Sie können später antworten.
story-decides = { $count ->
    [one] Ein Schritt hängt davon ab.
   *[other] { $count } Schritte hängen davon ab.
}
story-choose = Wählen Sie eine Antwort oder „Ich weiß es nicht“.
story-yes = Ja
story-no = Nein

story-name-title = Wie heißen Sie?
story-name-help = Ein Vorname oder ein Spitzname genügt. Er bleibt auf diesem Gerät.
story-name-field = Name
story-name-empty = Schreiben Sie einen Namen. Ein Spitzname genügt.

story-date-empty = Schreiben Sie den Tag oder wählen Sie „Ich weiß es nicht“.

story-group-protection = Schutz
story-group-work = Arbeit und Lernen
story-group-europe = Europa
story-group-family = Familie und Herkunft

story-country-find = Land suchen
story-country-common = Oft gewählt
story-country-all = Alle Länder
story-country-none-found = Kein Land heißt so. Versuchen Sie weniger Buchstaben.
story-country-found = { $count ->
    [one] Ein Land
   *[other] { $count } Länder
}
story-country-has-none = Ich habe keinen

household-title = Wer ist noch bei Ihnen?
household-help = Nennen Sie nur, wer hier mit Ihnen wohnt.
household-you = Sie
household-adult = Eine erwachsene Person
household-child = Ein Kind
household-alone = Niemand sonst
household-next = Das sind alle
household-adult-title = Wer ist bei Ihnen?
household-child-title = Wie heißt das Kind?
household-name = Name
household-born = Geboren am
household-born-help = Schule, Kita und Geld hängen vom Alter ab.
household-add = Hinzufügen
household-remove = { $name } herausnehmen
household-added = { $name } ist dabei.
household-removed = { $name } ist nicht mehr dabei.

place-title = Wo wohnen Sie?
place-help = Davon hängen Feiertage und Ämter ab.
place-other = An einem anderen Ort
place-unverified = nicht geprüft
place-land-empty = Wählen Sie ein Bundesland oder „Ich weiß es nicht“.
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
