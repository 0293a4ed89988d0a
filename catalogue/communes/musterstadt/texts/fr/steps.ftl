# Textes qui ne valent que pour Musterstadt. Ils sont à côté des textes pour tout le pays.

local-step-anmelden = À Musterstadt : l’accueil de la mairie (Bürgerbüro) donne aussi des rendez-vous le samedi. Réservez sur Internet ou par téléphone.
local-step-aslblg = À Musterstadt : allez au bureau d’aide sociale (Amt für Soziales und Wohnen), Lindenstraße 22.
local-step-schule = À Musterstadt : prenez d’abord rendez-vous au service des écoles et centre d’intégration (Kommunales Integrationszentrum), Schulstraße 9. On y parle aussi anglais, ukrainien et arabe.
local-step-migrationsberatung = À Musterstadt : le service de conseil se trouve dans la maison « Haus der Vielfalt », Gartenweg 17.
