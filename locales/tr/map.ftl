### The plan as a map: a lane for each office, papers on the lines between the steps.

map-switch = Görünüm
map-as-list = Liste
map-as-map = Harita
map-how = Her satır bir dairedir. Belgeler çizgilerin üzerindedir.
map-twin = Listede aynı adımlar var.
map-show-done = Bitenleri de göster
map-hide-done = Bitenleri gizle
map-size = Boyut
map-smaller = Küçült
map-larger = Büyüt
map-fit = Genişliğe sığdır
map-label = Adımların ve belgelerin haritası. Listede aynı adımlar var.
