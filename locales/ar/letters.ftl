### Letters of offices: written down, until when to answer, answered.

now-letters = رسائل لها موعد

letters-title = الرسائل
letters-pane = رسالة
letters-add = إضافة
letters-add-title = رسالة جديدة
letters-edit-title = تغيير الرسالة
letters-open = لم يُرَدّ عليها بعد
letters-answered = تم الرد عليها
letters-empty = لا توجد رسائل بعد. عندما تكتب إليك دائرة، أضف الرسالة هنا: من كتبها وإلى أي يوم يجب أن تردّ. عندها يظهر هذا اليوم أيضًا في صفحة «الآن».
letters-all-answered = تم الرد على كل الرسائل.

letter-sender = من كتبها؟
letter-sender-hint = الاسم في أعلى الرسالة، مثل Jobcenter.
letter-person = لمن الرسالة؟
letter-subject = ما موضوعها؟
letter-subject-hint = بكلماتك. يمكنك تركه فارغًا.
letter-received = اليوم المكتوب على الظرف
letter-received-hint = على الظرف الأصفر كُتب اليوم بخط اليد. هذا اليوم هو الذي يُحسب، وليس اليوم الذي فتحت فيه الظرف. إن لم يوجد: اليوم الذي كانت فيه الرسالة في صندوق البريد.
letter-answer-by = الرد حتى
letter-answer-by-hint = آخر يوم كما هو مكتوب في الرسالة. اتركه فارغًا إن لم تذكر الرسالة يومًا.
letter-step = هل تتبع خطوة ما؟
letter-step-none = بلا خطوة

letter-saved = حُفظت الرسالة
letter-mark-answered = لقد رددتُ
letter-said-answered = سُجّل أنه تم الرد
letter-not-answered = لم يتم الرد في الواقع
letter-said-open = سُجّل أنه لم يتم الرد
letter-change = تغيير
letter-remove = إزالة الرسالة
letter-removed = أُزيلت الرسالة
letter-gone = هذه الرسالة لم تعد هنا.

# $day: a day.
letter-until = الرد حتى { $day }.
letter-came = وصلت في { $day }.
letter-answered-on = تم الرد في { $day }.
letter-no-day = لا يوم مسجّل للرد.
# $days: from today to the last day; 0 is today.
letter-days-left = { $days ->
    [zero] اليوم هو اليوم الأخير.
    [one] بقي يوم واحد.
    [two] بقي يومان.
    [few] بقيت { $days } أيام.
    [many] بقي { $days } يومًا.
   *[other] بقي { $days } يوم.
}
letter-step-of = تتبع هذه الخطوة
letter-hint-title = حتى متى يجب الرد؟

# $deadline and $remedies: two German words to look for.
letter-hint = لا يوم مسجّل للرد. ابحث في الرسالة عن الكلمتين { $deadline } و{ $remedies }: هناك مكتوب كم لديك من الوقت.

# $decision: the German word for it. $day: a day.
letter-hint-month = إذا كانت قرارًا ({ $decision }) ولا توافق عليه، فلديك غالبًا شهر واحد: حتى { $day }.

# $day: a day.
letter-hint-week = في أمور اللجوء قد يكون أسبوعًا واحدًا فقط: حتى { $day }. اذهب فورًا إلى مركز استشارة.

# Two versions of one letter.
conflict-about-letter-sender = من كتب هذه الرسالة؟
conflict-about-letter-subject = ما موضوع الرسالة؟
conflict-about-letter-received-on = أي يوم على الظرف؟
conflict-about-letter-answer-by = حتى متى يجب أن تردّ؟
conflict-about-letter-answered-on = متى تم الرد عليها؟
conflict-about-letter-person = لمن الرسالة؟
conflict-about-letter-step = إلى أي خطوة تتبع الرسالة؟
conflict-about-kept-letter = على جهاز أُزيلت هذه الرسالة. وعلى جهاز آخر كُتب عنها شيء بعد ذلك.
conflict-keep-entry = الإبقاء عليها
conflict-remove-entry = الإزالة
conflict-empty = لا شيء مكتوب
conflict-no-day = بلا يوم
