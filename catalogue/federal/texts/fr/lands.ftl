### Ce que chaque région (Land) décide elle-même. Le nom de la région est écrit au-dessus.

# La liste est ancienne : chaque phrase dit son année et à qui demander.
land-schulpflicht_beginn-at_once = Pour les enfants qui cherchent une protection, l’école est obligatoire tout de suite. C’est écrit dans une liste de 2015/16. Demandez au service des écoles (Schulamt) quelle règle s’applique aujourd’hui.
land-schulpflicht_beginn-after_assignment = Pour les enfants qui cherchent une protection, l’école devient obligatoire quand la famille est affectée à une ville ou à une commune. C’est écrit dans une liste de 2015/16. Demandez au service des écoles (Schulamt) quelle règle s’applique aujourd’hui.
land-schulpflicht_beginn-after_reception_facility = Pour les enfants qui cherchent une protection, l’école devient obligatoire quand la famille quitte le centre d’accueil (Aufnahmeeinrichtung). C’est écrit dans une liste de 2015/16. Demandez au service des écoles (Schulamt) quelle règle s’applique aujourd’hui.
land-schulpflicht_beginn-right_after_assignment = Les enfants qui cherchent une protection ont le droit d’aller à l’école quand la famille est affectée à une ville ou à une commune. Il faut en faire la demande. C’est écrit dans une liste de 2015/16. Demandez au service des écoles (Schulamt) quelle règle s’applique aujourd’hui.
land-schulpflicht_beginn-three_months_after_entry = Pour les enfants qui cherchent une protection, l’école devient obligatoire trois mois après l’entrée en Allemagne. C’est écrit dans une liste de 2015/16. Demandez au service des écoles (Schulamt) quelle règle s’applique aujourd’hui.
land-schulpflicht_beginn-six_months_after_entry = Pour les enfants qui cherchent une protection, l’école devient obligatoire six mois après l’entrée en Allemagne. C’est écrit dans une liste de 2015/16. Demandez au service des écoles (Schulamt) quelle règle s’applique aujourd’hui.
land-schulpflicht_beginn-ask = DiKo ne sait pas à partir de quand, dans cette région, l’école est obligatoire pour les enfants qui cherchent une protection. Renseignez-vous au service des écoles (Schulamt).

land-schulart_anmeldung-ki = Le centre communal d’intégration (Kommunales Integrationszentrum) conseille les familles nouvelles en Allemagne et les aide à trouver une école. Prenez rendez-vous là-bas ou au service des écoles (Schulamt).
land-schulart_anmeldung-ask = DiKo ne sait pas quel service, dans cette région, conseille les familles qui cherchent une école. Renseignez-vous au service des écoles (Schulamt) ou dans une école près de chez vous.
land-eingangsuntersuchung-ask = DiKo ne sait pas si, dans cette région, il faut un examen de santé avant l’école. Renseignez-vous au service de santé publique (Gesundheitsamt) ou à l’école.

land-wbs_recht-ask = Beaucoup de régions ont leur propre loi pour ce certificat. DiKo ne sait pas quelle règle s’applique dans cette région, par exemple combien de temps votre titre de séjour doit encore être valable. Renseignez-vous au service du logement (Wohnungsamt).

land-aslblg_traeger-ask = DiKo ne sait pas quel bureau paie les aides dans cette région. Renseignez-vous au bureau d’aide sociale (Sozialamt) ou dans votre hébergement.
land-egk_aslblg-ask = Dans certains lieux, on reçoit une carte de santé ; dans d’autres, il faut un bon de soins (Behandlungsschein) avant chaque visite chez le médecin. DiKo ne sait pas quelle règle s’applique dans cette région. Renseignez-vous au bureau d’aide sociale (Sozialamt).
land-bezahlkarte-ask = L’argent peut arriver sur une carte de paiement (Bezahlkarte). DiKo ne sait pas si c’est le cas dans cette région, ni ce que vous pouvez payer avec la carte. Renseignez-vous au bureau d’aide sociale (Sozialamt).
