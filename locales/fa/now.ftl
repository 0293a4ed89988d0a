### Now: the one thing to do next, and what follows.

now-title = حالا
now-after = بعد از آن
now-when-you-like = وقتی فرصت دارید
now-papers = مدارکی که اعتبارشان تمام می‌شود
now-waiting = نوبت اداره است
now-law = قانون تغییر می‌کند
now-questions = سؤال‌های بی‌جواب
# $count: how many steps the answer decides.
now-question-decides = { $count ->
    [one] { $count } قدم به آن بستگی دارد.
   *[other] { $count } قدم به آن بستگی دارد.
}
now-see-missing = ببینید چه کم است
now-open-step = ببینید چطور انجام می‌شود
now-already-done = این را انجام داده‌ام
now-where-data = همه چیز رمزگذاری‌شده در همین دستگاه می‌ماند.

calm-title = امروز لازم نیست کاری بکنید.
# $day: a weekday and date.
calm-next = روز مهم بعدی { $day } است.
calm-none = روز مهمی در پیش نیست.
calm-after = پایین‌تر نوشته شده است که وقتی فرصت دارید چه می‌توانید بکنید.

# The sign: the day and what is left of it.
sign-until = تا { $day }
sign-now = همین حالا
# $days: days from today until the last day; 0 is today.
sign-days-left = { $days ->
    [0] امروز آخرین روز است
    [one] { $days } روز مانده است
   *[other] { $days } روز مانده است
}
sign-late = { $days ->
    [one] { $days } روز دیر شده است
   *[other] { $days } روز دیر شده است
}
# $day: the day that was missed.
sign-was-until = آخرین روز: { $day }

leaf-now = حالا
