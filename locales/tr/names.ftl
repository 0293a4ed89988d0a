### Families whose names are hidden: what stands in their place, and showing them for a while.

# $number: the place of the family in the list.
names-family = Aile { $number }

# $number: the place of the person in the household.
names-person = Kişi { $number }

# The switch on a family's page. $family, $person: as above, the first of each.
names-hide = Adları gizle
names-hide-help = DiKo o zaman “{ $family }” ve “{ $person }” yazar. Ailedeki notlar, mektuplar ve fotoğraflar olduğu gibi kalır. Yalnızca bu cihazda.
names-hide-done = Adlar gizlendi.
names-open-done = Adlar artık gizli değil.

names-hidden = Adlar gizli.
names-show = Adları göster
names-show-help = DiKo kilitlenene ya da arka plana geçene kadar görünürler.
names-password = Şifreniz
names-shown = Gizli adlar, DiKo kilitlenene ya da arka plana geçene kadar görünür.
names-hide-again = Adları gizle

# Where two versions of a name stand beside each other.
names-one = Gizli ad

# In the week of all families, where the sender is not said.
names-letter = Bir mektuba yanıt ver
