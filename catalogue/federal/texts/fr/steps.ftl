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
    .what = L’administration prend vos données, votre photo et vos empreintes digitales, et vous donne l’attestation d’arrivée (Ankunftsnachweis).
    .why = Avec l’attestation d’arrivée, vous pouvez recevoir des aides, ouvrir un compte et montrer qui vous êtes.
    .how = Allez au centre d’accueil (Aufnahmeeinrichtung). Apportez votre passeport et tous les autres papiers qui montrent qui vous êtes. Quand vous avez fait la demande d’asile, l’administration a 5 jours pour l’enregistrer.
    .pitfalls = Allez-y même s’il manque des papiers. Vérifiez que votre nom et votre date de naissance sont écrits sans faute : sinon, l’erreur passe dans tous les autres papiers.

step-gesundheit_ae = Passer l’examen de santé dans l’hébergement
    .what = Un médecin vous examine, le plus souvent avec une radio des poumons.
    .why = Dans un hébergement, beaucoup de personnes vivent ensemble. L’examen montre si quelqu’un a une maladie contagieuse comme la tuberculose ; là-bas, il est obligatoire.
    .how = L’hébergement ou le service de santé publique vous donne le jour et le lieu. Allez à ce rendez-vous et gardez le certificat médical.
    .pitfalls = Si vous êtes enceinte, dites-le avant : on ne fait pas de radio aux femmes enceintes ni aux enfants de moins de 15 ans.

step-asyl_beratung = Aller au service de conseil sur l’asile avant l’audition
    .what = Vous parlez avec un service de conseil indépendant avant votre audition.
    .why = À l’audition, vous racontez tout ce qui est important pour votre protection. Le service explique comment elle se passe et quels sont vos droits.
    .how = Appelez le service de conseil sur l’asile (Asylverfahrensberatung) ou allez à sa permanence. Il est gratuit et indépendant de l’administration.
    .pitfalls = N’attendez pas la convocation : entre la convocation et l’audition, il peut n’y avoir que quelques jours.

step-asyl_einreichen = Déposer votre demande d’asile au BAMF
    .what = Vous déposez vous-même votre demande d’asile au BAMF et vous recevez l’attestation de votre autorisation de séjour (Aufenthaltsgestattung).
    .why = C’est seulement avec ce rendez-vous que le BAMF commence à examiner votre demande.
    .how = Le BAMF vous donne le lieu et le jour. Venez en personne et apportez tous les papiers qui montrent qui vous êtes.
    .pitfalls = Si votre enregistrement date du 12 juin 2026 ou d’après, vous avez 21 jours, à partir de l’enregistrement, pour déposer la demande. Si vous n’avez pas de rendez-vous avant la fin de ces 21 jours, demandez-en un par écrit et gardez une copie. Si vous avez encore un autre droit de séjour, par exemple un titre pour une courte durée, il peut prendre fin avec la demande : demandez conseil avant.

step-asyl_anhoeren = Aller à votre audition au BAMF
    .what = Vous racontez vous-même au BAMF pourquoi vous avez besoin de protection.
    .why = Le BAMF décide à partir de cet échange. Ce que vous ne dites pas ici ne compte souvent plus après.
    .how = Venez à l’heure, le jour écrit dans la convocation. Le BAMF fournit un ou une interprète. À la fin, faites-vous relire le compte rendu dans votre langue et prenez une copie. Dans la première semaine après la demande, le BAMF peut aussi vous dire le jour sans lettre à votre nom : renseignez-vous à l’hébergement.
    .pitfalls = Si vous êtes malade, prévenez avant le rendez-vous et envoyez un certificat médical. Si vous ne venez pas et n’avez pas de raison importante, vous pouvez perdre votre procédure d’asile : si vous avez manqué le rendez-vous, écrivez tout de suite la raison au BAMF. Parlez au service de conseil sur l’asile avant le rendez-vous.

step-asyl_adresse = Donner votre nouvelle adresse au BAMF, au service des étrangers et au tribunal
    .what = Vous écrivez votre nouvelle adresse à tous les bureaux qui traitent votre procédure d’asile.
    .why = Une lettre envoyée à l’ancienne adresse compte comme reçue, même si vous ne la recevez jamais. Un délai court alors sans que vous le sachiez.
    .how = Écrivez au BAMF, au service des étrangers et, si vous avez fait un recours, au tribunal. Donnez votre numéro de dossier (Aktenzeichen) et gardez une preuve de l’envoi.
    .pitfalls = Déclarer l’adresse à la ville ne suffit pas : la ville ne dit rien au BAMF. C’est vrai aussi quand une administration a décidé du déménagement.

step-asyl_bescheid = Faire vérifier la décision du BAMF et respecter le délai de recours
    .what = Vous faites lire la décision tout de suite par un service de conseil ou un avocat, et vous décidez si vous faites un recours au tribunal.
    .why = Vous n’avez que peu de temps pour faire un recours contre la décision. Après, elle est valable, même si elle est fausse.
    .how = Écrivez sur l’enveloppe quel jour la lettre est arrivée. Le jour où vous allez la chercher ne compte pas : en cas de doute, comptez à partir du premier jour possible. L’information sur les recours (Rechtsbehelfsbelehrung), à la fin, dit si vous avez une semaine ou deux semaines. Vous pouvez déposer un recours (Klage) au tribunal administratif même sans avocat.
    .pitfalls = Si le délai est d’une semaine, il faut souvent aussi envoyer une demande urgente au tribunal dans la même semaine. Les raisons de votre recours doivent être au tribunal dans le mois qui suit la remise de la décision. Gardez l’enveloppe : le jour écrit dessus compte. Dans un centre d’accueil (Aufnahmeeinrichtung), la lettre compte comme remise le quatrième jour après que le centre l’a reçue, même si vous allez la chercher plus tard.

step-aslblg = Demander les aides pendant l’asile (AsylbLG)
    .what = Vous demandez de l’argent ou des choses pour vivre, et de l’aide quand vous êtes malade.
    .why = Sans demande, personne ne paie la nourriture, le logement et le médecin.
    .how = Allez au bureau d’aide sociale (Sozialamt) ou au bureau que votre hébergement vous indique. Apportez le papier qui montre votre séjour. Dans beaucoup de villes, il faut un bon de soins (Behandlungsschein) avant d’aller chez le médecin.
    .pitfalls = Les enfants reçoivent plus d’aide médicale que les adultes : renseignez-vous. Signalez chaque changement, par exemple un travail, un déménagement ou une naissance. Avec la protection pour l’Ukraine, le bureau d’aide sociale n’est là que pour le début : quand vous avez l’attestation provisoire (Fiktionsbescheinigung), adressez-vous au Jobcenter. Si votre arrivée en Allemagne date d’après le 31 mars 2025, adressez-vous aux deux bureaux : le bureau qui n’est pas responsable doit transmettre votre demande à l’autre.

## Ukraine

step-ukr_registrieren = Demander la protection §24 et vous faire enregistrer
    .what = Vous dites que vous venez d’Ukraine et cherchez une protection, et vous faites enregistrer vos données.
    .why = C’est seulement après l’enregistrement que l’on sait quelle ville est responsable de vous et où vous recevez des aides.
    .how = Allez au centre d’accueil (Aufnahmeeinrichtung) ou au service des étrangers de votre ville. Apportez le passeport et tous les papiers qui montrent qui vous êtes. Vous n’avez pas besoin de faire une demande d’asile.
    .pitfalls = On peut vous envoyer dans une autre ville. Dites avant si vous avez déjà de la famille ou un logement quelque part.

step-ukr_titel = Demander le permis de séjour §24
    .what = Vous demandez le permis de séjour et vous recevez d’abord une attestation provisoire (Fiktionsbescheinigung), plus tard la carte.
    .why = Avec l’attestation provisoire, vous pouvez rester et recevoir des aides du Jobcenter ou du bureau d’aide sociale.
    .how = Faites la demande au service des étrangers de votre ville, dans beaucoup d’endroits aussi en ligne. Apportez le passeport et demandez où l’on fait la photo numérique.
    .pitfalls = Sans titre, les personnes de nationalité ukrainienne peuvent rester 90 jours, comptés à partir de la première entrée, même si elles sont reparties entre-temps. Avec une autre nationalité, cela ne vaut que dans certains cas : faites la demande tout de suite. Si vous entrez après le 4 décembre 2026, vous n’avez pas ces 90 jours : faites alors la demande tout de suite. S’il n’y a pas de rendez-vous, faites la demande par écrit et gardez une preuve.

## Logement

step-wohnung = Trouver un logement et signer le contrat de location
    .what = Vous signez un contrat de location et le bailleur vous donne l’attestation du bailleur (Wohnungsgeberbestätigung).
    .why = Avec l’attestation du bailleur, vous déclarez votre adresse. Beaucoup de bureaux veulent voir le contrat de location.
    .how = Demandez l’attestation du bailleur quand vous emménagez. Elle indique l’adresse, le jour de l’emménagement, le bailleur et toutes les personnes qui emménagent.
    .pitfalls = Le contrat de location ne remplace pas l’attestation du bailleur. Ne payez rien avant d’avoir vu le logement. Si un bureau doit payer le loyer, demandez-lui avant de signer.

step-anmelden = Déclarer votre adresse
    .what = Vous déclarez votre adresse au bureau de déclaration de domicile (Meldebehörde) et vous recevez l’attestation de domicile (Meldebestätigung).
    .why = Après la déclaration, vous recevez votre numéro fiscal. La banque, l’école, la caisse maladie et le service des étrangers demandent l’attestation de domicile.
    .how = Prenez rendez-vous à l’accueil de la mairie (Bürgerbüro) et apportez l’attestation du bailleur et votre passeport ou pièce d’identité. Pour une famille, une seule personne peut déclarer tout le monde. C’est gratuit.
    .pitfalls = Si vous venez de l’étranger, vous ne pouvez pas déclarer votre adresse en ligne. Si le bailleur ne donne pas l’attestation du bailleur, dites-le tout de suite au bureau de déclaration de domicile. Si quelqu’un vous menace, demandez que votre adresse reste secrète (Auskunftssperre). Dans un centre d’accueil ou un hébergement, la direction peut faire la déclaration pour vous : renseignez-vous. Les enfants de moins de 16 ans sont déclarés par les adultes chez qui ils habitent. Pour un bébé né ici qui habite avec vous, vous n’avez pas de déclaration à faire.

step-ummelden = Déclarer votre nouvelle adresse et faire changer votre carte
    .what = Vous déclarez la nouvelle adresse et vous la faites changer sur la carte de votre titre de séjour.
    .why = Les lettres avec des délais vont à l’adresse déclarée.
    .how = Allez au bureau de déclaration de domicile (Meldebehörde) avec l’attestation du bailleur et votre pièce d’identité. Ensuite, le service des étrangers change l’adresse sur la carte : apportez-y l’attestation de domicile.
    .pitfalls = Avec une autorisation de séjour (Gestattung) ou une tolérance (Duldung), posez la question au service des étrangers et au bureau d’aide sociale (Sozialamt) avant de déménager : souvent, vous devez habiter dans un lieu précis, et sans permission, il se peut qu’il n’y ait pas d’argent dans le nouveau lieu. Le bureau de déclaration de domicile ne change pas la carte. Donnez aussi la nouvelle adresse à la banque, à la caisse maladie, à la caisse d’allocations familiales et au bureau qui vous paie de l’argent.

step-wohnsitz_12a = Vérifier si vous pouvez déménager, ou faire lever l’obligation de résidence
    .what = Avant un déménagement, vous demandez si vous pouvez habiter dans le nouveau lieu. Si nécessaire, vous demandez la fin de votre obligation de résidence.
    .why = Après la reconnaissance ou après le premier titre de séjour, vous devez en général habiter trois ans dans la région (Bundesland) qui vous a été attribuée. Si vous déménagez sans autorisation, il peut ne pas y avoir d’argent dans le nouveau lieu.
    .how = Faites la demande au service des étrangers avant de signer un contrat de location. Une raison peut être un travail d’au moins 15 heures par semaine, une formation, des études ou un cours. Pour un travail, le salaire compte aussi : demandez combien il faut.
    .pitfalls = Même à l’intérieur d’une région, on peut vous imposer une ville. Ne quittez l’ancien logement que quand vous avez la réponse par écrit.

step-wbs = Demander le certificat de logement social
    .what = Vous demandez le certificat qui permet de louer un logement social.
    .why = Les logements sociaux coûtent moins cher. Sans certificat de logement social (Wohnberechtigungsschein), le bailleur n’a pas le droit de vous en donner un.
    .how = Faites la demande au service du logement (Wohnungsamt), avec des preuves de votre revenu et de votre séjour. Le certificat est valable un an.
    .pitfalls = Avoir le certificat, ce n’est pas encore avoir un logement : continuez à en chercher un. Chaque région décide elle-même quels titres de séjour suffisent : demandez au service du logement.

step-wohngeld = Demander l’allocation logement
    .what = Vous demandez de l’argent pour vous aider à payer le loyer.
    .why = L’allocation logement aide quand votre revenu suffit pour vivre, mais que le loyer est trop élevé.
    .how = Faites la demande au service de l’allocation logement (Wohngeldstelle), avec le contrat de location et les preuves de revenu de toutes les personnes du logement. Elle est accordée en général pour douze mois.
    .pitfalls = L’allocation logement est payée à partir du mois de la demande, pas pour le temps d’avant. Déposez la demande même s’il manque encore des papiers. Si le Jobcenter ou le bureau d’aide sociale vous donne déjà de l’argent pour le loyer, vous ne recevez pas d’allocation logement.

step-rundfunk = Déclarer la redevance radio-télévision, ou demander à ne pas la payer
    .what = Vous déclarez votre logement au service de la redevance (Beitragsservice), ou vous demandez à ne pas payer.
    .why = Chaque logement paie une redevance radio-télévision, même sans télévision. Avec des aides du Jobcenter ou du bureau d’aide sociale, vous pouvez demander à ne pas payer.
    .how = Remplissez le formulaire sur Internet. Pour ne pas payer, joignez une copie de votre décision d’aide (Bewilligungsbescheid). Si quelqu’un paie déjà dans votre logement, donnez son numéro de redevance.
    .pitfalls = Ne jetez pas les lettres : sans réponse, vous recevez des lettres de rappel. Ne pas payer n’est pas automatique : il faut le demander. Demandez si cela vaut aussi pour les anciennes factures. Dans un hébergement collectif (Gemeinschaftsunterkunft), vous ne payez pas.

## Bases

step-steuer_id = Recevoir votre numéro fiscal
    .what = Après la déclaration d’adresse, l’Office central fédéral des impôts vous envoie une lettre avec votre numéro fiscal (Steuer-ID).
    .why = L’employeur et la caisse d’allocations familiales ont besoin de ce numéro. Les enfants reçoivent aussi le leur.
    .how = Vous n’avez rien à demander. Écrivez votre nom sur la boîte aux lettres et gardez la lettre : le numéro vaut toute la vie.
    .pitfalls = Si la lettre n’arrive pas, renseignez-vous au bureau des impôts (Finanzamt). Avec votre accord écrit, votre employeur peut aussi demander le numéro. Sans numéro fiscal, on peut retirer trop d’impôt de votre salaire.

step-bank = Ouvrir un compte bancaire (compte de base)
    .what = Vous ouvrez un compte sur lequel le salaire et les aides sont versés.
    .why = Le loyer, le salaire et presque toutes les aides passent par un compte. Toute personne en séjour autorisé a droit à un compte de base (Basiskonto), aussi pendant la procédure d’asile et avec une tolérance (Duldung).
    .how = Allez dans une banque avec votre pièce d’identité ou votre papier de l’administration et demandez le formulaire du compte de base. La banque doit répondre dans les 10 jours ouvrables qui suivent.
    .pitfalls = Si la banque refuse, elle doit vous écrire pourquoi. Vous pouvez alors vous plaindre auprès de la BaFin. Avant d’ouvrir le compte, demandez combien il coûte.

step-krankenkasse = Choisir une caisse maladie et l’indiquer
    .what = Vous choisissez une caisse maladie (Krankenkasse) et vous recevez la carte de santé et une attestation.
    .why = Avec la carte, vous allez chez le médecin. Il faut l’attestation pour le titre de séjour et pour l’employeur.
    .how = Remplissez le formulaire d’une caisse maladie et dites à votre employeur laquelle vous avez choisie, au plus tard deux semaines après le premier jour de travail. Votre mari ou votre femme et vos enfants peuvent souvent être assurés avec vous gratuitement, s’ils n’ont pas de revenu à eux.
    .pitfalls = Si vous ne dites rien, l’employeur choisit une caisse. Avec un visa au pair ou pour chercher du travail, il faut souvent une assurance privée : renseignez-vous avant.

step-sv_nummer = Recevoir votre numéro d’assurance sociale
    .what = Avec le premier travail, l’assurance retraite vous donne un numéro d’assurance sociale (Versicherungsnummer).
    .why = C’est avec ce numéro que votre temps de travail est compté pour la retraite.
    .how = Vous n’avez rien à faire : l’employeur vous inscrit et demande le numéro. La preuve arrive par la poste.
    .pitfalls = Vérifiez que votre nom est écrit exactement comme dans le passeport. Gardez cette preuve pour toujours.

step-migrationsberatung = Prendre rendez-vous au MBE (dès 27 ans) ou au JMD (12 à 26 ans)
    .what = Vous parlez avec une personne qui connaît les bureaux et vous aide pour toutes vos questions.
    .why = Ce conseil est gratuit et confidentiel. Il aide pour les lettres, les demandes, les cours et les problèmes avec les bureaux.
    .how = Prenez rendez-vous. À partir de 27 ans, allez au service de conseil pour la migration (MBE) ; de 12 à 26 ans, au service migration pour les jeunes (JMD). Apportez toutes vos lettres.
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

step-titel_visumfrei = Demander le titre de séjour (entrée sans visa §41)
    .what = Vous demandez le titre de séjour dans les 90 jours après l’entrée.
    .why = Avec votre passeport, vous avez pu entrer sans visa. Vous ne pouvez rester plus de 90 jours que si vous avez fait la demande avant.
    .how = Faites la demande au service des étrangers, en ligne ou par écrit. Joignez le contrat, la déclaration d’adresse et l’assurance.
    .pitfalls = Ne commencez pas à travailler avant que le service des étrangers l’ait autorisé. S’il n’y a pas de rendez-vous, envoyez quand même la demande et gardez une preuve. Avec un passeport d’Andorre, du Brésil, du Salvador, du Honduras, de Monaco ou de Saint-Marin, cela n’est possible que si vous ne voulez pas travailler ici : sinon, prenez conseil tout de suite.

step-titel_schutz = Demander le permis de séjour après la reconnaissance
    .what = Après la décision positive, vous demandez le permis de séjour et vous recevez une carte.
    .why = La carte montre votre droit de rester et de travailler. Beaucoup d’autres étapes dépendent de cette carte. Avec le statut de réfugié ou la protection subsidiaire, vous pouvez rester, même si la carte n’est pas encore là.
    .how = Allez au service des étrangers avec la décision du BAMF et demandez où l’on fait la photo numérique.
    .pitfalls = N’attendez pas la carte pour demander de l’argent : allez tout de suite au Jobcenter ou au bureau d’aide sociale et demandez quels papiers il faut. Les aides que vous receviez s’arrêtent peu après la reconnaissance. Avec une interdiction d’expulsion, demandez d’abord le permis de séjour : c’est de lui que dépend l’argent du Jobcenter. Si vous ne pouvez pas travailler à cause de l’âge ou d’une maladie, allez au bureau d’aide sociale (Sozialamt). Si vous avez reçu moins de protection que vous ne vouliez, ou si le BAMF vous retire la protection, prenez conseil tout de suite : un recours au tribunal (Klage) n’est possible que dans le court délai écrit dans la décision.

step-titel_verlaengern = Prolonger le permis de séjour
    .what = Vous demandez la prolongation avant la fin de votre permis de séjour.
    .why = Si vous faites la demande avant le dernier jour, l’ancien permis reste valable, aussi pour le travail, jusqu’à la décision.
    .how = Faites la demande au service des étrangers, de préférence trois mois avant la fin de la carte. Joignez des preuves de revenu, de logement et de cours. Demandez une attestation provisoire (Fiktionsbescheinigung) si la carte se termine avant la décision.
    .pitfalls = Si la demande arrive un jour trop tard, vous pouvez perdre l’autorisation de travailler. Avec la nationalité ukrainienne, un titre §24 qui était valable le 1er février 2026 reste valable jusqu’au 4 mars 2027, même si autre chose est écrit sur la carte. S’il a été prolongé individuellement après cela, c’est le jour écrit sur la carte qui compte. Avec le séjour-chance (§104c), vous pouvez seulement passer au droit de rester §25a ou §25b : prenez conseil tôt. Une carte d’opportunité (Chancenkarte) n’est prolongée que comme carte d’opportunité suivante (Folge-Chancenkarte) : si vous avez trouvé un travail qui convient, renseignez-vous d’abord sur un titre pour le travail. Si vous avez une protection, ne faites pas prolonger un passeport de votre pays avant d’avoir pris conseil.
    .caution = Avec le séjour-chance (Chancen-Aufenthalt), et avec la protection §24 sans nationalité ukrainienne, d’autres règles s’appliquent. Allez tout de suite au service de conseil pour la migration (Migrationsberatung) ou chez un avocat, avant de demander quelque chose.

step-duldung_verlaengern = Prolonger la tolérance
    .what = Vous faites prolonger votre tolérance (Duldung) avant sa fin.
    .why = Sans tolérance valable, vous n’avez pas de papier lors d’un contrôle, et le travail et les aides peuvent s’arrêter.
    .how = Prenez rendez-vous au service des étrangers, au moins deux semaines avant la fin de la tolérance. Apportez l’ancienne tolérance.
    .pitfalls = Lisez les phrases écrites dans le papier : elles disent si vous pouvez travailler et déménager. En cas de doute, venez avec une personne d’un service de conseil.

step-pass = Prolonger le passeport
    .what = Vous faites prolonger votre passeport à temps par votre consulat.
    .why = Pour presque chaque titre de séjour, il faut un passeport valable, et la carte ne vaut en général pas plus longtemps que le passeport.
    .how = Demandez à l’ambassade ou au consulat de votre pays combien de temps cela prend, et réservez tôt un rendez-vous. Montrez ensuite le nouveau passeport au service des étrangers.
    .pitfalls = Si quelqu’un de votre famille a une protection en Allemagne, prenez conseil avant d’aller au consulat. Si vous perdez votre passeport, dites-le tout de suite au service des étrangers. Si votre consulat met longtemps, gardez les preuves que vous avez demandé le nouveau passeport.

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
    .pitfalls = N’attendez pas d’avoir tous les papiers : c’est le mois de la demande qui compte. Allez à chaque rendez-vous : si vous en manquez trois, vous pouvez perdre l’argent. Signalez chaque changement. Avec la protection pour l’Ukraine, il faut d’abord l’attestation provisoire (Fiktionsbescheinigung) ; avec une interdiction d’expulsion, d’abord le permis de séjour (Aufenthaltserlaubnis). Avec un passeport de l’UE ou de la Suisse et sans travail, il n’y a en général pas d’argent pendant les trois premiers mois, et pas non plus si vous êtes ici seulement pour chercher du travail. Si votre arrivée d’Ukraine date d’après le 31 mars 2025, demandez si c’est maintenant le bureau d’aide sociale (Sozialamt) qui est responsable : le bureau qui n’est pas responsable doit transmettre votre demande à l’autre.
    .caution = Avec votre droit de séjour, des aides peuvent devenir un problème : le service des étrangers peut l’apprendre, et votre séjour peut dépendre du fait que vous vivez de votre propre argent. Parlez d’abord au service de conseil pour la migration (Migrationsberatung) ou à un avocat.

step-kindergeld = Demander les allocations familiales
    .what = Vous demandez à la caisse d’allocations familiales (Familienkasse) de l’argent chaque mois pour chaque enfant : 259 euros.
    .why = Pour le temps avant la demande, les allocations familiales ne sont payées que pour six mois. L’argent des mois plus anciens est perdu.
    .how = Faites la demande en ligne à la caisse d’allocations familiales. Il faut le numéro fiscal d’un parent et le numéro fiscal de l’enfant.
    .pitfalls = S’il manque encore un numéro fiscal ou l’acte de naissance, faites quand même la demande et envoyez-le plus tard. C’est la caisse d’allocations familiales qui vérifie si votre titre de séjour suffit. Pendant les études, pendant la reconnaissance du métier et avec une interdiction d’expulsion, il faut souvent travailler pour les recevoir. Avec un passeport de l’UE, il n’y a d’allocations familiales dans les trois premiers mois qu’avec un revenu en Allemagne.

## Enfants

step-geburt = Déclarer la naissance au bureau d’état civil
    .what = La naissance est déclarée au bureau d’état civil (Standesamt), et vous recevez l’acte de naissance.
    .why = Avec l’acte de naissance ou l’extrait certifié du registre, vous demandez les allocations familiales, l’assurance et le titre de séjour pour l’enfant.
    .how = Si l’enfant est né dans un hôpital, l’hôpital déclare la naissance. Apportez au bureau d’état civil vos passeports et votre acte de mariage ou vos actes de naissance, tous avec une traduction.
    .pitfalls = Après une naissance à la maison, vous devez la déclarer vous-même dans la semaine qui suit. S’il manque des papiers des parents, demandez un extrait certifié du registre : avec cet extrait, vous pouvez demander des aides. Si vous n’êtes pas mariés, demandez comment faire la reconnaissance de paternité.

step-kind_titel = Obtenir le titre de séjour de votre bébé
    .what = Vous faites en sorte que votre enfant né en Allemagne reçoive un titre de séjour.
    .why = Un bébé aussi a besoin de son propre papier.
    .how = Demandez le titre par écrit au service des étrangers dans les six mois après la naissance, même si l’acte de naissance manque encore. Si les deux parents ont un titre, ou si le parent qui a seul la garde en a un, le service peut donner un titre à l’enfant sans demande : posez quand même la question.
    .pitfalls = Si un parent n’a qu’un visa, l’enfant n’est autorisé ici que jusqu’à la fin de ce visa : faites la demande avant. Si un parent vit ici en séjour autorisé depuis cinq ans et peut rester pour toujours, l’enfant est peut-être allemand : renseignez-vous au bureau d’état civil. Si l’enfant est allemand, cette étape n’est pas nécessaire. Si vous avez une protection, demandez d’abord à un service de conseil si votre enfant peut recevoir la même protection.

step-kind_asyl = Annoncer la naissance au BAMF
    .what = Vous dites au BAMF que votre enfant est né en Allemagne.
    .why = Cette annonce est en même temps une demande d’asile pour votre enfant. Elle décide de la suite du séjour de votre enfant.
    .how = Parlez d’abord au service de conseil sur l’asile ou à un avocat. Écrivez ensuite au BAMF et joignez une copie de l’acte de naissance.
    .pitfalls = N’attendez pas de lettre : la loi exige cette annonce tout de suite. Gardez une preuve de l’envoi.

step-masern = Prouver la protection contre la rougeole pour la garderie ou l’école
    .what = Vous montrez à la garderie (Kita) ou à l’école que votre enfant est protégé contre la rougeole.
    .why = Sans cette preuve, un enfant ne peut pas aller à la garderie. S’il va à l’école, le service de santé publique peut vous contacter.
    .how = Allez chez le médecin pour enfants avec le carnet de vaccination. À partir du premier anniversaire, il faut un vaccin ; à partir du deuxième anniversaire, deux.
    .pitfalls = La preuve doit être là avant le premier jour. S’il n’y a pas de carnet de vaccination, dites-le au cabinet médical et demandez ce qu’il faut.

step-kita = Demander une place en garderie
    .what = Vous cherchez une place en garderie (Kita) ou chez une personne qui garde des enfants (Tagesmutter), et vous inscrivez votre enfant.
    .why = À partir du premier anniversaire, votre enfant a droit à une place. À la garderie, il apprend vite l’allemand.
    .how = Annoncez votre besoin au service de la jeunesse (Jugendamt) ou sur le site Internet des garderies de votre ville, et posez aussi la question directement dans les garderies. La garderie veut voir la protection contre la rougeole et la preuve d’un conseil sur les vaccins.
    .pitfalls = Les places sont rares : inscrivez-vous tôt et dans plusieurs garderies. Demandez au service de la jeunesse s’il paie les frais.

step-schule = Inscrire votre enfant à l’école
    .what = Vous inscrivez votre enfant à l’école.
    .why = Chaque enfant a droit à l’école, et tôt ou tard elle est obligatoire. À partir de quand, chaque région (Bundesland) le décide autrement.
    .how = Demandez le plus tôt possible au service des écoles (Schulamt) quelle école est responsable. Souvent, il y a d’abord un entretien de conseil et un examen au service de santé publique.
    .pitfalls = N’attendez pas d’avoir tous les papiers. Les bulletins dans d’autres langues aident : apportez-les, même sans traduction.

## Langue et travail

step-kurs_berechtigung = Obtenir le droit à un cours d’intégration
    .what = Le service des étrangers vous donne un papier avec lequel vous pouvez suivre un cours d’intégration.
    .why = Le droit au cours se termine un an après le jour où vous avez reçu votre titre de séjour. Si vous n’avez pas pu vous inscrire et que ce n’est pas de votre faute, gardez des preuves et adressez-vous au BAMF.
    .how = Demandez ce papier au service des étrangers quand vous recevez la carte. Ce papier dit jusqu’à quand vous devez vous inscrire.
    .pitfalls = L’inscription à un cours doit aussi être faite avant le jour écrit sur le papier. Le prix dépend de votre revenu : demandez avant si vous pouvez suivre le cours sans payer. Si vous avez déjà le niveau B1 ou allez encore à l’école, vous n’avez pas ce droit.

step-kurs_anmelden = S’inscrire à une école de langue
    .what = Vous vous inscrivez dans une école de langue pour le cours d’intégration.
    .why = Vous n’avez une place qu’avec l’inscription. Si vous avez l’obligation de suivre le cours, inscrivez-vous tout de suite.
    .how = Apportez à une école de langue le papier qui vous donne droit au cours. Elle vous fait passer un test et dit quel cours vous convient. Le cours devrait commencer dans les six semaines après l’inscription.
    .pitfalls = Si le cours tarde à commencer, cherchez une autre école. Si vous avez l’obligation de suivre le cours, envoyez l’inscription au bureau qui a décidé cette obligation. Si vous avez reçu le droit au cours avec le titre de séjour, vous devez vous inscrire dans l’année après le jour où vous avez reçu le titre.

step-arbeitserlaubnis = Demander un permis de travail
    .what = Vous demandez au service des étrangers l’autorisation de faire un travail précis.
    .why = Avec une autorisation de séjour (Gestattung) ou une tolérance (Duldung), vous ne pouvez travailler que quand l’autorisation est écrite dans le papier.
    .how = L’employeur remplit la déclaration sur l’emploi (Erklärung zum Beschäftigungsverhältnis). Déposez-la avec la demande au service des étrangers. Pour une formation professionnelle, l’agence pour l’emploi n’a pas besoin de donner son accord.
    .pitfalls = Ne commencez pas à travailler avant que l’autorisation soit écrite dans votre papier. L’attente n’est pas la même pour tout le monde : pendant la procédure d’asile, en général trois mois après l’enregistrement ; avec une tolérance, trois mois après l’entrée. Si vous habitez avec une tolérance dans un centre d’accueil (Aufnahmeeinrichtung), vous devez avoir la tolérance depuis six mois déjà, ou depuis trois mois si votre identité est prouvée. Pour certaines personnes, c’est plus long ou interdit, par exemple pour les pays d’origine dits sûrs : renseignez-vous auprès d’un service de conseil. Travailler à son compte n’est pas autorisé.

step-anerkennung = Faire reconnaître votre diplôme professionnel
    .what = Un service vérifie si votre diplôme correspond à un métier allemand.
    .why = Avec la reconnaissance, vous gagnez souvent plus. Dans certains métiers, vous ne pouvez pas travailler sans elle.
    .how = Prenez d’abord conseil gratuitement et cherchez votre service sur anerkennung-in-deutschland.de. Il faut les diplômes avec une traduction et un CV en tableau.
    .pitfalls = Dans le mois qui suit votre demande, le service confirme qu’il l’a reçue. Il a trois mois pour décider, mais ces trois mois ne commencent que quand tous les papiers sont là. Avant de faire la demande, renseignez-vous : combien cela coûte, et qui paie.

step-fuehrerschein = Échanger votre permis de conduire
    .what = Vous faites échanger votre permis de conduire contre un permis allemand.
    .why = Avec un permis de conduire d’un pays hors de l’UE, vous ne pouvez conduire que six mois. Ensuite, vous conduisez sans autorisation de conduire (ohne Fahrerlaubnis) : c’est puni par la loi et cela peut aussi nuire à votre séjour.
    .how = Faites la demande au service des permis de conduire (Fahrerlaubnisbehörde), avec le permis de conduire, la traduction et une photo. Pour certains pays, il n’y a pas d’examens à passer, ou seulement une partie : renseignez-vous là-bas. Sinon, vous passez l’examen théorique et l’examen pratique, mais sans heures obligatoires à l’auto-école.
    .pitfalls = Les six mois comptent à partir du jour où vous habitez ici. Après, vous pouvez encore échanger le permis, mais plus conduire. Avec la protection §24, le permis de conduire ukrainien reste valable.

## Famille

step-familiennachzug_3m = Demander le regroupement familial dans le délai
    .what = Dans les trois mois après la reconnaissance, vous annoncez que votre famille doit venir.
    .why = Si vous respectez ce délai, vous n’avez pas à prouver un logement et un revenu pour la famille.
    .how = Vous pouvez le faire vous-même d’ici, sur Internet à fap.diplo.de ou par écrit au service des étrangers. Imprimez la confirmation. Votre famille prend ensuite rendez-vous à l’ambassade ou au consulat d’Allemagne.
    .pitfalls = N’allez pas à l’ambassade de votre pays d’origine. N’attendez pas les actes : l’annonce se fait aussi sans eux. Faites-vous aider par le service de conseil pour la migration (Migrationsberatung).

## Personnes rapatriées et jeunes sans parents

step-spaet_registrieren = Se faire enregistrer à Friedland
    .what = Vous vous présentez avec votre famille au camp de transit de Friedland et vous recevez la fiche d’enregistrement (Registrierschein).
    .why = C’est là que l’on décide dans quelle région (Bundesland) vous allez habiter. La fiche d’enregistrement ouvre toutes les autres portes.
    .how = Allez-y tout de suite après l’entrée. Apportez la décision d’admission (Aufnahmebescheid), les passeports et tous les actes en original.
    .pitfalls = Dites là-bas si vous avez de la famille quelque part en Allemagne.

step-umf_inobhutnahme = Demander la protection du service de la jeunesse
    .what = Le service de la jeunesse (Jugendamt) vous accueille, vous donne un endroit où vivre et vous protège.
    .why = Si vous avez moins de 18 ans et êtes ici sans vos parents, vous avez droit à cette protection.
    .how = Dites à la police, aux responsables d’un hébergement ou au service de la jeunesse que vous avez moins de 18 ans et que vous êtes seul ou seule. Le service de la jeunesse doit alors agir. Montrez des papiers si vous en avez.
    .pitfalls = Dites tôt si vous avez de la famille en Allemagne : le service de la jeunesse peut vous envoyer dans un autre lieu, mais seulement le premier mois. Ne signez rien que vous ne comprenez pas, et demandez un ou une interprète.

## Autres étapes

step-pass_beschaffen = Prendre d’abord conseil sur l’obligation d’avoir un passeport
    .what = Vous demandez conseil : devez-vous vous procurer un passeport, et comment ?
    .why = Avec une tolérance (Duldung) ou le séjour-chance (Chancen-Aufenthalt), le service des étrangers demande souvent un passeport. Cette obligation ne vaut pas pour tout le monde, et pour certaines personnes elle est dangereuse.
    .how = Allez d’abord au service de conseil pour la migration (Migrationsberatung) ou chez un avocat. Notez ce que vous avez essayé et quand, et gardez des preuves.
    .pitfalls = N’allez pas à l’ambassade avant d’avoir pris conseil. Pendant une procédure d’asile, rien ne vous oblige à vous procurer un passeport ; avec une interdiction d’expulsion non plus.

step-kurs_spaetaus = Obtenir la confirmation pour le cours d’intégration (BVA)
    .what = L’Office fédéral d’administration confirme que vous pouvez suivre un cours d’intégration.
    .why = Pour les personnes rapatriées d’origine allemande et leur famille, le cours est gratuit.
    .how = Demandez cette confirmation lors de l’enregistrement à Friedland. Apportez la fiche d’enregistrement (Registrierschein).
    .pitfalls = Si vous n’avez pas reçu la confirmation, écrivez à l’Office fédéral d’administration.

step-kurs_verpflichtung = Suivre le cours d’intégration auquel on vous oblige
    .what = Un bureau vous a écrit que vous devez suivre un cours d’intégration.
    .why = L’obligation est aussi un droit : avec la lettre, vous pouvez suivre le cours. Si vous n’y allez pas, cela peut vous nuire plus tard, par exemple quand il faut prolonger le séjour.
    .how = Lisez quel bureau a écrit, et inscrivez-vous tout de suite dans une école de langue. Envoyez l’inscription à ce bureau.
    .pitfalls = Si vous ne pouvez pas participer, par exemple à cause d’une maladie ou de jeunes enfants, dites-le au bureau tout de suite et par écrit.

step-kurs_zulassung = Demander l’admission à un cours d’intégration
    .what = Vous demandez au BAMF de vous admettre à un cours d’intégration.
    .why = Même sans droit fixe au cours, le BAMF peut vous admettre s’il y a des places libres.
    .how = Envoyez la demande au BAMF. Une école de langue vous aide pour le formulaire.
    .pitfalls = Le BAMF a déjà arrêté une fois les admissions : renseignez-vous avant dans une école de langue. Les admissions qui existent déjà restent valables. Vous pouvez toujours apprendre en payant vous-même.

step-beratung_kein_weg = Prendre conseil tout de suite : avec cette entrée, pas de demande possible ici
    .what = Vous parlez tout de suite à un service de conseil, car avec cette entrée, on ne peut en général pas demander le titre de séjour ici.
    .why = Votre séjour autorisé se termine bientôt. Si vous restez ou travaillez après, vous risquez beaucoup.
    .how = Prenez rendez-vous aujourd’hui au service de conseil pour la migration (Migrationsberatung) ou chez un avocat. Apportez le passeport et les contrats.
    .pitfalls = Ne commencez pas à travailler. Sans visa, vous ne pouvez pas demander ici la carte d’opportunité (Chancenkarte). Souvent, la bonne solution est un visa de l’ambassade ou du consulat d’Allemagne dans votre pays d’origine. Le service de conseil vérifie s’il y a une exception pour vous.

## Protection et droit de rester

step-asyl_stellen = Faire une demande d’asile (chercher une protection)
    .what = Vous dites à une administration que vous cherchez une protection en Allemagne.
    .why = C’est ainsi que commence votre procédure d’asile. Ensuite, on vous enregistre et vous recevez une place dans un hébergement.
    .how = Allez dans un centre d’accueil (Aufnahmeeinrichtung). Vous pouvez aussi le dire à la police des frontières, à la police ou au service des étrangers. Dites clairement que vous cherchez une protection.
    .pitfalls = Allez-y tout de suite après l’entrée, même s’il manque des papiers. Si l’on vous envoie ailleurs, faites écrire où vous devez aller. Si vous avez encore un visa ou un titre de séjour, demandez conseil avant.

step-zuweisung = Aller dans le lieu qui vous est attribué
    .what = Vous déménagez dans le lieu qui est écrit dans votre décision d’affectation (Zuweisungsbescheid).
    .why = C’est seulement là-bas que vous recevez un hébergement et des aides. Pendant la procédure d’asile, une personne qui n’arrive pas pendant une semaine peut être recherchée.
    .how = Lisez quel jour et où vous devez aller, et partez tout de suite. Demandez le billet de transport à votre hébergement. Apportez tous les papiers et les médicaments, et présentez-vous là-bas dès l’arrivée.
    .pitfalls = Si vous êtes malade ou si votre famille proche vit dans un autre lieu, dites-le tout de suite et montrez des preuves : un service de conseil vous aide. Ne décidez pas simplement de ne pas y aller. Pendant la procédure d’asile, vous devez donner la nouvelle adresse aussi au BAMF.

step-asyl_begruendung = Donner les raisons de votre recours
    .what = Vous écrivez au tribunal pourquoi la décision est fausse et vous donnez des preuves.
    .why = Le recours seul ne suffit pas. Ce qui arrive plus tard ne compte peut-être plus.
    .how = Allez tout de suite chez un avocat ou à un service de conseil. Les raisons doivent être au tribunal administratif (Verwaltungsgericht) dans le mois qui suit la remise de la décision. Donnez le numéro de dossier (Aktenzeichen) et gardez une preuve.
    .pitfalls = Le mois commence le jour où la décision a été remise, pas le jour du recours. S’il manque encore des preuves, écrivez quand même à temps et dites ce qui va venir. Si vous n’avez pas assez d’argent pour un avocat, demandez l’aide de l’État pour les frais (Prozesskostenhilfe).

step-reise_herkunft = Annoncer un voyage dans votre pays d’origine avant de partir
    .what = Avant le voyage, vous dites au service des étrangers que vous voulez aller dans votre pays d’origine, et pourquoi.
    .why = C’est obligatoire. Le BAMF vérifie ensuite si vous avez encore besoin de la protection.
    .how = Allez d’abord au service de conseil pour la migration (Migrationsberatung) ou chez un avocat. Avant le voyage, écrivez ensuite au service des étrangers quand, où et pourquoi vous partez, et gardez une preuve.
    .pitfalls = L’annonce n’est pas une autorisation : elle ne protège pas de la vérification. Ne réservez rien avant d’avoir pris conseil. Même si quelqu’un de la famille est malade ou meurt, l’annonce doit arriver avant le voyage.
    .caution = Un voyage dans votre pays d’origine peut vous faire perdre la protection et le droit de séjour. Parlez au service de conseil pour la migration (Migrationsberatung) ou à un avocat avant de réserver, d’annoncer le voyage ou de contacter les autorités de votre pays.

step-reiseausweis = Demander un document de voyage
    .what = Vous demandez un papier qui permet de voyager sans le passeport de votre pays.
    .why = Avec le document de voyage (Reiseausweis), vous montrez aussi en Allemagne qui vous êtes. Pour les personnes qui ont le statut de réfugié, il remplace le passeport.
    .how = Allez au service des étrangers avec votre carte. Demandez là-bas combien coûte le document de voyage et où l’on fait la photo numérique. Pour les personnes réfugiées, il est valable en général trois ans au plus.
    .pitfalls = On ne peut pas le prolonger : demandez-en un nouveau assez tôt. Avec la protection subsidiaire ou une interdiction d’expulsion, vous ne le recevez que si l’on ne peut pas exiger que vous demandiez un passeport à votre pays. Lisez pour quels pays il est valable. Si vous avez une protection, n’allez pas à l’ambassade avant d’avoir pris conseil, même pas pour un passeport pour votre enfant : cela peut mettre la protection en danger.
    .caution = Avec la protection subsidiaire ou une interdiction d’expulsion, le service des étrangers exige souvent que vous vous adressiez d’abord à votre ambassade. N’y allez pas et n’appelez pas avant d’avoir pris conseil : ce contact peut vous nuire, à vous et à votre famille. Parlez d’abord au service de conseil pour la migration (Migrationsberatung) ou à un avocat.

step-bleiberecht = Faire vérifier votre droit de rester (§25a, §25b, §16g, §60c)
    .what = Vous faites vérifier si, avec une tolérance (Duldung) ou le séjour-chance (Chancen-Aufenthalt), vous pouvez obtenir un droit sûr de rester.
    .why = §25a est pour les jeunes qui vont à l’école ou font une formation ici. §25b est pour les personnes qui vivent ici depuis longtemps et gagnent leur vie. §16g est un permis de séjour pour une formation, §60c une tolérance pour une formation.
    .how = Allez d’abord au service de conseil pour la migration (Migrationsberatung), avec vos bulletins et diplômes, le certificat de langue et les contrats. Le premier jour possible pour un droit de rester n’est pas le même pour tout le monde : avant 27 ans, après douze mois de tolérance ; avec un enfant mineur qui vit avec vous, après quatre ans en Allemagne ; sinon, après six ans en Allemagne. Le service de conseil vérifie ce qu’il faut encore.
    .pitfalls = N’attendez pas ce jour pour prendre conseil : pour §25a, il faut faire la demande avant le 27e anniversaire, et il faut en général trois ans de séjour. S’être occupé tôt de prouver son identité compte souvent aussi. Pour §60c, vous pouvez faire la demande au plus tôt sept mois avant la formation. Avec le séjour-chance, il faut demander le changement avant la fin de la carte.
    .caution = Une demande au mauvais moment ou un contact avec l’ambassade peut vous nuire. Parlez au service de conseil pour la migration (Migrationsberatung) ou à un avocat avant de faire une demande.

step-umf_vormund = Avoir un tuteur ou une tutrice
    .what = Le tribunal de la famille nomme une personne qui décide pour vous jusqu’à vos 18 ans : votre tuteur ou tutrice (Vormund).
    .why = Avant 18 ans, il y a beaucoup de choses que vous ne pouvez pas signer sans adulte. Votre tuteur ou tutrice vous aide avec les bureaux, à l’école et chez le médecin.
    .how = Vous n’avez rien à demander : le service de la jeunesse (Jugendamt) s’adresse au tribunal. Demandez au service de la jeunesse qui sera votre tuteur ou tutrice et quand vous allez vous rencontrer. Dites si des adultes de votre famille vivent ici.
    .pitfalls = Si vous n’avez pas de nouvelles pendant longtemps, posez la question encore une fois, ou allez au service migration pour les jeunes (JMD). Si vous ne vous entendez pas avec votre tuteur ou tutrice, dites-le au service de la jeunesse.

step-umf_asyl = Faire une demande d’asile avec votre tuteur ou tutrice, ou avec le service de la jeunesse
    .what = Votre tuteur ou tutrice (Vormund) ou le service de la jeunesse fait pour vous une demande d’asile au BAMF, si vous avez besoin de protection.
    .why = Avant 18 ans, vous ne faites pas la demande sans adulte. Si vous avez besoin de protection, le service de la jeunesse doit agir tout de suite.
    .how = Dites à votre tuteur ou tutrice ou au service de la jeunesse que vous ne pouvez pas retourner dans votre pays. Allez ensemble au service de conseil sur l’asile (Asylverfahrensberatung). Demandez à votre tuteur ou tutrice de venir avec vous à l’audition.
    .pitfalls = Demandez si la demande est faite, et faites-vous donner une copie. Si vous avez bientôt 18 ans, dites-le tout de suite au service de conseil : après, d’autres règles s’appliquent, par exemple pour vos parents.
    .caution = Une demande d’asile n’est pas le meilleur chemin pour tous les jeunes. Parlez à votre tuteur ou tutrice et au service de conseil sur l’asile avant qu’elle soit faite.

## Séjour, suite

step-abmelden = Déclarer votre départ si vous quittez l’Allemagne
    .what = Vous dites au bureau de déclaration de domicile (Meldebehörde) que vous quittez l’Allemagne.
    .why = Avec l’attestation de départ (Abmeldebestätigung), vous mettez fin aux contrats et à la redevance radio-télévision.
    .how = Déclarez votre départ au plus tôt une semaine avant de quitter le logement et au plus tard deux semaines après. Apportez votre pièce d’identité, et demandez si c’est aussi possible par écrit ou sur Internet.
    .pitfalls = Si vous déménagez seulement à l’intérieur de l’Allemagne, déclarez la nouvelle adresse, pas un départ. Si vous partez pour toujours ou pour plus de six mois, votre titre de séjour peut prendre fin : demandez conseil avant. Avec une tolérance (Duldung), pendant la procédure d’asile ou avec une protection, quitter l’Allemagne peut mettre fin à tout : ne partez pas sans avoir pris conseil. Dites-le aussi à la caisse maladie, à la caisse d’allocations familiales et au bureau qui vous paie de l’argent.

step-eu_familie_karte = Demander la carte de séjour pour la famille (UE)
    .what = Vous êtes de la famille d’une personne avec un passeport de l’UE et vous demandez la carte de séjour (Aufenthaltskarte).
    .why = Grâce à votre famille, vous pouvez vivre et travailler ici. Avec la carte, vous pouvez le montrer.
    .how = Allez au service des étrangers avec le passeport, l’attestation de domicile et les actes de mariage ou actes de naissance. Vous recevez d’abord une attestation des informations données. Pour la carte, l’administration a six mois.
    .pitfalls = Demandez bien cette attestation : les employeurs et les bureaux la demandent. Si vous vous séparez ou si la personne de l’UE part, prenez conseil tôt.

step-ch_anzeige = Annoncer votre séjour au service des étrangers (Suisse)
    .what = Vous dites au service des étrangers que vous vivez ici avec un passeport suisse, et vous recevez le permis de séjour.
    .why = Vous avez déjà le droit de rester. L’annonce est quand même obligatoire, et le permis de séjour le montre aux autres.
    .how = Écrivez au service des étrangers dans les trois mois après l’entrée. Il faut votre passeport ou carte d’identité et l’attestation de domicile. Si vous voulez une carte, demandez-la.
    .pitfalls = La déclaration d’adresse à la ville ne remplace pas cette annonce. Si quelqu’un de votre famille n’a pas de passeport suisse, demandez quelle règle vaut pour cette personne.

step-eat_abholen = Aller chercher la carte de séjour et choisir un code PIN
    .what = Vous allez chercher la carte de votre titre de séjour et vous choisissez un code PIN. Certains bureaux envoient la carte par la poste.
    .why = La carte montre que vous pouvez rester et si vous pouvez travailler. Avec le code PIN, vous pouvez prouver qui vous êtes sur Internet.
    .how = Lors de la demande, demandez combien de temps la carte prend et comment vous la recevez : souvent, c’est plusieurs semaines. Apportez le passeport et les anciens papiers. Vérifiez sur place votre nom, votre date de naissance et la phrase sur le travail.
    .pitfalls = Gardez la feuille jointe et la lettre avec le code PIN et le mot de blocage (Sperrkennwort), la lettre loin de la carte. Votre nom doit être sur la boîte aux lettres. Si vous perdez la carte, dites-le tout de suite au service des étrangers. Si quelqu’un attend de voir cette carte, demandez une attestation provisoire (Fiktionsbescheinigung).

step-bluecard_wechsel = Signaler un changement d’employeur (carte bleue européenne, 12 premiers mois)
    .what = Vous écrivez au service des étrangers que vous changez d’employeur.
    .why = Pendant les douze premiers mois avec la carte bleue européenne, vous devez le signaler. Il ne faut pas d’autorisation, mais l’administration a 30 jours pour arrêter le changement.
    .how = Écrivez tout de suite, joignez le nouveau contrat de travail et gardez une preuve.
    .pitfalls = Avant de signer, demandez si le nouveau salaire et le travail suffisent pour la carte bleue européenne. Ne quittez l’ancien travail que quand le nouveau contrat est signé.

step-niederlassung = Demander le permis d’établissement
    .what = Vous demandez le droit de rester pour toujours en Allemagne.
    .why = Ensuite, vous n’avez plus à prolonger le séjour. Seule la carte est renouvelée.
    .how = L’attente n’est pas la même pour tout le monde : trois ans si vous travaillez avec un diplôme professionnel ; 27 mois avec la carte bleue européenne, ou 21 mois avec B1 ; trois ans avec un mari allemand ou une femme allemande ; cinq ans avec le statut de réfugié, ou trois ans avec C1 ; sinon, en général cinq ans. En général, il faut des preuves de retraite, d’allemand, de revenu et de logement, et le test « Vivre en Allemagne ». Avec le statut de réfugié, ou avec un mari allemand ou une femme allemande, vous n’avez pas besoin de périodes de retraite. Demandez sa liste au service des étrangers.
    .pitfalls = Avec une protection, le temps de la procédure d’asile compte aussi. Demandez tôt le relevé de l’assurance retraite : il est gratuit. Si votre titre se termine avant, demandez quand même la prolongation. Si vous quittez l’Allemagne plus de six mois, vous pouvez perdre le titre : renseignez-vous avant.

step-eu_daueraufenthalt = Faire attester le séjour permanent (UE)
    .what = Après cinq ans de vie en Allemagne, vous faites attester que vous pouvez rester pour toujours.
    .why = Vous avez ce droit automatiquement après cinq ans. Avec l’attestation, vous pouvez le montrer, par exemple au Jobcenter.
    .how = Allez au service des étrangers avec votre pièce d’identité et l’attestation de domicile. Apportez des preuves de l’argent avec lequel vous avez vécu pendant ces cinq ans. Si tout est en ordre, l’administration doit donner l’attestation tout de suite.
    .pitfalls = Si vous avez passé beaucoup de temps ailleurs, ou si vous avez vécu ici sans travail, demandez quelles périodes comptent. La famille sans passeport de l’UE demande la carte de séjour permanent (Daueraufenthaltskarte).

step-einbuergerung = Demander la naturalisation
    .what = Vous demandez la nationalité allemande.
    .why = Avec la nationalité allemande, vous pouvez voter, et vous n’avez plus jamais à faire prolonger votre séjour.
    .how = Il faut cinq ans de séjour autorisé, l’allemand B1, le test « Vivre en Allemagne » ou le test de naturalisation, une identité prouvée et un revenu à vous. Avec un mari allemand ou une femme allemande, trois ans suffisent : demandez combien de temps le mariage doit avoir duré. La demande coûte 255 euros, pour un enfant sans revenu 51 euros.
    .pitfalls = À cause de fausses informations, la naturalisation est peut-être impossible pendant dix ans : si vous ne savez pas quelque chose, dites-le. Avec certains titres de séjour, la naturalisation n’est pas encore possible, et l’argent du Jobcenter peut être un obstacle : renseignez-vous avant. Demandez aussi si votre pays permet une deuxième nationalité. Si vous avez une protection, le temps de la procédure d’asile compte ; dans ce cas, ne contactez pas votre ambassade avant d’avoir pris conseil.

## Argent pour la famille et en cas de chômage

step-sozialhilfe = Demander l’aide sociale (âge ou maladie)
    .what = Vous demandez au bureau d’aide sociale (Sozialamt) de l’argent pour vivre, si vous ne pouvez pas travailler à cause de votre âge ou d’une maladie.
    .why = Le Jobcenter ne paie que pour les personnes qui peuvent travailler. Pour les autres, il y a le bureau d’aide sociale.
    .how = Allez tout de suite au bureau d’aide sociale quand l’argent ne suffit pas. Apportez votre carte, l’attestation de domicile et des preuves de votre revenu. Vous pouvez apporter des papiers plus tard.
    .pitfalls = Si un bureau dit qu’un autre est responsable, déposez-y quand même la demande : ce bureau doit la transmettre à l’autre. Signalez aussi les retraites et l’argent d’autres pays, et chaque changement.
    .caution = Les aides du bureau d’aide sociale peuvent avoir un effet sur votre droit de rester, surtout si vous avez rejoint votre famille. Si quelqu’un a signé pour vous un engagement à payer (Verpflichtungserklärung), cette personne devra peut-être payer. Parlez d’abord au service de conseil pour la migration (Migrationsberatung) ou à un avocat.

step-elterngeld = Demander l’allocation parentale
    .what = Vous demandez de l’argent pour les mois après la naissance où vous gardez votre enfant et travaillez moins ou pas du tout.
    .why = Pour le temps avant la demande, l’allocation parentale (Elterngeld) n’est payée que pour trois mois de vie de l’enfant. L’argent des mois plus anciens est perdu.
    .how = Faites la demande par écrit au service de l’allocation parentale (Elterngeldstelle), avec l’acte de naissance, la carte et des preuves de revenu. Renseignez-vous même si vous n’avez pas travaillé avant la naissance.
    .pitfalls = Un mois de vie commence au jour du mois où l’enfant est né, pas le premier du mois. S’il manque des papiers, faites quand même la demande. Le service de l’allocation parentale vérifie si votre titre de séjour suffit. Si vous recevez de l’argent du Jobcenter, demandez ce qu’il va retirer.

step-but = Demander l’aide pour l’école et les activités de l’enfant
    .what = Vous demandez de l’argent en plus pour que votre enfant puisse apprendre et participer (Bildung und Teilhabe).
    .why = Les affaires d’école, les sorties, le repas de midi ou un club coûtent de l’argent. Si vous recevez des aides, on peut vous aider pour cela.
    .how = Adressez-vous au bureau qui vous paie de l’argent, par exemple au bureau d’aide sociale ou au Jobcenter. Apportez votre décision d’aide (Bewilligungsbescheid) et dites ce dont votre enfant a besoin.
    .pitfalls = Posez la question avant de payer quelque chose, et gardez chaque facture. Quand votre aide est prolongée, demandez s’il faut refaire cette demande.

step-unterhaltsvorschuss = Demander l’avance sur la pension de l’enfant
    .what = Le service de la jeunesse (Jugendamt) paie de l’argent pour votre enfant si l’autre parent ne paie pas ou pas assez. En allemand, c’est le Unterhaltsvorschuss.
    .why = L’argent commence avec le mois de la demande. Pour le mois d’avant, vous n’en recevez que si vous aviez déjà demandé à l’autre parent de l’argent pour l’enfant.
    .how = Faites la demande au service de la jeunesse, avec l’acte de naissance et votre carte. Le service de la jeunesse aide pour le formulaire.
    .pitfalls = Pour les enfants de 12 à 18 ans, il y a d’autres conditions : demandez lesquelles. Si vous avez peur de l’autre parent, dites-le au service de la jeunesse ou à un service de conseil avant de remplir quelque chose.

step-kinderzuschlag = Demander le supplément pour enfant
    .what = Vous demandez de l’argent en plus des allocations familiales, si votre salaire suffit pour vous, mais à peine pour les enfants.
    .why = Avec le supplément pour enfant (Kinderzuschlag), certaines familles n’ont pas besoin d’argent du Jobcenter.
    .how = Faites la demande à la caisse d’allocations familiales (Familienkasse) dès que l’argent manque, avec la décision d’allocations familiales et des preuves de revenu. Demandez à partir de quel mois l’argent est payé.
    .pitfalls = La caisse d’allocations familiales vérifie si votre revenu est assez haut et pas trop haut. Le supplément est accordé pour six mois : faites ensuite une nouvelle demande. Demandez aussi l’aide pour l’école et les activités (Bildung und Teilhabe) et l’allocation logement.

step-arbeitsuchend = S’annoncer à l’agence pour l’emploi avant la fin du travail
    .what = Vous dites à l’agence pour l’emploi que votre travail se termine. En allemand : sich arbeitsuchend melden.
    .why = Si vous vous annoncez trop tard, vous ne recevez pas d’allocation chômage pendant une semaine.
    .how = Annoncez-vous au plus tard trois mois avant la fin du travail. Si vous apprenez plus tard qu’il se termine, vous avez trois jours à partir de ce jour-là. C’est possible sur Internet, par téléphone ou en personne.
    .pitfalls = Un contrat à durée limitée se termine aussi : le jour est écrit dans le contrat. Pour une formation en entreprise, ce n’est pas obligatoire. Cette annonce ne remplace pas celle du premier jour sans travail, ni celle au service des étrangers.

step-arbeitslos = S’inscrire au chômage, demander l’allocation chômage
    .what = Vous vous inscrivez au chômage à l’agence pour l’emploi et vous demandez l’allocation chômage (Arbeitslosengeld).
    .why = Sans cette inscription, il n’y a pas d’allocation chômage.
    .how = Inscrivez-vous au plus tôt trois mois avant la fin du travail, et au plus tard le premier jour sans travail. Apportez la pièce d’identité, le contrat et la lettre de licenciement. Demandez si c’est aussi possible sur Internet.
    .pitfalls = Ne signez pas d’accord pour mettre fin au contrat et ne démissionnez pas avant d’avoir pris conseil. Contre un licenciement (Kündigung), un recours au tribunal n’est possible que pendant peu de temps, en général trois semaines : prenez conseil tout de suite. L’agence pour l’emploi vérifie si vous avez travaillé assez longtemps. Si l’argent ne suffit pas, adressez-vous au Jobcenter dans le même mois.

## Santé, cours, voiture et carte d'identité

step-masern_unterkunft = Prouver la protection contre la rougeole dans l’hébergement
    .what = Vous montrez à l’hébergement que vous et vos enfants êtes protégés contre la rougeole.
    .why = La rougeole s’attrape facilement, et dans un hébergement, beaucoup de personnes vivent ensemble. La preuve est obligatoire pour toutes les personnes nées après 1970.
    .how = Allez avec le carnet de vaccination chez le médecin ou à la vaccination dans l’hébergement. Après quatre semaines dans l’hébergement, vous avez encore quatre semaines. Les enfants ont besoin de la protection à partir du premier anniversaire.
    .pitfalls = Si vous n’avez pas de carnet de vaccination, dites-le au cabinet médical. Si vous êtes enceinte ou malade, dites-le avant le vaccin. Gardez la preuve : la garderie et l’école la demandent aussi.

step-u_untersuchung = Aller aux examens de santé de l’enfant (U)
    .what = Un médecin pour enfants vérifie si votre enfant est en bonne santé et se développe bien.
    .why = On trouve ainsi les maladies tôt. La garderie (Kita) et certains bureaux demandent le carnet jaune des examens.
    .how = Prenez tôt un rendez-vous et apportez le carnet jaune. U6 : de 10 à 12 mois, U7 : de 21 à 24 mois, U7a : de 34 à 36 mois, U8 : de 46 à 48 mois, U9 : de 60 à 64 mois, J1 : de 12 à 14 ans. Demandez au cabinet médical la période exacte et, pour un bébé, les examens U1 à U5.
    .pitfalls = Si vous n’avez pas eu de rendez-vous ou en avez manqué un, appelez quand même. Si vous n’avez pas de carnet jaune, le médecin pour enfants en donne un. Sans carte de santé, demandez avant un bon de soins (Behandlungsschein) au bureau d’aide sociale.

step-kurs_beginn = Commencer le cours d’intégration
    .what = Vous commencez le cours d’intégration et vous apprenez l’allemand et les règles importantes en Allemagne.
    .why = Si vous ne commencez pas dans l’année qui suit l’inscription, vous perdez le droit au cours.
    .how = L’école de langue vous dit quel jour le cours commence. Le cours devrait commencer dans les six semaines après l’inscription. Allez-y chaque jour et demandez une attestation de présence.
    .pitfalls = Si aucun cours ne commence, posez la question et cherchez une autre école. Si vous êtes malade ou si personne ne peut garder votre enfant, dites-le tout de suite à l’école. Ne faites pas de pause de plus d’un an. Il y a aussi des cours pour lire et écrire : renseignez-vous.

step-berufssprachkurs = Demander un cours d’allemand professionnel
    .what = Vous recevez un papier qui permet de suivre un cours d’allemand pour le travail.
    .why = Pour beaucoup de métiers et pour la reconnaissance, B1 ne suffit pas. Ce cours va plus loin.
    .how = Adressez-vous au Jobcenter ou à l’agence pour l’emploi. Si ni l’un ni l’autre ne s’occupe de votre cas, faites la demande au BAMF. Apportez votre certificat de langue et, avec le papier, cherchez une école de langue.
    .pitfalls = Le papier dit jusqu’à quand il est valable. Avant le cours, demandez s’il vous coûte quelque chose et si vous pouvez le suivre tout en travaillant.

step-zeugnisbewertung = Demander l’évaluation de votre diplôme (ZAB)
    .what = L’Office central pour l’enseignement étranger (ZAB) écrit ce que vaut votre diplôme universitaire en Allemagne.
    .why = Avec ce papier, les employeurs et le service des étrangers comprennent votre diplôme.
    .how = Faites la demande sur Internet à la ZAB, avec votre diplôme et les traductions. Avant, demandez à la ZAB combien cela coûte, combien de temps cela prend et quels papiers il faut.
    .pitfalls = Dans certains métiers, par exemple médecin ou professeur, l’évaluation ne suffit pas : il faut alors la reconnaissance. Demandez d’abord à un service de conseil sur la reconnaissance si vous avez besoin de l’évaluation et qui la paie.

step-kfz = Enregistrer votre voiture avec votre adresse
    .what = Vous enregistrez votre voiture avec votre nouvelle adresse au service d’immatriculation (Zulassungsbehörde).
    .why = Une voiture doit être enregistrée là où vous habitez. Sans immatriculation valable, vous ne pouvez pas rouler.
    .how = Allez au service d’immatriculation tout de suite après la déclaration d’adresse. Il faut les papiers de la voiture, le numéro eVB de votre assurance, l’attestation de domicile et votre pièce d’identité.
    .pitfalls = Une voiture avec une plaque étrangère peut rouler ici un an au plus, et seulement si elle n’est pas en Allemagne de façon durable. Si vous habitez ici, renseignez-vous tout de suite au service d’immatriculation, aussi avec la protection §24.

step-spaet_bescheinigung = Recevoir le certificat §15 BVFG
    .what = L’Office fédéral d’administration vous envoie le certificat qui dit que vous êtes une personne rapatriée d’origine allemande ou de sa famille.
    .why = Dès que vous avez ce certificat, vous avez la nationalité allemande.
    .how = Vous n’avez rien à demander : le certificat arrive par la poste à votre adresse déclarée. Déclarez donc votre adresse et écrivez votre nom sur la boîte aux lettres.
    .pitfalls = Si vous déménagez, donnez votre nouvelle adresse par écrit à l’Office fédéral d’administration. Si le certificat n’arrive pas pendant longtemps, renseignez-vous là-bas avec la fiche d’enregistrement (Registrierschein). Vérifiez que votre nom est écrit sans faute.

step-ausweis_deutsch = Demander la carte d’identité allemande
    .what = Vous demandez la carte d’identité allemande (Personalausweis) au bureau de déclaration de domicile.
    .why = Avec la nationalité allemande, c’est avec cette carte que vous montrez qui vous êtes. Demandez qui doit avoir une carte d’identité et si un passeport allemand suffit aussi.
    .how = Prenez rendez-vous dès que le certificat §15 BVFG est là. Apportez-le avec l’acte de naissance, la traduction et le passeport. Demandez combien coûte la carte d’identité et où l’on fait la photo numérique.
    .pitfalls = La demande fixe comment votre nom est écrit sur la carte d’identité : avant de faire la demande, demandez si vous pouvez choisir une forme allemande de votre nom. Gardez bien le certificat §15 BVFG.

## Décisions

step-widerspruch = Contester une décision par écrit
    .what = Vous dites par écrit à un bureau que vous n’êtes pas d’accord avec sa décision. En allemand : Widerspruch.
    .why = Une décision peut être fausse. Quand le délai est passé, même une décision fausse est valable.
    .how = Lisez l’information sur les recours (Rechtsbehelfsbelehrung) à la fin : elle dit ce que vous pouvez faire, où et jusqu’à quand. En général, vous avez un mois à partir du jour où la lettre est arrivée. C’est ce qui est écrit dans la lettre qui compte, pas la date dans cette application. Ajoutez le numéro de dossier (Aktenzeichen), signez et gardez une preuve.
    .pitfalls = Un appel ou un e-mail ne suffit souvent pas. Vous pouvez envoyer les raisons plus tard : l’important est que votre lettre arrive à temps. Dans la procédure d’asile, ce délai d’un mois ne vaut pas, même pas pour une affectation (Zuweisung) : là, seul un recours au tribunal (Klage) est possible, en général dans un délai d’une ou deux semaines. Si la lettre est arrivée bien plus tard que la date écrite dedans, prenez conseil tout de suite : le bureau compte peut-être à partir d’un jour plus tôt. Demandez si, jusqu’à la réponse, vous devez faire ce que dit la décision.
    .caution = Parfois, seul un recours au tribunal (Klage) aide, et certaines décisions valent tout de suite, même si vous les contestez. Allez tout de suite au service de conseil pour la migration (Migrationsberatung) ou chez un avocat, avec la décision et l’enveloppe.

## Grossesse et naissance

step-schwangerschaft = Aller aux examens de grossesse et prendre conseil
    .what = Vous allez dans un cabinet médical ou chez une sage-femme, on vous examine et vous recevez le carnet de grossesse (Mutterpass).
    .why = Les examens vous protègent, vous et votre enfant. Ils sont gratuits, aussi avec les aides pendant l’asile (AsylbLG).
    .how = Appelez un ou une gynécologue ou une sage-femme. Allez aussi à un service de conseil pour la grossesse (Schwangerschaftsberatungsstelle) : là-bas, ce que vous dites reste confidentiel, et l’on vous aide par exemple à avoir de l’argent pour les affaires du bébé. Demandez si l’on parle votre langue ou s’il y a un ou une interprète.
    .pitfalls = N’attendez pas : l’aide pour les affaires du bébé se demande en général avant la naissance. Si vous avez besoin d’un bon de soins (Behandlungsschein), demandez tout de suite au bureau d’aide sociale un bon pour toute la grossesse. Même si vous ne savez pas quoi faire, le service de conseil vous aide.

step-mutterschaftsgeld = Demander l’allocation de maternité
    .what = Vous demandez de l’argent pour le temps avant et après la naissance où vous ne travaillez pas. En allemand : Mutterschaftsgeld.
    .why = Si vous avez un travail, vous êtes protégée pendant ce temps. La protection commence six semaines avant la naissance.
    .how = Votre cabinet médical ou votre sage-femme atteste la date prévue de la naissance. Donnez l’attestation à la caisse maladie et à votre employeur. Demandez à la caisse maladie combien vous recevez et de qui.
    .pitfalls = Dites tôt à l’employeur que vous êtes enceinte : il doit alors vous protéger. Si vous avez une assurance privée ou êtes assurée avec votre mari, demandez à la caisse maladie qui paie. Ne signez ni lettre de licenciement ni accord pour mettre fin au contrat avant d’avoir pris conseil.

step-vaterschaft = Déclarer la paternité et la garde commune
    .what = Dans un bureau officiel, vous déclarez qui est le père, et que les deux parents ont la garde de l’enfant.
    .why = Si vous n’êtes pas mariés ensemble, le père n’est pas dans l’acte de naissance sans cette déclaration. L’enfant n’a alors pas de papiers du côté de son père.
    .how = Prenez rendez-vous au service de la jeunesse (Jugendamt) ou au bureau d’état civil (Standesamt), aussi avant la naissance. Les deux parents doivent faire une déclaration : demandez si c’est possible aussi à des jours ou dans des lieux différents. Demandez quels papiers il faut et si le bureau fournit un ou une interprète.
    .pitfalls = Pour la garde commune, il faut une déclaration à part : renseignez-vous. S’il manque un passeport, demandez quels autres papiers suffisent. Si la mère est encore mariée avec un autre homme, dites-le : il faut alors faire plus.
    .caution = Cela peut décider si l’enfant ou un parent peut rester ici. Parlez au service de conseil pour la migration (Migrationsberatung) avant de déclarer quelque chose.

step-kind_versicherung = Inscrire votre bébé à la caisse maladie
    .what = Vous inscrivez votre bébé à la caisse maladie (Krankenkasse) et vous recevez une carte de santé pour lui.
    .why = Il faut la carte chez le médecin pour enfants. Le bébé n’est pas inscrit automatiquement.
    .how = Envoyez l’acte de naissance à la caisse maladie d’un des parents et remplissez la demande d’assurance familiale. En général, elle ne coûte rien : renseignez-vous.
    .pitfalls = Si vous ou l’autre parent avez une assurance privée, renseignez-vous auprès de cette assurance tout de suite après la naissance : le délai y est court. Si l’acte de naissance arrive plus tard, inscrivez quand même l’enfant. Allez chez le médecin pour enfants même sans carte.

## Formation et études

step-bafoeg = Demander le BAföG
    .what = Vous demandez de l’argent pour vivre pendant vos études ou votre école.
    .why = Le manque d’argent ne doit empêcher personne d’apprendre.
    .how = Faites la demande au bureau du BAföG (Amt für Ausbildungsförderung), sur Internet ou par écrit. Demandez quel bureau est responsable de votre école ou université et quels papiers il faut sur vous et vos parents.
    .pitfalls = L’argent n’est payé en général qu’à partir du mois de la demande : posez la question au bureau et déposez la demande même s’il manque des papiers. Tous les droits de séjour ne donnent pas le BAföG. Demandez aussi ce que vous devez rembourser.

step-bab = Demander l’aide pour la formation en entreprise (BAB)
    .what = Vous demandez de l’argent en plus du salaire que vous recevez pendant la formation en entreprise, si vous n’habitez pas chez vos parents. En allemand : Berufsausbildungsbeihilfe (BAB).
    .why = Le salaire de la formation ne suffit souvent pas pour un logement à soi.
    .how = Adressez-vous à l’agence pour l’emploi avant le début de la formation en entreprise. Apportez le contrat de formation et le contrat de location.
    .pitfalls = N’attendez pas que le premier jour de travail soit passé : demandez à partir de quel mois l’argent est payé. Tous les droits de séjour ne donnent pas la BAB, et le revenu des parents peut aussi compter.

## Famille et séjour permanent

step-familiennachzug = Faire venir votre famille (visa de regroupement familial)
    .what = Votre mari ou votre femme et vos enfants mineurs demandent un visa pour vous rejoindre. C’est le visa de regroupement familial (Familiennachzug).
    .why = Sans ce visa, votre famille ne peut en général pas rester ici.
    .how = Parlez d’abord au service de conseil pour la migration (Migrationsberatung). Votre famille prend ensuite rendez-vous à l’ambassade ou au consulat d’Allemagne. En général, vous devez prouver un logement et un revenu, et le mari ou la femme doit avoir l’allemand A1. Renseignez-vous sur les exceptions.
    .pitfalls = Il faut souvent attendre longtemps un rendez-vous : dites à votre famille de réserver tôt. Pour un enfant de 16 ans ou plus, d’autres conditions s’appliquent : renseignez-vous avant son 16e anniversaire. Avec la protection subsidiaire, le regroupement familial est suspendu en ce moment : prenez quand même conseil. Si vous avez une protection, vous et votre famille ne devez pas aller voir une autorité du pays d’origine sans avoir pris conseil.
    .caution = Les conditions et le bon moment pour la demande sont différents pour chaque famille. Une erreur peut coûter des années. Parlez d’abord au service de conseil pour la migration (Migrationsberatung) ou à un avocat.

step-daueraufenthaltskarte = Demander la carte de séjour permanent
    .what = Après cinq ans de vie en Allemagne, vous demandez la carte qui vous permet de rester pour toujours.
    .why = Si vous êtes de la famille d’une personne de l’UE sans avoir de passeport de l’UE, cette carte montre que votre séjour n’a plus de fin.
    .how = Allez au service des étrangers avant la fin de votre carte de séjour (Aufenthaltskarte). Apportez le passeport, la carte de séjour et des preuves que vous avez vécu ici cinq ans. L’administration a six mois pour la carte.
    .pitfalls = Si vous avez été longtemps à l’étranger ou si vous vous êtes séparés, demandez avant quelles périodes comptent. Faites-vous confirmer que vous avez fait la demande.
