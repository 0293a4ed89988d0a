### Deleting everything that is on this device.

erase-title = Alles löschen
erase-goes = Alles, was DiKo auf diesem Gerät hat, wird gelöscht: alle Familien, Papiere, Fotos und Einstellungen. Auch alte Daten, die Sie früher beiseitegelegt haben.
erase-copies = Gesicherte Kopien und gedruckte Blätter bleiben, wo Sie sie gespeichert haben. Löschen Sie diese selbst.
erase-others = Andere Geräte, mit denen Sie eine Familie teilen, behalten sie. Entfernen Sie die Familie vorher unter Personen, wenn dieses Gerät austreten soll.
erase-password = Ihr Passwort
erase-sure = Ja, alles soll weg
erase-sure-help = Niemand kann es zurückholen, auch nicht mit dem Ersatz-Code.
erase-not-sure = Setzen Sie zuerst das Häkchen.
erase-do = Alles endgültig löschen
erase-doing = Wird gelöscht …
