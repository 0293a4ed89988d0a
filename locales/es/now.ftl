### Ahora: qué hay que hacer primero y qué viene después.

now-title = Ahora
now-after = Después
now-when-you-like = Cuando tenga tiempo
now-papers = Documentos que vencen
now-waiting = Le toca a la oficina
now-law = La ley cambia
now-questions = Preguntas sin responder
# $count: cuántos pasos dependen de la respuesta.
now-question-decides = { $count ->
    [one] De esto depende un paso.
   *[other] De esto dependen { $count } pasos.
}
now-see-missing = Ver qué falta
now-open-step = Ver cómo se hace
now-already-done = Ya lo hice
now-where-data = Todo se queda en este dispositivo y está cifrado.

calm-title = Hoy no hay nada que hacer.
# $day: día de la semana y fecha.
calm-next = La próxima fecha es el { $day }.
calm-none = No hay ninguna fecha pendiente.
calm-after = Abajo está lo que puede hacer cuando tenga tiempo.

# El cartel: el día y cuánto queda.
sign-until = Hasta el { $day }
sign-now = Hágalo ya
# $days: días desde hoy hasta el último día; 0 es hoy.
sign-days-left = { $days ->
    [0] hoy es el último día
    [one] queda 1 día
   *[other] quedan { $days } días
}
sign-late = { $days ->
    [one] 1 día de retraso
   *[other] { $days } días de retraso
}
# $day: el día que se pasó.
sign-was-until = Último día: { $day }

leaf-now = ya
