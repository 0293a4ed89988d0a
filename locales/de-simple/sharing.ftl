### Eine Familie teilen, in einfacher Sprache.

sharing-head = Zusammen
sharing-title = Teilen und Austauschen
sharing-with = Wer macht mit?
sharing-server = Über diesen Server
sharing-end = Wollen Sie hier aufhören? Gehen Sie zu „Personen“. Entfernen Sie dort die Familie.
sharing-family = Auch auf anderen Geräten
sharing-seen = Alle in dieser Familie können es lesen.
sharing-name-help = Ein Vorname reicht. Alle in dieser Familie können ihn lesen.
sharing-waiting = DiKo wartet. Das andere Gerät ist noch nicht so weit.
sharing-failed = Das ging nicht
sharing-again = Noch einmal anfangen
sharing-stop = Aufhören

share-do = Die Familie teilen
share-done = Die Familie ist jetzt geteilt. Wer soll mitmachen?
share-members = Sie lassen jemanden herein. Diese Person kann alles lesen und ändern. Manche Notizen bleiben nur hier.
share-server = Ein Computer von Ihrem Ort gibt alles weiter. Er heißt Server. Er kann nichts lesen. Er kennt keine Namen.
share-server-sees = Der Server sieht: So viele Geräte machen mit. Dann tauschen sie aus. So viel ist es. Von dieser Internet-Adresse kommt es.
share-removal = Sie können ein Gerät wieder entfernen. Aber: Es hat schon vieles gesehen.

sync-alone = Nur hier
sync-alone-help = Diese Familie ist nur auf diesem Gerät. Haben Sie noch ein Gerät? Oder hilft Ihnen jemand? Dann können Sie die Familie teilen.
sync-now = Jetzt austauschen
# $count: Änderungen, die noch nicht auf dem Server sind.
sync-changes = { $count ->
    [one] 1 Änderung muss noch weg
   *[other] { $count } Änderungen müssen noch weg
}
sync-good = Alle haben alles
sync-never = Noch kein Austausch
# $day: Wochentag und Datum. $time: etwa 14:10.
sync-last = Zuletzt ausgetauscht: { $day }, { $time }
sync-last-today = Zuletzt ausgetauscht: heute, { $time }
sync-never-help = DiKo braucht das Internet. Dann tauscht es aus.
sync-offline-help = Es gibt gerade kein Internet. Alles ist noch da. DiKo probiert es bald wieder.
sync-busy-help = Der Server hat viel Arbeit. DiKo probiert es bald wieder.
sync-activation-needed = Der Ort will einen Code
sync-activation-needed-help = Ohne Code bleibt alles auf diesem Gerät.
sync-waiting-for-admission = Dieses Gerät wartet
sync-waiting-for-admission-help = Ein anderes Gerät muss es hereinlassen. Beide Geräte brauchen Internet.
sync-not-let-in = Der Server sagt Nein zu diesem Gerät
sync-not-let-in-help = Ihre Daten bleiben hier. Jemand verwaltet die Familie. Fragen Sie diese Person: Ist mein Gerät noch in der Liste?
sync-removed = Dieses Gerät ist nicht mehr dabei
sync-removed-help = Es bekommt nichts Neues. Die alten Daten können Sie noch lesen.
# $count: was andere Geräte geschrieben haben.
sync-withheld = { $count ->
    [one] Ein anderes Gerät hat etwas geschrieben. Der Server gibt es nicht her. Öffnen Sie DiKo auf dem anderen Gerät.
   *[other] Andere Geräte haben { $count } Dinge geschrieben. Der Server gibt sie nicht her. Öffnen Sie DiKo auf den anderen Geräten.
}
sync-unread = { $count ->
    [one] Ein anderes Gerät hat etwas geschickt. DiKo kann es noch nicht lesen. Der Schlüssel kommt später.
   *[other] Andere Geräte haben { $count } Dinge geschickt. DiKo kann sie noch nicht lesen. Der Schlüssel kommt später.
}
sync-parked = { $count ->
    [one] Der Server nimmt 1 Änderung nicht. Sie bleibt hier. Sagen Sie es Ihrem Ort.
   *[other] Der Server nimmt { $count } Änderungen nicht. Sie bleiben hier. Sagen Sie es Ihrem Ort.
}
sync-quarantined = Ein entferntes Gerät hat etwas geschrieben

activation-code = Code von Ihrem Ort
activation-help = Fragen Sie Ihren Ort oder eine Beratung.
activation-empty = Schreiben Sie den Code.
activation-do = Code abschicken

commune-title = Ihr Wohnort
commune-help = Der Plan zeigt dann auch die Ämter von Ihrem Ort. Er zeigt auch ihre Öffnungszeiten.
commune-which = Welcher Ort ist es?
commune-choose-do = Ort suchen
commune-here = schon auf dem Gerät
commune-other = Ein Ort, der hier nicht steht
commune-address = Adresse vom Server
commune-address-help = Fragen Sie den Ort. Die Adresse sieht so aus: diko.example.de. Oder Sie scannen einen Code.
commune-address-empty = Schreiben Sie die Adresse.
commune-choose = Wählen Sie zuerst einen Ort.
commune-scan = Adresse mit der Kamera lesen
commune-look = Suchen
commune-looking = DiKo fragt den Ort. Warten Sie kurz.
commune-found = Ist das der richtige Ort?
commune-again = Anderen Ort wählen
commune-verified = DiKo kennt den Ort. Die Daten kommen wirklich von dort.
commune-unverified = DiKo kennt den Ort nicht. Hat der Ort selbst Ihnen die Adresse gegeben? Nur dann ist es gut.
commune-key = Der Ort zeigt eine Nummer. Ist es diese?
commune-activation = Wollen Sie hier eine Familie teilen? Dann brauchen Sie einen Code vom Ort.
commune-use = Ja, diesen Ort
commune-used = Ihr Ort ist jetzt { $name }.

qr-alt = Bild mit Code
qr-as-text = Den Code als Text sehen
qr-copy = Den Text kopieren
qr-copied = Der Text ist kopiert. Geben Sie ihn nur dem anderen Gerät.
qr-not-copied = Kopieren geht hier nicht. Kopieren Sie den Text mit der Hand.

scan-camera = Kamera benutzen
scan-looking = Die Kamera muss den ganzen Code sehen.
scan-stop = Kamera aus
scan-picture = Bild vom Code wählen
scan-none = DiKo findet keinen Code in dem Bild. Nehmen Sie ein anderes Bild.
scan-no-camera = Die Kamera geht nicht. Wählen Sie ein Bild. Oder nehmen Sie den Text.
scan-text = Oder hier den Text vom Code
scan-text-do = Den Text nehmen
scan-text-empty = Hier fehlt noch der Text.

role-owner = Verwaltet die Familie
role-owner-help = Darf alles lesen und schreiben. Darf andere hereinlassen und entfernen.
role-helper = Hilft
role-helper-help = Darf alles lesen und schreiben. Darf niemanden hereinlassen.
role-helper-cannot = Dieses Gerät darf niemanden hereinlassen. Das dürfen nur Geräte, die die Familie verwalten.

way-room = Im gleichen Zimmer
way-mailbox = Am Telefon
way-file = Mit einer Datei

invite-title-form = Neues Gerät hereinlassen
invite-title-room = Zeigen Sie das Bild
invite-title-mailbox = Sagen Sie die Nummer
invite-title-file = Geben Sie die Datei weiter
invite-title-compare = Sind die Zahlen gleich?
invite-title-compared = Einen Moment
invite-title-admitted = Das Gerät macht jetzt mit
invite-help = Das kann Ihr zweites Gerät sein. Oder jemand hilft Ihnen: Dann ist es sein Gerät.
invite-role = Was darf das Gerät?
invite-way = Wo ist das andere Gerät?
invite-room-note = Beide Geräte scannen einen Code.
invite-mailbox-note = Sie telefonieren. Beide Geräte haben Internet.
invite-file-note = Das andere Gerät macht es später.
# $join und $way: was man auf dem anderen Gerät wählt.
invite-room-show = Nehmen Sie das andere Gerät. Wählen Sie „{ $join }“. Wählen Sie dann „{ $way }“. Scannen Sie dieses Bild.
invite-room-answer = Scannen Sie jetzt die Antwort
invite-room-scan = Das andere Gerät zeigt auch ein Bild.
invite-mailbox-say = Die andere Person wählt „{ $join }“. Dann wählt sie „{ $way }“. Sagen Sie ihr diese Nummer:
invite-mailbox-then = Dann sehen Sie beide sechs Zahlen. Legen Sie noch nicht auf.
invite-file-where = Die Einladung ist eine Datei. Sie ist hier:
invite-file-digits = Mit diesen Zahlen geht sie auf:
invite-file-code = Zahlen für die Datei
invite-file-apart = Schicken Sie die Zahlen nicht mit der Datei. Sagen Sie sie am Telefon. Sonst kann ein Fremder mitmachen.
invite-admitted = Beim nächsten Austausch bekommt es die Familie. Geben Sie dem Gerät einen Namen. Dann wissen alle: Wem gehört es?
invite-done = Gut

compare-now = Das andere Gerät hat sich gemeldet.
compare-help = Lesen Sie die Zahlen laut vor. Sieht die andere Person die gleichen Zahlen?
compare-same = Ja, sie sind gleich
compare-different = Nein, sie sind anders

join-title = In einer Familie mitmachen
join-help = Jemand verwaltet die Familie. Diese Person lässt Sie herein. Wo ist sie?
join-room-note = Das andere Gerät zeigt ein Bild. Sie scannen es.
join-mailbox-note = Jemand sagt Ihnen eine Nummer.
join-file-note = Sie haben eine Datei. Und Sie haben Zahlen.
join-room-help = Auf dem anderen Gerät ist ein Bild mit Code. Scannen Sie das Bild.
join-commune = Welcher Ort gibt es weiter?
# $place: die Seite auf dem anderen Gerät, die es sagt.
join-commune-help = Fragen Sie die andere Person. Sie findet es unter „{ $place }“.
join-mailbox-help = Jemand sagt Ihnen eine Nummer. Schreiben Sie die Nummer hier.
join-number = Die Nummer
# $count: wie viele Ziffern es sein müssen.
join-digits-short = Es müssen genau { $count } Ziffern sein.
join-file-help = Sie haben eine Datei bekommen. Jemand hat Ihnen Zahlen gesagt.
join-title-answer = Zeigen Sie das Bild
join-title-joined = Gleich ist die Familie da
join-answer = Das andere Gerät scannt dieses Bild. Danach sind Sie dabei.
join-admission-waiting = Beide Geräte brauchen Internet. Warten Sie kurz.
join-coming = DiKo holt die Familie.
join-done = Die Familie ist jetzt hier.

members-title = Wer macht mit?
# $count: Geräte.
members-count = { $count ->
    [one] 1 Gerät macht mit
   *[other] { $count } Geräte machen mit
}
members-removed = Nicht mehr dabei
member-this-device = Ihr Gerät hier
member-device = Ein Gerät ohne Namen
member-paper = Ersatz-Code
member-paper-help = Damit kommt die Familie auf ein neues Gerät.
member-invitation = Datei mit Einladung
member-invitation-help = Niemand hat die Datei bis jetzt benutzt.
member-removed = Das Gerät ist entfernt. Es bekommt nichts Neues.
member-since = Dabei seit { $day }
# $count: Änderungen, die nicht zählen.
member-quarantined = { $count ->
    [one] 1 Änderung zählt noch nicht
   *[other] { $count } Änderungen zählen noch nicht
}
member-name = Name vom Gerät
member-name-help = Wem gehört das Gerät? Schreiben Sie zum Beispiel: Handy von Olena.
member-renamed = Der neue Name gilt.
member-remove-device = Gerät entfernen
member-remove-paper = Der Code soll nicht mehr gelten
member-remove-invitation = Einladung zurücknehmen
member-remove-title = { $name } wirklich entfernen?
member-remove-help-device = Das Gerät bekommt nichts Neues mehr. Es hat schon vieles gesehen. Sie können es nicht zurücknehmen. Das Gerät braucht dann eine neue Einladung.
member-remove-help-paper = Der Code holt diese Familie dann nicht mehr zurück. Sie können es nicht zurücknehmen. Unter „Mehr“ gibt es einen neuen Code.
member-remove-help-invitation = Mit der Datei kann dann niemand mitmachen. Sie können es nicht zurücknehmen.
member-remove-do = Ja, entfernen
member-remove-done = { $name } ist jetzt entfernt.

quarantine-title = Das zählt noch nicht
quarantine-help = Das Gerät war schon entfernt. Dann hat jemand das geschrieben. Ist es richtig? Sehen Sie es an.
quarantine-on = Vom { $day }
# $count: Änderungen, die nicht einzeln gezeigt werden.
quarantine-more = Es gibt noch mehr Änderungen: { $count }
quarantine-release = Alles soll zählen
quarantine-final = Sie können es nicht zurücknehmen. Aber Sie können danach alles ändern.
quarantine-released = Jetzt zählt es.
quarantine-person-added = Die Person ist neu
quarantine-person-removed = Die Person ist weg
quarantine-note-removed = Die Notiz ist weg

leaving = Dieses Gerät geht weg
leaving-help = Die Familie ist auch auf anderen Geräten. Dort bleibt alles. Ihr Gerät sagt den anderen: Ich bin nicht mehr dabei.
leaving-begun = Ihr Gerät verlässt { $name }.
leaving-waits = Ihr Gerät sagt es den anderen. Dafür braucht es Internet. Danach ist die Familie hier weg.
leaving-at-once = Sofort entfernen
leaving-at-once-help = Die anderen wissen dann nicht: Ihr Gerät ist weg.

back-title = Meine Familien holen
back-help = Sie brauchen Ihren Ersatz-Code. Und Sie brauchen den Ort, über den Sie geteilt haben.
back-do = Jetzt holen
back-doing = DiKo fragt den Ort. Dann öffnet es Ihre Familien. Warten Sie kurz.

# Photos of a shared family.
sync-photos-title = Fotos
# $size: such as 2.4 MB.
sync-photos-waiting = { $size } Fotos warten noch.
sync-photos-none = Alle Fotos sind auf allen Geräten.
sync-photos-now = Fotos jetzt schicken
sync-photos-always = Fotos immer schicken
sync-photos-always-help = Sonst schickt DiKo nur wenige Fotos allein. Internet mit dem Handy kann Geld kosten.
