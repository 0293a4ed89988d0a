### Photographed pages of papers, letters and proofs: taking, straightening, looking at them.

photos-title = Photos
photos-take = Take a photo
photos-choose = Choose a picture
photos-kept = DiKo keeps photos encrypted. What you take here does not go to the photo library of the phone.
# $count: how many pictures are not saved yet.
photos-waiting = { $count ->
    [one] 1 picture is not saved yet.
   *[other] { $count } pictures are not saved yet.
}
photos-go-on = Go on with it
# $count: how many pages were photographed.
photos-count = { $count ->
    [one] 1 photo
   *[other] { $count } photos
}
# $page: a number.
photo-page = Page { $page }
# $page and $count: numbers.
photo-of = Page { $page } of { $count }
photo-away = Not here yet
photo-not-shown = This page could not be shown. It was not deleted.
photo-gone = This page is no longer here.
photo-previous = Previous page
photo-next = Next page
photo-fit = Show the whole page
photo-remove = Remove the page
photo-removed = Page removed

photo-saved = Page saved
photo-no-camera = The camera cannot be used here. Choose a picture that is already on the device.

take-title = Photograph the page
take-help = Lay the page flat, in good light. All four corners should be seen.
take-sight = What the camera sees
take-starting = The camera is starting.
take-shoot = Take the photo

straighten-title = Straighten the page
straighten-help = Pull the four points onto the corners of the page. Or tap each corner.
# $picture and $count: numbers.
straighten-which = Picture { $picture } of { $count }
straighten-picture = Your picture
# What can be moved over the picture. Left is left in every language.
straighten-top-left = Top left corner
straighten-top-right = Top right corner
straighten-bottom-right = Bottom right corner
straighten-bottom-left = Bottom left corner
# $x and $y: whole numbers of percent.
straighten-at = { $x } % from the left, { $y } % from the top
straighten-turn = Turn
straighten-whole = Use whole picture
straighten-more = Save, then the next page
straighten-again = Take it again
straighten-leave-out = Leave this picture out
straighten-other = Choose another picture

letter-save-photos = Save and photograph it
