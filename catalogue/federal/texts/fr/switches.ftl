# Règles avec une date : ce qu'elles disent, et ce qui se passe à leur fin (.ends).

switch-leistungsrecht_ukraine = Aides pour les personnes venues d’Ukraine : avec une attestation provisoire (Fiktionsbescheinigung) ou le titre §24, on s’adresse au Jobcenter.
    .ends = Cette règle date du 19 août 2026. Une loi qui la change pour les personnes arrivées après le 31 mars 2025 était prévue : renseignez-vous au Jobcenter ou au bureau d’aide sociale.
switch-integrationskurs_44_4 = En ce moment, le BAMF n’admet pas les personnes qui veulent suivre le cours d’intégration de leur propre volonté.
    .ends = Cet arrêt vaut pour l’année 2026, jusqu’au 31 décembre 2026. À partir de janvier 2027, renseignez-vous dans une école de langue pour savoir si des admissions sont de nouveau possibles.
switch-stop_36a = Le regroupement familial auprès des personnes qui ont la protection subsidiaire est suspendu.
    .ends = La suspension dure jusqu’au 23 juillet 2027. Demandez conseil avant cette date : qu’est-ce qui sera possible ensuite ?
switch-par24_enbloc = Pour les personnes de nationalité ukrainienne, les titres §24 qui étaient valables le 1er février 2026 restent valables sans demande, même si un autre jour est écrit sur la carte. Les autres personnes s’adressent au service des étrangers.
    .ends = Ils sont valables jusqu’au 4 mars 2027. Avant cette date, demandez au service des étrangers ce qui vient ensuite.
switch-ukr_visumfrei = Une personne qui vient d’Ukraine chercher une protection et entre sans visa peut rester 90 jours sans titre.
    .ends = C’est vrai seulement pour une entrée jusqu’au 4 décembre 2026. La règle elle-même se termine le 4 mars 2027.
switch-buergergeld_wording = L’argent du Jobcenter s’appelle allocation de base (Grundsicherungsgeld). Les bureaux peuvent encore écrire Bürgergeld.
    .ends = Après le 31 décembre 2026, il s’appelle partout allocation de base (Grundsicherungsgeld).
switch-bluecard_salary_2026 = En 2026, la carte bleue européenne demande un salaire d’au moins 50 700 euros par an, dans certains cas 45 934,20 euros.
    .ends = Ces montants valent pour l’année 2026, jusqu’au 31 décembre 2026. Ensuite, il y a de nouveaux montants : renseignez-vous au service des étrangers.
