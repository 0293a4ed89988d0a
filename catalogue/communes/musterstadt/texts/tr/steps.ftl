# Yalnızca Musterstadt için geçerli metinler. Bütün ülke için olan metinlerin yanında yer alırlar.

local-step-anmelden = Musterstadt’ta: Vatandaş bürosu (Bürgerbüro) cumartesi için de randevu verir. Randevuyu internetten veya telefonla alın.
local-step-aslblg = Musterstadt’ta: Sorumlu yer, Lindenstraße 22 adresindeki sosyal ve konut işleri dairesidir (Amt für Soziales und Wohnen).
local-step-schule = Musterstadt’ta: Önce okul dairesi ve belediye uyum merkezinden (Schulamt und Kommunales Integrationszentrum), Schulstraße 9, randevu alın. Orada İngilizce, Ukraynaca ve Arapça da konuşulur.
local-step-migrationsberatung = Musterstadt’ta: Danışma merkezi Haus der Vielfalt binasında, Gartenweg 17.
