# L'entrée : premier démarrage, ouverture, secours, une copie, recommencer à zéro.

welcome-app = DiKo
welcome-claim = Votre chemin à travers les bureaux en Allemagne.
welcome-language-title = Choisissez votre langue
welcome-language-help = Vous pouvez la changer à tout moment.

welcome-privacy-title = Ce qui reste chez vous
welcome-privacy-device = Tout ce que vous écrivez reste sur cet appareil, chiffré, tant que vous ne le partagez pas vous-même.
welcome-privacy-account = Pas de compte. Pas besoin d’Internet. Personne ne compte ce que vous faites.
welcome-privacy-never = DiKo ne demande jamais pourquoi vous avez quitté votre pays.
welcome-privacy-next = Commencer
welcome-privacy-copy = J’ai fait une copie avant
welcome-privacy-code = J’ai un code de secours et ma ville

welcome-password-title = Choisissez un mot de passe
welcome-password-why = Il ouvre DiKo sur cet appareil. Personne ne peut vous en envoyer un nouveau. Retenez-le bien.
welcome-password-field = Mot de passe
welcome-password-again = Mot de passe, encore une fois
welcome-password-show = Montrer le mot de passe
welcome-password-hide = Cacher le mot de passe
welcome-password-advice = Quatre mots que personne d’autre ne mettrait ensemble sont faciles à retenir et difficiles à deviner.
welcome-password-differ = Les deux mots de passe ne sont pas pareils. Écrivez le deuxième encore une fois.
welcome-password-empty = Écrivez un mot de passe d’au moins 8 caractères.
welcome-password-make = Enregistrer le mot de passe
welcome-password-making = DiKo ferme vos données à clé. Cela prend un moment.

strength-label = Sécurité
strength-short = Trop court. { $left ->
    [one] Encore { $left } caractère.
   *[other] Encore { $left } caractères.
}
strength-weak = Facile à deviner. Ajoutez un mot.
strength-fair = Bien. Avec un mot de plus, il est fort.
strength-strong = Fort.

welcome-recovery-title = Écrivez ce code sur papier
welcome-recovery-why = Il aide si vous oubliez le mot de passe. Si vous partagez une famille, il la ramène aussi sur un nouvel appareil.
welcome-recovery-once = DiKo ne le montre que cette fois-ci. Gardez le papier à la maison, pas avec l’appareil.
welcome-recovery-code = Code de secours
welcome-recovery-group = Groupe { $number }
welcome-recovery-next = Je l’ai écrit
welcome-recovery-check-title = Le code est-il sur votre papier ?
welcome-recovery-check-help = Lisez le groupe { $number } sur votre papier et écrivez-le ici. Ensuite, la page suivante vient toute seule.
welcome-recovery-check-wrong = Ce n’est pas le groupe { $number }. Regardez encore votre papier.
welcome-recovery-check-again = Montrer encore le code
welcome-recovery-done = Continuer

unlock-title = DiKo est verrouillé
unlock-help = Écrivez votre mot de passe. Vos données sont sur cet appareil.
unlock-field = Mot de passe
unlock-do = Ouvrir
unlock-doing = DiKo s’ouvre. Cela prend un moment.
unlock-empty = Écrivez d’abord votre mot de passe.
unlock-forgot = J’ai oublié le mot de passe
unlock-language = Langue

recover-title = Ouvrir avec le code de secours
recover-help = Prenez le papier avec les six groupes de chiffres.
recover-code = Code de secours
recover-code-help = { $left ->
    [0] Les 30 chiffres sont là.
    [one] Il manque { $left } chiffre.
   *[other] Il manque { $left } chiffres.
}
recover-code-short = Le code a 30 chiffres. Regardez lesquels manquent.
recover-code-any = Les espaces ne comptent pas. Les chiffres de votre propre écriture vont aussi.
recover-password = Nouveau mot de passe
recover-do = Ouvrir avec le code
recover-doing = DiKo s’ouvre. Cela prend un moment.
recover-lost = Je n’ai pas de code
recover-lost-title = Pas de mot de passe et pas de code
recover-lost-text = Alors personne ne peut ouvrir les données, même pas les gens qui font DiKo. Vous pouvez essayer d’anciens mots de passe aussi souvent que vous voulez. Ou vous recommencez à zéro.
recover-try = Essayer encore le mot de passe
recover-start-over = Recommencer à zéro

startover-title = Recommencer à zéro
startover-what = Vous commencez avec un DiKo vide.
startover-kept = Les anciennes données restent sur cet appareil sous un autre nom. Rien n’est effacé.
startover-still = On ne peut toujours les ouvrir qu’avec leur mot de passe ou leur code de secours.
startover-do = Mettre les anciennes données de côté
startover-doing = Les anciennes données sont mises de côté.

copy-title = Ouvrir une copie
copy-help = Une copie est un seul fichier. Son nom finit par .diko. Vous l’avez faite avant, peut-être sur un autre appareil.
copy-file = Où est le fichier ?
copy-file-help = Le dossier et le nom du fichier.
copy-file-empty = Écrivez où est le fichier.
copy-password = Mot de passe de la copie
copy-password-help = C’est le mot de passe que vous avez écrit en faisant la copie.
copy-do = Ouvrir la copie
copy-doing = DiKo ouvre la copie. Cela prend un moment.
