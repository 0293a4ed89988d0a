# The way in: first launch, unlock, recovery, a saved copy, starting over.

welcome-app = ديكو ⁨DiKo⁩
welcome-claim = طريقكم عبر الدوائر الرسمية في ألمانيا.
welcome-language-title = اختاروا لغتكم
welcome-language-help = يمكنكم تغييرها في أي وقت.

welcome-privacy-title = ما يبقى عندكم
welcome-privacy-device = كل ما تكتبونه يبقى مشفّرًا على هذا الجهاز، إلى أن تشاركوه بأنفسكم.
welcome-privacy-account = لا حساب. لا حاجة إلى الإنترنت. لا أحد يراقب ما تفعلون.
welcome-privacy-never = لا يسألكم ⁨DiKo⁩ أبدًا لماذا غادرتم بلدكم.
welcome-privacy-next = البدء
welcome-privacy-copy = لدي نسخة محفوظة
welcome-privacy-code = لدي رمز استرداد ومدينتي

welcome-password-title = اختاروا كلمة مرور
welcome-password-why = هي تفتح ⁨DiKo⁩ على هذا الجهاز. لا أحد يستطيع أن يرسل إليكم كلمة جديدة. احفظوها جيدًا.
welcome-password-field = كلمة المرور
welcome-password-again = كلمة المرور مرة أخرى
welcome-password-show = إظهار كلمة المرور
welcome-password-hide = إخفاء كلمة المرور
welcome-password-advice = أربع كلمات لا يجمعها أحد غيركم: حفظها سهل، وتخمينها صعب.
welcome-password-differ = كلمتا المرور ليستا متطابقتين. اكتبوا الثانية مرة أخرى.
welcome-password-empty = اكتبوا كلمة مرور من 8 أحرف أو أرقام على الأقل.
welcome-password-make = حفظ كلمة المرور
welcome-password-making = يقفل ⁨DiKo⁩ بياناتكم. هذا يستغرق لحظة.

strength-label = مدى الأمان
strength-short = قصيرة جدًا. { $left ->
    [zero] لا ينقص شيء.
    [one] ينقص حرف واحد.
    [two] ينقص حرفان.
    [few] تنقص { $left } أحرف.
    [many] ينقص { $left } حرفًا.
   *[other] ينقص { $left } حرف.
}
strength-weak = سهلة التخمين. أضيفوا كلمة أخرى.
strength-fair = جيدة. مع كلمة أخرى تصبح قوية.
strength-strong = قوية.

welcome-recovery-title = اكتبوا هذا الرمز على ورقة
welcome-recovery-why = يساعدكم إذا نسيتم كلمة المرور. وإذا شاركتم أسرة، فهو يعيدها أيضًا إلى جهاز جديد.
welcome-recovery-once = يعرضه ⁨DiKo⁩ هذه المرة فقط. احفظوا الورقة في البيت، لا مع الجهاز.
welcome-recovery-code = رمز الاسترداد
welcome-recovery-group = المجموعة { $number }
welcome-recovery-next = كتبته على ورقة
welcome-recovery-check-title = هل الرمز مكتوب على ورقتكم؟
welcome-recovery-check-help = اقرؤوا المجموعة { $number } من ورقتكم واكتبوها هنا. بعد ذلك ننتقل إلى الخطوة التالية تلقائيًا.
welcome-recovery-check-wrong = هذه ليست المجموعة { $number }. انظروا إلى ورقتكم مرة أخرى.
welcome-recovery-check-again = إظهار الرمز مرة أخرى
welcome-recovery-done = متابعة

unlock-title = ⁨DiKo⁩ مقفل
unlock-help = اكتبوا كلمة المرور. بياناتكم على هذا الجهاز.
unlock-field = كلمة المرور
unlock-do = فتح
unlock-doing = يُفتح ⁨DiKo⁩. هذا يستغرق لحظة.
unlock-empty = اكتبوا كلمة المرور أولًا.
unlock-forgot = نسيت كلمة المرور
unlock-language = اللغة

recover-title = الفتح برمز الاسترداد
recover-help = خذوا الورقة التي عليها ست مجموعات من الأرقام.
recover-code = رمز الاسترداد
recover-code-help = { $left ->
    [zero] كل الأرقام الـ 30 موجودة.
    [one] ينقص رقم واحد.
    [two] ينقص رقمان.
    [few] تنقص { $left } أرقام.
    [many] ينقص { $left } رقمًا.
   *[other] ينقص { $left } رقم.
}
recover-code-short = في الرمز 30 رقمًا. انظروا أي أرقام تنقص.
recover-code-any = المسافات لا تهم. ويمكنكم كتابة الأرقام بخطكم أيضًا.
recover-password = كلمة مرور جديدة
recover-do = الفتح بالرمز
recover-doing = يُفتح ⁨DiKo⁩. هذا يستغرق لحظة.
recover-lost = ليس لدي رمز
recover-lost-title = لا كلمة مرور ولا رمز
recover-lost-text = عندئذ لا يستطيع أحد فتح البيانات، ولا حتى من صنعوا ⁨DiKo⁩. يمكنكم تجربة كلمات مرور قديمة قدر ما تريدون. أو تبدؤون من جديد.
recover-try = تجربة كلمة المرور مرة أخرى
recover-start-over = البدء من جديد

startover-title = البدء من جديد
startover-what = تبدؤون ببرنامج ⁨DiKo⁩ فارغ.
startover-kept = تبقى البيانات القديمة على هذا الجهاز تحت اسم آخر. لا يُحذف شيء.
startover-still = لا تُفتح هذه البيانات إلا بكلمة مرورها أو برمز استردادها.
startover-do = وضع البيانات القديمة جانبًا
startover-doing = تُوضع البيانات القديمة جانبًا.

copy-title = فتح نسخة محفوظة
copy-help = النسخة هي ملف واحد. تجدون ⁨.diko⁩ في آخر اسمه. حفظتموها من قبل، ربما على جهاز آخر.
copy-file = أين الملف؟
copy-file-help = المجلد واسم الملف.
copy-file-empty = اكتبوا أين الملف.
copy-password = كلمة مرور النسخة
copy-password-help = هي كلمة المرور التي كتبتموها عند حفظ النسخة.
copy-do = فتح النسخة
copy-doing = يفتح ⁨DiKo⁩ النسخة. هذا يستغرق لحظة.
