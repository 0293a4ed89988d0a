# نصوص خاصة بمدينة Musterstadt وحدها. تظهر بجانب نصوص البلد كله.

local-step-anmelden = في Musterstadt: توجد مواعيد يوم السبت أيضًا. احجز الموعد عبر الإنترنت أو بالهاتف.
local-step-aslblg = في Musterstadt: الجهة المسؤولة هي Amt für Soziales und Wohnen في Lindenstraße 22.
local-step-schule = في Musterstadt: احجز أولًا موعدًا في Schulamt und Kommunales Integrationszentrum في Schulstraße 9. يتحدثون هناك أيضًا الإنجليزية والأوكرانية والعربية.
local-step-migrationsberatung = في Musterstadt: مكان المشورة هو Haus der Vielfalt في Gartenweg 17.
