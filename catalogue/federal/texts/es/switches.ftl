# Reglas con fecha: qué dicen y qué pasa cuando terminan (.ends).

switch-leistungsrecht_ukraine = Ayudas para personas de Ucrania: quien tiene un certificado provisional (Fiktionsbescheinigung) o el título según el §24 va al Jobcenter.
    .ends = Esta regla se revisó el 19 de agosto de 2026. Estaba prevista una ley que la cambia para quienes llegaron después del 31 de marzo de 2025: pregunte en el Jobcenter o en la oficina de asistencia social (Sozialamt).
switch-integrationskurs_44_4 = En este momento, el BAMF no admite a quienes quieren hacer el curso de integración de forma voluntaria.
    .ends = Esta pausa vale para el año 2026, hasta el 31 de diciembre de 2026. A partir de enero de 2027, pregunte en una escuela de idiomas si vuelve a haber admisiones.
switch-stop_36a = La reunificación familiar con personas que tienen protección subsidiaria está suspendida.
    .ends = La suspensión dura hasta el 23 de julio de 2027. Antes de ese día, pida asesoría sobre lo que será posible después.
switch-par24_enbloc = Los títulos según el §24 de personas con nacionalidad ucraniana que eran válidos el 1 de febrero de 2026 siguen valiendo sin solicitud, aunque en la tarjeta esté otro día. Las demás personas preguntan en la oficina de extranjería (Ausländerbehörde).
    .ends = Valen hasta el 4 de marzo de 2027. Antes de ese día, pregunte en la oficina de extranjería (Ausländerbehörde) qué pasa después.
switch-ukr_visumfrei = Quien llega de Ucrania buscando protección y entra sin visa puede quedarse 90 días sin título.
    .ends = Esto vale solo si se entra hasta el 4 de diciembre de 2026. La regla misma termina el 4 de marzo de 2027.
switch-buergergeld_wording = El dinero del Jobcenter se llama ayuda básica (Grundsicherungsgeld). Las oficinas todavía pueden escribir Bürgergeld.
    .ends = Después del 31 de diciembre de 2026 se llama Grundsicherungsgeld (ayuda básica) en todas partes.
switch-bluecard_salary_2026 = En 2026, la Tarjeta Azul UE (Blaue Karte EU) exige un salario de al menos 50 700 euros al año; en algunos casos, de 45 934,20 euros.
    .ends = Estos montos valen para el año 2026, hasta el 31 de diciembre de 2026. Después hay montos nuevos: pregunte en la oficina de extranjería (Ausländerbehörde).
