### Zwei Antworten auf eine Frage, von zwei Geräten.

conflict-title = Zwei Antworten: Wählen Sie eine
conflict-count = { $count ->
    [one] Bei einer Sache gibt es zwei Antworten.
   *[other] Bei { $count } Sachen gibt es zwei Antworten.
}
conflict-help = Auf zwei Geräten steht etwas anderes. Beides ist noch da. Bis Sie wählen, gilt die erste Antwort.
conflict-none = Sie haben alles gewählt. Es ist nichts mehr offen.
conflict-chosen = Gewählt
# $value: was die gewählte Fassung sagt.
conflict-take = Richtig ist: { $value }
# $day: wann es geschrieben wurde.
conflict-here = Vom { $day }, von diesem Gerät
conflict-elsewhere = Vom { $day }, von einem anderen Gerät

# Was zu entscheiden ist.
conflict-about-step = Wie weit sind Sie mit diesem Schritt?
conflict-about-paper-held = Haben Sie dieses Papier?
conflict-about-paper-date = Bis wann gilt dieses Papier?
conflict-about-person-name = Wie heißt die Person?
conflict-about-case-name = Wie heißt die Familie?
conflict-about-place = Wo wohnen Sie jetzt?
conflict-about-kept-person = Ein Gerät hat { $name } herausgenommen. Ein anderes Gerät hat noch etwas über { $name } geschrieben.
conflict-about-kept-note = Ein Gerät hat diese Notiz gelöscht. Ein anderes Gerät hat sie noch.

# Was eine Fassung sagt.
conflict-step-open = Noch nicht fertig
conflict-step-waiting = Am { $day } abgegeben
conflict-step-done = Am { $day } fertig
conflict-held = Das Papier haben wir
conflict-not-held = Das Papier haben wir nicht
conflict-nothing = Ohne Antwort
conflict-unknown = Nur ein neueres DiKo kann das lesen
conflict-place = { $commune }, { $land }
conflict-keep-person = { $name } bleibt
conflict-remove-person = { $name } gehört nicht dazu
conflict-keep-note = Die Notiz bleibt
conflict-remove-note = Die Notiz kommt weg
