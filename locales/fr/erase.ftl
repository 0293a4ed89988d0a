### Deleting everything that is on this device.

erase-title = Tout supprimer
erase-goes = Tout ce que DiKo a sur cet appareil est supprimé : toutes les familles, les papiers, les photos et les réglages. Les anciennes données mises de côté le sont aussi.
erase-copies = Les copies chiffrées et les feuilles imprimées restent là où vous les avez enregistrées. Supprimez-les vous-même.
erase-others = Les autres appareils qui partagent une famille avec vous la gardent. Si cet appareil doit la quitter, retirez d’abord la famille sous Personnes.
erase-password = Votre mot de passe
erase-sure = Oui, tout doit disparaître
erase-sure-help = Personne ne peut le faire revenir, même avec le code de secours.
erase-not-sure = Cochez d’abord la case.
erase-do = Tout supprimer définitivement
erase-doing = Suppression …
