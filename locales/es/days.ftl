### Por qué un día es el día: desde cuándo se cuenta, cuánto tiempo da la ley, qué lo cambia.

# El hecho desde el que se cuenta, como frase. $day: su día.
event-einreise = Usted entró en Alemania el { $day }.
event-einzug = Usted empezó a vivir allí el { $day }.
event-umzug = Usted se muda el { $day }.
event-auszug = Usted deja la vivienda el { $day }.
event-registrierung = Su solicitud de asilo se registró el { $day }.
event-anhoerung = Su entrevista es el { $day }.
event-zustellung = La resolución llegó el { $day }.
event-anerkennung-final = Su protección es definitiva desde el { $day }.
event-anerkennung-oder-titel = Su protección o su título vale desde el { $day }.
event-titel-erteilung = Su título se expidió el { $day }.
event-titel-ablauf = El título vence el { $day }.
event-duldung-ablauf = La permanencia tolerada (Duldung) vence el { $day }.
event-visum-ablauf = La visa vence el { $day }.
event-pass-ablauf = El pasaporte vence el { $day }.
event-unterbringung-start = Usted vive en el alojamiento desde el { $day }.
event-arbeitsbeginn = Su trabajo empezó el { $day }.
event-arbeitsende = Su trabajo termina el { $day }.
event-kenntnis = Usted lo supo el { $day }.
event-arbeitgeberwechsel = Usted cambió de empresa el { $day }.
event-versicherungspflicht = Usted tiene que tener seguro desde el { $day }.
event-betreuung-start = La guardería o la escuela empieza el { $day }.
event-kurs-anmeldung = Usted se inscribió en el curso el { $day }.
event-wohnsitz = Usted vive en Alemania desde el { $day }.
event-rechtmaessiger-aufenthalt = Su residencia legal empezó el { $day }.
event-inobhutnahme = Usted está bajo protección de la oficina de infancia y juventud desde el { $day }.
event-duldung-beginn = Su permanencia tolerada (Duldung) empezó el { $day }.
event-reise = Su viaje es el { $day }.
event-geburt = Su hijo o hija nació el { $day }.
event-entbindungstermin = El nacimiento se espera alrededor del { $day }.
event-bekanntgabe = La resolución llegó el { $day }.
event-anspruch-beginn = Su derecho empezó el { $day }.

# Lo mismo en pocas palabras, después de una fecha y dos puntos.
event-short-einreise = entrada en Alemania
event-short-einzug = llegada a la vivienda
event-short-umzug = mudanza
event-short-auszug = salida de la vivienda
event-short-registrierung = registro
event-short-anhoerung = entrevista
event-short-zustellung = entrega de la resolución
event-short-anerkennung-final = protección definitiva
event-short-anerkennung-oder-titel = protección o título
event-short-titel-erteilung = título expedido
event-short-titel-ablauf = el título vence
event-short-duldung-ablauf = la permanencia tolerada vence
event-short-visum-ablauf = la visa vence
event-short-pass-ablauf = el pasaporte vence
event-short-unterbringung-start = llegada al alojamiento
event-short-arbeitsbeginn = comienzo del trabajo
event-short-arbeitsende = fin del trabajo
event-short-kenntnis = usted lo supo
event-short-arbeitgeberwechsel = cambio de empresa
event-short-versicherungspflicht = seguro obligatorio
event-short-betreuung-start = comienzo de la guardería o la escuela
event-short-kurs-anmeldung = inscripción en el curso
event-short-wohnsitz = domicilio en Alemania
event-short-rechtmaessiger-aufenthalt = comienzo de la residencia
event-short-inobhutnahme = puesta bajo protección
event-short-duldung-beginn = comienzo de la permanencia tolerada
event-short-reise = viaje
event-short-geburt = nacimiento
event-short-entbindungstermin = nacimiento previsto
event-short-bekanntgabe = la resolución llegó
event-short-anspruch-beginn = comienzo del derecho

# $count: días o meses que da la ley.
period-days = { $count ->
    [one] La ley le da 1 día.
   *[other] La ley le da { $count } días.
}
period-months = { $count ->
    [one] La ley le da 1 mes.
   *[other] La ley le da { $count } meses.
}

# Una línea de la explicación: un día y qué es.
key-line = { $day }: { $said }
key-opens = el primer día en que puede hacerlo
key-today = hoy
# $weekday: sábado o domingo.
key-weekend = es { $weekday }; no cuenta como último día
# $name: el nombre del día festivo.
key-holiday = día festivo ({ $name }); no cuenta como último día
# Qué es el último día, según el tipo de regla.
key-last-within = el último día
key-last-before = el día en que vence
key-last-printed = el día que está escrito en el documento
key-last-retro = el último día en que no pierde nada
key-last-month-start = el último día en que este mes todavía cuenta
key-last-age-window = el último día
key-last-none = el último día
key-last-immediately = el último día
key-last-earliest = el primer día
key-last-land = el último día
key-last-office-duty = el último día

holiday-new-year = Año Nuevo
holiday-epiphany = Día de Reyes
holiday-womens-day = Día de la Mujer
holiday-good-friday = Viernes Santo
holiday-easter-sunday = Domingo de Pascua
holiday-easter-monday = Lunes de Pascua
holiday-labour-day = 1 de mayo
holiday-liberation-day = Día de la Liberación
holiday-ascension = Ascensión del Señor
holiday-whit-sunday = Domingo de Pentecostés
holiday-whit-monday = Lunes de Pentecostés
holiday-corpus-christi = Corpus Christi
holiday-uprising-day = 17 de junio
holiday-assumption = Asunción de María
holiday-childrens-day = Día de los Niños
holiday-unity-day = Día de la Unidad Alemana
holiday-reformation-day = Día de la Reforma
holiday-all-saints = Todos los Santos
holiday-repentance-day = Día de Penitencia y Oración
holiday-christmas = Navidad (25 de diciembre)
holiday-boxing-day = 26 de diciembre
