### What is typed and not saved yet, and what cannot be saved.

form-unsaved = Ha escrito esto y todavía no lo ha guardado.
form-discard = Descartar
text-over = Como máximo { $longest } caracteres. Sobran: { $over }.
date-other-calendar = Este año es de otro calendario. Aquí vale el calendario en el que ahora es { $year }, como en los papeles alemanes.
