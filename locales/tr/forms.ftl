### What is typed and not saved yet, and what cannot be saved.

form-unsaved = Bunu yazdınız ama henüz kaydetmediniz.
form-discard = Sil
text-over = En fazla { $longest } karakter. Fazla olan: { $over }.
date-other-calendar = Bu yıl başka bir takvime ait. Burada şu an { $year } yılında olan takvim geçerli; Alman belgelerinde de öyle yazar.
