### Why a day is the day: what it counts from, how long the law gives, what moved it.

# The event a period counts from, as a sentence. $day: its day.
event-einreise = دخلتم ألمانيا في { $day }.
event-einzug = انتقلتم إلى المسكن في { $day }.
event-umzug = تنتقلون إلى مسكن آخر في { $day }.
event-auszug = تتركون المسكن في { $day }.
event-registrierung = سُجّلتم بصفتكم طالبي لجوء في { $day }.
event-anhoerung = جلسة الاستماع في { $day }.
event-zustellung = وصل القرار في { $day }.
event-anerkennung-final = صارت حمايتكم نهائية في { $day }.
event-anerkennung-oder-titel = حمايتكم أو تصريح الإقامة منذ { $day }.
event-titel-erteilung = صدر تصريح الإقامة في { $day }.
event-titel-ablauf = ينتهي تصريح الإقامة في { $day }.
event-duldung-ablauf = ينتهي وقف الترحيل في { $day }.
event-visum-ablauf = تنتهي التأشيرة في { $day }.
event-pass-ablauf = ينتهي جواز السفر في { $day }.
event-unterbringung-start = تسكنون في مكان الإيواء منذ { $day }.
event-arbeitsbeginn = بدأ عملكم في { $day }.
event-arbeitsende = ينتهي عملكم في { $day }.
event-kenntnis = عرفتم بذلك في { $day }.
event-arbeitgeberwechsel = غيّرتم صاحب العمل في { $day }.
event-versicherungspflicht = يجب أن يكون لديكم تأمين منذ { $day }.
event-betreuung-start = تبدأ الروضة أو المدرسة في { $day }.
event-kurs-anmeldung = سجلتم في الدورة في { $day }.
event-wohnsitz = تسكنون في ألمانيا منذ { $day }.
event-rechtmaessiger-aufenthalt = بدأت إقامتكم القانونية في { $day }.
event-inobhutnahme = استقبلتكم دائرة رعاية الشباب في { $day }.
event-duldung-beginn = بدأ وقف الترحيل في { $day }.
event-reise = سفركم في { $day }.
event-geburt = وُلد طفلكم في { $day }.
event-anspruch-beginn = بدأ حقكم في { $day }.
event-entbindungstermin = الولادة منتظرة حوالي { $day }.
event-bekanntgabe = وصل القرار في { $day }.

# The same in a few words, after a date and a colon.
event-short-einreise = الدخول إلى ألمانيا
event-short-einzug = الانتقال إلى المسكن
event-short-umzug = تغيير المسكن
event-short-auszug = ترك المسكن
event-short-registrierung = التسجيل
event-short-anhoerung = جلسة الاستماع
event-short-zustellung = وصول القرار
event-short-anerkennung-final = الحماية نهائية
event-short-anerkennung-oder-titel = الحماية أو تصريح الإقامة
event-short-titel-erteilung = صدور تصريح الإقامة
event-short-titel-ablauf = انتهاء تصريح الإقامة
event-short-duldung-ablauf = انتهاء وقف الترحيل
event-short-visum-ablauf = انتهاء التأشيرة
event-short-pass-ablauf = انتهاء جواز السفر
event-short-unterbringung-start = بداية السكن في مكان الإيواء
event-short-arbeitsbeginn = بداية العمل
event-short-arbeitsende = نهاية العمل
event-short-kenntnis = يوم معرفتكم بذلك
event-short-arbeitgeberwechsel = تغيير صاحب العمل
event-short-versicherungspflicht = بداية واجب التأمين
event-short-betreuung-start = بداية الروضة أو المدرسة
event-short-kurs-anmeldung = التسجيل في الدورة
event-short-wohnsitz = بداية السكن في ألمانيا
event-short-rechtmaessiger-aufenthalt = بداية الإقامة القانونية
event-short-inobhutnahme = الاستقبال لدى دائرة رعاية الشباب
event-short-duldung-beginn = بداية وقف الترحيل
event-short-reise = السفر
event-short-geburt = الولادة
event-short-anspruch-beginn = بداية الحق
event-short-entbindungstermin = الولادة المنتظرة
event-short-bekanntgabe = وصول القرار

# $count: days or months the law gives.
period-days = { $count ->
    [zero] القانون لا يعطيكم أي يوم.
    [one] القانون يعطيكم يومًا واحدًا.
    [two] القانون يعطيكم يومين.
    [few] القانون يعطيكم { $count } أيام.
    [many] القانون يعطيكم { $count } يومًا.
   *[other] القانون يعطيكم { $count } يوم.
}
period-months = { $count ->
    [zero] القانون لا يعطيكم أي شهر.
    [one] القانون يعطيكم شهرًا واحدًا.
    [two] القانون يعطيكم شهرين.
    [few] القانون يعطيكم { $count } أشهر.
    [many] القانون يعطيكم { $count } شهرًا.
   *[other] القانون يعطيكم { $count } شهر.
}

# A line of the key: a day and what it is.
key-line = { $day }: { $said }
key-opens = أول يوم تستطيعون فيه فعل ذلك
key-today = اليوم
# $weekday: Saturday or Sunday.
key-weekend = يوم { $weekday }، ولا يُحسب يومًا أخيرًا
# $name: the name of the holiday.
key-holiday = يوم عطلة رسمية ({ $name })، ولا يُحسب يومًا أخيرًا
# What the last day is, by the kind of rule.
key-last-within = اليوم الأخير
key-last-before = يوم انتهاء الصلاحية
key-last-printed = اليوم المكتوب على الورقة
key-last-retro = آخر يوم لا تخسرون فيه شيئًا
key-last-month-start = آخر يوم يُحسب فيه هذا الشهر
key-last-age-window = اليوم الأخير
key-last-none = اليوم الأخير
key-last-immediately = اليوم الأخير
key-last-earliest = اليوم الأول
key-last-land = اليوم الأخير
key-last-office-duty = اليوم الأخير

holiday-new-year = رأس السنة
holiday-epiphany = عيد الغطاس
holiday-womens-day = يوم المرأة
holiday-good-friday = الجمعة العظيمة
holiday-easter-sunday = أحد الفصح
holiday-easter-monday = اثنين الفصح
holiday-labour-day = عيد العمال، 1 مايو/أيار
holiday-liberation-day = يوم التحرير
holiday-ascension = عيد الصعود
holiday-whit-sunday = أحد العنصرة
holiday-whit-monday = اثنين العنصرة
holiday-corpus-christi = عيد الجسد
holiday-uprising-day = 17 يونيو/حزيران
holiday-assumption = عيد انتقال العذراء
holiday-childrens-day = يوم الطفل
holiday-unity-day = يوم الوحدة الألمانية
holiday-reformation-day = يوم الإصلاح
holiday-all-saints = عيد جميع القديسين
holiday-repentance-day = يوم التوبة والصلاة
holiday-christmas = عيد الميلاد، 25 ديسمبر/كانون الأول
holiday-boxing-day = ثاني أيام عيد الميلاد، 26 ديسمبر/كانون الأول
