### Qué decide cada estado federado (Land). El nombre del estado está escrito arriba.

# La lista es antigua: cada frase dice su año y dónde preguntar.
land-schulpflicht_beginn-at_once = Para los niños y niñas que buscan protección, la escuela es obligatoria desde el primer momento. Así está en una lista de 2015/16. Pregunte en la oficina escolar (Schulamt) qué vale hoy.
land-schulpflicht_beginn-after_assignment = Para los niños y niñas que buscan protección, la escuela es obligatoria desde que asignan la familia a una ciudad o a un municipio. Así está en una lista de 2015/16. Pregunte en la oficina escolar (Schulamt) qué vale hoy.
land-schulpflicht_beginn-after_reception_facility = Para los niños y niñas que buscan protección, la escuela es obligatoria desde que la familia deja el centro de acogida (Aufnahmeeinrichtung). Así está en una lista de 2015/16. Pregunte en la oficina escolar (Schulamt) qué vale hoy.
land-schulpflicht_beginn-right_after_assignment = Los niños y niñas que buscan protección tienen derecho a ir a la escuela desde que asignan la familia a una ciudad o a un municipio. Para eso hace falta una solicitud. Así está en una lista de 2015/16. Pregunte en la oficina escolar (Schulamt) qué vale hoy.
land-schulpflicht_beginn-three_months_after_entry = Para los niños y niñas que buscan protección, la escuela es obligatoria desde tres meses después de entrar en Alemania. Así está en una lista de 2015/16. Pregunte en la oficina escolar (Schulamt) qué vale hoy.
land-schulpflicht_beginn-six_months_after_entry = Para los niños y niñas que buscan protección, la escuela es obligatoria desde seis meses después de entrar en Alemania. Así está en una lista de 2015/16. Pregunte en la oficina escolar (Schulamt) qué vale hoy.
land-schulpflicht_beginn-ask = DiKo no sabe desde cuándo la escuela es obligatoria en este estado federado para los niños y niñas que buscan protección. Pregunte en la oficina escolar (Schulamt).

land-schulart_anmeldung-ki = El centro municipal de integración (Kommunales Integrationszentrum) asesora a las familias nuevas en Alemania y les ayuda a encontrar una escuela. Pida una cita allí o en la oficina escolar (Schulamt).
land-schulart_anmeldung-ask = DiKo no sabe qué oficina asesora en este estado federado a las familias que buscan una escuela. Pregunte en la oficina escolar (Schulamt) o en una escuela cercana.
land-eingangsuntersuchung-ask = DiKo no sabe si en este estado federado hace falta un examen médico antes de empezar la escuela. Pregunte en la oficina de salud pública (Gesundheitsamt) o en la escuela.

land-wbs_recht-ask = Muchos estados federados tienen su propia ley para este certificado. DiKo no sabe qué vale en este estado federado, por ejemplo cuánto tiempo tiene que valer todavía su título de residencia (Aufenthaltstitel). Pregunte en la oficina de vivienda (Wohnungsamt).

land-aslblg_traeger-ask = DiKo no sabe qué oficina paga las ayudas en este estado federado. Pregunte en la oficina de asistencia social (Sozialamt) o en su alojamiento.
land-egk_aslblg-ask = En algunos lugares hay una tarjeta de salud; en otros hace falta un vale de atención médica (Behandlungsschein) antes de cada visita al médico. DiKo no sabe qué vale en este estado federado. Pregunte en la oficina de asistencia social (Sozialamt).
land-bezahlkarte-ask = El dinero puede llegar en una tarjeta de pago (Bezahlkarte). DiKo no sabe si es así en este estado federado ni qué puede pagar con la tarjeta. Pregunte en la oficina de asistencia social (Sozialamt).
