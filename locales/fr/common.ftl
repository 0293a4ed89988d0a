### Mots que plusieurs écrans utilisent.

nav-label = Parties principales
nav-now = Maintenant
nav-plan = Plan
nav-papers = Papiers
nav-letters = Lettres
nav-people = Personnes
nav-more = Plus

common-back = Retour
common-close = Fermer
common-cancel = Annuler
common-save = Enregistrer
common-next = Continuer
common-undo = Annuler
common-undone = Remis comme avant
common-try-again = Essayer encore
common-loading = Un moment
# $count : combien il y en a en tout.
common-show-all = Tout montrer ({ $count })
common-lock = Verrouiller
common-everyone = Tout le monde

date-day = Jour
date-month = Mois
date-year = Année
date-invalid = Ce jour n’existe pas. Écrivez des chiffres, par exemple 15, 11, 2026.
