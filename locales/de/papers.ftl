### Papiere: vorhanden, fehlend, wie lange sie gelten.

papers-title = Papiere
papers-whose = Wessen Papiere
papers-to-act = Jetzt wichtig
# $name und $age: eine Person des Haushalts.
papers-person = { $name }, { $age ->
    [one] 1 Jahr
   *[other] { $age } Jahre
}
papers-count = { $count ->
    [one] 1 Papier
   *[other] { $count } Papiere
}
papers-empty = Noch gibt es keine Papiere. Tragen Sie ein, welche Sie haben.
papers-add = Eintragen
papers-add-title = Welches Papier haben Sie?
papers-search = Suchen, in Ihrer Sprache oder auf Deutsch
papers-none-found = Kein Papier heißt so.
papers-other = Anderes Papier wählen
papers-whose-paper = Wem gehört das Papier?

paper-pane = Papier
paper-state-have = Da
paper-state-missing = Fehlt
paper-state-renew = Erneuern
paper-state-expired = Abgelaufen
paper-state-at-office = Beim Amt
paper-state-not-yet = Noch nicht

# $step: der Name eines Schritts.
paper-needed = Nötig für: { $step }.
paper-comes = Sie bekommen es mit: { $step }.
paper-no-end = Kein Ablauftag notiert.
# $day: ein Tag mit Jahr.
paper-renew-from = Erneuern ab { $day }
paper-renew-since = Jetzt erneuern, seit { $day }
paper-ends = Gilt bis { $day }
paper-ended = Abgelaufen am { $day }
paper-extended = Eine Verordnung lässt es länger gelten, als darauf steht.
paper-only-ticked = Dieses Papier wird hier nur abgehakt. Sein Inhalt wird nie gespeichert.

paper-in-hand = Sie haben dieses Papier
paper-not-in-hand = Haben Sie dieses Papier?
paper-expiry = Gültig bis
paper-expiry-hint = Der Tag, der darauf steht. Lassen Sie es leer, wenn keiner darauf steht.
paper-past = Dieser Tag ist vorbei.
paper-have-now = Ich habe es
# $name: wem das Papier gehört.
paper-has-now = { $name } hat es
paper-drop = Ich habe es nicht mehr
paper-how = So bekommen Sie es
paper-needed-by = Nötig für
paper-brought-by = Sie bekommen es mit
paper-renewed-by = Erneuern mit

paper-said-have = Papier notiert
paper-said-day = Tag gespeichert
paper-said-dropped = Papier entfernt
