### Partager une famille : villes, échange, laisser entrer un appareil, rejoindre, qui participe, le retour avec le code de secours.

sharing-head = Ensemble
sharing-title = Partage et échange
sharing-with = Qui participe
sharing-server = Par ce serveur
sharing-end = Pour y mettre fin sur cet appareil, supprimez la famille sous « Personnes ».
sharing-family = Partagée avec d’autres appareils
sharing-seen = Toutes les personnes qui partagent cette famille le voient.
sharing-name-help = Un prénom ou un surnom suffit. Toutes les personnes qui partagent cette famille le voient.
sharing-waiting = DiKo attend l’autre appareil.
sharing-failed = Cela n’a pas marché
sharing-again = Recommencer
sharing-stop = Arrêter

share-do = Partager cette famille
share-done = La famille est partagée. Laissez maintenant entrer quelqu’un.
share-members = La personne que vous laissez entrer lit et change tout dans cette famille, sauf les notes qui restent sur cet appareil.
share-server = Le serveur d’une ville transmet tout sous clé. Il ne peut pas le lire et ne connaît aucun nom.
share-server-sees = Le serveur voit combien d’appareils participent, quand et combien ils échangent, et depuis quelle adresse Internet.
share-removal = Vous pouvez retirer un appareil plus tard. Mais ce qu’il a vu, il l’a vu.

sync-alone = Seulement sur cet appareil
sync-alone-help = Cette famille est seulement sur cet appareil. Vous pouvez la partager avec votre autre appareil ou avec une personne qui vous aide.
sync-now = Échanger maintenant
# $count : changements de cet appareil que le serveur n’a pas.
sync-changes = { $count ->
    [one] 1 changement attend
   *[other] { $count } changements attendent
}
sync-good = Tout est échangé
sync-never = Pas encore d’échange
# $day : jour de la semaine et date. $time : par exemple 14:10.
sync-last = Dernier échange : { $day }, { $time }
sync-last-today = Dernier échange : aujourd’hui, { $time }
sync-never-help = DiKo échange dès qu’il y a une connexion.
sync-offline-help = Il n’y a pas de connexion au serveur. Rien n’est perdu. DiKo essaie de nouveau tout seul.
sync-busy-help = Le serveur a trop à faire. DiKo essaie de nouveau tout seul.
sync-activation-needed = La ville demande un code
sync-activation-needed-help = Jusque-là, tout reste sur cet appareil.
sync-waiting-for-admission = Attend d’être admis
sync-waiting-for-admission-help = Un autre appareil laisse entrer celui-ci. Les deux ont besoin d’une connexion.
sync-not-let-in = Le serveur ne laisse pas entrer cet appareil
sync-not-let-in-help = Ce qui est ici reste ici. Demandez à une personne qui gère la famille d’ouvrir DiKo et de regarder la liste des appareils.
sync-removed = Cet appareil a été retiré
sync-removed-help = Rien de nouveau n’arrive plus ici. Ce qui est ici reste lisible.
# $count : ce que d’autres appareils ont écrit.
sync-withheld = { $count ->
    [one] Le serveur retient une chose écrite par un autre appareil. Ouvrez DiKo sur l’autre appareil, avec une connexion.
   *[other] Le serveur retient { $count } choses écrites par d’autres appareils. Ouvrez DiKo sur les autres appareils, avec une connexion.
}
sync-unread = { $count ->
    [one] Une chose d’un autre appareil ne peut pas encore être lue. La clé vient avec un prochain échange.
   *[other] { $count } choses d’autres appareils ne peuvent pas encore être lues. La clé vient avec un prochain échange.
}
sync-parked = { $count ->
    [one] Le serveur refuse un changement. Il reste sur cet appareil. Dites-le à la ville.
   *[other] Le serveur refuse { $count } changements. Ils restent sur cet appareil. Dites-le à la ville.
}
sync-quarantined = Quelque chose d’un appareil retiré attend

activation-code = Code de la ville
activation-help = La ville ou un service de conseil le donne.
activation-empty = Écrivez d’abord le code.
activation-do = Donner le code

commune-title = Votre ville
commune-help = Ses services, leurs horaires et ses propres étapes sont alors dans votre plan.
commune-which = Quelle ville ?
commune-choose-do = Trouver une ville
commune-here = sur cet appareil
commune-other = Une autre ville
commune-address = Adresse du serveur de la ville
commune-address-help = La ville vous la dit, par exemple diko.example.de. Ou elle montre un code à scanner.
commune-address-empty = Écrivez d’abord l’adresse.
commune-choose = Choisissez une ville.
commune-scan = Scanner l’adresse
commune-look = Chercher
commune-looking = DiKo demande à la ville. Cela prend un moment.
commune-found = Est-ce cette ville ?
commune-again = Choisir une autre ville
commune-verified = DiKo connaît cette ville et sa signature.
commune-unverified = Seule la ville elle-même dit qui elle est. Prenez-la seulement si la ville vous a donné cette adresse.
commune-key = Comparez ce numéro avec celui que la ville montre :
commune-activation = Pour partager une famille par cette ville, il vous faut un code de la ville.
commune-use = Prendre cette ville
commune-used = { $name } est maintenant votre ville.

qr-alt = Code à scanner
qr-as-text = Montrer le code en texte
qr-copy = Copier le texte
qr-copied = Copié. Donnez-le seulement à l’autre appareil.
qr-not-copied = Copier ne marche pas ici. Marquez le texte et copiez-le vous-même.

scan-camera = Scanner avec la caméra
scan-looking = Tenez le code entier devant la caméra.
scan-stop = Arrêter la caméra
scan-picture = Choisir une image du code
scan-none = Il n’y a pas de code dans cette image. Prenez-en une où l’on voit le code entier.
scan-no-camera = La caméra ne marche pas. Choisissez une image ou collez le texte.
scan-text = Ou collez le texte du code
scan-text-do = Prendre le texte
scan-text-empty = Collez d’abord le texte.

role-owner = Gère la famille
role-owner-help = Lit et écrit tout, laisse entrer les autres et les retire.
role-helper = Aide
role-helper-help = Lit et écrit tout. Ne peut laisser entrer personne.
role-helper-cannot = Seuls les appareils qui gèrent la famille peuvent laisser entrer d’autres.

way-room = Dans la même pièce
way-mailbox = Au téléphone
way-file = Avec un fichier

invite-title-form = Laisser entrer un appareil
invite-title-room = Montrez ce code
invite-title-mailbox = Dites ce numéro
invite-title-file = Donnez ce fichier
invite-title-compare = Comparez les chiffres
invite-title-compared = Un instant
invite-title-admitted = L’appareil participe
invite-help = Votre deuxième appareil, ou celui d’une personne qui vous aide.
invite-role = Que peut-il faire ?
invite-way = Comment vous retrouvez-vous ?
invite-room-note = Chaque appareil scanne un code de l’autre.
invite-mailbox-note = Vous vous parlez, et chacun a une connexion.
invite-file-note = L’autre appareil rejoint plus tard.
# $join et $way : ce que l’on choisit sur l’autre appareil.
invite-room-show = Sur l’autre appareil, choisissez « { $join } », puis « { $way } ». Il scanne ce code.
invite-room-answer = Scannez ensuite la réponse
invite-room-scan = L’autre appareil montre maintenant son propre code.
invite-mailbox-say = Sur l’autre appareil, on choisit « { $join } », puis « { $way } ». Dites ce numéro :
invite-mailbox-then = Ensuite, les deux écrans montrent six chiffres. Restez au téléphone.
invite-file-where = L’invitation est dans ce fichier :
invite-file-digits = Ces chiffres l’ouvrent :
invite-file-code = Chiffres du fichier
invite-file-apart = Dites les chiffres par un autre chemin que le fichier, par exemple au téléphone. Qui a les deux peut rejoindre.
invite-admitted = Il reçoit la famille au prochain échange. Donnez-lui un nom, pour que tous sachent à qui il est.
invite-done = Terminé

compare-now = L’autre appareil est là.
compare-help = Lisez-vous les chiffres. Sont-ils les mêmes sur les deux écrans ?
compare-same = Oui, les mêmes
compare-different = Non, différents

join-title = Rejoindre une famille
join-help = Une personne qui gère la famille laisse entrer cet appareil. Comment vous retrouvez-vous ?
join-room-note = Vous scannez un code sur l’autre appareil.
join-mailbox-note = L’autre personne dit un numéro.
join-file-note = Vous avez un fichier et ses chiffres.
join-room-help = L’autre appareil montre un code. Scannez-le.
join-commune = Par quelle ville ?
# $place : la page de l’autre appareil qui le dit.
join-commune-help = Sur l’autre appareil, c’est écrit sous « { $place } ».
join-mailbox-help = Écrivez le numéro que dit l’autre personne.
join-number = Numéro
# $count : combien de chiffres il faut.
join-digits-short = Il faut { $count } chiffres.
join-file-help = Quelqu’un vous a donné un fichier et dit des chiffres.
join-title-answer = Montrez ce code
join-title-joined = La famille arrive
join-answer = L’autre appareil scanne ce code. Puis il laisse entrer celui-ci.
join-admission-waiting = Les deux appareils ont besoin d’une connexion. Cela peut prendre un moment.
join-coming = DiKo ouvre la famille.
join-done = La famille est sur cet appareil.

members-title = Qui participe
# $count : appareils.
members-count = { $count ->
    [one] 1 appareil participe
   *[other] { $count } appareils participent
}
members-removed = Retirés
member-this-device = Cet appareil
member-device = Appareil sans nom
member-paper = Code de secours
member-paper-help = Ramène la famille sur un nouvel appareil.
member-invitation = Invitation dans un fichier
member-invitation-help = Personne ne l’a encore utilisée.
member-removed = Retiré. Il ne reçoit rien de nouveau.
member-since = Depuis le { $day }
# $count : changements qui ne comptent pas.
member-quarantined = { $count ->
    [one] 1 de ses changements attend
   *[other] { $count } de ses changements attendent
}
member-name = Nom de l’appareil
member-name-help = Pour que tous sachent à qui il est. Par exemple : téléphone d’Olena.
member-renamed = Le nom est enregistré.
member-remove-device = Retirer cet appareil
member-remove-paper = Fermer le retour par ce code
member-remove-invitation = Annuler l’invitation
member-remove-title = Retirer { $name } ?
member-remove-help-device = Il ne reçoit rien de ce qui s’écrit à partir de maintenant. Ce qu’il a vu, il l’a vu. On ne peut pas revenir en arrière : quelqu’un doit le laisser entrer de nouveau.
member-remove-help-paper = Le code ne ramène alors plus cette famille. On ne peut pas revenir en arrière. Vous pouvez faire un nouveau code sous « Plus ».
member-remove-help-invitation = Le fichier n’ouvre alors plus rien. On ne peut pas revenir en arrière.
member-remove-do = Retirer
member-remove-done = { $name } est retiré.

quarantine-title = Attend et ne compte pas
quarantine-help = Cela a été écrit sur l’appareil après son retrait. Regardez si c’est juste.
quarantine-on = Écrit le { $day }
# $count : changements qui ne sont pas montrés un par un.
quarantine-more = Autres changements : { $count }
quarantine-release = Tout compter
quarantine-final = On ne peut pas revenir en arrière. Vous pouvez changer chaque chose ensuite.
quarantine-released = Cela compte maintenant.
quarantine-person-added = Ajout
quarantine-person-removed = Retrait
quarantine-note-removed = Note effacée

leaving = Cet appareil s’en va
leaving-help = Cette famille est partagée. Cet appareil dit aux autres qu’il s’en va. Ils gardent tout.
leaving-begun = Cet appareil quitte { $name }.
leaving-waits = Cet appareil dit aux autres qu’il s’en va. Il faut une connexion. Ensuite, la famille part d’ici.
leaving-at-once = Supprimer sans attendre
leaving-at-once-help = Les autres ne sauront pas que cet appareil est parti.

back-title = Retrouver mes familles
back-help = Il vous faut votre code de secours et la ville par laquelle vous avez partagé.
back-do = Les retrouver
back-doing = DiKo demande à la ville et ouvre vos familles. Cela prend un moment.

# Photos of a shared family.
sync-photos-title = Photos
# $size: such as 2.4 MB.
sync-photos-waiting = { $size } de photos attendent d’être échangés.
sync-photos-none = Toutes les photos sont échangées.
sync-photos-now = Échanger les photos maintenant
sync-photos-always = Toujours échanger les photos automatiquement
sync-photos-always-help = Sinon, seules quelques-unes partent d’elles-mêmes. Les données mobiles peuvent coûter de l’argent.
