### Eyaletlerin kendilerinin düzenledikleri. Eyaletin adı üstte yazar.

# Özet eskidir: Her cümle yılını söyler ve kime sorulacağını yazar.
land-schulpflicht_beginn-at_once = Koruma arayan çocuklar için okul hemen zorunlu olur. Bu, 2015/16 yılından bir özette yazıyor. Bugün neyin geçerli olduğunu okul dairesine (Schulamt) sorun.
land-schulpflicht_beginn-after_assignment = Koruma arayan çocuklar için okul, aile bir şehre veya belediyeye yerleştirilince zorunlu olur. Bu, 2015/16 yılından bir özette yazıyor. Bugün neyin geçerli olduğunu okul dairesine (Schulamt) sorun.
land-schulpflicht_beginn-after_reception_facility = Koruma arayan çocuklar için okul, aile kabul merkezinden (Aufnahmeeinrichtung) taşınınca zorunlu olur. Bu, 2015/16 yılından bir özette yazıyor. Bugün neyin geçerli olduğunu okul dairesine (Schulamt) sorun.
land-schulpflicht_beginn-right_after_assignment = Koruma arayan çocukların, aile bir şehre veya belediyeye yerleştirilince okula gitme hakkı vardır. Bunun için başvuru gerekir. Bu, 2015/16 yılından bir özette yazıyor. Bugün neyin geçerli olduğunu okul dairesine (Schulamt) sorun.
land-schulpflicht_beginn-three_months_after_entry = Koruma arayan çocuklar için okul, Almanya’ya girişten üç ay sonra zorunlu olur. Bu, 2015/16 yılından bir özette yazıyor. Bugün neyin geçerli olduğunu okul dairesine (Schulamt) sorun.
land-schulpflicht_beginn-six_months_after_entry = Koruma arayan çocuklar için okul, Almanya’ya girişten altı ay sonra zorunlu olur. Bu, 2015/16 yılından bir özette yazıyor. Bugün neyin geçerli olduğunu okul dairesine (Schulamt) sorun.
land-schulpflicht_beginn-ask = DiKo, koruma arayan çocuklar için bu eyalette okulun ne zaman zorunlu olduğunu bilmiyor. Okul dairesine (Schulamt) sorun.

land-schulart_anmeldung-ki = Belediye entegrasyon merkezi (Kommunales Integrationszentrum), Almanya’ya yeni gelen ailelere danışmanlık verir ve okul bulmaya yardım eder. Oradan veya okul dairesinden (Schulamt) randevu alın.
land-schulart_anmeldung-ask = DiKo, bu eyalette okul arayan ailelere nerede danışmanlık verildiğini bilmiyor. Okul dairesine (Schulamt) veya yakındaki bir okula sorun.
land-eingangsuntersuchung-ask = DiKo, bu eyalette okuldan önce bir muayene gerekip gerekmediğini bilmiyor. Sağlık dairesine (Gesundheitsamt) veya okula sorun.

land-wbs_recht-ask = Birçok eyaletin bu belge için kendi yasası vardır. DiKo, bu eyalette neyin geçerli olduğunu bilmiyor, örneğin oturum belgenizin (Aufenthaltstitel) daha ne kadar geçerli olması gerektiğini. Konut dairesine (Wohnungsamt) sorun.

land-aslblg_traeger-ask = DiKo, bu eyalette yardımı hangi resmî dairenin ödediğini bilmiyor. Sosyal yardım dairesine (Sozialamt) veya yurdunuzda sorun.
land-egk_aslblg-ask = Bazı yerlerde sağlık kartı vardır, başka yerlerde her doktor ziyaretinden önce bir tedavi kâğıdı (Behandlungsschein) gerekir. DiKo, bu eyalette neyin geçerli olduğunu bilmiyor. Sosyal yardım dairesine (Sozialamt) sorun.
land-bezahlkarte-ask = Para bir ödeme kartına (Bezahlkarte) gelebilir. DiKo, bu eyalette böyle olup olmadığını ve kartla neleri ödeyebileceğinizi bilmiyor. Sosyal yardım dairesine (Sozialamt) sorun.
