# Тексты только для Musterstadt. Они стоят рядом с текстами для всей страны.

local-step-anmelden = В городе Musterstadt: на приём в бюро для граждан (Bürgerbüro) можно записаться и на субботу. Записывайтесь в интернете или по телефону.
local-step-aslblg = В городе Musterstadt: обращайтесь в Amt für Soziales und Wohnen, адрес Lindenstraße 22.
local-step-schule = В городе Musterstadt: сначала запишитесь на приём в школьное ведомство и центр интеграции (Schulamt und Kommunales Integrationszentrum), адрес Schulstraße 9. Там говорят также по-английски, по-украински и по-арабски.
local-step-migrationsberatung = В городе Musterstadt: консультация находится в Haus der Vielfalt, адрес Gartenweg 17.
