# Rules with a date: what they say, and what happens at their end (.ends).

switch-leistungsrecht_ukraine = Support for people from Ukraine: people who have a provisional certificate (Fiktionsbescheinigung) or the title under §24 go to the job centre.
    .ends = This rule was checked on 19 August 2026. A law that changes it for people who came after 31 March 2025 was planned: ask the job centre or the social welfare office (Sozialamt).
switch-integrationskurs_44_4 = At present the BAMF admits nobody to the integration course at their own wish.
    .ends = This stop applies to the year 2026, until 31 December 2026. From January 2027 ask a language school whether admissions are possible again.
switch-stop_36a = Family reunification with people who have subsidiary protection (subsidiärer Schutz) is suspended.
    .ends = The suspension lasts until 23 July 2027. Get advice before then on what is possible afterwards.
switch-par24_enbloc = Titles under §24 of people with Ukrainian nationality that were valid on 1 February 2026 stay valid without an application, even if the card shows another day. Others ask the immigration office (Ausländerbehörde).
    .ends = They are valid until 4 March 2027. Before then ask the immigration office (Ausländerbehörde) what comes next.
switch-ukr_visumfrei = People who come from Ukraine for protection without a visa may stay for 90 days without a title.
    .ends = This is only for those who enter until 4 December 2026. The rule itself ends on 4 March 2027.
switch-buergergeld_wording = The money from the job centre is called Grundsicherungsgeld (basic income support). Offices may still write Bürgergeld.
    .ends = After 31 December 2026 it is called Grundsicherungsgeld (basic income support) everywhere.
switch-bluecard_salary_2026 = In 2026 the EU Blue Card needs a salary of at least 50,700 euros a year, in some cases 45,934.20 euros.
    .ends = These amounts are for the year 2026, until 31 December 2026. After that there are new amounts: ask the immigration office (Ausländerbehörde).
