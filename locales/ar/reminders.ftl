### Reminders, and the one sentence that others can read.

reminders-title = التذكيرات
reminders-help = يذكّرك ⁨DiKo⁩ قبل الموعد وقبل آخر يوم. من ينظر إلى جهازك يرى حينها هذه الجملة فقط:

# Who speaks, as the device names it.
reminders-from = ديكو ⁨DiKo⁩
# On the lock screen, and on the page as it will be there: true of everything, and silent about what it is.
# The window reads both out of this file: one line, no value.
reminders-sentence = لديك تذكير. افتح ⁨DiKo⁩ عندما تكون في وقت هادئ.

reminders-on = ذكّرني
reminders-when = قبل أسبوع، وقبل يوم، وفي آخر يوم. وقبل الموعد: في المساء السابق وقبل ساعتين. لا تذكير في الليل.
reminders-shown = الجملة الآن على شاشتك. ألا تراها؟ إذن اسمح لـ⁨DiKo⁩ بعرض الإشعارات في إعدادات جهازك.
reminders-refused = جهازك لا يسمح لـ⁨DiKo⁩ بعرض الإشعارات. غيّر ذلك في إعدادات الجهاز، ثم حاول مرة أخرى.
reminders-unavailable = هذا الجهاز لا يستطيع عرض الإشعارات.
reminders-running = الحاسوب يذكّرك فقط ما دام ⁨DiKo⁩ يعمل. بعد كل إعادة تشغيل، وللهاتف أيضًا، افتح ⁨DiKo⁩ مرة واحدة بكلمة المرور.
