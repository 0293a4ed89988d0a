### Deleting everything that is on this device.

erase-title = Alles löschen
erase-goes = DiKo löscht alles auf diesem Gerät: alle Familien, alle Papiere, alle Fotos, auch alte Daten.
erase-copies = Ihre Kopien bleiben. Löschen Sie die Kopien selbst.
erase-others = Teilen Sie eine Familie? Die anderen Geräte behalten alles. Soll dieses Gerät vorher gehen? Dann entfernen Sie zuerst die Familie bei Personen.
erase-password = Ihr Passwort
erase-sure = Ja, ich will alles löschen
erase-sure-help = Danach ist alles weg. Auch der Ersatz-Code hilft dann nicht mehr.
erase-not-sure = Machen Sie zuerst das Häkchen.
erase-do = Jetzt alles löschen
erase-doing = DiKo löscht gerade …
