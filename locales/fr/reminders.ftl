### Reminders, and the one sentence that others can read.

reminders-title = Rappels
reminders-help = DiKo vous rappelle un rendez-vous et un dernier jour à l’avance. Qui regarde votre appareil ne voit alors que cette phrase :

# Who speaks, as the device names it.
reminders-from = DiKo
# On the lock screen, and on the page as it will be there: true of everything, and silent about what it is.
# The window reads both out of this file: one line, no value.
reminders-sentence = Vous avez un rappel. Ouvrez DiKo quand vous serez au calme.

reminders-on = Me le rappeler
reminders-when = Une semaine avant, un jour avant et le dernier jour. Pour un rendez-vous : la veille au soir et deux heures avant. Jamais la nuit.
reminders-shown = La phrase est maintenant sur votre écran. Vous ne la voyez pas ? Alors autorisez DiKo à afficher des notifications dans les réglages de l’appareil.
reminders-refused = Votre appareil n’autorise pas DiKo à afficher des notifications. Changez cela dans les réglages de l’appareil. Puis réessayez.
reminders-unavailable = Cet appareil ne peut pas afficher de notifications.
reminders-running = Un ordinateur ne rappelle que tant que DiKo est ouvert. Après chaque redémarrage, du téléphone aussi, ouvrez DiKo une fois avec votre mot de passe.
