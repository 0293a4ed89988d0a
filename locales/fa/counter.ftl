### The page held out to an official. The last five are shown in German too, and larger.

counter-open = نشان دادن در اداره
counter-preview = کارمند اداره این را می‌بیند
counter-sees = این اطلاعات. علامت آنچه را نمی‌خواهید نشان دهید بردارید.
counter-name = نام
counter-papers = این مدارک
counter-show = نشان دادن
counter-only = فقط همین صفحه باز است
counter-with-me = همراه دارم:
counter-missing = هنوز ندارم:
counter-ask = از شما این را می‌خواهم:
counter-slowly = لطفاً آهسته صحبت کنید.
counter-write = لطفاً آن را برایم بنویسید.
counter-fact = { $label }:
