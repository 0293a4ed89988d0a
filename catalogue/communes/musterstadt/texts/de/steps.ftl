# Texte, die nur für Musterstadt gelten. Sie stehen neben den Texten für das ganze Land.

local-step-anmelden = In Musterstadt: Das Bürgerbüro gibt auch für Samstag Termine. Termine buchen Sie im Internet oder am Telefon.
local-step-aslblg = In Musterstadt: Zuständig ist das Amt für Soziales und Wohnen in der Lindenstraße 22.
local-step-schule = In Musterstadt: Machen Sie zuerst einen Termin im Schulamt und Kommunalen Integrationszentrum, Schulstraße 9. Dort spricht man auch Englisch, Ukrainisch und Arabisch.
local-step-migrationsberatung = In Musterstadt: Die Beratung ist im Haus der Vielfalt, Gartenweg 17.
