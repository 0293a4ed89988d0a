# Everything that is not a step: settings, safety, the rules and who made them.

more-title = Mehr
more-detail = Die gewählte Seite
more-settings = Einstellungen
more-safety = Sicherheit
more-rules = Regeln und Quellen
more-about-head = Über DiKo

more-language = Sprache
more-look = Darstellung
more-appearance = Hell oder dunkel
more-appearance-system = Wie das Gerät
more-appearance-light = Hell
more-appearance-dark = Dunkel
more-text = Schriftgröße
more-text-normal = Wie das Gerät
more-text-large = Größer
more-text-largest = Am größten
more-contrast = Kontrast
more-contrast-more = Stärker
more-lock-after = Von selbst sperren
more-lock-minutes = { $minutes ->
    [0] Nie
    [one] Nach 1 Minute
   *[other] Nach { $minutes } Minuten
}
more-lock-help = DiKo sperrt sich, wenn es so lange niemand berührt.
more-lock-never-help = Wer das Gerät hat, kann dann alles lesen.
more-lock-now = Jetzt sperren
more-saved = Gespeichert.

more-password = Passwort ändern
more-password-old = Passwort, das heute gilt
more-password-new = Neues Passwort
more-password-do = Neues Passwort speichern
more-password-done = Ab jetzt gilt das neue Passwort.
more-password-help = Der Ersatz-Code bleibt derselbe.

more-code = Neuer Ersatz-Code
more-code-help = Wenn das Papier weg ist. Der alte Code gilt dann nicht mehr.
more-code-password = Ihr Passwort
more-code-do = Neuen Code machen
more-code-done = Ab jetzt gilt der neue Code.
more-code-close = Ich habe ihn aufgeschrieben

more-copy = Kopie sichern
more-copy-help = Eine verschlüsselte Datei mit allem. Legen Sie sie auf einen USB-Stick oder ein anderes Gerät: Sie hilft, wenn dieses Gerät weg ist.
more-copy-password = Passwort für die Kopie
more-copy-password-help = Sie brauchen es, um die Kopie zu öffnen. Es darf dasselbe sein. Der Ersatz-Code öffnet keine Kopie.
more-copy-back = So kommt alles zurück: DiKo auf einem Gerät einrichten, eine Sprache wählen, dann „{ welcome-privacy-copy }“.
more-copy-file = Wohin
more-copy-file-help = Wenn Sie nichts schreiben, wählt DiKo den Ordner.
more-copy-do = Kopie sichern
more-copy-doing = Die Kopie wird geschrieben. Das dauert einen Moment.
more-copy-done = Die Kopie ist gesichert.
more-copy-where = Sie liegt hier:
more-copy-size = Größe: { $size }

more-catalogue = Regeln geprüft am { $day }
more-catalogue-title = Regeln und Quellen
more-catalogue-version = Fassung { $version }, gemacht am { $day }
more-catalogue-checked = Regeln geprüft am { $day }
more-catalogue-expired = Diese Fassung der Regeln galt bis { $day }. Fristen können sich geändert haben: Fragen Sie das Amt.
more-catalogue-valid = Gilt bis { $day }
more-catalogue-holds = { $steps } Schritte und { $papers } Papiere
more-catalogue-change = Was nach diesem Tag kam, steht nicht darin. Der Brief eines Amtes zählt immer mehr als DiKo.
more-catalogue-switches = Regeln, die an einem Tag enden
more-catalogue-switch-from = Seit { $day }
more-catalogue-switch-until = Bis { $day }
more-catalogue-switch-open = Ein Ende ist nicht bekannt
more-catalogue-switch-none = Keine Regel hier hat ein Ende.
more-catalogue-laws = Quellen
more-catalogue-laws-help = Jeder Tag in DiKo steht auf einem dieser Texte.
more-catalogue-communes = Orte
more-catalogue-verified = geprüft
more-catalogue-unverified = nicht geprüft

more-unknown = Wenn DiKo etwas nicht weiß
more-unknown-three = Jede Frage hat drei Antworten: Ja, Nein und „Ich weiß es nicht“.
more-unknown-never-no = „Ich weiß es nicht“ zählt nie als Nein. Kein Schritt fällt deswegen weg.
more-unknown-asks = Ein Schritt, der an einer offenen Antwort hängt, steht noch nicht im Plan. DiKo zeigt die Frage und sagt, wie viele Schritte auf sie warten.
more-unknown-later = Sie können später antworten, eine Antwort ändern oder sie zurücknehmen, wann Sie wollen.
more-unknown-short-day = Könnte ein Tag früher oder später sein, zeigt DiKo den früheren und fragt nach.

more-privacy = Datenschutz
more-privacy-title = Datenschutz
more-privacy-where = Wo Ihre Daten sind
more-privacy-where-text = Auf diesem Gerät, in verschlüsselten Dateien. Ohne das Passwort kann sie niemand lesen. Was Sie teilen, ist auch auf den Geräten, die Sie hereinlassen.
more-privacy-leaves = Was das Gerät verlässt
more-privacy-leaves-text = Nichts, solange Sie keine Familie teilen. Teilen Sie eine, gibt der Server eines Orts alles verschlossen weiter und kann es nicht lesen. Suchen Sie einen Ort, fragt DiKo dessen Server. Eine Kopie entsteht nur, wenn Sie eine sichern.
more-privacy-asks = Was DiKo nicht fragt
more-privacy-asks-text = Warum Sie Ihr Land verlassen haben, Ihre Religion, Ihre Nummer im Ausländerzentralregister, Ihre Kontonummer.
more-privacy-phone = Wenn jemand Ihr Gerät nimmt
more-privacy-phone-text = Sperren Sie DiKo. Dann sind die Dateien unlesbar. Aber wer Sie dazu bringt, DiKo zu öffnen, sieht alles.
more-privacy-lost = Wenn Sie das Passwort vergessen
more-privacy-lost-text = Der Ersatz-Code öffnet DiKo. Ohne beides sind die Daten verloren. Es gibt keine Hintertür.

more-access = Barrierefreiheit
more-access-title = Barrierefreiheit
more-access-aim = DiKo richtet sich nach WCAG 2.2, Stufe AA, und nach EN 301 549.
more-access-works = Was geht
more-access-keyboard = Alles geht allein mit der Tastatur.
more-access-reader = Vorleseprogramme hören Namen, Zustände und Änderungen. Deutsche Wörter sind als Deutsch gekennzeichnet.
more-access-text = Die Schrift lässt sich auf 200 Prozent vergrößern. Die Farben haben starken Kontrast, hell und dunkel.
more-access-calm = Nichts bewegt sich, wenn Ihr Gerät das so will.
more-access-weak = Was noch nicht gut ist
more-access-weak-text = DiKo liest nur vor, wo Ihr Gerät eine Stimme für die Sprache hat. Es gibt noch keine Fassung in Leichter Sprache und keine in Gebärdensprache.
more-access-tell = Sagen Sie es uns
more-access-tell-text = Etwas geht für Sie nicht? Sagen Sie es Ihrer Stadt oder der Stelle, die Ihnen DiKo gegeben hat.
more-access-day = Geschrieben am { $day }

more-licences = Lizenzen
more-licences-text = DiKo ist freie Software unter der Apache-Lizenz 2.0. Sie dürfen es benutzen, lesen und ändern.
more-licences-parts = Teile von anderen
more-licences-law = Gesetzestexte sind frei von Urheberrecht (§ 5 UrhG).

more-about = Über DiKo
more-about-what = DiKo macht aus Ihrer Geschichte einen Plan: welches Amt, welches Papier, bis zu welchem Tag.
more-about-not = DiKo ist kein Amt und gibt keine Rechtsberatung. Im Zweifel fragen Sie eine Beratungsstelle: Das kostet nichts.
more-about-version = Version { $version }

clock-before-catalogue = Das Datum dieses Geräts ist der { $day }. Das kann nicht stimmen.
clock-before-last-change = Das Datum dieses Geräts ist der { $day }. Aber Sie haben an einem späteren Tag schon etwas in DiKo geändert.
clock-do = Stellen Sie das Datum in den Einstellungen des Geräts. Bis dahin stimmen die Tage hier nicht.
