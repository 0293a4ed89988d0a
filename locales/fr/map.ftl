### The plan as a map: a lane for each office, papers on the lines between the steps.

map-switch = Affichage
map-as-list = Liste
map-as-map = Carte
map-how = Chaque ligne est un service. Les documents sont sur les traits.
map-twin = La liste montre les mêmes étapes.
map-show-done = Montrer aussi ce qui est fait
map-hide-done = Cacher ce qui est fait
map-size = Taille
map-smaller = Plus petit
map-larger = Plus grand
map-fit = Ajuster à la largeur
map-label = Carte des étapes et des documents. La liste montre les mêmes étapes.
