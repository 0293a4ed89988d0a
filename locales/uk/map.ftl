### The plan as a map: a lane for each office, papers on the lines between the steps.

map-switch = Вигляд
map-as-list = Список
map-as-map = Схема
map-how = Кожен рядок — це відомство. На лініях лежать документи.
map-twin = У списку ті самі кроки.
map-show-done = Показати й виконане
map-hide-done = Не показувати виконане
map-size = Розмір
map-smaller = Менше
map-larger = Більше
map-fit = За шириною екрана
map-label = Схема кроків і документів. У списку ті самі кроки.
