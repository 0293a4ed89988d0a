### Der Lauf-Zettel: ein Blatt Papier.

print-open = Drucken
print-open-step = Diesen Schritt drucken
print-title = Laufzettel drucken
print-lead = Ein Blatt zum Mitnehmen. Links steht einfaches Deutsch. Rechts steht das Deutsch der Ämter.
print-steps = Welche Schritte?
# $title: ein Schritt, $names: wessen.
print-step-of = { $title } ({ $names })
print-notes = Auch meine Notizen
print-notes-hint = Manche Notiz bleibt auf diesem Gerät. Die steht nie auf dem Blatt.
print-preview = Was auf dem Blatt steht
print-preview-help = Mehr verlässt DiKo nicht. Kein Geburtstag. Nicht, was schon fertig ist.
print-choose = Wählen Sie einen Schritt aus.
print-empty = Es gibt gerade keinen Schritt zum Drucken.
print-save = Als PDF speichern
print-saving = DiKo macht jetzt das Blatt.
print-saved = Das Blatt ist fertig.
print-where = Es ist hier:
print-readable = Die Datei hat kein Schloss. Wer sie hat, kann sie lesen.
print-again = Ein neues Blatt machen

# Was auf dem Blatt selbst steht.
sheet-title = Laufzettel
# $names: eine Liste von Namen.
sheet-for = Für { $names }
sheet-as-of = Das gilt am { $day }
sheet-law = Gesetze ändern sich. Fragen Sie das Amt.
# $phone: eine Nummer.
sheet-phone = Telefon: { $phone }
sheet-note = Notiz
