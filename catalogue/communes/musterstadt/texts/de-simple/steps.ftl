# Texte für Musterstadt in einfacher Sprache. Sie stehen neben den Texten für das ganze Land.

local-step-anmelden = In Musterstadt: Im Bürgerbüro gibt es auch am Samstag Termine. Den Termin machen Sie im Internet oder am Telefon.
local-step-aslblg = In Musterstadt: Gehen Sie zum Amt für Soziales und Wohnen. Die Adresse ist: Lindenstraße 22.
local-step-schule = In Musterstadt: Machen Sie zuerst einen Termin im Schulamt. Dort ist auch das Kommunale Integrationszentrum. Die Adresse ist: Schulstraße 9. Man spricht dort auch Englisch, Ukrainisch und Arabisch.
local-step-migrationsberatung = In Musterstadt: Die Beratung ist im Haus der Vielfalt. Die Adresse ist: Gartenweg 17.
