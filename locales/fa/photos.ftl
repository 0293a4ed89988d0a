### Photographed pages of papers, letters and proofs: taking, straightening, looking at them.

photos-title = عکس‌ها
photos-take = عکس گرفتن
photos-choose = انتخاب تصویر
photos-kept = ⁨DiKo⁩ عکس‌ها را رمزگذاری‌شده نگه می‌دارد. آنچه اینجا می‌گیرید به گالری نمی‌رود.
# $count: how many pictures are not saved yet.
photos-waiting = { $count ->
    [one] 1 تصویر هنوز ذخیره نشده است.
   *[other] { $count } تصویر هنوز ذخیره نشده است.
}
photos-go-on = ادامه
# $count: how many pages were photographed.
photos-count = { $count ->
    [one] 1 عکس
   *[other] { $count } عکس
}
# $page: a number.
photo-page = صفحهٔ { $page }
# $page and $count: numbers.
photo-of = صفحهٔ { $page } از { $count }
photo-away = هنوز اینجا نیست
photo-not-shown = این صفحه نشان داده نشد. پاک نشده است.
photo-gone = این صفحه دیگر اینجا نیست.
photo-previous = صفحهٔ قبلی
photo-next = صفحهٔ بعدی
photo-fit = نشان دادن تمام صفحه
photo-remove = برداشتن صفحه
photo-removed = صفحه برداشته شد

photo-saved = صفحه ذخیره شد
photo-no-camera = دوربین اینجا کار نمی‌کند. تصویری را که در دستگاه است انتخاب کنید.

take-title = از صفحه عکس بگیرید
take-help = صفحه را صاف و در نور خوب بگذارید. هر چهار گوشه باید دیده شود.
take-sight = آنچه دوربین می‌بیند
take-starting = دوربین روشن می‌شود.
take-shoot = عکس گرفتن

straighten-title = صفحه را صاف کنید
straighten-help = چهار نقطه را روی گوشه‌های صفحه بکشید. یا روی هر گوشه بزنید.
# $picture and $count: numbers.
straighten-which = تصویر { $picture } از { $count }
straighten-picture = تصویر شما
# What can be moved over the picture. Left is left in every language.
straighten-top-left = گوشهٔ بالا چپ
straighten-top-right = گوشهٔ بالا راست
straighten-bottom-right = گوشهٔ پایین راست
straighten-bottom-left = گوشهٔ پایین چپ
# $x and $y: whole numbers of percent.
straighten-at = { $x } % از چپ، { $y } % از بالا
straighten-turn = چرخاندن
straighten-whole = تمام تصویر
straighten-more = ذخیره و صفحهٔ بعدی
straighten-again = دوباره عکس گرفتن
straighten-leave-out = کنار گذاشتن این تصویر
straighten-other = انتخاب تصویر دیگر

letter-save-photos = ذخیره و عکس گرفتن
