### Der Plan in einfacher Sprache: alle Schritte nach Lebensbereich, und die Wörter für ihren Stand.

plan-title = Plan
plan-whose = Schritte für
# $done und $total: Zahlen von Schritten.
plan-done-of = { $done } von { $total } fertig
plan-empty = Es gibt noch keine Schritte. Gehen Sie zu Personen. Dort beantworten Sie Fragen.

# Der Stand eines Schritts, am Anfang einer Zeile.
state-ready = Bereit.
state-blocked = Geht noch nicht.
state-upcoming = Später.
state-waiting = Wartet.
state-done = Fertig.
state-dismissed = Nicht für Sie.
state-overdue = { $days ->
    [one] Seit 1 Tag zu spät.
   *[other] Seit { $days } Tagen zu spät.
}

# $count: alle Personen des Haushalts.
card-all-of-you = { $count ->
    [2] Für Sie zwei.
   *[other] Für alle { $count } Personen.
}
# $names: eine Liste von Namen.
card-for = Für { $names }.
card-missing = { $count ->
    [one] Es fehlt 1 Papier.
   *[other] Es fehlen { $count } Papiere.
}
# $step: der Name des Schritts, der zuerst kommt.
card-first = Zuerst: { $step }.
card-opens = Ab { $day }.
card-until = Bis { $day }.
card-handed-in = Sie haben es am { $day } abgegeben. Jetzt arbeitet das Amt.
card-on = Am { $day }.

# Was getan wurde, in der Leiste zum Zurücknehmen.
said-done = Das ist fertig
said-waiting = Das ist abgegeben
said-dismissed = Das ist nicht für Sie
said-open = Wieder offen

# Schritte, die nicht mehr im Plan sind.
plan-past = Früher im Plan
plan-past-help = Diese Schritte sind nicht mehr im Plan. DiKo behält Ihre Antworten dazu.
# $id: ein Kurzname.
plan-past-unknown = Schritt aus einer anderen Version: { $id }

# Was eine Antwort im Plan ändert.
change-title = Ihr Plan ist jetzt anders
change-appeared = Neu
change-gone = Das brauchen Sie nicht mehr
change-moved-head = Der Tag ist anders
change-kept = Das haben Sie schon gemacht
change-moved = Jetzt bis { $to }. Früher stand hier: bis { $from }.
change-no-day = Jetzt ohne festen Tag. Früher stand hier: bis { $from }.
change-opens = Ab { $day }.
change-stays = Ihre fertigen Schritte bleiben gespeichert.
change-where = Sie stehen am Ende vom Plan.
change-understood = Ich habe es verstanden
change-to-plan = Zum Plan
