### Laufzettel: iki dilde bir kâğıt.

print-open = Yazdır
print-open-step = Bu adımı yazdır
print-title = Listeyi yazdır
print-lead = Sizin dilinizde ve Almanca bir kâğıt. Yanınıza alın ve işaretleyin.
print-steps = Hangi adımlar
# $title: bir adım, $names: kimin.
print-step-of = { $title } ({ $names })
print-notes = Notlarım da
print-notes-hint = Bu cihazda kalan bir not hiçbir zaman kâğıda yazılmaz.
print-preview = Kâğıtta bunlar yazacak
print-preview-help = DiKo’dan başka hiçbir şey çıkmaz: ne doğum tarihi, ne de şimdiye kadar yaptıklarınız.
print-choose = En az bir adım seçin.
print-empty = Yazdırılacak açık adım yok.
print-save = PDF olarak kaydet
print-saving = Kâğıt hazırlanıyor.
print-saved = Kâğıt kaydedildi.
print-where = Burada:
print-readable = Dosya şifreli değil. Elinde olan herkes okuyabilir.
print-again = Bir kâğıt daha hazırla

# Kâğıdın üzerinde yazanlar.
sheet-title = Adım listesi
# $names: adların listesi.
sheet-for = Kimin için: { $names }
sheet-as-of = Tarih: { $day }
sheet-law = Yasalar değişir. Emin değilseniz daireye sorun.
# $phone: bir numara.
sheet-phone = Telefon: { $phone }
sheet-note = Not
