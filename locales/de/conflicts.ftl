### Zwei Fassungen einer Sache, geschrieben auf Geräten, die nichts voneinander wussten.

conflict-title = Zwei Fassungen: wählen Sie
conflict-count = { $count ->
    [one] Eine Sache wurde verschieden aufgeschrieben.
   *[other] { $count } Sachen wurden verschieden aufgeschrieben.
}
conflict-help = Zwei Geräte haben Verschiedenes aufgeschrieben. Nichts ist verloren. Bis Sie wählen, rechnet DiKo mit der ersten Fassung.
conflict-none = Alles ist entschieden. Es gibt nichts zu wählen.
conflict-chosen = Gewählt
# $value: was die gewählte Fassung sagt.
conflict-take = Das stimmt: { $value }
# $day: wann es geschrieben wurde.
conflict-here = Am { $day }, auf diesem Gerät
conflict-elsewhere = Am { $day }, auf einem anderen Gerät

# Was zu entscheiden ist.
conflict-about-step = Wie weit ist dieser Schritt?
conflict-about-paper-held = Ist dieses Papier da?
conflict-about-paper-date = Bis wann gilt das Papier?
conflict-about-person-name = Wie heißt diese Person?
conflict-about-case-name = Wie heißt diese Familie?
conflict-about-place = Wo wohnen Sie?
conflict-about-kept-person = Auf einem Gerät wurde { $name } aus dem Haushalt genommen. Auf einem anderen wurde noch etwas über { $name } aufgeschrieben.
conflict-about-kept-note = Auf einem Gerät wurde diese Notiz gelöscht. Auf einem anderen gibt es sie noch.

# Was eine Fassung sagt.
conflict-step-open = Noch nicht erledigt
conflict-step-waiting = Abgegeben am { $day }
conflict-step-done = Erledigt am { $day }
conflict-held = Das Papier ist da
conflict-not-held = Das Papier ist nicht da
conflict-nothing = Keine Antwort
conflict-unknown = Von einem neueren DiKo geschrieben
conflict-place = { $commune }, { $land }
conflict-keep-person = { $name } behalten
conflict-remove-person = { $name } herausnehmen
conflict-keep-note = Notiz behalten
conflict-remove-note = Notiz löschen
