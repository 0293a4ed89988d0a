### Bir adım.

step-pane = Adım
step-first = Önce bunlar
step-take = Yanınıza alın
step-brings = Sonunda elinizde ne olur
step-helpful = Şart değil ama yararlı.
# $names: belge kimde var.
step-held-by = Elinde olan: { $names }.
step-why-day = Neden bu gün
step-how = Neden ve nasıl
step-link = Resmî sayfa:
step-pitfalls = Dikkat edin
step-caution = Önce bir danışmana sorun.
step-where = Nerede
step-unlocks = Bundan sonra yapabilecekleriniz
step-happened = Ne oldu?
step-notes = Notlar
step-sources = Yasa
step-soft-day = Bu günü kaçırmanın cezası yoktur ama para veya zaman kaybedersiniz.
# $day: kuralın yasayla en son karşılaştırıldığı gün.
step-rule-checked = Kuralın kontrol edildiği gün: { $day }.
# $euro: tam sayı.
step-fine = Geç kalırsanız en fazla { $euro } € ödemeniz gerekebilir.
step-checked = Kontrol edildiği gün: { $day }.
# $days: dairelerin çoğu zaman ihtiyaç duyduğu süre; tecrübe, yasa değil.
step-usual = Çoğu zaman yaklaşık { $days ->
    [one] 1 gün
   *[other] { $days } gün
} sürer.

step-handed-in = Verdim
step-done = Bitti
step-not-for-me = Benim için değil
step-open-again = Yeniden aç
step-other-day = Başka bir gün
step-which-day = Hangi gün?
step-day-it-happened = Bunun olduğu gün
step-save-done = Bu gün bitti
step-save-handed-in = Bu gün verdim

# $time: 12:00 gibi bir saat.
office-open = Bugün açık, kapanış: { $time }
office-opens = Bugün açılış: { $time }
# $day: “23 Kasım Pazartesi” gibi bir gün.
office-opens-on = Açılış: { $day }, saat { $time }
office-always = Gece gündüz açık
office-closed-long = Şu anda kapalı
office-closed = kapalı
# $name: bir resmî tatilin adı.
office-closed-holiday = kapalı ({ $name })
office-hours = Bütün açılış saatleri
office-appointment = Randevu alın:
# $list: dil adları.
office-languages = Burada konuşulan diller: { $list }

note-label = Yeni not
note-hint = Kiminle konuştunuz, ne söylendi, daha ne gelecek.
note-only-here = Yalnızca bu cihazda
note-only-here-hint = Bu notu başka kimse almaz. Cihaz kaybolursa ve yedek kopyanız yoksa not da kaybolur.
note-always-here = Hep bu cihazda kalır
note-always-here-hint = Bir gün bu aileyi paylaşsanız bile bu notu kimse almaz.
note-save = Notu kaydet
note-saved = Not kaydedildi

# Son günü olmayan bir kuralın kaynağının üstünde: “hemen şimdi” veya bir ilk gün.
step-why-now = Neden hemen şimdi
step-why-later = Neden daha erken değil
# $land: eyaletin adı.
step-land = Eyaletinizde: { $land }
# $day: bilginin tarihi.
step-land-as-of = Bilginin tarihi: { $day }
