# Texts that are only for Musterstadt. They stand beside the texts for the whole country.

local-step-anmelden = In Musterstadt: the office gives appointments on Saturdays too. Book on the internet or by telephone.
local-step-aslblg = In Musterstadt: go to the Amt für Soziales und Wohnen (social welfare) at Lindenstraße 22.
local-step-schule = In Musterstadt: first make an appointment at the school office and integration centre, Schulstraße 9. English, Ukrainian and Arabic are spoken there.
local-step-migrationsberatung = In Musterstadt: the advisers are in the Haus der Vielfalt, Gartenweg 17.
