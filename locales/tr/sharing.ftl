### Aileyi paylaşmak: yerler, değişim, cihazları içeri almak, katılmak, kimler katılıyor, yedek kodla dönüş yolu.

sharing-head = Birlikte
sharing-title = Paylaşma ve değişim
sharing-with = Kimler katılıyor
sharing-server = Bu sunucu üzerinden
sharing-end = Bu cihazda bitirmek için aileyi “Kişiler” bölümünden silin.
sharing-family = Başka cihazlarla paylaşılıyor
sharing-seen = Bu aileyi paylaşan herkes bunu görür.
sharing-name-help = Bir ad veya takma ad yeter. Bu aileyi paylaşan herkes onu görür.
sharing-waiting = DiKo öteki cihazı bekliyor.
sharing-failed = Olmadı
sharing-again = Baştan başla
sharing-stop = Vazgeç

share-do = Bu aileyi paylaş
share-done = Aile paylaşıldı. Şimdi birini içeri alın.
share-members = İçeri aldığınız kişi bu ailede her şeyi okur ve değiştirir. Yalnızca bu cihazda kalan notları göremez.
share-server = Bir yerin sunucusu her şeyi kilitli olarak iletir. Okuyamaz ve hiçbir ad bilmez.
share-server-sees = Sunucu kaç cihazın katıldığını, ne zaman ve ne kadar değişim yapıldığını ve hangi internet adresinden geldiğini görür.
share-removal = Bir cihazı yeniden çıkarabilirsiniz. Gördüğünü ise görmüştür.

sync-alone = Yalnızca bu cihazda
sync-alone-help = Bu aile yalnızca bu cihazda. Onu öteki cihazınızla veya size yardım eden biriyle paylaşabilirsiniz.
sync-now = Şimdi değişim yap
# $count: bu cihazın sunucuda olmayan değişiklikleri.
sync-changes = { $count ->
    [one] { $count } değişiklik bekliyor
   *[other] { $count } değişiklik bekliyor
}
sync-good = Her şey iletildi
sync-never = Henüz değişim olmadı
# $day: gün ve tarih. $time: örneğin 14:10.
sync-last = Son değişim: { $day }, { $time }
sync-last-today = Son değişim: bugün, { $time }
sync-never-help = Bağlantı olur olmaz DiKo değişim yapar.
sync-offline-help = Sunucuya bağlantı yok. Hiçbir şey kaybolmadı. DiKo kendiliğinden yeniden dener.
sync-busy-help = Sunucunun işi çok. DiKo kendiliğinden yeniden dener.
sync-activation-needed = Yer bir kod istiyor
sync-activation-needed-help = O zamana kadar her şey bu cihazda kalır.
sync-waiting-for-admission = İçeri alınmayı bekliyor
sync-waiting-for-admission-help = Bu cihazı başka bir cihaz içeri alır. Bunun için ikisine de bağlantı gerekir.
sync-not-let-in = Sunucu bu cihazı içeri almıyor
sync-not-let-in-help = Burada olan burada kalır. Aileyi yöneten birinden DiKo’yu açıp cihaz listesine bakmasını isteyin.
sync-removed = Bu cihaz çıkarıldı
sync-removed-help = Buraya artık yeni bir şey gelmez. Burada olan okunabilir.
# $count: başka cihazların yazdıkları.
sync-withheld = { $count ->
    [one] Sunucu başka bir cihazın yazdığı bir şeyi vermiyor. Öteki cihazda bağlantı varken DiKo’yu açın.
   *[other] Sunucu başka cihazların yazdığı { $count } şeyi vermiyor. Öteki cihazlarda bağlantı varken DiKo’yu açın.
}
sync-unread = { $count ->
    [one] Başka bir cihazdan gelen bir şey henüz okunamıyor. Anahtar sonraki bir değişimle gelir.
   *[other] Başka cihazlardan gelen { $count } şey henüz okunamıyor. Anahtar sonraki bir değişimle gelir.
}
sync-parked = { $count ->
    [one] Sunucu bir değişikliği almıyor. O, bu cihazda kalır. Bunu yerinize söyleyin.
   *[other] Sunucu { $count } değişikliği almıyor. Bunlar bu cihazda kalır. Bunu yerinize söyleyin.
}
sync-quarantined = Çıkarılan bir cihazdan bir şey bekliyor

activation-code = Yerin verdiği kod
activation-help = Onu yeriniz veya bir danışma merkezi verir.
activation-empty = Önce kodu yazın.
activation-do = Kodu ver

commune-title = Yeriniz
commune-help = O zaman oradaki daireler, açılış saatleri ve yerin kendi adımları planınızda olur.
commune-which = Hangi yer?
commune-choose-do = Yer bul
commune-here = bu cihazda
commune-other = Başka bir yer
commune-address = Yerin sunucu adresi
commune-address-help = Onu yeriniz söyler, örneğin diko.example.de. Ya da taranacak bir kod gösterir.
commune-address-empty = Önce adresi yazın.
commune-choose = Bir yer seçin.
commune-scan = Adresi tara
commune-look = Ara
commune-looking = DiKo oraya soruyor. Bu biraz sürer.
commune-found = Aradığınız yer bu mu?
commune-again = Başka bir yer seç
commune-verified = DiKo bu yeri ve imzasını tanıyor.
commune-unverified = Kim olduğunu yalnızca kendisi söylüyor. Ancak bu adresi size o yerin kendisi verdiyse alın.
commune-key = Bu numarayı o yerin gösterdiğiyle karşılaştırın:
commune-activation = Bu yer üzerinden aile paylaşmak için oradan bir kod gerekir.
commune-use = Bu yeri al
commune-used = Yeriniz artık { $name }.

qr-alt = Taranacak kod
qr-as-text = Kodu metin olarak göster
qr-copy = Metni kopyala
qr-copied = Kopyalandı. Onu yalnızca öteki cihaza verin.
qr-not-copied = Burada kopyalama olmuyor. Metni seçip kendiniz kopyalayın.

scan-camera = Kamerayla tara
scan-looking = Kodun tamamını kameraya tutun.
scan-stop = Kamerayı kapat
scan-picture = Kodun resmini seç
scan-none = Bu resimde kod yok. Kodun tamamının göründüğü bir resim alın.
scan-no-camera = Kamera kullanılamıyor. Bir resim seçin veya metni yapıştırın.
scan-text = Ya da kodun metnini yapıştırın
scan-text-do = Metni al
scan-text-empty = Önce metni yapıştırın.

role-owner = Aileyi yönetir
role-owner-help = Her şeyi okur ve yazar, başkalarını içeri alır ve çıkarır.
role-helper = Yardım eder
role-helper-help = Her şeyi okur ve yazar. Kimseyi içeri alamaz.
role-helper-cannot = Yalnızca aileyi yöneten cihazlar başkalarını içeri alabilir.

way-room = Aynı odada
way-mailbox = Telefonda
way-file = Bir dosyayla

invite-title-form = Bir cihazı içeri al
invite-title-room = Bu kodu gösterin
invite-title-mailbox = Bu numarayı söyleyin
invite-title-file = Bu dosyayı verin
invite-title-compare = Rakamları karşılaştırın
invite-title-compared = Bir dakika
invite-title-admitted = Cihaz katıldı
invite-help = İkinci cihazınız ya da size yardım eden birinin cihazı.
invite-role = Neye izni var?
invite-way = Cihazlar nasıl buluşacak?
invite-room-note = Her cihaz ötekinden bir kod tarar.
invite-mailbox-note = Konuşursunuz, ikinizin de bağlantısı vardır.
invite-file-note = Öteki cihaz daha sonra katılır.
# $join ve $way: öteki cihazda seçilenler.
invite-room-show = Öteki cihazda “{ $join }”, sonra “{ $way }” seçin. O cihaz bu kodu tarar.
invite-room-answer = Sonra cevabı tarayın
invite-room-scan = Öteki cihaz şimdi kendi kodunu gösterir.
invite-mailbox-say = Öteki cihazda “{ $join }”, sonra “{ $way }” seçilir. Bu numarayı söyleyin:
invite-mailbox-then = Sonra iki ekranda altı rakam görünür. Telefonu kapatmayın.
invite-file-where = Davet bu dosyada:
invite-file-digits = Onu bu rakamlar açar:
invite-file-code = Dosyanın rakamları
invite-file-apart = Rakamları dosyadan başka bir yolla söyleyin, örneğin telefonda. İkisi de elinde olan katılabilir.
invite-admitted = Aileyi sonraki değişimde alır. Ona bir ad verin ki kimin olduğunu herkes bilsin.
invite-done = Tamam

compare-now = Öteki cihaz hazır.
compare-help = Rakamları birbirinize okuyun. İki ekranda da aynı mı?
compare-same = Evet, aynı
compare-different = Hayır, farklı

join-title = Bir aileye katıl
join-help = Aileyi yöneten biri bu cihazı içeri alır. Cihazlar nasıl buluşacak?
join-room-note = Öteki cihazdaki kodu tararsınız.
join-mailbox-note = Öteki kişi bir numara söyler.
join-file-note = Elinizde bir dosya ve onun rakamları var.
join-room-help = Öteki cihaz bir kod gösterir. Onu tarayın.
join-commune = Hangi yer üzerinden?
# $place: öteki cihazda bunu söyleyen sayfa.
join-commune-help = Öteki cihazda “{ $place }” bölümünde yazar.
join-mailbox-help = Öteki kişinin söylediği numarayı yazın.
join-number = Numara
# $count: kaç rakam gerekir.
join-digits-short = { $count } rakam olmalı.
join-file-help = Biri size bir dosya verdi ve rakamlar söyledi.
join-title-answer = Bu kodu gösterin
join-title-joined = Aile geliyor
join-answer = Öteki cihaz bu kodu tarar. Sonra bu cihazı içeri alır.
join-admission-waiting = İki cihaza da bağlantı gerekir. Biraz sürebilir.
join-coming = DiKo aileyi açıyor.
join-done = Aile bu cihazda.

members-title = Kimler katılıyor
# $count: cihazlar.
members-count = { $count ->
    [one] { $count } cihaz katılıyor
   *[other] { $count } cihaz katılıyor
}
members-removed = Çıkarılanlar
member-this-device = Bu cihaz
member-device = Adsız cihaz
member-paper = Yedek kod
member-paper-help = Aileyi yeni bir cihaza geri getirir.
member-invitation = Dosyadaki davet
member-invitation-help = Onu henüz kimse kullanmadı.
member-removed = Çıkarıldı. Yeni bir şey almaz.
member-since = Başlangıç: { $day }
# $count: sayılmayan değişiklikler.
member-quarantined = { $count ->
    [one] Ondan { $count } değişiklik bekliyor
   *[other] Ondan { $count } değişiklik bekliyor
}
member-name = Cihazın adı
member-name-help = Kimin olduğunu herkes bilsin diye. Örneğin: Olena’nın telefonu.
member-renamed = Ad kaydedildi.
member-remove-device = Bu cihazı çıkar
member-remove-paper = Bu kodla dönüş yolunu kapat
member-remove-invitation = Daveti geri çek
member-remove-title = { $name } çıkarılsın mı?
member-remove-help-device = Bundan sonra yazılanları almaz. Gördüğünü görmüştür. Bu geri alınamaz: Birinin onu yeniden içeri alması gerekir.
member-remove-help-paper = Kod o zaman bu aileyi geri getirmez. Bu geri alınamaz. “Diğer” bölümünde yeni bir kod yapabilirsiniz.
member-remove-help-invitation = Dosya o zaman hiçbir şey açmaz. Bu geri alınamaz.
member-remove-do = Çıkar
member-remove-done = { $name } çıkarıldı.

quarantine-title = Bekliyor ve sayılmıyor
quarantine-help = Bu, cihaz çıkarıldıktan sonra orada yazıldı. Doğru mu, bakın.
quarantine-on = Yazıldığı gün: { $day }
# $count: tek tek gösterilmeyen değişiklikler.
quarantine-more = Başka değişiklikler: { $count }
quarantine-release = Hepsi sayılsın
quarantine-final = Bu geri alınamaz. Sonra her birini değiştirebilirsiniz.
quarantine-released = Artık sayılıyor.
quarantine-person-added = Eklendi
quarantine-person-removed = Çıkarıldı
quarantine-note-removed = Silindi

leaving = Bu cihaz ayrılıyor
leaving-help = Bu aile paylaşılıyor. Bu cihaz ötekilere ayrıldığını söyler. Onlarda her şey kalır.
leaving-begun = Bu cihaz ayrılıyor: { $name }.
leaving-waits = Bu cihaz ötekilere ayrıldığını söylüyor. Bunun için bağlantı gerekir. Sonra aile buradan gider.
leaving-at-once = Beklemeden sil
leaving-at-once-help = O zaman ötekiler bu cihazın ayrıldığını öğrenmez.

back-title = Ailelerimi geri getir
back-help = Yedek kodunuz ve sunucusu üzerinden paylaştığınız yer gerekir.
back-do = Geri getir
back-doing = DiKo oraya soruyor ve ailelerinizi açıyor. Bu biraz sürer.

# Photos of a shared family.
sync-photos-title = Fotoğraflar
# $size: such as 2.4 MB.
sync-photos-waiting = { $size } fotoğraf aktarılmayı bekliyor.
sync-photos-none = Bütün fotoğraflar aktarıldı.
sync-photos-now = Fotoğrafları şimdi aktar
sync-photos-always = Fotoğrafları her zaman kendiliğinden aktar
sync-photos-always-help = Yoksa yalnızca birkaçı kendiliğinden gider. Mobil veri para tutabilir.
