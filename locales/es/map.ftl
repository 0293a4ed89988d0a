### The plan as a map: a lane for each office, papers on the lines between the steps.

map-switch = Vista
map-as-list = Lista
map-as-map = Mapa
map-how = Cada fila es una oficina. Los documentos están sobre las líneas.
map-twin = La lista tiene los mismos pasos.
map-show-done = Mostrar también lo hecho
map-hide-done = Ocultar lo hecho
map-size = Tamaño
map-smaller = Más pequeño
map-larger = Más grande
map-fit = Ajustar al ancho
map-label = Mapa de pasos y documentos. La lista tiene los mismos pasos.
