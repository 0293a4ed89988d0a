### ورقة الخطوات: ورقة بلغتين.

print-open = طباعة
print-open-step = طباعة هذه الخطوة
print-title = طباعة ورقة الخطوات
print-lead = ورقة بلغتكم وبالألمانية، تأخذونها معكم وتضعون عليها العلامات.
print-steps = أي خطوات
# $title: خطوة، $names: لمن هي.
print-step-of = { $title } ({ $names })
print-notes = ملاحظاتي أيضًا
print-notes-hint = الملاحظة التي تبقى على هذا الجهاز لا تظهر على الورقة أبدًا.
print-preview = هذا ما يُكتب على الورقة
print-preview-help = لا يخرج شيء آخر من DiKo: لا تاريخ ميلاد، ولا ما أنجزتموه حتى الآن.
print-choose = اختاروا خطوة واحدة على الأقل.
print-empty = لا توجد خطوة مفتوحة للطباعة.
print-save = حفظ بصيغة PDF
print-saving = يتم إعداد الورقة.
print-saved = تم حفظ الورقة.
print-where = تجدونها هنا:
print-readable = الملف غير مشفَّر. من يملكه يستطيع قراءته.
print-again = إعداد ورقة أخرى

# ما يُكتب على الورقة نفسها.
sheet-title = ورقة الخطوات
# $names: قائمة أسماء.
sheet-for = إلى { $names }
sheet-as-of = بتاريخ { $day }
sheet-law = القوانين تتغير. إن لم تكونوا متأكدين، فاسألوا المكتب.
# $phone: رقم.
sheet-phone = الهاتف: { $phone }
sheet-note = ملاحظة
