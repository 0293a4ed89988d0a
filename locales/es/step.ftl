### Un paso.

step-pane = Paso
step-first = Esto va primero
step-take = Qué llevar
step-brings = Qué tendrá después
step-helpful = No es obligatorio, pero ayuda.
# $names: quién tiene ya el documento.
step-held-by = Ya lo tiene: { $names }.
step-why-day = Por qué este día
step-how = Por qué y cómo se hace
step-link = Página oficial:
step-pitfalls = Tenga cuidado con esto
step-caution = Pida primero asesoría.
step-where = Dónde
step-unlocks = Qué puede hacer después
step-happened = ¿Qué pasó?
step-notes = Notas
step-sources = La ley
step-soft-day = No hay castigo por pasarse de este día, pero pierde dinero o tiempo.
# $day: cuándo se comparó por última vez la regla con la ley.
step-rule-checked = Regla revisada el { $day }.
# $euro: un número entero.
step-fine = Si se retrasa, tal vez tenga que pagar hasta { $euro } €.
step-checked = Revisado el { $day }.
# $days: lo que suelen tardar las oficinas; experiencia, no ley.
step-usual = Normalmente tarda más o menos { $days ->
    [one] 1 día
   *[other] { $days } días
}.

step-handed-in = Entregado
step-done = Hecho
step-not-for-me = No es para mí
step-open-again = Abrir otra vez
step-other-day = Otro día
step-which-day = ¿Qué día?
step-day-it-happened = El día en que pasó
step-save-done = Hecho ese día
step-save-handed-in = Entregado ese día

# $time: una hora como 12:00.
office-open = Hoy abierto hasta las { $time }
office-opens = Abre hoy a las { $time }
office-closed-long = Cerrado por ahora
office-closed = cerrado
office-opens-on = Abre el { $day } a las { $time }
office-always = Abierto de día y de noche
office-closed-holiday = cerrado ({ $name })
office-hours = Todos los horarios
office-appointment = Pedir una cita:
# $list: nombres de idiomas.
office-languages = Aquí se habla: { $list }

note-label = Nota nueva
note-hint = Con quién habló, qué le dijeron, qué falta todavía.
note-only-here = Solo en este dispositivo
note-only-here-hint = Nadie más recibe esta nota. Si pierde el dispositivo y no tiene una copia, la nota se pierde.
note-always-here = Se queda siempre en este dispositivo
note-always-here-hint = Nadie recibe esta nota, aunque un día comparta esta familia.
note-save = Guardar la nota
note-saved = Nota guardada

# Sobre la fuente de una regla sin último día.
step-why-now = Por qué ya
step-why-later = Por qué no antes
step-land = En su estado federado (Bundesland): { $land }
step-land-as-of = Información del { $day }
