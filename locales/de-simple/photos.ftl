### Photographed pages of papers, letters and proofs: taking, straightening, looking at them.

photos-title = Fotos
photos-take = Foto machen
photos-choose = Bild auswählen
photos-kept = Ihre Fotos sind in DiKo geschützt. Niemand sonst kann sie lesen. Ein Foto aus DiKo ist nicht in der Galerie.
# $count: how many pictures are not saved yet.
photos-waiting = { $count ->
    [one] 1 Bild müssen Sie noch speichern.
   *[other] { $count } Bilder müssen Sie noch speichern.
}
photos-go-on = Weiter
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
photo-not-shown = DiKo kann diese Seite gerade nicht zeigen. Die Seite ist noch da.
photo-gone = Diese Seite gibt es nicht mehr.
photo-previous = Seite davor
photo-next = Seite danach
photo-fit = Ganze Seite zeigen
photo-remove = Seite löschen
photo-removed = Seite gelöscht

photo-saved = Seite gespeichert
photo-no-camera = Die Kamera geht hier nicht. Wählen Sie ein Bild vom Gerät.

take-title = Seite fotografieren
take-help = Die Seite soll flach liegen. Es soll hell sein. Sie müssen alle 4 Ecken sehen.
take-sight = Das sieht die Kamera
take-starting = Die Kamera startet.
take-shoot = Foto machen

straighten-title = Ecken zeigen
straighten-help = Wo sind die 4 Ecken vom Papier? Schieben Sie die Punkte auf die Ecken. Oder tippen Sie auf die Ecken.
# $picture and $count: numbers.
straighten-which = Bild { $picture } von { $count }
straighten-picture = Ihr Bild
# What can be moved over the picture. Left is left in every language.
straighten-top-left = Ecke oben links
straighten-top-right = Ecke oben rechts
straighten-bottom-right = Ecke unten rechts
straighten-bottom-left = Ecke unten links
# $x and $y: whole numbers of percent.
straighten-at = Links: { $x } %, oben: { $y } %
straighten-turn = Drehen
straighten-whole = Ganzes Bild
straighten-more = Speichern und noch eine Seite
straighten-again = Neues Foto machen
straighten-leave-out = Bild weglassen
straighten-other = Anderes Bild wählen

letter-save-photos = Speichern und Foto machen
