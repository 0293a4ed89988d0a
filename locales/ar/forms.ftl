### What is typed and not saved yet, and what cannot be saved.

form-unsaved = كتبتم هذا ولم تحفظوه بعد.
form-discard = حذف ما كُتب
text-over = { $longest } حرف على الأكثر. الزائد: { $over }.
date-other-calendar = هذه السنة من تقويم آخر. هنا يُستعمل التقويم الذي نحن فيه الآن في سنة { $year }، كما في الأوراق الألمانية.
