### The page held out to an official. The last six are shown in German too, and larger.

counter-open = Am Schalter zeigen
counter-preview = Das sieht gleich das Amt
counter-sees = Diese Angaben. Sie können etwas herausnehmen.
counter-name = Name
counter-papers = Diese Papiere
counter-show = Zeigen
counter-only = Nur diese Seite ist offen
counter-about = Es geht um:
counter-with-me = Ich habe dabei:
counter-missing = Das fehlt mir noch:
counter-ask = Ich bekomme hier, bitte:
counter-slowly = Bitte sprechen Sie langsam.
counter-write = Bitte schreiben Sie es mir auf.
