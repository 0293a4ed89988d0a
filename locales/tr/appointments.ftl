### Appointments, and what can be shown later for a step.

now-appointment = Sıradaki randevu

# $day: the day of the appointment.
now-get-ready = Hazırlan: { $day }

appointment-title = Randevular
appointment-help = Randevunuz var mı? Buraya yazın. Şimdi sayfasında da görünür.
appointment-add = Randevu yaz
appointment-new = Yeni randevu
appointment-edit = Randevuyu değiştir
appointment-day = Gün
appointment-day-missing = Randevunun gününü yazın.
appointment-time = Saat
appointment-time-hint = Örneğin 9:30. Bilmiyorsanız boş bırakın.
appointment-place = Nerede?
appointment-place-hint = Daire, oda ya da kiminle.
appointment-person = Randevu kimin için?
appointment-remark = Unutmayın
appointment-remark-hint = Örneğin: pasaportu götürmek, numara almak.
appointment-saved = Randevu kaydedildi
appointment-change = Değiştir
appointment-remove = Kaldır
appointment-removed = Randevu kaldırıldı
appointment-over = Geçti.

# $time: an hour such as 9:30.
appointment-when = { $day }, { $time }

proof-title = Sonra gösterebilecekleriniz
proof-help = Bir şeyi ne zaman ve nasıl verdiğinizi ya da geri çevrildiğinizi yazın. Daire sonra sorarsa işe yarar.

# $day: a day.
proof-after-handed-in = Veriş günü: { $day }. Nasıl verdiğinizi yazın ki sonra gösterebilesiniz.
proof-add = Yaz
proof-new = Sonra göstermek için
proof-how = Ne oldu?
proof-handed-in = Dairede verildi
proof-posted = Postayla gönderildi
proof-online = İnternetten gönderildi
proof-refused = Reddedildi
proof-no-appointment = Boş randevu yok
proof-day = Hangi gün?
proof-day-missing = Olduğu günü yazın.
proof-remark = Açıklama
proof-remark-hint = Kim aldı, bir numara, ne söylendi.
proof-saved = Yazıldı
proof-remove = Kaldır
proof-removed = Kayıt kaldırıldı

# Two versions of one appointment, of one proof.
conflict-about-appointment-on = Randevu hangi gün?
conflict-about-appointment-at = Randevu saat kaçta?
conflict-about-appointment-place = Randevu nerede?
conflict-about-appointment-person = Randevu kimin için?
conflict-about-appointment-step = Randevu hangi adıma ait?
conflict-about-appointment-remark = Randevuda ne unutulmamalı?
conflict-about-proof-how = Ne oldu?
conflict-about-proof-on = Hangi gündü?
conflict-about-proof-remark = Açıklama ne?
conflict-about-proof-person = Kiminle ilgili?
conflict-about-proof-step = Hangi adıma ait?
conflict-about-kept-appointment = Bir cihazda bu randevu kaldırıldı. Başka bir cihazda ise onun için yine bir şey yazıldı.
conflict-about-kept-proof = Bir cihazda bu kayıt kaldırıldı. Başka bir cihazda ise onun için yine bir şey yazıldı.
