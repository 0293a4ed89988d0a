# Personas del hogar, sus datos, y las familias en este dispositivo.

people-title = Personas
people-detail = Lo que eligió
people-who = { $role }, { $age }
people-persons = Quién vive con usted
people-adult = Persona adulta
people-child = Menor de edad
people-age = { $age ->
    [0] menos de 1 año
    [one] 1 año
   *[other] { $age } años
}
people-open-questions = { $count ->
    [0] Todas las preguntas respondidas
    [one] 1 pregunta sin responder
   *[other] { $count } preguntas sin responder
}
people-answer = { $count ->
    [one] Responder 1 pregunta
   *[other] Responder { $count } preguntas
}
people-add = Agregar una persona
people-add-adult = Agregar una persona adulta
people-add-child = Agregar un menor de edad
people-name = Nombre
people-limit = En DiKo no caben más de { $limit } personas.
people-empty = Todavía no hay ninguna persona en la lista. Empiece por usted.

person-facts = Lo que contó
person-facts-empty = Todavía no ha contado nada.
person-rename = Cambiar el nombre
person-rename-title = Cambiar el nombre
person-renamed = El nombre está guardado.
person-remove = Quitar del hogar
person-removed = { $name } ya no está en el hogar.
person-remove-help = También se quitan sus respuestas, documentos y pasos. Puede deshacerlo enseguida.
person-yes = Sí
person-no = No
person-none = Ninguno

people-place = Dónde vive
people-place-unknown = Todavía sin contar

cases-title = Familias en este dispositivo
cases-help = Cada familia tiene su propio archivo cifrado.
cases-current = Abierta ahora.
cases-persons = { $count ->
    [0] todavía nadie
    [one] 1 persona
   *[other] { $count } personas
}
cases-overdue = { $count ->
    [one] 1 plazo vencido
   *[other] { $count } plazos vencidos
}
cases-next-day = Próxima fecha: { $day }
cases-steps = { $count ->
    [0] Sin pasos pendientes
    [one] 1 paso pendiente
   *[other] { $count } pasos pendientes
}
cases-open = Abrir
cases-add = Agregar una familia
cases-add-title = Agregar una familia
cases-add-help = Para quienes ayudan a varias familias. Los datos nunca se mezclan.
cases-name = Nombre de la familia
cases-name-help = Solo usted lo ve, mientras no comparta esta familia.
cases-add-do = Agregar
cases-rename = Cambiar el nombre
cases-renamed = El nombre está guardado.
cases-remove = Eliminar esta familia
cases-remove-title = ¿Eliminar { $name }?
cases-remove-help = Las personas, los documentos y los pasos de esta familia se borran de este dispositivo. Esto no se puede deshacer.
cases-remove-do = Eliminar para siempre
cases-remove-keep = Conservar
cases-removed = { $name }: familia eliminada.
cases-opened = { $name }: familia abierta.
cases-limit = En DiKo no caben más de { $limit } familias.
cases-first = Mi familia

# Algo nuevo en la vida de una persona. Breve, sin «yo»: también eligen padres y personas que ayudan.
news-title = ¿Hay algo nuevo?
news-help = Elija qué cambia. DiKo adapta el plan.
news-letter = Llegó la resolución de una oficina
news-moving = Mudanza
news-job-ends = Termina el trabajo o la formación
news-employer = Nueva empresa donde trabaja
news-training = Formación profesional en una empresa
news-school = Empieza a ir a la escuela
news-pregnant = Embarazo
news-married = Matrimonio
news-home-trip = Viaje al país de origen
news-leaving = Mudanza a otro país
