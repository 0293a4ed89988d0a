# The way in: first launch, unlock, recovery, a saved copy, starting over.

welcome-app = دیکو ⁨DiKo⁩
welcome-claim = راه شما در اداره‌های آلمان.
welcome-language-title = زبان خود را انتخاب کنید
welcome-language-help = هر وقت بخواهید می‌توانید آن را تغییر دهید.

welcome-privacy-title = چه چیزی پیش شما می‌ماند
welcome-privacy-device = هر چه می‌نویسید، رمزگذاری‌شده در همین دستگاه می‌ماند، تا وقتی خودتان آن را به اشتراک بگذارید.
welcome-privacy-account = بدون ثبت‌نام. اینترنت لازم نیست. هیچ‌کس نمی‌شمارد که چه می‌کنید.
welcome-privacy-never = ⁨DiKo⁩ هرگز نمی‌پرسد چرا کشور خود را ترک کرده‌اید.
welcome-privacy-next = شروع
welcome-privacy-copy = نسخه پشتیبان دارم
welcome-privacy-code = کد بازیابی و شهرم را دارم

welcome-password-title = یک رمز عبور انتخاب کنید
welcome-password-why = این رمز ⁨DiKo⁩ را در همین دستگاه باز می‌کند. هیچ‌کس نمی‌تواند رمز تازه‌ای برای شما بفرستد. آن را خوب به یاد بسپارید.
welcome-password-field = رمز عبور
welcome-password-again = رمز عبور، یک بار دیگر
welcome-password-show = نشان دادن رمز عبور
welcome-password-hide = پنهان کردن رمز عبور
welcome-password-advice = چهار کلمه که فقط شما آن‌ها را کنار هم می‌گذارید: به یاد سپردن آن آسان است و حدس زدن آن سخت.
welcome-password-differ = دو رمز عبور یکی نیستند. دومی را دوباره بنویسید.
welcome-password-empty = یک رمز عبور با دست‌کم 8 حرف یا رقم بنویسید.
welcome-password-make = ذخیره رمز عبور
welcome-password-making = ⁨DiKo⁩ اطلاعات شما را قفل می‌کند. یک لحظه طول می‌کشد.

strength-label = چقدر امن است
strength-short = خیلی کوتاه است. { $left } حرف دیگر لازم است.
strength-weak = حدس زدن آن آسان است. یک کلمه دیگر اضافه کنید.
strength-fair = خوب است. با یک کلمه دیگر قوی می‌شود.
strength-strong = قوی است.

welcome-recovery-title = این کد را روی کاغذ بنویسید
welcome-recovery-why = اگر رمز عبور را فراموش کنید، کمک می‌کند. اگر خانواده‌ای را به اشتراک بگذارید، آن را به دستگاه تازه هم برمی‌گرداند.
welcome-recovery-once = ⁨DiKo⁩ آن را فقط همین یک بار نشان می‌دهد. کاغذ را در خانه نگه دارید، نه کنار دستگاه.
welcome-recovery-code = کد بازیابی
welcome-recovery-group = گروه { $number }
welcome-recovery-next = آن را نوشته‌ام
welcome-recovery-check-title = آیا کد روی کاغذ شما هست؟
welcome-recovery-check-help = گروه { $number } را از روی کاغذ خود بخوانید و اینجا بنویسید. بعد از آن خودش ادامه پیدا می‌کند.
welcome-recovery-check-wrong = این گروه { $number } نیست. دوباره به کاغذ خود نگاه کنید.
welcome-recovery-check-again = نشان دادن دوباره کد
welcome-recovery-done = ادامه

unlock-title = ⁨DiKo⁩ قفل است
unlock-help = رمز عبور خود را بنویسید. اطلاعات شما در همین دستگاه است.
unlock-field = رمز عبور
unlock-do = باز کردن
unlock-doing = ⁨DiKo⁩ باز می‌شود. یک لحظه طول می‌کشد.
unlock-empty = اول رمز عبور خود را بنویسید.
unlock-forgot = رمز عبور را فراموش کرده‌ام
unlock-language = زبان

recover-title = باز کردن با کد بازیابی
recover-help = کاغذی را که شش گروه رقم روی آن است بردارید.
recover-code = کد بازیابی
recover-code-help = { $left ->
    [0] هر 30 رقم نوشته شده است.
    [one] { $left } رقم کم است.
   *[other] { $left } رقم کم است.
}
recover-code-short = کد 30 رقم دارد. ببینید کدام کم است.
recover-code-any = فاصله‌ها مهم نیست. رقم‌ها را به خط خودتان هم می‌توانید بنویسید.
recover-password = رمز عبور تازه
recover-do = باز کردن با کد
recover-doing = ⁨DiKo⁩ باز می‌شود. یک لحظه طول می‌کشد.
recover-lost = کد ندارم
recover-lost-title = نه رمز عبور، نه کد
recover-lost-text = آن وقت هیچ‌کس نمی‌تواند اطلاعات را باز کند، حتی سازندگان ⁨DiKo⁩. می‌توانید رمزهای قدیم را هر چند بار که بخواهید امتحان کنید. یا از نو شروع کنید.
recover-try = امتحان دوباره رمز عبور
recover-start-over = از نو شروع کردن

startover-title = از نو شروع کردن
startover-what = با یک ⁨DiKo⁩ خالی شروع می‌کنید.
startover-kept = اطلاعات قدیم با نام دیگری در این دستگاه می‌ماند. چیزی پاک نمی‌شود.
startover-still = آن را باز هم فقط با رمز عبور یا کد بازیابی خودش می‌شود باز کرد.
startover-do = کنار گذاشتن اطلاعات قدیم
startover-doing = اطلاعات قدیم کنار گذاشته می‌شود.

copy-title = باز کردن نسخه پشتیبان
copy-help = نسخه پشتیبان یک فایل تنهاست. نام آن با ⁨.diko⁩ تمام می‌شود. شما آن را پیش از این ذخیره کرده‌اید، شاید در دستگاه دیگری.
copy-file = فایل کجاست؟
copy-file-help = پوشه و نام فایل.
copy-file-empty = بنویسید فایل کجاست.
copy-password = رمز عبور نسخه پشتیبان
copy-password-help = همان رمز عبوری است که هنگام ذخیره نسخه پشتیبان نوشتید.
copy-do = باز کردن نسخه پشتیبان
copy-doing = ⁨DiKo⁩ نسخه پشتیبان را باز می‌کند. یک لحظه طول می‌کشد.
