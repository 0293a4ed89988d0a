### Days as a file for the calendar of the device.

calendar-title = Para su calendario
calendar-one = Al calendario
calendar-all = Días para su calendario
calendar-all-help = Todos los días del plan, las cartas y las citas en un archivo para su calendario.
calendar-help = Un calendario a menudo lo pueden leer otros. Solo estas líneas salen de DiKo, y nada más:

# The only words in the calendar: neutral, because others can read them.
calendar-appointment = Cita
calendar-last-day = Último día
calendar-save = Guardar el archivo
calendar-empty = Aún no hay ningún día para un calendario.
calendar-done = El archivo del calendario está guardado
calendar-done-help = Ábralo con su calendario. Después bórrelo: no está cifrado.
