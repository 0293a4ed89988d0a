# Adım olmayan her şey: ayarlar, güvenlik, kurallar ve bunları yapanlar.

more-title = Diğer
more-detail = Seçtiğiniz sayfa
more-settings = Ayarlar
more-safety = Güvenlik
more-rules = Kurallar ve kaynaklar
more-about-head = DiKo hakkında

more-language = Dil
more-look = Görünüm
more-appearance = Açık veya koyu
more-appearance-system = Cihazdaki gibi
more-appearance-light = Açık
more-appearance-dark = Koyu
more-text = Yazı boyutu
more-text-normal = Cihazdaki gibi
more-text-large = Daha büyük
more-text-largest = En büyük
more-contrast = Kontrast
more-contrast-more = Daha güçlü
more-lock-after = Kendiliğinden kilitlenme
more-lock-minutes = { $minutes ->
    [0] Asla
    [one] 1 dakika sonra
   *[other] { $minutes } dakika sonra
}
more-lock-help = Bu süre boyunca kimse dokunmazsa DiKo kilitlenir.
more-lock-never-help = O zaman cihaz kimdeyse her şeyi okuyabilir.
more-lock-now = Şimdi kilitle
more-saved = Kaydedildi.

more-password = Şifreyi değiştir
more-password-old = Bugün geçerli olan şifre
more-password-new = Yeni şifre
more-password-do = Yeni şifreyi kaydet
more-password-done = Bundan sonra yeni şifre geçerli.
more-password-help = Yedek kod aynı kalır.

more-code = Yeni yedek kod
more-code-help = Kâğıdı kaybettiyseniz. Eski kod o zaman artık geçmez.
more-code-password = Şifreniz
more-code-do = Yeni kod oluştur
more-code-done = Bundan sonra yeni kod geçerli.
more-code-close = Kodu yazdım

more-copy = Yedek kopya kaydet
more-copy-help = İçinde her şeyin olduğu şifreli bir dosya. Onu bir USB belleğe veya başka bir cihaza koyun: Bu cihaz kaybolursa işe yarar.
more-copy-password = Kopyanın şifresi
more-copy-password-help = Kopyayı açmak için gerekir. Aynı şifre olabilir. Yedek kod, kopyayı açmaz.
more-copy-back = Her şey böyle geri gelir: DiKo’yu bir cihaza kurun, bir dil seçin, sonra “{ welcome-privacy-copy }”.
more-copy-file = Nereye
more-copy-file-help = Bir şey yazmazsanız klasörü DiKo seçer.
more-copy-do = Kopyayı kaydet
more-copy-doing = Kopya yazılıyor. Bu biraz sürer.
more-copy-done = Kopya kaydedildi.
more-copy-where = Kopya burada:
more-copy-size = Boyut: { $size }

more-catalogue = Kuralların kontrol edildiği gün: { $day }
more-catalogue-title = Kurallar ve kaynaklar
more-catalogue-version = Sürüm { $version }, yapıldığı gün: { $day }
more-catalogue-checked = Kuralların kontrol edildiği gün: { $day }
more-catalogue-expired = Kuralların bu sürümü { $day } gününe kadar geçerliydi. Süreler değişmiş olabilir: Resmî daireye sorun.
more-catalogue-valid = { $day } gününe kadar geçerli
more-catalogue-holds = { $steps } adım ve { $papers } belge
more-catalogue-change = Bu günden sonra gelenler burada yazmaz. Bir resmî dairenin mektubu her zaman DiKo’dan daha önemlidir.
more-catalogue-switches = Belli bir günde biten kurallar
more-catalogue-switch-from = { $day } gününden beri
more-catalogue-switch-until = { $day } gününe kadar
more-catalogue-switch-open = Ne zaman biteceği bilinmiyor
more-catalogue-switch-none = Buradaki hiçbir kuralın bitiş günü yok.
more-catalogue-laws = Kaynaklar
more-catalogue-laws-help = DiKo’daki her gün bu metinlerden birine dayanır.
more-catalogue-communes = Yerler
more-catalogue-verified = kontrol edildi
more-catalogue-unverified = kontrol edilmedi

more-unknown = DiKo bir şeyi bilmediğinde
more-unknown-three = Her sorunun üç cevabı vardır: Evet, Hayır ve “Bilmiyorum”.
more-unknown-never-no = “Bilmiyorum” asla Hayır sayılmaz. Bu yüzden hiçbir adım silinmez.
more-unknown-asks = Cevaplanmamış bir soruya bağlı olan adım henüz planda yer almaz. DiKo soruyu gösterir ve kaç adımın onu beklediğini söyler.
more-unknown-later = Sonra cevap verebilir, bir cevabı değiştirebilir veya istediğiniz zaman geri alabilirsiniz.
more-unknown-short-day = Bir gün daha erken veya daha geç olabilecekse DiKo erken olanı gösterir ve size sorar.

more-privacy = Kişisel veriler
more-privacy-title = Kişisel veriler
more-privacy-where = Verileriniz nerede
more-privacy-where-text = Bu cihazda, şifreli dosyalarda. Şifre olmadan bunları kimse okuyamaz. Paylaştıklarınız, içeri aldığınız cihazlarda da bulunur.
more-privacy-leaves = Cihazdan ne çıkar
more-privacy-leaves-text = Bir aile paylaşmadığınız sürece hiçbir şey. Paylaşırsanız bir yerin sunucusu her şeyi kilitli iletir ve okuyamaz. Bir yer ararsanız DiKo onun sunucusuna sorar. Kopya yalnızca siz kaydederseniz oluşur.
more-privacy-asks = DiKo’nun sormadıkları
more-privacy-asks-text = Ülkenizden neden ayrıldığınız, dininiz, yabancılar sicilindeki (Ausländerzentralregister) numaranız, hesap numaranız.
more-privacy-phone = Biri cihazınızı alırsa
more-privacy-phone-text = DiKo’yu kilitleyin. O zaman dosyalar okunamaz. Ama size DiKo’yu açtıran kişi her şeyi görür.
more-privacy-lost = Şifreyi unutursanız
more-privacy-lost-text = Yedek kod DiKo’yu açar. İkisi de yoksa veriler kaybolur. Gizli bir giriş yolu yoktur.

more-access = Erişilebilirlik
more-access-title = Erişilebilirlik
more-access-aim = DiKo, WCAG 2.2 AA düzeyine ve EN 301 549 standardına uymaya çalışır.
more-access-works = Neler çalışıyor
more-access-keyboard = Her şey yalnızca klavyeyle yapılabilir.
more-access-reader = Ekran okuyucular adları, durumları ve değişiklikleri okur. Almanca kelimeler Almanca olarak işaretlidir.
more-access-text = Yazı yüzde 200’e kadar büyütülebilir. Renklerin kontrastı güçlüdür, açık ve koyu görünümde.
more-access-calm = Cihazınız öyle istiyorsa hiçbir şey hareket etmez.
more-access-weak = Henüz iyi olmayanlar
more-access-weak-text = DiKo yalnızca cihazınızda o dil için bir ses varsa sesli okur. Basit Almanca (Leichte Sprache) sürümü ve işaret dili sürümü henüz yok.
more-access-tell = Bize söyleyin
more-access-tell-text = Sizin için çalışmayan bir şey mi var? Belediyenize veya size DiKo’yu veren yere söyleyin.
more-access-day = Yazıldığı gün: { $day }

more-licences = Lisanslar
more-licences-text = DiKo, Apache Lisansı 2.0 ile özgür bir yazılımdır. Kullanabilir, okuyabilir ve değiştirebilirsiniz.
more-licences-parts = Başkalarının yaptığı parçalar
more-licences-law = Yasa metinlerinde telif hakkı yoktur (§ 5 UrhG).

more-about = DiKo hakkında
more-about-what = DiKo, anlattıklarınızdan bir plan yapar: hangi resmî daire, hangi belge, hangi güne kadar.
more-about-not = DiKo bir resmî daire değildir ve hukuki danışmanlık yapmaz. Emin değilseniz bir danışma merkezine sorun: Ücretsizdir.
more-about-version = Sürüm { $version }

clock-before-catalogue = Bu cihazın tarihi: { $day }. Bu doğru olamaz.
clock-before-last-change = Bu cihazın tarihi: { $day }. Ama daha sonraki bir günde DiKo’da zaten bir şey değiştirdiniz.
clock-do = Tarihi cihazın ayarlarından düzeltin. O zamana kadar buradaki günler yanlıştır.
