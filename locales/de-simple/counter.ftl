### The page held out to an official. The last five are shown in German too, and larger.

counter-open = Am Schalter zeigen
counter-preview = Das sieht das Amt gleich
counter-sees = Diese Angaben. Sie können etwas herausnehmen.
counter-name = Name
counter-papers = Diese Papiere
counter-show = Zeigen
counter-only = Man sieht nur diese Seite
counter-with-me = Ich habe dabei:
counter-missing = Das habe ich noch nicht:
counter-ask = Das bekomme ich hier:
counter-slowly = Sprechen Sie bitte langsam.
counter-write = Können Sie das bitte aufschreiben?
counter-fact = { $label }:
