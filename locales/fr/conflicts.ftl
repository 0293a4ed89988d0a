### Deux versions d’une même chose, écrites sur des appareils qui ne se connaissaient pas.

conflict-title = Deux versions : choisissez
conflict-count = { $count ->
    [one] Une chose a été écrite de façons différentes.
   *[other] { $count } choses ont été écrites de façons différentes.
}
conflict-help = Deux appareils ont noté des choses différentes. Rien n’est perdu. Jusqu’à votre choix, DiKo compte avec la première version.
conflict-none = Tout est décidé. Il n’y a rien à choisir.
conflict-chosen = Choisi
# $value: what the chosen version says.
conflict-take = C’est juste : { $value }
# $day: when it was written.
conflict-here = Le { $day }, sur cet appareil
conflict-elsewhere = Le { $day }, sur un autre appareil

# What there is to decide.
conflict-about-step = Où en est cette étape ?
conflict-about-paper-held = Avez-vous ce papier ?
conflict-about-paper-date = Jusqu’à quand le papier est-il valable ?
conflict-about-person-name = Comment s’appelle cette personne ?
conflict-about-case-name = Comment s’appelle cette famille ?
conflict-about-place = Où habitez-vous ?
conflict-about-kept-person = Un appareil a retiré { $name } de la liste. Un autre a encore noté quelque chose sur { $name }.
conflict-about-kept-note = Sur un appareil, cette note a été effacée. Sur un autre, elle existe encore.

# What a version says.
conflict-step-open = Pas encore terminé
conflict-step-waiting = Remis le { $day }
conflict-step-done = Terminé le { $day }
conflict-held = Le papier est là
conflict-not-held = Le papier n’est pas là
conflict-nothing = Pas de réponse
conflict-unknown = Écrit par un DiKo plus récent
conflict-place = { $commune }, { $land }
conflict-keep-person = Garder { $name }
conflict-remove-person = Retirer { $name }
conflict-keep-note = Garder la note
conflict-remove-note = Effacer la note
