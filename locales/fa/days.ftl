### Why a day is the day: what it counts from, how long the law gives, what moved it.

# The event a period counts from, as a sentence. $day: its day.
event-einreise = شما در { $day } وارد آلمان شدید.
event-einzug = شما در { $day } در این خانه ساکن شدید.
event-umzug = شما در { $day } خانه عوض می‌کنید.
event-auszug = شما در { $day } از خانه می‌روید.
event-registrierung = شما در { $day } به عنوان پناهجو ثبت شدید.
event-anhoerung = مصاحبه شما در { $day } است.
event-zustellung = نامه تصمیم در { $day } رسید.
event-anerkennung-final = حمایت شما از { $day } قطعی است.
event-anerkennung-oder-titel = حمایت یا مجوز شما از { $day } اعتبار دارد.
event-titel-erteilung = مجوز شما در { $day } صادر شد.
event-titel-ablauf = اعتبار مجوز در { $day } تمام می‌شود.
event-duldung-ablauf = تعلیق اخراج در { $day } تمام می‌شود.
event-visum-ablauf = اعتبار ویزا در { $day } تمام می‌شود.
event-pass-ablauf = اعتبار پاسپورت در { $day } تمام می‌شود.
event-unterbringung-start = شما از { $day } در اقامتگاه زندگی می‌کنید.
event-arbeitsbeginn = کار شما در { $day } شروع شد.
event-arbeitsende = کار شما در { $day } تمام می‌شود.
event-kenntnis = شما در { $day } از آن باخبر شدید.
event-arbeitgeberwechsel = شما در { $day } کارفرما را عوض کردید.
event-versicherungspflicht = شما از { $day } باید بیمه باشید.
event-betreuung-start = کودکستان یا مدرسه در { $day } شروع می‌شود.
event-kurs-anmeldung = شما در { $day } در دوره ثبت‌نام کردید.
event-wohnsitz = شما از { $day } در آلمان زندگی می‌کنید.
event-rechtmaessiger-aufenthalt = اقامت قانونی شما در { $day } شروع شد.
event-inobhutnahme = اداره جوانان در { $day } شما را برای نگهداری موقت پذیرفت.
event-duldung-beginn = تعلیق اخراج شما در { $day } شروع شد.
event-reise = سفر شما در { $day } است.
event-geburt = کودک شما در { $day } به دنیا آمد.
event-anspruch-beginn = حق شما در { $day } شروع شد.
event-entbindungstermin = تولد کودک نزدیک { $day } انتظار می‌رود.
event-bekanntgabe = نامه تصمیم در { $day } رسید.

# The same in a few words, after a date and a colon.
event-short-einreise = ورود به آلمان
event-short-einzug = ساکن شدن در خانه
event-short-umzug = عوض کردن خانه
event-short-auszug = رفتن از خانه
event-short-registrierung = ثبت
event-short-anhoerung = مصاحبه
event-short-zustellung = رسیدن نامه تصمیم
event-short-anerkennung-final = حمایت قطعی شد
event-short-anerkennung-oder-titel = حمایت یا مجوز
event-short-titel-erteilung = صدور مجوز
event-short-titel-ablauf = پایان مجوز
event-short-duldung-ablauf = پایان تعلیق اخراج
event-short-visum-ablauf = پایان ویزا
event-short-pass-ablauf = پایان اعتبار پاسپورت
event-short-unterbringung-start = شروع زندگی در اقامتگاه
event-short-arbeitsbeginn = شروع کار
event-short-arbeitsende = پایان کار
event-short-kenntnis = باخبر شدن شما
event-short-arbeitgeberwechsel = عوض کردن کارفرما
event-short-versicherungspflicht = شروع وظیفه بیمه
event-short-betreuung-start = شروع کودکستان یا مدرسه
event-short-kurs-anmeldung = ثبت‌نام در دوره
event-short-wohnsitz = زندگی در آلمان
event-short-rechtmaessiger-aufenthalt = شروع اقامت قانونی
event-short-inobhutnahme = نگهداری موقت
event-short-duldung-beginn = شروع تعلیق اخراج
event-short-reise = سفر
event-short-geburt = تولد
event-short-anspruch-beginn = شروع حق
event-short-entbindungstermin = روز احتمالی تولد
event-short-bekanntgabe = رسیدن نامه تصمیم

# $count: days or months the law gives.
period-days = { $count ->
    [one] قانون به شما { $count } روز وقت می‌دهد.
   *[other] قانون به شما { $count } روز وقت می‌دهد.
}
period-months = { $count ->
    [one] قانون به شما { $count } ماه وقت می‌دهد.
   *[other] قانون به شما { $count } ماه وقت می‌دهد.
}

# A line of the key: a day and what it is.
key-line = { $day }: { $said }
key-opens = اولین روزی که می‌توانید این کار را بکنید
key-today = امروز
# $weekday: Saturday or Sunday.
key-weekend = { $weekday } است، آخرین روز حساب نمی‌شود
# $name: the name of the holiday.
key-holiday = روز تعطیل ({ $name }) است، آخرین روز حساب نمی‌شود
# What the last day is, by the kind of rule.
key-last-within = آخرین روز
key-last-before = روزی که تمام می‌شود
key-last-printed = روزی که روی مدرک نوشته شده است
key-last-retro = آخرین روزی که چیزی از دست نمی‌دهید
key-last-month-start = آخرین روزی که این ماه هنوز حساب می‌شود
key-last-age-window = آخرین روز
key-last-none = آخرین روز
key-last-immediately = آخرین روز
key-last-earliest = اولین روز
key-last-land = آخرین روز
key-last-office-duty = آخرین روز

holiday-new-year = سال نو میلادی
holiday-epiphany = عید سه پادشاه
holiday-womens-day = روز زن
holiday-good-friday = جمعه پیش از عید پاک
holiday-easter-sunday = یکشنبه عید پاک
holiday-easter-monday = دوشنبه عید پاک
holiday-labour-day = روز کارگر، 1 می
holiday-liberation-day = روز آزادی از نازی‌ها
holiday-ascension = روز عروج عیسی
holiday-whit-sunday = یکشنبه پنتیکاست
holiday-whit-monday = دوشنبه پنتیکاست
holiday-corpus-christi = عید پیکر مسیح
holiday-uprising-day = 17 ژوئن/جون
holiday-assumption = عید عروج مریم
holiday-childrens-day = روز کودک
holiday-unity-day = روز اتحاد آلمان
holiday-reformation-day = روز اصلاح دینی
holiday-all-saints = روز همه قدیسان
holiday-repentance-day = روز توبه و دعا
holiday-christmas = روز اول کریسمس
holiday-boxing-day = روز دوم کریسمس
