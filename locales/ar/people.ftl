# People of the household, their facts, and the families on this device.

people-title = الأشخاص
people-detail = ما اخترتموه
people-who = { $role }، { $age }
people-persons = من ينتمي إلى البيت
people-adult = بالغ
people-child = طفل
people-age = { $age ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $age } سنوات
    [many] { $age } سنة
   *[other] { $age } سنة
}
people-open-questions = { $count ->
    [zero] أُجيب عن كل الأسئلة
    [one] سؤال واحد بلا جواب
    [two] سؤالان بلا جواب
    [few] { $count } أسئلة بلا جواب
    [many] { $count } سؤالًا بلا جواب
   *[other] { $count } سؤال بلا جواب
}
people-answer = { $count ->
    [zero] لا أسئلة للإجابة
    [one] الإجابة عن سؤال واحد
    [two] الإجابة عن سؤالين
    [few] الإجابة عن { $count } أسئلة
    [many] الإجابة عن { $count } سؤالًا
   *[other] الإجابة عن { $count } سؤال
}
people-add = إضافة شخص
people-add-adult = إضافة بالغ
people-add-child = إضافة طفل
people-name = الاسم
people-limit = لا يمكن إضافة المزيد: الحد الأقصى في ⁨DiKo⁩ لعدد الأشخاص هو { $limit }.
people-empty = لا أحد هنا بعد. ابدؤوا بأنفسكم.

person-facts = ما حكيتموه
person-facts-empty = لم تحكوا شيئًا بعد.
person-rename = تغيير الاسم
person-rename-title = تغيير الاسم
person-renamed = حُفظ الاسم.
person-remove = إزالة الشخص من القائمة
person-removed = تمت إزالة { $name } من القائمة.
person-remove-help = تُزال الأجوبة والأوراق والخطوات أيضًا. يمكنكم التراجع عن ذلك فورًا.
person-yes = نعم
person-no = لا
person-none = لا توجد رخصة

# شيء جديد في حياة الشخص. عبارات قصيرة بلا ضمير: يضغط عليها الوالدان ومن يساعدون أيضًا.
news-title = هل هناك شيء جديد؟
news-help = اختاروا ما يتغير. يعدّل ⁨DiKo⁩ الخطة.
news-letter = وصول قرار من دائرة رسمية
news-moving = الانتقال إلى مسكن آخر
news-job-ends = انتهاء العمل أو التدريب المهني
news-employer = صاحب عمل جديد
news-training = تدريب مهني في شركة
news-school = الذهاب إلى المدرسة
news-pregnant = حمل
news-married = زواج
news-home-trip = سفر إلى البلد الأصلي
news-leaving = مغادرة ألمانيا للعيش خارجها

people-place = أين تسكنون
people-place-unknown = لا جواب بعد

cases-title = الأسر على هذا الجهاز
cases-help = لكل أسرة ملف مشفّر خاص بها.
cases-current = مفتوحة الآن.
cases-persons = { $count ->
    [zero] لا أحد بعد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
cases-overdue = { $count ->
    [zero] لم تفت أي مهلة
    [one] فاتت مهلة واحدة
    [two] فاتت مهلتان
    [few] فاتت { $count } مهل
    [many] فاتت { $count } مهلة
   *[other] فاتت { $count } مهلة
}
cases-next-day = أقرب يوم مهم: { $day }
cases-steps = { $count ->
    [zero] لا خطوات مفتوحة
    [one] خطوة واحدة مفتوحة
    [two] خطوتان مفتوحتان
    [few] { $count } خطوات مفتوحة
    [many] { $count } خطوة مفتوحة
   *[other] { $count } خطوة مفتوحة
}
cases-open = فتح
cases-add = إضافة أسرة
cases-add-title = إضافة أسرة
cases-add-help = لمن يساعدون عدة أسر. البيانات لا تختلط أبدًا.
cases-name = اسم الأسرة
cases-name-help = أنتم وحدكم ترونه ما لم تشاركوا هذه الأسرة.
cases-add-do = إضافة
cases-rename = تغيير الاسم
cases-renamed = حُفظ الاسم.
cases-remove = إزالة هذه الأسرة
cases-remove-title = إزالة { $name }؟
cases-remove-help = يُحذف أشخاص هذه الأسرة وأوراقها وخطواتها من هذا الجهاز. لا يمكن التراجع عن ذلك.
cases-remove-do = إزالة نهائية
cases-remove-keep = إبقاء
cases-removed = تمت إزالة { $name }.
cases-opened = { $name }: مفتوحة الآن.
cases-limit = لا يمكن إضافة المزيد: الحد الأقصى في ⁨DiKo⁩ لعدد الأسر هو { $limit }.
cases-first = أسرتي
