### Appointments, and what can be shown later for a step.

now-appointment = Prochain rendez-vous

# $day: the day of the appointment.
now-get-ready = Se préparer pour { $day }

appointment-title = Rendez-vous
appointment-help = Avez-vous un rendez-vous ? Notez-le ici. Il figure alors sous Maintenant.
appointment-add = Noter un rendez-vous
appointment-new = Un nouveau rendez-vous
appointment-edit = Modifier le rendez-vous
appointment-day = Jour
appointment-day-missing = Écrivez le jour du rendez-vous.
appointment-time = Heure
appointment-time-hint = Par exemple 9:30. Laissez vide si vous ne la connaissez pas.
appointment-place = Où ?
appointment-place-hint = L’administration, la salle, ou chez qui.
appointment-person = Pour qui est le rendez-vous ?
appointment-remark = À ne pas oublier
appointment-remark-hint = Par exemple : apporter le passeport, prendre un numéro.
appointment-saved = Rendez-vous enregistré
appointment-change = Modifier
appointment-remove = Retirer
appointment-removed = Rendez-vous retiré
appointment-over = Il est passé.

# $time: an hour such as 9:30.
appointment-when = { $day }, { $time }

proof-title = Ce que vous pourrez montrer
proof-help = Notez quand et comment vous avez remis quelque chose, ou qu’on vous a refusé. C’est utile si l’administration demande plus tard.

# $day: a day.
proof-after-handed-in = Vous l’avez remis le { $day }. Notez comment, pour pouvoir le montrer plus tard.
proof-add = Noter
proof-new = À montrer plus tard
proof-how = Que s’est-il passé ?
proof-handed-in = Remis sur place
proof-posted = Envoyé par la poste
proof-online = Envoyé en ligne
proof-refused = Refusé
proof-no-appointment = Pas de rendez-vous disponible
proof-day = Quel jour ?
proof-day-missing = Écrivez le jour où c’était.
proof-remark = Remarque
proof-remark-hint = Qui l’a pris, un numéro, ce qui a été dit.
proof-saved = Noté
proof-remove = Retirer
proof-removed = Note retirée

# Two versions of one appointment, of one proof.
conflict-about-appointment-on = Quel jour est le rendez-vous ?
conflict-about-appointment-at = À quelle heure est le rendez-vous ?
conflict-about-appointment-place = Où est le rendez-vous ?
conflict-about-appointment-person = Pour qui est le rendez-vous ?
conflict-about-appointment-step = De quelle étape le rendez-vous fait-il partie ?
conflict-about-appointment-remark = Que ne faut-il pas oublier au rendez-vous ?
conflict-about-proof-how = Que s’est-il passé ?
conflict-about-proof-on = Quel jour était-ce ?
conflict-about-proof-remark = Quelle est la remarque ?
conflict-about-proof-person = De qui s’agit-il ?
conflict-about-proof-step = De quelle étape est-ce ?
conflict-about-kept-appointment = Sur un appareil, ce rendez-vous a été retiré. Sur un autre, quelque chose y a encore été écrit.
conflict-about-kept-proof = Sur un appareil, cette note a été retirée. Sur un autre, quelque chose y a encore été écrit.
