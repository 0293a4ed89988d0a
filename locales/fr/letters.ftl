### Letters of offices: written down, until when to answer, answered.

now-letters = Lettres avec une date

letters-title = Lettres
letters-pane = Lettre
letters-add = Ajouter
letters-add-title = Une nouvelle lettre
letters-edit-title = Modifier la lettre
letters-open = Pas encore répondu
letters-answered = Répondu
letters-empty = Pas encore de lettres. Quand une administration vous écrit, ajoutez la lettre ici : qui l’a écrite et jusqu’à quand il faut répondre. La date figure alors aussi sous Maintenant.
letters-all-answered = Toutes les lettres ont leur réponse.

letter-sender = Qui l’a écrite ?
letter-sender-hint = Le nom est en haut de la lettre, par exemple Jobcenter.
letter-person = Pour qui est la lettre ?
letter-subject = De quoi s’agit-il ?
letter-subject-hint = Avec vos propres mots. Vous pouvez laisser vide.
letter-received = Date sur l’enveloppe
letter-received-hint = Sur une enveloppe jaune, la date est écrite à la main. C’est elle qui compte, pas le jour où vous l’avez ouverte. Sans cette date : le jour où la lettre était dans votre boîte.
letter-answer-by = Répondre avant la fin du
letter-answer-by-hint = Le dernier jour, comme l’indique la lettre. Laissez vide si elle n’en indique pas.
letter-step = Fait-elle partie d’une étape ?
letter-step-none = Aucune étape

letter-saved = Lettre enregistrée
letter-mark-answered = J’ai répondu
letter-said-answered = Marquée comme répondue
letter-not-answered = Finalement pas répondu
letter-said-open = Marquée comme non répondue
letter-change = Modifier
letter-remove = Retirer la lettre
letter-removed = Lettre retirée
letter-gone = Cette lettre n’est plus ici.

# $day: a day.
letter-until = Répondre au plus tard le { $day }.
letter-came = Arrivée le { $day }.
letter-answered-on = Répondu le { $day }.
letter-no-day = Aucune date de réponse notée.
# $days: from today to the last day; 0 is today.
letter-days-left = { $days ->
    [0] Aujourd’hui est le dernier jour.
    [one] Encore { $days } jour.
   *[other] Encore { $days } jours.
}
letter-step-of = Fait partie de cette étape
letter-hint-title = Quand répondre ?

# $deadline and $remedies: two German words to look for.
letter-hint = Aucune date de réponse n’est notée. Cherchez dans la lettre les mots { $deadline } et { $remedies } : le délai y est indiqué.

# $decision: the German word for it. $day: a day.
letter-hint-month = Si c’est une décision ({ $decision }) et que vous n’êtes pas d’accord, vous avez souvent un mois : jusqu’au { $day }.

# $day: a day.
letter-hint-week = En matière d’asile, le délai peut être d’une semaine seulement : jusqu’au { $day }. Allez tout de suite voir un service de conseil.

# Two versions of one letter.
conflict-about-letter-sender = Qui a écrit cette lettre ?
conflict-about-letter-subject = De quoi parle la lettre ?
conflict-about-letter-received-on = Quelle date est sur l’enveloppe ?
conflict-about-letter-answer-by = Jusqu’à quand faut-il répondre ?
conflict-about-letter-answered-on = Quand a-t-on répondu ?
conflict-about-letter-person = Pour qui est la lettre ?
conflict-about-letter-step = De quelle étape la lettre fait-elle partie ?
conflict-about-kept-letter = Sur un appareil, cette lettre a été retirée. Sur un autre, quelque chose y a encore été écrit.
conflict-keep-entry = Garder
conflict-remove-entry = Retirer
conflict-empty = Rien d’écrit
conflict-no-day = Pas de date
