### Eine Familie teilen: Orte, Austausch, Geräte hereinlassen, mitmachen, wer dabei ist, der Weg zurück mit dem Ersatz-Code.

sharing-head = Gemeinsam
sharing-title = Teilen und Austausch
sharing-with = Wer dabei ist
sharing-server = Über diesen Server
sharing-end = Um es auf diesem Gerät zu beenden, entfernen Sie die Familie unter „Personen“.
sharing-family = Mit anderen Geräten geteilt
sharing-seen = Alle, die diese Familie teilen, sehen es.
sharing-name-help = Ein Vorname oder Spitzname genügt. Alle, die diese Familie teilen, sehen ihn.
sharing-waiting = DiKo wartet auf das andere Gerät.
sharing-failed = Das hat nicht geklappt
sharing-again = Neu beginnen
sharing-stop = Abbrechen

share-do = Diese Familie teilen
share-done = Die Familie ist geteilt. Lassen Sie nun jemanden herein.
share-members = Wen Sie hereinlassen, der liest und ändert alles in dieser Familie. Nur Notizen, die auf diesem Gerät bleiben, nicht.
share-server = Der Server eines Orts gibt es verschlossen weiter. Er kann es nicht lesen und kennt keine Namen.
share-server-sees = Der Server sieht, wie viele Geräte dabei sind, wann und wie viel sie austauschen und von welcher Internet-Adresse.
share-removal = Sie können ein Gerät wieder entfernen. Was es gesehen hat, hat es gesehen.

sync-alone = Nur auf diesem Gerät
sync-alone-help = Diese Familie ist nur auf diesem Gerät. Sie können sie mit Ihrem anderen Gerät teilen oder mit jemandem, der Ihnen hilft.
sync-now = Jetzt austauschen
# $count: Änderungen dieses Geräts, die der Server nicht hat.
sync-changes = { $count ->
    [one] 1 Änderung wartet
   *[other] { $count } Änderungen warten
}
sync-good = Alles ist ausgetauscht
sync-never = Noch nicht ausgetauscht
# $day: Wochentag und Datum. $time: etwa 14:10.
sync-last = Letzter Austausch: { $day }, { $time }
sync-last-today = Letzter Austausch: heute, { $time }
sync-never-help = DiKo tauscht aus, sobald es eine Verbindung gibt.
sync-offline-help = Es gibt keine Verbindung zum Server. Nichts ist verloren. DiKo versucht es von selbst wieder.
sync-busy-help = Der Server hat zu viel zu tun. DiKo versucht es von selbst wieder.
sync-activation-needed = Der Ort verlangt einen Code
sync-activation-needed-help = Bis dahin bleibt alles auf diesem Gerät.
sync-waiting-for-admission = Wartet darauf, hereingelassen zu werden
sync-waiting-for-admission-help = Ein anderes Gerät lässt dieses herein. Beide brauchen dafür eine Verbindung.
sync-not-let-in = Der Server lässt dieses Gerät nicht herein
sync-not-let-in-help = Was hier ist, bleibt hier. Bitten Sie jemanden, der die Familie verwaltet, DiKo zu öffnen und in die Liste der Geräte zu sehen.
sync-removed = Dieses Gerät wurde entfernt
sync-removed-help = Hierher kommt nichts Neues mehr. Was hier ist, können Sie weiter lesen.
# $count: was andere Geräte geschrieben haben.
sync-withheld = { $count ->
    [one] Der Server hält etwas zurück, das ein anderes Gerät geschrieben hat. Öffnen Sie DiKo auf dem anderen Gerät, mit Verbindung.
   *[other] Der Server hält { $count } Dinge zurück, die andere Geräte geschrieben haben. Öffnen Sie DiKo auf den anderen Geräten, mit Verbindung.
}
sync-unread = { $count ->
    [one] Etwas von einem anderen Gerät lässt sich noch nicht lesen. Der Schlüssel kommt mit einem späteren Austausch.
   *[other] { $count } Dinge von anderen Geräten lassen sich noch nicht lesen. Der Schlüssel kommt mit einem späteren Austausch.
}
sync-parked = { $count ->
    [one] Eine Änderung nimmt der Server nicht an. Sie bleibt auf diesem Gerät. Sagen Sie es dem Ort.
   *[other] { $count } Änderungen nimmt der Server nicht an. Sie bleiben auf diesem Gerät. Sagen Sie es dem Ort.
}
sync-quarantined = Etwas von einem entfernten Gerät wartet

activation-code = Code vom Ort
activation-help = Der Ort oder eine Beratungsstelle gibt ihn aus.
activation-empty = Schreiben Sie zuerst den Code.
activation-do = Code abgeben

commune-title = Ihr Ort
commune-help = Seine Ämter, Öffnungszeiten und eigenen Schritte stehen dann in Ihrem Plan.
commune-which = Welcher Ort?
commune-choose-do = Einen Ort suchen
commune-here = auf diesem Gerät
commune-other = Ein anderer Ort
commune-address = Adresse des Servers
commune-address-help = Der Ort sagt sie Ihnen, zum Beispiel diko.example.de. Oder er zeigt einen Code zum Scannen.
commune-address-empty = Schreiben Sie zuerst die Adresse.
commune-choose = Wählen Sie einen Ort.
commune-scan = Adresse scannen
commune-look = Nachsehen
commune-looking = DiKo fragt den Ort. Das dauert einen Moment.
commune-found = Ist es dieser Ort?
commune-again = Einen anderen Ort wählen
commune-verified = DiKo kennt diesen Ort und seine Unterschrift.
commune-unverified = Nur der Ort selbst sagt, wer er ist. Nehmen Sie ihn nur, wenn der Ort Ihnen diese Adresse gegeben hat.
commune-key = Vergleichen Sie diese Nummer mit der, die der Ort zeigt:
commune-activation = Um eine Familie über diesen Ort zu teilen, brauchen Sie einen Code von ihm.
commune-use = Diesen Ort nehmen
commune-used = { $name } ist jetzt Ihr Ort.

qr-alt = Code zum Scannen
qr-as-text = Code als Text zeigen
qr-copy = Text kopieren
qr-copied = Kopiert. Geben Sie ihn nur an das andere Gerät.
qr-not-copied = Kopieren geht hier nicht. Markieren Sie den Text und kopieren Sie ihn selbst.

scan-camera = Mit der Kamera scannen
scan-looking = Halten Sie den ganzen Code vor die Kamera.
scan-stop = Kamera beenden
scan-picture = Ein Bild vom Code wählen
scan-none = In diesem Bild ist kein Code. Nehmen Sie eines, auf dem der ganze Code zu sehen ist.
scan-no-camera = Die Kamera geht hier nicht. Wählen Sie ein Bild oder fügen Sie den Text ein.
scan-text = Oder den Text des Codes einfügen
scan-text-do = Text übernehmen
scan-text-empty = Fügen Sie zuerst den Text ein.

role-owner = Verwaltet die Familie
role-owner-help = Liest und schreibt alles, lässt andere herein und entfernt sie.
role-helper = Hilft mit
role-helper-help = Liest und schreibt alles. Kann niemanden hereinlassen.
role-helper-cannot = Nur Geräte, die die Familie verwalten, können andere hereinlassen.

way-room = Im selben Raum
way-mailbox = Am Telefon
way-file = Mit einer Datei

invite-title-form = Ein Gerät hereinlassen
invite-title-room = Zeigen Sie diesen Code
invite-title-mailbox = Sagen Sie diese Nummer
invite-title-file = Geben Sie diese Datei weiter
invite-title-compare = Vergleichen Sie die Zahlen
invite-title-compared = Einen Moment
invite-title-admitted = Das Gerät ist dabei
invite-help = Ihr zweites Gerät oder das Gerät von jemandem, der Ihnen hilft.
invite-role = Was darf es?
invite-way = Wie kommen Sie zusammen?
invite-room-note = Jedes Gerät scannt einen Code vom anderen.
invite-mailbox-note = Sie sprechen miteinander, und beide haben eine Verbindung.
invite-file-note = Das andere Gerät kommt später dazu.
# $join und $way: was man auf dem anderen Gerät wählt.
invite-room-show = Wählen Sie auf dem anderen Gerät „{ $join }“, dann „{ $way }“. Es scannt diesen Code.
invite-room-answer = Scannen Sie dann die Antwort
invite-room-scan = Das andere Gerät zeigt jetzt selbst einen Code.
invite-mailbox-say = Auf dem anderen Gerät wählt man „{ $join }“, dann „{ $way }“. Sagen Sie diese Nummer:
invite-mailbox-then = Dann zeigen beide Geräte sechs Zahlen. Bleiben Sie am Telefon.
invite-file-where = Die Einladung ist in dieser Datei:
invite-file-digits = Diese Zahlen öffnen sie:
invite-file-code = Zahlen zur Datei
invite-file-apart = Sagen Sie die Zahlen auf einem anderen Weg als die Datei, zum Beispiel am Telefon. Wer beides hat, kann mitmachen.
invite-admitted = Es bekommt die Familie beim nächsten Austausch. Geben Sie ihm einen Namen, damit alle wissen, wem es gehört.
invite-done = Fertig

compare-now = Das andere Gerät ist da.
compare-help = Lesen Sie einander die Zahlen vor. Sind sie auf beiden Geräten gleich?
compare-same = Ja, gleich
compare-different = Nein, verschieden

join-title = Bei einer Familie mitmachen
join-help = Wer die Familie verwaltet, lässt dieses Gerät herein. Wie kommen Sie zusammen?
join-room-note = Sie scannen einen Code auf dem anderen Gerät.
join-mailbox-note = Die andere Person sagt eine Nummer.
join-file-note = Sie haben eine Datei und die Zahlen dazu.
join-room-help = Das andere Gerät zeigt einen Code. Scannen Sie ihn.
join-commune = Über welchen Ort?
# $place: die Seite auf dem anderen Gerät, die es sagt.
join-commune-help = Auf dem anderen Gerät steht es unter „{ $place }“.
join-mailbox-help = Schreiben Sie die Nummer, die die andere Person sagt.
join-number = Nummer
# $count: wie viele Ziffern es sein müssen.
join-digits-short = Es müssen { $count } Ziffern sein.
join-file-help = Jemand hat Ihnen eine Datei gegeben und Zahlen gesagt.
join-title-answer = Zeigen Sie diesen Code
join-title-joined = Die Familie kommt
join-answer = Das andere Gerät scannt diesen Code. Dann lässt es dieses herein.
join-admission-waiting = Beide Geräte brauchen eine Verbindung. Es kann einen Moment dauern.
join-coming = DiKo öffnet die Familie.
join-done = Die Familie ist auf diesem Gerät.

members-title = Wer dabei ist
# $count: Geräte.
members-count = { $count ->
    [one] 1 Gerät ist dabei
   *[other] { $count } Geräte sind dabei
}
members-removed = Entfernt
member-this-device = Dieses Gerät
member-device = Gerät ohne Namen
member-paper = Ersatz-Code
member-paper-help = Bringt die Familie auf ein neues Gerät zurück.
member-invitation = Einladung in einer Datei
member-invitation-help = Noch hat sie niemand benutzt.
member-removed = Entfernt. Es bekommt nichts Neues.
member-since = Seit { $day }
# $count: Änderungen, die nicht zählen.
member-quarantined = { $count ->
    [one] 1 Änderung von ihm wartet
   *[other] { $count } Änderungen von ihm warten
}
member-name = Name des Geräts
member-name-help = Damit alle wissen, wem es gehört. Zum Beispiel: Olenas Handy.
member-renamed = Der Name ist gespeichert.
member-remove-device = Dieses Gerät entfernen
member-remove-paper = Den Weg zurück mit diesem Code beenden
member-remove-invitation = Einladung zurückziehen
member-remove-title = { $name } entfernen?
member-remove-help-device = Es bekommt nichts, was von jetzt an geschrieben wird. Was es gesehen hat, hat es gesehen. Das lässt sich nicht rückgängig machen: Jemand muss es neu hereinlassen.
member-remove-help-paper = Der Code bringt diese Familie dann nicht mehr zurück. Das lässt sich nicht rückgängig machen. Einen neuen Code machen Sie unter „Mehr“.
member-remove-help-invitation = Die Datei öffnet dann nichts mehr. Das lässt sich nicht rückgängig machen.
member-remove-do = Entfernen
member-remove-done = { $name } ist entfernt.

quarantine-title = Wartet und zählt nicht
quarantine-help = Das wurde auf dem Gerät geschrieben, nachdem es entfernt war. Sehen Sie nach, ob es stimmt.
quarantine-on = Geschrieben am { $day }
# $count: Änderungen, die nicht einzeln gezeigt werden.
quarantine-more = Weitere Änderungen: { $count }
quarantine-release = Alles gelten lassen
quarantine-final = Das lässt sich nicht rückgängig machen. Jedes Einzelne können Sie danach ändern.
quarantine-released = Es gilt jetzt.
quarantine-person-added = Hinzugefügt
quarantine-person-removed = Herausgenommen
quarantine-note-removed = Gelöscht

leaving = Dieses Gerät verabschiedet sich
leaving-help = Diese Familie ist geteilt. Dieses Gerät sagt den anderen, dass es geht. Sie behalten alles.
leaving-begun = Dieses Gerät verabschiedet sich von { $name }.
leaving-waits = Dieses Gerät verabschiedet sich von den anderen. Dafür braucht es eine Verbindung. Dann geht die Familie von hier weg.
leaving-at-once = Entfernen, ohne zu warten
leaving-at-once-help = Die anderen erfahren dann nicht, dass dieses Gerät gegangen ist.

back-title = Meine Familien zurückholen
back-help = Sie brauchen Ihren Ersatz-Code und den Ort, über dessen Server Sie geteilt haben.
back-do = Zurückholen
back-doing = DiKo fragt den Ort und öffnet Ihre Familien. Das dauert einen Moment.

# Photos of a shared family.
sync-photos-title = Fotos
# $size: such as 2.4 MB.
sync-photos-waiting = { $size } Fotos warten auf die Übertragung.
sync-photos-none = Alle Fotos sind ausgetauscht.
sync-photos-now = Fotos jetzt übertragen
sync-photos-always = Fotos immer von selbst übertragen
sync-photos-always-help = Sonst gehen nur wenige von selbst. Mobile Daten können Geld kosten.
