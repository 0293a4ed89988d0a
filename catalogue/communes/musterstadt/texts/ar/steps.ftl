# Texts that are only for Musterstadt. They stand beside the texts for the whole country.

local-step-anmelden = في ⁨Musterstadt⁩: يعطي مكتب المواطنين (⁨Bürgerbüro⁩) مواعيد يوم السبت أيضًا. احجزوا الموعد عبر الإنترنت أو بالهاتف.
local-step-aslblg = في ⁨Musterstadt⁩: الجهة المسؤولة هي دائرة الشؤون الاجتماعية والسكن (⁨Amt für Soziales und Wohnen⁩)، العنوان ⁨Lindenstraße 22⁩.
local-step-schule = في ⁨Musterstadt⁩: خذوا أولًا موعدًا لدى دائرة المدارس ومركز الاندماج (⁨Schulamt und Kommunales Integrationszentrum⁩)، العنوان ⁨Schulstraße 9⁩. يتحدثون هناك أيضًا الإنجليزية والأوكرانية والعربية.
local-step-migrationsberatung = في ⁨Musterstadt⁩: الاستشارة في بيت التنوع (⁨Haus der Vielfalt⁩)، العنوان ⁨Gartenweg 17⁩.
