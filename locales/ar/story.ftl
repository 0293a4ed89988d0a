# Telling the story: one question a screen. The questions themselves come from the catalogue.

story-progress = السؤال { $number } من { $total }
story-progress-short = { $number } من { $total }
story-next = التالي
story-skip = لا أعرف
story-about = عن { $name }
story-stays = هذا يبقى على هذا الجهاز.
story-tap = اختاروا جوابًا. بعده يأتي السؤال التالي.
story-skipped = قلتم: لا أعرف. يمكنكم أن تجيبوا لاحقًا.
story-decides = { $count ->
    [zero] لا تتوقف عليه أي خطوة.
    [one] تتوقف عليه خطوة واحدة.
    [two] تتوقف عليه خطوتان.
    [few] تتوقف عليه { $count } خطوات.
    [many] تتوقف عليه { $count } خطوة.
   *[other] تتوقف عليه { $count } خطوة.
}
story-choose = اختاروا جوابًا أو «لا أعرف».
story-yes = نعم
story-no = لا

story-name-title = ما اسمكم؟
story-name-help = يكفي الاسم الأول أو اسم مستعار. يبقى على هذا الجهاز.
story-name-field = الاسم
story-name-empty = اكتبوا اسمًا. يكفي اسم مستعار.

story-date-empty = اكتبوا اليوم أو اختاروا «لا أعرف».

story-group-protection = الحماية
story-group-work = العمل والتعلّم
story-group-europe = أوروبا
story-group-family = الأسرة والأصل

story-country-find = البحث عن بلد
story-country-common = تُختار كثيرًا
story-country-all = كل البلدان
story-country-none-found = لا يوجد بلد بهذا الاسم. جرّبوا أحرفًا أقل.
story-country-found = { $count ->
    [zero] لا يوجد بلد
    [one] بلد واحد
    [two] بلدان اثنان
    [few] { $count } بلدان
    [many] { $count } بلدًا
   *[other] { $count } بلد
}
story-country-has-none = لا توجد رخصة

household-title = من معكم أيضًا؟
household-help = اذكروا فقط من يسكن هنا معكم.
household-you = أنتم
household-adult = شخص بالغ
household-child = طفل
household-alone = لا أحد غيري
household-next = هؤلاء هم الجميع
household-adult-title = من معكم؟
household-child-title = ما اسم الطفل؟
household-name = الاسم
household-born = يوم الميلاد
household-born-help = المدرسة والروضة والمال تتوقف على العمر.
household-add = إضافة
household-remove = إزالة { $name } من القائمة
household-added = تمت إضافة { $name }.
household-removed = تمت إزالة { $name } من القائمة.

place-title = أين تسكنون؟
place-help = تتوقف على ذلك أيام العطل والدوائر المسؤولة.
place-other = في مكان آخر
place-unverified = غير مفحوص
place-land-empty = اختاروا ولاية أو «لا أعرف».
place-next = عرض خطتي

land-BW = بادن-فورتمبيرغ
land-BY = بافاريا
land-BE = برلين
land-BB = براندنبورغ
land-HB = بريمن
land-HH = هامبورغ
land-HE = هيسن
land-MV = مكلنبورغ-فوربومرن
land-NI = ساكسونيا السفلى
land-NW = شمال الراين-وستفاليا
land-RP = راينلاند-بفالتس
land-SL = سارلاند
land-SN = ساكسونيا
land-ST = ساكسونيا-أنهالت
land-SH = شليسفيغ-هولشتاين
land-TH = تورينغن
