# Regeln mit einem Datum in einfacher Sprache: was sie sagen, und was am Ende geschieht (.ends).

switch-leistungsrecht_ukraine = Geld für Menschen aus der Ukraine: Haben Sie eine Fiktionsbescheinigung? Oder haben Sie den Titel nach §24? Dann gehen Sie zum Jobcenter.
    .ends = So war die Regel am 19. August 2026. Ein neues Gesetz war geplant. Es geht um Menschen, die nach dem 31. März 2025 gekommen sind. Fragen Sie das Jobcenter oder das Sozialamt: Was gilt heute?
switch-integrationskurs_44_4 = Der freiwillige Integrationskurs macht Pause. Das BAMF nimmt dafür jetzt niemanden auf.
    .ends = Die Pause gilt im Jahr 2026. Der letzte Tag ist der 31. Dezember 2026. Fragen Sie ab Januar 2027 eine Sprachschule: Geht es wieder?
switch-stop_36a = Sie haben subsidiären Schutz? Dann macht der Familiennachzug jetzt Pause. Familiennachzug bedeutet: Ihre Familie kommt nach Deutschland.
    .ends = Die Pause gilt bis zum 23. Juli 2027. Gehen Sie vorher zu einer Beratungsstelle. Fragen Sie: Was ist danach möglich?
switch-par24_enbloc = Haben Sie die ukrainische Staatsangehörigkeit? War Ihr Titel nach §24 am 1. Februar 2026 gültig? Dann gilt er weiter. Sie brauchen keinen Antrag. Ein anderer Tag auf der Karte ist egal. Haben Sie eine andere Staatsangehörigkeit? Fragen Sie die Ausländerbehörde.
    .ends = Der Titel gilt bis zum 4. März 2027. Fragen Sie vorher die Ausländerbehörde: Was muss ich danach tun?
switch-ukr_visumfrei = Sie kommen aus der Ukraine und suchen Schutz? Dann brauchen Sie kein Visum. Sie dürfen 90 Tage ohne Titel bleiben.
    .ends = Dafür müssen Sie bis zum 4. Dezember 2026 einreisen. Die Regel endet am 4. März 2027.
switch-buergergeld_wording = Das Jobcenter zahlt Grundsicherungsgeld. Früher hieß es Bürgergeld. Manche Ämter schreiben noch den alten Namen.
    .ends = Den alten Namen gibt es bis zum 31. Dezember 2026. Danach schreiben alle Grundsicherungsgeld.
switch-bluecard_salary_2026 = Sie möchten die Blaue Karte EU? Dann müssen Sie 2026 mindestens 50.700 Euro im Jahr verdienen. Manchmal reichen 45.934,20 Euro.
    .ends = Diese Zahlen gelten für das Jahr 2026. Der letzte Tag ist der 31. Dezember 2026. Danach kommen neue Zahlen. Die Ausländerbehörde sagt sie Ihnen.
