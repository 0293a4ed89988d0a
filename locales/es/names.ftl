### Families whose names are hidden: what stands in their place, and showing them for a while.

# $number: the place of the family in the list.
names-family = Familia { $number }

# $number: the place of the person in the household.
names-person = Persona { $number }

# The switch on a family's page. $family, $person: as above, the first of each.
names-hide = Ocultar los nombres
names-hide-help = DiKo escribe entonces «{ $family }» y «{ $person }». Las notas, las cartas y las fotos de la familia quedan como están. Solo en este dispositivo.
names-hide-done = Los nombres están ocultos.
names-open-done = Los nombres ya no están ocultos.

names-hidden = Hay nombres ocultos.
names-show = Mostrar los nombres
names-show-help = Se ven hasta que DiKo se bloquea o pasa a segundo plano.
names-password = Su contraseña
names-shown = Los nombres ocultos se ven hasta que DiKo se bloquea o pasa a segundo plano.
names-hide-again = Ocultar los nombres

# Where two versions of a name stand beside each other.
names-one = Nombre oculto

# In the week of all families, where the sender is not said.
names-letter = Responder a una carta
