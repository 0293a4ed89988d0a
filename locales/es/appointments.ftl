### Appointments, and what can be shown later for a step.

now-appointment = Próxima cita

# $day: the day of the appointment.
now-get-ready = Prepararse para { $day }

appointment-title = Citas
appointment-help = ¿Tiene una cita? Anótela aquí. Entonces aparece en Ahora.
appointment-add = Anotar una cita
appointment-new = Una cita nueva
appointment-edit = Cambiar la cita
appointment-day = Día
appointment-day-missing = Escriba el día de la cita.
appointment-time = Hora
appointment-time-hint = Por ejemplo 9:30. Déjelo vacío si no la sabe.
appointment-place = ¿Dónde?
appointment-place-hint = La oficina, la sala, o con quién.
appointment-person = ¿Para quién es la cita?
appointment-remark = Lo que no hay que olvidar
appointment-remark-hint = Por ejemplo: llevar el pasaporte, coger un número.
appointment-saved = Cita guardada
appointment-change = Cambiar
appointment-remove = Quitar
appointment-removed = Cita quitada
appointment-over = Ya pasó.

# $time: an hour such as 9:30.
appointment-when = { $day }, { $time }

proof-title = Lo que podrá mostrar después
proof-help = Anote cuándo y cómo entregó algo, o que se lo rechazaron. Ayuda si la oficina pregunta después.

# $day: a day.
proof-after-handed-in = Lo entregó el { $day }. Anote cómo, para poder mostrarlo después.
proof-add = Anotar
proof-new = Para mostrarlo después
proof-how = ¿Qué pasó?
proof-handed-in = Entregado en la oficina
proof-posted = Enviado por correo
proof-online = Enviado por internet
proof-refused = Rechazado
proof-no-appointment = No había citas
proof-day = ¿Qué día?
proof-day-missing = Escriba el día en que fue.
proof-remark = Observación
proof-remark-hint = Quién lo recibió, un número, qué se dijo.
proof-saved = Anotado
proof-remove = Quitar
proof-removed = Nota quitada

# Two versions of one appointment, of one proof.
conflict-about-appointment-on = ¿Qué día es la cita?
conflict-about-appointment-at = ¿A qué hora es la cita?
conflict-about-appointment-place = ¿Dónde es la cita?
conflict-about-appointment-person = ¿Para quién es la cita?
conflict-about-appointment-step = ¿A qué paso pertenece la cita?
conflict-about-appointment-remark = ¿Qué no hay que olvidar en la cita?
conflict-about-proof-how = ¿Qué pasó?
conflict-about-proof-on = ¿Qué día fue?
conflict-about-proof-remark = ¿Cuál es la observación?
conflict-about-proof-person = ¿De quién se trata?
conflict-about-proof-step = ¿A qué paso pertenece?
conflict-about-kept-appointment = En un dispositivo se quitó esta cita. En otro aún se escribió algo sobre ella.
conflict-about-kept-proof = En un dispositivo se quitó esta nota. En otro aún se escribió algo sobre ella.
