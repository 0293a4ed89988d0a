### Letters of offices: written down, until when to answer, answered.

now-letters = Cartas con fecha

letters-title = Cartas
letters-pane = Carta
letters-add = Añadir
letters-add-title = Una carta nueva
letters-edit-title = Cambiar la carta
letters-open = Aún sin responder
letters-answered = Respondidas
letters-empty = Todavía no hay cartas. Cuando una oficina le escriba, añada la carta aquí: quién la escribió y hasta cuándo hay que responder. Entonces el día aparece también en Ahora.
letters-all-answered = Todas las cartas están respondidas.

letter-sender = ¿Quién la escribió?
letter-sender-hint = El nombre está arriba en la carta, por ejemplo Jobcenter.
letter-person = ¿Para quién es la carta?
letter-subject = ¿De qué se trata?
letter-subject-hint = Con sus propias palabras. Puede dejarlo vacío.
letter-received = Día en el sobre
letter-received-hint = En un sobre amarillo el día está escrito a mano. Cuenta ese día, no el día en que lo abrió. Si no hay ninguno: el día en que la carta estaba en el buzón.
letter-answer-by = Responder hasta
letter-answer-by-hint = El último día, como lo dice la carta. Déjelo vacío si la carta no dice ninguno.
letter-step = ¿Pertenece a un paso?
letter-step-none = Ningún paso

letter-saved = Carta guardada
letter-mark-answered = Ya he respondido
letter-said-answered = Marcada como respondida
letter-not-answered = Al final sin responder
letter-said-open = Marcada como sin responder
letter-change = Cambiar
letter-remove = Quitar la carta
letter-removed = Carta quitada
letter-gone = Esta carta ya no está aquí.

# $day: a day.
letter-until = Responder hasta el { $day }.
letter-came = Llegó el { $day }.
letter-answered-on = Respondida el { $day }.
letter-no-day = No hay día para responder anotado.
# $days: from today to the last day; 0 is today.
letter-days-left = { $days ->
    [0] Hoy es el último día.
    [one] Queda 1 día.
   *[other] Quedan { $days } días.
}
letter-step-of = Pertenece a este paso
letter-hint-title = ¿Hasta cuándo responder?

# $deadline and $remedies: two German words to look for.
letter-hint = No hay día para responder anotado. Busque en la carta las palabras { $deadline } y { $remedies }: allí dice cuánto tiempo tiene.

# $decision: the German word for it. $day: a day.
letter-hint-month = Si es una resolución ({ $decision }) y no está de acuerdo, a menudo tiene un mes: hasta el { $day }.

# $day: a day.
letter-hint-week = En asuntos de asilo puede ser solo una semana: hasta el { $day }. Acuda enseguida a un servicio de asesoramiento.

# Two versions of one letter.
conflict-about-letter-sender = ¿Quién escribió esta carta?
conflict-about-letter-subject = ¿De qué trata la carta?
conflict-about-letter-received-on = ¿Qué día está en el sobre?
conflict-about-letter-answer-by = ¿Hasta cuándo hay que responder?
conflict-about-letter-answered-on = ¿Cuándo se respondió?
conflict-about-letter-person = ¿Para quién es la carta?
conflict-about-letter-step = ¿A qué paso pertenece la carta?
conflict-about-kept-letter = En un dispositivo se quitó esta carta. En otro aún se escribió algo sobre ella.
conflict-keep-entry = Conservar
conflict-remove-entry = Quitar
conflict-empty = Nada escrito
conflict-no-day = Ningún día
