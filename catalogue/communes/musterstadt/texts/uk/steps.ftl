# Тексти лише для Musterstadt. Вони стоять поруч із текстами для всієї країни.

local-step-anmelden = У Musterstadt: записатися можна і на суботу. Записуйтеся через інтернет або телефоном.
local-step-aslblg = У Musterstadt: звертайтеся до Amt für Soziales und Wohnen, Lindenstraße 22.
local-step-schule = У Musterstadt: спочатку запишіться до установи «Schulamt und Kommunales Integrationszentrum», Schulstraße 9. Там розмовляють також англійською, українською та арабською.
local-step-migrationsberatung = У Musterstadt: консультація працює в Haus der Vielfalt, Gartenweg 17.
