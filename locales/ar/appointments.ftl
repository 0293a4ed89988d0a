### Appointments, and what can be shown later for a step.

now-appointment = الموعد القادم

# $day: the day of the appointment.
now-get-ready = استعد ليوم { $day }

appointment-title = المواعيد
appointment-help = هل لديك موعد؟ اكتبه هنا. عندها يظهر في صفحة «الآن».
appointment-add = تسجيل موعد
appointment-new = موعد جديد
appointment-edit = تغيير الموعد
appointment-day = اليوم
appointment-day-missing = اكتب يوم الموعد.
appointment-time = الوقت
appointment-time-hint = مثلًا 9:30. اتركه فارغًا إن لم تعرفه.
appointment-place = أين؟
appointment-place-hint = الدائرة أو الغرفة أو عند من.
appointment-person = لمن الموعد؟
appointment-remark = ما يجب تذكّره
appointment-remark-hint = مثلًا: إحضار جواز السفر، أخذ رقم.
appointment-saved = حُفظ الموعد
appointment-change = تغيير
appointment-remove = إزالة
appointment-removed = أُزيل الموعد
appointment-over = لقد مضى.

# $time: an hour such as 9:30.
appointment-when = { $day }، { $time }

proof-title = ما يمكنك إثباته لاحقًا
proof-help = اكتب متى وكيف سلّمت شيئًا، أو أنهم رفضوا. هذا يساعد إذا سألت الدائرة لاحقًا.

# $day: a day.
proof-after-handed-in = سلّمته في { $day }. اكتب كيف، لتستطيع إثباته لاحقًا.
proof-add = تسجيل
proof-new = لإثباته لاحقًا
proof-how = ماذا حدث؟
proof-handed-in = سُلّم في الدائرة
proof-posted = أُرسل بالبريد
proof-online = أُرسل عبر الإنترنت
proof-refused = رُفض
proof-no-appointment = لا موعد متاح
proof-day = في أي يوم؟
proof-day-missing = اكتب اليوم الذي حدث فيه.
proof-remark = ملاحظة
proof-remark-hint = من استلمه، رقم، ماذا قيل.
proof-saved = سُجّل
proof-remove = إزالة
proof-removed = أُزيل السجل

# Two versions of one appointment, of one proof.
conflict-about-appointment-on = في أي يوم الموعد؟
conflict-about-appointment-at = في أي ساعة الموعد؟
conflict-about-appointment-place = أين الموعد؟
conflict-about-appointment-person = لمن الموعد؟
conflict-about-appointment-step = إلى أي خطوة يتبع الموعد؟
conflict-about-appointment-remark = ما الذي يجب تذكّره في الموعد؟
conflict-about-proof-how = ماذا حدث؟
conflict-about-proof-on = في أي يوم كان ذلك؟
conflict-about-proof-remark = ما الملاحظة؟
conflict-about-proof-person = بمن يتعلق ذلك؟
conflict-about-proof-step = إلى أي خطوة يتبع ذلك؟
conflict-about-kept-appointment = على جهاز أُزيل هذا الموعد. وعلى جهاز آخر كُتب عنه شيء بعد ذلك.
conflict-about-kept-proof = على جهاز أُزيل هذا السجل. وعلى جهاز آخر كُتب عنه شيء بعد ذلك.
