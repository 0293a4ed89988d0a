# Everything that is not a step: settings, safety, the rules and who made them.

more-title = المزيد
more-detail = الصفحة التي اخترتموها
more-settings = الإعدادات
more-safety = الأمان
more-rules = القواعد والمصادر
more-about-head = عن تطبيق ⁨DiKo⁩

more-language = اللغة
more-look = المظهر
more-appearance = فاتح أو داكن
more-appearance-system = مثل الجهاز
more-appearance-light = فاتح
more-appearance-dark = داكن
more-text = حجم النص
more-text-normal = مثل الجهاز
more-text-large = أكبر
more-text-largest = الأكبر
more-contrast = التباين
more-contrast-more = أقوى
more-lock-after = القفل التلقائي
more-lock-minutes = { $minutes ->
    [zero] أبدًا
    [one] بعد دقيقة واحدة
    [two] بعد دقيقتين
    [few] بعد { $minutes } دقائق
    [many] بعد { $minutes } دقيقة
   *[other] بعد { $minutes } دقيقة
}
more-lock-help = يُقفل ⁨DiKo⁩ إذا لم يلمسه أحد طوال هذه المدة.
more-lock-never-help = عندئذ يستطيع من معه الجهاز أن يقرأ كل شيء.
more-lock-now = القفل الآن
more-saved = تم الحفظ.

more-password = تغيير كلمة المرور
more-password-old = كلمة المرور الحالية
more-password-new = كلمة مرور جديدة
more-password-do = حفظ كلمة المرور الجديدة
more-password-done = من الآن كلمة المرور الجديدة هي الصحيحة.
more-password-help = يبقى رمز الاسترداد كما هو.

more-code = رمز استرداد جديد
more-code-help = إذا ضاعت الورقة. عندئذ لا يعمل الرمز القديم.
more-code-password = كلمة المرور
more-code-do = إنشاء رمز جديد
more-code-done = من الآن الرمز الجديد هو الصحيح.
more-code-close = كتبته على ورقة

more-copy = حفظ نسخة
more-copy-help = ملف مشفّر واحد فيه كل شيء. ضعوه على ذاكرة ⁨USB⁩ أو على جهاز آخر: يساعدكم إذا ضاع هذا الجهاز.
more-copy-password = كلمة مرور النسخة
more-copy-password-help = تحتاجون إليها لفتح النسخة. يمكن أن تكون كلمة المرور نفسها. رمز الاسترداد لا يفتح النسخة.
more-copy-back = كيف يعود كل شيء: ثبّتوا ⁨DiKo⁩ على جهاز، واختاروا لغة، ثم «{ welcome-privacy-copy }».
more-copy-file = إلى أين
more-copy-file-help = إذا لم تكتبوا شيئًا، يختار ⁨DiKo⁩ المجلد.
more-copy-do = حفظ النسخة
more-copy-doing = تُكتب النسخة. هذا يستغرق لحظة.
more-copy-done = حُفظت النسخة.
more-copy-where = هي هنا:
more-copy-size = الحجم: { $size }

more-catalogue = فُحصت القواعد في { $day }
more-catalogue-title = القواعد والمصادر
more-catalogue-version = الإصدار { $version }، صُنع في { $day }
more-catalogue-checked = فُحصت القواعد في { $day }
more-catalogue-expired = كان هذا الإصدار من القواعد صالحًا حتى { $day }. قد تكون المهل قد تغيرت: اسألوا الدائرة.
more-catalogue-valid = صالح حتى { $day }
more-catalogue-holds = عدد الخطوات: { $steps }، عدد الأوراق: { $papers }
more-catalogue-change = ما تغيّر بعد هذا اليوم ليس في هذه القواعد. الرسالة من دائرة رسمية أهم دائمًا من ⁨DiKo⁩.
more-catalogue-switches = قواعد تنتهي في يوم معيّن
more-catalogue-switch-from = منذ { $day }
more-catalogue-switch-until = حتى { $day }
more-catalogue-switch-open = لا يُعرف لها نهاية
more-catalogue-switch-none = لا قاعدة هنا لها نهاية.
more-catalogue-laws = المصادر
more-catalogue-laws-help = كل يوم في ⁨DiKo⁩ مبني على أحد هذه النصوص.
more-catalogue-communes = المدن والبلدات
more-catalogue-verified = مفحوص
more-catalogue-unverified = غير مفحوص

more-unknown = عندما لا يعرف ⁨DiKo⁩ شيئًا
more-unknown-three = لكل سؤال ثلاثة أجوبة: نعم، ولا، و«لا أعرف».
more-unknown-never-no = جواب «لا أعرف» لا يُحسب أبدًا «لا». لا تسقط أي خطوة بسببه.
more-unknown-asks = الخطوة التي تتوقف على سؤال بلا جواب ليست في الخطة بعد. يعرض ⁨DiKo⁩ السؤال ويقول كم خطوة تنتظره.
more-unknown-later = يمكنكم أن تجيبوا لاحقًا، أو تغيّروا جوابًا، أو تتراجعوا عنه متى أردتم.
more-unknown-short-day = إذا كان من الممكن أن يكون اليوم أقرب أو أبعد، يعرض ⁨DiKo⁩ الأقرب ويسألكم.

more-privacy = حماية البيانات
more-privacy-title = حماية البيانات
more-privacy-where = أين بياناتكم
more-privacy-where-text = على هذا الجهاز، في ملفات مشفّرة. من دون كلمة المرور لا يستطيع أحد قراءتها. وما تشاركونه موجود أيضًا على الأجهزة التي تُدخلونها.
more-privacy-leaves = ماذا يخرج من الجهاز
more-privacy-leaves-text = لا شيء، ما دمتم لا تشاركون أسرة. إذا شاركتم أسرة، ينقل خادم إحدى المدن كل شيء مقفلًا ولا يستطيع قراءته. وإذا بحثتم عن مدينة، يسأل ⁨DiKo⁩ خادمها. لا تُصنع نسخة إلا إذا حفظتم واحدة.
more-privacy-asks = ما لا يسأل عنه ⁨DiKo⁩
more-privacy-asks-text = لماذا غادرتم بلدكم، ودينكم، ورقمكم في السجل المركزي للأجانب، ورقم حسابكم.
more-privacy-phone = إذا أخذ أحد جهازكم
more-privacy-phone-text = أقفلوا ⁨DiKo⁩. عندئذ لا يمكن قراءة الملفات. لكن من يجعلكم تفتحون ⁨DiKo⁩ يرى كل شيء.
more-privacy-lost = إذا نسيتم كلمة المرور
more-privacy-lost-text = رمز الاسترداد يفتح ⁨DiKo⁩. من دون الاثنين تضيع البيانات. لا يوجد باب خلفي.

more-access = سهولة الاستخدام للجميع
more-access-title = سهولة الاستخدام للجميع
more-access-aim = يلتزم ⁨DiKo⁩ بالمعيار ⁨WCAG 2.2⁩، المستوى ⁨AA⁩، وبالمعيار ⁨EN 301 549⁩.
more-access-works = ما يعمل
more-access-keyboard = كل شيء يعمل بلوحة المفاتيح وحدها.
more-access-reader = برامج قراءة الشاشة تسمع الأسماء والحالات والتغييرات. الكلمات الألمانية معلّمة بأنها ألمانية.
more-access-text = يمكن تكبير الخط إلى 200 بالمئة. الألوان متباينة جدًا، في الوضع الفاتح والداكن.
more-access-calm = لا يتحرك شيء إذا كان جهازكم مضبوطًا على ذلك.
more-access-weak = ما ليس جيدًا بعد
more-access-weak-text = يقرأ ⁨DiKo⁩ بصوت عالٍ فقط إذا كان في جهازك صوت لهذه اللغة. لا توجد بعد نسخة بلغة سهلة ولا نسخة بلغة الإشارة.
more-access-tell = أخبرونا
more-access-tell-text = هل هناك شيء لا يعمل معكم؟ أخبروا مدينتكم أو الجهة التي أعطتكم ⁨DiKo⁩.
more-access-day = كُتب في { $day }

more-licences = التراخيص
more-licences-text = ⁨DiKo⁩ برنامج حر بترخيص أباتشي 2.0 (⁨Apache⁩). يُسمح لكم باستخدامه وقراءته وتغييره.
more-licences-parts = أجزاء من آخرين
more-licences-law = نصوص القوانين خالية من حقوق المؤلف (⁨§ 5 UrhG⁩).

more-about = عن تطبيق ⁨DiKo⁩
more-about-what = يصنع ⁨DiKo⁩ من قصتكم خطة: أي دائرة، وأي ورقة، وحتى أي يوم.
more-about-not = ⁨DiKo⁩ ليس دائرة رسمية ولا يقدّم استشارة قانونية. عند الشك اسألوا مركز استشارة: هذا مجاني.
more-about-version = الإصدار { $version }

clock-before-catalogue = تاريخ هذا الجهاز هو { $day }. هذا لا يمكن أن يكون صحيحًا.
clock-before-last-change = تاريخ هذا الجهاز هو { $day }. لكنكم غيّرتم شيئًا في ⁨DiKo⁩ في يوم بعده.
clock-do = اضبطوا التاريخ في إعدادات الجهاز. حتى ذلك الوقت ليست الأيام هنا صحيحة.
