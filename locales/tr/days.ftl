### Bir günün neden o gün olduğu: nereden sayıldığı, yasanın ne kadar süre verdiği, günü neyin kaydırdığı.

# Sürenin sayıldığı olay, cümle olarak. $day: olayın günü.
event-einreise = Almanya’ya { $day } günü girdiniz.
event-einzug = Bu eve { $day } günü taşındınız.
event-umzug = { $day } günü taşınıyorsunuz.
event-auszug = { $day } günü evden çıkıyorsunuz.
event-registrierung = { $day } günü sığınma arayan olarak kaydedildiniz.
event-anhoerung = Mülakatınız { $day } günü.
event-zustellung = Karar { $day } günü geldi.
event-anerkennung-final = Korumanız { $day } gününden beri kesin.
event-anerkennung-oder-titel = Korumanız veya oturum belgeniz { $day } gününden beri geçerli.
event-titel-erteilung = Oturum belgeniz { $day } günü verildi.
event-titel-ablauf = Oturum belgesi { $day } günü bitiyor.
event-duldung-ablauf = Müsamaha belgesi (Duldung) { $day } günü bitiyor.
event-visum-ablauf = Vize { $day } günü bitiyor.
event-pass-ablauf = Pasaport { $day } günü bitiyor.
event-unterbringung-start = { $day } gününden beri yurtta kalıyorsunuz.
event-arbeitsbeginn = İşiniz { $day } günü başladı.
event-arbeitsende = İşiniz { $day } günü bitiyor.
event-kenntnis = Bunu { $day } günü öğrendiniz.
event-arbeitgeberwechsel = İşvereninizi { $day } günü değiştirdiniz.
event-versicherungspflicht = { $day } gününden itibaren sigortalı olmanız zorunlu.
event-betreuung-start = Kreş veya okul { $day } günü başlıyor.
event-kurs-anmeldung = Kursa { $day } günü kaydoldunuz.
event-wohnsitz = { $day } gününden beri Almanya’da oturuyorsunuz.
event-rechtmaessiger-aufenthalt = İzinli kalmanız { $day } günü başladı.
event-inobhutnahme = Gençlik dairesi (Jugendamt) sizi { $day } günü koruma altına aldı.
event-duldung-beginn = Müsamaha belgeniz (Duldung) { $day } günü başladı.
event-reise = Yolculuğunuz { $day } günü.
event-geburt = Çocuğunuz { $day } günü doğdu.
event-anspruch-beginn = Hakkınız { $day } günü başladı.
event-entbindungstermin = Doğumun { $day } günü civarında olması bekleniyor.
event-bekanntgabe = Karar { $day } günü geldi.

# Aynısı birkaç kelimeyle, tarih ve iki noktadan sonra.
event-short-einreise = Almanya’ya giriş
event-short-einzug = eve taşınma
event-short-umzug = taşınma
event-short-auszug = evden çıkış
event-short-registrierung = kayıt
event-short-anhoerung = mülakat
event-short-zustellung = kararın gelişi
event-short-anerkennung-final = korumanın kesinleşmesi
event-short-anerkennung-oder-titel = koruma veya oturum belgesi
event-short-titel-erteilung = oturum belgesinin verilmesi
event-short-titel-ablauf = oturum belgesinin bitişi
event-short-duldung-ablauf = müsamaha belgesinin bitişi
event-short-visum-ablauf = vizenin bitişi
event-short-pass-ablauf = pasaportun bitişi
event-short-unterbringung-start = yurda giriş
event-short-arbeitsbeginn = işin başlangıcı
event-short-arbeitsende = işin bitişi
event-short-kenntnis = bunu öğrendiğiniz gün
event-short-arbeitgeberwechsel = işveren değişikliği
event-short-versicherungspflicht = sigorta zorunluluğunun başlangıcı
event-short-betreuung-start = kreşin veya okulun başlangıcı
event-short-kurs-anmeldung = kursa kayıt
event-short-wohnsitz = Almanya’da oturmaya başlama
event-short-rechtmaessiger-aufenthalt = izinli kalmanın başlangıcı
event-short-inobhutnahme = koruma altına alınma
event-short-duldung-beginn = müsamaha belgesinin başlangıcı
event-short-reise = yolculuk
event-short-geburt = doğum
event-short-anspruch-beginn = hakkın başlangıcı
event-short-entbindungstermin = beklenen doğum
event-short-bekanntgabe = kararın gelişi

# $count: yasanın verdiği günler veya aylar.
period-days = { $count ->
    [one] Yasa size 1 gün verir.
   *[other] Yasa size { $count } gün verir.
}
period-months = { $count ->
    [one] Yasa size 1 ay verir.
   *[other] Yasa size { $count } ay verir.
}

# Açıklamanın bir satırı: bir gün ve ne olduğu.
key-line = { $day }: { $said }
key-opens = bunu yapabileceğiniz ilk gün
key-today = bugün
# $weekday: cumartesi veya pazar.
key-weekend = { $weekday }, son gün sayılmaz
# $name: bayramın adı.
key-holiday = resmî tatil ({ $name }), son gün sayılmaz
# Kuralın türüne göre son günün ne olduğu.
key-last-within = son gün
key-last-before = sürenin bittiği gün
key-last-printed = belgede yazan gün
key-last-retro = hiçbir şey kaybetmeyeceğiniz son gün
key-last-month-start = bu ayın hâlâ sayıldığı son gün
key-last-age-window = son gün
key-last-none = son gün
key-last-immediately = son gün
key-last-earliest = ilk gün
key-last-land = son gün
key-last-office-duty = son gün

holiday-new-year = Yılbaşı
holiday-epiphany = Üç Kral Günü
holiday-womens-day = Kadınlar Günü
holiday-good-friday = Kutsal Cuma
holiday-easter-sunday = Paskalya Pazarı
holiday-easter-monday = Paskalya Pazartesisi
holiday-labour-day = 1 Mayıs
holiday-liberation-day = Kurtuluş Günü
holiday-ascension = İsa’nın Göğe Çıkışı
holiday-whit-sunday = Pantkot Pazarı
holiday-whit-monday = Pantkot Pazartesisi
holiday-corpus-christi = Fronleichnam Yortusu
holiday-uprising-day = 17 Haziran
holiday-assumption = Meryem’in Göğe Alınışı
holiday-childrens-day = Çocuk Günü
holiday-unity-day = Alman Birliği Günü
holiday-reformation-day = Reform Günü
holiday-all-saints = Azizler Günü
holiday-repentance-day = Tövbe ve Dua Günü
holiday-christmas = Noel’in 1. günü
holiday-boxing-day = Noel’in 2. günü
