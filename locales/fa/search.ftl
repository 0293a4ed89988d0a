### Finding something again.

search-title = جستجو
search-label = گام، مدرک، نامه، قرار، شخص یا یادداشت
search-hint = به هر زبانی، به آلمانی هم.
search-none = چیزی پیدا نشد. واژهٔ دیگر یا کوتاه‌تری را امتحان کنید.
search-count = { $count ->
    [one] { $count } مورد.
   *[other] { $count } مورد.
}
search-steps = گام‌ها
search-notes = یادداشت‌ها
