# Tout ce qui n'est pas une étape : réglages, sécurité, les règles et d'où elles viennent.

more-title = Plus
more-detail = La page choisie
more-settings = Réglages
more-safety = Sécurité
more-rules = Règles et sources
more-about-head = À propos de DiKo

more-language = Langue
more-look = Apparence
more-appearance = Clair ou sombre
more-appearance-system = Comme l’appareil
more-appearance-light = Clair
more-appearance-dark = Sombre
more-text = Taille du texte
more-text-normal = Comme l’appareil
more-text-large = Plus grand
more-text-largest = Le plus grand
more-contrast = Contraste
more-contrast-more = Plus fort
more-lock-after = Se verrouiller tout seul
more-lock-minutes = { $minutes ->
    [0] Jamais
    [one] Après { $minutes } minute
   *[other] Après { $minutes } minutes
}
more-lock-help = DiKo se verrouille quand personne n’y touche pendant ce temps.
more-lock-never-help = Une personne qui a l’appareil peut alors tout lire.
more-lock-now = Verrouiller maintenant
more-saved = Enregistré.

more-password = Changer le mot de passe
more-password-old = Mot de passe d’aujourd’hui
more-password-new = Nouveau mot de passe
more-password-do = Enregistrer le nouveau mot de passe
more-password-done = Le nouveau mot de passe compte à partir de maintenant.
more-password-help = Le code de secours reste le même.

more-code = Nouveau code de secours
more-code-help = Si vous avez perdu le papier. L’ancien code ne marche alors plus.
more-code-password = Votre mot de passe
more-code-do = Faire un nouveau code
more-code-done = Le nouveau code compte à partir de maintenant.
more-code-close = Je l’ai écrit sur papier

more-copy = Faire une copie
more-copy-help = Un seul fichier chiffré, avec tout. Mettez-le sur une clé USB ou un autre appareil : il aide si vous perdez cet appareil.
more-copy-password = Mot de passe de la copie
more-copy-password-help = Il vous le faut pour ouvrir la copie. Cela peut être le même. Le code de secours n’ouvre pas une copie.
more-copy-back = Pour tout retrouver : installez DiKo sur un appareil, choisissez une langue, puis « { welcome-privacy-copy } ».
more-copy-file = Où
more-copy-file-help = Si vous n’écrivez rien, DiKo choisit le dossier.
more-copy-do = Faire la copie
more-copy-doing = La copie est en cours. Cela prend un moment.
more-copy-done = La copie est faite.
more-copy-where = Elle est ici :
more-copy-size = Taille : { $size }

more-catalogue = Règles vérifiées le { $day }
more-catalogue-title = Règles et sources
more-catalogue-version = Version { $version }, faite le { $day }
more-catalogue-checked = Règles vérifiées le { $day }
more-catalogue-expired = Cette version des règles était valable jusqu’au { $day }. Les délais ont peut-être changé : renseignez-vous au bureau.
more-catalogue-valid = Valable jusqu’au { $day }
more-catalogue-holds = { $steps } étapes et { $papers } papiers
more-catalogue-change = Ce qui est venu après ce jour n’y est pas. La lettre d’un bureau compte toujours plus que DiKo.
more-catalogue-switches = Règles qui se terminent un jour précis
more-catalogue-switch-from = Depuis le { $day }
more-catalogue-switch-until = Jusqu’au { $day }
more-catalogue-switch-open = La fin n’est pas connue
more-catalogue-switch-none = Aucune règle ici n’a de fin.
more-catalogue-laws = Sources
more-catalogue-laws-help = Chaque date dans DiKo s’appuie sur un de ces textes.
more-catalogue-communes = Villes
more-catalogue-verified = vérifié
more-catalogue-unverified = non vérifié

more-unknown = Quand DiKo ne sait pas
more-unknown-three = Chaque question a trois réponses : oui, non et « Je ne sais pas ».
more-unknown-never-no = « Je ne sais pas » ne compte jamais comme un non. Aucune étape ne disparaît à cause de cela.
more-unknown-asks = Une étape qui dépend d’une réponse manquante n’est pas encore dans le plan. DiKo montre la question et dit combien d’étapes l’attendent.
more-unknown-later = Vous pouvez répondre plus tard, changer une réponse ou la retirer quand vous voulez.
more-unknown-short-day = Si une date peut être plus tôt ou plus tard, DiKo montre la première des deux et pose la question.

more-privacy = Protection des données
more-privacy-title = Protection des données
more-privacy-where = Où sont vos données
more-privacy-where-text = Sur cet appareil, dans des fichiers chiffrés. Sans le mot de passe, personne ne peut les lire. Ce que vous partagez est aussi sur les appareils que vous laissez entrer.
more-privacy-leaves = Ce qui quitte l’appareil
more-privacy-leaves-text = Rien, tant que vous ne partagez pas de famille. Si vous en partagez une, le serveur d’une ville transmet tout sous clé et ne peut pas le lire. Si vous cherchez une ville, DiKo demande à son serveur. Une copie n’existe que si vous en faites une.
more-privacy-asks = Ce que DiKo ne demande pas
more-privacy-asks-text = Pourquoi vous avez quitté votre pays, votre religion, votre numéro dans le registre des étrangers, votre numéro de compte.
more-privacy-phone = Si quelqu’un prend votre appareil
more-privacy-phone-text = Verrouillez DiKo. Les fichiers sont alors illisibles. Mais une personne qui vous force à ouvrir DiKo voit tout.
more-privacy-lost = Si vous oubliez le mot de passe
more-privacy-lost-text = Le code de secours ouvre DiKo. Sans l’un ni l’autre, les données sont perdues. Il n’y a pas d’accès caché.

more-access = Accessibilité
more-access-title = Accessibilité
more-access-aim = DiKo suit les règles WCAG 2.2, niveau AA, et EN 301 549.
more-access-works = Ce qui marche
more-access-keyboard = Tout marche avec le clavier seul.
more-access-reader = Les lecteurs d’écran disent les noms, les états et les changements. Les mots allemands sont marqués comme allemands.
more-access-text = Le texte s’agrandit jusqu’à 200 pour cent. Les couleurs ont un fort contraste, en clair et en sombre.
more-access-calm = Rien ne bouge si votre appareil le demande.
more-access-weak = Ce qui n’est pas encore bien
more-access-weak-text = DiKo ne lit à voix haute que si votre appareil a une voix pour la langue. Il n’y a pas encore de version facile à lire ni de version en langue des signes.
more-access-tell = Dites-le-nous
more-access-tell-text = Quelque chose ne marche pas pour vous ? Dites-le à votre ville ou au service qui vous a donné DiKo.
more-access-day = Écrit le { $day }

more-licences = Licences
more-licences-text = DiKo est un logiciel libre sous la licence Apache 2.0. Vous pouvez l’utiliser, le lire et le changer.
more-licences-parts = Parties faites par d’autres
more-licences-law = Les textes de loi sont libres de droits d’auteur (§ 5 UrhG).

more-about = À propos de DiKo
more-about-what = DiKo fait un plan à partir de votre histoire : quel bureau, quel papier, jusqu’à quel jour.
more-about-not = DiKo n’est pas une administration et ne donne pas de conseil juridique. En cas de doute, demandez à un service de conseil : c’est gratuit.
more-about-version = Version { $version }

clock-before-catalogue = La date de cet appareil est le { $day }. Cela ne peut pas être juste.
clock-before-last-change = La date de cet appareil est le { $day }. Mais vous avez déjà changé quelque chose dans DiKo à une date plus tardive.
clock-do = Réglez la date dans les réglages de l’appareil. Jusque-là, les dates ici sont fausses.
