### What is typed and not saved yet, and what cannot be saved.

form-unsaved = این را نوشته‌اید و هنوز ذخیره نکرده‌اید.
form-discard = دور انداختن
text-over = حداکثر { $longest } حرف. اضافی: { $over }.
date-other-calendar = این سال از تقویم دیگری است. اینجا تقویمی به کار می‌رود که اکنون در آن سال { $year } است؛ مانند مدارک آلمانی.
