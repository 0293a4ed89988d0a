### El Laufzettel: una hoja en dos idiomas.

print-open = Imprimir
print-open-step = Imprimir este paso
print-title = Imprimir una hoja
print-lead = Una hoja en su idioma y en alemán, para llevar y marcar.
print-steps = Qué pasos
# $title: un paso, $names: de quién.
print-step-of = { $title } ({ $names })
print-notes = También mis notas
print-notes-hint = Una nota que se queda en este dispositivo nunca aparece en la hoja.
print-preview = Esto aparece en la hoja
print-preview-help = Nada más sale de DiKo: ni fecha de nacimiento ni lo que ya ha hecho.
print-choose = Elija al menos un paso.
print-empty = No hay ningún paso abierto para imprimir.
print-save = Guardar como PDF
print-saving = Se prepara la hoja.
print-saved = La hoja está guardada.
print-where = Está aquí:
print-readable = El archivo no está cifrado. Quien lo tenga puede leerlo.
print-again = Hacer otra hoja

# Lo que aparece en la hoja misma.
sheet-title = Lista de pasos
# $names: una lista de nombres.
sheet-for = Para { $names }
sheet-as-of = Fecha: { $day }
sheet-law = Las leyes cambian. Si tiene dudas, pregunte en la oficina.
# $phone: un número.
sheet-phone = Teléfono: { $phone }
sheet-note = Nota
