### Two versions of one thing, written on devices that did not know of each other.

conflict-title = صيغتان: اختاروا واحدة
conflict-count = { $count ->
    [one] شيء واحد كُتب بطرق مختلفة.
    [two] شيئان كُتبا بطرق مختلفة.
    [few] { $count } أشياء كُتبت بطرق مختلفة.
    [many] { $count } شيئًا كُتب بطرق مختلفة.
   *[other] { $count } شيء كُتب بطرق مختلفة.
}
conflict-help = كُتب على جهازين شيء مختلف. لم يضع شيء. إلى أن تختاروا يحسب ⁨DiKo⁩ بالصيغة الأولى.
conflict-none = كل شيء محسوم. لا يوجد ما تختارونه.
conflict-chosen = تم الاختيار
# $value: what the chosen version says.
conflict-take = هذا هو الصحيح: { $value }
# $day: when it was written.
conflict-here = في { $day }، على هذا الجهاز
conflict-elsewhere = في { $day }، على جهاز آخر

# What there is to decide.
conflict-about-step = إلى أين وصلت هذه الخطوة؟
conflict-about-paper-held = هل هذه الورقة موجودة؟
conflict-about-paper-date = حتى متى تصلح هذه الورقة؟
conflict-about-person-name = ما اسم هذا الشخص؟
conflict-about-case-name = ما اسم هذه الأسرة؟
conflict-about-place = أين تسكنون؟
conflict-about-kept-person = على أحد الأجهزة أُزيل هذا الشخص من القائمة: { $name }. وعلى جهاز آخر كُتب عنه شيء بعد ذلك.
conflict-about-kept-note = حُذفت هذه الملاحظة على أحد الأجهزة. وهي ما زالت على جهاز آخر.

# What a version says.
conflict-step-open = لم تتم بعد
conflict-step-waiting = سُلّمت في { $day }
conflict-step-done = تمت في { $day }
conflict-held = الورقة موجودة
conflict-not-held = الورقة غير موجودة
conflict-nothing = بلا جواب
conflict-unknown = كتبته نسخة أحدث من ⁨DiKo⁩
conflict-place = { $commune }، { $land }
conflict-keep-person = إبقاء { $name }
conflict-remove-person = إزالة { $name }
conflict-keep-note = إبقاء الملاحظة
conflict-remove-note = حذف الملاحظة
