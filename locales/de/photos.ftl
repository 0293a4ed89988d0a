### Photographed pages of papers, letters and proofs: taking, straightening, looking at them.

photos-title = Fotos
photos-take = Foto machen
photos-choose = Bild wählen
photos-kept = DiKo bewahrt Fotos verschlüsselt auf. Was Sie hier aufnehmen, kommt nicht in die Galerie.
# $count: how many pictures are not saved yet.
photos-waiting = { $count ->
    [one] 1 Bild ist noch nicht gespeichert.
   *[other] { $count } Bilder sind noch nicht gespeichert.
}
photos-go-on = Weiter mit dem Bild
# $count: how many pages were photographed.
photos-count = { $count ->
    [one] 1 Foto
   *[other] { $count } Fotos
}
# $page: a number.
photo-page = Seite { $page }
# $page and $count: numbers.
photo-of = Seite { $page } von { $count }
photo-away = Noch nicht hier
photo-not-shown = Diese Seite ließ sich nicht zeigen. Sie ist nicht gelöscht.
photo-gone = Diese Seite ist nicht mehr da.
photo-previous = Vorige Seite
photo-next = Nächste Seite
photo-fit = Ganze Seite zeigen
photo-remove = Seite entfernen
photo-removed = Seite entfernt

photo-saved = Seite gespeichert
photo-no-camera = Die Kamera geht hier nicht. Wählen Sie ein Bild, das schon auf dem Gerät ist.

take-title = Seite fotografieren
take-help = Legen Sie die Seite flach ins Licht. Alle vier Ecken sollen zu sehen sein.
take-sight = Was die Kamera sieht
take-starting = Die Kamera geht an.
take-shoot = Foto machen

straighten-title = Seite gerade rücken
straighten-help = Ziehen Sie die vier Punkte auf die Ecken der Seite. Oder tippen Sie auf jede Ecke.
# $picture and $count: numbers.
straighten-which = Bild { $picture } von { $count }
straighten-picture = Ihr Bild
# What can be moved over the picture. Left is left in every language.
straighten-top-left = Ecke oben links
straighten-top-right = Ecke oben rechts
straighten-bottom-right = Ecke unten rechts
straighten-bottom-left = Ecke unten links
# $x and $y: whole numbers of percent.
straighten-at = { $x } % von links, { $y } % von oben
straighten-turn = Drehen
straighten-whole = Ganzes Bild
straighten-more = Speichern, dann die nächste Seite
straighten-again = Noch einmal fotografieren
straighten-leave-out = Dieses Bild weglassen
straighten-other = Anderes Bild wählen

letter-save-photos = Speichern und fotografieren
