# Texts that are only for Musterstadt. They stand beside the texts for the whole country.

local-step-anmelden = در ⁨Musterstadt⁩: اداره شهروندان (⁨Bürgerbüro⁩) برای شنبه هم وقت ملاقات می‌دهد. وقت ملاقات را در اینترنت یا با تلفن بگیرید.
local-step-aslblg = در ⁨Musterstadt⁩: اداره امور اجتماعی و مسکن (⁨Amt für Soziales und Wohnen⁩) مسئول است، آدرس: ⁨Lindenstraße 22⁩.
local-step-schule = در ⁨Musterstadt⁩: اول از اداره مدارس و مرکز ادغام شهر (⁨Schulamt und Kommunales Integrationszentrum⁩) وقت ملاقات بگیرید، آدرس: ⁨Schulstraße 9⁩. آنجا انگلیسی، اوکراینی و عربی هم صحبت می‌کنند.
local-step-migrationsberatung = در ⁨Musterstadt⁩: مشاوره در خانه گوناگونی (⁨Haus der Vielfalt⁩) است، آدرس: ⁨Gartenweg 17⁩.
