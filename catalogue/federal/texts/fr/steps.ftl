# Textes des étapes et des domaines de la vie.

## Domaines de la vie

field-protection = Protection et asile
field-registration = Adresse et actes
field-residence = Séjour
field-home = Logement
field-money = Argent
field-health = Santé
field-family = Famille
field-school = Garderie et école
field-language = Apprendre l’allemand
field-work = Travail
field-mobility = Voiture et permis de conduire
field-settlement = Conseil et vie en Allemagne

## Asile

step-asyl_registrieren = Faire enregistrer votre demande d’asile
    .what = L’administration prend vos données, votre photo et vos empreintes, et vous donne l’attestation d’arrivée (Ankunftsnachweis).
    .why = Avec l’attestation d’arrivée, vous pouvez recevoir des aides, ouvrir un compte et montrer qui vous êtes.
    .how = Allez au centre d’accueil (Aufnahmeeinrichtung). Prenez votre passeport et tous les autres papiers qui montrent qui vous êtes. Quand vous avez fait la demande d’asile, l’administration a 5 jours pour l’enregistrer.
    .pitfalls = Allez-y même s’il manque des papiers. Vérifiez que votre nom et votre date de naissance sont bien écrits : sinon, l’erreur passe dans tous les autres papiers.

step-gesundheit_ae = Passer l’examen de santé dans l’hébergement
    .what = Un médecin vous examine, le plus souvent avec une radio des poumons.
    .why = Dans un hébergement, beaucoup de personnes vivent ensemble. L’examen montre si quelqu’un a une maladie contagieuse comme la tuberculose ; là-bas, il est obligatoire.
    .how = L’hébergement ou le service de santé publique vous donne le jour et le lieu. Allez à ce rendez-vous et gardez le certificat médical.
    .pitfalls = Si vous êtes enceinte, dites-le avant : on ne fait pas de radio aux femmes enceintes ni aux enfants de moins de 15 ans.

step-asyl_beratung = Prendre conseil avant l’audition
    .what = Vous parlez avec un service de conseil indépendant avant votre audition. C’est le conseil sur l’asile (Asylverfahrensberatung).
    .why = À l’audition, vous racontez tout ce qui est important pour votre protection. Le service explique comment elle se passe et quels sont vos droits.
    .how = Appelez le conseil sur l’asile ou allez à sa permanence. Il est gratuit et indépendant de l’administration.
    .pitfalls = N’attendez pas la convocation : entre la convocation et l’audition, il peut n’y avoir que quelques jours.

step-asyl_einreichen = Déposer votre demande d’asile au BAMF
    .what = Vous déposez vous-même votre demande d’asile au BAMF et vous recevez l’attestation de votre autorisation de séjour (Aufenthaltsgestattung).
    .why = C’est seulement avec ce rendez-vous que le BAMF commence à examiner votre demande.
    .how = Le BAMF vous donne le lieu et le jour. Venez en personne et apportez tous les papiers qui montrent qui vous êtes.
    .pitfalls = Si vous avez été enregistré ou enregistrée à partir du 12 juin 2026, vous avez 21 jours pour cela. Si vous n’avez pas de rendez-vous avant la fin de ces jours, demandez-le par écrit et gardez une copie. Si vous avez encore un autre droit de séjour, par exemple un titre pour une courte durée, il peut prendre fin avec la demande : demandez conseil avant.

step-asyl_anhoeren = Aller à votre audition au BAMF
    .what = Vous racontez vous-même au BAMF pourquoi vous avez besoin de protection.
    .why = Le BAMF décide à partir de cet échange. Ce que vous ne dites pas ici ne compte souvent plus après.
    .how = Venez à l’heure, le jour écrit dans la convocation. Le BAMF fournit un ou une interprète. À la fin, faites-vous relire le compte rendu dans votre langue et prenez une copie.
    .pitfalls = Si vous êtes malade, prévenez avant le rendez-vous et envoyez un certificat médical. Parlez au conseil sur l’asile avant le rendez-vous.

step-asyl_adresse = Donner votre nouvelle adresse au BAMF, au service des étrangers et au tribunal
    .what = Vous écrivez votre nouvelle adresse à tous ceux qui traitent votre procédure d’asile.
    .why = Une lettre envoyée à l’ancienne adresse compte comme reçue, même si vous ne la recevez jamais. Un délai court alors sans que vous le sachiez.
    .how = Écrivez au BAMF, au service des étrangers et, si vous avez fait un recours, au tribunal. Donnez votre numéro de dossier (Aktenzeichen) et gardez une preuve de l’envoi.
    .pitfalls = Déclarer l’adresse à la ville ne suffit pas : la ville ne dit rien au BAMF. C’est vrai aussi quand une administration a décidé du déménagement.

step-asyl_bescheid = Faire vérifier la décision du BAMF et respecter le délai de recours
    .what = Vous faites lire la décision tout de suite par un service de conseil ou un avocat, et vous décidez si vous faites un recours au tribunal.
    .why = Vous n’avez que peu de temps pour faire un recours contre la décision. Après, elle est valable, même si elle est fausse.
    .how = Écrivez sur l’enveloppe quel jour la lettre est arrivée. L’information sur les recours (Rechtsbehelfsbelehrung), à la fin, dit si vous avez une semaine ou deux semaines. Vous pouvez déposer un recours (Klage) au tribunal administratif même sans avocat.
    .pitfalls = Si le délai est d’une semaine, il faut souvent aussi envoyer une demande urgente au tribunal dans la même semaine. Les raisons de votre recours doivent être au tribunal dans le mois qui suit la remise de la décision. Gardez l’enveloppe : le jour écrit dessus compte.

step-aslblg = Demander les aides pendant l’asile (AsylbLG)
    .what = Vous demandez de l’argent ou des choses pour vivre, et de l’aide quand vous êtes malade.
    .why = Sans demande, personne ne paie la nourriture, le logement et le médecin.
    .how = Allez au bureau d’aide sociale (Sozialamt) ou au lieu que votre hébergement vous indique. Prenez le papier qui montre votre séjour. Dans beaucoup de villes, il faut un bon de soins (Behandlungsschein) avant d’aller chez le médecin.
    .pitfalls = Les enfants reçoivent plus d’aide médicale que les adultes : demandez-la. Signalez chaque changement, par exemple un travail, un déménagement ou une naissance.

## Ukraine

step-ukr_registrieren = Demander la protection §24 et vous faire enregistrer
    .what = Vous annoncez que vous cherchez une protection et venez d’Ukraine, et on prend vos données.
    .why = C’est seulement après l’enregistrement que l’on sait quelle ville est responsable de vous et où vous recevez des aides.
    .how = Allez au centre d’accueil (Aufnahmeeinrichtung) ou au service des étrangers de votre ville. Prenez le passeport et tous les papiers qui montrent qui vous êtes. Une demande d’asile n’est pas nécessaire pour cela.
    .pitfalls = On peut vous envoyer dans une autre ville. Dites avant si vous avez déjà de la famille ou un logement quelque part.

step-ukr_titel = Demander le permis de séjour §24
    .what = Vous demandez le permis de séjour et vous recevez d’abord une attestation provisoire (Fiktionsbescheinigung), plus tard la carte.
    .why = Avec l’attestation provisoire, vous pouvez rester et recevoir des aides du Jobcenter ou du bureau d’aide sociale.
    .how = Faites la demande au service des étrangers de votre ville, dans beaucoup d’endroits aussi en ligne. Prenez le passeport et demandez où l’on fait la photo numérique.
    .pitfalls = Sans titre, vous pouvez rester 90 jours après la première entrée. Si vous entrez après le 4 décembre 2026, vous n’avez pas ces 90 jours : faites alors la demande tout de suite. S’il n’y a pas de rendez-vous, faites la demande par écrit et gardez une preuve.

## Logement

step-wohnung = Trouver un logement, signer le contrat
    .what = Vous signez un contrat de location et le bailleur vous donne l’attestation du bailleur (Wohnungsgeberbestätigung).
    .why = Avec l’attestation du bailleur, vous déclarez votre adresse. Beaucoup de bureaux veulent voir le contrat de location.
    .how = Demandez l’attestation du bailleur quand vous emménagez. Elle indique l’adresse, le jour de l’emménagement, le bailleur et toutes les personnes qui emménagent.
    .pitfalls = Le contrat de location ne remplace pas l’attestation du bailleur. Ne payez rien avant d’avoir vu le logement. Si un bureau doit payer le loyer, demandez-lui avant de signer.

step-anmelden = Déclarer votre adresse
    .what = Vous déclarez votre adresse au bureau de déclaration de domicile (Meldebehörde) et vous recevez l’attestation de domicile (Meldebestätigung).
    .why = Avec la déclaration vient votre numéro fiscal. La banque, l’école, la caisse maladie et le service des étrangers demandent l’attestation de domicile.
    .how = Prenez rendez-vous à l’accueil de la mairie (Bürgerbüro) et apportez l’attestation du bailleur et votre passeport ou papier d’identité. Pour une famille, une seule personne peut déclarer tout le monde. C’est gratuit.
    .pitfalls = Si vous venez de l’étranger, vous ne pouvez pas le faire en ligne. Si le bailleur ne donne pas l’attestation du bailleur, dites-le tout de suite au bureau de déclaration de domicile. Si quelqu’un vous menace, demandez que votre adresse reste secrète (Auskunftssperre). Dans un hébergement, la direction peut faire la déclaration pour vous : demandez.

step-ummelden = Déclarer votre nouvelle adresse et faire changer votre carte
    .what = Vous déclarez la nouvelle adresse et vous la faites changer sur la carte de votre titre de séjour.
    .why = Les lettres avec des délais vont à l’adresse déclarée.
    .how = Allez au bureau de déclaration de domicile (Meldebehörde) avec l’attestation du bailleur et votre papier d’identité. Ensuite, le service des étrangers change l’adresse sur la carte : apportez-y l’attestation de domicile.
    .pitfalls = Le bureau de déclaration de domicile ne change pas la carte. Donnez aussi la nouvelle adresse à la banque, à la caisse maladie, à la caisse d’allocations familiales et au bureau qui vous paie de l’argent.

step-wohnsitz_12a = Vérifier si vous pouvez déménager, ou faire lever l’obligation de résidence
    .what = Avant un déménagement, vous demandez si vous pouvez habiter dans ce lieu. Si nécessaire, vous demandez la fin de l’obligation.
    .why = Après la reconnaissance, vous devez en général habiter trois ans dans la région (Bundesland) où l’on vous a envoyé. Si vous déménagez sans autorisation, il peut ne pas y avoir d’argent dans le nouveau lieu.
    .how = Faites la demande au service des étrangers avant de signer un contrat de location. Une raison peut être un travail d’au moins 15 heures par semaine, une formation, des études ou un cours.
    .pitfalls = Même dans une région, une ville peut être imposée. Ne quittez l’ancien logement que quand vous avez la réponse par écrit.

step-wbs = Demander le certificat de logement social
    .what = Vous demandez le certificat qui permet de louer un logement social.
    .why = Les logements sociaux coûtent moins cher. Sans certificat de logement social (Wohnberechtigungsschein), le bailleur n’a pas le droit de vous en donner un.
    .how = Faites la demande au service du logement (Wohnungsamt), avec des preuves de votre revenu et de votre séjour. Le certificat est valable un an.
    .pitfalls = Le certificat n’est pas encore un logement : continuez à chercher en même temps. Chaque région décide elle-même quels titres de séjour suffisent : demandez au service du logement.

step-wohngeld = Demander l’allocation logement
    .what = Vous demandez de l’argent pour vous aider à payer le loyer.
    .why = L’allocation logement aide quand votre revenu suffit pour vivre, mais que le loyer est trop élevé.
    .how = Faites la demande au service de l’allocation logement (Wohngeldstelle), avec le contrat de location et les preuves de revenu de toutes les personnes du logement. Elle est accordée en général pour douze mois.
    .pitfalls = L’allocation logement est payée à partir du mois de la demande, pas pour le temps d’avant. Déposez la demande même s’il manque encore des papiers. Si le Jobcenter ou le bureau d’aide sociale vous donne déjà de l’argent pour le loyer, vous ne recevez pas d’allocation logement.

step-rundfunk = Déclarer la redevance radio-télévision, ou demander à ne pas la payer
    .what = Vous déclarez votre logement au service de la redevance (Beitragsservice), ou vous demandez à ne pas payer.
    .why = Chaque logement paie une redevance radio-télévision, même sans télévision. Avec des aides du Jobcenter ou du bureau d’aide sociale, vous pouvez demander à ne pas payer.
    .how = Remplissez le formulaire sur Internet. Pour ne pas payer, envoyez avec une copie de votre décision d’aide (Bewilligungsbescheid). Si quelqu’un paie déjà dans votre logement, donnez son numéro de redevance.
    .pitfalls = Ne jetez pas les lettres : sans réponse, vous recevez des rappels à payer. L’exemption ne vient pas toute seule. Dans un hébergement collectif (Gemeinschaftsunterkunft), vous ne payez pas.

## Bases

step-steuer_id = Recevoir votre numéro fiscal
    .what = Après la déclaration d’adresse, l’Office central fédéral des impôts vous envoie une lettre avec votre numéro fiscal (Steuer-ID).
    .why = L’employeur et la caisse d’allocations familiales ont besoin de ce numéro. Les enfants reçoivent aussi le leur.
    .how = Vous n’avez rien à demander. Écrivez votre nom sur la boîte aux lettres et gardez la lettre : le numéro vaut toute la vie.
    .pitfalls = Si la lettre n’arrive pas, demandez au bureau des impôts (Finanzamt). Avec votre accord écrit, votre employeur peut aussi demander le numéro. Sans numéro fiscal, on peut retirer trop d’impôt de votre salaire.

step-bank = Ouvrir un compte bancaire (compte de base)
    .what = Vous ouvrez un compte sur lequel le salaire et les aides sont versés.
    .why = Le loyer, le salaire et presque toutes les aides passent par un compte. Toute personne en séjour autorisé a droit à un compte de base (Basiskonto), aussi pendant la procédure d’asile et avec une tolérance (Duldung).
    .how = Allez dans une banque avec votre papier d’identité ou votre papier de l’administration et demandez le formulaire du compte de base. La banque doit répondre dans les 10 jours ouvrables bancaires.
    .pitfalls = Si la banque refuse, elle doit écrire les raisons. Vous pouvez alors vous plaindre auprès de la BaFin. Demandez avant combien coûte le compte.

step-krankenkasse = Choisir une caisse maladie et l’indiquer
    .what = Vous choisissez une caisse maladie (Krankenkasse) et vous recevez la carte de santé et une attestation.
    .why = Avec la carte, vous allez chez le médecin. Il faut l’attestation pour le titre de séjour et pour l’employeur.
    .how = Remplissez la demande d’une caisse maladie et dites à votre employeur, dans les deux semaines, laquelle c’est. Votre mari, votre femme et vos enfants sans revenu propre peuvent souvent être assurés avec vous gratuitement.
    .pitfalls = Si vous ne dites rien, l’employeur choisit une caisse. Avec un visa au pair ou pour chercher du travail, il faut souvent une assurance privée : demandez avant.

step-sv_nummer = Recevoir votre numéro d’assurance sociale
    .what = Avec le premier travail, l’assurance retraite vous donne un numéro d’assurance sociale (Versicherungsnummer).
    .why = C’est avec ce numéro que votre temps de travail est compté pour la retraite.
    .how = Vous n’avez rien à faire : l’employeur vous inscrit et demande le numéro. La preuve arrive par la poste.
    .pitfalls = Vérifiez que votre nom est écrit exactement comme dans le passeport. Gardez cette preuve pour toujours.

step-migrationsberatung = Prendre rendez-vous au MBE (dès 27 ans) ou au JMD (12 à 26 ans)
    .what = Vous parlez avec une personne qui connaît les bureaux et vous aide pour toutes vos questions.
    .why = Ce conseil est gratuit et confidentiel. Il aide pour les lettres, les demandes, les cours et les problèmes avec les bureaux.
    .how = Prenez rendez-vous. À partir de 27 ans, allez au conseil aux migrants (MBE) ; de 12 à 26 ans, au service des jeunes migrants (JMD). Apportez toutes vos lettres.
    .pitfalls = Allez-y tôt, pas juste avant la fin d’un délai : il faut souvent attendre.

step-uebersetzen = Faire traduire et certifier vos documents
    .what = Vous faites traduire vos documents étrangers en allemand.
    .why = Souvent, les bureaux n’acceptent pas les documents dans d’autres langues.
    .how = Cherchez une personne assermentée sur justiz-dolmetscher.de. Demandez d’abord au bureau s’il lui faut aussi une apostille ou une légalisation du pays d’origine.
    .pitfalls = Demandez le prix avant de commander. Ne donnez jamais l’original si une copie suffit. Si vous cherchez une protection, ne contactez pas votre pays d’origine pour des documents avant d’avoir pris conseil.

## Titre de séjour

step-titel_visum_d = Demander le titre de séjour avant la fin de votre visa
    .what = Vous demandez le titre de séjour avant la fin de votre visa national.
    .why = Si vous faites la demande avant la fin du visa, votre droit de rester et de travailler continue jusqu’à la décision.
    .how = Faites la demande au service des étrangers, en ligne ou par écrit. Demandez une attestation provisoire (Fiktionsbescheinigung) si le visa se termine avant le rendez-vous.
    .pitfalls = Si la demande arrive trop tard, vous pouvez perdre l’autorisation de travailler. S’il n’y a pas de rendez-vous, envoyez quand même la demande et gardez une preuve. Veillez à ce que votre passeport soit valable plus longtemps que le visa.

step-titel_visumfrei = Demander le titre de séjour dans les 90 jours (entrée sans visa §41)
    .what = Vous demandez le titre de séjour dans les 90 jours après l’entrée.
    .why = Avec votre passeport, vous avez pu entrer sans visa. Après 90 jours, il faut une demande pour pouvoir rester.
    .how = Faites la demande au service des étrangers, en ligne ou par écrit. Joignez le contrat, la déclaration d’adresse et l’assurance.
    .pitfalls = Ne commencez pas à travailler avant que le service des étrangers l’ait autorisé. S’il n’y a pas de rendez-vous, envoyez quand même la demande et gardez une preuve.

step-titel_schutz = Demander le permis de séjour après la reconnaissance
    .what = Après la décision positive, vous demandez le permis de séjour et vous recevez une carte.
    .why = La carte montre votre droit de rester et de travailler. Beaucoup d’autres étapes l’attendent.
    .how = Allez au service des étrangers avec la décision du BAMF et demandez où l’on fait la photo numérique.
    .pitfalls = N’attendez pas la carte pour demander de l’argent : allez tout de suite au Jobcenter ou au bureau d’aide sociale et demandez ce qu’il faut. Les aides que vous receviez s’arrêtent peu après la reconnaissance.

step-titel_verlaengern = Prolonger le permis de séjour
    .what = Vous demandez la prolongation avant la fin de votre permis de séjour.
    .why = Si vous faites la demande avant le dernier jour, l’ancien permis reste valable, aussi pour le travail, jusqu’à la décision.
    .how = Faites la demande au service des étrangers, de préférence trois mois avant. Joignez des preuves de revenu, de logement et de cours. Demandez une attestation provisoire (Fiktionsbescheinigung) si la carte se termine avant la décision.
    .pitfalls = Si la demande arrive un jour trop tard, vous pouvez perdre l’autorisation de travailler. Pour la protection §24, un titre valable le 1er février 2026 reste valable jusqu’au 4 mars 2027, même si autre chose est écrit sur la carte. Avec le séjour-chance (§104c), vous pouvez seulement passer à un autre droit de rester : prenez conseil tôt.

step-duldung_verlaengern = Prolonger la tolérance
    .what = Vous faites prolonger votre tolérance (Duldung) avant sa fin.
    .why = Sans tolérance valable, vous n’avez pas de papier lors d’un contrôle, et le travail et les aides peuvent s’arrêter.
    .how = Prenez rendez-vous au service des étrangers, au moins deux semaines avant. Prenez l’ancienne tolérance avec vous.
    .pitfalls = Lisez les phrases écrites dans le papier : elles disent si vous pouvez travailler et déménager. Si vous n’êtes pas sûr ou sûre, venez avec une personne d’un service de conseil.

step-pass = Prolonger le passeport
    .what = Vous faites prolonger votre passeport à temps par votre consulat.
    .why = Pour presque chaque titre de séjour, il faut un passeport valable, et la carte ne dure en général pas plus longtemps que lui.
    .how = Demandez à l’ambassade ou au consulat de votre pays combien de temps cela prend, et réservez tôt un rendez-vous. Montrez ensuite le nouveau passeport au service des étrangers.
    .pitfalls = Si vous perdez votre passeport, dites-le tout de suite au service des étrangers. Gardez des preuves si votre consulat met longtemps.

step-jobende = Signaler la fin du travail ou de la formation au service des étrangers
    .what = Vous écrivez au service des étrangers que votre travail ou votre formation se termine plus tôt.
    .why = Votre titre de séjour en dépend. Si vous le signalez à temps et travaillez avec un diplôme professionnel, vous recevez du temps pour chercher un nouveau travail.
    .how = Écrivez dans les deux semaines après l’avoir appris, et gardez une preuve.
    .pitfalls = Personne n’envoie la lettre de licenciement au service des étrangers à votre place. Ne signez pas d’accord pour mettre fin au contrat avant d’avoir pris conseil.

## Aides

step-jobcenter = Demander l’allocation de base au Jobcenter
    .what = Vous demandez au Jobcenter de l’argent pour vivre et pour le loyer.
    .why = L’argent commence avec le mois de votre demande. Rien n’est payé pour les mois d’avant.
    .how = Faites la demande en ligne, par lettre ou en personne. Vous pouvez apporter des papiers plus tard. Beaucoup de bureaux écrivent encore Bürgergeld : c’est la même chose.
    .pitfalls = N’attendez pas d’avoir tous les papiers : c’est le mois de la demande qui compte. Allez à chaque rendez-vous : si vous en manquez trois, vous pouvez perdre l’argent. Signalez chaque changement.
    .caution = Avec votre droit de séjour, des aides peuvent devenir un problème : le service des étrangers peut l’apprendre, et votre séjour peut dépendre du fait que vous vivez de votre propre argent. Parlez d’abord au conseil aux migrants (MBE) ou à un avocat.

step-kindergeld = Demander les allocations familiales
    .what = Vous demandez à la caisse d’allocations familiales (Familienkasse) de l’argent chaque mois pour chaque enfant : 259 euros.
    .why = Les allocations familiales ne sont payées en arrière que pour six mois. Chaque mois de plus est perdu.
    .how = Faites la demande en ligne à la caisse d’allocations familiales. Il faut le numéro fiscal d’un parent et le numéro fiscal de l’enfant.
    .pitfalls = S’il manque encore un numéro fiscal ou l’acte de naissance, faites quand même la demande et envoyez-le plus tard. C’est la caisse d’allocations familiales qui vérifie si votre titre de séjour suffit.

## Enfants

step-geburt = Déclarer la naissance au bureau d’état civil
    .what = La naissance est déclarée au bureau d’état civil (Standesamt), et vous recevez l’acte de naissance.
    .why = Sans acte de naissance, pas d’allocations familiales, pas d’assurance et pas de titre de séjour pour l’enfant.
    .how = Si l’enfant est né dans un hôpital, l’hôpital déclare la naissance. Apportez au bureau d’état civil vos passeports et vos actes de mariage ou de naissance avec une traduction.
    .pitfalls = Après une naissance à la maison, vous devez la déclarer vous-même dans la semaine. S’il manque des papiers des parents, demandez un extrait certifié du registre : avec lui, vous pouvez demander des aides. Si vous n’êtes pas mariés, demandez comment faire la reconnaissance de paternité.

step-kind_titel = Obtenir le titre de séjour de votre bébé
    .what = Vous faites en sorte que votre enfant né en Allemagne reçoive un titre de séjour.
    .why = Un bébé aussi a besoin de son propre papier.
    .how = Envoyez l’acte de naissance au service des étrangers dans les six mois. Si les deux parents ont un titre, ou le parent qui a seul la garde, le service peut donner le titre sans demande : posez quand même la question.
    .pitfalls = Si un parent n’a qu’un visa, l’enfant n’est autorisé ici que jusqu’à la fin de ce visa : faites la demande avant. Si un parent vit ici en séjour autorisé depuis cinq ans et peut rester pour toujours, l’enfant est peut-être allemand : demandez au bureau d’état civil. Dans ce cas, cette étape n’est pas nécessaire.

step-kind_asyl = Annoncer la naissance au BAMF
    .what = Vous dites au BAMF que votre enfant est né en Allemagne.
    .why = Cette annonce est en même temps une demande d’asile pour votre enfant. Elle décide de la suite du séjour de votre enfant.
    .how = Parlez d’abord au conseil sur l’asile ou à un avocat. Écrivez ensuite au BAMF et joignez une copie de l’acte de naissance.
    .pitfalls = N’attendez pas de lettre : la loi demande cette annonce tout de suite. Gardez une preuve de l’envoi.

step-masern = Prouver la protection contre la rougeole pour la garderie ou l’école
    .what = Vous montrez à la garderie (Kita) ou à l’école que votre enfant est protégé contre la rougeole.
    .why = Sans preuve, un enfant ne peut pas aller à la garderie. Pour l’école, le service de santé publique peut vous contacter.
    .how = Allez chez le médecin pour enfants avec le carnet de vaccination. À partir du premier anniversaire, il faut un vaccin ; à partir du deuxième anniversaire, deux.
    .pitfalls = La preuve doit être là avant le premier jour. S’il n’y a pas de carnet de vaccination, dites-le au cabinet médical et demandez ce qu’il faut.

step-kita = Demander une place en garderie
    .what = Vous cherchez une place en garderie (Kita) ou chez une personne qui garde des enfants (Tagesmutter), et vous inscrivez votre enfant.
    .why = À partir du premier anniversaire, votre enfant a droit à une place. À la garderie, il apprend vite l’allemand.
    .how = Annoncez votre besoin au service de la jeunesse (Jugendamt) ou sur le site Internet des garderies de votre ville, et demandez aussi directement aux garderies. La garderie veut voir la protection contre la rougeole et la preuve d’un conseil sur les vaccins.
    .pitfalls = Les places sont rares : inscrivez-vous tôt et dans plusieurs garderies. Demandez au service de la jeunesse s’il paie les frais.

step-schule = Inscrire votre enfant à l’école
    .what = Vous inscrivez votre enfant à l’école.
    .why = Chaque enfant a droit à l’école, et tôt ou tard elle est obligatoire. À partir de quand, chaque région (Bundesland) le décide autrement.
    .how = Demandez le plus tôt possible au service des écoles (Schulamt) quelle école est responsable. Souvent, il y a d’abord un entretien de conseil et un examen au service de santé publique.
    .pitfalls = N’attendez pas d’avoir tous les papiers. Les bulletins dans d’autres langues aident : apportez-les, même sans traduction.

## Langue et travail

step-kurs_berechtigung = Obtenir le droit à un cours d’intégration
    .what = Le service des étrangers vous donne un papier avec lequel vous pouvez suivre un cours d’intégration.
    .why = Le droit au cours se termine un an après le jour où vous avez reçu votre titre de séjour.
    .how = Demandez ce papier au service des étrangers quand vous recevez la carte. Il dit jusqu’à quand vous devez vous inscrire.
    .pitfalls = L’inscription à un cours doit aussi être faite avant ce jour. Devez-vous payer ? Cela dépend du revenu : demandez avant comment ne pas payer.

step-kurs_anmelden = S’inscrire à une école de langue
    .what = Vous vous inscrivez dans une école de langue pour le cours d’intégration.
    .why = Vous n’avez une place qu’avec l’inscription. Si vous êtes obligé ou obligée de suivre le cours, inscrivez-vous tout de suite.
    .how = Apportez votre droit au cours à une école de langue. Elle vous fait passer un test et dit quel cours vous convient. Le cours devrait commencer dans les six semaines.
    .pitfalls = Si le cours tarde à commencer, cherchez une autre école. Si vous avez l’obligation de suivre le cours, envoyez l’inscription au bureau qui vous a obligé.

step-arbeitserlaubnis = Demander un permis de travail
    .what = Vous demandez au service des étrangers l’autorisation de faire un travail précis.
    .why = Avec une autorisation de séjour (Gestattung) ou une tolérance (Duldung), vous ne pouvez travailler que quand l’autorisation est écrite dans le papier.
    .how = L’employeur remplit la déclaration sur l’emploi (Erklärung zum Beschäftigungsverhältnis). Déposez-la avec la demande au service des étrangers. Pour une formation professionnelle, l’agence pour l’emploi n’a pas besoin de donner son accord.
    .pitfalls = Ne commencez pas avant. Pour certaines personnes, il y a une attente plus longue ou une interdiction, par exemple pour les pays d’origine dits sûrs : demandez à un service de conseil. Travailler à son compte n’est pas autorisé.

step-anerkennung = Faire reconnaître votre diplôme professionnel
    .what = Un service vérifie si votre diplôme correspond à un métier allemand.
    .why = Avec la reconnaissance, vous gagnez souvent plus. Dans certains métiers, vous ne pouvez pas travailler sans elle.
    .how = Prenez d’abord conseil gratuitement et cherchez votre service sur anerkennung-in-deutschland.de. Il faut les diplômes avec une traduction et un CV en tableau.
    .pitfalls = Les trois mois pour la décision ne commencent que quand tous les papiers sont là. Avant la demande, demandez combien cela coûte et qui paie.

step-fuehrerschein = Échanger votre permis de conduire
    .what = Vous faites échanger votre permis de conduire contre un permis allemand.
    .why = Avec un permis de conduire d’un pays hors de l’UE, vous ne pouvez conduire que six mois. Ensuite, cela compte comme conduire sans permis de conduire.
    .how = Faites la demande au service des permis de conduire (Fahrerlaubnisbehörde), avec le permis de conduire, la traduction et une photo. Pour certains pays, il n’y a pas d’examens à passer : demandez là-bas.
    .pitfalls = Les six mois comptent à partir du jour où vous habitez ici. Après, vous pouvez encore échanger le permis, mais plus conduire. Avec la protection §24, le permis de conduire ukrainien reste valable.

## Famille

step-familiennachzug_3m = Demander le regroupement familial dans le délai
    .what = Dans les trois mois après la reconnaissance, vous annoncez que votre famille doit venir.
    .why = Si vous respectez ce délai, vous n’avez pas à prouver un logement et un revenu pour la famille.
    .how = Vous pouvez le faire vous-même d’ici, sur Internet à fap.diplo.de ou par écrit au service des étrangers. Imprimez la confirmation. Votre famille prend ensuite rendez-vous à l’ambassade ou au consulat d’Allemagne.
    .pitfalls = N’allez pas à l’ambassade de votre pays d’origine. N’attendez pas les actes : l’annonce se fait aussi sans eux. Faites-vous aider par le conseil aux migrants (MBE).

## Personnes rapatriées et jeunes sans parents

step-spaet_registrieren = Se faire enregistrer à Friedland
    .what = Vous vous présentez avec votre famille au camp de transit de Friedland et vous recevez la fiche d’enregistrement (Registrierschein).
    .why = C’est là que l’on décide dans quelle région (Bundesland) vous allez habiter. La fiche d’enregistrement ouvre toutes les autres portes.
    .how = Allez-y tout de suite après l’entrée. Prenez la décision d’admission (Aufnahmebescheid), les passeports et tous les actes en original.
    .pitfalls = Dites là-bas si vous avez de la famille quelque part en Allemagne.

step-umf_inobhutnahme = Demander la protection du service de la jeunesse
    .what = Le service de la jeunesse (Jugendamt) vous accueille, vous donne un endroit où vivre et vous protège.
    .why = Qui a moins de 18 ans et vit ici sans ses parents a droit à cette protection.
    .how = Dites à la police, à un hébergement ou au service de la jeunesse que vous avez moins de 18 ans et que vous êtes seul ou seule. Le service de la jeunesse doit alors agir. Montrez des papiers si vous en avez.
    .pitfalls = Dites tôt si vous avez de la famille en Allemagne : le service de la jeunesse peut vous envoyer dans un autre lieu. Ne signez rien que vous ne comprenez pas, et demandez un ou une interprète.

## Autres étapes

step-pass_beschaffen = Obligation d’avoir un passeport : prendre conseil d’abord
    .what = Vous demandez conseil : devez-vous vous procurer un passeport, et comment ?
    .why = Avec une tolérance (Duldung) ou le séjour-chance (Chancen-Aufenthalt), le service des étrangers demande souvent un passeport. Cette obligation ne vaut pas pour tout le monde, et elle n’est pas sans danger pour tout le monde.
    .how = Allez d’abord au conseil aux migrants (MBE) ou chez un avocat. Notez ce que vous avez essayé et quand, et gardez des preuves.
    .pitfalls = N’allez pas à l’ambassade avant d’avoir pris conseil. Pendant une procédure d’asile et avec une interdiction d’expulsion, cette obligation n’existe pas.

step-kurs_spaetaus = Obtenir la confirmation pour le cours d’intégration (BVA)
    .what = L’Office fédéral d’administration confirme que vous pouvez suivre un cours d’intégration.
    .why = Pour les personnes rapatriées d’origine allemande et leur famille, le cours est gratuit.
    .how = Demandez-la lors de l’enregistrement à Friedland. Prenez la fiche d’enregistrement (Registrierschein).
    .pitfalls = Si vous n’avez pas reçu la confirmation, écrivez à l’Office fédéral d’administration.

step-kurs_verpflichtung = Suivre le cours d’intégration auquel on vous oblige
    .what = Un bureau vous a écrit que vous devez suivre un cours d’intégration.
    .why = L’obligation est aussi un droit : avec la lettre, vous pouvez suivre le cours. Si vous n’y allez pas, cela peut vous nuire plus tard, par exemple quand il faut prolonger le séjour.
    .how = Lisez quel bureau a écrit, et inscrivez-vous tout de suite dans une école de langue. Envoyez l’inscription à ce bureau.
    .pitfalls = Si vous ne pouvez pas participer, par exemple à cause d’une maladie ou de jeunes enfants, dites-le au bureau tout de suite et par écrit.

step-kurs_zulassung = Demander l’admission à un cours d’intégration
    .what = Vous demandez au BAMF de vous admettre à un cours d’intégration.
    .why = Qui n’a pas de droit fixe au cours peut être admis s’il y a des places libres.
    .how = Envoyez la demande au BAMF. Une école de langue vous aide pour le formulaire.
    .pitfalls = Le BAMF a déjà arrêté une fois les admissions : demandez avant à une école de langue. Les admissions qui existent déjà restent valables. Vous pouvez toujours apprendre en payant vous-même.

step-beratung_kein_weg = Prendre conseil tout de suite : avec cette entrée, pas de demande possible ici
    .what = Vous parlez tout de suite à un service de conseil, car avec cette entrée, on ne peut en général pas demander le titre de séjour ici.
    .why = Votre séjour autorisé se termine bientôt. Rester ou travailler après, c’est risquer beaucoup.
    .how = Prenez rendez-vous aujourd’hui au conseil aux migrants (MBE) ou chez un avocat. Prenez le passeport et les contrats.
    .pitfalls = Ne commencez pas à travailler. Souvent, le bon chemin est un visa de l’ambassade ou du consulat d’Allemagne dans votre pays. Le service de conseil vérifie les exceptions.
