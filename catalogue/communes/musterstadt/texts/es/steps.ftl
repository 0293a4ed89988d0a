# Textos que solo valen para Musterstadt. Están junto a los textos para todo el país.

local-step-anmelden = En Musterstadt: la oficina (Bürgerbüro) da citas también los sábados. Las citas se piden por internet o por teléfono.
local-step-aslblg = En Musterstadt: le corresponde la oficina de asuntos sociales y vivienda (Amt für Soziales und Wohnen), Lindenstraße 22.
local-step-schule = En Musterstadt: pida primero una cita en la oficina escolar y centro de integración (Schulamt und Kommunales Integrationszentrum), Schulstraße 9. Allí se habla también inglés, ucraniano y árabe.
local-step-migrationsberatung = En Musterstadt: la asesoría está en el Haus der Vielfalt, Gartenweg 17.
