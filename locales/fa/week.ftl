### The week of all families on this device.

week-title = این هفته
week-caption = کارهایی که در همهٔ خانواده‌ها باید انجام شود، بر اساس خانواده و روز
week-family = خانواده
week-today = امروز
week-later = بعداً
week-until = تا { $day }
week-no-day = بدون روز مشخص
week-families = { $count ->
    [one] { $count } خانواده.
   *[other] { $count } خانواده.
}
week-missed = { $count ->
    [one] { $count } روز از دست رفت.
   *[other] { $count } روز از دست رفت.
}
week-ahead = { $count ->
    [0] در این روزها مهلتی نیست.
    [one] { $count } مهلت در این روزها.
   *[other] { $count } مهلت در این روزها.
}
week-last-day = آخرین روز

# $sender: who wrote the letter.
week-letter = پاسخ به نامه: { $sender }
week-appointment = قرار

# $place: where the appointment is.
week-appointment-at = قرار: { $place }

week-ready = آماده: { $count }
week-waiting = نزد اداره: { $count }
week-nothing = در این روزها در هیچ خانواده‌ای کاری لازم نیست.
week-unreadable = باز نمی‌شود
