### Le Laufzettel : une feuille en deux langues.

print-open = Imprimer
print-open-step = Imprimer cette étape
print-title = Imprimer une feuille
print-lead = Une feuille dans votre langue et en allemand, à emporter et à cocher.
print-steps = Quelles étapes
# $title : une étape, $names : de qui.
print-step-of = { $title } ({ $names })
print-notes = Mes notes aussi
print-notes-hint = Une note qui reste sur cet appareil n’est jamais sur la feuille.
print-preview = Voici ce qui est sur la feuille
print-preview-help = Rien d’autre ne sort de DiKo : ni date de naissance, ni ce que vous avez déjà fait.
print-choose = Choisissez au moins une étape.
print-empty = Il n’y a pas d’étape ouverte à imprimer.
print-save = Enregistrer en PDF
print-saving = La feuille se prépare.
print-saved = La feuille est enregistrée.
print-where = Elle est ici :
print-readable = Le fichier n’est pas chiffré. Qui l’a peut le lire.
print-again = Faire une autre feuille

# Ce qui est écrit sur la feuille.
sheet-title = Liste des étapes
# $names : une liste de noms.
sheet-for = Pour { $names }
sheet-as-of = En date du { $day }
sheet-law = Les lois changent. En cas de doute, demandez au bureau.
# $phone : un numéro.
sheet-phone = Téléphone : { $phone }
sheet-note = Note
