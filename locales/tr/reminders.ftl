### Reminders, and the one sentence that others can read.

reminders-title = Hatırlatmalar
reminders-help = DiKo bir randevudan ve bir son günden önce size hatırlatır. Cihazınıza bakan kişi o zaman yalnızca bu cümleyi görür:

# Who speaks, as the device names it.
reminders-from = DiKo
# On the lock screen, and on the page as it will be there: true of everything, and silent about what it is.
# The window reads both out of this file: one line, no value.
reminders-sentence = Bir hatırlatmanız var. Sakin bir anınızda DiKo’yu açın.

reminders-on = Hatırlat
reminders-when = Bir hafta önce, bir gün önce ve son günde. Randevudan önce: bir önceki akşam ve iki saat önce. Gece asla.
reminders-shown = Cümle şimdi ekranınızda. Görmüyor musunuz? O zaman cihazın ayarlarında DiKo’nun bildirim göstermesine izin verin.
reminders-refused = Cihazınız DiKo’nun bildirim göstermesine izin vermiyor. Bunu cihazın ayarlarında değiştirin. Sonra yeniden deneyin.
reminders-unavailable = Bu cihaz bildirim gösteremez.
reminders-running = Bilgisayar yalnızca DiKo çalışırken hatırlatır. Her yeniden başlatmadan sonra, telefonda da, DiKo’yu bir kez şifrenizle açın.
