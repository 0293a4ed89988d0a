### Families whose names are hidden: what stands in their place, and showing them for a while.

# $number: the place of the family in the list.
names-family = الأسرة { $number }

# $number: the place of the person in the household.
names-person = الشخص { $number }

# The switch on a family's page. $family, $person: as above, the first of each.
names-hide = إخفاء الأسماء
names-hide-help = يكتب ⁨DiKo⁩ عندئذ «{ $family }» و«{ $person }». تبقى الملاحظات والرسائل والصور داخل الأسرة كما هي. على هذا الجهاز فقط.
names-hide-done = الأسماء مخفية.
names-open-done = لم تعد الأسماء مخفية.

names-hidden = الأسماء مخفية.
names-show = إظهار الأسماء
names-show-help = تبقى ظاهرة حتى يُقفل ⁨DiKo⁩ أو ينتقل إلى الخلفية.
names-password = كلمة المرور
names-shown = الأسماء المخفية ظاهرة حتى يُقفل ⁨DiKo⁩ أو ينتقل إلى الخلفية.
names-hide-again = إخفاء الأسماء

# Where two versions of a name stand beside each other.
names-one = اسم مخفي

# In the week of all families, where the sender is not said.
names-letter = الرد على رسالة
