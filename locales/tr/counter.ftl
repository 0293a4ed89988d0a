### The page held out to an official. The last five are shown in German too, and larger.

counter-open = Gişede göster
counter-preview = Memur şunu görecek
counter-sees = Bu bilgiler. Göstermek istemediğinizin işaretini kaldırın.
counter-name = Ad
counter-papers = Bu belgeler
counter-show = Göster
counter-only = Yalnızca bu sayfa açık
counter-with-me = Yanımda olanlar:
counter-missing = Henüz eksik olanlar:
counter-ask = Sizden rica ettiğim:
counter-slowly = Lütfen yavaş konuşun.
counter-write = Lütfen bunu bana yazın.
counter-fact = { $label }:
