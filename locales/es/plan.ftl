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
