### Finding something again.

search-title = بحث
search-label = خطوة أو ورقة أو رسالة أو موعد أو شخص أو ملاحظة
search-hint = بأي لغة، وبالألمانية أيضًا.
search-none = لا نتائج. جربوا كلمة أخرى أو أقصر.
search-count = { $count ->
    [zero] لا نتائج.
    [one] نتيجة واحدة.
    [two] نتيجتان.
    [few] { $count } نتائج.
    [many] { $count } نتيجة.
   *[other] { $count } نتيجة.
}
search-steps = الخطوات
search-notes = الملاحظات
