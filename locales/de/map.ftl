### The plan as a map: a lane for each office, papers on the lines between the steps.

map-switch = Ansicht
map-as-list = Liste
map-as-map = Karte
map-how = Jede Zeile ist ein Amt. Auf den Linien liegen die Papiere.
map-twin = In der Liste stehen dieselben Schritte.
map-show-done = Auch Erledigtes zeigen
map-hide-done = Erledigtes nicht zeigen
map-size = Größe
map-smaller = Kleiner
map-larger = Größer
map-fit = An die Breite anpassen
map-label = Karte der Schritte und Papiere. In der Liste stehen dieselben Schritte.
