### The plan as a map: a lane for each office, papers on the lines between the steps.

map-switch = طريقة العرض
map-as-list = قائمة
map-as-map = خريطة
map-how = كل صف هو دائرة. الأوراق موجودة على الخطوط.
map-twin = القائمة فيها الخطوات نفسها.
map-show-done = إظهار ما أُنجز أيضًا
map-hide-done = إخفاء ما أُنجز
map-size = الحجم
map-smaller = أصغر
map-larger = أكبر
map-fit = بعرض الشاشة
map-label = خريطة الخطوات والأوراق. القائمة فيها الخطوات نفسها.
