### Families whose names are hidden: what stands in their place, and showing them for a while.

# $number: the place of the family in the list.
names-family = Family { $number }

# $number: the place of the person in the household.
names-person = Person { $number }

# The switch on a family's page. $family, $person: as above, the first of each.
names-hide = Hide the names
names-hide-help = DiKo then says “{ $family }” and “{ $person }” instead. Notes, letters and photos in the family stay as they are. Only on this device.
names-hide-done = The names are hidden.
names-open-done = The names are no longer hidden.

names-hidden = Names are hidden.
names-show = Show names
names-show-help = The names stay on the screen until DiKo locks or goes into the background.
names-password = Your password
names-shown = Hidden names are shown until DiKo locks or goes into the background.
names-hide-again = Hide names

# Where two versions of a name stand beside each other.
names-one = Hidden name

# In the week of all families, where the sender is not said.
names-letter = Answer a letter
