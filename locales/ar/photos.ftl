### Photographed pages of papers, letters and proofs: taking, straightening, looking at them.

photos-title = الصور
photos-take = التقاط صورة
photos-choose = اختيار صورة
photos-kept = يحفظ ⁨DiKo⁩ الصور مشفّرة. ما تلتقطونه هنا لا يذهب إلى معرض الصور.
# $count: how many pictures are not saved yet.
photos-waiting = { $count ->
    [zero] لا صور تنتظر الحفظ.
    [one] صورة واحدة لم تُحفظ بعد.
    [two] صورتان لم تُحفظا بعد.
    [few] { $count } صور لم تُحفظ بعد.
    [many] { $count } صورة لم تُحفظ بعد.
   *[other] { $count } صورة لم تُحفظ بعد.
}
photos-go-on = المتابعة
# $count: how many pages were photographed.
photos-count = { $count ->
    [zero] لا صور
    [one] صورة واحدة
    [two] صورتان
    [few] { $count } صور
    [many] { $count } صورة
   *[other] { $count } صورة
}
# $page: a number.
photo-page = الصفحة { $page }
# $page and $count: numbers.
photo-of = الصفحة { $page } من { $count }
photo-away = ليست هنا بعد
photo-not-shown = تعذّر عرض هذه الصفحة. لم تُحذف.
photo-gone = لم تعد هذه الصفحة موجودة.
photo-previous = الصفحة السابقة
photo-next = الصفحة التالية
photo-fit = عرض الصفحة كلها
photo-remove = إزالة الصفحة
photo-removed = أُزيلت الصفحة

photo-saved = حُفظت الصفحة
photo-no-camera = لا يمكن استعمال الكاميرا هنا. اختاروا صورة موجودة على الجهاز.

take-title = تصوير الصفحة
take-help = ضعوا الصفحة مسطّحة في ضوء جيد. يجب أن تظهر الزوايا الأربع كلها.
take-sight = ما تراه الكاميرا
take-starting = الكاميرا تبدأ العمل.
take-shoot = التقاط الصورة

straighten-title = تعديل الصفحة
straighten-help = اسحبوا النقاط الأربع إلى زوايا الصفحة. أو المسوا كل زاوية.
# $picture and $count: numbers.
straighten-which = الصورة { $picture } من { $count }
straighten-picture = صورتكم
# What can be moved over the picture. Left is left in every language.
straighten-top-left = الزاوية العليا اليسرى
straighten-top-right = الزاوية العليا اليمنى
straighten-bottom-right = الزاوية السفلى اليمنى
straighten-bottom-left = الزاوية السفلى اليسرى
# $x and $y: whole numbers of percent.
straighten-at = { $x } % من اليسار، { $y } % من الأعلى
straighten-turn = تدوير
straighten-whole = الصورة كلها
straighten-more = حفظ ثم الصفحة التالية
straighten-again = التصوير مرة أخرى
straighten-leave-out = ترك هذه الصورة
straighten-other = اختيار صورة أخرى

letter-save-photos = حفظ وتصوير
