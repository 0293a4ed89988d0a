### Appointments, and what can be shown later for a step.

now-appointment = قرار بعدی

# $day: the day of the appointment.
now-get-ready = آماده شدن برای { $day }

appointment-title = قرارها
appointment-help = قرار ملاقات دارید؟ اینجا بنویسید. آنگاه در صفحهٔ «اکنون» دیده می‌شود.
appointment-add = نوشتن قرار
appointment-new = قرار تازه
appointment-edit = تغییر قرار
appointment-day = روز
appointment-day-missing = روز قرار را بنویسید.
appointment-time = ساعت
appointment-time-hint = برای نمونه 9:30. اگر نمی‌دانید خالی بگذارید.
appointment-place = کجا؟
appointment-place-hint = اداره، اتاق، یا نزد چه کسی.
appointment-person = قرار برای کیست؟
appointment-remark = چه چیزی یادتان باشد
appointment-remark-hint = برای نمونه: آوردن گذرنامه، گرفتن شماره.
appointment-saved = قرار ذخیره شد
appointment-change = تغییر
appointment-remove = برداشتن
appointment-removed = قرار برداشته شد
appointment-over = گذشته است.

# $time: an hour such as 9:30.
appointment-when = { $day }، { $time }

proof-title = آنچه بعدها می‌توانید نشان دهید
proof-help = بنویسید چه زمانی و چگونه چیزی را تحویل دادید، یا این‌که نپذیرفتند. اگر اداره بعدها بپرسد کمک می‌کند.

# $day: a day.
proof-after-handed-in = آن را در { $day } تحویل دادید. بنویسید چگونه، تا بعدها بتوانید نشان دهید.
proof-add = نوشتن
proof-new = برای نشان دادن در آینده
proof-how = چه شد؟
proof-handed-in = در اداره تحویل داده شد
proof-posted = با پست فرستاده شد
proof-online = اینترنتی فرستاده شد
proof-refused = نپذیرفتند
proof-no-appointment = وقت خالی نبود
proof-day = در چه روزی؟
proof-day-missing = روزی را که رخ داد بنویسید.
proof-remark = توضیح
proof-remark-hint = چه کسی گرفت، شماره، چه گفته شد.
proof-saved = نوشته شد
proof-remove = برداشتن
proof-removed = نوشته برداشته شد

# Two versions of one appointment, of one proof.
conflict-about-appointment-on = قرار در چه روزی است؟
conflict-about-appointment-at = قرار در چه ساعتی است؟
conflict-about-appointment-place = قرار کجاست؟
conflict-about-appointment-person = قرار برای کیست؟
conflict-about-appointment-step = قرار به کدام گام مربوط است؟
conflict-about-appointment-remark = برای قرار چه چیزی یادتان باشد؟
conflict-about-proof-how = چه شد؟
conflict-about-proof-on = در چه روزی بود؟
conflict-about-proof-remark = توضیح چیست؟
conflict-about-proof-person = دربارهٔ کیست؟
conflict-about-proof-step = به کدام گام مربوط است؟
conflict-about-kept-appointment = در یک دستگاه این قرار برداشته شد. در دستگاهی دیگر هنوز چیزی درباره‌اش نوشته شد.
conflict-about-kept-proof = در یک دستگاه این نوشته برداشته شد. در دستگاهی دیگر هنوز چیزی درباره‌اش نوشته شد.
