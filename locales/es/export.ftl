### Taking everything along: a file that anybody can read.

export-title = Guardar un archivo legible
export-lead = Todo lo de esta familia en un archivo. Se abre sin DiKo.
export-warning = El archivo no está cerrado con llave. Quien lo tenga puede leerlo.
export-holds = Qué contiene
export-holds-people = Los nombres y las respuestas de todos
export-holds-steps = Pasos, documentos, cartas, citas y comprobantes
export-holds-notes = Todas las notas, también las que se quedan en este dispositivo
export-holds-photos = Las fotos que están en este dispositivo
export-one = Solo contiene la familia que está abierta. Guarde cada familia por separado.
export-back = DiKo no puede volver a leer este archivo. Para eso, guarde una copia.
export-do = Guardar el archivo legible
export-doing = Se está guardando el archivo. Tarda un momento.
export-done = El archivo está guardado.
export-done-help = Bórrelo cuando ya no lo necesite.
# The text of README.txt, beside case.json.
export-readme =
    Escrito por DiKo.
    En este archivo está todo lo de una familia: nombres, respuestas, pasos, documentos, cartas, citas, comprobantes, notas y fotos.

    No está cerrado con llave. Quien lo tenga puede leerlo. Guárdelo donde solo usted lo encuentre.

    case.json: los textos. Lo abre cualquier editor de texto. Los días se escriben año-mes-día.
    photos: las páginas fotografiadas, si las hay.
