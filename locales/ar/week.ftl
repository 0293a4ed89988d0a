### The week of all families on this device.

week-title = هذا الأسبوع
week-caption = ما يجب إنجازه في كل العائلات، حسب العائلة واليوم
week-family = العائلة
week-today = اليوم
week-later = لاحقًا
week-until = حتى { $day }
week-no-day = بلا يوم محدد
week-families = { $count ->
    [zero] لا عائلات.
    [one] عائلة واحدة.
    [two] عائلتان.
    [few] { $count } عائلات.
    [many] { $count } عائلة.
   *[other] { $count } عائلة.
}
week-missed = { $count ->
    [zero] لم يفت أي يوم.
    [one] فات يوم واحد.
    [two] فات يومان.
    [few] فاتت { $count } أيام.
    [many] فات { $count } يومًا.
   *[other] فات { $count } يوم.
}
week-ahead = { $count ->
    [zero] لا مهلة في هذه الأيام.
    [one] مهلة واحدة في هذه الأيام.
    [two] مهلتان في هذه الأيام.
    [few] { $count } مهل في هذه الأيام.
    [many] { $count } مهلة في هذه الأيام.
   *[other] { $count } مهلة في هذه الأيام.
}
week-last-day = آخر يوم

# $sender: who wrote the letter.
week-letter = الرد على رسالة: { $sender }
week-appointment = موعد

# $place: where the appointment is.
week-appointment-at = موعد: { $place }

week-ready = جاهز: { $count }
week-waiting = لدى الدائرة: { $count }
week-nothing = لا شيء مستحق في أي عائلة في هذه الأيام.
week-unreadable = لا يمكن فتحها
