### What the Länder decide for themselves. The name of the Land stands above it.

# The overview is old: each sentence names its year and says whom to ask.
land-schulpflicht_beginn-at_once = For children who seek protection, compulsory schooling begins at once. This is from an overview of 2015/16. Ask the school office (Schulamt) what holds today.
land-schulpflicht_beginn-after_assignment = For children who seek protection, compulsory schooling begins when the family has been assigned to a town. This is from an overview of 2015/16. Ask the school office (Schulamt) what holds today.
land-schulpflicht_beginn-after_reception_facility = For children who seek protection, compulsory schooling begins when the family moves out of the reception centre (Aufnahmeeinrichtung). This is from an overview of 2015/16. Ask the school office (Schulamt) what holds today.
land-schulpflicht_beginn-right_after_assignment = Children who seek protection have a right to school once the family has been assigned to a town. It needs an application. This is from an overview of 2015/16. Ask the school office (Schulamt) what holds today.
land-schulpflicht_beginn-three_months_after_entry = For children who seek protection, compulsory schooling begins three months after they entered the country. This is from an overview of 2015/16. Ask the school office (Schulamt) what holds today.
land-schulpflicht_beginn-six_months_after_entry = For children who seek protection, compulsory schooling begins six months after they entered the country. This is from an overview of 2015/16. Ask the school office (Schulamt) what holds today.
land-schulpflicht_beginn-ask = DiKo does not know when compulsory schooling begins in this state for children who seek protection. Ask the school office (Schulamt).

land-schulart_anmeldung-ki = The municipal integration centre (Kommunales Integrationszentrum) advises families who are new in Germany and helps to find a school. Make an appointment there or at the school office (Schulamt).
land-schulart_anmeldung-ask = DiKo does not know which office in this state advises families who look for a school. Ask the school office (Schulamt) or a school nearby.
land-eingangsuntersuchung-ask = DiKo does not know whether this state wants a health check before school begins. Ask the public health office (Gesundheitsamt) or the school.

land-wbs_recht-ask = Many states have a law of their own for this certificate. DiKo does not know what holds in this state, for example how long your residence title (Aufenthaltstitel) must still be valid. Ask the housing office (Wohnungsamt).

land-aslblg_traeger-ask = DiKo does not know which office pays the benefits in this state. Ask the social welfare office (Sozialamt) or the people who run your accommodation.
land-egk_aslblg-ask = In some places there is a health card, in others you need a treatment voucher (Behandlungsschein) before each visit to a doctor. DiKo does not know what holds in this state. Ask the social welfare office (Sozialamt).
land-bezahlkarte-ask = The money can come on a payment card. DiKo does not know whether this is so in this state and what you can pay with the card. Ask the social welfare office (Sozialamt).
