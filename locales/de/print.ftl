### Der Laufzettel: ein Blatt Papier in zwei Sprachen.

print-open = Drucken
print-open-step = Diesen Schritt drucken
print-title = Laufzettel drucken
print-lead = Ein Blatt zum Mitnehmen und Abhaken.
print-steps = Welche Schritte
# $title: ein Schritt, $names: wessen.
print-step-of = { $title } ({ $names })
print-notes = Auch meine Notizen
print-notes-hint = Eine Notiz, die auf diesem Gerät bleibt, kommt nie auf das Blatt.
print-preview = Das steht auf dem Blatt
print-preview-help = Sonst verlässt nichts DiKo: kein Geburtstag und nicht, was Sie schon erledigt haben.
print-choose = Wählen Sie mindestens einen Schritt.
print-empty = Es gibt keinen offenen Schritt zum Drucken.
print-save = Als PDF speichern
print-saving = Das Blatt wird gemacht.
print-saved = Das Blatt ist gespeichert.
print-where = Es ist hier:
print-readable = Die Datei ist nicht verschlüsselt. Wer sie hat, kann sie lesen.
print-again = Noch ein Blatt machen

# Was auf dem Blatt selbst steht.
sheet-title = Laufzettel
# $names: eine Liste von Namen.
sheet-for = Für { $names }
sheet-as-of = Stand: { $day }
sheet-law = Gesetze ändern sich. Fragen Sie im Zweifel das Amt.
# $phone: eine Nummer.
sheet-phone = Telefon: { $phone }
sheet-note = Notiz
