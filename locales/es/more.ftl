# Todo lo que no es un paso: ajustes, seguridad, las reglas y quién las hizo.

more-title = Más
more-detail = La página elegida
more-settings = Ajustes
more-safety = Seguridad
more-rules = Reglas y fuentes
more-about-head = Sobre DiKo

more-language = Idioma
more-look = Apariencia
more-appearance = Claro u oscuro
more-appearance-system = Como el dispositivo
more-appearance-light = Claro
more-appearance-dark = Oscuro
more-text = Tamaño del texto
more-text-normal = Como el dispositivo
more-text-large = Más grande
more-text-largest = El más grande
more-contrast = Contraste
more-contrast-more = Más fuerte
more-lock-after = Bloqueo automático
more-lock-minutes = { $minutes ->
    [0] Nunca
    [one] Después de 1 minuto
   *[other] Después de { $minutes } minutos
}
more-lock-help = DiKo se bloquea si nadie lo toca durante ese tiempo.
more-lock-never-help = Entonces, quien tenga el dispositivo puede leer todo.
more-lock-now = Bloquear ahora
more-saved = Guardado.

more-password = Cambiar la contraseña
more-password-old = Contraseña que vale hoy
more-password-new = Contraseña nueva
more-password-do = Guardar la contraseña nueva
more-password-done = Desde ahora vale la contraseña nueva.
more-password-help = El código de recuperación sigue siendo el mismo.

more-code = Nuevo código de recuperación
more-code-help = Si se perdió el papel. El código anterior deja de valer.
more-code-password = Su contraseña
more-code-do = Hacer un código nuevo
more-code-done = Desde ahora vale el código nuevo.
more-code-close = Ya lo anoté

more-copy = Guardar una copia
more-copy-help = Un archivo cifrado con todo. Póngalo en una memoria USB o en otro dispositivo: sirve si pierde este dispositivo.
more-copy-password = Contraseña para la copia
more-copy-password-help = La necesita para abrir la copia. Puede ser la misma. El código de recuperación no abre ninguna copia.
more-copy-back = Cómo vuelve todo: instale DiKo en un dispositivo, elija un idioma y después «{ welcome-privacy-copy }».
more-copy-file = Dónde guardarla
more-copy-file-help = Si no escribe nada, DiKo elige la carpeta.
more-copy-do = Guardar la copia
more-copy-doing = Se está guardando la copia. Tarda un momento.
more-copy-done = La copia está guardada.
more-copy-where = Está aquí:
more-copy-size = Tamaño: { $size }

more-catalogue = Reglas revisadas el { $day }
more-catalogue-title = Reglas y fuentes
more-catalogue-version = Versión { $version }, hecha el { $day }
more-catalogue-checked = Reglas revisadas el { $day }
more-catalogue-expired = Esta versión de las reglas valía hasta el { $day }. Los plazos pueden haber cambiado: pregunte en la oficina.
more-catalogue-valid = Vale hasta el { $day }
more-catalogue-holds = { $steps } pasos y { $papers } documentos
more-catalogue-change = Lo que cambió después de ese día no está incluido. La carta de una oficina cuenta siempre más que DiKo.
more-catalogue-switches = Reglas que terminan en un día fijo
more-catalogue-switch-from = Desde el { $day }
more-catalogue-switch-until = Hasta el { $day }
more-catalogue-switch-open = No se sabe cuándo termina
more-catalogue-switch-none = Aquí ninguna regla tiene fin.
more-catalogue-laws = Fuentes
more-catalogue-laws-help = Cada día en DiKo se basa en uno de estos textos.
more-catalogue-communes = Lugares
more-catalogue-verified = revisado
more-catalogue-unverified = sin revisar

more-unknown = Si DiKo no sabe algo
more-unknown-three = Cada pregunta tiene tres respuestas: sí, no y «No lo sé».
more-unknown-never-no = «No lo sé» nunca cuenta como no. Por eso no se pierde ningún paso.
more-unknown-asks = Un paso que depende de una respuesta pendiente todavía no está en el plan. DiKo muestra la pregunta y dice cuántos pasos la esperan.
more-unknown-later = Puede responder más adelante, cambiar una respuesta o quitarla cuando quiera.
more-unknown-short-day = Si un día puede ser antes o después, DiKo muestra el más temprano y pregunta.

more-privacy = Privacidad
more-privacy-title = Privacidad
more-privacy-where = Dónde están sus datos
more-privacy-where-text = En este dispositivo, en archivos cifrados. Sin la contraseña nadie puede leerlos. Lo que comparte está también en los dispositivos que deja entrar.
more-privacy-leaves = Qué sale del dispositivo
more-privacy-leaves-text = Nada, mientras no comparta una familia. Si comparte una, el servidor de una ciudad lo pasa todo cerrado con llave y no puede leerlo. Si busca una ciudad, DiKo pregunta a su servidor. Solo hay una copia si usted la guarda.
more-privacy-asks = Qué no pregunta DiKo
more-privacy-asks-text = Por qué dejó su país, su religión, su número en el registro central de extranjeros (Ausländerzentralregister), su número de cuenta.
more-privacy-phone = Si alguien le quita el dispositivo
more-privacy-phone-text = Bloquee DiKo. Entonces nadie puede leer los archivos. Pero quien le obligue a abrir DiKo lo ve todo.
more-privacy-lost = Si olvida la contraseña
more-privacy-lost-text = El código de recuperación abre DiKo. Sin la contraseña y sin el código, los datos se pierden. No hay ninguna entrada secreta.

more-access = Accesibilidad
more-access-title = Accesibilidad
more-access-aim = DiKo sigue las normas WCAG 2.2, nivel AA, y EN 301 549.
more-access-works = Qué funciona
more-access-keyboard = Todo se puede hacer solo con el teclado.
more-access-reader = Los lectores de pantalla leen nombres, estados y cambios. Las palabras alemanas están marcadas como alemán.
more-access-text = La letra se puede agrandar hasta el 200 por ciento. Los colores tienen mucho contraste, en claro y en oscuro.
more-access-calm = Nada se mueve, si su dispositivo lo pide así.
more-access-weak = Qué no está bien todavía
more-access-weak-text = DiKo solo lee en voz alta si su dispositivo tiene una voz para el idioma. No hay todavía una versión en lectura fácil ni en lengua de señas.
more-access-tell = Díganoslo
more-access-tell-text = ¿Algo no le funciona? Dígalo en su ciudad o en el lugar que le dio DiKo.
more-access-day = Escrito el { $day }

more-licences = Licencias
more-licences-text = DiKo es software libre con la licencia Apache 2.0. Puede usarlo, leerlo y cambiarlo.
more-licences-parts = Partes hechas por otras personas
more-licences-law = Los textos de las leyes no tienen derechos de autor (§ 5 UrhG).

more-about = Sobre DiKo
more-about-what = DiKo hace un plan con su historia: qué oficina, qué documento, hasta qué día.
more-about-not = DiKo no es una oficina pública y no da asesoría legal. Si tiene dudas, pregunte en un centro de asesoría: no cuesta nada.
more-about-version = Versión { $version }

clock-before-catalogue = La fecha de este dispositivo es el { $day }. Eso no puede ser.
clock-before-last-change = La fecha de este dispositivo es el { $day }. Pero usted ya cambió algo en DiKo en un día posterior.
clock-do = Corrija la fecha en los ajustes del dispositivo. Hasta entonces, los días que ve aquí no son correctos.
