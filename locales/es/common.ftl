### Palabras que usan varias pantallas.

nav-label = Secciones principales
nav-now = Ahora
nav-plan = Plan
nav-papers = Documentos
nav-letters = Cartas
nav-people = Personas
nav-more = Más

common-back = Atrás
common-close = Cerrar
common-cancel = Cancelar
common-save = Guardar
common-next = Siguiente
common-undo = Deshacer
common-undone = Deshecho
common-try-again = Intentar otra vez
common-loading = Un momento
# $count: cuántos hay en total.
common-show-all = Mostrar todos ({ $count })
common-lock = Bloquear
common-everyone = Todas las personas

date-day = Día
date-month = Mes
date-year = Año
date-invalid = Ese día no existe. Escriba números, por ejemplo 15, 11, 2026.
