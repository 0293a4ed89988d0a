### Letters of offices: written down, until when to answer, answered.

now-letters = Süreli mektuplar

letters-title = Mektuplar
letters-pane = Mektup
letters-add = Ekle
letters-add-title = Yeni mektup
letters-edit-title = Mektubu değiştir
letters-open = Henüz yanıtlanmadı
letters-answered = Yanıtlandı
letters-empty = Henüz mektup yok. Bir daire size yazınca mektubu buraya ekleyin: kim yazdı ve ne zamana kadar yanıtlamanız gerekiyor. Bu gün Şimdi sayfasında da görünür.
letters-all-answered = Bütün mektuplar yanıtlandı.

letter-sender = Kim yazdı?
letter-sender-hint = Ad mektubun üstünde yazar, örneğin Jobcenter.
letter-person = Mektup kimin için?
letter-subject = Konusu ne?
letter-subject-hint = Kendi sözlerinizle. Boş bırakabilirsiniz.
letter-received = Zarfın üstündeki gün
letter-received-hint = Sarı zarfta gün elle yazılıdır. Açtığınız gün değil, bu gün geçerlidir. Böyle bir gün yoksa: mektubun posta kutusunda olduğu gün.
letter-answer-by = Son yanıt günü
letter-answer-by-hint = Mektupta yazan son gün. Mektup bir gün yazmıyorsa boş bırakın.
letter-step = Bir adıma ait mi?
letter-step-none = Adım yok

letter-saved = Mektup kaydedildi
letter-mark-answered = Yanıtladım
letter-said-answered = Yanıtlandı olarak işaretlendi
letter-not-answered = Aslında yanıtlanmadı
letter-said-open = Yanıtlanmadı olarak işaretlendi
letter-change = Değiştir
letter-remove = Mektubu kaldır
letter-removed = Mektup kaldırıldı
letter-gone = Bu mektup artık burada değil.

# $day: a day.
letter-until = Son yanıt günü: { $day }.
letter-came = Geliş günü: { $day }.
letter-answered-on = Yanıt günü: { $day }.
letter-no-day = Yanıt günü yazılmamış.
# $days: from today to the last day; 0 is today.
letter-days-left = { $days ->
    [0] Bugün son gün.
    [one] 1 gün kaldı.
   *[other] { $days } gün kaldı.
}
letter-step-of = Bu adıma ait
letter-hint-title = Ne zamana kadar yanıtlamalı?

# $deadline and $remedies: two German words to look for.
letter-hint = Yanıt günü yazılmamış. Mektupta { $deadline } ve { $remedies } sözcüklerini arayın: ne kadar süreniz olduğu orada yazar.

# $decision: the German word for it. $day: a day.
letter-hint-month = Bu bir kararsa ({ $decision }) ve kabul etmiyorsanız çoğu zaman bir ay süreniz vardır. Son gün: { $day }.

# $day: a day.
letter-hint-week = İltica işlerinde yalnızca bir hafta olabilir. Son gün: { $day }. Hemen bir danışma merkezine gidin.

# Two versions of one letter.
conflict-about-letter-sender = Bu mektubu kim yazdı?
conflict-about-letter-subject = Mektubun konusu ne?
conflict-about-letter-received-on = Zarfın üstünde hangi gün yazıyor?
conflict-about-letter-answer-by = Ne zamana kadar yanıtlamanız gerekiyor?
conflict-about-letter-answered-on = Ne zaman yanıtlandı?
conflict-about-letter-person = Mektup kimin için?
conflict-about-letter-step = Mektup hangi adıma ait?
conflict-about-kept-letter = Bir cihazda bu mektup kaldırıldı. Başka bir cihazda ise onun için yine bir şey yazıldı.
conflict-keep-entry = Kalsın
conflict-remove-entry = Kaldır
conflict-empty = Bir şey yazılmamış
conflict-no-day = Gün yok
