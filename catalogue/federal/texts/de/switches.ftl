# Regeln mit einem Datum: was sie sagen, und was an ihrem Ende geschieht (.ends).

switch-leistungsrecht_ukraine = Leistungen für Menschen aus der Ukraine: Wer eine Fiktionsbescheinigung oder den Titel nach §24 hat, geht zum Jobcenter.
    .ends = Stand dieser Regel ist der 19. August 2026. Ein Gesetz, das sie für Menschen ändert, die nach dem 31. März 2025 gekommen sind, war geplant: Fragen Sie beim Jobcenter oder beim Sozialamt nach.
switch-integrationskurs_44_4 = Das BAMF lässt zurzeit niemanden freiwillig zum Integrationskurs zu.
    .ends = Dieser Stopp gilt für das Jahr 2026, bis zum 31. Dezember 2026. Fragen Sie ab Januar 2027 bei einer Sprachschule, ob Zulassungen wieder möglich sind.
switch-stop_36a = Der Familiennachzug zu Menschen mit subsidiärem Schutz ist ausgesetzt.
    .ends = Die Aussetzung gilt bis zum 23. Juli 2027. Lassen Sie sich vorher beraten, was danach möglich ist.
switch-par24_enbloc = Titel nach §24 von Menschen mit ukrainischer Staatsangehörigkeit, die am 1. Februar 2026 gültig waren, gelten ohne Antrag weiter, auch wenn auf der Karte ein anderer Tag steht. Andere fragen die Ausländerbehörde.
    .ends = Sie gelten bis zum 4. März 2027. Fragen Sie vorher bei der Ausländerbehörde, wie es danach weitergeht.
switch-ukr_visumfrei = Wer mit Schutz aus der Ukraine ohne Visum einreist, darf 90 Tage ohne Titel bleiben.
    .ends = Das gilt nur bei einer Einreise bis zum 4. Dezember 2026. Die Regel selbst endet am 4. März 2027.
switch-buergergeld_wording = Das Geld vom Jobcenter heißt Grundsicherungsgeld. Ämter dürfen noch Bürgergeld schreiben.
    .ends = Nach dem 31. Dezember 2026 heißt es überall Grundsicherungsgeld.
switch-bluecard_salary_2026 = Für die Blaue Karte EU braucht es 2026 ein Gehalt von mindestens 50.700 Euro im Jahr, in manchen Fällen 45.934,20 Euro.
    .ends = Diese Beträge gelten für das Jahr 2026, bis zum 31. Dezember 2026. Danach gelten neue Beträge: Fragen Sie die Ausländerbehörde.
