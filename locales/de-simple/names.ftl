### Families whose names are hidden: what stands in their place, and showing them for a while.

# $number: the place of the family in the list.
names-family = Familie { $number }

# $number: the place of the person in the household.
names-person = Person { $number }

# The switch on a family's page. $family, $person: as above, the first of each.
names-hide = Die Namen verstecken
names-hide-help = DiKo schreibt dann „{ $family }“ und „{ $person }“. Notizen, Briefe und Fotos in der Familie ändern sich nicht. Das gilt nur auf diesem Gerät.
names-hide-done = Die Namen sind versteckt.
names-open-done = Die Namen sind nicht mehr versteckt.

names-hidden = Namen sind versteckt.
names-show = Namen zeigen
names-show-help = Sie sehen die Namen, bis DiKo sich sperrt. Oder bis Sie eine andere App öffnen.
names-password = Ihr Passwort
names-shown = Sie sehen jetzt alle Namen. Das bleibt so, bis DiKo sich sperrt. Oder bis Sie eine andere App öffnen.
names-hide-again = Namen verstecken

# Where two versions of a name stand beside each other.
names-one = Versteckter Name

# In the week of all families, where the sender is not said.
names-letter = Auf einen Brief antworten
