### Dos versiones de una misma cosa, escritas en dispositivos que no sabían uno del otro.

conflict-title = Dos versiones: elija una
conflict-count = { $count ->
    [one] Una cosa está escrita de formas distintas.
   *[other] { $count } cosas están escritas de formas distintas.
}
conflict-help = Dos dispositivos anotaron cosas distintas. No se perdió nada. Hasta que usted elija, DiKo cuenta con la primera versión.
conflict-none = Todo está decidido. No hay nada que elegir.
conflict-chosen = Elegido
# $value: what the chosen version says.
conflict-take = Esto es lo correcto: { $value }
# $day: when it was written.
conflict-here = El { $day }, en este dispositivo
conflict-elsewhere = El { $day }, en otro dispositivo

# What there is to decide.
conflict-about-step = ¿Cómo va este paso?
conflict-about-paper-held = ¿Tiene este documento?
conflict-about-paper-date = ¿Hasta cuándo vale el documento?
conflict-about-person-name = ¿Cómo se llama esta persona?
conflict-about-case-name = ¿Cómo se llama esta familia?
conflict-about-place = ¿Dónde vive usted?
conflict-about-kept-person = En un dispositivo se quitó a { $name } del hogar. En otro se anotó después algo sobre { $name }.
conflict-about-kept-note = En un dispositivo se borró esta nota. En otro todavía está.

# What a version says.
conflict-step-open = Todavía no está hecho
conflict-step-waiting = Entregado el { $day }
conflict-step-done = Hecho el { $day }
conflict-held = El documento está
conflict-not-held = El documento no está
conflict-nothing = Sin respuesta
conflict-unknown = Escrito por un DiKo más nuevo
conflict-place = { $commune }, { $land }
conflict-keep-person = Dejar a { $name }
conflict-remove-person = Quitar a { $name }
conflict-keep-note = Dejar la nota
conflict-remove-note = Borrar la nota
