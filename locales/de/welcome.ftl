# The way in: first launch, unlock, recovery, a saved copy, starting over.

welcome-app = DiKo
welcome-claim = Ihr Weg durch die Ämter in Deutschland.
welcome-language-title = Wählen Sie Ihre Sprache
welcome-language-help = Sie können sie jederzeit ändern.

welcome-privacy-title = Was bei Ihnen bleibt
welcome-privacy-device = Alles, was Sie schreiben, bleibt verschlüsselt auf diesem Gerät, bis Sie selbst es teilen.
welcome-privacy-account = Kein Konto. Kein Internet nötig. Niemand zählt mit, was Sie tun.
welcome-privacy-never = DiKo fragt nie, warum Sie Ihr Land verlassen haben.
welcome-privacy-next = Anfangen
welcome-privacy-copy = Ich habe eine gesicherte Kopie
welcome-privacy-code = Ich habe einen Ersatz-Code und meinen Ort

welcome-password-title = Wählen Sie ein Passwort
welcome-password-why = Es öffnet DiKo auf diesem Gerät. Niemand kann Ihnen ein neues schicken. Merken Sie es sich gut.
welcome-password-field = Passwort
welcome-password-again = Passwort, noch einmal
welcome-password-show = Passwort zeigen
welcome-password-hide = Passwort verbergen
welcome-password-advice = Vier Wörter, die nur Sie so zusammenstellen, sind leicht zu merken und schwer zu raten.
welcome-password-differ = Die beiden Passwörter sind nicht gleich. Schreiben Sie das zweite noch einmal.
welcome-password-empty = Schreiben Sie ein Passwort mit mindestens 8 Zeichen.
welcome-password-make = Passwort speichern
welcome-password-making = DiKo verschließt Ihre Daten. Das dauert einen Moment.

strength-label = Wie sicher
strength-short = Zu kurz. Noch { $left } Zeichen.
strength-weak = Leicht zu raten. Noch ein Wort dazu.
strength-fair = Gut. Mit einem Wort mehr ist es stark.
strength-strong = Stark.

welcome-recovery-title = Schreiben Sie diesen Code auf Papier
welcome-recovery-why = Er hilft, wenn Sie das Passwort vergessen. Teilen Sie eine Familie, bringt er sie auch auf ein neues Gerät zurück.
welcome-recovery-once = DiKo zeigt ihn nur dieses eine Mal. Das Papier gehört nach Hause, nicht zum Gerät.
welcome-recovery-code = Ersatz-Code
welcome-recovery-group = Gruppe { $number }
welcome-recovery-next = Ich habe ihn aufgeschrieben
welcome-recovery-check-title = Steht der Code auf Ihrem Papier?
welcome-recovery-check-help = Lesen Sie Gruppe { $number } von Ihrem Papier ab und schreiben Sie sie hier. Danach geht es von selbst weiter.
welcome-recovery-check-wrong = Das ist nicht Gruppe { $number }. Sehen Sie noch einmal auf Ihr Papier.
welcome-recovery-check-again = Den Code noch einmal zeigen
welcome-recovery-done = Weiter

unlock-title = DiKo ist gesperrt
unlock-help = Schreiben Sie Ihr Passwort. Ihre Daten sind auf diesem Gerät.
unlock-field = Passwort
unlock-do = Öffnen
unlock-doing = DiKo öffnet. Das dauert einen Moment.
unlock-empty = Schreiben Sie zuerst Ihr Passwort.
unlock-forgot = Ich habe das Passwort vergessen
unlock-language = Sprache

recover-title = Mit dem Ersatz-Code öffnen
recover-help = Nehmen Sie das Papier mit den sechs Gruppen von Ziffern.
recover-code = Ersatz-Code
recover-code-help = { $left ->
    [0] Alle 30 Ziffern sind da.
    [one] Eine Zahl fehlt.
   *[other] { $left } Ziffern fehlen.
}
recover-code-short = Der Code hat 30 Ziffern. Sehen Sie, welche fehlen.
recover-code-any = Leerzeichen sind egal. Ziffern in Ihrer eigenen Schrift gehen auch.
recover-password = Neues Passwort
recover-do = Mit dem Code öffnen
recover-doing = DiKo öffnet. Das dauert einen Moment.
recover-lost = Ich habe keinen Code
recover-lost-title = Kein Passwort und kein Code
recover-lost-text = Dann kann niemand die Daten öffnen, auch nicht die Menschen, die DiKo machen. Alte Passwörter können Sie probieren, so oft Sie wollen. Oder Sie beginnen neu.
recover-try = Das Passwort noch einmal versuchen
recover-start-over = Neu beginnen

startover-title = Neu beginnen
startover-what = Sie fangen mit einem leeren DiKo an.
startover-kept = Die alten Daten bleiben unter einem anderen Namen auf diesem Gerät. Nichts wird gelöscht.
startover-still = Sie lassen sich weiter nur mit ihrem Passwort oder ihrem Ersatz-Code öffnen.
startover-do = Die alten Daten beiseitelegen
startover-doing = Die alten Daten werden beiseitegelegt.

copy-title = Gesicherte Kopie öffnen
copy-help = Eine Kopie ist eine einzige Datei. Ihr Name endet auf .diko. Sie haben sie früher gesichert, vielleicht auf einem anderen Gerät.
copy-file = Wo ist die Datei?
copy-file-help = Der Ordner und der Name der Datei.
copy-file-empty = Schreiben Sie, wo die Datei ist.
copy-password = Passwort der Kopie
copy-password-help = Das ist das Passwort, das Sie beim Sichern der Kopie geschrieben haben.
copy-do = Kopie öffnen
copy-doing = DiKo öffnet die Kopie. Das dauert einen Moment.
