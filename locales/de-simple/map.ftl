### The plan as a map: a lane for each office, papers on the lines between the steps.

map-switch = Ansicht
map-as-list = Liste
map-as-map = Karte
map-how = Jede Zeile ist ein Amt. Die Papiere liegen auf den Linien.
map-twin = In der Liste sehen Sie die gleichen Schritte.
map-show-done = Auch Fertiges zeigen
map-hide-done = Fertiges nicht zeigen
map-size = Größe
map-smaller = Kleiner
map-larger = Größer
map-fit = So breit wie das Gerät
map-label = Karte mit Schritten und Papieren. In der Liste sehen Sie die gleichen Schritte.
