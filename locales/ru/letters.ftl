### Letters of offices: written down, until when to answer, answered.

now-letters = Письма со сроком

letters-title = Письма
letters-pane = Письмо
letters-add = Добавить
letters-add-title = Новое письмо
letters-edit-title = Изменить письмо
letters-open = Ещё без ответа
letters-answered = С ответом
letters-empty = Писем пока нет. Когда ведомство напишет вам, добавьте письмо сюда: кто написал и до какого дня нужно ответить. Тогда этот день будет и на экране «Сейчас».
letters-all-answered = На все письма есть ответ.

letter-sender = Кто написал?
letter-sender-hint = Название стоит вверху письма, например Jobcenter.
letter-person = Для кого письмо?
letter-subject = О чём оно?
letter-subject-hint = Своими словами. Можно оставить пустым.
letter-received = День на конверте
letter-received-hint = На жёлтом конверте день написан от руки. Считается он, а не день, когда вы его открыли. Если такого дня нет: день, когда письмо лежало в почтовом ящике.
letter-answer-by = Ответить до
letter-answer-by-hint = Последний день, как написано в письме. Оставьте пустым, если письмо его не называет.
letter-step = Оно относится к какому-то шагу?
letter-step-none = Без шага

letter-saved = Письмо сохранено
letter-mark-answered = Ответ отправлен
letter-said-answered = Отмечено: ответ есть
letter-not-answered = Ответа всё же нет
letter-said-open = Отмечено: ответа нет
letter-change = Изменить
letter-remove = Убрать письмо
letter-removed = Письмо убрано
letter-gone = Этого письма здесь больше нет.

# $day: a day.
letter-until = Ответить до { $day }.
letter-came = Пришло { $day }.
letter-answered-on = Ответ { $day }.
letter-no-day = День для ответа не записан.
# $days: from today to the last day; 0 is today.
letter-days-left = { $days ->
    [0] Сегодня последний день.
    [one] Остался { $days } день.
    [few] Осталось { $days } дня.
    [many] Осталось { $days } дней.
   *[other] Осталось { $days } дня.
}
letter-step-of = Относится к этому шагу
letter-hint-title = До какого дня ответить?

# $deadline and $remedies: two German words to look for.
letter-hint = День для ответа не записан. Ищите в письме слова { $deadline } и { $remedies }: там написано, сколько у вас времени.

# $decision: the German word for it. $day: a day.
letter-hint-month = Если это решение ({ $decision }) и вы не согласны, часто есть один месяц: до { $day }.

# $day: a day.
letter-hint-week = В делах об убежище это может быть всего неделя: до { $day }. Сразу идите на консультацию.

# Two versions of one letter.
conflict-about-letter-sender = Кто написал это письмо?
conflict-about-letter-subject = О чём это письмо?
conflict-about-letter-received-on = Какой день на конверте?
conflict-about-letter-answer-by = До какого дня нужно ответить?
conflict-about-letter-answered-on = Когда на него ответили?
conflict-about-letter-person = Для кого это письмо?
conflict-about-letter-step = К какому шагу относится письмо?
conflict-about-kept-letter = На одном устройстве это письмо убрали. На другом о нём ещё что-то написали.
conflict-keep-entry = Оставить
conflict-remove-entry = Убрать
conflict-empty = Ничего не написано
conflict-no-day = Без дня
