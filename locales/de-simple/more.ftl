# In einfacher Sprache, was kein Schritt ist: Einstellungen, Sicherheit, die Regeln und woher sie kommen.

more-title = Mehr
more-detail = Diese Seite
more-settings = Einstellungen
more-safety = Sicherheit
more-rules = Regeln und Quellen
more-about-head = Über DiKo

more-language = Sprache
more-look = Aussehen
more-appearance = Hell oder dunkel
more-appearance-system = Wie Ihr Gerät
more-appearance-light = Hell
more-appearance-dark = Dunkel
more-text = Größe der Schrift
more-text-normal = Wie Ihr Gerät
more-text-large = Größer
more-text-largest = Am größten
more-contrast = Kontrast
more-contrast-more = Stärker
more-lock-after = DiKo sperrt sich selbst
more-lock-minutes = { $minutes ->
    [0] Gar nicht
    [one] Nach 1 Minute
   *[other] Nach { $minutes } Minuten
}
more-lock-help = Sie machen eine Zeit lang nichts? Dann sperrt DiKo sich selbst. Zum Öffnen brauchen Sie Ihr Passwort.
more-lock-never-help = Achtung: Dann kann jeder an diesem Gerät alles lesen.
more-lock-now = Jetzt sperren
more-saved = Gespeichert.

more-password = Passwort ändern
more-password-old = Ihr Passwort von heute
more-password-new = Neues Passwort
more-password-do = Neues Passwort speichern
more-password-done = Jetzt gilt Ihr neues Passwort.
more-password-help = Der Ersatz-Code bleibt gleich.

more-code = Neuer Ersatz-Code
more-code-help = Ist das Papier mit dem Code weg? Machen Sie einen neuen Code. Der alte Code geht dann nicht mehr.
more-code-password = Ihr Passwort
more-code-do = Neuen Code machen
more-code-done = Jetzt gilt der neue Code.
more-code-close = Der Code steht auf Papier

more-copy = Kopie machen
more-copy-help = In der Kopie ist alles. Sie ist eine Datei mit einem Passwort. Legen Sie die Kopie auf einen USB-Stick oder ein anderes Gerät. Ist dieses Gerät weg? Dann hilft die Kopie.
more-copy-password = Passwort der Kopie
more-copy-password-help = Mit diesem Passwort öffnen Sie die Kopie. Sie können Ihr Passwort von DiKo nehmen. Mit dem Ersatz-Code geht die Kopie nicht auf.
more-copy-back = So bekommen Sie alles zurück: Starten Sie DiKo auf einem neuen Gerät. Wählen Sie eine Sprache. Wählen Sie dann „{ welcome-privacy-copy }“.
more-copy-file = Wohin?
more-copy-file-help = Sie können das Feld leer lassen. Dann sucht DiKo einen Ordner aus.
more-copy-do = Kopie machen
more-copy-doing = DiKo macht die Kopie. Bitte warten Sie kurz.
more-copy-done = Die Kopie ist fertig.
more-copy-where = Hier ist sie:
more-copy-size = Größe: { $size }

more-catalogue = Regeln geprüft am { $day }
more-catalogue-title = Regeln und Quellen
more-catalogue-version = Version { $version }, gemacht am { $day }
more-catalogue-checked = Regeln geprüft am { $day }
more-catalogue-expired = Diese Regeln waren bis { $day } gut. Vielleicht gelten heute andere Tage. Das Amt weiß es.
more-catalogue-valid = Gilt bis { $day }
more-catalogue-holds = { $steps } Schritte und { $papers } Papiere
more-catalogue-change = DiKo kennt nur Regeln bis zu diesem Tag. Ein Brief vom Amt ist immer wichtiger als DiKo.
more-catalogue-switches = Regeln mit einem letzten Tag
more-catalogue-switch-from = Seit { $day }
more-catalogue-switch-until = Bis { $day }
more-catalogue-switch-open = Niemand kennt den letzten Tag
more-catalogue-switch-none = Hier gibt es keine Regel mit einem letzten Tag.
more-catalogue-laws = Quellen
more-catalogue-laws-help = In diesen Texten steht das Gesetz. Daher kommt jeder Tag in DiKo.
more-catalogue-communes = Orte
more-catalogue-verified = geprüft
more-catalogue-unverified = nicht geprüft

more-unknown = Wenn DiKo eine Antwort nicht weiß
more-unknown-three = Sie können immer drei Antworten wählen: Ja, Nein oder „Das weiß ich nicht“.
more-unknown-never-no = „Das weiß ich nicht“ bedeutet nicht Nein. Alle Schritte bleiben möglich.
more-unknown-asks = Manche Schritte brauchen noch eine Antwort. Sie stehen noch nicht im Plan. DiKo zeigt Ihnen die Frage. DiKo sagt auch: So viele Schritte warten auf die Antwort.
more-unknown-later = Sie können immer später antworten. Sie können eine Antwort auch ändern oder löschen.
more-unknown-short-day = Manchmal sind zwei Tage möglich. Dann zeigt DiKo den frühen Tag und fragt Sie noch etwas.

more-privacy = Datenschutz
more-privacy-title = Datenschutz
more-privacy-where = Wo sind Ihre Daten?
more-privacy-where-text = Die Daten sind auf diesem Gerät. Sie sind verschlüsselt. Das bedeutet: Man braucht Ihr Passwort. Teilen Sie eine Familie? Dann sind die Daten auch auf anderen Geräten. Sie lassen diese Geräte herein.
more-privacy-leaves = Was schickt das Gerät weg?
more-privacy-leaves-text = Nichts. Das ändert sich nur so: Sie teilen eine Familie. Dann gibt ein Server alles weiter. Er kann nichts lesen. Oder Sie suchen einen Ort: Dann fragt DiKo dort. Oder Sie machen eine Kopie.
more-privacy-asks = Das fragt DiKo nie
more-privacy-asks-text = Warum sind Sie aus Ihrem Land weggegangen? Was ist Ihre Religion? Welche Nummer haben Sie im Ausländerzentralregister? Welche Nummer hat Ihr Konto?
more-privacy-phone = Jemand nimmt Ihr Gerät weg
more-privacy-phone-text = Sperren Sie DiKo vorher. Dann kann man die Dateien nicht lesen. Aber Achtung: Jemand zwingt Sie, DiKo zu öffnen? Dann sieht er alles.
more-privacy-lost = Sie vergessen das Passwort
more-privacy-lost-text = Öffnen Sie DiKo mit dem Ersatz-Code. Haben Sie Passwort und Code nicht mehr? Dann sind die Daten verloren. Niemand hat einen anderen Schlüssel.

more-access = Barrierefreiheit
more-access-title = Barrierefreiheit
more-access-aim = Barrierefreiheit bedeutet: Alle Menschen können DiKo benutzen. Dafür gibt es Regeln: WCAG 2.2, Stufe AA, und EN 301 549. DiKo arbeitet nach diesen Regeln.
more-access-works = Das geht schon
more-access-keyboard = Sie können alles mit der Tastatur machen.
more-access-reader = Ein Programm kann die Seiten vorlesen. Es liest Namen und Änderungen vor. Es erkennt auch deutsche Wörter.
more-access-text = Sie können die Schrift größer machen, bis 200 Prozent. Sie sehen die Farben gut: hell und dunkel.
more-access-calm = Ihr Gerät soll ruhig sein? Dann bewegt sich nichts.
more-access-weak = Das ist noch nicht gut
more-access-weak-text = DiKo kann nicht in jeder Sprache vorlesen. Ihr Gerät braucht eine Stimme für die Sprache. Diese Sprachen fehlen noch: Leichte Sprache und Gebärdensprache. Dieser Text ist in einfacher Sprache.
more-access-tell = Schreiben Sie uns
more-access-tell-text = Geht etwas für Sie nicht? Von wem haben Sie DiKo? Sagen Sie es dort. Oder sagen Sie es Ihrer Stadt.
more-access-day = Geschrieben am { $day }

more-licences = Lizenzen
more-licences-text = DiKo ist freie Software. Sie hat die Apache-Lizenz 2.0. Das bedeutet: Sie dürfen DiKo benutzen, lesen und ändern.
more-licences-parts = Teile von anderen
more-licences-law = Alle dürfen Gesetze kopieren. Das steht im Gesetz: § 5 UrhG.

more-about = Über DiKo
more-about-what = Sie erzählen DiKo von sich. DiKo macht daraus einen Plan: Zu welchem Amt gehen Sie? Welches Papier brauchen Sie? Bis zu welchem Tag?
more-about-not = DiKo ist kein Amt. DiKo gibt keinen Rat für Ihren Fall. Sind Sie nicht sicher? Fragen Sie eine Beratungsstelle. Das kostet kein Geld.
more-about-version = Version { $version }

clock-before-catalogue = Ihr Gerät sagt: Heute ist der { $day }. Das ist falsch.
clock-before-last-change = Ihr Gerät sagt: Heute ist der { $day }. Aber Ihre letzte Änderung in DiKo war an einem späteren Tag.
clock-do = Ändern Sie das Datum in den Einstellungen vom Gerät. Erst dann stimmen die Tage hier.
