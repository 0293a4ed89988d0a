# Bir tarihe bağlı kurallar: ne söyledikleri ve bittiklerinde ne olacağı (.ends).

switch-leistungsrecht_ukraine = Ukrayna’dan gelenler için yardımlar: Geçici belgesi (Fiktionsbescheinigung) veya §24 oturum belgesi olanlar Jobcenter’a gider.
    .ends = Bu kural en son 19 Ağustos 2026’da kontrol edildi. 31 Mart 2025’ten sonra gelenler için bunu değiştiren bir yasa planlanmıştı: Jobcenter’a veya sosyal yardım dairesine (Sozialamt) sorun.
switch-integrationskurs_44_4 = BAMF şu anda entegrasyon kursuna (Integrationskurs) kendi isteğiyle katılmak isteyen kimseyi kabul etmiyor.
    .ends = Kabul 2026 yılı için, 31 Aralık 2026’ya kadar durduruldu. Ocak 2027’den itibaren bir dil okuluna sorun: Kabul yeniden mümkün mü?
switch-stop_36a = İkincil koruması olanların yanına aile birleşimi (Familiennachzug) şu anda durdurulmuş durumda.
    .ends = Aile birleşimi 23 Temmuz 2027’ye kadar durdurulmuş durumda. Sonrasında neyin mümkün olduğunu bu günden önce danışmanlara sorun.
switch-par24_enbloc = Ukrayna vatandaşlarının 1 Şubat 2026’da geçerli olan §24 oturum belgeleri, başvuru yapmadan geçerli kalır. Kartta başka bir gün yazsa bile böyledir. Diğerleri yabancılar dairesine (Ausländerbehörde) sormalıdır.
    .ends = Bu belgeler 4 Mart 2027’ye kadar geçerli. Sonrasında ne olacağını daha önce yabancılar dairesine (Ausländerbehörde) sorun.
switch-ukr_visumfrei = Koruma için Ukrayna’dan vizesiz gelenler, oturum belgesi olmadan 90 gün kalabilir.
    .ends = Bu yalnızca 4 Aralık 2026’ya kadar giriş yapanlar için geçerli. Kuralın kendisi 4 Mart 2027’de bitiyor.
switch-buergergeld_wording = Jobcenter’ın verdiği paranın adı temel geçim parası (Grundsicherungsgeld). Resmî daireler hâlâ Bürgergeld yazabilir.
    .ends = 31 Aralık 2026’dan sonra adı her yerde temel geçim parası (Grundsicherungsgeld) olur.
switch-bluecard_salary_2026 = AB Mavi Kart için 2026’da yılda en az 50.700 euro maaş gerekir, bazı durumlarda 45.934,20 euro.
    .ends = Bu tutarlar 2026 yılı için, 31 Aralık 2026’ya kadar geçerli. Sonra yeni tutarlar gelir: Yabancılar dairesine (Ausländerbehörde) sorun.
