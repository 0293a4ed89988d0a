### Photographed pages of papers, letters and proofs: taking, straightening, looking at them.

photos-title = Fotos
photos-take = Hacer una foto
photos-choose = Elegir una imagen
photos-kept = DiKo guarda las fotos cifradas. Lo que fotografíe aquí no va a la galería.
# $count: how many pictures are not saved yet.
photos-waiting = { $count ->
    [one] 1 imagen aún no está guardada.
   *[other] { $count } imágenes aún no están guardadas.
}
photos-go-on = Seguir
# $count: how many pages were photographed.
photos-count = { $count ->
    [one] 1 foto
   *[other] { $count } fotos
}
# $page: a number.
photo-page = Página { $page }
# $page and $count: numbers.
photo-of = Página { $page } de { $count }
photo-away = Aún no está aquí
photo-not-shown = No se pudo mostrar esta página. No está borrada.
photo-gone = Esta página ya no está.
photo-previous = Página anterior
photo-next = Página siguiente
photo-fit = Mostrar toda la página
photo-remove = Quitar la página
photo-removed = Página quitada

photo-saved = Página guardada
photo-no-camera = La cámara no se puede usar aquí. Elija una imagen que ya esté en el dispositivo.

take-title = Fotografiar la página
take-help = Ponga la página plana y con buena luz. Deben verse las cuatro esquinas.
take-sight = Lo que ve la cámara
take-starting = La cámara se está encendiendo.
take-shoot = Hacer la foto

straighten-title = Enderezar la página
straighten-help = Lleve los cuatro puntos a las esquinas de la página. O toque cada esquina.
# $picture and $count: numbers.
straighten-which = Imagen { $picture } de { $count }
straighten-picture = Su imagen
# What can be moved over the picture. Left is left in every language.
straighten-top-left = Esquina superior izquierda
straighten-top-right = Esquina superior derecha
straighten-bottom-right = Esquina inferior derecha
straighten-bottom-left = Esquina inferior izquierda
# $x and $y: whole numbers of percent.
straighten-at = { $x } % desde la izquierda, { $y } % desde arriba
straighten-turn = Girar
straighten-whole = Toda la imagen
straighten-more = Guardar y pasar a la siguiente página
straighten-again = Repetir la foto
straighten-leave-out = Dejar fuera esta imagen
straighten-other = Elegir otra imagen

letter-save-photos = Guardar y fotografiar
