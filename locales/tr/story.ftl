# Hikâyeyi anlatmak: her ekranda bir soru. Soruların kendisi katalogdan gelir.

story-progress = Soru { $number }, toplam { $total }
story-progress-short = { $number } / { $total }
story-next = Devam
story-skip = Bilmiyorum
story-about = { $name } hakkında
story-stays = Bu cihazda kalır.
story-tap = Bir cevap seçin. Sonra bir sonraki soru gelir.
story-skipped = “Bilmiyorum” dediniz. Sonra cevap verebilirsiniz.
story-decides = { $count ->
    [one] Buna bir adım bağlı.
   *[other] Buna { $count } adım bağlı.
}
story-choose = Bir cevap seçin veya “Bilmiyorum” deyin.
story-yes = Evet
story-no = Hayır

story-name-title = Adınız ne?
story-name-help = Bir ad veya takma ad yeter. Bu cihazda kalır.
story-name-field = Ad
story-name-empty = Bir ad yazın. Bir takma ad yeter.

story-date-empty = Günü yazın veya “Bilmiyorum” deyin.

story-group-protection = Koruma
story-group-work = İş ve öğrenim
story-group-europe = Avrupa
story-group-family = Aile ve köken

story-country-find = Ülke ara
story-country-common = Sık seçilenler
story-country-all = Bütün ülkeler
story-country-none-found = Bu adda bir ülke yok. Daha az harfle deneyin.
story-country-found = { $count ->
    [one] Bir ülke
   *[other] { $count } ülke
}
story-country-has-none = Bende yok

household-title = Yanınızda başka kim var?
household-help = Yalnızca burada sizinle birlikte oturanları yazın.
household-you = Siz
household-adult = Bir yetişkin
household-child = Bir çocuk
household-alone = Başka kimse yok
household-next = Hepsi bu kadar
household-adult-title = Yanınızdaki kişi kim?
household-child-title = Çocuğun adı ne?
household-name = Ad
household-born = Doğum tarihi
household-born-help = Okul, kreş ve para yaşa bağlıdır.
household-add = Ekle
household-remove = { $name }: çıkar
household-added = { $name } eklendi.
household-removed = { $name } çıkarıldı.

place-title = Nerede oturuyorsunuz?
place-help = Resmî tatiller ve sorumlu resmî daireler buna bağlıdır.
place-other = Başka bir yerde
place-unverified = kontrol edilmedi
place-land-empty = Bir eyalet seçin veya “Bilmiyorum” deyin.
place-next = Planımı göster

land-BW = Baden-Württemberg
land-BY = Bavyera (Bayern)
land-BE = Berlin
land-BB = Brandenburg
land-HB = Bremen
land-HH = Hamburg
land-HE = Hessen
land-MV = Mecklenburg-Vorpommern
land-NI = Aşağı Saksonya (Niedersachsen)
land-NW = Kuzey Ren-Vestfalya (Nordrhein-Westfalen)
land-RP = Renanya-Palatina (Rheinland-Pfalz)
land-SL = Saarland
land-SN = Saksonya (Sachsen)
land-ST = Saksonya-Anhalt (Sachsen-Anhalt)
land-SH = Schleswig-Holstein
land-TH = Thüringen
