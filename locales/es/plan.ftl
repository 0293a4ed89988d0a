### El plan: todos los pasos por ámbito de la vida, y las palabras para su estado.

plan-title = Plan
plan-whose = De quién son los pasos
# $done y $total: números de pasos.
plan-done-of = { $done } de { $total } hechos
plan-empty = Todavía no hay pasos. Responda las preguntas en Personas.

# El estado de un paso, al principio de una línea.
state-ready = Se puede hacer.
state-blocked = Bloqueado.
state-upcoming = Más adelante.
state-waiting = En espera.
state-done = Hecho.
state-dismissed = No es para usted.
state-overdue = { $days ->
    [one] 1 día de retraso.
   *[other] { $days } días de retraso.
}

# $count: todas las personas del hogar.
card-all-of-you = { $count ->
    [2] Para ustedes dos.
   *[other] Para las { $count } personas del hogar.
}
# $names: una lista de nombres.
card-for = Para { $names }.
card-missing = { $count ->
    [one] Falta 1 documento.
   *[other] Faltan { $count } documentos.
}
# $step: el nombre del paso que va primero.
card-first = Primero: { $step }.
card-opens = Desde el { $day }.
card-until = Hasta el { $day }.
card-handed-in = Entregado el { $day }. Ahora le toca a la oficina.
card-on = El { $day }.

# Lo que se hizo, en la barra para deshacerlo.
said-done = Marcado como hecho
said-waiting = Marcado como entregado
said-dismissed = Marcado como «no es para mí»
said-open = Abierto otra vez

# Pasos que ya no están en el plan, con lo que se dijo de ellos.
plan-past = Antes en el plan
plan-past-help = Estos pasos ya no forman parte del plan. Lo que usted dijo de ellos queda guardado.
# $id: un nombre corto.
plan-past-unknown = Un paso de otra versión: { $id }

# Qué cambió en el plan por una respuesta.
change-title = Su plan cambió
change-appeared = Nuevo
change-gone = Ya no hace falta
change-moved-head = Otra fecha
change-kept = Lo que usted ya hizo
change-moved = Hasta el { $to }; antes era hasta el { $from }.
change-no-day = Ahora sin fecha fija; antes era hasta el { $from }.
change-opens = Desde el { $day }.
change-stays = Lo que usted ya hizo queda guardado.
change-where = Lo encuentra al final del plan.
change-understood = Entendido
change-to-plan = Ir al plan
