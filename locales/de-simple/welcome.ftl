# Der Anfang in einfacher Sprache: erster Start, Öffnen, Ersatz-Code, gesicherte Kopie, neu beginnen.

welcome-app = DiKo
welcome-claim = Ihr Weg zu den Ämtern in Deutschland.
welcome-language-title = Wählen Sie eine Sprache
welcome-language-help = Sie können die Sprache immer ändern.

welcome-privacy-title = Ihre Daten gehören Ihnen
welcome-privacy-device = Sie schreiben etwas in DiKo. Es bleibt auf diesem Gerät. Nur Sie können es teilen. Es ist verschlüsselt. Das bedeutet: Man braucht ein Passwort.
welcome-privacy-account = Sie brauchen kein Konto und kein Internet. Niemand sieht, was Sie tun.
welcome-privacy-never = DiKo fragt nie nach dem Grund: Warum sind Sie aus Ihrem Land weggegangen?
welcome-privacy-next = Anfangen
welcome-privacy-copy = Ich habe schon eine Kopie
welcome-privacy-code = Ich habe einen Ersatz-Code

welcome-password-title = Wählen Sie Ihr Passwort
welcome-password-why = Das Passwort öffnet DiKo auf diesem Gerät. Vergessen Sie es nicht. Niemand kann Ihnen ein neues geben.
welcome-password-field = Passwort
welcome-password-again = Passwort, noch einmal
welcome-password-show = Passwort zeigen
welcome-password-hide = Passwort verstecken
welcome-password-advice = Nehmen Sie vier Wörter, die nur Sie so wählen. Sie können sie leicht behalten. Andere können sie nur schwer raten.
welcome-password-differ = Die zwei Passwörter sind verschieden. Schreiben Sie das zweite neu.
welcome-password-empty = Schreiben Sie ein Passwort. Es braucht mindestens 8 Zeichen.
welcome-password-make = Passwort speichern
welcome-password-making = DiKo schützt jetzt Ihre Daten. Bitte warten Sie kurz.

strength-label = Wie sicher?
strength-short = Zu kurz. Es fehlen noch { $left } Zeichen.
strength-weak = Das ist leicht zu raten. Schreiben Sie noch ein Wort.
strength-fair = Gut. Noch ein Wort mehr? Dann ist es sehr sicher.
strength-strong = Sehr sicher.

welcome-recovery-title = Schreiben Sie den Code auf ein Papier
welcome-recovery-why = Sie haben das Passwort vergessen? Dann hilft der Code. Sie teilen eine Familie? Dann holt der Code sie auch auf ein neues Gerät.
welcome-recovery-once = Sie sehen den Code nur jetzt. Das Papier bleibt zu Hause. Es bleibt nicht beim Gerät.
welcome-recovery-code = Ersatz-Code
welcome-recovery-group = Gruppe { $number }
welcome-recovery-next = Der Code steht auf Papier
welcome-recovery-check-title = Ist der Code auf dem Papier richtig?
welcome-recovery-check-help = Sehen Sie auf Ihr Papier. Schreiben Sie hier die Gruppe { $number }. Dann geht es von selbst weiter.
welcome-recovery-check-wrong = Gruppe { $number } ist anders. Sehen Sie auf Ihr Papier und schreiben Sie neu.
welcome-recovery-check-again = Den Code wieder zeigen
welcome-recovery-done = Weiter

unlock-title = DiKo ist zu
unlock-help = Schreiben Sie hier Ihr Passwort. Dann sehen Sie Ihre Daten.
unlock-field = Passwort
unlock-do = Öffnen
unlock-doing = DiKo geht jetzt auf. Bitte warten Sie kurz.
unlock-empty = Hier fehlt noch Ihr Passwort.
unlock-forgot = Ich weiß mein Passwort nicht mehr
unlock-language = Sprache

recover-title = Mit dem Ersatz-Code aufmachen
recover-help = Holen Sie das Papier mit dem Code. Er hat sechs Gruppen von Zahlen.
recover-code = Ersatz-Code
recover-code-help = { $left ->
    [0] Sie haben alle 30 Zahlen.
    [one] Es fehlt eine Zahl.
   *[other] Es fehlen { $left } Zahlen.
}
recover-code-short = Der Code braucht 30 Zahlen. Welche fehlen noch?
recover-code-any = Sie können Leerzeichen schreiben oder nicht. Sie können auch Zahlen aus Ihrer Schrift nehmen.
recover-password = Neues Passwort
recover-do = Code benutzen
recover-doing = DiKo geht jetzt auf. Bitte warten Sie kurz.
recover-lost = Ich habe den Code nicht
recover-lost-title = Passwort und Code sind weg
recover-lost-text = Dann kann niemand Ihre Daten öffnen. Auch wir von DiKo können es nicht. Probieren Sie alte Passwörter, so oft Sie wollen. Oder beginnen Sie neu.
recover-try = Das Passwort noch einmal probieren
recover-start-over = Neu beginnen

startover-title = Neu beginnen
startover-what = Sie beginnen neu. DiKo ist dann leer.
startover-kept = Die alten Daten bleiben auf dem Gerät. Sie haben dann einen anderen Namen. DiKo löscht nichts.
startover-still = Für die alten Daten brauchen Sie weiter das alte Passwort. Der alte Ersatz-Code geht auch.
startover-do = Die alten Daten weglegen
startover-doing = DiKo legt die alten Daten weg.

copy-title = Eine Kopie öffnen
copy-help = Eine Kopie ist eine Datei. Am Ende vom Namen steht .diko. Sie haben die Kopie früher gemacht. Vielleicht war das auf einem anderen Gerät.
copy-file = Wo ist die Kopie?
copy-file-help = Schreiben Sie den Ordner und den Namen.
copy-file-empty = Schreiben Sie hier: Wo ist die Datei?
copy-password = Passwort der Kopie
copy-password-help = Sie haben die Kopie mit einem Passwort gemacht. Schreiben Sie dieses Passwort.
copy-do = Kopie öffnen
copy-doing = DiKo öffnet Ihre Kopie. Bitte warten Sie kurz.
