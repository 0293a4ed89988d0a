# Adımların ve yaşam alanlarının metinleri.

## Yaşam alanları

field-protection = Koruma ve iltica
field-registration = Kayıt ve resmî belgeler
field-residence = Oturum
field-home = Ev
field-money = Para
field-health = Sağlık
field-family = Aile
field-school = Kreş ve okul
field-language = Almanca öğrenmek
field-work = İş
field-mobility = Araba ve ehliyet
field-settlement = Danışmanlık ve burada kalmak

## İltica

step-asyl_registrieren = İltica başvurunuzu kaydettirin
    .what = Resmî dairede bilgileriniz, fotoğrafınız ve parmak iziniz alınır ve size varış belgesi (Ankunftsnachweis) verilir.
    .why = Varış belgesiyle yardım alabilir, banka hesabı açabilir ve kim olduğunuzu gösterebilirsiniz.
    .how = Kabul merkezine (Aufnahmeeinrichtung) gidin. Pasaportunuzu ve kim olduğunuzu gösteren bütün diğer belgeleri yanınıza alın. İltica başvurusu yaptıktan sonra, dairenin sizi kaydetmek için 5 günü vardır.
    .pitfalls = Belgeler eksik olsa da gidin. Adınızın ve doğum tarihinizin doğru yazıldığını kontrol edin: Yoksa hata bütün diğer belgelere geçer.

step-gesundheit_ae = Yurttaki sağlık muayenesine gidin
    .what = Bir doktor sizi muayene eder, çoğu zaman akciğer röntgeni çekilir.
    .why = Bir yurtta çok insan birlikte yaşar. Muayene, birinde verem gibi bulaşıcı bir hastalık olup olmadığını gösterir ve orada zorunludur.
    .how = Günü ve yeri size yurt veya sağlık dairesi (Gesundheitsamt) söyler. Bu randevuya gidin ve doktor raporunu saklayın.
    .pitfalls = Hamileyseniz önceden söyleyin: Hamilelere ve 15 yaşından küçük çocuklara röntgen çekilmez.

step-asyl_beratung = İltica danışmanlığı alın
    .what = Mülakattan önce bağımsız bir danışma merkeziyle konuşursunuz.
    .why = Mülakatta korumanız için önemli olan her şeyi anlatırsınız. Danışmanlar mülakatın nasıl geçtiğini ve haklarınızı açıklar.
    .how = İltica danışmanlığını (Asylverfahrensberatung) arayın veya görüşme saatlerinde gidin. Danışmanlık ücretsizdir ve resmî daireden bağımsızdır.
    .pitfalls = Danışmanlık için mülakata çağrı yazısını (Ladung) beklemeyin: Çağrı yazısı ile mülakat arasında yalnızca birkaç gün olabilir.

step-asyl_einreichen = İltica başvurunuzu BAMF’a verin
    .what = İltica başvurunuzu BAMF’a bizzat verirsiniz ve iltica kalış izni (Aufenthaltsgestattung) belgesini alırsınız.
    .why = BAMF başvurunuzu ancak bu randevudan sonra incelemeye başlar.
    .how = Yeri ve günü size BAMF söyler. Kendiniz gelin ve kim olduğunuzu gösteren bütün belgeleri getirin.
    .pitfalls = 12 Haziran 2026’da veya daha sonra kaydedilenlerin bunun için kayıttan itibaren 21 günü var. Bu günler bitmeden randevunuz yoksa yazıyla sorun ve bir kopya saklayın. Hâlâ başka bir oturumunuz varsa, örneğin kısa süreli bir oturum belgesi, bu başvuruyla bitebilir: Önce danışmanlık alın.

step-asyl_anhoeren = BAMF’taki mülakata gidin
    .what = Neden korumaya ihtiyacınız olduğunu BAMF’a bizzat anlatırsınız.
    .why = BAMF kararını bu görüşmeye dayandırır. Burada söylemedikleriniz sonra çoğu zaman sayılmaz.
    .how = Çağrı yazısında (Ladung) yazan gün, zamanında gelin. Çevirmeni BAMF sağlar. Sonunda tutanağı kendi dilinize geri çevirtin ve bir kopyasını alın. Başvurudan sonraki ilk haftada BAMF size mülakat gününü ayrı bir mektup olmadan da söyleyebilir: Yurdunuzda sorun.
    .pitfalls = Hastaysanız randevudan önce haber verin ve doktor raporu gönderin. Önemli bir neden olmadan gelmeyen, iltica sürecini kaybedebilir: Randevuyu kaçırdıysanız nedenini hemen BAMF’a yazın. Randevudan önce iltica danışmanlığıyla (Asylverfahrensberatung) konuşun.

step-asyl_adresse = Yeni adresinizi BAMF’a, yabancılar dairesine ve mahkemeye bildirin
    .what = Yeni adresinizi, iltica işleminizin sürdüğü bütün yerlere yazarsınız.
    .why = Eski adrese giden mektuplar, elinize hiç geçmese de teslim edilmiş sayılır. O zaman, siz bilmeden bir süre işlemeye başlar.
    .how = BAMF’a, yabancılar dairesine (Ausländerbehörde) ve dava açtıysanız mahkemeye yazın. Dosya numaranızı (Aktenzeichen) belirtin ve gönderdiğinize dair bir kanıt saklayın.
    .pitfalls = Belediyeye adres kaydı yetmez: Belediye BAMF’a bir şey söylemez. Taşınmaya bir resmî daire karar vermiş olsa da bu böyledir.

step-asyl_bescheid = BAMF kararını inceletin, dava süresine dikkat edin
    .what = Kararı hemen bir danışma merkezine veya avukata okutursunuz ve dava açıp açmayacağınıza karar verirsiniz.
    .why = Karara karşı yalnızca kısa bir süre dava açabilirsiniz. Sonra karar, yanlış olsa bile geçerli olur.
    .how = Mektubun hangi gün geldiğini zarfın üzerine yazın. Mektubu gidip aldığınız gün sayılmaz: Emin değilseniz en erken günü alın. Sondaki itiraz yolları açıklamasında (Rechtsbehelfsbelehrung), dava için bir haftanız mı iki haftanız mı olduğu yazar. Davayı (Klage) avukat olmadan da idare mahkemesine (Verwaltungsgericht) verebilirsiniz.
    .pitfalls = Süre bir haftaysa, çoğu zaman aynı hafta içinde mahkemeye bir de acil başvuru (Eilantrag) gitmelidir. Davanın gerekçeleri, kararın tesliminden sonra bir ay içinde mahkemede olmalıdır. Zarfı saklayın: Üzerindeki gün sayılır. Bir kabul merkezinde (Aufnahmeeinrichtung) mektup, merkeze ulaşmasından sonraki dördüncü gün teslim edilmiş sayılır, siz daha sonra alsanız bile.

step-aslblg = Sığınmacı yardımına başvurun (AsylbLG)
    .what = Geçinmek için para veya eşya ve hastalandığınızda yardım için başvurursunuz.
    .why = Başvuru olmadan yemek, barınma ve doktor parasını kimse ödemez.
    .how = Sosyal yardım dairesine (Sozialamt) veya yurdunuzun söylediği yere gidin. Oturumunuzu gösteren belgeyi yanınıza alın. Birçok yerde doktora gitmeden önce bir tedavi kâğıdı (Behandlungsschein) gerekir.
    .pitfalls = Çocuklar yetişkinlerden daha fazla tıbbi yardım alır: Bunu sorun. Her değişikliği bildirin, örneğin iş, taşınma veya doğum. Ukrayna korumasında sosyal yardım dairesi yalnızca ilk dönem içindir: Geçici belgeyi (Fiktionsbescheinigung) aldıysanız Jobcenter’a sorun. 31 Mart 2025’ten sonra geldiyseniz iki daireye de sorun: Yanlış daireye başvurduysanız, o daire başvurunuzu iletmek zorundadır.

## Ukrayna

step-ukr_registrieren = §24 korumasını bildirin ve kaydolun
    .what = Ukrayna’dan koruma arayan biri olarak başvurur ve bilgilerinizi kaydettirirsiniz.
    .why = Sizden hangi yerin sorumlu olduğu ve yardımı nereden alacağınız ancak kayıttan sonra belli olur.
    .how = Bulunduğunuz yerdeki kabul merkezine (Aufnahmeeinrichtung) veya yabancılar dairesine (Ausländerbehörde) gidin. Pasaportu ve kim olduğunuzu gösteren bütün belgeleri yanınıza alın. Bunun için iltica başvurusu gerekmez.
    .pitfalls = Başka bir yere gönderilebilirsiniz. Bir yerde zaten aileniz veya eviniz varsa bunu önceden söyleyin.

step-ukr_titel = §24 oturma iznine başvurun
    .what = Oturma iznine (Aufenthaltserlaubnis) başvurursunuz; önce bir geçici belge (Fiktionsbescheinigung), sonra kartı alırsınız.
    .why = Geçici belgeyle burada kalabilir ve Jobcenter’dan veya sosyal yardım dairesinden (Sozialamt) yardım alabilirsiniz.
    .how = Başvuruyu bulunduğunuz yerdeki yabancılar dairesine (Ausländerbehörde) yapın, birçok yerde internetten de olur. Pasaportu yanınıza alın ve dijital fotoğrafın nerede çekildiğini sorun.
    .pitfalls = Ukrayna vatandaşları oturum belgesi olmadan 90 gün kalabilir. Bu günler ilk girişten itibaren sayılır, sonra yeniden çıkmış olsalar bile. Başka bir vatandaşlıkla bu yalnızca bazen geçerlidir: Hemen başvurun. 4 Aralık 2026’dan sonra girenlerin bu 90 günü yoktur: O zaman hemen başvurun. Randevu yoksa yazılı başvurun ve bir kanıt saklayın.

## Ev

step-wohnung = Ev bulun, kira sözleşmesi yapın
    .what = Bir kira sözleşmesi yaparsınız ve ev sahibinden ev sahibi onay belgesini (Wohnungsgeberbestätigung) alırsınız.
    .why = Ev sahibi onay belgesiyle adresinizi kaydettirirsiniz. Kira sözleşmesini birçok resmî daire görmek ister.
    .how = Taşınırken ev sahibi onay belgesini (Wohnungsgeberbestätigung) isteyin. İçinde adres, taşınma günü, ev sahibi ve eve taşınan bütün kişiler yazar.
    .pitfalls = Kira sözleşmesi, ev sahibi onay belgesinin yerine geçmez. Evi görmeden hiçbir şey ödemeyin. Kirayı resmî bir kurum ödeyecekse, imzalamadan önce o kuruma sorun.

step-anmelden = Adresinizi kaydettirin
    .what = Adresinizi adres kayıt dairesinde (Meldebehörde) kaydettirir ve adres kayıt belgesini (Meldebestätigung) alırsınız.
    .why = Bu kayıttan sonra vergi kimlik numaranız (Steuer-ID) gelir. Banka, okul, sağlık sigortası kurumu (Krankenkasse) ve yabancılar dairesi (Ausländerbehörde) adres kayıt belgesini sorar.
    .how = Vatandaş bürosundan (Bürgerbüro) randevu alın; ev sahibi onay belgesini (Wohnungsgeberbestätigung) ve kimliğinizi getirin. Bir kişi bütün aileyi kaydettirebilir. Kayıt ücretsizdir.
    .pitfalls = Yurt dışından geldiyseniz internetten kaydolamazsınız. Ev sahibi, ev sahibi onay belgesini vermiyorsa, bunu hemen adres kayıt dairesine söyleyin. Biri sizi tehdit ediyorsa, adresinizin gizlenmesini (Auskunftssperre) sorun. Bir kabul merkezinde (Aufnahmeeinrichtung) veya yurtta sizi yönetim kaydettirebilir: Orada sorun. 16 yaşından küçük çocukları, yanında oturdukları yetişkinler kaydettirir. Burada doğan ve sizinle oturan bir bebeği kaydettirmeniz gerekmez.

step-ummelden = Taşındıktan sonra adresinizi ve kartınızdaki adresi değiştirtin
    .what = Yeni adresi kaydettirir ve oturum belgenizin kartında değiştirtirsiniz.
    .why = Son günü olan mektuplar kayıtlı adrese gider.
    .how = Ev sahibi onay belgesi (Wohnungsgeberbestätigung) ve kimliğinizle adres kayıt dairesine (Meldebehörde) gidin. Sonra yabancılar dairesi (Ausländerbehörde) karttaki adresi değiştirir: Oraya adres kayıt belgesini (Meldebestätigung) götürün.
    .pitfalls = İltica kalış izniniz (Aufenthaltsgestattung) veya müsamaha belgeniz (Duldung) varsa, taşınmadan önce yabancılar dairesine (Ausländerbehörde) ve sosyal yardım dairesine (Sozialamt) sorun: Çoğu zaman belli bir yerde oturmanız gerekir. İzinsiz taşınırsanız yeni yerde para alamayabilirsiniz. Adres kayıt dairesi (Meldebehörde) karttaki adresi değiştirmez. Yeni adresi bankaya, sağlık sigortası kurumuna (Krankenkasse), aile kasasına (Familienkasse) ve size para ödeyen yere de bildirin.

step-wohnsitz_12a = İkamet zorunluluğunu kontrol ettirin veya kaldırtın
    .what = Taşınmadan önce o yere taşınıp taşınamayacağınızı sorar, gerekirse zorunluluğun kaldırılması için başvurursunuz.
    .why = Koruma kararından veya ilk oturum belgesinden (Aufenthaltstitel) sonra çoğu zaman üç yıl, gönderildiğiniz eyalette oturmanız gerekir. İzinsiz taşınırsanız yeni yerde para alamayabilirsiniz.
    .how = Kira sözleşmesini imzalamadan önce yabancılar dairesine (Ausländerbehörde) başvurun. Haftada en az 15 saatlik bir iş, meslek eğitimi, üniversite veya kurs bir gerekçe olabilir. Çalışıyorsanız maaş da önemlidir: Ne kadar gerektiğini sorun.
    .pitfalls = Eyaletin içinde de belli bir yer zorunlu olabilir. Dairenin cevabı yazılı olarak elinize gelmeden eski evin kira sözleşmesini bitirmeyin.

step-wbs = Sosyal konut belgesine başvurun
    .what = Sosyal konut kiralamanızı sağlayan belgeye başvurursunuz.
    .why = Sosyal konutlar daha ucuzdur. Sosyal konut belgesi (Wohnberechtigungsschein) olmadan ev sahibi bunları size veremez.
    .how = Konut dairesine (Wohnungsamt) başvurun; gelirinizi ve oturumunuzu gösteren belgeleri ekleyin. Belge bir yıl geçerlidir.
    .pitfalls = Belge henüz bir ev değildir: Aynı anda aramaya devam edin. Hangi oturum belgelerinin yettiğine her eyalet kendisi karar verir: Konut dairesine sorun.

step-wohngeld = Kira yardımına başvurun
    .what = Kiraya destek için başvurursunuz.
    .why = Kira yardımı (Wohngeld), geliriniz geçinmeye yettiği hâlde kira çok yüksekse işe yarar.
    .how = Kira yardımı dairesine (Wohngeldstelle) başvurun; kira sözleşmesini ve evdeki herkesin gelir belgelerini ekleyin. Onay çoğu zaman on iki ay geçerlidir.
    .pitfalls = Kira yardımı başvuru yapılan aydan itibaren ödenir, önceki zaman için ödenmez. Belgeler eksik olsa da başvuruyu verin. Kira için Jobcenter’dan veya sosyal yardım dairesinden (Sozialamt) zaten para alanlar kira yardımı alamaz.

step-rundfunk = Radyo-televizyon ücretine kaydolun veya muaf olun
    .what = Evinizi ücret servisine (Beitragsservice) kaydettirirsiniz veya ödememek için başvurursunuz.
    .why = Her ev radyo-televizyon ücreti (Rundfunkbeitrag) öder, televizyon olmasa da. Jobcenter’dan veya sosyal yardım dairesinden (Sozialamt) yardım alıyorsanız muaf olabilirsiniz.
    .how = Formu internette doldurun. Muaf olmak için yardım onay kararınızın (Bewilligungsbescheid) bir kopyasını gönderin. Evinizde biri zaten ödüyorsa onun ücret numarasını (Beitragsnummer) yazın.
    .pitfalls = Mektupları atmayın: Cevap vermezseniz uyarı mektupları gelir. Muafiyet kendiliğinden gelmez. Eski faturalar için de olup olmadığını sorun. Bir sığınmacı yurdunda (Gemeinschaftsunterkunft) ödemezsiniz.

## Temel konular

step-steuer_id = Vergi kimlik numaranızı alın
    .what = Adres kaydından sonra Federal Merkez Vergi Dairesi size vergi kimlik numaranızın (Steuer-ID) yazdığı bir mektup gönderir.
    .why = İşveren ve aile kasası (Familienkasse) bu numarayı ister. Çocukların da kendi numarası olur.
    .how = Bir başvuru yapmanız gerekmez. Adınızı posta kutusuna yazın ve mektubu saklayın: Numara ömür boyu geçerlidir.
    .pitfalls = Mektup gelmezse vergi dairesine (Finanzamt) sorun. Vekâlet verirseniz numarayı işvereniniz de sorabilir. Vergi kimlik numarası olmadan maaşınızdan fazla vergi kesilebilir.

step-bank = Banka hesabı açın (temel hesap)
    .what = Maaşın ve yardımların yatacağı bir hesap açarsınız.
    .why = Kira, maaş ve neredeyse bütün yardımlar hesap üzerinden gider. Almanya’da izinli kalan herkesin temel hesap (Basiskonto) açma hakkı vardır, iltica sürecinde ve müsamaha belgesiyle (Duldung) de.
    .how = Kimliğinizle veya resmî dairenin verdiği belgeyle bir bankaya gidin ve temel hesap (Basiskonto) formunu isteyin. Banka 10 iş günü içinde cevap vermelidir.
    .pitfalls = Banka hayır derse nedenlerini yazmak zorundadır. O zaman BaFin’e şikâyet edebilirsiniz. Hesabın ücretini önceden sorun.

step-krankenkasse = Sağlık sigortası seçin ve bildirin
    .what = Bir sağlık sigortası kurumu (Krankenkasse) seçersiniz; sağlık kartını ve bir üyelik belgesini alırsınız.
    .why = Sağlık kartıyla doktora gidersiniz. Üyelik belgesi, oturum belgesi (Aufenthaltstitel) ve işveren için gereklidir.
    .how = Bir sağlık sigortası kurumunun (Krankenkasse) formunu doldurun ve hangisini seçtiğinizi en geç ilk iş gününüzden iki hafta sonra işvereninize söyleyin. Kendi geliri olmayan eş ve çocuklar çoğu zaman ücretsiz olarak sizinle sigortalanabilir.
    .pitfalls = Bir şey söylemezseniz kurumu işveren seçer. Au pair vizesi veya iş arama vizesiyle çoğu zaman özel sigorta gerekir: Önceden sorun.

step-sv_nummer = Sosyal sigorta numaranızı alın
    .what = İlk işinizde emeklilik sigortasından bir sosyal sigorta numarası (Versicherungsnummer) alırsınız.
    .why = Çalışma süreleriniz emeklilik için bu numarada sayılır.
    .how = Bir şey yapmanız gerekmez: İşveren sizi kaydeder ve numarayı sorar. Belge postayla gelir.
    .pitfalls = Adınızın pasaporttakiyle tam aynı yazıldığını kontrol edin. Belgeyi her zaman saklayın.

step-migrationsberatung = Danışmandan randevu alın: MBE (27 yaş ve üzeri) veya JMD (12–26 yaş)
    .what = Resmî daireleri tanıyan ve bütün sorularda size yardım eden biriyle konuşursunuz.
    .why = Danışmanlık ücretsiz ve gizlidir. Mektuplarda, başvurularda, kurslarda ve resmî dairelerle yaşanan sorunlarda yardım eder.
    .how = Randevu alın. 27 yaşından itibaren yetişkinler için göç danışmanlığına (MBE), 12 ile 26 yaş arasında gençlik göç danışmanlığına (JMD) gidin. Bütün mektupları getirin.
    .pitfalls = Erken gidin, bir sürenin bitmesine az kalmasını beklemeyin: Randevu için çoğu zaman beklemek gerekir.

step-uebersetzen = Resmî belgelerinizi çevirtin ve onaylatın
    .what = Yabancı belgelerinizi Almancaya çevirtirsiniz.
    .why = Resmî daireler başka dillerdeki belgeleri çoğu zaman kabul etmez.
    .how = justiz-dolmetscher.de adresinde yeminli bir çevirmen arayın. Önce belgeyi isteyen resmî daireye, geldiğiniz ülkeden apostil veya tasdik (Legalisation) da gerekip gerekmediğini sorun.
    .pitfalls = İşi vermeden önce fiyatı sorun. Kopya yetiyorsa aslını asla elden vermeyin. Koruma arıyorsanız, danışmanlık almadan belgeler için geldiğiniz ülkeyle temas kurmayın.

## Oturum belgesi

step-titel_visum_d = Vizeniz bitmeden oturum belgesine başvurun
    .what = Vizeniz bitmeden önce oturum belgesine (Aufenthaltstitel) başvurursunuz.
    .why = Vize bitmeden başvurursanız, kalma ve çalışma hakkınız karar verilene kadar devam eder.
    .how = Yabancılar dairesine (Ausländerbehörde) internetten veya yazıyla başvurun. Vize randevudan önce bitiyorsa geçici belge (Fiktionsbescheinigung) isteyin.
    .pitfalls = Başvuru geç kalırsa çalışma izni kaybolabilir. Randevu yoksa başvuruyu yine de gönderin ve bir kanıt saklayın. Pasaportunuzun vizeden daha uzun geçerli olmasına dikkat edin.

step-titel_visumfrei = Vizesiz girişten sonra oturum belgesine başvurun (§41)
    .what = Girişten sonra 90 gün içinde oturum belgesine (Aufenthaltstitel) başvurursunuz.
    .why = Pasaportunuzla vizesiz girmenize izin vardı. 90 günden uzun kalmanız için, 90 gün dolmadan başvurmuş olmanız gerekir.
    .how = Yabancılar dairesine (Ausländerbehörde) internetten veya yazıyla başvurun; sözleşmeyi, adres kaydını ve sigortayı ekleyin.
    .pitfalls = Yabancılar dairesi izin vermeden çalışmaya başlamayın. Randevu yoksa başvuruyu yine de gönderin ve bir kanıt saklayın. Andorra, Brezilya, El Salvador, Honduras, Monako veya San Marino pasaportuyla bu, yalnızca burada çalışmak istemiyorsanız olur: Çalışmak istiyorsanız hemen danışmanlık alın.

step-titel_schutz = Koruma kararından sonra oturma iznine başvurun
    .what = Olumlu karardan sonra oturma iznine (Aufenthaltserlaubnis) başvurur ve bir kart alırsınız.
    .why = Kart, kalma ve çalışma hakkınızı gösterir. Başka birçok adım onu bekler. Mülteci olarak tanındıysanız veya ikincil korumanız varsa, kart henüz gelmemişken de kalabilirsiniz.
    .how = BAMF’ın kararıyla (Bescheid) yabancılar dairesine (Ausländerbehörde) gidin ve dijital fotoğrafın nerede çekildiğini sorun.
    .pitfalls = Para için başvurmak üzere kartı beklemeyin: Hemen Jobcenter’a veya sosyal yardım dairesine (Sozialamt) gidin ve ne gerektiğini sorun. Şimdiye kadarki yardımlar koruma kararından kısa süre sonra biter. Sınır dışı etme yasağı (Abschiebungsverbot) varsa önce oturma iznine (Aufenthaltserlaubnis) başvurun: Jobcenter’ın ödeyip ödemeyeceği buna bağlıdır. Yaş veya hastalık nedeniyle çalışamıyorsanız sosyal yardım dairesine gidin. İstediğinizden daha az koruma aldıysanız veya BAMF korumayı geri alıyorsa hemen danışmanlık alın: Yalnızca kararda yazan kısa süre içinde dava açabilirsiniz.

step-titel_verlaengern = Oturma izninizi uzattırın
    .what = Oturma izniniz (Aufenthaltserlaubnis) bitmeden uzatma için başvurursunuz.
    .why = Son günden önce başvurursanız eski izin, iş için de, karar verilene kadar geçerli kalır.
    .how = Yabancılar dairesine (Ausländerbehörde) başvurun, en iyisi kart bitmeden üç ay önce. Gelir, ev ve kurs belgelerini ekleyin. Kart karardan önce bitiyorsa geçici belge (Fiktionsbescheinigung) isteyin.
    .pitfalls = Başvuru bir gün bile geç kalırsa çalışma izni kaybolabilir. Ukrayna vatandaşıysanız, 1 Şubat 2026’da geçerli olan bir §24 oturum belgesi, kartta başka bir şey yazsa da 4 Mart 2027’ye kadar geçerli kalır. 1 Şubat 2026’dan sonra ayrıca uzatıldıysa karttaki gün sayılır. Fırsat oturumundan (Chancen-Aufenthalt, §104c) yalnızca §25a veya §25b kalma hakkına geçilebilir: Erkenden danışmanlık alın. Fırsat Kartı (Chancenkarte) yalnızca devam Fırsat Kartı (Folge-Chancenkarte) olarak uzatılır: Uygun bir iş bulduysanız önce çalışmak için verilen bir oturum belgesi sorun. Korumanız varsa, danışmanlık almadan ülkenizin pasaportunu uzatmayın.
    .caution = Fırsat oturumunda (Chancen-Aufenthalt) ve Ukrayna vatandaşı olmadan alınan §24 korumasında özel kurallar geçerlidir. Herhangi bir başvuru yapmadan önce hemen göç danışmanlığına veya bir avukata gidin.

step-duldung_verlaengern = Müsamaha belgenizi uzattırın
    .what = Müsamaha belgenizi (Duldung) bitmeden önce uzattırırsınız.
    .why = Geçerli bir müsamaha belgesi olmadan kontrolde gösterecek belgeniz olmaz; iş ve yardımlar durabilir.
    .how = Müsamaha belgeniz bitmeden en az iki hafta önce yabancılar dairesinden (Ausländerbehörde) randevu alın. Eski müsamaha belgesini yanınıza alın.
    .pitfalls = Belgede yazan cümleleri okuyun: Çalışıp çalışamayacağınız ve taşınıp taşınamayacağınız orada yazar. Emin değilseniz randevuya danışma merkezinden biriyle gidin.

step-pass = Pasaportunuzu uzattırın
    .what = Pasaportunuzu zamanında konsolosluğunuzda uzattırırsınız.
    .why = Neredeyse her oturum belgesi (Aufenthaltstitel) için geçerli bir pasaport gerekir ve kart çoğu zaman pasaporttan daha uzun geçerli olmaz.
    .how = Ülkenizin elçiliğine veya konsolosluğuna ne kadar sürdüğünü sorun ve erkenden randevu alın. Sonra yeni pasaportu yabancılar dairesine (Ausländerbehörde) gösterin.
    .pitfalls = Ailenizden birinin Almanya’da koruması varsa, konsolosluğa gitmeden önce danışmanlık alın. Pasaportunuzu kaybederseniz hemen yabancılar dairesine (Ausländerbehörde) bildirin. Konsolosluktaki işlem uzun sürüyorsa, yeni pasaporta başvurduğunuzu gösteren kanıtları saklayın.

step-jobende = İşin veya meslek eğitiminin bittiğini yabancılar dairesine bildirin
    .what = İşinizin veya meslek eğitiminizin erken bittiğini yabancılar dairesine (Ausländerbehörde) yazarsınız.
    .why = Oturum belgeniz (Aufenthaltstitel) buna bağlıdır. Zamanında bildirirseniz, nitelikli çalışan (Fachkraft) olarak size yeni iş aramak için süre verilir.
    .how = İşin veya meslek eğitiminin biteceğini öğrendikten sonra iki hafta içinde yazın ve bir kanıt saklayın.
    .pitfalls = İşten çıkarma yazısını sizin yerinize kimse yabancılar dairesine göndermez. Danışmanlık almadan, işi anlaşmayla bitiren bir sözleşme (Aufhebungsvertrag) imzalamayın.

## Yardımlar

step-jobcenter = Temel geçim parasına başvurun
    .what = Geçim ve kira parası için Jobcenter’a başvurursunuz.
    .why = Para, başvurduğunuz ayla başlar. Önceki aylar için ödeme yapılmaz.
    .how = İnternetten, mektupla veya kendiniz giderek başvurun. Belgeleri sonra verebilirsiniz. Birçok resmî daire hâlâ Bürgergeld yazar: Aynı şeydir.
    .pitfalls = Bütün belgeler tamam olana kadar beklemeyin: Başvurunun yapıldığı ay sayılır. Her randevuya gidin: Üç kez gitmeyen parayı kaybedebilir. Her değişikliği bildirin. Ukrayna korumasında önce geçici belge (Fiktionsbescheinigung), sınır dışı etme yasağında (Abschiebungsverbot) önce oturma izni (Aufenthaltserlaubnis) gerekir. AB veya İsviçre pasaportunuz varsa ve işiniz yoksa ilk üç ayda çoğu zaman para verilmez. Yalnızca iş aramak için buradaysanız da verilmez. 31 Mart 2025’ten sonra Ukrayna’dan geldiyseniz, şimdi sosyal yardım dairesinin (Sozialamt) sorumlu olup olmadığını sorun: Yanlış daireye başvurduysanız, o daire başvurunuzu iletmek zorundadır.
    .caution = Sizin oturumunuzla yardım almak sorun olabilir: Yabancılar dairesi (Ausländerbehörde) bunu öğrenebilir ve burada kalmanız kendi kendinize geçinmenize bağlı olabilir. Önce göç danışmanlığıyla veya bir avukatla konuşun.

step-kindergeld = Çocuk parasına başvurun
    .what = Her çocuk için her ay 259 euro almak üzere aile kasasına (Familienkasse) başvurursunuz.
    .why = Başvurudan önceki zaman için çocuk parası (Kindergeld) yalnızca altı ay için ödenir. Daha önceki ayların parasını alamazsınız.
    .how = Aile kasasına (Familienkasse) internetten başvurun. Anne veya babanın vergi kimlik numarası (Steuer-ID) ve çocuğun vergi kimlik numarası gerekir.
    .pitfalls = Bir vergi kimlik numarası veya doğum belgesi (Geburtsurkunde) henüz yoksa yine de başvurun ve sonra gönderin. Oturum belgenizin (Aufenthaltstitel) yetip yetmediğine aile kasası bakar. Üniversite öğreniminde, mesleğiniz için denklik alırken ve sınır dışı etme yasağıyla (Abschiebungsverbot), bunu almak için çoğu zaman çalışmanız gerekir. AB pasaportuyla ilk üç ayda çocuk parası (Kindergeld) yalnızca Almanya’da geliriniz varsa ödenir.

## Çocuklar

step-geburt = Doğumu nüfus dairesine bildirin
    .what = Doğum nüfus dairesine (Standesamt) bildirilir ve siz doğum belgesini (Geburtsurkunde) alırsınız.
    .why = Bebeğiniz için çocuk parasına (Kindergeld), sigortaya ve oturum belgesine (Aufenthaltstitel) doğum belgesiyle (Geburtsurkunde) veya onaylı kayıt örneğiyle (Registerausdruck) başvurursunuz.
    .how = Çocuk hastanede doğduysa doğumu hastane bildirir. Pasaportlarınızı, evlilik veya doğum belgelerinizi çevirisiyle nüfus dairesine (Standesamt) götürün.
    .pitfalls = Evde doğumda bir hafta içinde kendiniz bildirmelisiniz. Anne ve babanın belgeleri eksikse onaylı bir kayıt örneği (Registerausdruck) isteyin: Onunla yardımlara başvurabilirsiniz. Evli değilseniz babalığın tanınmasını (Anerkennung der Vaterschaft) sorun.

step-kind_titel = Yeni doğan çocuğunuz için oturum belgesi alın
    .what = Almanya’da doğan çocuğunuzun oturum belgesi (Aufenthaltstitel) almasını sağlarsınız.
    .why = Bir bebeğin de kendi belgesi olmalıdır.
    .how = Doğumdan sonra altı ay içinde oturum belgesi için yabancılar dairesine (Ausländerbehörde) yazıyla başvurun, doğum belgesi (Geburtsurkunde) henüz elinizde olmasa bile. Anne ve babanın ikisinde de veya velayeti tek başına elinde tutan ebeveynde oturum belgesi varsa, daire onu kendiliğinden verebilir: Yine de sorun.
    .pitfalls = Anne veya babada yalnızca vize varsa, çocuk burada ancak bu vizenin sonuna kadar izinli kalır: Daha önce başvurun. Anne veya baba beş yıldır burada izinli yaşıyorsa ve süresiz kalabiliyorsa çocuk Alman vatandaşı olabilir: Nüfus dairesine (Standesamt) sorun. O zaman bu adıma gerek kalmaz. Korumanız varsa, çocuğunuzun aynı korumayı alıp alamayacağını önce bir danışma merkezine sorun.

step-kind_asyl = Doğumu BAMF’a bildirin
    .what = Çocuğunuzun Almanya’da doğduğunu BAMF’a bildirirsiniz.
    .why = Bu bildirim aynı zamanda çocuğunuz için bir iltica başvurusudur. Çocuğunuzun oturumunun nasıl devam edeceğini belirler.
    .how = Önce iltica danışmanlığıyla (Asylverfahrensberatung) veya bir avukatla konuşun. Sonra BAMF’a yazın ve doğum belgesinin (Geburtsurkunde) bir kopyasını ekleyin.
    .pitfalls = Bir mektup beklemeyin: Yasa hemen bildirmenizi ister. Gönderdiğinize dair bir kanıt saklayın.

step-masern = Kreş veya okul için kızamık koruması belgesini gösterin
    .what = Kreşe veya okula, çocuğunuzun kızamığa karşı korunduğunu gösterirsiniz.
    .why = Bu kanıt olmadan bir çocuk kreşe gidemez. Okulda ise sağlık dairesi (Gesundheitsamt) sizinle iletişime geçebilir.
    .how = Aşı karnesiyle çocuk doktoruna gidin. Çocuğa birinci yaş gününden itibaren bir aşı, ikinci yaş gününden itibaren iki aşı gerekir.
    .pitfalls = Kanıt ilk günden önce hazır olmalıdır. Aşı karnesi yoksa bunu muayenehaneye söyleyin ve ne gerektiğini sorun.

step-kita = Kreş yeri için kaydolun
    .what = Bir kreşte veya gündüz bakıcısında (Tagesmutter) yer arar ve çocuğunuzu kaydettirirsiniz.
    .why = Çocuğunuzun birinci yaş gününden itibaren kreşte veya gündüz bakıcısında yer hakkı vardır. Çocuk kreşte çabuk Almanca öğrenir.
    .how = Yer gerektiğini gençlik dairesine (Jugendamt) veya şehrinizin kreş sayfasına bildirin, ayrıca doğrudan kreşlere sorun. Kreş, kızamık korumasını ve aşı danışmanlığı belgesini görmek ister.
    .pitfalls = Yer azdır: Erkenden ve birkaç kreşe kaydolun. Masrafları üstlenip üstlenmediğini gençlik dairesine sorun.

step-schule = Çocuğunuzu okula kaydettirin
    .what = Çocuğunuzu okula kaydettirirsiniz.
    .why = Her çocuğun okula gitme hakkı vardır ve er ya da geç okul zorunlu olur. Ne zamandan itibaren olduğu her eyalette farklıdır.
    .how = Hangi okulun sorumlu olduğunu mümkün olduğunca erken okul dairesine (Schulamt) sorun. Çoğu zaman önce bir danışma görüşmesi ve sağlık dairesinde (Gesundheitsamt) bir muayene olur.
    .pitfalls = Bütün belgeleri beklemeyin. Başka dillerdeki karneler ve diplomalar işe yarar: Çevirisi olmasa da okula götürün.

## Dil ve iş

step-kurs_berechtigung = Entegrasyon kursu hakkını alın
    .what = Yabancılar dairesi (Ausländerbehörde) size entegrasyon kursuna (Integrationskurs) gitmenizi sağlayan bir belge verir.
    .why = Kurs hakkı, oturum belgenizi (Aufenthaltstitel) aldıktan bir yıl sonra biter. Kendi hatanız olmadan kaydolamadıysanız kanıtları saklayın ve BAMF’a sorun.
    .how = Kartı alırken bunu yabancılar dairesine (Ausländerbehörde) sorun. Ne zamana kadar kaydolmanız gerektiği belgede yazar.
    .pitfalls = Bir kursa kaydınız da o günden önce yapılmış olmalıdır. Ödeyip ödemeyeceğiniz gelire bağlıdır: Ücretten muaf olmayı önceden sorun. B1 düzeyinde olanların veya hâlâ okula gidenlerin bu hakkı yoktur.

step-kurs_anmelden = Kurs veren bir okula kaydolun
    .what = Entegrasyon kursu (Integrationskurs) için bir dil okuluna kaydolursunuz.
    .why = Yeriniz ancak kayıtla kesinleşir. Kursa gitmek zorunda olanlar hemen kaydolmalıdır.
    .how = Kurs hakkı belgesini bir dil okuluna götürün. Okul size bir test yapar ve hangi kursun uygun olduğunu söyler. Kurs altı hafta içinde başlamalıdır.
    .pitfalls = Kurs uzun süre başlamazsa başka bir okul arayın. Kursa gitmek zorundaysanız, kayıt belgesini sizi zorunlu tutan daireye gönderin. Kurs hakkını oturum belgesiyle (Aufenthaltstitel) aldıysanız, oturum belgesini aldıktan sonra bir yıl içinde kursa kaydolmalısınız.

step-arbeitserlaubnis = Çalışma iznine başvurun
    .what = Belirli bir iş için yabancılar dairesinden (Ausländerbehörde) izin istersiniz.
    .why = İltica kalış izniyle (Gestattung) veya müsamaha belgesiyle (Duldung) ancak izin belgede yazınca çalışabilirsiniz.
    .how = İşveren, iş ilişkisi beyanını (Erklärung zum Beschäftigungsverhältnis) doldurur. Bunu başvuruyla birlikte yabancılar dairesine (Ausländerbehörde) verin. Meslek eğitimi için iş kurumunun (Agentur für Arbeit) onayı gerekmez.
    .pitfalls = İzin, belgenizin üzerinde yazmadan çalışmaya başlamayın. Bekleme süresi farklıdır. İltica sürecinde çoğu zaman kayıttan sonra üç aydır. Müsamaha belgesiyle (Duldung) girişten sonra üç aydır. Müsamaha belgesiyle kabul merkezinde (Aufnahmeeinrichtung) oturuyorsanız, bu belgeyi altı aydır taşıyor olmanız gerekir; kimliğiniz kesinleşmişse üç ay yeter. Bazı insanlar için daha uzun sürer veya yasaktır, örneğin güvenli sayılan ülkelerden gelenlerde: Bir danışma merkezine sorun. Kendi hesabına çalışmaya izin yoktur.

step-anerkennung = Mesleğiniz için denklik alın
    .what = Bir kurum, diplomanızın bir Alman mesleğine denk olup olmadığını inceler.
    .why = Denklikle çoğu zaman daha fazla kazanırsınız. Bazı mesleklerde denklik olmadan çalışamazsınız.
    .how = Önce ücretsiz danışmanlık alın ve sizin için doğru kurumu anerkennung-in-deutschland.de adresinde arayın. Çevirisiyle diplomalar ve tablo hâlinde bir özgeçmiş gerekir.
    .pitfalls = Kurum, başvurunuzun geldiğini bir ay içinde onaylar. Karar için olan üç ay, ancak bütün belgeler tamam olunca başlar. Başvurmadan önce masrafları ve kimin ödediğini sorun.

step-fuehrerschein = Ehliyetinizi Alman ehliyetine çevirtin
    .what = Ehliyetinizi (Führerschein) Alman ehliyetine çevirtirsiniz.
    .why = AB dışından bir ehliyetle yalnızca altı ay araba sürebilirsiniz. Ondan sonra geçerli bir ehliyet olmadan sürmüş olursunuz: Bu suçtur ve oturumunuza da zarar verebilir.
    .how = Ehliyet dairesine (Fahrerlaubnisbehörde) başvurun; ehliyeti, çeviriyi ve fotoğrafı ekleyin. Bazı ülkelerin ehliyetinde sınav hiç gerekmez veya yalnızca bir kısmı gerekir: Orada sorun. Diğerlerinde yazılı sınava ve direksiyon sınavına girersiniz, ama sürücü kursunda zorunlu ders saati yoktur.
    .pitfalls = Altı ay, burada oturmaya başladığınız günden sayılır. Sonra da çevirtebilirsiniz ama artık araba süremezsiniz. §24 korumasıyla Ukrayna ehliyeti geçerli kalır.

## Aile

step-familiennachzug_3m = Aile birleşimine süresinde başvurun
    .what = Koruma kararından sonra üç ay içinde, ailenizin gelmesini istediğinizi bildirirsiniz.
    .why = Bu süreye uyarsanız, aileniz için eviniz ve geliriniz olduğunu göstermeniz gerekmez.
    .how = Bunu buradan kendiniz yapabilirsiniz: internette fap.diplo.de adresinde veya yazıyla yabancılar dairesinde (Ausländerbehörde). Onay sayfasını yazdırın. Sonra aileniz Alman elçiliğinden veya konsolosluğundan randevu alır.
    .pitfalls = Geldiğiniz ülkenin elçiliğine gitmeyin. Belgeleri beklemeyin: Ailenizin geleceğini belgeler olmadan da bildirebilirsiniz. Göç danışmanlığından yardım alın.

## Alman kökenli göçmenler ve annesi babası yanında olmayan gençler

step-spaet_registrieren = Friedland’da kaydolun
    .what = Ailenizle Friedland’daki kabul kampına (Grenzdurchgangslager) gider ve kayıt kâğıdını (Registrierschein) alırsınız.
    .why = Hangi eyalete taşınacağınıza orada karar verilir. Kayıt kâğıdı sonraki bütün yolları açar.
    .how = Almanya’ya girdikten hemen sonra oraya gidin. Kabul kararını (Aufnahmebescheid), pasaportları ve bütün resmî belgelerin aslını yanınıza alın.
    .pitfalls = Bir yerde akrabalarınız varsa bunu orada söyleyin.

step-umf_inobhutnahme = Gençlik dairesi sizi koruma altına alsın
    .what = Gençlik dairesi (Jugendamt) sizi kabul eder, size kalacak bir yer verir ve sizi korur.
    .why = 18 yaşından küçük olup burada annesi babası yanında olmayanların bu koruma hakkı vardır.
    .how = Polise, bir yurda veya gençlik dairesine (Jugendamt) 18 yaşından küçük ve yalnız olduğunuzu söyleyin. O zaman gençlik dairesi harekete geçmek zorundadır. Belgeleriniz varsa gösterin.
    .pitfalls = Almanya’da akrabalarınız varsa bunu erken söyleyin: Gençlik dairesi (Jugendamt) sizi başka bir yere gönderebilir, ama yalnızca ilk ay içinde. Anlamadığınız hiçbir şeyi imzalamayın ve çevirmen isteyin.

## Diğer adımlar

step-pass_beschaffen = Pasaport zorunluluğu: önce danışmanlık alın
    .what = Pasaport almak zorunda olup olmadığınızı ve nasıl alacağınızı bir danışmana sorarsınız.
    .why = Müsamaha belgesiyle (Duldung) veya fırsat oturumuyla (Chancen-Aufenthalt) yabancılar dairesi (Ausländerbehörde) çoğu zaman pasaport ister. Bu zorunluluk herkes için geçerli değildir ve herkes için tehlikesiz değildir.
    .how = Önce göç danışmanlığına veya bir avukata gidin. Neyi ne zaman denediğinizi yazın ve kanıtları saklayın.
    .pitfalls = Danışmanlık almadan elçiliğe gitmeyin. İltica süreci boyunca pasaport almak zorunda değilsiniz. Sınır dışı etme yasağı (Abschiebungsverbot) varken de pasaport almak zorunda değilsiniz.

step-kurs_spaetaus = Entegrasyon kursu onayını alın (BVA)
    .what = Federal İdare Dairesi (BVA) size, entegrasyon kursuna (Integrationskurs) gitme hakkınız olduğunu gösteren bir onay yazısı verir.
    .why = Alman kökenli göçmenler (Spätaussiedler) ve aileleri için kurs ücretsizdir.
    .how = Friedland’daki kayıtta bunu sorun. Kayıt kâğıdını (Registrierschein) yanınıza alın.
    .pitfalls = Onay yazısı elinizde yoksa Federal İdare Dairesi’ne (BVA) yazın ve onu isteyin.

step-kurs_verpflichtung = Entegrasyon kursu zorunluluğuna uyun
    .what = Bir resmî daire size, entegrasyon kursuna (Integrationskurs) gitmeniz gerektiğini yazdı.
    .why = Bu zorunluluk aynı zamanda bir haktır: Mektupla kursa gidebilirsiniz. Gitmezseniz sonra bunun olumsuz sonuçları olabilir, örneğin oturum uzatılırken.
    .how = Hangi dairenin yazdığını okuyun ve hemen bir dil okuluna kaydolun. Kayıt belgesini o daireye gönderin.
    .pitfalls = Kursa gidemiyorsanız, örneğin hastalık veya küçük çocuklar nedeniyle, bunu daireye hemen ve yazıyla bildirin.

step-kurs_zulassung = Entegrasyon kursuna kabul için başvurun
    .what = BAMF’tan sizi bir entegrasyon kursuna (Integrationskurs) kabul etmesini istersiniz.
    .why = Kesin kurs hakkı olmayanlar da yer varsa kabul edilebilir.
    .how = Başvuruyu BAMF’a gönderin. Formda size bir dil okulu yardım eder.
    .pitfalls = BAMF kabulleri daha önce de durdurdu: Önce bir dil okuluna sorun. Verilmiş kabuller geçerli kalır. Parasını kendiniz ödeyerek her zaman öğrenebilirsiniz.

step-beratung_kein_weg = Hemen danışmanlık alın: Bu girişle burada başvuru yapılamaz
    .what = Hemen bir danışma merkeziyle konuşursunuz, çünkü bu girişle oturum belgesine (Aufenthaltstitel) kural olarak burada başvurulamaz.
    .why = İzinli kalma süreniz yakında biter. Sonra kalan veya çalışan çok şeyi riske atar.
    .how = Bugün göç danışmanlığından veya bir avukattan randevu alın. Pasaportu ve sözleşmeleri yanınıza alın.
    .pitfalls = Çalışmaya başlamayın. Fırsat Kartı’na (Chancenkarte) vizesiz burada başvuramazsınız. Doğru yol çoğu zaman, geldiğiniz ülkedeki Alman elçiliğinden veya konsolosluğundan alınan bir vizedir. İstisnalara danışmanlar bakar.

## Koruma ve burada kalmak

step-asyl_stellen = İltica başvurusu yapın (koruma isteyin)
    .what = Bir resmî daireye, Almanya’da koruma aradığınızı söylersiniz.
    .why = İltica süreciniz bununla başlar. Sonra kaydedilirsiniz ve bir yurtta yer alırsınız.
    .how = Bir kabul merkezine (Aufnahmeeinrichtung) gidin. Bunu sınır polisine, polise veya yabancılar dairesine (Ausländerbehörde) de söyleyebilirsiniz. Koruma aradığınızı açıkça söyleyin.
    .pitfalls = Girişten hemen sonra gidin, belgeler eksik olsa da. Bir resmî daire sizi başka yere gönderirse, nereye gideceğinizi yazdırın. Hâlâ bir vizeniz veya oturum belgeniz (Aufenthaltstitel) varsa önce danışmanlık alın.

step-zuweisung = Gönderildiğiniz yere gidin
    .what = Yerleştirme kararınızda (Zuweisungsbescheid) yazan yere taşınırsınız.
    .why = Barınma yeri ve yardımı yalnızca orada alırsınız. İltica sürecinde bir hafta boyunca oraya varmayan kişi aranabilir.
    .how = Hangi gün ve nereye gideceğinizi okuyun ve hemen yola çıkın. Bileti yurdunuzda sorun. Bütün belgeleri ve ilaçları yanınıza alın ve orada hemen geldiğinizi bildirin.
    .pitfalls = Hastaysanız veya en yakın aileniz başka bir yerde oturuyorsa bunu hemen söyleyin ve belge gösterin: Bir danışma merkezi yardım eder. Gitmekten kendiliğinizden vazgeçmeyin. İltica sürecinde yeni adresi BAMF’a da bildirmelisiniz.

step-asyl_begruendung = Davanızın gerekçesini yazın
    .what = Mahkemeye kararın neden yanlış olduğunu yazar ve kanıtları belirtirsiniz.
    .why = Dava tek başına yetmez. Sonradan gönderdikleriniz belki artık sayılmaz.
    .how = Hemen bir avukata veya danışma merkezine gidin. Gerekçeler, kararın tesliminden sonra bir ay içinde idare mahkemesinde (Verwaltungsgericht) olmalıdır. Dosya numarasını (Aktenzeichen) belirtin ve bir kanıt saklayın.
    .pitfalls = Gerekçeler için olan bir aylık süre, kararın teslim edildiği gün başlar, davayı açtığınız gün değil. Kanıtlar henüz eksikse mahkemeye yine de zamanında yazın ve daha neyin geleceğini söyleyin. Avukat için paranız yetmiyorsa adli yardım (Prozesskostenhilfe) alıp alamayacağınızı sorun.

step-reise_herkunft = Geldiğiniz ülkeye yolculuğu önceden bildirin
    .what = Yolculuktan önce yabancılar dairesine (Ausländerbehörde), geldiğiniz ülkeye gitmek istediğinizi ve nedenini bildirirsiniz.
    .why = Önceden bildirmek zorunludur. BAMF sonra, korumaya hâlâ ihtiyacınız olup olmadığını inceler.
    .how = Önce göç danışmanlığına veya bir avukata gidin. Sonra, yolculuktan önce, yabancılar dairesine (Ausländerbehörde) ne zaman, nereye ve neden gideceğinizi yazın ve bir kanıt saklayın.
    .pitfalls = Bildirmek izin almak değildir: Sizi incelemeden korumaz. Danışmanlık almadan bilet almayın. Ailede biri hasta olsa veya ölse de bildirim yolculuktan önce yapılmış olmalıdır.
    .caution = Geldiğiniz ülkeye bir yolculuk, korumanızı ve oturumunuzu kaybetmenize neden olabilir. Bilet almadan, yolculuğu bildirmeden veya ülkenizin resmî dairelerine başvurmadan önce göç danışmanlığıyla veya bir avukatla konuşun.

step-reiseausweis = Seyahat belgesine başvurun
    .what = Ülkenizin pasaportu olmadan yolculuk edebileceğiniz bir belgeye başvurursunuz.
    .why = Seyahat belgesi (Reiseausweis), kim olduğunuzu Almanya’da da gösterir. Tanınmış mültecilerde pasaportun yerine geçer.
    .how = Oturum kartınızla yabancılar dairesine (Ausländerbehörde) gidin. Seyahat belgesinin (Reiseausweis) ücretini ve dijital fotoğrafın nerede çekildiğini orada sorun. Seyahat belgesi mülteciler için çoğu zaman en fazla üç yıl geçerlidir.
    .pitfalls = Bu belge uzatılmaz: Yenisine yeterince erken başvurun. İkincil korumayla veya sınır dışı etme yasağıyla (Abschiebungsverbot) bunu ancak, ülkenizden pasaport almanız sizden beklenemezse alırsınız. Hangi ülkeler için geçerli olduğunu okuyun. Korumanız varsa danışmanlık almadan elçiliğe gitmeyin, çocuğunuzun pasaportu için de gitmeyin: Bu, korumayı tehlikeye atabilir.
    .caution = İkincil korumayla veya sınır dışı etme yasağıyla (Abschiebungsverbot) yabancılar dairesi (Ausländerbehörde) çoğu zaman önce elçiliğinize sormanızı ister. Danışmanlık almadan oraya gitmeyin ve aramayın: Bu temas size ve ailenize zarar verebilir. Önce göç danışmanlığıyla veya bir avukatla konuşun.

step-bleiberecht = Kalma hakkınız olup olmadığını inceletin (§25a, §25b, §16g, §60c)
    .what = Müsamaha belgesinden (Duldung) veya fırsat oturumundan (Chancen-Aufenthalt) güvenli bir kalma hakkına geçip geçemeyeceğinizi inceletirsiniz.
    .why = §25a, burada okula giden veya meslek eğitimi yapan gençler içindir. §25b, uzun zamandır burada yaşayan ve kendi geçimini sağlayan insanlar içindir. §16g, meslek eğitimi için bir oturma izni (Aufenthaltserlaubnis), §60c ise meslek eğitimi için bir müsamaha belgesidir (Duldung).
    .how = Önce göç danışmanlığına gidin; karneleri, dil sertifikasını ve sözleşmeleri götürün. Kalma hakkı için en erken gün farklıdır: 27 yaşından küçükler için müsamaha belgesiyle (Duldung) geçen on iki aydan sonra, 18 yaşından küçük bir çocuğu yanında yaşayanlar için Almanya’da dört yıldan sonra, diğerleri için Almanya’da altı yıldan sonra. O zaman daha ne gerektiğine danışmanlar bakar.
    .pitfalls = Danışmanlık için bu günü beklemeyin: §25a için 27. doğum gününüzden önce başvurmuş olmanız gerekir ve çoğu zaman üç yıl burada kalmış olmak şarttır. Kimliğinizi belgelemek için erkenden çaba göstermiş olmanız çoğu zaman sayılır. §60c için en erken meslek eğitiminden yedi ay önce başvurabilirsiniz. Fırsat oturumunda, geçiş başvurusu kart bitmeden yapılmış olmalıdır.
    .caution = Yanlış zamanda bir başvuru veya elçilikle temas size zarar verebilir. Başvurmadan önce göç danışmanlığıyla veya bir avukatla konuşun.

step-umf_vormund = Size bir vasi atanmasını takip edin
    .what = Aile mahkemesi (Familiengericht), siz 18 yaşına gelene kadar sizin için karar veren bir kişi belirler: vasiniz (Vormund).
    .why = 18 yaşından küçükken birçok şeyi tek başınıza imzalayamazsınız. Vasi size resmî dairelerde, okulda ve doktorda yardım eder.
    .how = Bir başvuru yapmanız gerekmez: Gençlik dairesi (Jugendamt) mahkemeye başvurur. Vasinizin kim olacağını ve onunla ne zaman görüşeceğinizi orada sorun. Burada yetişkin akrabalarınız varsa söyleyin.
    .pitfalls = Uzun süre haber gelmezse sorun veya gençlik göç danışmanlığına (JMD) gidin. Vasinizle anlaşamıyorsanız bunu gençlik dairesine (Jugendamt) söyleyin.

step-umf_asyl = Vasiniz veya gençlik dairesi iltica başvurusu yapsın
    .what = Korumaya ihtiyacınız varsa vasiniz veya gençlik dairesi (Jugendamt) sizin için BAMF’ta iltica başvurusu yapar.
    .why = 18 yaşından küçükken başvuruyu tek başınıza yapmazsınız. Korumaya ihtiyacınız varsa gençlik dairesi (Jugendamt) hemen harekete geçmelidir.
    .how = Vasinize veya gençlik dairesine (Jugendamt) geri dönemeyeceğinizi söyleyin. İltica danışmanlığına (Asylverfahrensberatung) birlikte gidin. Vasinizden mülakata sizinle gelmesini isteyin.
    .pitfalls = Başvurunun yapılıp yapılmadığını sorun ve bir kopyasını isteyin. Yakında 18 yaşına giriyorsanız bunu danışmanlara hemen söyleyin: Sonra başka kurallar geçerlidir, örneğin anne ve babanız için.
    .caution = İltica başvurusu her genç için en iyi yol değildir. Başvuru yapılmadan önce vasinizle ve iltica danışmanlığıyla (Asylverfahrensberatung) konuşun.

## Kart, adres kaydı ve süresiz kalmak

step-abmelden = Yurt dışına taşınırken adres kaydınızı sildirin
    .what = Adres kayıt dairesine (Meldebehörde), Almanya’dan ayrıldığınızı bildirirsiniz.
    .why = Kaydın silindiğine dair belgeyle (Abmeldebestätigung) sözleşmeleri ve radyo-televizyon ücretini (Rundfunkbeitrag) bitirirsiniz.
    .how = Kaydınızı en erken evden çıkmadan bir hafta önce, en geç çıktıktan iki hafta sonra sildirin. Kimliğinizi götürün ve bunun yazıyla veya internetten de olup olmadığını sorun.
    .pitfalls = Yalnızca Almanya içinde taşınıyorsanız kaydı sildirmeyin, yeni yerde kaydolun. Temelli veya altı aydan uzun gidiyorsanız oturum belgeniz (Aufenthaltstitel) bitebilir: Önce danışmanlık alın. Müsamaha belgesiyle (Duldung), iltica sürecinde veya korumayla Almanya’dan çıkmak her şeyi bitirebilir: Danışmanlık almadan gitmeyin. Sağlık sigortası kurumuna (Krankenkasse), aile kasasına (Familienkasse) ve size para ödeyen yere de haber verin.

step-eu_familie_karte = Aile oturum kartına başvurun (AB)
    .what = AB pasaportu olan birinin aile üyesi olarak aile oturum kartına (Aufenthaltskarte) başvurursunuz.
    .why = Aileniz sayesinde burada yaşayabilir ve çalışabilirsiniz. Kartla bunu gösterebilirsiniz.
    .how = Pasaport, adres kayıt belgesi (Meldebestätigung) ve evlilik veya doğum belgesiyle (Geburtsurkunde) yabancılar dairesine (Ausländerbehörde) gidin. Önce, verdiğiniz bilgiler için bir belge alırsınız. Dairenin kart için altı ayı vardır.
    .pitfalls = Bu belgeyi isteyin: İşverenler ve resmî daireler sorar. Ayrılırsanız veya AB pasaportu olan aile üyesi başka yere giderse erkenden danışmanlık alın.

step-ch_anzeige = Burada kaldığınızı yabancılar dairesine bildirin (İsviçre)
    .what = İsviçre pasaportuyla burada yaşadığınızı yabancılar dairesine (Ausländerbehörde) bildirir ve oturma iznini (Aufenthaltserlaubnis) alırsınız.
    .why = Zaten kalabilirsiniz. Yine de bildirmek zorunludur ve oturma izni (Aufenthaltserlaubnis) bunu başkalarına gösterir.
    .how = Girişten sonra üç ay içinde yabancılar dairesine (Ausländerbehörde) burada yaşadığınızı yazın. Pasaportunuz veya kimliğiniz ve adres kayıt belgesi (Meldebestätigung) gerekir. Kart istiyorsanız bunu da yazın.
    .pitfalls = Belediyedeki adres kaydı bu bildirimin yerine geçmez. Ailenizde birinin İsviçre pasaportu yoksa, onun için ne geçerli olduğunu sorun.

step-eat_abholen = Kartınızı (eAT) alın ve PIN belirleyin
    .what = Oturum belgenizin (Aufenthaltstitel) kartını alır ve bir PIN seçersiniz. Bazı resmî daireler kartı postayla gönderir.
    .why = Kart, kalabileceğinizi ve çalışıp çalışamayacağınızı gösterir. PIN ile internette kim olduğunuzu kanıtlayabilirsiniz.
    .how = Başvururken kartın ne kadar sürdüğünü ve onu nasıl alacağınızı sorun: Çoğu zaman birkaç hafta sürer. Pasaportu ve eski belgeleri götürün. Adınızı, doğum tarihinizi ve çalışma cümlesini hemen orada kontrol edin.
    .pitfalls = Ek kâğıdı ve içinde PIN ile kilitleme şifresi (Sperrkennwort) olan mektubu saklayın, mektubu karttan ayrı. Adınız posta kutusunda yazmalıdır. Kaybolan kartı hemen yabancılar dairesine (Ausländerbehörde) bildirin. Biri kartı bekliyorsa geçici belge (Fiktionsbescheinigung) isteyin.

step-bluecard_wechsel = İşveren değişikliğini bildirin (Mavi Kart, ilk 12 ay)
    .what = İşveren değiştirdiğinizi yabancılar dairesine (Ausländerbehörde) yazarsınız.
    .why = AB Mavi Kart ile ilk on iki ayda bu bildirim zorunludur. İzin gerekmez, ama daire değişikliği 30 gün içinde durdurabilir.
    .how = Hemen yazın, yeni iş sözleşmesini ekleyin ve bir kanıt saklayın.
    .pitfalls = İmzadan önce, yeni maaşın ve işin AB Mavi Kart için yetip yetmediğini sorun. Yeni sözleşme imzalanmadan eski işten ayrılmayın.

step-niederlassung = Yerleşim iznine başvurun
    .what = Almanya’da süresiz kalma hakkına başvurursunuz.
    .why = Bundan sonra oturumunuzu uzatmanız gerekmez. Yalnızca kart yenilenir.
    .how = Bekleme süresi farklıdır: nitelikli çalışanlar üç yıl, AB Mavi Kart 27 ay veya B1 ile 21 ay, Alman vatandaşlarının eşleri üç yıl, tanınmış mülteciler beş yıl veya C1 ile üç yıl, diğerleri çoğu zaman beş yıl. Çoğu zaman emeklilik, Almanca, gelir ve ev için belgeler ve “Almanya’da Yaşam” testi gerekir. Alman vatandaşlarının eşleri ve tanınmış mülteciler için emeklilik süreleri gerekmez. Yabancılar dairesinden (Ausländerbehörde) kendi listesini isteyin.
    .pitfalls = Korumanız varsa iltica sürecinde geçen süre de sayılır. Emeklilik sigortası dökümünü (Rentenversicherungsverlauf) erkenden alın: Ücretsizdir. Şimdiki oturum belgeniz yenisini almadan bitiyorsa yine de uzatma için başvurun. Almanya’dan altı aydan uzun ayrılan oturum belgesini kaybedebilir: Gitmeden önce sorun.

step-eu_daueraufenthalt = Süresiz kalma hakkınızı belgeletin (AB)
    .what = Almanya’da beş yıl yaşadıktan sonra, süresiz kalabileceğinize dair bir belge istersiniz.
    .why = Süresiz kalma hakkınız beş yıldan sonra kendiliğinden vardır. Belgeyle bunu gösterebilirsiniz, örneğin Jobcenter’da.
    .how = Kimliğiniz ve adres kayıt belgesiyle (Meldebestätigung) yabancılar dairesine (Ausländerbehörde) gidin. Beş yılda neyle geçindiğinizi gösteren belgeleri götürün. Her şey doğruysa daire belgeyi hemen vermelidir.
    .pitfalls = Uzun süre başka yerde olduysanız veya burada işsiz yaşadıysanız hangi sürelerin sayıldığını sorun. AB pasaportu olmayan aile üyeleri süresiz aile oturum kartına (Daueraufenthaltskarte) başvurur.

step-einbuergerung = Vatandaşlığa geçiş için başvurun
    .what = Alman vatandaşlığına başvurursunuz.
    .why = Alman vatandaşı olarak oy kullanabilirsiniz ve oturumunuzu bir daha hiç uzatmanız gerekmez.
    .how = Beş yıl izinli oturum, B1 düzeyinde Almanca, “Almanya’da Yaşam” testi veya vatandaşlık testi (Einbürgerungstest), kesinleşmiş bir kimlik ve kendi geliriniz gerekir. Eşiniz Alman vatandaşıysa üç yıl yeter: Ne kadar süredir evli olmanız gerektiğini sorun. Başvuru 255 euro, geliri olmayan bir çocuk için 51 euro tutar.
    .pitfalls = Yanlış bilgi verirseniz on yıl boyunca vatandaşlığa alınmayabilirsiniz: Bir şeyi bilmiyorsanız bilmediğinizi söyleyin. Bazı oturum belgeleriyle (Aufenthaltstitel) henüz vatandaş olunamaz ve Jobcenter’dan alınan para engel olabilir: Önceden sorun. Ülkenizin ikinci bir vatandaşlığa izin verip vermediğini de sorun. Korumanız varsa iltica sürecinde geçen süre de sayılır; bu durumda danışmanlık almadan elçiliğinizle temas kurmayın.

## Aile için ve işsizken para

step-sozialhilfe = Sosyal yardıma veya yaşlılıkta temel güvenceye başvurun
    .what = Yaşınız veya bir hastalık nedeniyle çalışamıyorsanız geçim parası için sosyal yardım dairesine (Sozialamt) başvurursunuz.
    .why = Jobcenter yalnızca çalışabilenler için öder. Diğerleri için sosyal yardım dairesi (Sozialamt) vardır.
    .how = Para yetmiyorsa hemen sosyal yardım dairesine (Sozialamt) gidin. Kartınızı, adres kayıt belgesini (Meldebestätigung) ve gelir belgelerinizi götürün. Belgeleri sonra da verebilirsiniz.
    .pitfalls = Bir resmî daire başka bir dairenin sorumlu olduğunu söylerse başvuruyu yine de verin: Başvuruyu alan daire onu sorumlu daireye iletmek zorundadır. Emekli maaşlarını, başka ülkelerden gelen parayı ve her değişikliği de bildirin.
    .caution = Sosyal yardım dairesinden (Sozialamt) alınan yardım kalma hakkınızı etkileyebilir, özellikle ailenizin yanına geldiyseniz. Biri sizin için taahhütname (Verpflichtungserklärung) imzaladıysa bu kişinin ödemesi gerekebilir. Önce göç danışmanlığıyla veya bir avukatla konuşun.

step-elterngeld = Ebeveyn parasına başvurun
    .what = Doğumdan sonra çocuğunuza baktığınız ve çalışmadığınız veya daha az çalıştığınız aylar için paraya başvurursunuz.
    .why = Başvurudan önceki zaman için ebeveyn parası (Elterngeld) yalnızca çocuğun üç yaşam ayı için ödenir. Daha önceki ayların parasını alamazsınız.
    .how = Ebeveyn parası dairesine (Elterngeldstelle) yazılı başvurun; doğum belgesini (Geburtsurkunde), kartı ve gelir belgelerinizi ekleyin. Doğumdan önce çalışmadıysanız da sorun.
    .pitfalls = Bir yaşam ayı ayın 1’inde değil, çocuğun doğduğu gün ayın kaçıysa o gün başlar. Belgeler eksikse yine de başvurun. Oturum belgenizin (Aufenthaltstitel) yetip yetmediğine ebeveyn parası dairesi bakar. Jobcenter’dan para alıyorsanız neyin düşüldüğünü sorun.

step-but = Eğitim ve katılım yardımına başvurun
    .what = Çocuğunuz öğrenebilsin ve etkinliklere katılabilsin diye ek paraya başvurursunuz.
    .why = Okul malzemesi, geziler, öğle yemeği veya bir kulüp para tutar. Yardım alanlar bunlar için destek alabilir.
    .how = Eğitim ve katılım yardımını (Bildung und Teilhabe), size para ödeyen resmî daireye sorun, örneğin sosyal yardım dairesine (Sozialamt) veya Jobcenter’a. Yardım onay kararınızı (Bewilligungsbescheid) götürün ve çocuğunuzun neye ihtiyacı olduğunu söyleyin.
    .pitfalls = Bir şey ödemeden önce sorun ve her faturayı saklayın. Yardımınız uzatılırsa buna yeniden başvurmanız gerekip gerekmediğini sorun.

step-unterhaltsvorschuss = Nafaka avansına başvurun
    .what = Diğer ebeveyn ödemiyorsa veya çok az ödüyorsa gençlik dairesi (Jugendamt) çocuğunuz için para öder.
    .why = Para, başvurduğunuz ayla başlar. Bir önceki ay için ancak, diğer ebeveynden çocuk için zaten para istediyseniz ödenir.
    .how = Doğum belgesi (Geburtsurkunde) ve kartınızla gençlik dairesine (Jugendamt) başvurun. Formda gençlik dairesi yardım eder.
    .pitfalls = 12 ile 18 yaş arasındaki çocuklar için ek koşullar vardır: Bunları sorun. Diğer ebeveynden korkuyorsanız, bir şey doldurmadan önce bunu gençlik dairesine (Jugendamt) veya bir danışmana söyleyin.

step-kinderzuschlag = Çocuk ek ödemesine başvurun
    .what = Maaşınız size yetip çocuklara zor yetiyorsa, çocuk parasına (Kindergeld) ek bir ödeme için başvurursunuz.
    .why = Çocuk ek ödemesiyle (Kinderzuschlag) bazı ailelerin Jobcenter’dan paraya ihtiyacı kalmaz.
    .how = Para azalınca hemen aile kasasına (Familienkasse) başvurun; çocuk parası kararını (Kindergeldbescheid) ve gelir belgelerinizi ekleyin. Hangi aydan itibaren ödendiğini sorun.
    .pitfalls = Gelirinizin yeterince yüksek olup olmadığına ve fazla yüksek olmadığına aile kasası (Familienkasse) bakar. Ödeme altı ay için onaylanır: Sonra yeniden başvurun. Eğitim ve katılım yardımını (Bildung und Teilhabe) ve kira yardımını (Wohngeld) da sorun.

step-arbeitsuchend = İş arayan olarak kaydolun
    .what = İş kurumuna (Agentur für Arbeit), işinizin biteceğini bildirirsiniz.
    .why = Geç bildiren bir hafta boyunca işsizlik parası (Arbeitslosengeld) almaz.
    .how = İşinizin biteceğini iş kurumuna en geç işin bitmesinden üç ay önce bildirin. İşin biteceğini daha sonra öğrenirseniz, o günden itibaren üç gününüz vardır. Bunu internetten, telefonla veya iş kurumuna giderek yapabilirsiniz.
    .pitfalls = Süreli bir sözleşme de biter: Gün, sözleşmede yazar. İş yerindeki meslek eğitimi için bu zorunluluk yoktur. Bu bildirim, işsiz kaldığınız ilk günkü bildirimin ve yabancılar dairesine (Ausländerbehörde) bildirimin yerine geçmez.

step-arbeitslos = İşsiz olarak kaydolun ve işsizlik parasına başvurun
    .what = İş kurumuna (Agentur für Arbeit) işsiz olarak kaydolur ve işsizlik parasına (Arbeitslosengeld) başvurursunuz.
    .why = Bu kayıt olmadan işsizlik parası (Arbeitslosengeld) olmaz.
    .how = En erken işin bitmesinden üç ay önce, en geç işsiz kaldığınız ilk gün kaydolun. Kimliğinizi, sözleşmeyi ve işten çıkarma yazısını götürün. İnternetten de olup olmadığını sorun.
    .pitfalls = Danışmanlık almadan, işi anlaşmayla bitiren bir sözleşme (Aufhebungsvertrag) imzalamayın ve işten kendiniz çıkmayın. İşten çıkarmaya (Kündigung) karşı yalnızca kısa bir süre dava açılabilir, çoğu zaman üç hafta: Hemen danışmanlık alın. Yeterince uzun çalışıp çalışmadığınıza iş kurumu (Agentur für Arbeit) bakar. Para yetmiyorsa aynı ay içinde Jobcenter’a sorun.

## Sağlık, kurslar, araba ve kimlik

step-masern_unterkunft = Yurtta kızamık koruması belgesini gösterin
    .what = Yurda, sizin ve çocuklarınızın kızamığa karşı korunduğunu gösterirsiniz.
    .why = Kızamık kolay bulaşır ve bir yurtta çok insan birlikte yaşar. Bu kanıt, 1970’ten sonra doğan herkes için zorunludur.
    .how = Aşı karnesiyle doktora veya yurttaki aşıya gidin. Yurtta dört hafta geçtikten sonra dört haftanız daha vardır. Çocuklarda koruma birinci yaş gününden itibaren gerekir.
    .pitfalls = Aşı karneniz yoksa bunu muayenehaneye söyleyin. Hamileyseniz veya hastaysanız aşıdan önce söyleyin. Kanıtı saklayın: Kreş ve okul da sorar.

step-u_untersuchung = Çocuğunuzun U muayenelerine gidin
    .what = Bir çocuk doktoru, çocuğunuzun sağlıklı olup olmadığına ve iyi gelişip gelişmediğine bakar.
    .why = Bu muayenelerle hastalıklar erken bulunur. Kreş ve bazı resmî daireler sarı muayene defterini sorar.
    .how = Erkenden randevu alın ve sarı defteri götürün. U6: 10 ile 12 ay arası, U7: 21 ile 24 ay, U7a: 34 ile 36 ay, U8: 46 ile 48 ay, U9: 60 ile 64 ay, J1: 12 ile 14 yaş. Tam zamanı muayenehanede sorun; bebeğiniz varsa U1 ile U5 arasındaki muayeneleri de sorun.
    .pitfalls = Randevu alamadıysanız veya bir randevuyu kaçırdıysanız yine de arayın. Sarı defteriniz yoksa çocuk doktoru verir. Sağlık kartınız yoksa önce sosyal yardım dairesinden (Sozialamt) bir tedavi kâğıdı (Behandlungsschein) isteyin.

step-kurs_beginn = Entegrasyon kursuna başlayın
    .what = Entegrasyon kursuna (Integrationskurs) başlar; Almanca ve Almanya’daki önemli kuralları öğrenirsiniz.
    .why = Kayıttan sonra bir yıl içinde başlamazsanız kurs hakkınız biter.
    .how = Kursun hangi gün başladığını size dil okulu söyler. Kurs, kayıttan sonra altı hafta içinde başlamalıdır. Her gün gidin ve katıldığınıza dair belge isteyin.
    .pitfalls = Kurs başlamıyorsa sorun ve başka bir okul arayın. Hastaysanız veya çocuğunuza bakacak kimse yoksa bunu okula hemen söyleyin. Bir yıldan uzun ara vermeyin. Okuma ve yazma için de kurslar var: Bunları sorun.

step-berufssprachkurs = Mesleki dil kursuna başvurun
    .what = İş için bir Almanca kursuna gitmenizi sağlayan bir belge alırsınız.
    .why = Birçok meslekte ve mesleki denklik (Anerkennung) almak için B1 düzeyi yetmez. Bu kurs sizi daha ileri götürür.
    .how = Jobcenter’a veya iş kurumuna (Agentur für Arbeit) sorun. İkisi de sizden sorumlu değilse BAMF’a başvurun. Dil sertifikanızı götürün ve aldığınız belgeyle bir dil okulu arayın.
    .pitfalls = Ne zamana kadar geçerli olduğu belgede yazar. Kursun sizin için ücretli olup olmadığını ve çalışırken yapılıp yapılamayacağını önceden sorun.

step-zeugnisbewertung = Diploma değerlendirmesine başvurun (ZAB)
    .what = Yurt Dışı Eğitim Merkez Dairesi (ZAB), üniversite diplomanızın Almanya’da ne değerde olduğunu yazar.
    .why = İşverenler ve yabancılar dairesi (Ausländerbehörde) diplomanızı bununla anlar.
    .how = ZAB’a internetten başvurun; diplomanızı ve çevirileri ekleyin. Ücreti, süreyi ve hangi belgelerin gerektiğini önceden sorun.
    .pitfalls = Bazı mesleklerde, örneğin doktorlarda ve öğretmenlerde, değerlendirme yetmez: Orada denklik gerekir. Değerlendirmenin gerekip gerekmediğini ve parasını kimin ödediğini önce bir denklik danışmanına sorun.

step-kfz = Arabanızın kaydını yaptırın veya adresini değiştirtin
    .what = Arabanızı yeni adresinizle araç kayıt dairesinde (Zulassungsbehörde) kaydettirirsiniz.
    .why = Bir araba, oturduğunuz yerde kayıtlı olmalıdır. Geçerli kayıt olmadan araba süremezsiniz.
    .how = Ev adresinizi kaydettirdikten hemen sonra araç kayıt dairesine (Zulassungsbehörde) gidin. Araç ruhsatı (Zulassungsbescheinigung), sigortanızın eVB numarası, adres kayıt belgesi (Meldebestätigung) ve kimliğiniz gerekir.
    .pitfalls = Yabancı plakalı bir araba burada en fazla bir yıl kullanılabilir, o da yalnızca sürekli Almanya’da durmuyorsa. Burada oturuyorsanız hemen araç kayıt dairesine (Zulassungsbehörde) sorun, §24 korumasıyla da.

step-spaet_bescheinigung = §15 BVFG belgesini alın
    .what = Federal İdare Dairesi (BVA) size, Alman kökenli göçmen (Spätaussiedler) veya onun ailesi olarak kabul edildiğinize dair belgeyi gönderir.
    .why = Bu belgeyle Alman vatandaşısınız.
    .how = Bir başvuru yapmanız gerekmez: Belge, kayıtlı adresinize postayla gelir. Bu yüzden adresinizi kaydettirin ve adınızı posta kutusuna yazın.
    .pitfalls = Taşınırsanız bunu Federal İdare Dairesi’ne (BVA) yazın. Uzun süre bir şey gelmezse kayıt kâğıdıyla (Registrierschein) orada sorun. Adınızın doğru yazıldığını kontrol edin.

step-ausweis_deutsch = Alman kimlik kartına başvurun
    .what = Adres kayıt dairesinde (Meldebehörde) Alman kimlik kartına (Personalausweis) başvurursunuz.
    .why = Alman vatandaşı olarak kim olduğunuzu bununla gösterirsiniz. Kimin kimlik kartı olması gerektiğini ve bir Alman pasaportunun da yetip yetmediğini sorun.
    .how = §15 BVFG belgesi gelince hemen randevu alın. Onu doğum belgesi (Geburtsurkunde), çeviri ve pasaportla birlikte götürün. Kartın ücretini ve dijital fotoğrafın nerede çekildiğini sorun.
    .pitfalls = Adınızın kimlikte nasıl yazılacağı başvuruyla belirlenir: Adınızın Almanca bir biçimini seçip seçemeyeceğinizi başvurudan önce sorun. §15 BVFG belgesini iyi saklayın.

## Kararlar

step-widerspruch = Bir karara itiraz edin
    .what = Bir resmî daireye, kararını (Bescheid) kabul etmediğinizi yazıyla bildirirsiniz.
    .why = Bir karar yanlış olabilir. Süre geçtikten sonra, yanlış bir karar da geçerlidir.
    .how = Sondaki itiraz yolları açıklamasını (Rechtsbehelfsbelehrung) okuyun: Ne yapabileceğiniz, nerede ve hangi güne kadar, orada yazar. Çoğu zaman mektubun geldiği günden itibaren bir ayınız vardır. Bu uygulamadaki gün değil, mektupta yazan geçerlidir. Dosya numarasını (Aktenzeichen) yazın, imzalayın ve bir kanıt saklayın.
    .pitfalls = Telefon veya e-posta çoğu zaman yetmez. Gerekçeleri sonra gönderebilirsiniz: Önemli olan, mektubunuzun zamanında orada olmasıdır. İltica sürecinde bu bir ay geçerli değildir, yerleştirme kararı (Zuweisung) için de değildir: Orada yalnızca dava (Klage) açılabilir, çoğu zaman bir veya iki hafta içinde. Mektup, üzerinde yazan tarihten çok sonra geldiyse hemen danışmanlık alın: Daire belki daha erken bir günden sayıyordur. Cevap gelene kadar kararda yazanı yapmanız gerekip gerekmediğini sorun.
    .caution = Bazen yalnızca mahkemede bir dava (Klage) işe yarar ve bazı kararlar itiraz etseniz de hemen geçerlidir. Karar ve zarfla hemen göç danışmanlığına veya bir avukata gidin.

## Hamilelik ve doğum

step-schwangerschaft = Hamilelikte muayeneye gidin ve danışmanlık alın
    .what = Bir doktora veya ebeye gider, muayene olur ve hamilelik karnesini (Mutterpass) alırsınız.
    .why = Muayeneler sizi ve çocuğunuzu korur. Ücretsizdir, sığınmacı yardımıyla (AsylbLG) da.
    .how = Bir kadın doktorunu veya ebeyi arayın. Bir hamilelik danışma merkezine (Schwangerschaftsberatungsstelle) de gidin: Orada sizinle gizli konuşulur ve örneğin bebek eşyası parasında yardım edilir. Kendi dilinizi ve birinin çeviri yapıp yapamayacağını sorun.
    .pitfalls = Beklemeyin: Bebek eşyası yardımına çoğu zaman doğumdan önce başvurmak gerekir. Tedavi kâğıdı (Behandlungsschein) gerekiyorsa sosyal yardım dairesinden (Sozialamt) hemen bütün hamilelik için bir tane isteyin. Ne yapacağınızı bilmiyorsanız da danışmanlar yardım eder.

step-mutterschaftsgeld = Annelik parasına başvurun
    .what = Doğumdan önce ve sonra çalışmadığınız süre için paraya başvurursunuz.
    .why = İşi olanlar bu sürede korunur. Koruma, doğumdan altı hafta önce başlar.
    .how = Doktorunuz veya ebeniz beklenen doğum tarihini belgeler. Belgeyi sağlık sigortası kurumuna (Krankenkasse) ve işvereninize verin. Ne kadar ve kimden alacağınızı sağlık sigortası kurumuna (Krankenkasse) sorun.
    .pitfalls = Hamile olduğunuzu işverene erken söyleyin: O zaman sizi korumak zorundadır. Özel sigortanız varsa veya eşinizle sigortalıysanız, kimin ödediğini sağlık sigortası kurumuna (Krankenkasse) sorun. Danışmanlık almadan, işten çıkma yazısı veya işi anlaşmayla bitiren bir sözleşme (Aufhebungsvertrag) imzalamayın.

step-vaterschaft = Babalığı ve ortak velayeti beyan edin
    .what = Bir resmî dairede, babanın kim olduğunu ve çocuktan anne ile babanın ikisinin de sorumlu olduğunu beyan edersiniz.
    .why = Birbirinizle evli değilseniz, bu beyan olmadan baba doğum belgesinde (Geburtsurkunde) yazmaz. O zaman çocuğun baba tarafından belgeleri eksik olur.
    .how = Gençlik dairesinden (Jugendamt) veya nüfus dairesinden (Standesamt) randevu alın, doğumdan önce de olur. Anne ve babanın ikisi de beyanda bulunmalıdır: Bunun ayrı günlerde veya ayrı yerlerde de olup olmadığını sorun. Hangi belgelerin gerektiğini ve dairenin bir çevirmen sağlayıp sağlamadığını sorun.
    .pitfalls = Ortak velayet için ayrı bir beyan gerekir: Bunu sorun. Pasaport yoksa hangi belgelerin de yettiğini sorun. Anne hâlâ başka bir erkekle evliyse bunu söyleyin: O zaman daha fazlası gerekir.
    .caution = Çocuğun veya anne ya da babanın burada kalıp kalamayacağı buna bağlı olabilir. Bir şey beyan etmeden önce göç danışmanlığıyla konuşun.

step-kind_versicherung = Çocuğunuzu sağlık sigortası kurumuna kaydettirin
    .what = Bebeğinizi sağlık sigortası kurumuna (Krankenkasse) kaydettirir ve onun için ayrı bir sağlık kartı alırsınız.
    .why = Kart, çocuk doktorunda gerekir. Bebek kendiliğinden kayıtlı olmaz.
    .how = Doğum belgesini (Geburtsurkunde) anne veya babanın sağlık sigortası kurumuna (Krankenkasse) gönderin ve aile sigortası (Familienversicherung) formunu doldurun. Çoğu zaman ücretsizdir: Bunu sorun.
    .pitfalls = Sizde veya diğer ebeveynde özel sigorta varsa doğumdan hemen sonra sorun: Orada kısa bir süre vardır. Doğum belgesi (Geburtsurkunde) daha geç gelirse çocuğu yine de kaydettirin. Kart olmadan da çocuk doktoruna gidin.

## Meslek eğitimi ve üniversite

step-bafoeg = BAföG’e başvurun (okul ve üniversite için para)
    .what = Üniversitede veya okulda okurken geçim parası için başvurursunuz.
    .why = Parası az olan da öğrenebilmelidir.
    .how = Öğrenim yardımı dairesine (Amt für Ausbildungsförderung) internetten veya yazıyla başvurun. Okulunuz veya üniversiteniz için hangi dairenin sorumlu olduğunu sorun. Sizin ve anne babanızın hangi belgelerinin gerektiğini de sorun.
    .pitfalls = Çoğu zaman ancak başvurunun yapıldığı aydan itibaren ödenir: Daireye sorun ve belgeler eksik olsa da başvuruyu verin. Her oturumla BAföG verilmez. Neyi geri ödemeniz gerektiğini de sorun.

step-bab = Meslek eğitimi yardımına (BAB) başvurun
    .what = Anne babanızın yanında oturmuyorsanız, meslek eğitimi maaşına ek para için başvurursunuz.
    .why = Meslek eğitimindeki maaş çoğu zaman ayrı bir eve yetmez.
    .how = İş yerindeki meslek eğitimi başlamadan önce iş kurumuna (Agentur für Arbeit) sorun. Meslek eğitimi sözleşmesini ve kira sözleşmesini (Mietvertrag) götürün.
    .pitfalls = İlk iş gününden sonrasını beklemeyin: Hangi aydan itibaren ödendiğini sorun. Her oturumla BAB verilmez ve anne babanın geliri de sayılabilir.

## Aile ve süresiz kalmak

step-familiennachzug = Ailenizi yanınıza alın (aile birleşimi vizesi)
    .what = Eşiniz ve 18 yaşından küçük çocuklarınız, yanınıza gelmek için vizeye başvurur.
    .why = Bu vize olmadan aileniz kural olarak burada kalamaz.
    .how = Önce göç danışmanlığıyla konuşun. Sonra aileniz Alman elçiliğinden veya konsolosluğundan randevu alır. Çoğu zaman eviniz ve geliriniz olduğunu belgelerle göstermeniz, eşinizin de A1 düzeyinde Almanca bilmesi gerekir. İstisnaları danışmanlara sorun.
    .pitfalls = Randevu çoğu zaman uzun bekletir: Aileniz erkenden randevu alsın. 16 yaşına girmiş bir çocuk için başka koşullar geçerlidir: Çocuk 16 yaşına girmeden sorun. İkincil korumada aile birleşimi (Familiennachzug) şu anda durdurulmuş durumda: Yine de danışmanlık alın. Korumanız varsa siz de aileniz de danışmanlık almadan geldiğiniz ülkenin resmî dairelerine gitmeyin.
    .caution = Hangi koşulların geçerli olduğu ve ne zaman başvurulacağı her aile için farklıdır. Bir hata yıllara mal olabilir. Önce göç danışmanlığıyla veya bir avukatla konuşun.

step-daueraufenthaltskarte = Süresiz aile oturum kartına başvurun (AB)
    .what = Almanya’da beş yıl yaşadıktan sonra, süresiz kalmanızı sağlayan karta başvurursunuz.
    .why = AB vatandaşlarının AB pasaportu olmayan aile üyeleri, oturumlarının artık bitmediğini bununla gösterir.
    .how = Aile oturum kartınız (Aufenthaltskarte) bitmeden yabancılar dairesine (Ausländerbehörde) gidin. Pasaportu, aile oturum kartını ve burada beş yıl yaşadığınızı gösteren belgeleri götürün. Dairenin kart için altı ayı vardır.
    .pitfalls = Uzun süre yurt dışında olduysanız veya ayrıldıysanız hangi sürelerin sayıldığını önceden sorun. Başvurduğunuza dair bir onay yazısı isteyin.
