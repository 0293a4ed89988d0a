### مشاركة أسرة: المدن، والتبادل، وإدخال الأجهزة، والانضمام، ومن يشارك، وطريق العودة برمز الاسترداد.

sharing-head = معًا
sharing-title = المشاركة والتبادل
sharing-with = من يشارك
sharing-server = عبر هذا الخادم
sharing-end = لإنهاء ذلك على هذا الجهاز، أزيلوا الأسرة في صفحة «الأشخاص».
sharing-family = مشتركة مع أجهزة أخرى
sharing-seen = كل من يشارك في هذه الأسرة يرى ذلك.
sharing-name-help = يكفي الاسم الأول أو لقب. كل من يشارك في هذه الأسرة يراه.
sharing-waiting = ⁨DiKo⁩ ينتظر الجهاز الآخر.
sharing-failed = لم ينجح ذلك
sharing-again = البدء من جديد
sharing-stop = إيقاف

share-do = مشاركة هذه الأسرة
share-done = صارت الأسرة مشتركة. أدخلوا الآن أحدًا.
share-members = من تُدخلونه يقرأ كل شيء في هذه الأسرة ويغيّره، ما عدا الملاحظات التي تبقى على هذا الجهاز.
share-server = خادم إحدى المدن ينقل كل شيء مقفلًا. لا يستطيع قراءته ولا يعرف أسماء.
share-server-sees = يرى الخادم كم جهازًا يشارك، ومتى تتبادل الأجهزة وكم، ومن أي عنوان إنترنت.
share-removal = يمكنكم إزالة جهاز بعد ذلك. لكن ما رآه فقد رآه.

sync-alone = على هذا الجهاز فقط
sync-alone-help = هذه الأسرة على هذا الجهاز فقط. يمكنكم مشاركتها مع جهازكم الآخر أو مع من يساعدكم.
sync-now = تبادل الآن
# $count: تغييرات هذا الجهاز التي ليست عند الخادم.
sync-changes = { $count ->
    [zero] لا تغيير ينتظر
    [one] تغيير واحد ينتظر
    [two] تغييران ينتظران
    [few] { $count } تغييرات تنتظر
    [many] { $count } تغييرًا ينتظر
   *[other] { $count } تغيير ينتظر
}
sync-good = تم تبادل كل شيء
sync-never = لم يحدث تبادل بعد
# $day: يوم الأسبوع والتاريخ. $time: مثل 14:10.
sync-last = آخر تبادل: { $day }، { $time }
sync-last-today = آخر تبادل: اليوم، { $time }
sync-never-help = يتبادل ⁨DiKo⁩ حالما يوجد اتصال.
sync-offline-help = لا يوجد اتصال بالخادم. لم يضع شيء. ⁨DiKo⁩ يحاول مرة أخرى من تلقاء نفسه.
sync-busy-help = الخادم مشغول جدًا. ⁨DiKo⁩ يحاول مرة أخرى من تلقاء نفسه.
sync-activation-needed = المدينة تطلب رمزًا
sync-activation-needed-help = حتى ذلك الحين يبقى كل شيء على هذا الجهاز.
sync-waiting-for-admission = ينتظر أن يُسمح له بالدخول
sync-waiting-for-admission-help = جهاز آخر يُدخل هذا الجهاز. يحتاج الجهازان إلى اتصال.
sync-not-let-in = الخادم لا يسمح لهذا الجهاز بالدخول
sync-not-let-in-help = ما هو هنا يبقى هنا. اطلبوا ممن يدير الأسرة أن يفتح ⁨DiKo⁩ وينظر في قائمة الأجهزة.
sync-removed = أُزيل هذا الجهاز
sync-removed-help = لا يصل إلى هنا شيء جديد. وما هو هنا يمكن قراءته.
# $count: ما كتبته أجهزة أخرى.
sync-withheld = { $count ->
    [zero] لا يحجب الخادم شيئًا.
    [one] الخادم يحجب شيئًا كتبه جهاز آخر. افتحوا ⁨DiKo⁩ على الجهاز الآخر مع اتصال.
    [two] الخادم يحجب شيئين كتبتهما أجهزة أخرى. افتحوا ⁨DiKo⁩ على الأجهزة الأخرى مع اتصال.
    [few] الخادم يحجب { $count } أشياء كتبتها أجهزة أخرى. افتحوا ⁨DiKo⁩ على الأجهزة الأخرى مع اتصال.
    [many] الخادم يحجب { $count } شيئًا كتبته أجهزة أخرى. افتحوا ⁨DiKo⁩ على الأجهزة الأخرى مع اتصال.
   *[other] الخادم يحجب { $count } شيء كتبته أجهزة أخرى. افتحوا ⁨DiKo⁩ على الأجهزة الأخرى مع اتصال.
}
sync-unread = { $count ->
    [zero] كل شيء مقروء.
    [one] شيء واحد من جهاز آخر لا يُقرأ بعد. يأتي المفتاح مع تبادل لاحق.
    [two] شيئان من أجهزة أخرى لا يُقرآن بعد. يأتي المفتاح مع تبادل لاحق.
    [few] { $count } أشياء من أجهزة أخرى لا تُقرأ بعد. يأتي المفتاح مع تبادل لاحق.
    [many] { $count } شيئًا من أجهزة أخرى لا يُقرأ بعد. يأتي المفتاح مع تبادل لاحق.
   *[other] { $count } شيء من أجهزة أخرى لا يُقرأ بعد. يأتي المفتاح مع تبادل لاحق.
}
sync-parked = { $count ->
    [zero] يقبل الخادم كل التغييرات.
    [one] الخادم لا يقبل تغييرًا واحدًا. يبقى على هذا الجهاز. أخبروا المدينة.
    [two] الخادم لا يقبل تغييرين. يبقيان على هذا الجهاز. أخبروا المدينة.
    [few] الخادم لا يقبل { $count } تغييرات. تبقى على هذا الجهاز. أخبروا المدينة.
    [many] الخادم لا يقبل { $count } تغييرًا. تبقى على هذا الجهاز. أخبروا المدينة.
   *[other] الخادم لا يقبل { $count } تغيير. تبقى على هذا الجهاز. أخبروا المدينة.
}
sync-quarantined = شيء من جهاز مُزال ينتظر

activation-code = رمز من المدينة
activation-help = تعطيه المدينة أو مركز استشارة.
activation-empty = اكتبوا الرمز أولًا.
activation-do = تسليم الرمز

commune-title = مدينتكم
commune-help = عندئذ تظهر في خطتكم دوائرها ومواعيد دوامها وخطواتها الخاصة.
commune-which = أي مدينة؟
commune-choose-do = البحث عن مدينة
commune-here = على هذا الجهاز
commune-other = مدينة أخرى
commune-address = عنوان خادم المدينة
commune-address-help = تخبركم به المدينة، مثل ⁨diko.example.de⁩. أو تعرض رمزًا للمسح.
commune-address-empty = اكتبوا العنوان أولًا.
commune-choose = اختاروا مدينة.
commune-scan = مسح العنوان
commune-look = بحث
commune-looking = ⁨DiKo⁩ يسأل المدينة. يستغرق ذلك لحظة.
commune-found = هل هذه هي المدينة؟
commune-again = اختيار مدينة أخرى
commune-verified = ⁨DiKo⁩ يعرف هذه المدينة وتوقيعها.
commune-unverified = المدينة وحدها تقول من هي. خذوها فقط إذا أعطتكم المدينة نفسها هذا العنوان.
commune-key = قارنوا هذا الرقم بالرقم الذي تعرضه المدينة:
commune-activation = لمشاركة أسرة عبر هذه المدينة تحتاجون إلى رمز منها.
commune-use = أخذ هذه المدينة
commune-used = مدينتكم الآن: { $name }.

qr-alt = رمز للمسح
qr-as-text = عرض الرمز كنص
qr-copy = نسخ النص
qr-copied = تم النسخ. أعطوه للجهاز الآخر فقط.
qr-not-copied = النسخ لا يعمل هنا. حدّدوا النص وانسخوه بأنفسكم.

scan-camera = مسح بالكاميرا
scan-looking = ضعوا الرمز كله أمام الكاميرا.
scan-stop = إيقاف الكاميرا
scan-picture = اختيار صورة للرمز
scan-none = لا يوجد رمز في هذه الصورة. خذوا صورة يظهر فيها الرمز كله.
scan-no-camera = لا يمكن استعمال الكاميرا. اختاروا صورة أو ألصقوا النص.
scan-text = أو ألصقوا نص الرمز
scan-text-do = أخذ النص
scan-text-empty = ألصقوا النص أولًا.

role-owner = يدير الأسرة
role-owner-help = يقرأ كل شيء ويكتبه، ويُدخل غيره ويزيله.
role-helper = يساعد
role-helper-help = يقرأ كل شيء ويكتبه. لا يستطيع إدخال أحد.
role-helper-cannot = الأجهزة التي تدير الأسرة وحدها تستطيع إدخال غيرها.

way-room = في الغرفة نفسها
way-mailbox = بالهاتف
way-file = بملف

invite-title-form = إدخال جهاز
invite-title-room = اعرضوا هذا الرمز
invite-title-mailbox = قولوا هذا الرقم
invite-title-file = سلّموا هذا الملف
invite-title-compare = قارنوا الأرقام
invite-title-compared = لحظة واحدة
invite-title-admitted = دخل الجهاز
invite-help = جهازكم الثاني، أو جهاز من يساعدكم.
invite-role = ما المسموح له؟
invite-way = كيف يلتقي الجهازان؟
invite-room-note = كل جهاز يمسح رمزًا من الآخر.
invite-mailbox-note = تتكلمان، ولدى كل منكما اتصال.
invite-file-note = ينضم الجهاز الآخر لاحقًا.
# $join و $way: ما يُختار على الجهاز الآخر.
invite-room-show = على الجهاز الآخر اختاروا «{ $join }» ثم «{ $way }». يمسح هذا الرمز.
invite-room-answer = ثم امسحوا الجواب
invite-room-scan = الجهاز الآخر يعرض الآن رمزًا بدوره.
invite-mailbox-say = على الجهاز الآخر يُختار «{ $join }» ثم «{ $way }». قولوا هذا الرقم:
invite-mailbox-then = ثم تظهر ستة أرقام على الشاشتين. ابقوا على الهاتف.
invite-file-where = الدعوة في هذا الملف:
invite-file-digits = هذه الأرقام تفتحه:
invite-file-code = أرقام الملف
invite-file-apart = قولوا الأرقام بطريق غير طريق الملف، بالهاتف مثلًا. من لديه الاثنان يستطيع الانضمام.
invite-admitted = يحصل على الأسرة مع التبادل التالي. أعطوه اسمًا ليعرف الجميع لمن هو.
invite-done = تم

compare-now = الجهاز الآخر حاضر.
compare-help = ليقرأ كل منكما الأرقام للآخر. هل هي نفسها على الشاشتين؟
compare-same = نعم، هي نفسها
compare-different = لا، مختلفة

join-title = الانضمام إلى أسرة
join-help = من يدير الأسرة يُدخل هذا الجهاز. كيف يلتقي الجهازان؟
join-room-note = تمسحون رمزًا على الجهاز الآخر.
join-mailbox-note = الشخص الآخر يقول رقمًا.
join-file-note = لديكم ملف وأرقامه.
join-room-help = الجهاز الآخر يعرض رمزًا. امسحوه.
join-commune = عبر أي مدينة؟
# $place: الصفحة على الجهاز الآخر التي تقول ذلك.
join-commune-help = على الجهاز الآخر تجدون ذلك في صفحة «{ $place }».
join-mailbox-help = اكتبوا الرقم الذي يقوله الشخص الآخر.
join-number = الرقم
# $count: كم رقمًا يلزم.
join-digits-short = عدد الأرقام المطلوب: { $count }.
join-file-help = أعطاكم أحدهم ملفًا وقال لكم أرقامًا.
join-title-answer = اعرضوا هذا الرمز
join-title-joined = الأسرة في الطريق
join-answer = الجهاز الآخر يمسح هذا الرمز. ثم يُدخل هذا الجهاز.
join-admission-waiting = يحتاج الجهازان إلى اتصال. قد يستغرق ذلك لحظة.
join-coming = ⁨DiKo⁩ يفتح الأسرة.
join-done = الأسرة على هذا الجهاز.

members-title = من يشارك
# $count: الأجهزة.
members-count = { $count ->
    [zero] لا جهاز يشارك
    [one] جهاز واحد يشارك
    [two] جهازان يشاركان
    [few] { $count } أجهزة تشارك
    [many] { $count } جهازًا يشارك
   *[other] { $count } جهاز يشارك
}
members-removed = أُزيلت
member-this-device = هذا الجهاز
member-device = جهاز بلا اسم
member-paper = رمز الاسترداد
member-paper-help = يعيد الأسرة إلى جهاز جديد.
member-invitation = دعوة في ملف
member-invitation-help = لم يستعملها أحد بعد.
member-removed = أُزيل. لا يحصل على شيء جديد.
member-since = منذ { $day }
# $count: تغييرات لا تُحسب.
member-quarantined = { $count ->
    [zero] لا تغيير منه ينتظر
    [one] تغيير واحد منه ينتظر
    [two] تغييران منه ينتظران
    [few] { $count } تغييرات منه تنتظر
    [many] { $count } تغييرًا منه ينتظر
   *[other] { $count } تغيير منه ينتظر
}
member-name = اسم الجهاز
member-name-help = ليعرف الجميع لمن هو. مثلًا: هاتف أولينا.
member-renamed = حُفظ الاسم.
member-remove-device = إزالة هذا الجهاز
member-remove-paper = إنهاء طريق العودة بهذا الرمز
member-remove-invitation = سحب الدعوة
member-remove-title = إزالة { $name }؟
member-remove-help-device = لا يحصل على شيء مما يُكتب من الآن. ما رآه فقد رآه. لا يمكن التراجع عن ذلك: يجب أن يُدخله أحد من جديد.
member-remove-help-paper = عندئذ لا يعيد الرمز هذه الأسرة. لا يمكن التراجع عن ذلك. يمكنكم صنع رمز جديد في صفحة «المزيد».
member-remove-help-invitation = عندئذ لا يفتح الملف شيئًا. لا يمكن التراجع عن ذلك.
member-remove-do = إزالة
member-remove-done = أُزيل: { $name }.

quarantine-title = ينتظر ولا يُحسب
quarantine-help = كُتب هذا على الجهاز بعد إزالته. انظروا هل هو صحيح.
quarantine-on = كُتب في { $day }
# $count: تغييرات لا تظهر واحدًا واحدًا.
quarantine-more = تغييرات أخرى: { $count }
quarantine-release = احتساب كل ذلك
quarantine-final = لا يمكن التراجع عن ذلك. يمكنكم تغيير كل شيء بعد ذلك.
quarantine-released = صار محسوبًا.
quarantine-person-added = أُضيف
quarantine-person-removed = أُخرج
quarantine-note-removed = حُذفت

leaving = هذا الجهاز يغادر
leaving-help = هذه الأسرة مشتركة. هذا الجهاز يخبر الأجهزة الأخرى بأنه يغادر. ويبقى كل شيء عندها.
leaving-begun = هذا الجهاز يغادر: { $name }.
leaving-waits = هذا الجهاز يخبر الأجهزة الأخرى بأنه يغادر. يحتاج ذلك إلى اتصال. ثم تذهب الأسرة من هنا.
leaving-at-once = إزالة بلا انتظار
leaving-at-once-help = عندئذ لا تعرف الأجهزة الأخرى أن هذا الجهاز غادر.

back-title = استعادة أسرتي
back-help = تحتاجون إلى رمز الاسترداد، وإلى المدينة التي شاركتم عبر خادمها.
back-do = استعادة
back-doing = ⁨DiKo⁩ يسأل المدينة ويفتح أسركم. يستغرق ذلك لحظة.

# Photos of a shared family.
sync-photos-title = الصور
# $size: such as 2.4 MB.
sync-photos-waiting = { $size } من الصور تنتظر النقل.
sync-photos-none = نُقلت كل الصور.
sync-photos-now = انقل الصور الآن
sync-photos-always = انقل الصور دائمًا تلقائيًا
sync-photos-always-help = وإلا فلا يُنقل تلقائيًا إلا القليل. قد تكلّف بيانات الهاتف مالًا.
