### Letters of offices: written down, until when to answer, answered.

now-letters = Листи з терміном

letters-title = Листи
letters-pane = Лист
letters-add = Додати
letters-add-title = Новий лист
letters-edit-title = Змінити лист
letters-open = Ще без відповіді
letters-answered = З відповіддю
letters-empty = Листів ще немає. Коли установа напише вам, додайте лист сюди: хто написав і до якого дня треба відповісти. Тоді цей день буде і на екрані «Зараз».
letters-all-answered = На всі листи є відповідь.

letter-sender = Хто написав?
letter-sender-hint = Назва стоїть угорі листа, наприклад Jobcenter.
letter-person = Для кого лист?
letter-subject = Про що він?
letter-subject-hint = Своїми словами. Можна залишити порожнім.
letter-received = День на конверті
letter-received-hint = На жовтому конверті день написано від руки. Рахується саме він, а не день, коли ви його відкрили. Якщо такого дня немає: день, коли лист лежав у скриньці.
letter-answer-by = Відповісти до
letter-answer-by-hint = Останній день, як написано в листі. Залиште порожнім, якщо лист його не називає.
letter-step = Він належить до якогось кроку?
letter-step-none = Без кроку

letter-saved = Лист збережено
letter-mark-answered = Я вже відповів або відповіла
letter-said-answered = Позначено: відповідь є
letter-not-answered = Відповіді все ж немає
letter-said-open = Позначено: відповіді немає
letter-change = Змінити
letter-remove = Прибрати лист
letter-removed = Лист прибрано
letter-gone = Цього листа тут більше немає.

# $day: a day.
letter-until = Відповісти до { $day }.
letter-came = Надійшов { $day }.
letter-answered-on = Відповідь { $day }.
letter-no-day = День для відповіді не записано.
# $days: from today to the last day; 0 is today.
letter-days-left = { $days ->
    [0] Сьогодні останній день.
    [one] Ще { $days } день.
    [few] Ще { $days } дні.
    [many] Ще { $days } днів.
   *[other] Ще { $days } дня.
}
letter-step-of = Належить до цього кроку
letter-hint-title = До якого дня відповісти?

# $deadline and $remedies: two German words to look for.
letter-hint = День для відповіді не записано. Шукайте в листі слова { $deadline } і { $remedies }: там написано, скільки часу ви маєте.

# $decision: the German word for it. $day: a day.
letter-hint-month = Якщо це рішення ({ $decision }) і ви не згодні, часто є один місяць: до { $day }.

# $day: a day.
letter-hint-week = У справах притулку це може бути лише тиждень: до { $day }. Одразу йдіть на консультацію.

# Two versions of one letter.
conflict-about-letter-sender = Хто написав цей лист?
conflict-about-letter-subject = Про що цей лист?
conflict-about-letter-received-on = Який день на конверті?
conflict-about-letter-answer-by = До якого дня треба відповісти?
conflict-about-letter-answered-on = Коли на нього відповіли?
conflict-about-letter-person = Для кого цей лист?
conflict-about-letter-step = До якого кроку належить лист?
conflict-about-kept-letter = На одному пристрої цей лист прибрали. На іншому про нього ще щось написали.
conflict-keep-entry = Залишити
conflict-remove-entry = Прибрати
conflict-empty = Нічого не написано
conflict-no-day = Без дня
