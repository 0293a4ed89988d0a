### The plan as a map: a lane for each office, papers on the lines between the steps.

map-switch = نما
map-as-list = فهرست
map-as-map = نقشه
map-how = هر ردیف یک اداره است. مدارک روی خط‌ها هستند.
map-twin = در فهرست همین مراحل آمده است.
map-show-done = نمایش مراحل انجام‌شده
map-hide-done = پنهان کردن مراحل انجام‌شده
map-size = اندازه
map-smaller = کوچک‌تر
map-larger = بزرگ‌تر
map-fit = به اندازهٔ پهنای صفحه
map-label = نقشهٔ مراحل و مدارک. در فهرست همین مراحل آمده است.
