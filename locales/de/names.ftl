### Families whose names are hidden: what stands in their place, and showing them for a while.

# $number: the place of the family in the list.
names-family = Familie { $number }

# $number: the place of the person in the household.
names-person = Person { $number }

# The switch on a family's page. $family, $person: as above, the first of each.
names-hide = Die Namen verbergen
names-hide-help = DiKo sagt dann „{ $family }“ und „{ $person }“. Notizen, Briefe und Fotos in der Familie bleiben, wie sie sind. Nur auf diesem Gerät.
names-hide-done = Die Namen sind verborgen.
names-open-done = Die Namen sind nicht mehr verborgen.

names-hidden = Namen sind verborgen.
names-show = Namen zeigen
names-show-help = Die Namen sind dann zu sehen, bis DiKo sich sperrt oder in den Hintergrund geht.
names-password = Ihr Passwort
names-shown = Verborgene Namen sind zu sehen, bis DiKo sich sperrt oder in den Hintergrund geht.
names-hide-again = Namen verbergen

# Where two versions of a name stand beside each other.
names-one = Verborgener Name

# In the week of all families, where the sender is not said.
names-letter = Brief beantworten
