### Ein Schritt in einfacher Sprache.

step-pane = Schritt
step-first = Das machen Sie zuerst
step-take = Mitnehmen
step-brings = Das bekommen Sie
step-helpful = Das hilft, muss aber nicht sein.
# $names: wer das Papier schon hat.
step-held-by = Schon da: { $names }.
step-why-day = Warum dieser Tag?
step-how = Warum? Und wie geht es?
step-link = Seite vom Amt:
step-pitfalls = Achtung
step-caution = Gehen Sie zuerst zu einer Beratung.
step-where = Wo?
step-unlocks = Danach geht das
step-happened = Was ist passiert?
step-notes = Notizen
step-sources = Das Gesetz
step-soft-day = Zu spät? Dafür gibt es keine Strafe. Aber Sie verlieren Geld oder Zeit.
# $day: wann die Regel zuletzt mit dem Gesetz verglichen wurde.
step-rule-checked = Wir haben die Regel am { $day } geprüft.
# $euro: eine ganze Zahl.
step-fine = Zu spät? Dann zahlen Sie vielleicht bis zu { $euro } €.
step-checked = Geprüft am { $day }.
# $days: was Ämter meistens brauchen; Erfahrung, nicht Gesetz.
step-usual = Meistens warten Sie ungefähr { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
}.

step-handed-in = Abgegeben
step-done = Fertig
step-not-for-me = Nicht für mich
step-open-again = Wieder öffnen
step-other-day = Es war ein anderer Tag
step-which-day = An welchem Tag?
step-day-it-happened = An diesem Tag war es
step-save-done = Fertig an diesem Tag
step-save-handed-in = Abgegeben an diesem Tag

# $time: eine Uhrzeit wie 12:00.
office-open = Heute offen bis { $time }
office-opens = Heute offen ab { $time }
office-closed-long = Im Moment geschlossen
office-closed = geschlossen
office-opens-on = Wieder offen am { $day } um { $time }
office-always = Immer offen, am Tag und in der Nacht
office-closed-holiday = Feiertag, geschlossen: { $name }
office-hours = Wann ist offen?
office-appointment = Termin machen:
# $list: Namen von Sprachen.
office-languages = Hier spricht man: { $list }

note-label = Neue Notiz
note-hint = Mit wem haben Sie gesprochen? Was hat die Person gesagt? Was kommt noch?
note-only-here = Nur hier auf dem Gerät
note-only-here-hint = Andere Menschen bekommen diese Notiz nicht. Ist das Gerät weg? Dann ist auch die Notiz weg. Nur eine Kopie hilft dann.
note-always-here = Bleibt immer hier auf dem Gerät
note-always-here-hint = Vielleicht teilen Sie die Familie später. Auch dann bekommt niemand diese Notiz.
note-save = Notiz speichern
note-saved = Notiz gespeichert

# Über der Quelle einer Regel ohne letzten Tag.
step-why-now = Warum jetzt sofort?
step-why-later = Warum geht es nicht früher?
step-land = Das gilt in Ihrem Bundesland: { $land }
step-land-as-of = So war es am { $day }
