### Photographed pages of papers, letters and proofs: taking, straightening, looking at them.

photos-title = Photos
photos-take = Prendre une photo
photos-choose = Choisir une image
photos-kept = DiKo garde les photos chiffrées. Ce que vous prenez ici ne va pas dans la galerie.
# $count: how many pictures are not saved yet.
photos-waiting = { $count ->
    [one] { $count } image n’est pas encore enregistrée.
   *[other] { $count } images ne sont pas encore enregistrées.
}
photos-go-on = Continuer
# $count: how many pages were photographed.
photos-count = { $count ->
    [one] { $count } photo
   *[other] { $count } photos
}
# $page: a number.
photo-page = Page { $page }
# $page and $count: numbers.
photo-of = Page { $page } sur { $count }
photo-away = Pas encore ici
photo-not-shown = Cette page n’a pas pu être affichée. Elle n’est pas effacée.
photo-gone = Cette page n’est plus là.
photo-previous = Page précédente
photo-next = Page suivante
photo-fit = Montrer toute la page
photo-remove = Retirer la page
photo-removed = Page retirée

photo-saved = Page enregistrée
photo-no-camera = La caméra ne marche pas ici. Choisissez une image qui est déjà sur l’appareil.

take-title = Photographier la page
take-help = Posez la page à plat, à la lumière. On doit voir les quatre coins.
take-sight = Ce que voit la caméra
take-starting = La caméra démarre.
take-shoot = Prendre la photo

straighten-title = Redresser la page
straighten-help = Tirez les quatre points sur les coins de la page. Ou touchez chaque coin.
# $picture and $count: numbers.
straighten-which = Image { $picture } sur { $count }
straighten-picture = Votre image
# What can be moved over the picture. Left is left in every language.
straighten-top-left = Coin en haut à gauche
straighten-top-right = Coin en haut à droite
straighten-bottom-right = Coin en bas à droite
straighten-bottom-left = Coin en bas à gauche
# $x and $y: whole numbers of percent.
straighten-at = { $x } % depuis la gauche, { $y } % depuis le haut
straighten-turn = Tourner
straighten-whole = Toute l’image
straighten-more = Enregistrer, puis la page suivante
straighten-again = Reprendre la photo
straighten-leave-out = Laisser cette image de côté
straighten-other = Choisir une autre image

letter-save-photos = Enregistrer et photographier
