### Der Plan: alle Schritte nach Lebensbereich, und die Wörter für ihren Stand.

plan-title = Plan
plan-whose = Wessen Schritte
# $done und $total: Zahlen von Schritten.
plan-done-of = { $done } von { $total } erledigt
plan-empty = Noch gibt es keine Schritte. Beantworten Sie die Fragen unter Personen.

# Der Stand eines Schritts, am Anfang einer Zeile.
state-ready = Bereit.
state-blocked = Gesperrt.
state-upcoming = Später.
state-waiting = Wartet.
state-done = Erledigt.
state-dismissed = Nicht für Sie.
state-overdue = { $days ->
    [one] 1 Tag zu spät.
   *[other] { $days } Tage zu spät.
}

# $count: alle Personen des Haushalts.
card-all-of-you = { $count ->
    [2] Für Sie beide.
   *[other] Für alle { $count } von Ihnen.
}
# $names: eine Liste von Namen.
card-for = Für { $names }.
card-missing = { $count ->
    [one] 1 Papier fehlt.
   *[other] { $count } Papiere fehlen.
}
# $step: der Name des Schritts, der zuerst kommt.
card-first = Zuerst: { $step }.
card-opens = Ab { $day }.
card-until = Bis { $day }.
card-handed-in = Abgegeben am { $day }. Jetzt ist das Amt dran.
card-on = Am { $day }.

# Was getan wurde, in der Leiste zum Zurücknehmen.
said-done = Als erledigt markiert
said-waiting = Als abgegeben markiert
said-dismissed = Als „nicht für mich“ markiert
said-open = Wieder offen

# Schritte, die nicht mehr im Plan sind, mit dem, was dazu gesagt wurde.
plan-past = Früher im Plan
plan-past-help = Diese Schritte gehören nicht mehr zum Plan. Was Sie dazu gesagt haben, bleibt gespeichert.
# $id: ein Kurzname.
plan-past-unknown = Ein Schritt aus einer anderen Fassung: { $id }

# Was sich durch eine Antwort im Plan geändert hat.
change-title = Ihr Plan hat sich geändert
change-appeared = Neu
change-gone = Nicht mehr nötig
change-moved-head = Ein anderer Tag
change-kept = Was Sie schon getan haben
change-moved = Bis { $to }, vorher bis { $from }.
change-no-day = Jetzt ohne festen Tag, vorher bis { $from }.
change-opens = Ab { $day }.
change-stays = Was Sie erledigt haben, bleibt gespeichert.
change-where = Sie finden es am Ende des Plans.
change-understood = Verstanden
change-to-plan = Zum Plan
