# La entrada: primer inicio, desbloquear, recuperar, abrir una copia guardada, empezar de nuevo.

welcome-app = DiKo
welcome-claim = Su camino por las oficinas de Alemania.
welcome-language-title = Elija su idioma
welcome-language-help = Puede cambiarlo en cualquier momento.

welcome-privacy-title = Qué queda con usted
welcome-privacy-device = Todo lo que escribe queda cifrado en este dispositivo hasta que usted lo comparta.
welcome-privacy-account = Sin cuenta. No hace falta internet. Nadie registra lo que usted hace.
welcome-privacy-never = DiKo nunca pregunta por qué dejó su país.
welcome-privacy-next = Empezar
welcome-privacy-copy = Tengo una copia guardada
welcome-privacy-code = Tengo un código de recuperación y mi ciudad

welcome-password-title = Elija una contraseña
welcome-password-why = Abre DiKo en este dispositivo. Nadie puede enviarle una nueva. Recuérdela bien.
welcome-password-field = Contraseña
welcome-password-again = Contraseña, otra vez
welcome-password-show = Mostrar la contraseña
welcome-password-hide = Ocultar la contraseña
welcome-password-advice = Cuatro palabras que solo usted juntaría son fáciles de recordar y difíciles de adivinar.
welcome-password-differ = Las dos contraseñas no son iguales. Escriba otra vez la segunda.
welcome-password-empty = Escriba una contraseña de al menos 8 caracteres.
welcome-password-make = Guardar la contraseña
welcome-password-making = DiKo está protegiendo sus datos con la contraseña. Tarda un momento.

strength-label = Seguridad de la contraseña
strength-short = Demasiado corta. { $left ->
    [one] Falta 1 carácter.
   *[other] Faltan { $left } caracteres.
}
strength-weak = Fácil de adivinar. Agregue otra palabra.
strength-fair = Buena. Con una palabra más es fuerte.
strength-strong = Fuerte.

welcome-recovery-title = Escriba este código en un papel
welcome-recovery-why = Sirve si olvida la contraseña. Si comparte una familia, también la devuelve a un dispositivo nuevo.
welcome-recovery-once = DiKo lo muestra solo esta vez. Guarde el papel en casa, no junto al dispositivo.
welcome-recovery-code = Código de recuperación
welcome-recovery-group = Grupo { $number }
welcome-recovery-next = Ya lo anoté
welcome-recovery-check-title = ¿Está el código en su papel?
welcome-recovery-check-help = Lea el grupo { $number } en su papel y escríbalo aquí. Después se sigue solo.
welcome-recovery-check-wrong = Este no es el grupo { $number }. Mire otra vez su papel.
welcome-recovery-check-again = Mostrar otra vez el código
welcome-recovery-done = Seguir

unlock-title = DiKo está bloqueado
unlock-help = Escriba su contraseña. Sus datos están en este dispositivo.
unlock-field = Contraseña
unlock-do = Abrir
unlock-doing = DiKo se está abriendo. Tarda un momento.
unlock-empty = Escriba primero su contraseña.
unlock-forgot = Olvidé la contraseña
unlock-language = Idioma

recover-title = Abrir con el código de recuperación
recover-help = Busque el papel con los seis grupos de números.
recover-code = Código de recuperación
recover-code-help = { $left ->
    [0] Los 30 números están completos.
    [one] Falta un número.
   *[other] Faltan { $left } números.
}
recover-code-short = El código tiene 30 números. Mire cuáles faltan.
recover-code-any = Los espacios no importan. También valen los números de otra escritura.
recover-password = Contraseña nueva
recover-do = Abrir con el código
recover-doing = DiKo se está abriendo. Tarda un momento.
recover-lost = No tengo el código
recover-lost-title = Sin contraseña y sin código
recover-lost-text = Entonces nadie puede abrir los datos, tampoco las personas que hacen DiKo. Puede probar contraseñas anteriores todas las veces que quiera. O puede empezar de nuevo.
recover-try = Probar otra vez la contraseña
recover-start-over = Empezar de nuevo

startover-title = Empezar de nuevo
startover-what = Usted empieza con un DiKo vacío.
startover-kept = Los datos anteriores quedan en este dispositivo con otro nombre. No se borra nada.
startover-still = Se siguen abriendo solo con su contraseña o con su código de recuperación.
startover-do = Guardar aparte los datos anteriores
startover-doing = Se están guardando aparte los datos anteriores.

copy-title = Abrir una copia guardada
copy-help = Una copia es un solo archivo. Su nombre termina en .diko. Usted la guardó antes, tal vez en otro dispositivo.
copy-file = ¿Dónde está el archivo?
copy-file-help = La carpeta y el nombre del archivo.
copy-file-empty = Escriba dónde está el archivo.
copy-password = Contraseña de la copia
copy-password-help = Es la contraseña que escribió al guardar la copia.
copy-do = Abrir la copia
copy-doing = DiKo está abriendo la copia. Tarda un momento.
