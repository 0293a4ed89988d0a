### Words that several screens use.

nav-label = بخش‌های اصلی
nav-now = حالا
nav-plan = برنامه
nav-papers = مدارک
nav-letters = نامه‌ها
nav-people = اشخاص
nav-more = بیشتر

common-back = بازگشت
common-close = بستن
common-cancel = انصراف
common-save = ذخیره
common-next = ادامه
common-undo = برگرداندن تغییر
common-undone = برگردانده شد
common-try-again = دوباره امتحان کنید
common-loading = یک لحظه
# $count: how many there are in all.
common-show-all = نشان دادن همه ({ $count })
common-lock = قفل کردن
common-everyone = همه

date-day = روز
date-month = ماه
date-year = سال
date-invalid = این روز وجود ندارد. عدد بنویسید، مثلاً 15، 11، 2026.
