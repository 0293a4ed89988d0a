### The plan as a map: a lane for each office, papers on the lines between the steps.

map-switch = Вид
map-as-list = Список
map-as-map = Схема
map-how = Каждая строка — это ведомство. На линиях лежат документы.
map-twin = В списке те же шаги.
map-show-done = Показать и выполненное
map-hide-done = Не показывать выполненное
map-size = Размер
map-smaller = Меньше
map-larger = Больше
map-fit = По ширине экрана
map-label = Схема шагов и документов. В списке те же шаги.
