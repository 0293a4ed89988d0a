# Contar la historia: una pregunta por pantalla. Las preguntas mismas vienen del catálogo.

story-progress = Pregunta { $number } de { $total }
story-progress-short = { $number } de { $total }
story-next = Siguiente
story-skip = No lo sé
story-about = Sobre { $name }
story-stays = Queda en este dispositivo.
story-tap = Elija una respuesta. Después viene la siguiente pregunta.
story-skipped = Usted dijo: «No lo sé». Puede responder más adelante.
story-decides = { $count ->
    [one] Un paso depende de esto.
   *[other] { $count } pasos dependen de esto.
}
story-choose = Elija una respuesta o «No lo sé».
story-yes = Sí
story-no = No

story-name-title = ¿Cómo se llama?
story-name-help = Basta un nombre o un apodo. Queda en este dispositivo.
story-name-field = Nombre
story-name-empty = Escriba un nombre. Basta un apodo.

story-date-empty = Escriba el día o elija «No lo sé».

story-group-protection = Protección
story-group-work = Trabajo y estudios
story-group-europe = Europa
story-group-family = Familia y origen

story-country-find = Buscar un país
story-country-common = Elegidos con frecuencia
story-country-all = Todos los países
story-country-none-found = Ningún país se llama así. Pruebe con menos letras.
story-country-found = { $count ->
    [one] Un país
   *[other] { $count } países
}
story-country-has-none = Ninguno: no tengo

household-title = ¿Quién más está con usted?
household-help = Indique solo quién vive aquí con usted.
household-you = Usted
household-adult = Una persona adulta
household-child = Un niño o una niña
household-alone = Nadie más
household-next = No falta nadie
household-adult-title = ¿Quién está con usted?
household-child-title = ¿Cómo se llama el niño o la niña?
household-name = Nombre
household-born = Fecha de nacimiento
household-born-help = La escuela, la guardería y el dinero dependen de la edad.
household-add = Agregar
household-remove = Quitar a { $name }
household-added = { $name } ya está en el hogar.
household-removed = { $name } ya no está en el hogar.

place-title = ¿Dónde vive?
place-help = De esto dependen los días festivos y las oficinas.
place-other = En otro lugar
place-unverified = sin revisar
place-land-empty = Elija un estado federado o «No lo sé».
place-next = Mostrar mi plan

land-BW = Baden-Wurtemberg
land-BY = Baviera
land-BE = Berlín
land-BB = Brandeburgo
land-HB = Bremen
land-HH = Hamburgo
land-HE = Hesse
land-MV = Mecklemburgo-Pomerania Occidental
land-NI = Baja Sajonia
land-NW = Renania del Norte-Westfalia
land-RP = Renania-Palatinado
land-SL = Sarre
land-SN = Sajonia
land-ST = Sajonia-Anhalt
land-SH = Schleswig-Holstein
land-TH = Turingia
