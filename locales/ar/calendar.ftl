### Days as a file for the calendar of the device.

calendar-title = لتقويمك
calendar-one = إلى التقويم
calendar-all = أيام لتقويمك
calendar-all-help = كل أيام الخطة والرسائل والمواعيد في ملف واحد لتقويمك.
calendar-help = كثيرًا ما يستطيع آخرون قراءة التقويم. هذه السطور فقط تخرج من DiKo ولا شيء غيرها:

# The only words in the calendar: neutral, because others can read them.
calendar-appointment = موعد
calendar-last-day = آخر يوم
calendar-save = حفظ الملف
calendar-empty = لا يوجد يوم للتقويم بعد.
calendar-done = حُفظ ملف التقويم
calendar-done-help = افتحه بتقويمك. ثم احذفه: فهو غير مشفّر.
