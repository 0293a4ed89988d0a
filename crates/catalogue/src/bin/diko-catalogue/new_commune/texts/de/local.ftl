# Worte, die nur in {{name}} gelten. Sie stehen neben den Texten für das ganze Land und ersetzen keinen davon.
# Eine Zeile beginnt mit `local-step-` und dem Namen eines Schritts, zum Beispiel:
#   anmelden, ummelden, aslblg, jobcenter, kita, schule, wohnung, migrationsberatung.
# Schreiben Sie kurze Sätze, die jemand mit wenig Deutsch versteht. Zeichen wie { und } gehen nicht.
# Weitere Sprachen: denselben Dateinamen in texts/en/, texts/uk/ … und die Sprache in manifest.toml.

# local-step-anmelden = In {{name}}: Das Bürgerbüro gibt Termine im Internet und am Telefon.
# local-step-schule = In {{name}}: Machen Sie zuerst einen Termin im Schulamt.

# Zu dem Beispiel in steps/01.toml gehören diese Texte.
# step-{{id}}_lotsen = Integrationslotsen treffen
#     .what = Ehrenamtliche aus {{name}} begleiten Sie in den ersten Monaten zu Ämtern.
#     .say = Ich möchte einen Integrationslotsen treffen.
#     .why = Wer die Wege schon kennt, kommt schneller zum richtigen Amt.
#     .how = Schreiben Sie oder rufen Sie an. Sagen Sie, welche Sprachen Sie sprechen.
#     .pitfalls = Die Lotsen geben keinen rechtlichen Rat. Dafür gibt es die Migrationsberatung.
