### Pourquoi ce jour : à partir de quoi on compte, combien de temps la loi donne, ce qui le déplace.

# L'événement à partir duquel on compte, en une phrase. $day : son jour.
event-einreise = Vous avez rejoint l’Allemagne le { $day }.
event-einzug = Vous avez emménagé le { $day }.
event-umzug = Vous déménagez le { $day }.
event-auszug = Vous quittez le logement le { $day }.
event-registrierung = Votre demande de protection a été enregistrée le { $day }.
event-anhoerung = Votre audition est le { $day }.
event-zustellung = La décision est arrivée le { $day }.
event-anerkennung-final = Votre protection est définitive depuis le { $day }.
event-anerkennung-oder-titel = Votre protection ou votre titre est valable depuis le { $day }.
event-titel-erteilung = Vous avez reçu votre titre le { $day }.
event-titel-ablauf = Le titre expire le { $day }.
event-duldung-ablauf = La tolérance (Duldung) expire le { $day }.
event-visum-ablauf = Le visa expire le { $day }.
event-pass-ablauf = Le passeport expire le { $day }.
event-unterbringung-start = Vous habitez dans l’hébergement depuis le { $day }.
event-arbeitsbeginn = Votre travail a commencé le { $day }.
event-arbeitsende = Votre travail se termine le { $day }.
event-kenntnis = Vous l’avez appris le { $day }.
event-arbeitgeberwechsel = Vous avez changé d’employeur le { $day }.
event-versicherungspflicht = Vous devez avoir une assurance à partir du { $day }.
event-betreuung-start = La garderie ou l’école commence le { $day }.
event-kurs-anmeldung = Votre inscription au cours date du { $day }.
event-wohnsitz = Vous habitez en Allemagne depuis le { $day }.
event-rechtmaessiger-aufenthalt = Votre séjour autorisé a commencé le { $day }.
event-inobhutnahme = Le service de la jeunesse vous protège depuis le { $day }.
event-duldung-beginn = Votre tolérance (Duldung) a commencé le { $day }.
event-reise = Votre voyage est le { $day }.
event-geburt = Votre enfant est né le { $day }.
event-entbindungstermin = La naissance est prévue vers le { $day }.
event-bekanntgabe = La décision est arrivée le { $day }.
event-anspruch-beginn = Votre droit a commencé le { $day }.

# La même chose en quelques mots, après la date et les deux-points.
event-short-einreise = arrivée en Allemagne
event-short-einzug = emménagement
event-short-umzug = déménagement
event-short-auszug = départ du logement
event-short-registrierung = enregistrement
event-short-anhoerung = audition
event-short-zustellung = remise de la décision
event-short-anerkennung-final = protection définitive
event-short-anerkennung-oder-titel = protection ou titre
event-short-titel-erteilung = titre reçu
event-short-titel-ablauf = fin du titre
event-short-duldung-ablauf = fin de la tolérance
event-short-visum-ablauf = fin du visa
event-short-pass-ablauf = fin du passeport
event-short-unterbringung-start = arrivée dans l’hébergement
event-short-arbeitsbeginn = début du travail
event-short-arbeitsende = fin du travail
event-short-kenntnis = vous l’avez appris
event-short-arbeitgeberwechsel = changement d’employeur
event-short-versicherungspflicht = assurance obligatoire
event-short-betreuung-start = début de la garderie ou de l’école
event-short-kurs-anmeldung = inscription au cours
event-short-wohnsitz = domicile en Allemagne
event-short-rechtmaessiger-aufenthalt = début du séjour
event-short-inobhutnahme = accueil par le service de la jeunesse
event-short-duldung-beginn = début de la tolérance
event-short-reise = voyage
event-short-geburt = naissance
event-short-entbindungstermin = naissance prévue
event-short-bekanntgabe = décision arrivée
event-short-anspruch-beginn = début du droit

# $count : jours ou mois que la loi donne.
period-days = { $count ->
    [one] La loi vous donne { $count } jour.
   *[other] La loi vous donne { $count } jours.
}
period-months = { $count ->
    [one] La loi vous donne { $count } mois.
   *[other] La loi vous donne { $count } mois.
}

# Une ligne de l'explication : un jour et ce qu'il est.
key-line = { $day } : { $said }
key-opens = le premier jour où vous pouvez le faire
key-today = aujourd’hui
# $weekday : samedi ou dimanche.
key-weekend = un { $weekday }, il ne compte pas comme dernier jour
# $name : le nom du jour férié.
key-holiday = un jour férié ({ $name }), il ne compte pas comme dernier jour
# Ce qu'est le dernier jour, selon la règle.
key-last-within = le dernier jour
key-last-before = le dernier jour de validité
key-last-printed = le jour écrit sur le papier
key-last-retro = le dernier jour où vous ne perdez rien
key-last-month-start = le dernier jour où ce mois compte encore
key-last-age-window = le dernier jour
key-last-none = le dernier jour
key-last-immediately = le dernier jour
key-last-earliest = le premier jour
key-last-land = le dernier jour
key-last-office-duty = le dernier jour

holiday-new-year = Nouvel An
holiday-epiphany = Épiphanie
holiday-womens-day = Journée des femmes
holiday-good-friday = Vendredi saint
holiday-easter-sunday = Dimanche de Pâques
holiday-easter-monday = Lundi de Pâques
holiday-labour-day = 1er Mai
holiday-liberation-day = Jour de la Libération
holiday-ascension = Ascension
holiday-whit-sunday = Dimanche de Pentecôte
holiday-whit-monday = Lundi de Pentecôte
holiday-corpus-christi = Fête-Dieu
holiday-uprising-day = 17 juin
holiday-assumption = Assomption
holiday-childrens-day = Journée des enfants
holiday-unity-day = Jour de l’Unité allemande
holiday-reformation-day = Jour de la Réformation
holiday-all-saints = Toussaint
holiday-repentance-day = Jour de pénitence et de prière
holiday-christmas = Noël
holiday-boxing-day = Lendemain de Noël
