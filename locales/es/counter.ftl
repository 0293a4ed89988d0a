### The page held out to an official. The last five are shown in German too, and larger.

counter-open = Mostrar en la ventanilla
counter-preview = Esto verá la oficina
counter-sees = Estos datos. Quite la marca de lo que no quiere mostrar.
counter-name = Nombre
counter-papers = Estos documentos
counter-show = Mostrar
counter-only = Solo esta página está abierta
counter-with-me = Llevo conmigo:
counter-missing = Todavía me falta:
counter-ask = De ustedes necesito, por favor:
counter-slowly = Por favor, hable despacio.
counter-write = Por favor, escríbamelo.
counter-fact = { $label }:
