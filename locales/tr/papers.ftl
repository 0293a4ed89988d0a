### Belgeler: elde olanlar, eksikler, ne kadar geçerli oldukları.

papers-title = Belgeler
papers-whose = Kimin belgeleri
papers-to-act = Şimdi önemli
# $name ve $age: hanedeki bir kişi.
papers-person = { $name }, { $age ->
    [one] 1 yaşında
   *[other] { $age } yaşında
}
papers-count = { $count ->
    [one] 1 belge
   *[other] { $count } belge
}
papers-empty = Henüz belge yok. Elinizde olanları ekleyin.
papers-add = Ekle
papers-add-title = Hangi belge elinizde var?
papers-search = Arayın, kendi dilinizde veya Almanca
papers-none-found = Bu adda bir belge yok.
papers-other = Başka bir belge seç
papers-whose-paper = Bu belge kimin?

paper-pane = Belge
paper-state-have = Var
paper-state-missing = Eksik
paper-state-renew = Yenileyin
paper-state-expired = Süresi bitti
paper-state-at-office = Resmî dairede
paper-state-not-yet = Henüz yok

# $step: bir adımın adı.
paper-needed = Şunun için gerekli: { $step }.
paper-comes = Şu adımla alırsınız: { $step }.
paper-no-end = Bitiş günü yazılmamış.
# $day: yılıyla bir gün.
paper-renew-from = { $day } gününden itibaren yenileyin
paper-renew-since = Şimdi yenileyin, { $day } gününden beri mümkün
paper-ends = { $day } gününe kadar geçerli
paper-ended = { $day } günü süresi bitti
paper-extended = Bir yönetmelik, belgeyi üzerinde yazandan daha uzun süre geçerli kılıyor.
paper-only-ticked = Bu belge burada yalnızca işaretlenir. İçeriği hiçbir zaman kaydedilmez.

paper-in-hand = Bu belge sizde var
paper-not-in-hand = Bu belge sizde var mı?
paper-expiry = Son geçerli gün
paper-expiry-hint = Üzerinde yazan gün. Gün yazmıyorsa boş bırakın.
paper-past = Bu gün geçti.
paper-have-now = Bende var
# $name: belgenin sahibi.
paper-has-now = { $name }: belge var
paper-drop = Artık bende yok
paper-how = Nasıl alırsınız
paper-needed-by = Şunun için gerekli
paper-brought-by = Şu adımla alırsınız
paper-renewed-by = Şu adımla yenilenir

paper-said-have = Belge yazıldı
paper-said-day = Gün kaydedildi
paper-said-dropped = Belge çıkarıldı
