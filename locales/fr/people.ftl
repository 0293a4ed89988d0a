# Les personnes du foyer, ce qu'elles ont raconté, et les familles sur cet appareil.

people-title = Personnes
people-detail = Ce que vous avez choisi
people-who = { $role }, { $age }
people-persons = Qui en fait partie
people-adult = Adulte
people-child = Enfant
people-age = { $age ->
    [0] moins de 1 an
    [one] { $age } an
   *[other] { $age } ans
}
people-open-questions = { $count ->
    [0] Toutes les questions ont une réponse
    [one] { $count } question sans réponse
   *[other] { $count } questions sans réponse
}
people-answer = { $count ->
    [one] Répondre à { $count } question
   *[other] Répondre à { $count } questions
}
people-add = Ajouter une personne
people-add-adult = Ajouter un ou une adulte
people-add-child = Ajouter un enfant
people-name = Nom
people-limit = DiKo ne peut pas prendre plus de { $limit } personnes.
people-empty = Il n’y a encore personne. Commencez par vous-même.

person-facts = Ce que vous avez raconté
person-facts-empty = Vous n’avez encore rien raconté.
person-rename = Changer le nom
person-rename-title = Changer le nom
person-renamed = Le nom est enregistré.
person-remove = Retirer de la liste
person-removed = { $name } n’est plus dans la liste.
person-remove-help = Les réponses, les papiers et les étapes partent aussi. Vous pouvez tout de suite remettre comme avant.
person-yes = Oui
person-no = Non
person-none = Aucun

people-place = Où vous habitez
people-place-unknown = Pas encore raconté

cases-title = Familles sur cet appareil
cases-help = Chaque famille a son propre fichier chiffré.
cases-current = Ouverte maintenant.
cases-persons = { $count ->
    [0] encore personne
    [one] { $count } personne
   *[other] { $count } personnes
}
cases-overdue = { $count ->
    [one] { $count } délai manqué
   *[other] { $count } délais manqués
}
cases-next-day = Prochaine date : { $day }
cases-steps = { $count ->
    [0] Aucune étape ouverte
    [one] { $count } étape ouverte
   *[other] { $count } étapes ouvertes
}
cases-open = Ouvrir
cases-add = Ajouter une famille
cases-add-title = Ajouter une famille
cases-add-help = Pour les personnes qui aident plusieurs familles. Leurs données ne se mélangent jamais.
cases-name = Nom de la famille
cases-name-help = Personne d’autre ne le voit tant que vous ne partagez pas cette famille.
cases-add-do = Ajouter
cases-rename = Changer le nom
cases-renamed = Le nom est enregistré.
cases-remove = Supprimer cette famille
cases-remove-title = Supprimer { $name } ?
cases-remove-help = Les personnes, les papiers et les étapes de cette famille partent de cet appareil. Ensuite, on ne peut plus les remettre.
cases-remove-do = Supprimer pour toujours
cases-remove-keep = Garder
cases-removed = Famille supprimée : { $name }.
cases-opened = Famille ouverte : { $name }.
cases-limit = DiKo ne peut pas prendre plus de { $limit } familles.
cases-first = Ma famille

# Quelque chose de nouveau dans la vie d’une personne. Court, sans « je » : des parents et des aidants choisissent aussi.
news-title = Y a-t-il du nouveau ?
news-help = Choisissez ce qui change. DiKo adapte le plan.
news-letter = Une décision d’un bureau est arrivée
news-moving = Déménagement
news-job-ends = Fin du travail ou de la formation
news-employer = Nouvel employeur
news-training = Formation dans une entreprise
news-school = Entrée à l’école
news-pregnant = Grossesse
news-married = Mariage
news-home-trip = Voyage dans le pays d’origine
news-leaving = Départ d’Allemagne
