### Documentos: los que hay, los que faltan, hasta cuándo valen.

papers-title = Documentos
papers-whose = De quién son los documentos
papers-to-act = Importante ahora
# $name y $age: una persona del hogar.
papers-person = { $name }, { $age ->
    [one] 1 año
   *[other] { $age } años
}
papers-count = { $count ->
    [one] 1 documento
   *[other] { $count } documentos
}
papers-empty = Todavía no hay documentos. Anote los que tiene.
papers-add = Anotar
papers-add-title = ¿Qué documento tiene?
papers-search = Buscar, en su idioma o en alemán
papers-none-found = Ningún documento se llama así.
papers-other = Elegir otro documento
papers-whose-paper = ¿De quién es el documento?

paper-pane = Documento
paper-state-have = Lo tiene
paper-state-missing = Falta
paper-state-renew = Renovar
paper-state-expired = Vencido
paper-state-at-office = En la oficina
paper-state-not-yet = Todavía no

# $step: el nombre de un paso.
paper-needed = Hace falta para: { $step }.
paper-comes = Lo recibe con: { $step }.
paper-no-end = Sin día de vencimiento anotado.
# $day: un día con año.
paper-renew-from = Renovar desde el { $day }
paper-renew-since = Renovar ahora, desde el { $day }
paper-ends = Vale hasta el { $day }
paper-ended = Venció el { $day }
paper-extended = Por un decreto, vale más tiempo del que tiene escrito.
paper-only-ticked = Aquí solo se marca si tiene este documento. Su contenido nunca se guarda.

paper-in-hand = Usted tiene este documento
paper-not-in-hand = ¿Tiene este documento?
paper-expiry = Válido hasta
paper-expiry-hint = El día que está escrito en él. Déjelo vacío si no hay ninguno.
paper-past = Ese día ya pasó.
paper-have-now = Lo tengo
# $name: de quién es el documento.
paper-has-now = { $name } lo tiene
paper-drop = Ya no lo tengo
paper-how = Cómo se consigue
paper-needed-by = Hace falta para
paper-brought-by = Lo recibe con
paper-renewed-by = Se renueva con

paper-said-have = Documento anotado
paper-said-day = Día guardado
paper-said-dropped = Documento quitado
