### Compartir una familia: ciudades, intercambio, dejar entrar dispositivos, unirse, quién participa, la vuelta con el código de recuperación.

sharing-head = Juntos
sharing-title = Compartir e intercambiar
sharing-with = Quién participa
sharing-server = Por este servidor
sharing-end = Para terminarlo en este dispositivo, elimine la familia en «Personas».
sharing-family = Compartida con otros dispositivos
sharing-seen = Lo ven todos los que comparten esta familia.
sharing-name-help = Basta un nombre o un apodo. Lo ven todos los que comparten esta familia.
sharing-waiting = DiKo espera al otro dispositivo.
sharing-failed = No funcionó
sharing-again = Empezar de nuevo
sharing-stop = Parar

share-do = Compartir esta familia
share-done = La familia está compartida. Ahora deje entrar a alguien.
share-members = Quien usted deja entrar lee y cambia todo en esta familia, menos las notas que se quedan en este dispositivo.
share-server = El servidor de una ciudad lo pasa todo cerrado con llave. No puede leerlo y no conoce nombres.
share-server-sees = El servidor ve cuántos dispositivos participan, cuándo y cuánto intercambian, y desde qué dirección de internet.
share-removal = Después puede quitar un dispositivo. Pero lo que vio, lo vio.

sync-alone = Solo en este dispositivo
sync-alone-help = Esta familia está solo en este dispositivo. Puede compartirla con su otro dispositivo o con alguien que le ayuda.
sync-now = Intercambiar ahora
# $count: cambios de este dispositivo que el servidor no tiene.
sync-changes = { $count ->
    [one] 1 cambio espera
   *[other] { $count } cambios esperan
}
sync-good = Todo está intercambiado
sync-never = Todavía sin intercambio
# $day: día de la semana y fecha. $time: por ejemplo 14:10.
sync-last = Último intercambio: { $day }, { $time }
sync-last-today = Último intercambio: hoy, { $time }
sync-never-help = DiKo intercambia en cuanto hay conexión.
sync-offline-help = No hay conexión con el servidor. No se perdió nada. DiKo lo intenta otra vez solo.
sync-busy-help = El servidor tiene demasiado trabajo. DiKo lo intenta otra vez solo.
sync-activation-needed = La ciudad pide un código
sync-activation-needed-help = Hasta entonces todo se queda en este dispositivo.
sync-waiting-for-admission = Espera a que lo dejen entrar
sync-waiting-for-admission-help = Otro dispositivo deja entrar a este. Los dos necesitan conexión.
sync-not-let-in = El servidor no deja entrar a este dispositivo
sync-not-let-in-help = Lo que está aquí se queda aquí. Pida a quien administra la familia que abra DiKo y mire la lista de dispositivos.
sync-removed = Este dispositivo fue quitado
sync-removed-help = Aquí ya no llega nada nuevo. Lo que está aquí se puede leer.
# $count: lo que escribieron otros dispositivos.
sync-withheld = { $count ->
    [one] El servidor retiene algo que escribió otro dispositivo. Abra DiKo en el otro dispositivo, con conexión.
   *[other] El servidor retiene { $count } cosas que escribieron otros dispositivos. Abra DiKo en los otros dispositivos, con conexión.
}
sync-unread = { $count ->
    [one] Algo de otro dispositivo todavía no se puede leer. La llave llega con un intercambio posterior.
   *[other] { $count } cosas de otros dispositivos todavía no se pueden leer. La llave llega con un intercambio posterior.
}
sync-parked = { $count ->
    [one] El servidor no acepta un cambio. Se queda en este dispositivo. Dígalo a la ciudad.
   *[other] El servidor no acepta { $count } cambios. Se quedan en este dispositivo. Dígalo a la ciudad.
}
sync-quarantined = Espera algo de un dispositivo quitado

activation-code = Código de la ciudad
activation-help = Lo da la ciudad o un centro de asesoría.
activation-empty = Escriba primero el código.
activation-do = Entregar el código

commune-title = Su ciudad
commune-help = Así sus oficinas, sus horarios y sus propios pasos están en el plan.
commune-which = ¿Qué ciudad?
commune-choose-do = Buscar una ciudad
commune-here = en este dispositivo
commune-other = Otra ciudad
commune-address = Dirección del servidor de la ciudad
commune-address-help = La ciudad se la dice, por ejemplo diko.example.de. O muestra un código para escanear.
commune-address-empty = Escriba primero la dirección.
commune-choose = Elija una ciudad.
commune-scan = Escanear la dirección
commune-look = Buscar
commune-looking = DiKo pregunta a la ciudad. Tarda un momento.
commune-found = ¿Es esta ciudad?
commune-again = Elegir otra ciudad
commune-verified = DiKo conoce esta ciudad y su firma.
commune-unverified = Solo la propia ciudad dice quién es. Úsela solo si la ciudad le dio esta dirección.
commune-key = Compare este número con el que muestra la ciudad:
commune-activation = Para compartir una familia por esta ciudad necesita un código de ella.
commune-use = Usar esta ciudad
commune-used = Su ciudad es ahora { $name }.

qr-alt = Código para escanear
qr-as-text = Mostrar el código como texto
qr-copy = Copiar el texto
qr-copied = Copiado. Délo solo al otro dispositivo.
qr-not-copied = Aquí no se puede copiar. Marque el texto y cópielo usted.

scan-camera = Escanear con la cámara
scan-looking = Ponga el código entero delante de la cámara.
scan-stop = Apagar la cámara
scan-picture = Elegir una imagen del código
scan-none = En esta imagen no hay un código. Use una donde se vea el código entero.
scan-no-camera = La cámara no se puede usar. Elija una imagen o pegue el texto.
scan-text = O pegue el texto del código
scan-text-do = Tomar el texto
scan-text-empty = Pegue primero el texto.

role-owner = Administra la familia
role-owner-help = Lee y escribe todo, deja entrar a otros y los quita.
role-helper = Ayuda
role-helper-help = Lee y escribe todo. No puede dejar entrar a nadie.
role-helper-cannot = Solo los dispositivos que administran la familia pueden dejar entrar a otros.

way-room = En la misma habitación
way-mailbox = Por teléfono
way-file = Con un archivo

invite-title-form = Dejar entrar un dispositivo
invite-title-room = Muestre este código
invite-title-mailbox = Diga este número
invite-title-file = Entregue este archivo
invite-title-compare = Compare los números
invite-title-compared = Un momento
invite-title-admitted = El dispositivo participa
invite-help = Su segundo dispositivo, o el de alguien que le ayuda.
invite-role = ¿Qué puede hacer?
invite-way = ¿Cómo se encuentran?
invite-room-note = Cada dispositivo escanea un código del otro.
invite-mailbox-note = Ustedes hablan, y los dos tienen conexión.
invite-file-note = El otro dispositivo se une más tarde.
# $join y $way: lo que se elige en el otro dispositivo.
invite-room-show = En el otro dispositivo elija «{ $join }» y luego «{ $way }». Escanea este código.
invite-room-answer = Después escanee la respuesta
invite-room-scan = El otro dispositivo muestra ahora su propio código.
invite-mailbox-say = En el otro dispositivo se elige «{ $join }» y luego «{ $way }». Diga este número:
invite-mailbox-then = Después las dos pantallas muestran seis números. No cuelgue el teléfono.
invite-file-where = La invitación está en este archivo:
invite-file-digits = Estos números lo abren:
invite-file-code = Números del archivo
invite-file-apart = Diga los números por otro camino que el archivo, por ejemplo por teléfono. Quien tenga los dos puede unirse.
invite-admitted = Recibe la familia con el próximo intercambio. Póngale un nombre, para que todos sepan de quién es.
invite-done = Listo

compare-now = El otro dispositivo está aquí.
compare-help = Léanse los números. ¿Son iguales en las dos pantallas?
compare-same = Sí, iguales
compare-different = No, distintos

join-title = Unirse a una familia
join-help = Quien administra la familia deja entrar a este dispositivo. ¿Cómo se encuentran?
join-room-note = Usted escanea un código en el otro dispositivo.
join-mailbox-note = La otra persona dice un número.
join-file-note = Usted tiene un archivo y sus números.
join-room-help = El otro dispositivo muestra un código. Escanéelo.
join-commune = ¿Por qué ciudad?
# $place: la página del otro dispositivo que lo dice.
join-commune-help = En el otro dispositivo está en «{ $place }».
join-mailbox-help = Escriba el número que dice la otra persona.
join-number = Número
# $count: cuántos números hacen falta.
join-digits-short = Tienen que ser { $count } números.
join-file-help = Alguien le dio un archivo y le dijo números.
join-title-answer = Muestre este código
join-title-joined = La familia está llegando
join-answer = El otro dispositivo escanea este código. Luego deja entrar a este.
join-admission-waiting = Los dos dispositivos necesitan conexión. Puede tardar un momento.
join-coming = DiKo abre la familia.
join-done = La familia está en este dispositivo.

members-title = Quién participa
# $count: dispositivos.
members-count = { $count ->
    [one] 1 dispositivo participa
   *[other] { $count } dispositivos participan
}
members-removed = Quitados
member-this-device = Este dispositivo
member-device = Dispositivo sin nombre
member-paper = Código de recuperación
member-paper-help = Devuelve la familia a un dispositivo nuevo.
member-invitation = Invitación en un archivo
member-invitation-help = Todavía no la usó nadie.
member-removed = Quitado. No recibe nada nuevo.
member-since = Desde el { $day }
# $count: cambios que no cuentan.
member-quarantined = { $count ->
    [one] 1 cambio suyo espera
   *[other] { $count } cambios suyos esperan
}
member-name = Nombre del dispositivo
member-name-help = Para que todos sepan de quién es. Por ejemplo: teléfono de Olena.
member-renamed = El nombre está guardado.
member-remove-device = Quitar este dispositivo
member-remove-paper = Cerrar la vuelta con este código
member-remove-invitation = Retirar la invitación
member-remove-title = ¿Quitar { $name }?
member-remove-help-device = No recibe nada de lo que se escriba desde ahora. Lo que vio, lo vio. Esto no se puede deshacer: alguien tiene que dejarlo entrar de nuevo.
member-remove-help-paper = El código ya no devuelve esta familia. Esto no se puede deshacer. Puede hacer un código nuevo en «Más».
member-remove-help-invitation = El archivo ya no abre nada. Esto no se puede deshacer.
member-remove-do = Quitar
member-remove-done = { $name } está quitado.

quarantine-title = Espera y no cuenta
quarantine-help = Esto se escribió en el dispositivo después de quitarlo. Mire si es correcto.
quarantine-on = Escrito el { $day }
# $count: cambios que no se muestran uno por uno.
quarantine-more = Otros cambios: { $count }
quarantine-release = Que todo cuente
quarantine-final = Esto no se puede deshacer. Después puede cambiar cada cosa.
quarantine-released = Ahora cuenta.
quarantine-person-added = Persona nueva
quarantine-person-removed = Persona retirada
quarantine-note-removed = Nota borrada

leaving = Este dispositivo se va
leaving-help = Esta familia está compartida. Este dispositivo dice a los otros que se va. Ellos conservan todo.
leaving-begun = Este dispositivo deja { $name }.
leaving-waits = Este dispositivo dice a los otros que se va. Para eso necesita conexión. Luego la familia se va de aquí.
leaving-at-once = Eliminar sin esperar
leaving-at-once-help = Los otros no sabrán que este dispositivo se fue.

back-title = Recuperar mis familias
back-help = Necesita su código de recuperación y la ciudad por la que compartió.
back-do = Recuperarlas
back-doing = DiKo pregunta a la ciudad y abre sus familias. Tarda un momento.

# Photos of a shared family.
sync-photos-title = Fotos
# $size: such as 2.4 MB.
sync-photos-waiting = { $size } de fotos esperan para intercambiarse.
sync-photos-none = Todas las fotos están intercambiadas.
sync-photos-now = Intercambiar las fotos ahora
sync-photos-always = Intercambiar siempre las fotos automáticamente
sync-photos-always-help = Si no, solo unas pocas van solas. Los datos móviles pueden costar dinero.
