### The week of all families on this device.

week-title = Esta semana
week-caption = Lo que hay que hacer en todas las familias, por familia y día
week-family = Familia
week-today = Hoy
week-later = Más tarde
week-until = hasta el { $day }
week-no-day = Sin fecha
week-families = { $count ->
    [one] 1 familia.
   *[other] { $count } familias.
}
week-missed = { $count ->
    [one] 1 día perdido.
   *[other] { $count } días perdidos.
}
week-ahead = { $count ->
    [0] Ningún plazo en estos días.
    [one] 1 plazo en estos días.
   *[other] { $count } plazos en estos días.
}
week-last-day = Último día

# $sender: who wrote the letter.
week-letter = Responder a una carta: { $sender }
week-appointment = Cita

# $place: where the appointment is.
week-appointment-at = Cita: { $place }

week-ready = Listo: { $count }
week-waiting = En la oficina: { $count }
week-nothing = En estos días no hay nada que hacer en ninguna familia.
week-unreadable = No se puede abrir
