### Ein Schritt.

step-pane = Schritt
step-first = Das kommt zuerst
step-take = Mitnehmen
step-brings = Was Sie danach haben
step-helpful = Nicht nötig, aber nützlich.
# $names: wer das Papier schon hat.
step-held-by = Vorhanden: { $names }.
step-why-day = Warum dieser Tag
# Über der Quelle einer Regel ohne letzten Tag: „jetzt gleich“, oder ein erster Tag.
step-why-now = Warum jetzt gleich
step-why-later = Warum nicht früher
step-how = Warum, und wie es geht
step-link = Amtliche Seite:
step-pitfalls = Darauf achten
step-caution = Fragen Sie zuerst eine Beratung.
step-where = Wo
step-unlocks = Das geht danach
step-happened = Was ist passiert?
step-notes = Notizen
step-sources = Das Gesetz
# $land: der Name des Landes.
step-land = In Ihrem Bundesland: { $land }
# $day: wie alt die Angabe ist.
step-land-as-of = Stand: { $day }
step-soft-day = Für diesen Tag gibt es keine Strafe, aber Sie verlieren Geld oder Zeit.
# $day: wann die Regel zuletzt mit dem Gesetz verglichen wurde.
step-rule-checked = Regel geprüft am { $day }.
# $euro: eine ganze Zahl.
step-fine = Wer zu spät ist, zahlt vielleicht bis zu { $euro } €.
step-checked = Geprüft am { $day }.
# $days: was Ämter meistens brauchen; Erfahrung, nicht Gesetz.
step-usual = Meistens dauert es ungefähr { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
}.

step-handed-in = Abgegeben
step-done = Erledigt
step-not-for-me = Nicht für mich
step-open-again = Wieder öffnen
step-other-day = An einem anderen Tag
step-which-day = An welchem Tag?
step-day-it-happened = Der Tag, an dem es war
step-save-done = An diesem Tag erledigt
step-save-handed-in = An diesem Tag abgegeben

# $time: eine Uhrzeit wie 12:00.
office-open = Heute offen bis { $time }
office-opens = Öffnet heute um { $time }
# $day: ein Tag wie „Montag, 23. November“.
office-opens-on = Öffnet am { $day } um { $time }
office-always = Rund um die Uhr offen
office-closed-long = Zurzeit geschlossen
office-closed = geschlossen
# $name: der Name eines Feiertags.
office-closed-holiday = geschlossen ({ $name })
office-hours = Alle Öffnungszeiten
office-appointment = Termin machen:
# $list: Namen von Sprachen.
office-languages = Hier gesprochen: { $list }

note-label = Neue Notiz
note-hint = Mit wem Sie gesprochen haben, was gesagt wurde, was noch kommt.
note-only-here = Nur auf diesem Gerät
note-only-here-hint = Niemand sonst bekommt diese Notiz. Geht das Gerät verloren und Sie haben keine Kopie, ist sie weg.
note-always-here = Bleibt immer auf diesem Gerät
note-always-here-hint = Niemand bekommt diese Notiz, auch wenn Sie diese Familie einmal teilen.
note-save = Notiz speichern
note-saved = Notiz gespeichert
