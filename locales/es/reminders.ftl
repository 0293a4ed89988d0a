### Reminders, and the one sentence that others can read.

reminders-title = Recordatorios
reminders-help = DiKo le avisa antes de una cita y antes de un último día. Quien mire su dispositivo verá entonces solo esta frase:

# Who speaks, as the device names it.
reminders-from = DiKo
# On the lock screen, and on the page as it will be there: true of everything, and silent about what it is.
# The window reads both out of this file: one line, no value.
reminders-sentence = Tiene un recordatorio. Abra DiKo cuando tenga un momento de calma.

reminders-on = Recordarme
reminders-when = Una semana antes, un día antes y el último día. Antes de una cita: la tarde anterior y dos horas antes. Nunca de noche.
reminders-shown = La frase está ahora en su pantalla. ¿No la ve? Entonces permita que DiKo muestre notificaciones en los ajustes del dispositivo.
reminders-refused = Su dispositivo no permite que DiKo muestre notificaciones. Cámbielo en los ajustes del dispositivo. Después inténtelo otra vez.
reminders-unavailable = Este dispositivo no puede mostrar notificaciones.
reminders-running = Un ordenador avisa solo mientras DiKo está abierto. Después de cada reinicio, también del teléfono, abra DiKo una vez con su contraseña.
