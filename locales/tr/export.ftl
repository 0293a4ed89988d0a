### Taking everything along: a file that anybody can read.

export-title = Okunabilir dosya kaydet
export-lead = Bu ailenin her şeyi tek bir dosyada. DiKo olmadan da açılır.
export-warning = Dosya kilitli değil. Dosyayı alan herkes okuyabilir.
export-holds = İçinde neler var
export-holds-people = Herkesin adı ve cevapları
export-holds-steps = Adımlar, belgeler, mektuplar, randevular ve kanıtlar
export-holds-notes = Bu cihazda kalanlar da dahil tüm notlar
export-holds-photos = Bu cihazdaki fotoğraflar
export-one = Yalnızca açık olan aile içindedir. Her aileyi ayrı kaydedin.
export-back = DiKo bu dosyayı geri okuyamaz. Bunun için bir yedek kopya kaydedin.
export-do = Okunabilir dosyayı kaydet
export-doing = Dosya yazılıyor. Bu biraz sürer.
export-done = Dosya kaydedildi.
export-done-help = Artık gerekmediğinde dosyayı silin.
# The text of README.txt, beside case.json.
export-readme =
    DiKo tarafından yazıldı.
    Bu dosyada bir ailenin her şeyi var: adlar, cevaplar, adımlar, belgeler, mektuplar, randevular, kanıtlar, notlar ve fotoğraflar.

    Dosya kilitli değil. Dosyayı alan herkes okuyabilir. Yalnızca sizin bulacağınız bir yerde saklayın.

    case.json: metinler. Her metin düzenleyici açar. Günler yıl-ay-gün olarak yazılır.
    photos: varsa fotoğrafı çekilmiş sayfalar.
