### The page held out to an official. The last five are shown in German too, and larger.

counter-open = Montrer au guichet
counter-preview = Voici ce que verra l’agent
counter-sees = Ces indications. Décochez ce que vous ne voulez pas montrer.
counter-name = Nom
counter-papers = Ces documents
counter-show = Montrer
counter-only = Seule cette page est ouverte
counter-with-me = J’ai avec moi :
counter-missing = Il me manque encore :
counter-ask = Je vous demande, s’il vous plaît :
counter-slowly = Parlez lentement, s’il vous plaît.
counter-write = Écrivez-le-moi, s’il vous plaît.
counter-fact = { $label } :
