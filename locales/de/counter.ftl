### The page held out to an official. The last five are shown in German too, and larger.

counter-open = Am Schalter zeigen
counter-preview = Das sieht gleich das Amt
counter-sees = Diese Angaben. Was Sie nicht zeigen wollen, nehmen Sie heraus.
counter-name = Name
counter-papers = Diese Papiere
counter-show = Zeigen
counter-only = Nur diese Seite ist offen
counter-with-me = Ich habe dabei:
counter-missing = Das fehlt mir noch:
counter-ask = Ich bekomme hier, bitte:
counter-slowly = Bitte sprechen Sie langsam.
counter-write = Bitte schreiben Sie es mir auf.
counter-fact = { $label }:
