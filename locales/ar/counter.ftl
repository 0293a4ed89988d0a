### The page held out to an official. The last five are shown in German too, and larger.

counter-open = إظهار عند الشباك
counter-preview = هذا ما سيراه الموظف
counter-sees = هذه البيانات. أزِل العلامة عمّا لا تريد إظهاره.
counter-name = الاسم
counter-papers = هذه الأوراق
counter-show = إظهار
counter-only = هذه الصفحة وحدها مفتوحة
counter-with-me = معي:
counter-missing = ما زال ينقصني:
counter-ask = أحتاج منكم من فضلكم:
counter-slowly = من فضلكم تكلموا ببطء.
counter-write = من فضلكم اكتبوا لي ذلك.
counter-fact = { $label }:
