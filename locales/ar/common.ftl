### Words that several screens use.

nav-label = الأقسام الرئيسية
nav-now = الآن
nav-plan = الخطة
nav-papers = الأوراق
nav-letters = الرسائل
nav-people = الأشخاص
nav-more = المزيد

common-back = رجوع
common-close = إغلاق
common-cancel = إلغاء
common-save = حفظ
common-next = التالي
common-undo = تراجع
common-undone = تم التراجع
common-try-again = محاولة مرة أخرى
common-loading = لحظة من فضلكم
# $count: how many there are in all.
common-show-all = عرض الكل ({ $count })
common-lock = قفل
common-everyone = الجميع

date-day = اليوم
date-month = الشهر
date-year = السنة
date-invalid = هذا اليوم غير موجود. اكتبوا أرقامًا، مثلًا 15، 11، 2026.
