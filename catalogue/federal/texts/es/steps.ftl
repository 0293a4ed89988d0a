# Textos de los pasos y de los ámbitos de la vida.

## Ámbitos de la vida

field-protection = Protección y asilo
field-registration = Registro y documentos
field-residence = Residencia
field-home = Vivienda
field-money = Dinero
field-health = Salud
field-family = Familia
field-school = Guardería y escuela
field-language = Aprender alemán
field-work = Trabajo
field-mobility = Automóvil y licencia de conducir
field-settlement = Asesoría y vida en Alemania

## Asilo

step-asyl_registrieren = Registrar su solicitud de asilo
    .what = La oficina toma sus datos, su foto y sus huellas digitales y le da el comprobante de llegada (Ankunftsnachweis).
    .why = Con el comprobante de llegada puede recibir ayudas, abrir una cuenta y mostrar quién es.
    .how = Vaya al centro de acogida (Aufnahmeeinrichtung). Lleve su pasaporte y todos los demás documentos que muestren quién es. Cuando haya hecho la solicitud de asilo (Asylantrag), la oficina tiene 5 días para registrarle.
    .pitfalls = Vaya al centro de acogida aunque le falten documentos. Revise que su nombre y su fecha de nacimiento estén escritos sin errores: si no, el error pasa a todos los demás documentos.

step-gesundheit_ae = Hacerse el examen médico en el alojamiento
    .what = Un médico o una médica le examina, normalmente con una radiografía de los pulmones.
    .why = En un alojamiento viven muchas personas juntas. El examen muestra si alguien tiene una enfermedad contagiosa, como la tuberculosis, y allí es obligatorio.
    .how = El alojamiento o la oficina de salud pública (Gesundheitsamt) le dice el día y el lugar. Vaya a esa cita y guarde el certificado médico.
    .pitfalls = Si está embarazada, dígalo antes: a las embarazadas y a menores de 15 años no se les hacen radiografías.

step-asyl_beratung = Pedir asesoría de asilo antes de la entrevista
    .what = Habla con un centro de asesoría independiente antes de tener su entrevista (Anhörung).
    .why = En la entrevista usted cuenta todo lo que es importante para su protección. La asesoría le explica cómo es y qué derechos tiene.
    .how = Llame a la asesoría de asilo (Asylverfahrensberatung) o vaya en su horario de atención. La asesoría no cuesta nada y es independiente de las oficinas públicas.
    .pitfalls = Vaya a la asesoría antes de que llegue la citación (Ladung): después de la citación tal vez queden solo pocos días hasta la entrevista.

step-asyl_einreichen = Presentar la solicitud de asilo en el BAMF
    .what = Usted entrega personalmente su solicitud de asilo en el BAMF y recibe el certificado de la autorización de permanencia (Aufenthaltsgestattung).
    .why = Solo con esta cita empieza el BAMF a revisar su solicitud.
    .how = El BAMF le dice el lugar y el día. Vaya personalmente y lleve todos los documentos que muestren quién es.
    .pitfalls = Quien se registró a partir del 12 de junio de 2026 tiene 21 días desde el registro para presentar la solicitud. Si antes de que terminen esos 21 días no tiene cita, pregunte por escrito y guarde una copia. Si todavía tiene otro derecho de residencia, por ejemplo un título por poco tiempo, ese derecho puede terminar por la solicitud: pida asesoría antes.

step-asyl_anhoeren = Ir a la entrevista en el BAMF
    .what = Usted le cuenta personalmente al BAMF por qué necesita protección.
    .why = El BAMF basa su decisión en esta conversación. Lo que no diga aquí, muchas veces ya no cuenta después.
    .how = Llegue a tiempo el día que está en la citación (Ladung). El BAMF pone a una persona que traduce. Al final, pida que le traduzcan el acta a su idioma y llévese una copia. En la primera semana después de la solicitud, el BAMF puede decirle el día también sin enviarle una carta: pregunte en el alojamiento.
    .pitfalls = Si está enfermo o enferma, avise antes de la cita y envíe un certificado médico. Quien no va y no tiene un motivo importante puede perder su proceso de asilo: si faltó a la cita, escriba de inmediato el motivo al BAMF. Hable antes de la cita con la asesoría de asilo (Asylverfahrensberatung).

step-asyl_adresse = Comunicar la nueva dirección al BAMF, a la oficina de extranjería y al tribunal
    .what = Usted escribe su nueva dirección a todas las oficinas donde está en marcha su proceso de asilo.
    .why = Las cartas a la dirección anterior se consideran entregadas, aunque usted nunca las reciba. Entonces corre un plazo del que usted no sabe nada.
    .how = Escriba al BAMF, a la oficina de extranjería (Ausländerbehörde) y, si presentó una demanda, al tribunal. Indique su número de expediente (Aktenzeichen) y guarde un comprobante de que lo envió.
    .pitfalls = Registrar el domicilio en la ciudad no basta: la ciudad no le avisa al BAMF. Esto vale también si una oficina decidió la mudanza.

step-asyl_bescheid = Pedir que revisen la resolución del BAMF y cuidar el plazo para la demanda
    .what = Usted pide enseguida a un centro de asesoría o a un abogado o abogada que lea la resolución (Bescheid). Después, usted decide si presenta una demanda.
    .why = Solo tiene poco tiempo para presentar una demanda contra la resolución. Después, la resolución vale, aunque esté equivocada.
    .how = Escriba en el sobre qué día llegó la carta. No cuenta el día en que usted la recoge: si tiene dudas, tome el primer día posible. Al final, en la información sobre los recursos legales (Rechtsbehelfsbelehrung), está escrito si tiene una semana o dos semanas. Puede presentar una demanda (Klage) en el tribunal administrativo (Verwaltungsgericht) también sin abogado ni abogada.
    .pitfalls = Con un plazo de una semana, muchas veces hay que enviar al tribunal en esa misma semana también una solicitud urgente (Eilantrag). Los motivos de la demanda deben llegar al tribunal en el plazo de un mes desde la entrega de la resolución. Guarde el sobre: cuenta el día que está escrito en él. En un centro de acogida (Aufnahmeeinrichtung), la carta vale como entregada el cuarto día después de que el centro la recibió, aunque usted la recoja más tarde.

step-aslblg = Solicitar las ayudas para solicitantes de asilo
    .what = Usted solicita dinero o cosas para vivir, y ayuda si se enferma.
    .why = Sin solicitud, nadie paga la comida, la vivienda ni el médico.
    .how = Vaya a la oficina de asistencia social (Sozialamt) o al lugar que le indique su alojamiento. Lleve el documento que muestra su situación de residencia. En muchos lugares necesita un vale de atención médica (Behandlungsschein) antes de ir al médico.
    .pitfalls = Los menores de edad reciben más ayuda médica que las personas adultas: pregunte por ella. Comunique cada cambio, por ejemplo trabajo, mudanza o un nacimiento. Con protección por la guerra en Ucrania, la oficina de asistencia social (Sozialamt) es solo para el primer tiempo: si ya tiene el certificado provisional (Fiktionsbescheinigung), pregunte en el Jobcenter. Si llegó después del 31 de marzo de 2025, pregunte en las dos oficinas: si una oficina no es la correcta, esa oficina tiene que enviar su solicitud a la otra.

## Ucrania

step-ukr_registrieren = Pedir la protección según el §24 y registrarse
    .what = Usted se presenta como persona de Ucrania que busca protección, y le toman los datos.
    .why = Solo después del registro queda claro qué lugar le corresponde y dónde recibe ayudas.
    .how = Vaya al centro de acogida (Aufnahmeeinrichtung) o a la oficina de extranjería (Ausländerbehörde) del lugar donde está. Lleve el pasaporte y todos los documentos que muestren quién es. Para esto no hace falta una solicitud de asilo.
    .pitfalls = Pueden asignarle otro lugar. Si ya tiene familia o vivienda en un lugar, dígalo antes.

step-ukr_titel = Solicitar el permiso de residencia según el §24
    .what = Usted solicita el permiso de residencia (Aufenthaltserlaubnis) y recibe primero un certificado provisional (Fiktionsbescheinigung) y después la tarjeta.
    .why = Con el certificado provisional (Fiktionsbescheinigung), usted puede quedarse y puede recibir ayudas del Jobcenter o de la oficina de asistencia social (Sozialamt).
    .how = Presente la solicitud en la oficina de extranjería (Ausländerbehörde) del lugar donde vive; en muchos lugares, también por internet. Lleve el pasaporte y pregunte dónde se hace la foto digital.
    .pitfalls = Sin título, las personas con nacionalidad ucraniana pueden quedarse 90 días, contados desde la primera entrada, aunque después hayan salido otra vez del país. Con otra nacionalidad, esto vale solo algunas veces: presente la solicitud de inmediato. Quien entra después del 4 de diciembre de 2026 no tiene esos 90 días: en ese caso, presente la solicitud de inmediato. Si no hay citas, presente la solicitud por escrito y guarde un comprobante.

## Vivienda

step-wohnung = Encontrar vivienda y firmar el contrato de alquiler
    .what = Usted firma un contrato de alquiler (Mietvertrag) y recibe la confirmación del arrendador (Wohnungsgeberbestätigung).
    .why = Con la confirmación del arrendador registra su domicilio. Muchas oficinas quieren ver el contrato de alquiler.
    .how = Cuando empiece a vivir allí, pida la confirmación del arrendador. En ella están la dirección, el día en que usted llegó a vivir allí, el nombre del arrendador o de la arrendadora y todas las personas que van a vivir en la vivienda.
    .pitfalls = El contrato de alquiler no reemplaza la confirmación del arrendador. No pague nada antes de haber visto la vivienda. Si una oficina debe pagar el alquiler, pregunte allí antes de firmar.

step-anmelden = Registrar su domicilio
    .what = Usted registra su dirección en la oficina de registro de domicilio (Meldebehörde) y recibe el certificado de domicilio (Meldebestätigung).
    .why = Con el registro llega su número fiscal (Steuer-ID). El banco, la escuela, la aseguradora de salud (Krankenkasse) y la oficina de extranjería (Ausländerbehörde) piden el certificado de domicilio.
    .how = Pida una cita en la oficina de atención al ciudadano (Bürgerbüro) y lleve la confirmación del arrendador (Wohnungsgeberbestätigung) y su documento de identidad. Una sola persona puede registrar a toda la familia. El registro no cuesta nada.
    .pitfalls = Quien viene del extranjero no puede registrarse por internet. Si no le dan la confirmación del arrendador, dígalo enseguida en la oficina de registro de domicilio (Meldebehörde). Si alguien le amenaza, pregunte por el bloqueo de sus datos (Auskunftssperre). En un centro de acogida (Aufnahmeeinrichtung) o en un alojamiento, la administración puede hacer el registro por usted: pregunte. A los menores de 16 años los registran las personas adultas con las que viven. A un bebé que nació aquí y vive con usted no tiene que registrarlo.

step-ummelden = Registrar la nueva dirección y cambiarla en la tarjeta
    .what = Usted registra la nueva dirección y pide que la cambien en la tarjeta de su título de residencia (Aufenthaltstitel).
    .why = Las cartas con plazos van a la dirección registrada.
    .how = Vaya a la oficina de registro de domicilio (Meldebehörde) con la confirmación del arrendador (Wohnungsgeberbestätigung) y su documento de identidad. Después, la oficina de extranjería (Ausländerbehörde) cambia la dirección en la tarjeta: lleve allí el certificado de domicilio (Meldebestätigung).
    .pitfalls = Con autorización de permanencia (Aufenthaltsgestattung) o permanencia tolerada (Duldung), pregunte antes de la mudanza en la oficina de extranjería (Ausländerbehörde) y en la oficina de asistencia social (Sozialamt): muchas veces hay que vivir en un lugar determinado, y sin permiso puede ser que no haya dinero en el nuevo lugar. La oficina de registro de domicilio (Meldebehörde) no cambia la tarjeta. Dé la nueva dirección también al banco, a la aseguradora de salud (Krankenkasse), a la caja familiar (Familienkasse) y a la oficina que le paga dinero.

step-wohnsitz_12a = Averiguar si puede mudarse o pedir que le quiten la obligación de vivir en un lugar
    .what = Antes de mudarse, usted pregunta si puede vivir en ese lugar y, si hace falta, solicita que le quiten la obligación.
    .why = Después del reconocimiento o del primer título de residencia (Aufenthaltstitel), normalmente tiene que vivir tres años en el estado federado (Bundesland) que le asignaron. Si se muda sin permiso, puede que no reciba dinero en el nuevo lugar.
    .how = Presente la solicitud en la oficina de extranjería (Ausländerbehörde) antes de firmar un contrato de alquiler (Mietvertrag). Un motivo puede ser un trabajo de 15 horas por semana o más, una formación profesional, estudios universitarios o un curso. En el trabajo cuenta también el salario: pregunte cuánto hace falta.
    .pitfalls = También dentro de un estado federado puede haber un lugar obligatorio. No deje la vivienda anterior hasta tener la respuesta por escrito.

step-wbs = Solicitar el certificado para vivienda social
    .what = Usted solicita el certificado con el que puede alquilar una vivienda social.
    .why = Las viviendas sociales cuestan menos. Sin el certificado para vivienda social (Wohnberechtigungsschein) no se la pueden alquilar.
    .how = Presente la solicitud en la oficina de vivienda (Wohnungsamt), con comprobantes de sus ingresos y de su residencia. El certificado vale un año.
    .pitfalls = Con el certificado todavía no tiene una vivienda: siga buscando una. Cada estado federado decide con qué títulos de residencia (Aufenthaltstitel) se puede recibir el certificado: pregunte en la oficina de vivienda.

step-wohngeld = Solicitar la ayuda para el alquiler
    .what = Usted solicita dinero para pagar una parte del alquiler.
    .why = La ayuda para el alquiler (Wohngeld) sirve cuando sus ingresos alcanzan para vivir, pero el alquiler es demasiado alto.
    .how = Presente la solicitud en la oficina de ayuda para el alquiler (Wohngeldstelle), con el contrato de alquiler (Mietvertrag) y los comprobantes de ingresos de todas las personas de la vivienda. Normalmente se aprueba por doce meses.
    .pitfalls = La ayuda para el alquiler (Wohngeld) se paga desde el mes de la solicitud, no por el tiempo anterior. Entregue la solicitud aunque falten documentos. Quien ya recibe dinero para el alquiler del Jobcenter o de la oficina de asistencia social (Sozialamt) no recibe esta ayuda.

step-rundfunk = Inscribirse para la cuota de radio y televisión o pedir no pagarla
    .what = Usted inscribe su vivienda en el servicio de cobro (Beitragsservice) o solicita no tener que pagar.
    .why = Cada vivienda paga una cuota de radio y televisión (Rundfunkbeitrag), aunque no haya televisor. Si recibe ayudas del Jobcenter o de la oficina de asistencia social (Sozialamt), puede pedir no pagarla.
    .how = Llene el formulario en internet. Para no pagar, envíe una copia de su resolución de ayudas (Bewilligungsbescheid). Si en su vivienda ya paga alguien, indique el número de cuota de esa persona.
    .pitfalls = No tire las cartas: sin respuesta, llegan avisos de cobro. La exención no llega sola: hay que pedirla. Pregunte si vale también para facturas antiguas. En un alojamiento colectivo (Gemeinschaftsunterkunft) no se paga.

## Lo básico

step-steuer_id = Recibir el número fiscal
    .what = Después de registrar el domicilio, la Oficina Central Federal de Impuestos (Bundeszentralamt für Steuern) le envía una carta con su número fiscal (Steuer-ID).
    .why = La empresa donde trabaja y la caja familiar (Familienkasse) necesitan este número. Los niños también reciben uno propio.
    .how = No tiene que solicitar nada. Escriba su nombre en el buzón y guarde la carta: el número vale para toda la vida.
    .pitfalls = Si no llega ninguna carta, pregunte en la oficina de impuestos (Finanzamt). La empresa también puede consultar el número si usted la autoriza por escrito. Sin número fiscal (Steuer-ID) pueden descontarle demasiados impuestos del salario.

step-bank = Abrir una cuenta en el banco (cuenta básica)
    .what = Usted abre una cuenta en la que le pagan el salario y las ayudas.
    .why = El alquiler, el salario y casi todas las ayudas pasan por una cuenta bancaria. Toda persona con residencia permitida tiene derecho a una cuenta básica (Basiskonto), también durante el proceso de asilo y con permanencia tolerada (Duldung).
    .how = Vaya a un banco con su documento de identidad o con el documento que le dio la oficina y exija el formulario para la cuenta básica (Basiskonto). El banco tiene que responder en un plazo de 10 días hábiles.
    .pitfalls = Si el banco dice que no, tiene que escribirle los motivos. Entonces puede quejarse ante la BaFin. Pregunte antes cuánto cuesta la cuenta.

step-krankenkasse = Elegir una aseguradora de salud y comunicarla
    .what = Usted elige una aseguradora de salud (Krankenkasse) y recibe la tarjeta de salud y un certificado de afiliación.
    .why = Con la tarjeta va al médico. El certificado lo necesita para el título de residencia (Aufenthaltstitel) y para la empresa donde trabaja.
    .how = Llene la solicitud de una aseguradora de salud (Krankenkasse) y diga a la empresa donde trabaja cuál es, como muy tarde dos semanas después del primer día de trabajo. Su esposo, su esposa y sus hijos, si no tienen ingresos propios, muchas veces pueden quedar asegurados con usted sin pagar.
    .pitfalls = Si no dice nada, la empresa elige una aseguradora. Con una visa de au pair o para buscar trabajo, muchas veces necesita un seguro privado: pregunte antes.

step-sv_nummer = Recibir el número de seguro social
    .what = Con el primer trabajo, el seguro de pensiones le da un número de seguro social (Versicherungsnummer).
    .why = Con este número se cuenta su tiempo de trabajo para la pensión.
    .how = No tiene que hacer nada: la empresa le inscribe y consulta el número por usted. El comprobante llega por correo postal.
    .pitfalls = Revise que su nombre esté escrito igual que en el pasaporte. Guarde el comprobante para siempre.

step-migrationsberatung = Pedir una cita de asesoría: MBE (desde los 27 años) o JMD (12 a 26)
    .what = Usted habla con una persona que conoce las oficinas y le ayuda con todas las preguntas.
    .why = La asesoría es gratis y confidencial. Ayuda con cartas, solicitudes, cursos y problemas con las oficinas.
    .how = Pida una cita. Desde los 27 años va a la asesoría para migrantes (MBE); de 12 a 26 años, al servicio para jóvenes migrantes (JMD). Lleve todas las cartas.
    .pitfalls = Vaya pronto, no justo antes de un plazo: muchas veces hay que esperar.

step-uebersetzen = Hacer traducir y certificar sus documentos
    .what = Usted hace traducir al alemán sus documentos de otro país.
    .why = Muchas veces las oficinas no aceptan documentos en otros idiomas.
    .how = Busque en justiz-dolmetscher.de a una traductora jurada o un traductor jurado. Pregunte primero en la oficina si también necesita una apostilla o legalización del país de origen.
    .pitfalls = Pregunte el precio antes de encargar la traducción. No entregue nunca el original si basta una copia. Si busca protección, no se comunique con su país de origen por los documentos antes de recibir asesoría.

## Título de residencia

step-titel_visum_d = Solicitar el título de residencia antes de que termine la visa
    .what = Usted solicita el título de residencia (Aufenthaltstitel) antes de que termine su visa.
    .why = Si presenta la solicitud antes de que termine la visa, su derecho a quedarse y a trabajar continúa hasta que se decida.
    .how = Presente la solicitud en la oficina de extranjería (Ausländerbehörde), por internet o por escrito. Pida un certificado provisional (Fiktionsbescheinigung) si la visa termina antes de la cita.
    .pitfalls = Si la solicitud llega tarde, puede perder el permiso para trabajar. Si no hay citas, envíe la solicitud de todos modos y guarde un comprobante. Fíjese en que su pasaporte valga más tiempo que la visa.

step-titel_visumfrei = Solicitar el título de residencia (entrada sin visa, §41)
    .what = Usted solicita el título de residencia (Aufenthaltstitel) en los primeros 90 días después de la entrada.
    .why = Con su pasaporte pudo entrar sin visa. Solo puede quedarse más de 90 días si antes presentó la solicitud.
    .how = Presente la solicitud en la oficina de extranjería (Ausländerbehörde), por internet o por escrito, y adjunte el contrato, el registro de domicilio y el seguro.
    .pitfalls = No empiece a trabajar antes de que la oficina de extranjería (Ausländerbehörde) lo permita. Si no hay citas, envíe la solicitud de todos modos y guarde un comprobante. Con un pasaporte de Andorra, Brasil, El Salvador, Honduras, Mónaco o San Marino, esto solo es posible si no quiere trabajar aquí: si quiere trabajar, pida asesoría enseguida.

step-titel_schutz = Solicitar el permiso de residencia después del reconocimiento
    .what = Después de la resolución (Bescheid) positiva, usted solicita el permiso de residencia (Aufenthaltserlaubnis) y recibe una tarjeta.
    .why = La tarjeta muestra su derecho a quedarse y a trabajar. Muchos otros pasos dependen de ella. Con reconocimiento como persona refugiada o con protección subsidiaria puede quedarse, también mientras la tarjeta no haya llegado.
    .how = Vaya a la oficina de extranjería (Ausländerbehörde) con la resolución (Bescheid) del BAMF y pregunte dónde se hace la foto digital.
    .pitfalls = No espere la tarjeta para solicitar dinero: vaya enseguida al Jobcenter o a la oficina de asistencia social (Sozialamt) y pregunte qué necesita para eso. Las ayudas que recibía terminan poco después del reconocimiento. Con una prohibición de deportación (Abschiebungsverbot), solicite primero el permiso de residencia (Aufenthaltserlaubnis): de ese permiso depende si paga el Jobcenter. Si no puede trabajar por la edad o por una enfermedad, vaya a la oficina de asistencia social (Sozialamt). Si recibió menos protección de la que quería, o si el BAMF le retira la protección, pida asesoría de inmediato: solo puede presentar una demanda (Klage) dentro del plazo corto que está escrito en la resolución.

step-titel_verlaengern = Renovar el permiso de residencia
    .what = Usted solicita la renovación antes de que termine su permiso de residencia (Aufenthaltserlaubnis).
    .why = Si presenta la solicitud antes del último día, el permiso anterior sigue valiendo, también para trabajar, hasta que se decida.
    .how = Presente la solicitud en la oficina de extranjería (Ausländerbehörde), lo mejor es tres meses antes de que termine la tarjeta. Adjunte comprobantes de ingresos, de vivienda y de cursos. Pida un certificado provisional (Fiktionsbescheinigung) si la tarjeta termina antes de la decisión.
    .pitfalls = Si la solicitud llega un día tarde, puede perder el permiso para trabajar. Con nacionalidad ucraniana, un título según el §24 que era válido el 1 de febrero de 2026 sigue valiendo hasta el 4 de marzo de 2027, aunque en la tarjeta esté otra cosa. Si después se renovó de forma individual, cuenta el día que está en la tarjeta. Con la residencia de oportunidad (§104c) solo se puede cambiar al derecho de residencia según el §25a o el §25b: pida asesoría pronto. Una Tarjeta de Oportunidades (Chancenkarte) solo se renueva como tarjeta de continuación (Folge-Chancenkarte): si encontró un trabajo adecuado, pregunte primero por un título para trabajar. Si tiene protección, no renueve un pasaporte de su país antes de recibir asesoría.
    .caution = Con la residencia de oportunidad (Chancen-Aufenthalt), y con protección según el §24 sin nacionalidad ucraniana, valen otras reglas. Vaya enseguida a la asesoría para migrantes o a un abogado o abogada, antes de solicitar nada.

step-duldung_verlaengern = Renovar la permanencia tolerada
    .what = Usted pide que renueven su permanencia tolerada (Duldung) antes de que termine.
    .why = Sin una permanencia tolerada (Duldung) válida no tiene ningún documento en un control, y el trabajo y las ayudas pueden detenerse.
    .how = Pida una cita en la oficina de extranjería (Ausländerbehörde) al menos dos semanas antes de que termine su permanencia tolerada (Duldung). Lleve el documento anterior.
    .pitfalls = Lea las frases que están en el documento: dicen si puede trabajar y mudarse. Si tiene dudas, vaya con alguien de la asesoría.

step-pass = Renovar el pasaporte
    .what = Usted renueva su pasaporte a tiempo en su consulado.
    .why = Para casi todos los títulos de residencia (Aufenthaltstitel) necesita un pasaporte válido, y la tarjeta normalmente no vale más tiempo que el pasaporte.
    .how = Pregunte en la embajada o en el consulado de su país cuánto tarda y pida una cita pronto. Después, muestre el nuevo pasaporte en la oficina de extranjería (Ausländerbehörde).
    .pitfalls = Si alguien de su familia tiene protección en Alemania, pida asesoría antes de ir al consulado. Si pierde el pasaporte, avise de inmediato a la oficina de extranjería (Ausländerbehörde). Si su consulado tarda mucho, guarde comprobantes de que pidió el nuevo pasaporte.

step-jobende = Avisar a la oficina de extranjería que termina el trabajo o la formación
    .what = Usted escribe a la oficina de extranjería (Ausländerbehörde) que su trabajo o su formación termina antes de lo previsto.
    .why = Su título de residencia (Aufenthaltstitel) depende de eso. Si usted es profesional con título (Fachkraft) y avisa a tiempo, recibe tiempo para buscar un nuevo trabajo.
    .how = Escriba como muy tarde dos semanas después de saberlo y guarde un comprobante.
    .pitfalls = Nadie envía por usted la carta de despido a la oficina de extranjería (Ausländerbehörde). No firme ningún acuerdo para terminar el contrato (Aufhebungsvertrag) antes de recibir asesoría.

## Ayudas

step-jobcenter = Solicitar la ayuda básica en el Jobcenter
    .what = Usted solicita en el Jobcenter dinero para vivir y para el alquiler.
    .why = El dinero empieza con el mes en que presenta la solicitud. Por los meses anteriores no se paga.
    .how = Presente la solicitud por internet, por carta o personalmente. Puede entregar documentos después. Muchas oficinas todavía escriben Bürgergeld: es lo mismo.
    .pitfalls = No espere a tener todos los documentos: cuenta el mes de la solicitud. Vaya a todas las citas: quien falta tres veces puede perder el dinero. Comunique cada cambio. Con protección por la guerra en Ucrania necesita primero el certificado provisional (Fiktionsbescheinigung); con una prohibición de deportación (Abschiebungsverbot), primero el permiso de residencia (Aufenthaltserlaubnis). Con pasaporte de la UE o de Suiza y sin trabajo, normalmente no hay dinero en los primeros tres meses, y tampoco si está aquí solo para buscar trabajo. Si llegó de Ucrania después del 31 de marzo de 2025, pregunte si ahora le corresponde la oficina de asistencia social (Sozialamt): si una oficina no es la correcta, esa oficina tiene que enviar su solicitud a la otra.
    .caution = Con su derecho de residencia, las ayudas pueden ser un problema: la oficina de extranjería (Ausländerbehörde) puede enterarse, y su residencia puede depender de que usted se mantenga por su cuenta. Hable primero con la asesoría para migrantes o con un abogado o abogada.

step-kindergeld = Solicitar el subsidio por hijos
    .what = Usted solicita en la caja familiar (Familienkasse) dinero cada mes por cada hijo o hija: 259 euros.
    .why = Por el tiempo anterior a la solicitud, el subsidio por hijos (Kindergeld) se paga solo por seis meses. El dinero de los meses más antiguos se pierde.
    .how = Presente la solicitud por internet en la caja familiar (Familienkasse). Necesita el número fiscal (Steuer-ID) de la madre o del padre y el del hijo o de la hija.
    .pitfalls = Si todavía falta un número fiscal (Steuer-ID) o el certificado de nacimiento (Geburtsurkunde), presente la solicitud de todos modos y envíelo después. La caja familiar (Familienkasse) revisa si su título de residencia (Aufenthaltstitel) es suficiente. Durante los estudios, durante el reconocimiento de la profesión y con una prohibición de deportación (Abschiebungsverbot), muchas veces tiene que trabajar para recibirlo. Con pasaporte de la UE, en los primeros tres meses solo hay subsidio por hijos (Kindergeld) con ingresos en Alemania.

## Niños y niñas

step-geburt = Registrar el nacimiento en el registro civil
    .what = El nacimiento se comunica al registro civil (Standesamt) y usted recibe el certificado de nacimiento (Geburtsurkunde).
    .why = Con el certificado de nacimiento (Geburtsurkunde) o el extracto certificado del registro (Registerausdruck) solicita el subsidio por hijos (Kindergeld), el seguro y el título de residencia (Aufenthaltstitel) para el bebé.
    .how = Si el bebé nació en una clínica, la clínica comunica el nacimiento. Lleve al registro civil (Standesamt) los pasaportes y los certificados de matrimonio o de nacimiento, con traducción.
    .pitfalls = Si el bebé nace en casa, tiene que comunicarlo usted en la semana después del nacimiento. Si faltan documentos de la madre o del padre, exija un extracto certificado del registro (Registerausdruck): con ese extracto puede solicitar ayudas. Si no hay matrimonio, pregunte por el reconocimiento de la paternidad.

step-kind_titel = Pedir el título de residencia para el bebé
    .what = Usted se ocupa de que su hijo o hija que nació en Alemania reciba un título de residencia (Aufenthaltstitel).
    .why = También un bebé necesita su propio documento.
    .how = Solicite el título por escrito en la oficina de extranjería (Ausländerbehörde) en los seis meses después del nacimiento, aunque todavía falte el certificado de nacimiento (Geburtsurkunde). Si la madre y el padre tienen un título, o lo tiene quien tiene la custodia exclusiva, la oficina puede dar el título al bebé sin solicitud: pregunte de todos modos.
    .pitfalls = Si la madre o el padre solo tiene una visa, el bebé puede estar aquí solo hasta que termine esa visa: presente la solicitud antes. Si la madre o el padre vive aquí legalmente desde hace cinco años y puede quedarse para siempre, el bebé puede tener la nacionalidad alemana: pregunte en el registro civil (Standesamt). Si la tiene, este paso no hace falta. Si usted tiene protección, pregunte antes en un centro de asesoría si su bebé puede recibir la misma protección.

step-kind_asyl = Comunicar el nacimiento al BAMF
    .what = Usted comunica al BAMF que su hijo o hija nació en Alemania.
    .why = Esta comunicación es al mismo tiempo una solicitud de asilo (Asylantrag) para su hijo o hija. De ella depende cómo sigue la residencia de su hijo o hija.
    .how = Hable primero con la asesoría de asilo (Asylverfahrensberatung) o con un abogado o abogada. Después, escriba al BAMF y adjunte una copia del certificado de nacimiento (Geburtsurkunde) del bebé.
    .pitfalls = No espere a que llegue una carta: la ley exige la comunicación de inmediato. Guarde un comprobante de que la envió.

step-masern = Mostrar la protección contra el sarampión para la guardería o la escuela
    .what = Usted muestra en la guardería o en la escuela que su hijo o hija tiene protección contra el sarampión.
    .why = Sin comprobante, un niño o una niña no puede entrar en la guardería. Si va a la escuela sin comprobante, la oficina de salud pública (Gesundheitsamt) puede ponerse en contacto con usted.
    .how = Vaya al pediatra con el carné de vacunas. Desde el primer cumpleaños hace falta una vacuna; desde el segundo cumpleaños, dos.
    .pitfalls = Entregue el comprobante antes del primer día. Si no hay carné de vacunas, dígalo en el consultorio y pregunte qué hace falta.

step-kita = Pedir un lugar en la guardería
    .what = Usted busca un lugar en una guardería (Kita) o con una cuidadora (Tagesmutter) e inscribe a su hijo o hija.
    .why = Desde el primer cumpleaños, su hijo o hija tiene derecho a un lugar. En la guardería aprende alemán rápido.
    .how = Comunique que necesita un lugar a la oficina de infancia y juventud (Jugendamt) o en el portal de guarderías de su ciudad, y pregunte además directamente en las guarderías. La guardería pide la protección contra el sarampión y un comprobante de asesoría sobre vacunas.
    .pitfalls = Hay pocos lugares: inscriba a su hijo o hija pronto y en varias guarderías. Pregunte en la oficina de infancia y juventud (Jugendamt) si paga los costos.

step-schule = Inscribir a su hijo o hija en la escuela
    .what = Usted inscribe a su hijo o hija en la escuela.
    .why = Todos los niños y niñas tienen derecho a la escuela y, tarde o temprano, es obligatoria. Desde cuándo, lo decide cada estado federado (Bundesland).
    .how = Pregunte lo antes posible en la oficina escolar (Schulamt) qué escuela le corresponde. Muchas veces hay primero una conversación de asesoría y un examen en la oficina de salud pública (Gesundheitsamt).
    .pitfalls = No espere a tener todos los documentos. Los boletines de notas en otros idiomas ayudan: llévelos, también sin traducción.

## Idioma y trabajo

step-kurs_berechtigung = Obtener la autorización para el curso de integración
    .what = La oficina de extranjería (Ausländerbehörde) le da un documento con el que puede hacer un curso de integración (Integrationskurs).
    .why = El derecho al curso termina un año después de recibir su título de residencia (Aufenthaltstitel). Si no pudo inscribirse y no fue culpa suya, guarde comprobantes y pregunte en el BAMF.
    .how = Pregunte por este documento en la oficina de extranjería (Ausländerbehörde) cuando reciba la tarjeta. En el documento está escrito hasta cuándo tiene que inscribirse en un curso.
    .pitfalls = También la inscripción en un curso tiene que ser antes del día que está escrito en el documento. Depende de sus ingresos si tiene que pagar: pregunte antes cómo pedir no pagar. Quien ya sabe B1 o todavía va a la escuela no tiene este derecho.

step-kurs_anmelden = Inscribirse en una escuela de idiomas
    .what = Usted se inscribe en una escuela de idiomas para el curso de integración (Integrationskurs).
    .why = Solo con la inscripción tiene un lugar. Quien tiene la obligación de hacer el curso debe inscribirse de inmediato.
    .how = Lleve la autorización a una escuela de idiomas. Allí le hacen una prueba y le dicen qué curso es el adecuado. El curso debería empezar en las seis semanas después de la inscripción.
    .pitfalls = Si el curso tarda mucho en empezar, busque otra escuela. Si tiene la obligación de hacer el curso, envíe la inscripción a la oficina que le obligó. Si recibió la autorización con el título de residencia (Aufenthaltstitel), tiene que inscribirse en el año después de recibir el título.

step-arbeitserlaubnis = Solicitar el permiso de trabajo
    .what = Usted solicita en la oficina de extranjería (Ausländerbehörde) el permiso para un trabajo concreto.
    .why = Con autorización de permanencia (Aufenthaltsgestattung) o permanencia tolerada (Duldung) solo puede trabajar cuando el permiso está escrito en el documento.
    .how = La empresa llena la declaración sobre el empleo (Erklärung zum Beschäftigungsverhältnis). Entréguela con la solicitud en la oficina de extranjería (Ausländerbehörde). Para una formación profesional, la agencia de empleo (Agentur für Arbeit) no tiene que dar su acuerdo.
    .pitfalls = No empiece a trabajar antes de que el permiso esté escrito en su documento. El tiempo de espera es distinto: en el proceso de asilo, normalmente tres meses después del registro; con permanencia tolerada (Duldung), tres meses después de la entrada. Si vive con permanencia tolerada en un centro de acogida (Aufnahmeeinrichtung), tiene que tener la permanencia tolerada desde hace ya seis meses, o tres si su identidad está aclarada. Para algunas personas tarda más o está prohibido, por ejemplo con países de origen considerados seguros: pregunte en un centro de asesoría. El trabajo por cuenta propia no está permitido.

step-anerkennung = Hacer reconocer su título profesional
    .what = Una oficina revisa si su título equivale a una profesión alemana.
    .why = Con el reconocimiento, muchas veces gana más. En algunas profesiones no puede trabajar sin el reconocimiento.
    .how = Pida primero asesoría gratuita y busque su oficina en anerkennung-in-deutschland.de. Necesita diplomas con traducción y un currículum (hoja de vida) en forma de tabla.
    .pitfalls = En el mes después de su solicitud, la oficina confirma que la recibió. Los tres meses para la decisión empiezan solo cuando están todos los documentos. Antes de la solicitud, pregunte cuánto cuesta y quién lo paga.

step-fuehrerschein = Cambiar su licencia de conducir por una alemana
    .what = Usted pide que cambien su licencia de conducir (Führerschein) por una alemana.
    .why = Con una licencia de conducir de fuera de la UE solo puede conducir seis meses. Después, conduce sin permiso para conducir (ohne Fahrerlaubnis): es un delito y puede perjudicar también su residencia.
    .how = Presente la solicitud en la oficina de licencias de conducir (Fahrerlaubnisbehörde), con la licencia de conducir, la traducción y una foto. Para algunos países no hay que hacer los exámenes, o solo una parte: pregunte allí. Si no, hace el examen teórico y el práctico, pero sin clases obligatorias en la escuela de conducción.
    .pitfalls = Los seis meses cuentan desde el día en que vive aquí. Después también puede pedir el cambio, pero ya no puede conducir. Con protección según el §24, la licencia de conducir ucraniana sigue valiendo.

## Familia

step-familiennachzug_3m = Solicitar a tiempo la reunificación familiar
    .what = Usted comunica, en los tres meses después del reconocimiento, que quiere traer a su familia.
    .why = Quien cumple este plazo no tiene que demostrar vivienda ni ingresos para la familia.
    .how = Puede hacerlo usted desde aquí, por internet en fap.diplo.de o por escrito en la oficina de extranjería (Ausländerbehörde). Imprima la confirmación. Después, su familia pide una cita en la embajada o en el consulado de Alemania.
    .pitfalls = No vaya a la embajada de su país de origen. No espere a tener los certificados: la comunicación vale también sin ellos. Pida ayuda a la asesoría para migrantes.

## Personas de origen alemán y jóvenes sin padres

step-spaet_registrieren = Registrarse en Friedland
    .what = Usted se presenta con su familia en el centro de llegada de Friedland (Grenzdurchgangslager) y recibe la hoja de registro (Registrierschein).
    .why = Allí se decide a qué estado federado (Bundesland) se muda. La hoja de registro (Registrierschein) abre todos los demás caminos.
    .how = Vaya allí directamente después de entrar en el país. Lleve la resolución de admisión (Aufnahmebescheid), los pasaportes y todos los documentos originales.
    .pitfalls = Diga allí si tiene familiares en algún lugar.

step-umf_inobhutnahme = Ponerse bajo protección de la oficina de infancia y juventud
    .what = La oficina de infancia y juventud (Jugendamt) le recibe, le da un lugar para vivir y le protege.
    .why = Quien tiene menos de 18 años y está aquí sin padres tiene derecho a esta protección.
    .how = Diga a la policía, al personal de un alojamiento o a la oficina de infancia y juventud (Jugendamt) que usted tiene menos de 18 años y que está solo o sola. Entonces la oficina de infancia y juventud tiene que actuar. Muestre documentos, si los tiene.
    .pitfalls = Diga pronto si tiene familiares en Alemania: la oficina de infancia y juventud (Jugendamt) puede enviarle a otro lugar, pero solo en el primer mes. No firme nada que no entienda y exija una persona que traduzca.

## Otros pasos

step-pass_beschaffen = Obligación de tener pasaporte: pedir primero asesoría
    .what = Usted pide asesoría sobre si tiene que conseguir un pasaporte y cómo.
    .why = Con permanencia tolerada (Duldung) o residencia de oportunidad, la oficina de extranjería (Ausländerbehörde) exige muchas veces un pasaporte. Esta obligación no vale para todas las personas, y para algunas es peligrosa.
    .how = Vaya primero a la asesoría para migrantes o a un abogado o abogada. Escriba qué intentó y cuándo, y guarde comprobantes.
    .pitfalls = No vaya a la embajada antes de recibir asesoría. Durante un proceso de asilo no tiene que conseguir un pasaporte; con una prohibición de deportación (Abschiebungsverbot), tampoco.

step-kurs_spaetaus = Pedir la confirmación para el curso de integración (BVA)
    .what = La Oficina Federal de Administración (Bundesverwaltungsamt) le confirma que puede hacer un curso de integración (Integrationskurs).
    .why = Para las personas de origen alemán (Spätaussiedler) y sus familias, el curso es gratis.
    .how = Pregunte por esta confirmación al registrarse en Friedland. Lleve la hoja de registro (Registrierschein).
    .pitfalls = Si no recibió la confirmación, escriba a la Oficina Federal de Administración (Bundesverwaltungsamt).

step-kurs_verpflichtung = Cumplir la obligación de hacer el curso de integración
    .what = Una oficina le escribió que tiene que hacer un curso de integración (Integrationskurs).
    .why = La obligación le da también un derecho: con la carta puede hacer el curso. Si no va, puede tener desventajas más adelante, por ejemplo al renovar su permiso para quedarse.
    .how = Lea qué oficina le escribió e inscríbase de inmediato en una escuela de idiomas. Envíe la inscripción a esa oficina.
    .pitfalls = Si no puede participar, por ejemplo por enfermedad o por niños pequeños, dígalo enseguida y por escrito a la oficina.

step-kurs_zulassung = Solicitar la admisión en el curso de integración
    .what = Usted pide al BAMF que le admita en un curso de integración (Integrationskurs).
    .why = Quien no tiene un derecho fijo al curso puede recibir la admisión si hay lugares libres.
    .how = Envíe la solicitud al BAMF. Una escuela de idiomas le ayuda con el formulario.
    .pitfalls = El BAMF ya detuvo las admisiones una vez: pregunte antes en una escuela de idiomas. Las admisiones que ya existen siguen valiendo. Pagando por su cuenta, puede aprender siempre.

step-beratung_kein_weg = Pedir asesoría de inmediato: con esta forma de entrada no se puede solicitar aquí
    .what = Usted habla de inmediato con un centro de asesoría, porque con esta forma de entrada, por regla general, el título de residencia (Aufenthaltstitel) no se puede solicitar aquí.
    .why = Su permanencia permitida termina pronto. Si se queda o trabaja después, arriesga mucho.
    .how = Pida hoy una cita en la asesoría para migrantes o con un abogado o abogada. Lleve el pasaporte y los contratos.
    .pitfalls = No empiece a trabajar. La Tarjeta de Oportunidades (Chancenkarte) no se puede solicitar aquí sin visa. Muchas veces el camino correcto es una visa en la embajada o el consulado de Alemania en su país de origen. La asesoría revisa si hay excepciones.

## Protección y derecho a quedarse

step-asyl_stellen = Hacer la solicitud de asilo (buscar protección)
    .what = Usted le dice a una oficina pública que busca protección en Alemania.
    .why = Con esto empieza su proceso de asilo. Después le registran y le dan un lugar en un alojamiento.
    .how = Vaya a un centro de acogida (Aufnahmeeinrichtung). También puede decirlo a la policía de fronteras, a la policía o a la oficina de extranjería (Ausländerbehörde). Diga con claridad que busca protección.
    .pitfalls = Vaya de inmediato después de entrar en el país, aunque falten documentos. Si una oficina le manda a otro lugar, pida que le escriban adónde debe ir. Si todavía tiene una visa o un título de residencia (Aufenthaltstitel), pida asesoría antes.

step-zuweisung = Ir al lugar que le asignaron
    .what = Usted se muda al lugar que está en su resolución de asignación (Zuweisungsbescheid).
    .why = Solo allí recibe alojamiento y ayudas. En el proceso de asilo, si una persona no llega en una semana, la pueden buscar.
    .how = Lea qué día y adónde tiene que viajar, y salga de inmediato. Pregunte en su alojamiento por el pasaje. Lleve todos los documentos y medicinas, y preséntese allí enseguida.
    .pitfalls = Si está enfermo o enferma, o si su familia más cercana vive en otro lugar, dígalo de inmediato y muestre comprobantes: un centro de asesoría le ayuda con esto. No deje simplemente de ir. En el proceso de asilo, tiene que comunicar la nueva dirección también al BAMF.

step-asyl_begruendung = Explicar al tribunal los motivos de la demanda
    .what = Usted escribe al tribunal por qué la resolución (Bescheid) está equivocada y nombra las pruebas.
    .why = La demanda (Klage) sola no basta. Lo que llegue más tarde tal vez ya no cuente.
    .how = Vaya enseguida a un abogado o abogada, o a un centro de asesoría. Los motivos deben estar en el tribunal administrativo (Verwaltungsgericht) en el plazo de un mes desde la entrega de la resolución. Indique el número de expediente (Aktenzeichen) y guarde un comprobante.
    .pitfalls = El mes empieza el día en que se entregó la resolución (Bescheid), no con la demanda (Klage). Si todavía faltan pruebas, escriba a tiempo de todos modos y diga qué falta por llegar. Si el dinero no alcanza para un abogado o una abogada, pregunte por la ayuda para pagar el proceso (Prozesskostenhilfe).

step-reise_herkunft = Comunicar antes un viaje al país de origen
    .what = Antes del viaje, usted dice a la oficina de extranjería (Ausländerbehörde) que quiere viajar a su país de origen y por qué.
    .why = Es una obligación. Después, el BAMF revisa si usted todavía necesita la protección.
    .how = Vaya primero a la asesoría para migrantes o a un abogado o abogada. Luego escriba a la oficina de extranjería (Ausländerbehörde), antes del viaje, cuándo, adónde y por qué viaja, y guarde un comprobante.
    .pitfalls = Comunicarlo no es un permiso: no le protege de la revisión. No compre nada antes de recibir asesoría. Aunque alguien de la familia esté enfermo o muera, la comunicación tiene que llegar antes del viaje.
    .caution = Un viaje a su país de origen puede costarle la protección y la residencia. Hable con la asesoría para migrantes o con un abogado o abogada antes de comprar el viaje, comunicarlo o dirigirse a las autoridades de su país.

step-reiseausweis = Solicitar un documento de viaje
    .what = Usted solicita un documento con el que puede viajar sin pasaporte de su país.
    .why = Con el documento de viaje (Reiseausweis) muestra quién es, también en Alemania. Para las personas reconocidas como refugiadas, reemplaza al pasaporte.
    .how = Vaya con su tarjeta a la oficina de extranjería (Ausländerbehörde). Pregunte allí cuánto cuesta el documento de viaje (Reiseausweis) y dónde se hace la foto digital. Para personas refugiadas vale normalmente tres años como máximo.
    .pitfalls = Este documento no se renueva: solicite a tiempo uno nuevo. Con protección subsidiaria o con una prohibición de deportación (Abschiebungsverbot) solo lo recibe si no se le puede exigir que consiga un pasaporte de su país. Lea para qué países vale. Si tiene protección, no vaya a la embajada antes de recibir asesoría, tampoco por un pasaporte para su hijo o hija: eso puede poner en peligro la protección.
    .caution = Con protección subsidiaria o con una prohibición de deportación (Abschiebungsverbot), la oficina de extranjería (Ausländerbehörde) exige muchas veces que usted pregunte primero en su embajada. No vaya ni llame allí antes de recibir asesoría: el contacto puede hacerles daño a usted y a su familia. Hable primero con la asesoría para migrantes o con un abogado o abogada.

step-bleiberecht = Averiguar si puede obtener un derecho de residencia (§25a, §25b, §16g, §60c)
    .what = Usted pide que revisen si, con su permanencia tolerada (Duldung) o su residencia de oportunidad, puede obtener un derecho seguro a quedarse.
    .why = El §25a es para jóvenes que aquí van a la escuela o hacen una formación profesional. El §25b es para personas que viven aquí desde hace mucho tiempo y se mantienen por su cuenta. El §16g es un permiso de residencia (Aufenthaltserlaubnis) para una formación profesional; el §60c, una permanencia tolerada (Duldung) para una formación profesional.
    .how = Vaya primero a la asesoría para migrantes y lleve boletines de notas, certificado de idioma y contratos. El primer día posible para un derecho a quedarse es distinto: con menos de 27 años, después de doce meses con permanencia tolerada (Duldung); con un hijo o una hija menor de edad que vive con usted, después de cuatro años en Alemania; si no, después de seis años en Alemania. La asesoría revisa qué más hace falta.
    .pitfalls = No espere ese día para pedir asesoría: para el §25a, la solicitud tiene que estar presentada antes de cumplir 27 años, y normalmente hacen falta tres años de estancia. Muchas veces cuenta también si se ocupó pronto de demostrar su identidad. Para el §60c puede presentar la solicitud desde siete meses antes de la formación, no antes. Con la residencia de oportunidad, el cambio tiene que estar solicitado antes de que termine la tarjeta.
    .caution = Una solicitud en mal momento o un contacto con la embajada puede hacerle daño. Hable con la asesoría para migrantes o con un abogado o abogada antes de presentar una solicitud.

step-umf_vormund = Tener un tutor o una tutora
    .what = El tribunal de familia (Familiengericht) nombra a una persona que decide por usted hasta que cumpla 18 años: su tutor o tutora (Vormund).
    .why = Con menos de 18 años hay muchas cosas que no puede firmar sin otra persona. El tutor o la tutora le ayuda en las oficinas, en la escuela y en el médico.
    .how = No tiene que solicitar nada: la oficina de infancia y juventud (Jugendamt) se dirige al tribunal. Pregunte allí quién será su tutor o tutora y cuándo le verá. Si tiene familiares adultos aquí, dígalo.
    .pitfalls = Si pasa mucho tiempo sin noticias, pregunte o vaya al servicio para jóvenes migrantes (JMD). Si no se entiende bien con su tutor o tutora, dígalo a la oficina de infancia y juventud (Jugendamt).

step-umf_asyl = Presentar la solicitud de asilo con el tutor, la tutora o la oficina de infancia y juventud
    .what = Su tutor o tutora (Vormund) o la oficina de infancia y juventud (Jugendamt) presenta por usted una solicitud de asilo (Asylantrag) en el BAMF, si necesita protección.
    .why = Con menos de 18 años, usted no presenta la solicitud por su cuenta. Si necesita protección, la oficina de infancia y juventud (Jugendamt) tiene que actuar de inmediato.
    .how = Diga a su tutor o tutora, o a la oficina de infancia y juventud (Jugendamt), que usted no puede volver a su país de origen. Vaya con esa persona a la asesoría de asilo (Asylverfahrensberatung). Pida a su tutor o tutora que le acompañe a la entrevista (Anhörung).
    .pitfalls = Pregunte si la solicitud ya está presentada y pida una copia. Si pronto cumple 18 años, dígalo de inmediato en la asesoría: después valen otras reglas, por ejemplo para su madre y su padre.
    .caution = Una solicitud de asilo (Asylantrag) no es el mejor camino para todas las personas jóvenes. Hable con su tutor o tutora y con la asesoría de asilo (Asylverfahrensberatung) antes de que se presente.

## Tarjeta, avisos y residencia permanente

step-abmelden = Dar de baja el domicilio al irse de Alemania
    .what = Usted dice a la oficina de registro de domicilio (Meldebehörde) que se va de Alemania.
    .why = Con la confirmación de baja (Abmeldebestätigung) termina sus contratos y la cuota de radio y televisión (Rundfunkbeitrag).
    .how = Puede dar de baja el domicilio desde una semana antes de dejar la vivienda y, como muy tarde, dos semanas después. Lleve su documento de identidad y pregunte si se puede también por escrito o por internet.
    .pitfalls = Si solo se muda dentro de Alemania, registre el nuevo domicilio y no lo dé de baja. Si se va para siempre o por más de seis meses, su título de residencia (Aufenthaltstitel) puede terminar: pida asesoría antes. Con permanencia tolerada (Duldung), en el proceso de asilo o con protección, salir de Alemania puede hacer que todo termine: no se vaya sin asesoría. Avise también a la aseguradora de salud (Krankenkasse), a la caja familiar (Familienkasse) y a la oficina que le paga dinero.

step-eu_familie_karte = Solicitar la tarjeta de residencia para familiares
    .what = Como familiar de una persona con pasaporte de la UE, usted solicita la tarjeta de residencia (Aufenthaltskarte).
    .why = Por su familia puede vivir y trabajar aquí. Con la tarjeta puede mostrarlo.
    .how = Vaya a la oficina de extranjería (Ausländerbehörde) con el pasaporte, el certificado de domicilio (Meldebestätigung) y los certificados de matrimonio o de nacimiento. Primero recibe un certificado de los datos que dio. La oficina tiene seis meses para la tarjeta.
    .pitfalls = Exija el certificado: las empresas y las oficinas lo piden. Si se separa o si el familiar con pasaporte de la UE se va, pida asesoría pronto.

step-ch_anzeige = Comunicar su residencia a la oficina de extranjería (Suiza)
    .what = Usted comunica a la oficina de extranjería (Ausländerbehörde) que vive aquí con pasaporte suizo y recibe el permiso de residencia (Aufenthaltserlaubnis).
    .why = Usted ya puede quedarse. De todos modos, comunicarlo es obligatorio, y el permiso de residencia (Aufenthaltserlaubnis) se lo muestra a los demás.
    .how = Escriba a la oficina de extranjería (Ausländerbehörde) en los tres meses después de la entrada. Necesita su pasaporte o documento de identidad y el certificado de domicilio (Meldebestätigung). Si quiere una tarjeta, pídala.
    .pitfalls = Registrar el domicilio en la ciudad no reemplaza esta comunicación. Si alguien de su familia no tiene pasaporte suizo, pregunte qué vale para esa persona.

step-eat_abholen = Recoger la tarjeta (eAT) y elegir el PIN
    .what = Usted recoge la tarjeta con su título de residencia (Aufenthaltstitel) y elige un PIN. Algunas oficinas envían la tarjeta por correo postal.
    .why = La tarjeta muestra que puede quedarse y si puede trabajar. Con el PIN puede demostrar quién es en internet.
    .how = Al presentar la solicitud, pregunte cuánto tarda la tarjeta y cómo la recibe: muchas veces son varias semanas. Lleve el pasaporte y los documentos anteriores. Revise allí mismo su nombre, su fecha de nacimiento y la frase sobre el trabajo.
    .pitfalls = Guarde la hoja adicional y la carta con el PIN y la clave de bloqueo; la carta, separada de la tarjeta. Su nombre tiene que estar en el buzón. Si pierde la tarjeta, avise de inmediato a la oficina de extranjería (Ausländerbehörde). Si alguien necesita ver ya la tarjeta, pida un certificado provisional (Fiktionsbescheinigung).

step-bluecard_wechsel = Comunicar el cambio de empresa (Tarjeta Azul, primeros 12 meses)
    .what = Usted escribe a la oficina de extranjería (Ausländerbehörde) que cambia de empresa.
    .why = En los primeros doce meses con la Tarjeta Azul (Blaue Karte), este aviso es obligatorio. No necesita un permiso, pero la oficina tiene 30 días para detener el cambio.
    .how = Escriba de inmediato, adjunte el nuevo contrato de trabajo y guarde un comprobante.
    .pitfalls = Antes de firmar, pregunte si el nuevo salario y el trabajo bastan para la Tarjeta Azul (Blaue Karte). No renuncie al trabajo anterior hasta que el nuevo contrato esté firmado.

step-niederlassung = Solicitar el permiso de establecimiento
    .what = Usted solicita el derecho a quedarse para siempre en Alemania.
    .why = Después ya no tiene que renovar la residencia. Solo se renueva la tarjeta.
    .how = El tiempo de espera es distinto: profesionales con título (Fachkräfte), tres años; Tarjeta Azul (Blaue Karte), 27 meses, o 21 meses con B1; esposos y esposas de personas alemanas, tres años; personas reconocidas como refugiadas, cinco años, o tres años con C1; las demás, normalmente cinco años. Normalmente necesita comprobantes de pensión, alemán, ingresos y vivienda, y el test «Vivir en Alemania» (Leben in Deutschland). Las personas reconocidas como refugiadas y los esposos y esposas de personas alemanas no necesitan tiempo cotizado para la pensión. Pida su lista a la oficina de extranjería (Ausländerbehörde).
    .pitfalls = Con protección, cuenta también el tiempo del proceso de asilo. Pida pronto el historial del seguro de pensiones (Rentenversicherungsverlauf): no cuesta nada. Si su título termina antes, solicite de todos modos la renovación. Quien se va de Alemania por más de seis meses puede perder el título: pregunte antes.

step-eu_daueraufenthalt = Pedir el certificado de residencia permanente (UE)
    .what = Después de cinco años en Alemania, usted pide que le certifiquen que puede quedarse para siempre.
    .why = Después de cinco años tiene este derecho sin solicitud. Con el certificado puede mostrarlo, por ejemplo en el Jobcenter.
    .how = Vaya a la oficina de extranjería (Ausländerbehörde) con su documento de identidad y el certificado de domicilio (Meldebestätigung). Lleve comprobantes de qué vivió en esos cinco años. Si todo está bien, la oficina tiene que dar el certificado de inmediato.
    .pitfalls = Si estuvo mucho tiempo fuera o vivió aquí sin trabajo, pregunte qué tiempos cuentan. Los familiares sin pasaporte de la UE solicitan la tarjeta de residencia permanente (Daueraufenthaltskarte).

step-einbuergerung = Solicitar la nacionalidad alemana
    .what = Usted solicita tener la nacionalidad alemana (Einbürgerung).
    .why = Con la nacionalidad alemana puede votar, y nunca más tiene que renovar su residencia.
    .how = Necesita cinco años de residencia permitida, alemán B1, el test «Vivir en Alemania» (Leben in Deutschland) o el test de nacionalidad (Einbürgerungstest), una identidad aclarada e ingresos propios. Con esposo alemán o esposa alemana bastan tres años: pregunte cuánto tiempo tiene que durar el matrimonio. La solicitud cuesta 255 euros; para un hijo o una hija sin ingresos, 51 euros.
    .pitfalls = Si da datos falsos, tal vez no pueda recibir la nacionalidad alemana durante diez años: si no sabe algo, dígalo así. Con algunos títulos de residencia (Aufenthaltstitel) todavía no se puede recibir la nacionalidad alemana, y el dinero del Jobcenter puede ser un obstáculo: pregunte antes. Pregunte también si su país permite una segunda nacionalidad. Si tiene protección, cuenta también el tiempo del proceso de asilo; en ese caso, no se dirija a su embajada antes de recibir asesoría.

## Dinero para la familia y si se queda sin trabajo

step-sozialhilfe = Solicitar la asistencia social o la ayuda básica para personas mayores
    .what = Usted solicita en la oficina de asistencia social (Sozialamt) dinero para vivir, si por su edad o por una enfermedad no puede trabajar.
    .why = El Jobcenter solo paga a personas que pueden trabajar. Para las demás está la oficina de asistencia social (Sozialamt).
    .how = Si el dinero no alcanza, vaya de inmediato a la oficina de asistencia social (Sozialamt). Lleve su tarjeta, el certificado de domicilio (Meldebestätigung) y comprobantes de ingresos. Puede entregar documentos después.
    .pitfalls = Si una oficina dice que le corresponde a otra, entregue la solicitud en la primera de todos modos: esa oficina tiene que enviarla a la otra. Comunique también pensiones y dinero de otros países, y cada cambio.
    .caution = Las ayudas de la oficina de asistencia social (Sozialamt) pueden afectar su derecho a quedarse, sobre todo si vino a vivir con su familia. Si alguien firmó por usted un compromiso de pago (Verpflichtungserklärung), puede que esa persona tenga que pagar. Hable primero con la asesoría para migrantes o con un abogado o abogada.

step-elterngeld = Solicitar el subsidio parental
    .what = Usted solicita dinero para los meses después del nacimiento en los que cuida a su bebé y no trabaja o trabaja menos.
    .why = Por el tiempo anterior a la solicitud, el subsidio parental (Elterngeld) se paga solo por tres meses de vida del bebé. El dinero de los meses más antiguos se pierde.
    .how = Presente la solicitud por escrito en la oficina del subsidio parental (Elterngeldstelle), con el certificado de nacimiento (Geburtsurkunde), la tarjeta y comprobantes de ingresos. Pregunte también si no trabajó antes del nacimiento.
    .pitfalls = Un mes de vida empieza el día del mes en que nació el bebé, no el día primero. Si faltan documentos, presente la solicitud de todos modos. La oficina del subsidio parental (Elterngeldstelle) revisa si su título de residencia (Aufenthaltstitel) es suficiente. Si recibe dinero del Jobcenter, pregunte qué se descuenta.

step-but = Solicitar las ayudas para educación y participación
    .what = Usted solicita dinero adicional para que su hijo o hija pueda aprender y participar.
    .why = Los útiles escolares, las excursiones, el almuerzo o un club cuestan dinero. Quien recibe ayudas puede recibir apoyo para esto.
    .how = Pregunte en la oficina que le paga dinero, por ejemplo en la oficina de asistencia social (Sozialamt) o en el Jobcenter. Lleve su resolución de ayudas (Bewilligungsbescheid) y diga qué necesita su hijo o hija.
    .pitfalls = Pregunte antes de pagar algo y guarde todas las facturas. Si le renuevan las ayudas, pregunte si tiene que solicitar esto de nuevo.

step-unterhaltsvorschuss = Solicitar el anticipo de la manutención
    .what = La oficina de infancia y juventud (Jugendamt) paga dinero para su hijo o hija si el padre o la madre que no vive con ustedes no paga o paga muy poco.
    .why = El dinero empieza con el mes de la solicitud. Un mes anterior se paga solo si usted ya le pidió al padre o a la madre dinero para su hijo o hija.
    .how = Presente la solicitud en la oficina de infancia y juventud (Jugendamt), con el certificado de nacimiento (Geburtsurkunde) y su tarjeta. Allí le ayudan con el formulario.
    .pitfalls = De los 12 a los 18 años hay condiciones adicionales: pregunte por ellas. Si tiene miedo del padre o de la madre, dígalo a la oficina de infancia y juventud (Jugendamt) o en una asesoría antes de llenar nada.

step-kinderzuschlag = Solicitar el suplemento por hijos
    .what = Usted solicita dinero además del subsidio por hijos (Kindergeld), si su salario alcanza para usted, pero apenas para sus hijos.
    .why = Con el suplemento por hijos (Kinderzuschlag), algunas familias no necesitan dinero del Jobcenter.
    .how = Presente la solicitud en la caja familiar (Familienkasse) en cuanto el dinero no alcance, con la resolución del subsidio por hijos (Kindergeldbescheid) y comprobantes de ingresos. Pregunte desde qué mes se paga.
    .pitfalls = La caja familiar (Familienkasse) revisa si sus ingresos son lo bastante altos y no demasiado altos. Se aprueba por seis meses: después, presente una nueva solicitud. Pregunte también por las ayudas para educación y participación (Bildung und Teilhabe) y por la ayuda para el alquiler (Wohngeld).

step-arbeitsuchend = Avisar a la agencia de empleo que busca trabajo
    .what = Usted dice a la agencia de empleo (Agentur für Arbeit) que su trabajo termina.
    .why = Quien avisa demasiado tarde no recibe el seguro de desempleo (Arbeitslosengeld) durante una semana.
    .how = Avise como muy tarde tres meses antes de que termine el trabajo. Si se entera más tarde de que termina, tiene tres días desde ese día. Se puede por internet, por teléfono o personalmente.
    .pitfalls = También termina un contrato por tiempo limitado: el día está en el contrato. Para una formación profesional en una empresa no vale esta obligación. Este aviso no reemplaza el aviso del primer día sin trabajo ni el aviso a la oficina de extranjería (Ausländerbehörde).

step-arbeitslos = Avisar que está sin trabajo y solicitar el seguro de desempleo
    .what = Usted avisa a la agencia de empleo (Agentur für Arbeit) que está sin trabajo y solicita el seguro de desempleo (Arbeitslosengeld).
    .why = Sin este aviso no hay seguro de desempleo.
    .how = Puede avisar desde tres meses antes de que termine el trabajo, no antes, y como muy tarde el primer día sin trabajo. Lleve el documento de identidad, el contrato y la carta de despido. Pregunte si se puede también por internet.
    .pitfalls = No firme ningún acuerdo para terminar el contrato (Aufhebungsvertrag) y no renuncie usted antes de recibir asesoría. Contra un despido (Kündigung) solo se puede presentar una demanda (Klage) durante poco tiempo, normalmente tres semanas: pida asesoría de inmediato. La agencia de empleo (Agentur für Arbeit) revisa si trabajó el tiempo suficiente. Si el dinero no alcanza, pregunte en el mismo mes en el Jobcenter.

## Salud, cursos, automóvil y documento de identidad

step-masern_unterkunft = Mostrar la protección contra el sarampión en el alojamiento
    .what = Usted muestra en el alojamiento que usted y sus hijos tienen protección contra el sarampión.
    .why = El sarampión se contagia con facilidad, y en un alojamiento viven muchas personas juntas. El comprobante es obligatorio para todas las personas que nacieron después de 1970.
    .how = Vaya al médico con el carné de vacunas o a la vacunación en el alojamiento. Después de cuatro semanas en el alojamiento tiene otras cuatro semanas. Los niños necesitan la protección desde el primer cumpleaños.
    .pitfalls = Si no tiene carné de vacunas, dígalo en el consultorio. Si hay embarazo o enfermedad, dígalo antes de la vacuna. Guarde el comprobante: la guardería y la escuela también lo piden.

step-u_untersuchung = Ir a los controles médicos de su hijo o hija (U)
    .what = Un pediatra revisa si su hijo o hija está bien de salud y se desarrolla bien.
    .why = Así se descubren pronto las enfermedades. La guardería y algunas oficinas piden el cuaderno amarillo.
    .how = Pida pronto una cita y lleve el cuaderno amarillo. U6: de 10 a 12 meses; U7: de 21 a 24 meses; U7a: de 34 a 36 meses; U8: de 46 a 48 meses; U9: de 60 a 64 meses; J1: de 12 a 14 años. Pregunte en el consultorio las fechas exactas y, si es un bebé, por los controles U1 a U5.
    .pitfalls = Si no consiguió cita o faltó a una, llame de todos modos. Si no tiene el cuaderno amarillo, se lo da el pediatra. Sin tarjeta de salud, pida antes un vale de atención médica (Behandlungsschein) en la oficina de asistencia social (Sozialamt).

step-kurs_beginn = Empezar el curso de integración
    .what = Usted empieza el curso de integración (Integrationskurs) y aprende alemán y reglas importantes de Alemania.
    .why = Si no empieza en el año después de la inscripción, pierde su derecho al curso.
    .how = La escuela de idiomas le dice qué día empieza el curso. El curso debería empezar en las seis semanas después de la inscripción. Vaya todos los días y pida un certificado de asistencia.
    .pitfalls = Si no empieza ningún curso, pregunte y busque otra escuela. Si se enferma o no hay quien cuide a su hijo o hija, dígalo de inmediato a la escuela. No haga una pausa de más de un año. También hay cursos para aprender a leer y escribir: pregunte por ellos.

step-berufssprachkurs = Solicitar un curso de alemán profesional
    .what = Usted recibe un documento con el que puede hacer un curso de alemán para el trabajo.
    .why = Para muchas profesiones y para el reconocimiento, B1 no basta. El curso le lleva más lejos.
    .how = Pregunte en el Jobcenter o en la agencia de empleo (Agentur für Arbeit). Si ninguno de los dos le corresponde, presente la solicitud en el BAMF. Lleve su certificado de idioma y, con el documento, busque una escuela de idiomas.
    .pitfalls = En el documento está escrito hasta cuándo vale. Antes del curso, pregunte si tiene que pagar algo y si puede hacerlo mientras trabaja.

step-zeugnisbewertung = Solicitar la evaluación del título universitario (ZAB)
    .what = La Oficina Central de Educación Extranjera (ZAB) escribe cuánto vale su título universitario en Alemania.
    .why = Con esta evaluación, las empresas y la oficina de extranjería (Ausländerbehörde) entienden su título.
    .how = Presente la solicitud por internet en la ZAB, con su diploma y las traducciones. Antes, pregunte a la ZAB cuánto cuesta, cuánto tarda y qué documentos hacen falta.
    .pitfalls = En algunas profesiones, por ejemplo en medicina o en la enseñanza, la evaluación no basta: allí necesita el reconocimiento. Pregunte primero en una asesoría de reconocimiento profesional si necesita la evaluación y quién la paga.

step-kfz = Registrar el automóvil o cambiar su dirección
    .what = Usted registra su automóvil con la nueva dirección en la oficina de matriculación de vehículos (Zulassungsbehörde).
    .why = Un automóvil tiene que estar registrado donde usted vive. Sin un registro válido no puede conducirlo.
    .how = Después de registrar su domicilio, vaya enseguida a la oficina de matriculación de vehículos (Zulassungsbehörde). Necesita los documentos de matrícula (Zulassungsbescheinigung), el número eVB de su seguro, el certificado de domicilio (Meldebestätigung) y su documento de identidad.
    .pitfalls = Un automóvil con placa de matrícula de otro país puede circular aquí un año como máximo, y solo mientras no esté de forma fija en Alemania. Si usted vive aquí, pregunte de inmediato en la oficina de matriculación de vehículos (Zulassungsbehörde), también con protección según el §24.

step-spaet_bescheinigung = Recibir el certificado según el §15 BVFG
    .what = La Oficina Federal de Administración (Bundesverwaltungsamt) le envía el certificado de que le admitieron como persona de origen alemán (Spätaussiedler) o como su familia.
    .why = Desde que recibe el certificado, usted tiene la nacionalidad alemana.
    .how = No tiene que solicitar nada: el certificado llega por correo postal a su dirección registrada. Por eso, registre su domicilio y escriba su nombre en el buzón.
    .pitfalls = Si se muda, escriba su nueva dirección a la Oficina Federal de Administración (Bundesverwaltungsamt). Si pasa mucho tiempo y no llega el certificado, pregunte allí con la hoja de registro (Registrierschein). Revise que su nombre esté bien escrito.

step-ausweis_deutsch = Solicitar el documento de identidad alemán
    .what = Usted solicita el documento de identidad alemán (Personalausweis) en la oficina de registro de domicilio (Meldebehörde).
    .why = Si tiene la nacionalidad alemana, con este documento muestra quién es usted. Pregunte en la oficina quién tiene que tenerlo y si también basta un pasaporte alemán.
    .how = Cuando llegue el certificado según el §15 BVFG, pida enseguida una cita. Llévelo junto con el certificado de nacimiento (Geburtsurkunde), la traducción y el pasaporte. Pregunte cuánto cuesta el documento y dónde se hace la foto digital.
    .pitfalls = Con la solicitud se decide cómo queda escrito su nombre en el documento: antes de presentarla, pregunte si puede elegir una forma alemana de su nombre. Guarde bien el certificado según el §15 BVFG.

## Resoluciones

step-widerspruch = Reclamar contra una resolución
    .what = Usted dice por escrito a una oficina que no está de acuerdo con su resolución (Bescheid). Esta reclamación se llama Widerspruch.
    .why = Una resolución puede estar equivocada. Si el plazo ya pasó, vale también una resolución equivocada.
    .how = Lea al final la información sobre los recursos legales (Rechtsbehelfsbelehrung): allí está qué puede hacer, dónde y hasta cuándo. Normalmente tiene un mes desde el día en que llegó la carta. Vale lo que está en la carta, no el día de esta aplicación. Escriba el número de expediente (Aktenzeichen), firme y guarde un comprobante.
    .pitfalls = Muchas veces no basta una llamada ni un correo electrónico. Los motivos puede enviarlos después: lo importante es que su carta llegue a tiempo. En el proceso de asilo no vale este plazo de un mes, tampoco para una asignación (Zuweisung): ahí solo es posible una demanda (Klage), normalmente en una o dos semanas. Si la carta llegó mucho después de la fecha que está escrita en ella, pida asesoría de inmediato: tal vez la oficina cuenta desde un día anterior. Pregunte si, hasta la respuesta, tiene que hacer lo que dice la resolución.
    .caution = A veces solo sirve una demanda (Klage) en el tribunal, y algunas resoluciones valen de inmediato, también con reclamación (Widerspruch). Vaya enseguida con la resolución y el sobre a la asesoría para migrantes o a un abogado o abogada.

## Embarazo y nacimiento

step-schwangerschaft = Ir a los controles y a la asesoría durante el embarazo
    .what = Usted va a un consultorio médico o a una partera, se hace los controles y recibe la libreta de embarazo (Mutterpass).
    .why = Los controles la protegen a usted y a su bebé. No cuestan nada, tampoco con las ayudas para solicitantes de asilo (AsylbLG).
    .how = Llame a un consultorio de ginecología o a una partera. Vaya también a un centro de asesoría para el embarazo (Schwangerschaftsberatungsstelle): allí hablan con usted de forma confidencial y ayudan, por ejemplo, con dinero para las cosas del bebé. Pregunte por su idioma y si alguien puede traducir.
    .pitfalls = No espere: la ayuda para las cosas del bebé normalmente hay que solicitarla antes del nacimiento. Si necesita un vale de atención médica (Behandlungsschein), pida enseguida en la oficina de asistencia social (Sozialamt) uno para todo el embarazo. La asesoría ayuda también si usted no sabe cómo seguir.

step-mutterschaftsgeld = Solicitar el subsidio de maternidad
    .what = Usted solicita dinero para el tiempo antes y después del nacimiento en el que no trabaja.
    .why = Quien tiene un trabajo está protegida en este tiempo. La protección empieza seis semanas antes del nacimiento.
    .how = Su consultorio médico o su partera certifica la fecha probable de parto. Entregue el certificado a la aseguradora de salud (Krankenkasse) y a la empresa donde trabaja. Pregunte a la aseguradora de salud cuánto recibe y de quién.
    .pitfalls = Diga pronto a la empresa que está embarazada: entonces tiene que protegerla. Si tiene seguro privado o está asegurada con su esposo, pregunte a la aseguradora de salud (Krankenkasse) quién paga. No firme ningún despido ni ningún acuerdo para terminar el contrato (Aufhebungsvertrag) antes de recibir asesoría.

step-vaterschaft = Declarar la paternidad y la custodia compartida
    .what = Ustedes declaran en una oficina quién es el padre y que los dos tienen la custodia del hijo o de la hija.
    .why = Si no hay matrimonio entre ustedes, sin esta declaración el padre no aparece en el certificado de nacimiento (Geburtsurkunde). Entonces a su hijo o hija le faltan los documentos del lado del padre.
    .how = Pidan una cita en la oficina de infancia y juventud (Jugendamt) o en el registro civil (Standesamt), también antes del nacimiento. La madre y el padre tienen que declarar algo: pregunten si eso se puede hacer también en días o lugares distintos. Pregunten qué documentos hacen falta y si la oficina pone a una persona que traduce.
    .pitfalls = Para la custodia compartida hace falta otra declaración: pregunten por ella. Si falta un pasaporte, pregunten qué otros documentos bastan. Si la madre todavía está casada con otro hombre, díganlo: entonces hace falta más.
    .caution = De esto puede depender que el bebé, la madre o el padre pueda quedarse aquí. Hable con la asesoría para migrantes antes de declarar nada.

step-kind_versicherung = Inscribir al bebé en la aseguradora de salud
    .what = Usted inscribe a su bebé en la aseguradora de salud (Krankenkasse) y recibe una tarjeta de salud propia para el bebé.
    .why = Necesita la tarjeta en el pediatra. El bebé no queda inscrito automáticamente.
    .how = Envíe el certificado de nacimiento (Geburtsurkunde) a la aseguradora de salud (Krankenkasse) de la madre o del padre y llene la solicitud del seguro familiar (Familienversicherung). Normalmente no cuesta nada: pregunte.
    .pitfalls = Si la madre o el padre tiene seguro privado, pregunte a ese seguro inmediatamente después del nacimiento: el plazo es corto. Si el certificado de nacimiento (Geburtsurkunde) llega más tarde, inscriba al bebé de todos modos. Al pediatra puede ir también sin tarjeta.

## Formación y estudios

step-bafoeg = Solicitar la ayuda para estudios (BAföG)
    .what = Usted solicita dinero para vivir mientras estudia en la universidad o va a una escuela.
    .why = Quien tiene poco dinero también debe poder aprender.
    .how = Presente la solicitud en la oficina de ayudas para estudios (Amt für Ausbildungsförderung), por internet o por escrito. Pregunte qué oficina le corresponde a su escuela o universidad y qué documentos necesita sobre usted, su madre y su padre.
    .pitfalls = Normalmente se paga solo desde el mes de la solicitud: pregunte en la oficina y entregue la solicitud aunque falten documentos. No con todas las formas de residencia hay BAföG. Pregunte también qué tiene que devolver.

step-bab = Solicitar la ayuda para la formación profesional (BAB)
    .what = Usted solicita dinero además del sueldo de la formación, si no vive con su madre o su padre.
    .why = Muchas veces, el sueldo de la formación no alcanza para una vivienda propia.
    .how = Pregunte en la agencia de empleo (Agentur für Arbeit) antes de que empiece la formación en la empresa. Lleve el contrato de formación y el contrato de alquiler (Mietvertrag).
    .pitfalls = No espere hasta después del primer día de trabajo: pregunte desde qué mes se paga. No con todas las formas de residencia hay BAB, y también pueden contar los ingresos de la madre y del padre.

## Familia y residencia permanente

step-familiennachzug = Traer a su familia (visa de reunificación familiar)
    .what = Su esposo o esposa y sus hijos menores de edad solicitan una visa para venir a vivir con usted.
    .why = Sin esta visa, por regla general, su familia no puede quedarse aquí.
    .how = Hable primero con la asesoría para migrantes. Después, su familia pide una cita en la embajada o en el consulado de Alemania. Normalmente tiene que demostrar vivienda e ingresos, y su esposo o esposa necesita alemán A1. Pregunte por las excepciones.
    .pitfalls = Muchas veces hay que esperar mucho por una cita: que su familia la pida pronto. Para un hijo o una hija de 16 años o más valen otras condiciones: pregunte antes de que cumpla 16. Con protección subsidiaria, la reunificación familiar (Familiennachzug) está suspendida en este momento: pida asesoría de todos modos. Si tiene protección, ni usted ni su familia deben ir a una autoridad del país de origen sin asesoría.
    .caution = Qué condiciones valen y cuándo conviene presentar la solicitud es distinto para cada familia. Un error puede costar años. Hable primero con la asesoría para migrantes o con un abogado o abogada.

step-daueraufenthaltskarte = Solicitar la tarjeta de residencia permanente
    .what = Después de cinco años en Alemania, usted solicita la tarjeta con la que puede quedarse para siempre.
    .why = Los familiares de personas con ciudadanía de la UE que no tienen pasaporte de la UE muestran con esta tarjeta que su residencia ya no termina.
    .how = Vaya a la oficina de extranjería (Ausländerbehörde) antes de que termine su tarjeta de residencia (Aufenthaltskarte). Lleve el pasaporte, la tarjeta de residencia y comprobantes de que vivió aquí cinco años. La oficina tiene seis meses para la tarjeta.
    .pitfalls = Si estuvo mucho tiempo en el extranjero o se separó, pregunte antes qué tiempos cuentan. Pida que le confirmen que presentó la solicitud.
