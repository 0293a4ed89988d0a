### Papiere in einfacher Sprache: welche da sind, welche fehlen, wie lange sie gelten.

papers-title = Papiere
papers-whose = Papiere von
papers-to-act = Jetzt wichtig
# $name und $age: eine Person des Haushalts.
papers-person = { $name }: { $age ->
    [one] 1 Jahr
   *[other] { $age } Jahre
}
papers-count = { $count ->
    [one] 1 Papier
   *[other] { $count } Papiere
}
papers-empty = Hier ist noch kein Papier. Welche Papiere haben Sie? Schreiben Sie sie auf.
papers-add = Papier aufschreiben
papers-add-title = Welches Papier haben Sie schon?
papers-search = Suchen
papers-none-found = So heißt hier kein Papier.
papers-other = Anderes Papier wählen
papers-whose-paper = Wer hat dieses Papier?

paper-pane = Papier
paper-state-have = Da
paper-state-missing = Fehlt
paper-state-renew = Neu machen
paper-state-expired = Abgelaufen
paper-state-at-office = Beim Amt
paper-state-not-yet = Noch nicht

# $step: der Name eines Schritts.
paper-needed = Sie brauchen es für: { $step }.
paper-comes = Das bekommen Sie mit: { $step }.
paper-no-end = Hier steht kein letzter Tag.
# $day: ein Tag mit Jahr.
paper-renew-from = Neu machen ab { $day }
paper-renew-since = Jetzt neu machen, seit { $day }
paper-ends = Gilt bis { $day }
paper-ended = Abgelaufen am { $day }
paper-extended = Das Papier gilt länger, als darauf steht. Das sagt eine Regel.
paper-only-ticked = Sie sagen hier nur: Ich habe das Papier. DiKo speichert nicht, was darin steht.

paper-in-hand = Dieses Papier haben Sie
paper-not-in-hand = Haben Sie das Papier?
paper-expiry = Gilt bis
paper-expiry-hint = Steht ein letzter Tag auf dem Papier? Schreiben Sie ihn hier. Sonst lassen Sie das Feld leer.
paper-past = Der Tag ist schon vorbei.
paper-have-now = Ich habe es
# $name: wem das Papier gehört.
paper-has-now = { $name } hat es
paper-drop = Ich habe das Papier nicht mehr
paper-how = So bekommen Sie dieses Papier
paper-needed-by = Sie brauchen es für
paper-brought-by = Sie bekommen es hier
paper-renewed-by = So machen Sie es neu

paper-said-have = Papier gespeichert
paper-said-day = Tag gespeichert
paper-said-dropped = Papier ist weg
