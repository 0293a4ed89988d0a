### Families whose names are hidden: what stands in their place, and showing them for a while.

# $number: the place of the family in the list.
names-family = Famille { $number }

# $number: the place of the person in the household.
names-person = Personne { $number }

# The switch on a family's page. $family, $person: as above, the first of each.
names-hide = Cacher les noms
names-hide-help = DiKo écrit alors « { $family } » et « { $person } ». Les notes, les lettres et les photos de la famille restent comme elles sont. Seulement sur cet appareil.
names-hide-done = Les noms sont cachés.
names-open-done = Les noms ne sont plus cachés.

names-hidden = Des noms sont cachés.
names-show = Montrer les noms
names-show-help = Ils restent visibles jusqu’à ce que DiKo se verrouille ou passe en arrière-plan.
names-password = Votre mot de passe
names-shown = Les noms cachés sont visibles jusqu’à ce que DiKo se verrouille ou passe en arrière-plan.
names-hide-again = Cacher les noms

# Where two versions of a name stand beside each other.
names-one = Nom caché

# In the week of all families, where the sender is not said.
names-letter = Répondre à une lettre
