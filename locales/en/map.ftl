### The plan as a map: a lane for each office, papers on the lines between the steps.

map-switch = View
map-as-list = List
map-as-map = Map
map-how = Each row is an office. The papers lie on the lines.
map-twin = The list has the same steps.
map-show-done = Show what is done too
map-hide-done = Hide what is done
map-size = Size
map-smaller = Smaller
map-larger = Larger
map-fit = Fit to width
map-label = Map of steps and papers. The list has the same steps.
