### برگهٔ قدم‌ها: یک برگه به دو زبان.

print-open = چاپ
print-open-step = چاپ این قدم
print-title = چاپ برگهٔ قدم‌ها
print-lead = برگه‌ای به زبان شما و به آلمانی؛ آن را همراه ببرید و علامت بزنید.
print-steps = کدام قدم‌ها
# $title: یک قدم، $names: برای چه کسی.
print-step-of = { $title } ({ $names })
print-notes = یادداشت‌های من هم
print-notes-hint = یادداشتی که روی این دستگاه می‌ماند، هرگز روی برگه نمی‌آید.
print-preview = این روی برگه می‌آید
print-preview-help = چیز دیگری از DiKo بیرون نمی‌رود: نه تاریخ تولد، نه کارهایی که انجام داده‌اید.
print-choose = دست‌کم یک قدم را انتخاب کنید.
print-empty = هیچ قدم بازی برای چاپ نیست.
print-save = ذخیره به‌صورت PDF
print-saving = برگه در حال آماده شدن است.
print-saved = برگه ذخیره شد.
print-where = اینجاست:
print-readable = این فایل رمزگذاری نشده است. هر کس آن را داشته باشد، می‌تواند بخواند.
print-again = ساختن یک برگهٔ دیگر

# آنچه روی خود برگه می‌آید.
sheet-title = برگهٔ قدم‌ها
# $names: فهرست نام‌ها.
sheet-for = برای { $names }
sheet-as-of = تاریخ: { $day }
sheet-law = قانون‌ها تغییر می‌کنند. اگر مطمئن نیستید، از اداره بپرسید.
# $phone: یک شماره.
sheet-phone = تلفن: { $phone }
sheet-note = یادداشت
