# Hanedeki kişiler, haklarında bilinenler ve bu cihazdaki aileler.

people-title = Kişiler
people-detail = Seçtiğiniz
people-who = { $role }, { $age }
people-persons = Kimler var
people-adult = Yetişkin
people-child = Çocuk
people-age = { $age ->
    [0] 1 yaşından küçük
    [one] 1 yaşında
   *[other] { $age } yaşında
}
people-open-questions = { $count ->
    [0] Bütün sorular cevaplandı
    [one] Cevap bekleyen 1 soru
   *[other] Cevap bekleyen { $count } soru
}
people-answer = { $count ->
    [one] 1 soruyu cevapla
   *[other] { $count } soruyu cevapla
}
people-add = Kişi ekle
people-add-adult = Yetişkin ekle
people-add-child = Çocuk ekle
people-name = Ad
people-limit = DiKo en fazla { $limit } kişi alabilir.
people-empty = Burada henüz kimse yok. Kendinizle başlayın.

person-facts = Anlattıklarınız
person-facts-empty = Henüz bir şey anlatmadınız.
person-rename = Adı değiştir
person-rename-title = Adı değiştirin
person-renamed = Ad kaydedildi.
person-remove = Haneden çıkar
person-removed = { $name } haneden çıkarıldı.
person-remove-help = Cevaplar, belgeler ve adımlar da birlikte çıkar. Hemen sonra geri alabilirsiniz.
person-yes = Evet
person-no = Hayır
person-none = Yok

people-place = Oturduğunuz yer
people-place-unknown = Henüz anlatmadınız

cases-title = Bu cihazdaki aileler
cases-help = Her ailenin kendi şifreli dosyası vardır.
cases-current = Şu anda açık.
cases-persons = { $count ->
    [0] henüz kimse yok
    [one] 1 kişi
   *[other] { $count } kişi
}
cases-overdue = { $count ->
    [one] Kaçırılmış 1 son gün
   *[other] Kaçırılmış { $count } son gün
}
cases-next-day = Sıradaki gün: { $day }
cases-steps = { $count ->
    [0] Açık adım yok
    [one] 1 açık adım
   *[other] { $count } açık adım
}
cases-open = Aç
cases-add = Aile ekle
cases-add-title = Aile ekleyin
cases-add-help = Birkaç aileye yardım edenler için. Bilgiler asla karışmaz.
cases-name = Ailenin adı
cases-name-help = Bu aileyi paylaşmadığınız sürece bunu yalnızca siz görürsünüz.
cases-add-do = Ekle
cases-rename = Adı değiştir
cases-renamed = Ad kaydedildi.
cases-remove = Bu aileyi sil
cases-remove-title = { $name } silinsin mi?
cases-remove-help = Bu ailenin kişileri, belgeleri ve adımları bu cihazdan silinir. Bu geri alınamaz.
cases-remove-do = Tamamen sil
cases-remove-keep = Kalsın
cases-removed = { $name } silindi.
cases-opened = { $name } açıldı.
cases-limit = DiKo en fazla { $limit } aile alabilir.
cases-first = Ailem

# Bir kişinin hayatında yeni bir şey. Kısa, “ben” olmadan: Anne babalar ve yardımcılar da buna dokunur.
news-title = Yeni bir şey var mı?
news-help = Neyin değiştiğini seçin. DiKo planı ona göre değiştirir.
news-letter = Bir resmî daireden karar geldi
news-moving = Taşınma
news-job-ends = İş veya meslek eğitimi bitiyor
news-employer = Yeni işveren
news-training = Bir iş yerinde meslek eğitimi
news-school = Okula gitmek
news-pregnant = Hamilelik
news-married = Evlilik
news-home-trip = Geldiğiniz ülkeye yolculuk
news-leaving = Almanya’dan ayrılma
