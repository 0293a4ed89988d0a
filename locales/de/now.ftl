### Jetzt: was als Nächstes zu tun ist, und was danach kommt.

now-title = Jetzt
now-after = Danach
now-when-you-like = Wenn Sie Zeit haben
now-papers = Papiere, die ablaufen
now-waiting = Das Amt ist dran
now-law = Das Gesetz ändert sich
now-questions = Noch zu beantworten
# $count: wie viele Schritte von der Antwort abhängen.
now-question-decides = { $count ->
    [one] Davon hängt ein Schritt ab.
   *[other] Davon hängen { $count } Schritte ab.
}
now-see-missing = Ansehen, was fehlt
now-open-step = Ansehen, wie es geht
now-already-done = Das habe ich gemacht
now-where-data = Alles bleibt verschlüsselt auf diesem Gerät.

calm-title = Heute ist nichts zu tun.
# $day: Wochentag und Datum.
calm-next = Der nächste Tag ist { $day }.
calm-none = Es steht kein Tag an.
calm-after = Unten steht, was Sie tun können, wenn Sie Zeit haben.

# Das Schild: der Tag und was davon übrig ist.
sign-until = Bis { $day }
sign-now = Jetzt gleich
# $days: Tage von heute bis zum letzten Tag; 0 ist heute.
sign-days-left = { $days ->
    [0] heute ist der letzte Tag
    [one] noch 1 Tag
   *[other] noch { $days } Tage
}
sign-late = { $days ->
    [one] 1 Tag zu spät
   *[other] { $days } Tage zu spät
}
# $day: der verpasste Tag.
sign-was-until = Letzter Tag: { $day }

leaf-now = jetzt
