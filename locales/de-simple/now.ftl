### Jetzt: was Sie als Nächstes tun, und was danach kommt. In einfacher Sprache.

now-title = Jetzt
now-after = Danach
now-when-you-like = Hat noch Zeit
now-papers = Papiere enden bald
now-waiting = Das Amt arbeitet
now-law = Ein Gesetz ändert sich
now-questions = Noch offene Fragen
# $count: wie viele Schritte von der Antwort abhängen.
now-question-decides = { $count ->
    [one] Ein Schritt braucht diese Antwort.
   *[other] { $count } Schritte brauchen diese Antwort.
}
now-see-missing = Was fehlt noch?
now-open-step = So geht es
now-already-done = Schon gemacht
now-where-data = Alles bleibt auf diesem Gerät. Ohne Ihr Passwort kann es niemand lesen.

calm-title = Heute müssen Sie nichts tun.
# $day: Wochentag und Datum.
calm-next = Der nächste wichtige Tag: { $day }.
calm-none = Es gibt keinen wichtigen Tag.
calm-after = Sie haben Zeit? Unten steht, was Sie tun können.

# Das Schild: der Tag und was davon übrig ist.
sign-until = Bis { $day }
sign-now = Jetzt sofort
# $days: Tage von heute bis zum letzten Tag; 0 ist heute.
sign-days-left = { $days ->
    [0] letzter Tag: heute
    [one] noch 1 Tag
   *[other] noch { $days } Tage
}
sign-late = { $days ->
    [one] seit 1 Tag zu spät
   *[other] seit { $days } Tagen zu spät
}
# $day: der verpasste Tag.
sign-was-until = Letzter Tag: { $day }

leaf-now = jetzt
