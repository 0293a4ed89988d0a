# Texte der Schritte und der Lebensbereiche in einfacher Sprache.

## Lebensbereiche

field-protection = Schutz und Asyl
field-registration = Anmeldung und Urkunden
field-residence = Aufenthalt
field-home = Wohnen
field-money = Geld
field-health = Gesundheit
field-family = Familie
field-school = Kita und Schule
field-language = Deutsch lernen
field-work = Arbeit
field-mobility = Auto und Führerschein
field-settlement = Beratung und Bleiben

## Asyl

step-asyl_registrieren = Mit dem Asylantrag zur Registrierung gehen
    .what = Sie sagen dem Amt Ihren Namen und andere Daten. Das Amt macht ein Foto und nimmt Fingerabdrücke. Danach bekommen Sie den Ankunftsnachweis.
    .why = Der Ankunftsnachweis zeigt: Wer sind Sie? Damit bekommen Sie Geld oder Sachen vom Amt. Sie können auch ein Konto öffnen.
    .how = Gehen Sie in die Aufnahmeeinrichtung. Das ist die erste Unterkunft. Nehmen Sie Ihren Pass mit. Nehmen Sie auch andere Papiere mit Ihrem Namen mit. Haben Sie den Asylantrag gestellt? Dann hat das Amt 5 Tage Zeit für die Registrierung.
    .pitfalls = Papiere fehlen? Gehen Sie trotzdem hin. Lesen Sie genau: Ist Ihr Name richtig? Ist Ihr Geburtsdatum richtig? Ein Fehler steht später in allen Papieren.

step-gesundheit_ae = In der Unterkunft zur Untersuchung gehen
    .what = Ein Arzt oder eine Ärztin untersucht Sie. Meistens macht man auch ein Röntgenbild. Das ist ein Bild von der Lunge.
    .why = In der Unterkunft leben viele Menschen eng zusammen. Die Untersuchung zeigt: Hat jemand eine ansteckende Krankheit? Zum Beispiel Tuberkulose. Alle in der Unterkunft müssen zur Untersuchung gehen.
    .how = Die Unterkunft oder das Gesundheitsamt sagt Ihnen Tag und Ort. Gehen Sie zu diesem Termin. Sie bekommen ein ärztliches Zeugnis. Behalten Sie es gut.
    .pitfalls = Sind Sie schwanger? Sagen Sie es vor der Untersuchung. Bei Schwangeren macht man kein Röntgenbild. Bei Kindern unter 15 Jahren auch nicht.

step-asyl_beratung = Vor der Anhörung zur Asylverfahrensberatung gehen
    .what = Sie sprechen mit einer Beratungsstelle. Das machen Sie vor der Anhörung. Die Beratungsstelle gehört zu keinem Amt.
    .why = In der Anhörung erzählen Sie alles Wichtige für Ihren Schutz. Die Beratung erklärt Ihnen vorher: So ist die Anhörung. Das sind Ihre Rechte.
    .how = Rufen Sie die Asylverfahrensberatung an. Oder gehen Sie zur Sprechstunde. Die Beratung kostet nichts. Sie gehört zu keinem Amt.
    .pitfalls = Gehen Sie früh zur Beratung. Warten Sie nicht auf die Ladung. Das ist der Brief mit dem Tag der Anhörung. Nach der Ladung bleiben vielleicht nur wenige Tage.

step-asyl_einreichen = Asylantrag beim BAMF abgeben
    .what = Sie gehen selbst zum BAMF. Dort geben Sie den Asylantrag ab. Danach bekommen Sie ein Papier: die Bescheinigung über die Aufenthaltsgestattung.
    .why = Erst nach diesem Termin prüft das BAMF Ihren Antrag.
    .how = Das BAMF sagt Ihnen den Tag und den Ort. Kommen Sie selbst. Bringen Sie alle Papiere mit Ihrem Namen mit.
    .pitfalls = War Ihre Registrierung am 12. Juni 2026 oder später? Dann haben Sie dafür 21 Tage ab der Registrierung. Haben Sie bis dahin keinen Termin? Dann schreiben Sie vorher einen Brief an das BAMF. Behalten Sie eine Kopie. Haben Sie noch einen anderen Aufenthalt? Zum Beispiel einen Titel für kurze Zeit? Er kann mit dem Antrag enden. Gehen Sie vorher zur Beratung.

step-asyl_anhoeren = Zur Anhörung beim BAMF gehen
    .what = Sie erzählen dem BAMF selbst: Darum brauche ich Schutz.
    .why = Das BAMF entscheidet nach diesem Gespräch. Erzählen Sie hier alles. Was Sie erst später sagen, zählt oft nicht mehr.
    .how = In der Ladung steht der Tag. Seien Sie pünktlich. Eine Person vom BAMF übersetzt für Sie. Am Ende liest diese Person das Protokoll vor, in Ihrer Sprache. Bitten Sie darum. Nehmen Sie eine Kopie mit. In der ersten Woche nach dem Antrag kommt vielleicht kein Brief. Das BAMF sagt Ihnen den Tag dann anders. Fragen Sie in der Unterkunft: Wann ist mein Tag?
    .pitfalls = Sind Sie krank? Sagen Sie es vor dem Termin. Schicken Sie auch ein Papier aus der Arzt-Praxis. Kommen Sie ohne wichtigen Grund nicht? Dann können Sie Ihr Asylverfahren verlieren. Haben Sie den Termin verpasst? Schreiben Sie dem BAMF sofort: Das war der Grund. Gehen Sie vor dem Termin zur Asylverfahrensberatung.

step-asyl_adresse = BAMF, Ausländerbehörde und Gericht die neue Adresse schreiben
    .what = Sie haben eine neue Adresse? Sie schreiben sie allen Stellen, die mit Ihrem Asylverfahren zu tun haben.
    .why = Das Gesetz sagt: Ein Brief an die alte Adresse ist angekommen. Auch wenn Sie ihn nie sehen. Dann läuft die Zeit für eine Antwort, und Sie wissen es nicht.
    .how = Schreiben Sie Ihre neue Adresse dem BAMF und der Ausländerbehörde. Haben Sie eine Klage bei Gericht? Dann schreiben Sie auch dem Gericht. Schreiben Sie immer das Aktenzeichen dazu. Das ist die Nummer für Ihren Fall. Sie steht auf den Briefen von dieser Stelle. Behalten Sie einen Beweis: Wann haben Sie den Brief geschickt?
    .pitfalls = Die Anmeldung bei der Stadt ist nicht genug. Die Stadt sagt dem BAMF nichts. Hat ein Amt den Umzug bestimmt? Auch dann müssen Sie selbst schreiben.

step-asyl_bescheid = Bescheid vom BAMF schnell prüfen lassen
    .what = Der Bescheid ist der Brief mit der Entscheidung. Zeigen Sie ihn sofort einer Beratungsstelle. Oder zeigen Sie ihn einer Anwältin oder einem Anwalt. Dann entscheiden Sie: Möchte ich klagen? Klagen bedeutet: Ein Gericht prüft den Bescheid.
    .why = Sie haben nur kurze Zeit für die Klage. Danach gilt der Bescheid. Er gilt dann auch mit Fehlern.
    .how = Schreiben Sie auf den Umschlag: An diesem Tag kam der Brief. Haben Sie ihn später abgeholt? Dieser spätere Tag zählt nicht. Sind Sie unsicher? Nehmen Sie den frühesten Tag. Lesen Sie das Ende vom Bescheid: die Rechtsbehelfsbelehrung. Dort steht: Haben Sie eine Woche oder zwei Wochen Zeit? Geben Sie die Klage beim Verwaltungsgericht ab. Das geht auch ohne Anwältin oder Anwalt.
    .pitfalls = Haben Sie eine Woche Zeit? Dann braucht das Gericht oft noch einen zweiten Antrag in dieser Woche. Er heißt Eilantrag. Schreiben Sie auch die Gründe für die Klage. Das Gericht muss sie spätestens einen Monat nach der Zustellung haben. Zustellung bedeutet: Der Bescheid kam bei Ihnen an. Behalten Sie den Umschlag: Der Tag auf dem Umschlag zählt. Wohnen Sie in einer Aufnahmeeinrichtung? Wann hat die Einrichtung den Brief bekommen? Die Zustellung ist am vierten Tag danach. Das gilt auch, wenn Sie den Brief später abholen.

step-aslblg = Geld oder Sachen nach AsylbLG beantragen
    .what = Sie stellen einen Antrag. Das AsylbLG ist ein Gesetz. Danach bekommen Sie Geld oder Sachen zum Leben. Sie bekommen auch Hilfe, wenn Sie krank sind.
    .why = Erst nach dem Antrag bezahlt das Amt Essen, Wohnen und Arzt-Praxis.
    .how = Gehen Sie zum Sozialamt. Oder fragen Sie Ihre Unterkunft nach dem richtigen Amt. Nehmen Sie das Papier über Ihren Aufenthalt mit. Sie sind krank? Dann brauchen Sie oft zuerst einen Behandlungsschein. Damit gehen Sie in die Arzt-Praxis.
    .pitfalls = Kinder bekommen mehr Hilfe bei Krankheit als Erwachsene. Fragen Sie danach. Ändert sich etwas? Zum Beispiel Arbeit, Umzug oder ein neues Kind? Sagen Sie es dem Amt. Haben Sie Schutz aus der Ukraine? Dann zahlt das Sozialamt nur am Anfang. Haben Sie schon die Fiktionsbescheinigung? Dann fragen Sie das Jobcenter. Sind Sie nach dem 31. März 2025 gekommen? Fragen Sie beide Ämter. Sind Sie beim falschen Amt? Dann muss es Ihren Antrag an das richtige Amt schicken.

## Ukraine

step-ukr_registrieren = Schutz nach §24 melden
    .what = Sie kommen aus der Ukraine und suchen Schutz. Das sagen Sie dem Amt. Das Amt nimmt Ihre Daten auf.
    .why = Danach wissen Sie: Welcher Ort ist für Sie da? Wo bekommen Sie Geld?
    .how = Gehen Sie zur Aufnahmeeinrichtung. Oder gehen Sie zur Ausländerbehörde in Ihrem Ort. Nehmen Sie Ihren Pass mit. Nehmen Sie auch andere Papiere mit Ihrem Namen mit. Einen Asylantrag brauchen Sie nicht.
    .pitfalls = Das Amt kann Sie in einen anderen Ort schicken. Haben Sie in einem Ort schon Familie oder eine Wohnung? Sagen Sie es vorher.

step-ukr_titel = Aufenthaltserlaubnis §24 beantragen
    .what = Sie stellen einen Antrag auf die Aufenthaltserlaubnis. Zuerst bekommen Sie ein Papier: die Fiktionsbescheinigung. Die Karte kommt später.
    .why = Mit der Fiktionsbescheinigung dürfen Sie bleiben. Sie können auch Geld bekommen: vom Jobcenter oder vom Sozialamt.
    .how = Stellen Sie den Antrag bei der Ausländerbehörde in Ihrem Ort. An vielen Orten geht es auch im Internet. Nehmen Sie den Pass mit. Fragen Sie: Wo macht man das digitale Foto?
    .pitfalls = Haben Sie die ukrainische Staatsangehörigkeit? Dann dürfen Sie 90 Tage ohne Titel bleiben. Die 90 Tage beginnen mit der ersten Einreise. Das gilt auch, wenn Sie danach wieder ausgereist sind. Haben Sie eine andere Staatsangehörigkeit? Dann gilt das nur manchmal. Stellen Sie sofort den Antrag. Reisen Sie erst nach dem 4. Dezember 2026 ein? Dann haben Sie keine 90 Tage. Sie müssen sofort den Antrag stellen. Sie bekommen keinen Termin? Schreiben Sie den Antrag als Brief. Behalten Sie einen Beweis.

## Wohnen

step-wohnung = Wohnung finden und Mietvertrag machen
    .what = Sie machen einen Mietvertrag mit dem Vermieter. Der Vermieter gibt Ihnen auch die Wohnungsgeberbestätigung.
    .why = Sie brauchen die Wohnungsgeberbestätigung für die Anmeldung. Den Mietvertrag müssen Sie oft bei Ämtern zeigen.
    .how = Sagen Sie dem Vermieter beim Einzug: Ich brauche die Wohnungsgeberbestätigung. Auf dem Papier stehen: Ihre Adresse, der Tag vom Einzug und der Vermieter. Dort stehen auch alle Personen in der Wohnung.
    .pitfalls = Der Mietvertrag allein reicht nicht. Sie brauchen auch die Wohnungsgeberbestätigung. Sehen Sie zuerst die Wohnung an. Zahlen Sie erst danach. Soll das Amt die Miete zahlen? Fragen Sie das Amt vor der Unterschrift.

step-anmelden = Adresse anmelden
    .what = Sie sagen der Meldebehörde Ihre Adresse. Sie bekommen dafür die Meldebestätigung.
    .why = Nach der Anmeldung kommt Ihre Steuer-ID mit der Post. Diese Stellen wollen die Meldebestätigung sehen: Bank, Schule, Krankenkasse und Ausländerbehörde.
    .how = Machen Sie einen Termin im Bürgerbüro. Bringen Sie die Wohnungsgeberbestätigung und Ihren Ausweis mit. Eine Person kann die ganze Familie anmelden. Das kostet nichts.
    .pitfalls = Sie kommen aus dem Ausland? Dann müssen Sie selbst hingehen. Das Internet reicht nicht. Gibt der Vermieter keine Wohnungsgeberbestätigung? Sagen Sie es sofort der Meldebehörde. Bedroht Sie jemand? Fragen Sie nach einer Auskunftssperre. Das bedeutet: Das Amt sagt anderen Ihre Adresse nicht. Leben Sie in einer Aufnahmeeinrichtung oder Unterkunft? Vielleicht meldet die Leitung Sie an. Fragen Sie dort. Kinder unter 16 Jahren: Die Erwachsenen in der Wohnung melden sie an. Ist Ihr Baby hier geboren und wohnt bei Ihnen? Dann müssen Sie es nicht anmelden.

step-ummelden = Nach dem Umzug die neue Adresse melden
    .what = Sie sagen dem Amt Ihre neue Adresse. Die Adresse steht auch auf der Karte mit dem Aufenthaltstitel. Dort ändert das Amt sie auch.
    .why = Wichtige Briefe kommen an diese Adresse. Oft müssen Sie schnell antworten.
    .how = Gehen Sie zuerst zur Meldebehörde. Nehmen Sie die Wohnungsgeberbestätigung und Ihren Ausweis mit. Gehen Sie dann zur Ausländerbehörde. Nehmen Sie die Meldebestätigung mit. Dort ändert man die Adresse auf der Karte.
    .pitfalls = Haben Sie eine Gestattung oder Duldung? Fragen Sie vor dem Umzug die Ausländerbehörde und das Sozialamt. Oft müssen Sie an einem bestimmten Ort wohnen. Ohne Erlaubnis bekommen Sie am neuen Ort vielleicht kein Geld. Die Meldebehörde ändert nicht die Adresse auf Ihrer Karte. Das macht die Ausländerbehörde. Sagen Sie die neue Adresse auch der Bank, der Krankenkasse und der Familienkasse. Sagen Sie sie auch dem Amt, das Ihnen Geld zahlt.

step-wohnsitz_12a = Vor dem Umzug fragen: Darf ich dort wohnen?
    .what = Sie fragen die Ausländerbehörde vor dem Umzug: Darf ich in den neuen Ort ziehen? Sagt sie Nein? Dann können Sie einen Antrag stellen: Die Pflicht für den alten Ort soll enden.
    .why = Nach der Anerkennung oder dem ersten Aufenthaltstitel gilt meistens eine Regel: Das Amt nennt Ihnen ein Bundesland. Dort müssen Sie drei Jahre wohnen. Ziehen Sie ohne Erlaubnis um? Dann bekommen Sie am neuen Ort vielleicht kein Geld.
    .how = Stellen Sie den Antrag bei der Ausländerbehörde. Unterschreiben Sie den Mietvertrag erst danach. Gute Gründe können sein: Arbeit ab 15 Stunden in der Woche, Ausbildung, Studium oder ein Kurs. Bei Arbeit ist auch der Lohn wichtig. Fragen Sie: Wie viel Lohn ist nötig?
    .pitfalls = Manchmal bestimmt das Amt auch den Ort im Bundesland. Warten Sie auf die Antwort als Brief. Kündigen Sie erst dann die alte Wohnung.

step-wbs = Wohnberechtigungsschein beantragen
    .what = Sie stellen einen Antrag auf den Wohnberechtigungsschein. Damit dürfen Sie eine Sozialwohnung mieten. Dort ist die Miete kleiner.
    .why = Eine Sozialwohnung kostet weniger. Der Vermieter darf sie Ihnen nur mit Wohnberechtigungsschein geben.
    .how = Gehen Sie mit dem Antrag zum Wohnungsamt. Bringen Sie Papiere über Ihr Geld und Ihren Aufenthalt mit. Ein Schein gilt für ein Jahr.
    .pitfalls = Der Schein ist noch keine Wohnung. Suchen Sie weiter. Mit welchen Aufenthaltstiteln bekommen Sie den Schein? Jedes Bundesland hat eigene Regeln. Fragen Sie das Wohnungsamt.

step-wohngeld = Wohngeld beantragen
    .what = Sie stellen einen Antrag auf Wohngeld. Das ist Geld für die Miete.
    .why = Ihr Geld reicht zum Leben, aber die Miete ist hoch? Dann hilft Wohngeld.
    .how = Gehen Sie mit dem Antrag zur Wohngeldstelle. Bringen Sie den Mietvertrag mit. Das Amt fragt auch: Wie viel Geld haben alle Personen in der Wohnung? Bringen Sie Papiere darüber mit. Meistens bekommen Sie zwölf Monate Wohngeld.
    .pitfalls = Der Monat vom Antrag zählt. Für die Zeit davor gibt es kein Wohngeld. Fehlen Papiere? Geben Sie den Antrag trotzdem ab. Zahlt das Jobcenter oder das Sozialamt schon Ihre Miete? Dann bekommen Sie kein Wohngeld.

step-rundfunk = Rundfunkbeitrag: anmelden oder Befreiung beantragen
    .what = Sie melden Ihre Wohnung beim Beitragsservice an. Das ist die Stelle für Radio und Fernsehen. Oder Sie stellen einen Antrag, dass Sie nichts zahlen müssen.
    .why = Für jede Wohnung muss jemand Rundfunkbeitrag zahlen. Das gilt auch ohne Fernseher. Bekommen Sie Geld vom Jobcenter oder vom Sozialamt? Dann können Sie beantragen, dass Sie nichts zahlen. Das heißt Befreiung.
    .how = Das Formular gibt es im Internet. Sie möchten nichts zahlen? Schicken Sie eine Kopie vom Bewilligungsbescheid mit. Zahlt schon jemand für die Wohnung? Schreiben Sie die Beitragsnummer von dieser Person.
    .pitfalls = Antworten Sie auf die Briefe. Sonst kommen Mahnungen. Darin steht: Sie müssen zahlen. Sie möchten die Befreiung? Den Antrag müssen Sie selbst stellen. Fragen Sie: Geht das auch für alte Rechnungen? Leben Sie in einer Gemeinschaftsunterkunft? Dann zahlen Sie nichts.

## Grundlagen

step-steuer_id = Auf die Steuer-ID warten
    .what = Nach der Anmeldung kommt ein Brief. Darin steht Ihre Steuer-ID. Das Bundeszentralamt für Steuern schickt ihn.
    .why = Arbeitgeber und Familienkasse brauchen diese Nummer von Ihnen. Jedes Kind bekommt auch eine Nummer.
    .how = Der Brief kommt ohne Antrag. Schreiben Sie Ihren Namen an den Briefkasten. Behalten Sie den Brief gut. Die Nummer bleibt immer gleich.
    .pitfalls = Es kommt kein Brief? Fragen Sie das Finanzamt. Auch Ihr Arbeitgeber kann nach der Nummer fragen. Dafür braucht er Ihre Unterschrift: eine Vollmacht. Ohne Steuer-ID zahlen Sie vielleicht zu viel Steuer.

step-bank = Konto öffnen (Basiskonto)
    .what = Sie gehen zu einer Bank und bekommen ein Konto. Dorthin kommen Ihr Lohn und das Geld vom Amt.
    .why = Miete, Lohn und Geld vom Amt gehen über das Konto. Ist Ihr Aufenthalt in Deutschland erlaubt? Dann haben Sie ein Recht auf ein Basiskonto. Das gilt auch im Asylverfahren und mit Duldung.
    .how = Gehen Sie mit Ihrem Ausweis zu einer Bank. Ein Papier vom Amt geht auch. Sagen Sie: Ich möchte das Formular für das Basiskonto. Die Bank hat 10 Geschäftstage Zeit für die Antwort.
    .pitfalls = Sagt die Bank Nein? Dann muss sie die Gründe aufschreiben. Sie können der BaFin davon schreiben. Die BaFin ist das Amt, das Banken prüft. Fragen Sie vorher: Wie viel kostet das Konto?

step-krankenkasse = Krankenkasse wählen und dem Arbeitgeber nennen
    .what = Sie suchen eine Krankenkasse aus. Sie bekommen die Gesundheitskarte und ein Papier: die Mitgliedsbescheinigung.
    .why = Die Karte zeigen Sie in der Arzt-Praxis. Das Papier brauchen Sie für den Aufenthaltstitel. Der Arbeitgeber braucht es auch.
    .how = Füllen Sie den Antrag von einer Krankenkasse aus. Sie haben Arbeit? Dann nennen Sie dem Arbeitgeber die Krankenkasse. Dafür haben Sie nach dem ersten Arbeitstag zwei Wochen Zeit. Haben Ihr Ehemann, Ihre Ehefrau oder Ihre Kinder kein eigenes Geld? Dann sind sie oft kostenlos mit versichert.
    .pitfalls = Sie sagen nichts? Dann wählt der Arbeitgeber eine Krankenkasse. Sind Sie Au-pair? Oder haben Sie ein Visum für die Suche nach Arbeit? Dann brauchen Sie oft eine private Versicherung. Fragen Sie vorher.

step-sv_nummer = Auf die Versicherungsnummer warten
    .what = Sie arbeiten zum ersten Mal in Deutschland. Die Rentenversicherung gibt Ihnen eine Versicherungsnummer.
    .why = Ihre Arbeit zählt für die Rente. Rente ist Geld im Alter. Dafür braucht man die Nummer.
    .how = Der Arbeitgeber meldet Sie an und fragt nach der Nummer. Sie warten nur. Das Papier mit der Nummer kommt mit der Post.
    .pitfalls = Steht Ihr Name genau so im Pass? Vergleichen Sie. Behalten Sie das Papier Ihr Leben lang.

step-migrationsberatung = Zur Beratung gehen: MBE ab 27, JMD von 12 bis 26 Jahren
    .what = Sie sprechen mit einer Person, die alle Ämter kennt. Sie hilft Ihnen bei Ihren Fragen.
    .why = Die Beratung kostet nichts. Niemand erfährt, was Sie sagen. Die Person hilft bei Briefen, Anträgen, Kursen und Ärger mit Ämtern.
    .how = Sie brauchen einen Termin. Sind Sie 27 Jahre oder älter? Dann gehen Sie zur MBE. Das ist die Migrationsberatung. Sind Sie 12 bis 26 Jahre alt? Dann gehen Sie zum JMD. Das ist der Jugendmigrationsdienst. Nehmen Sie alle Briefe mit.
    .pitfalls = Oft müssen Sie auf einen Termin warten. Gehen Sie darum früh hin.

step-uebersetzen = Urkunden übersetzen lassen
    .what = Sie haben Urkunden aus einem anderen Land. Eine beeidigte Person übersetzt die Urkunden für Sie ins Deutsche.
    .why = Viele Ämter wollen Urkunden nur auf Deutsch.
    .how = Suchen Sie im Internet auf justiz-dolmetscher.de. Dort finden Sie beeidigte Personen. Das bedeutet: Ämter nehmen ihre Übersetzung an. Fragen Sie zuerst das Amt: Brauche ich auch eine Apostille oder eine Legalisation? Das sind Stempel aus Ihrem Heimatland. Sie zeigen: Die Urkunde ist echt.
    .pitfalls = Fragen Sie zuerst: Wie viel kostet es? Reicht eine Kopie? Dann behalten Sie das Original. Sie suchen Schutz? Gehen Sie zuerst zu einer Beratungsstelle. Fragen Sie erst danach in Ihrem Heimatland nach Urkunden.

## Aufenthaltstitel

step-titel_visum_d = Aufenthaltstitel beantragen: Sie haben ein nationales Visum
    .what = Ihr Visum endet bald. Sie stellen vorher einen Antrag auf den Aufenthaltstitel.
    .why = Stellen Sie den Antrag vor dem Ende vom Visum. Dann dürfen Sie weiter bleiben und weiter arbeiten. Das gilt bis zur Entscheidung.
    .how = Stellen Sie den Antrag bei der Ausländerbehörde. Das geht im Internet oder mit einem Brief. Endet das Visum vor dem Termin? Dann bitten Sie um eine Fiktionsbescheinigung. Das Papier zeigt: Sie dürfen bleiben.
    .pitfalls = Ist der Antrag zu spät? Dann dürfen Sie vielleicht nicht mehr arbeiten. Sie bekommen keinen Termin? Schicken Sie den Antrag trotzdem. Behalten Sie einen Beweis. Ihr Pass muss länger gelten als das Visum.

step-titel_visumfrei = Aufenthaltstitel beantragen: Sie sind ohne Visum eingereist, §41
    .what = Sie stellen einen Antrag auf den Aufenthaltstitel. Nach der Einreise haben Sie dafür 90 Tage Zeit.
    .why = Sie haben kein Visum gebraucht. Wollen Sie länger als 90 Tage bleiben? Dann müssen Sie vorher den Antrag stellen.
    .how = Stellen Sie den Antrag bei der Ausländerbehörde. Das geht im Internet oder mit einem Brief. Legen Sie diese Papiere dazu: Vertrag, Anmeldung und Versicherung.
    .pitfalls = Warten Sie mit der Arbeit. Zuerst muss die Ausländerbehörde Ja sagen. Sie bekommen keinen Termin? Schicken Sie den Antrag trotzdem. Behalten Sie einen Beweis. Ist Ihr Pass von Andorra, Brasilien, El Salvador, Honduras, Monaco oder San Marino? Dann geht es nur ohne Arbeit in Deutschland. Wollen Sie hier arbeiten? Gehen Sie sofort zur Beratung.

step-titel_schutz = Nach der Anerkennung die Aufenthaltserlaubnis beantragen
    .what = Ihr Bescheid ist positiv. Sie stellen einen Antrag auf die Aufenthaltserlaubnis. Dann bekommen Sie eine Karte.
    .why = Die Karte zeigt: Sie dürfen bleiben und arbeiten. Für viele andere Schritte brauchen Sie die Karte. Sind Sie als Flüchtling anerkannt? Oder haben Sie subsidiären Schutz? Dann dürfen Sie auch ohne die Karte schon bleiben.
    .how = Gehen Sie zur Ausländerbehörde. Nehmen Sie den Bescheid vom BAMF mit. Fragen Sie: Wo macht man das digitale Foto?
    .pitfalls = Sie brauchen Geld? Dann warten Sie nicht auf die Karte. Gehen Sie sofort zum Jobcenter oder zum Sozialamt. Fragen Sie: Welche Papiere brauche ich? Das Geld von früher endet bald nach der Anerkennung. Haben Sie ein Abschiebungsverbot? Dann beantragen Sie zuerst die Aufenthaltserlaubnis. Erst dann weiß das Jobcenter, ob es zahlt. Sind Sie zu alt oder zu krank für Arbeit? Gehen Sie zum Sozialamt. Haben Sie weniger Schutz bekommen, als Sie wollten? Oder nimmt das BAMF den Schutz zurück? Gehen Sie sofort zur Beratung. Für die Klage haben Sie nur kurz Zeit. Die Frist steht im Bescheid.

step-titel_verlaengern = Aufenthaltserlaubnis verlängern
    .what = Ihre Aufenthaltserlaubnis endet bald. Sie stellen vorher einen neuen Antrag.
    .why = Stellen Sie den Antrag vor dem letzten Tag. Dann gilt die alte Erlaubnis weiter, auch für die Arbeit. Das gilt bis zur Entscheidung.
    .how = Stellen Sie den Antrag bei der Ausländerbehörde. Am besten machen Sie das drei Monate vor dem Ende von Ihrer Karte. Legen Sie Papiere dazu: über Geld, Wohnung und Kurse. Endet die Karte vor der Entscheidung? Dann bitten Sie um eine Fiktionsbescheinigung.
    .pitfalls = Ein Tag zu spät ist schon schlecht: Dann dürfen Sie vielleicht nicht mehr arbeiten. Haben Sie die ukrainische Staatsangehörigkeit und einen Titel nach §24? War er am 1. Februar 2026 gültig? Dann gilt er bis zum 4. März 2027. Ein anderer Tag auf der Karte ist egal. Hat das Amt Ihren Titel danach einzeln verlängert? Dann zählt der Tag auf der Karte. Sie haben den Chancen-Aufenthalt nach §104c? Dann können Sie nur in das Bleiberecht nach §25a oder §25b wechseln. Gehen Sie früh zur Beratung. Endet Ihre Chancenkarte? Verlängern geht nur als Folge-Chancenkarte. Haben Sie eine passende Arbeit gefunden? Dann fragen Sie zuerst nach einem Titel für Arbeit. Haben Sie Schutz? Gehen Sie zuerst zur Beratung. Verlängern Sie vorher keinen Pass von Ihrem Heimatland.
    .caution = Haben Sie den Chancen-Aufenthalt? Oder haben Sie Schutz nach §24, aber nicht die ukrainische Staatsangehörigkeit? Dann gelten andere Regeln für Sie. Gehen Sie sofort zur Migrationsberatung, zu einer Anwältin oder einem Anwalt. Stellen Sie erst danach einen Antrag.

step-duldung_verlaengern = Duldung verlängern
    .what = Ihre Duldung endet bald. Sie bitten das Amt vorher um eine neue Zeit.
    .why = Manchmal gibt es eine Kontrolle. Dann müssen Sie eine gültige Duldung zeigen. Ohne sie können auch Arbeit und Geld enden.
    .how = Wann endet Ihre Duldung? Machen Sie mindestens zwei Wochen vor diesem Tag einen Termin bei der Ausländerbehörde. Bringen Sie zum Termin die alte Duldung mit.
    .pitfalls = Lesen Sie alle Sätze auf dem Papier. Dort steht: Dürfen Sie arbeiten? Dürfen Sie umziehen? Sind Sie nicht sicher? Gehen Sie mit einer Person aus der Beratung hin.

step-pass = Pass verlängern
    .what = Ihr Pass läuft bald ab. Sie gehen vorher zum Konsulat von Ihrem Heimatland. Dort verlängern Sie den Pass.
    .why = Fast jeder Aufenthaltstitel braucht einen gültigen Pass. Die Karte gilt meistens nur so lange wie der Pass.
    .how = Fragen Sie die Botschaft oder das Konsulat: Wie lange dauert ein neuer Pass? Machen Sie früh einen Termin. Der neue Pass ist da? Zeigen Sie ihn der Ausländerbehörde.
    .pitfalls = Hat jemand aus Ihrer Familie Schutz in Deutschland? Gehen Sie zuerst zur Beratung. Gehen Sie erst danach zum Konsulat. Haben Sie den Pass verloren? Sagen Sie es sofort der Ausländerbehörde. Braucht das Konsulat lange? Behalten Sie einen Beweis, dass Sie den neuen Pass beantragt haben.

step-jobende = Der Ausländerbehörde schreiben: Arbeit oder Ausbildung endet
    .what = Ihre Arbeit oder Ausbildung endet früher als geplant. Sie schreiben das der Ausländerbehörde.
    .why = Der Aufenthaltstitel gehört zu Ihrer Arbeit oder Ausbildung. Sie sind Fachkraft und schreiben früh genug? Dann bekommen Sie Zeit für die Suche nach neuer Arbeit.
    .how = Sie haben zwei Wochen Zeit. Die Zeit beginnt, wenn Sie es erfahren. Schreiben Sie einen Brief. Behalten Sie einen Beweis.
    .pitfalls = Sie müssen selbst schreiben. Sonst schreibt niemand für Sie an die Ausländerbehörde. Sollen Sie einen Aufhebungsvertrag unterschreiben? Das bedeutet: Sie sagen selbst Ja zum Ende der Arbeit. Gehen Sie zuerst zur Beratung.

## Leistungen

step-jobcenter = Grundsicherungsgeld beantragen
    .what = Sie stellen einen Antrag beim Jobcenter. Dann bekommen Sie Geld zum Leben und für die Miete.
    .why = Der Monat vom Antrag zählt. Ab diesem Monat gibt es Geld. Für die Zeit davor bekommen Sie nichts.
    .how = Stellen Sie den Antrag im Internet, mit einem Brief oder im Amt. Papiere können später kommen. Viele Ämter schreiben noch Bürgergeld. Das ist das Gleiche.
    .pitfalls = Fehlen Papiere? Stellen Sie den Antrag trotzdem jetzt. Der Monat vom Antrag zählt. Gehen Sie immer zum Termin. Fehlen Sie dreimal, können Sie das Geld verlieren. Ändert sich etwas? Sagen Sie es dem Jobcenter. Haben Sie Schutz aus der Ukraine? Dann brauchen Sie zuerst die Fiktionsbescheinigung. Haben Sie ein Abschiebungsverbot? Dann brauchen Sie zuerst die Aufenthaltserlaubnis. Haben Sie einen Pass der EU oder der Schweiz, aber keine Arbeit? Dann gibt es in den ersten drei Monaten meistens kein Geld. Sind Sie mit diesem Pass nur für die Suche nach Arbeit hier? Auch dann gibt es kein Geld. Sind Sie nach dem 31. März 2025 aus der Ukraine gekommen? Fragen Sie: Muss ich jetzt zum Sozialamt? Sind Sie beim falschen Amt? Dann muss es Ihren Antrag an das richtige Amt schicken.
    .caution = Bei Ihrem Aufenthalt kann Geld vom Amt ein Problem sein. Die Ausländerbehörde erfährt es vielleicht. Vielleicht müssen Sie selbst genug Geld verdienen, damit Sie bleiben dürfen. Sprechen Sie zuerst mit der Migrationsberatung. Oder sprechen Sie mit einer Anwältin oder einem Anwalt.

step-kindergeld = Kindergeld beantragen
    .what = Sie stellen einen Antrag bei der Familienkasse. Dann bekommen Sie jeden Monat 259 Euro für jedes Kind.
    .why = Die Familienkasse zahlt Kindergeld auch für die Zeit vor dem Antrag. Aber das geht nur für sechs Monate. Das Geld für noch frühere Monate ist verloren.
    .how = Stellen Sie den Antrag im Internet bei der Familienkasse. Sie brauchen zwei Nummern: die Steuer-ID vom Kind und die Steuer-ID von einem Elternteil.
    .pitfalls = Fehlt eine Steuer-ID? Fehlt die Geburtsurkunde? Stellen Sie den Antrag trotzdem. Schicken Sie die Papiere später. Reicht Ihr Aufenthaltstitel? Das prüft die Familienkasse. Studieren Sie? Lassen Sie Ihren Beruf anerkennen? Oder haben Sie ein Abschiebungsverbot? Dann müssen Sie für das Kindergeld oft auch arbeiten. Haben Sie einen Pass der EU? In den ersten drei Monaten brauchen Sie für das Kindergeld Einkommen in Deutschland. Einkommen bedeutet zum Beispiel Lohn.

## Kinder

step-geburt = Die Geburt beim Standesamt melden
    .what = Das Standesamt muss wissen: Ihr Kind ist geboren. Danach bekommen Sie die Geburtsurkunde.
    .why = Sie bekommen die Geburtsurkunde oder den beglaubigten Registerausdruck. Damit beantragen Sie drei Dinge für das Kind: Kindergeld, Versicherung und Aufenthaltstitel.
    .how = Ist das Kind in einer Klinik geboren? Dann schreibt die Klinik dem Standesamt. Gehen Sie auch selbst zum Standesamt. Bringen Sie Ihre Pässe mit. Bringen Sie auch Ihre Heiratsurkunde oder Ihre Geburtsurkunden mit. Alle Papiere brauchen eine Übersetzung.
    .pitfalls = War die Geburt zu Hause? Dann müssen Sie selbst zum Standesamt gehen. Dafür haben Sie nach der Geburt eine Woche Zeit. Fehlen Papiere von den Eltern? Sagen Sie: Ich möchte einen beglaubigten Registerausdruck. Damit können Sie Geld vom Amt beantragen. Sie sind nicht verheiratet? Fragen Sie nach der Anerkennung der Vaterschaft. Das bedeutet: Der Vater sagt dem Amt, dass er der Vater ist.

step-kind_titel = Aufenthaltstitel für das neue Baby
    .what = Ihr Kind ist in Deutschland geboren. Es braucht einen Aufenthaltstitel. Sie kümmern sich darum.
    .why = Jedes Baby braucht sein eigenes Papier.
    .how = Schreiben Sie den Antrag an die Ausländerbehörde. Dafür haben Sie nach der Geburt sechs Monate Zeit. Fehlt die Geburtsurkunde noch? Stellen Sie den Antrag trotzdem. Haben beide Eltern einen Titel? Oder hat ihn der Elternteil, der allein für das Kind sorgt? Dann geht es vielleicht ohne Antrag. Fragen Sie trotzdem.
    .pitfalls = Hat ein Elternteil nur ein Visum? Dann darf das Kind nur bis zum Ende von diesem Visum bleiben. Beantragen Sie den Titel vorher. Lebt ein Elternteil seit fünf Jahren mit Erlaubnis hier und darf für immer bleiben? Dann ist Ihr Kind vielleicht deutsch. Fragen Sie danach beim Standesamt. Ist das Kind deutsch? Dann brauchen Sie diesen Schritt nicht. Haben Sie Schutz? Fragen Sie vorher eine Beratung: Kann mein Kind denselben Schutz bekommen?

step-kind_asyl = Dem BAMF die Geburt melden
    .what = Sie schreiben dem BAMF: Mein Kind ist in Deutschland geboren.
    .why = Der Brief ist auch ein Asylantrag für Ihr Kind. Danach entscheidet das BAMF: Wie geht es mit dem Aufenthalt von Ihrem Kind weiter?
    .how = Sprechen Sie zuerst mit der Asylverfahrensberatung. Oder sprechen Sie mit einer Anwältin oder einem Anwalt. Schreiben Sie dann dem BAMF. Legen Sie eine Kopie von der Geburtsurkunde dazu.
    .pitfalls = Schreiben Sie selbst und schreiben Sie sofort. So will es das Gesetz. Behalten Sie einen Beweis: Wann haben Sie den Brief geschickt?

step-masern = Schutz vor Masern zeigen
    .what = Masern sind eine Krankheit. Sie zeigen der Kita oder Schule ein Papier. Darin steht: Das Kind hat Schutz gegen Masern.
    .why = Die Kita nimmt nur Kinder mit diesem Papier. Geht Ihr Kind ohne Papier in die Schule? Dann kann das Gesundheitsamt Ihnen schreiben.
    .how = Gehen Sie in die Arzt-Praxis für Kinder. Nehmen Sie den Impfausweis mit. Nach dem ersten Geburtstag braucht Ihr Kind eine Impfung. Nach dem zweiten Geburtstag braucht es zwei.
    .pitfalls = Zeigen Sie das Papier vor dem ersten Tag. Sie haben keinen Impfausweis? Sagen Sie es in der Praxis. Fragen Sie: Was braucht mein Kind?

step-kita = Kita-Platz suchen
    .what = Sie suchen einen Platz für Ihr Kind: in einer Kita oder bei einer Tagesmutter. Dann melden Sie Ihr Kind an.
    .why = Ihr Kind hat ab dem ersten Geburtstag ein Recht auf einen Platz. Kinder lernen in der Kita schnell Deutsch.
    .how = Gehen Sie zum Jugendamt. Oder gehen Sie im Internet auf das Kita-Portal von Ihrer Stadt. Sagen Sie dort: Ich brauche einen Platz. Fragen Sie auch selbst in den Kitas. Die Kita will zwei Papiere sehen: zum Schutz vor Masern und über eine Impf-Beratung.
    .pitfalls = Es gibt wenige Plätze. Melden Sie Ihr Kind früh an, am besten bei mehreren Kitas. Fragen Sie das Jugendamt: Bezahlen Sie die Kosten?

step-schule = Kind für die Schule anmelden
    .what = Sie melden Ihr Kind für die Schule an.
    .why = Jedes Kind darf in die Schule gehen. Früher oder später muss jedes Kind gehen. Ab wann? Das ist in jedem Bundesland anders.
    .how = Fragen Sie früh beim Schulamt: In welche Schule kann mein Kind gehen? Oft gibt es zuerst ein Gespräch. Oft untersucht auch das Gesundheitsamt Ihr Kind.
    .pitfalls = Fehlen Papiere? Gehen Sie trotzdem hin. Haben Sie Zeugnisse in anderen Sprachen? Bringen Sie sie mit. Eine Übersetzung ist nicht nötig.

## Sprache und Arbeit

step-kurs_berechtigung = Das Recht auf den Integrationskurs bekommen
    .what = Die Ausländerbehörde gibt Ihnen ein Papier. Damit dürfen Sie in einen Integrationskurs gehen. Dort lernen Sie Deutsch.
    .why = Das Recht auf den Kurs gilt nur ein Jahr. Das Jahr beginnt mit Ihrem Aufenthaltstitel. Konnten Sie sich nicht anmelden und sind nicht schuld? Behalten Sie Beweise. Fragen Sie das BAMF.
    .how = Sie holen die Karte bei der Ausländerbehörde ab. Fragen Sie dann auch nach diesem Papier. Auf dem Papier steht ein Tag. Bis dahin müssen Sie sich anmelden.
    .pitfalls = Melden Sie sich auch bei einem Kurs an: vor dem Tag, der auf dem Papier steht. Kostet der Kurs etwas? Das kommt auf Ihr Geld an. Fragen Sie vorher: Muss ich bezahlen? Können Sie schon Deutsch B1? Oder gehen Sie noch in die Schule? Dann haben Sie dieses Recht nicht.

step-kurs_anmelden = Bei der Sprachschule anmelden
    .what = Sie gehen zu einer Sprachschule. Dort melden Sie sich für den Integrationskurs an.
    .why = Mit der Anmeldung haben Sie einen Platz. Müssen Sie zum Kurs gehen? Dann melden Sie sich sofort an.
    .how = Gehen Sie mit Ihrem Papier für den Kurs zu einer Sprachschule. Dort machen Sie einen Test. Dann wissen Sie: Welcher Kurs ist richtig? Der Kurs soll spätestens sechs Wochen nach der Anmeldung beginnen.
    .pitfalls = Müssen Sie lange auf den Kurs warten? Dann suchen Sie eine andere Schule. Hat ein Amt gesagt, dass Sie zum Kurs gehen müssen? Dann schicken Sie diesem Amt die Anmeldung. Haben Sie das Papier für den Kurs mit dem Aufenthaltstitel bekommen? Dann haben Sie nur ein Jahr Zeit für die Anmeldung. Das Jahr beginnt mit dem Tag, an dem Sie den Titel bekommen.

step-arbeitserlaubnis = Beschäftigungserlaubnis beantragen
    .what = Sie möchten eine bestimmte Arbeit machen. Dafür stellen Sie einen Antrag bei der Ausländerbehörde.
    .why = Sie haben eine Gestattung oder eine Duldung? Dann muss die Erlaubnis in Ihrem Papier stehen. Erst danach dürfen Sie arbeiten.
    .how = Es gibt ein Formular: die Erklärung zum Beschäftigungsverhältnis. Der Arbeitgeber füllt es aus. Geben Sie das Formular und den Antrag bei der Ausländerbehörde ab. Ist es eine Ausbildung? Dann fragt man die Agentur für Arbeit nicht.
    .pitfalls = Warten Sie mit der Arbeit, bis die Erlaubnis im Papier steht. Wie lange müssen Sie warten? Im Asylverfahren meistens drei Monate nach der Registrierung. Mit Duldung drei Monate nach der Einreise. Wohnen Sie mit Duldung in einer Aufnahmeeinrichtung? Dann müssen Sie die Duldung schon sechs Monate haben. Weiß das Amt sicher, wer Sie sind? Dann reichen drei Monate Duldung. Manche Menschen müssen länger warten. Für manche ist Arbeit verboten, zum Beispiel bei sicheren Herkunftsstaaten. Eine Beratungsstelle hilft Ihnen. Sie dürfen nicht selbstständig arbeiten. Das bedeutet: Eine eigene Firma ist nicht erlaubt.

step-anerkennung = Den Beruf anerkennen lassen
    .what = Sie haben einen Beruf im Ausland gelernt. Eine Stelle prüft: Ist er so wie der Beruf in Deutschland?
    .why = Nach der Anerkennung verdienen Sie oft mehr Geld. Manche Berufe dürfen Sie nur mit Anerkennung machen.
    .how = Gehen Sie zuerst zu einer Beratung. Sie kostet nichts. Suchen Sie im Internet die Stelle für Ihren Beruf: anerkennung-in-deutschland.de. Sie brauchen Zeugnisse mit Übersetzung. Sie brauchen auch einen Lebenslauf als Tabelle.
    .pitfalls = Nach höchstens einem Monat schreibt die Stelle: Ihr Antrag ist da. Für die Entscheidung hat sie drei Monate Zeit. Diese drei Monate beginnen erst mit dem letzten Papier. Fragen Sie vor dem Antrag: Wie viel kostet es? Wer bezahlt es?

step-fuehrerschein = Führerschein umschreiben
    .what = Sie haben einen Führerschein aus dem Ausland. Das Amt macht daraus einen deutschen Führerschein.
    .why = Ist Ihr Führerschein von außerhalb der EU? Dann dürfen Sie damit nur sechs Monate fahren. Danach fahren Sie ohne Fahrerlaubnis. Das ist strafbar. Es kann auch schlecht für Ihren Aufenthalt sein.
    .how = Gehen Sie mit dem Antrag zur Fahrerlaubnisbehörde. Bringen Sie Führerschein, Übersetzung und Foto mit. Bei manchen Ländern brauchen Sie keine Prüfung. Oder Sie brauchen nur einen Teil davon. Fragen Sie dort. Sonst machen Sie zwei Prüfungen: Theorie und Fahren. Feste Stunden in der Fahrschule sind nicht nötig.
    .pitfalls = Seit wann wohnen Sie hier? Ab diesem Tag zählen die sechs Monate. Danach dürfen Sie nicht mehr fahren. Den Antrag können Sie aber noch stellen. Sie haben Schutz nach §24? Dann gilt Ihr Führerschein aus der Ukraine weiter.

## Familie

step-familiennachzug_3m = Familiennachzug schnell melden
    .what = Sie sind anerkannt. Ihre Familie soll nach Deutschland kommen. Sie sagen es dem Amt. Dafür haben Sie nach der Anerkennung drei Monate Zeit.
    .why = Melden Sie es in dieser Zeit? Dann müssen Sie für die Familie keine Wohnung und kein Geld zeigen.
    .how = Sie machen es selbst, hier in Deutschland. Es geht im Internet auf fap.diplo.de. Oder Sie schreiben der Ausländerbehörde. Drucken Sie die Antwort aus. Ihre Familie macht danach einen Termin: bei der deutschen Botschaft oder dem deutschen Konsulat.
    .pitfalls = Gehen Sie nicht zur Botschaft von Ihrem Heimatland. Fehlen Urkunden? Melden Sie es trotzdem jetzt. Die Migrationsberatung hilft Ihnen.

## Spätaussiedler und junge Menschen ohne Eltern

step-spaet_registrieren = In Friedland registrieren
    .what = Sie fahren mit Ihrer Familie nach Friedland, in das Grenzdurchgangslager. Dort bekommen Sie den Registrierschein.
    .why = Dort sagt das Amt: Sie ziehen in dieses Bundesland. Für alle anderen Schritte brauchen Sie den Registrierschein.
    .how = Fahren Sie sofort nach der Einreise hin. Nehmen Sie mit: den Aufnahmebescheid, die Pässe und alle Urkunden. Kopien reichen hier nicht.
    .pitfalls = Haben Sie Verwandte in einem Ort? Sagen Sie es in Friedland.

step-umf_inobhutnahme = Vom Jugendamt Schutz bekommen (Inobhutnahme)
    .what = Sie sind jünger als 18 und ohne Eltern hier. Das Jugendamt hilft Ihnen. Sie bekommen einen Platz zum Wohnen und Schutz. Das heißt Inobhutnahme.
    .why = Sind Sie jünger als 18 und ohne Eltern hier? Dann haben Sie ein Recht auf Schutz.
    .how = Gehen Sie zur Polizei, zu einer Unterkunft oder zum Jugendamt. Sagen Sie: Ich bin unter 18. Ich bin allein. Dann muss das Jugendamt helfen. Haben Sie Papiere? Zeigen Sie sie.
    .pitfalls = Haben Sie Verwandte in Deutschland? Sagen Sie es früh. Das Jugendamt kann Sie in einen anderen Ort schicken. Das geht nur im ersten Monat. Verstehen Sie ein Papier nicht? Dann unterschreiben Sie nicht. Sagen Sie: Ich brauche eine Person, die übersetzt.

## Weitere Schritte

step-pass_beschaffen = Einen Pass besorgen: zuerst zur Beratung
    .what = Sie gehen zur Beratung und fragen: Muss ich einen Pass besorgen? Wie geht das?
    .why = Sie haben eine Duldung oder den Chancen-Aufenthalt? Dann will die Ausländerbehörde oft einen Pass. Diese Pflicht gilt nicht für alle. Für manche Menschen ist sie auch gefährlich.
    .how = Gehen Sie zuerst zur Migrationsberatung. Oder gehen Sie zu einer Anwältin oder einem Anwalt. Schreiben Sie auf: Was habe ich versucht? An welchem Tag? Behalten Sie Beweise.
    .pitfalls = Gehen Sie erst nach der Beratung zur Botschaft. Läuft Ihr Asylverfahren noch? Oder haben Sie ein Abschiebungsverbot? Dann müssen Sie keinen Pass besorgen.

step-kurs_spaetaus = Papier für den Integrationskurs bekommen (BVA)
    .what = Das Bundesverwaltungsamt gibt Ihnen ein Papier. Damit dürfen Sie in einen Integrationskurs gehen. Dort lernen Sie Deutsch.
    .why = Der Kurs kostet nichts. Das gilt für Spätaussiedlerinnen, Spätaussiedler und ihre Familien.
    .how = Sie registrieren sich in Friedland. Fragen Sie dort auch nach diesem Papier. Bringen Sie den Registrierschein mit.
    .pitfalls = Haben Sie das Papier noch nicht? Dann schreiben Sie dem Bundesverwaltungsamt.

step-kurs_verpflichtung = Pflicht: zum Integrationskurs gehen
    .what = Sie haben einen Brief von einem Amt. Darin steht: Sie müssen in einen Integrationskurs gehen.
    .why = Mit dem Brief dürfen Sie den Kurs auch besuchen. Gehen Sie nicht hin? Das kann später schlecht für Sie sein. Zum Beispiel: Sie wollen Ihren Aufenthalt verlängern.
    .how = Lesen Sie: Welches Amt hat geschrieben? Melden Sie sich sofort bei einer Sprachschule an. Schicken Sie die Anmeldung an dieses Amt.
    .pitfalls = Können Sie nicht zum Kurs gehen? Sind Sie krank oder haben Sie kleine Kinder? Schreiben Sie es sofort dem Amt.

step-kurs_zulassung = Einen Platz im Integrationskurs beantragen
    .what = Sie schreiben dem BAMF: Ich möchte in einen Integrationskurs gehen.
    .why = Manche Menschen haben kein festes Recht auf den Kurs. Sind Plätze frei, kann das BAMF trotzdem Ja sagen.
    .how = Schicken Sie das Formular zum BAMF. Eine Sprachschule hilft Ihnen beim Ausfüllen.
    .pitfalls = Das BAMF hat schon einmal eine Pause gemacht. Fragen Sie zuerst eine Sprachschule. Haben Sie schon ein Ja vom BAMF? Dann gilt es weiter. Sie können den Kurs auch immer selbst bezahlen.

step-beratung_kein_weg = Sofort zur Beratung gehen: Hier geht der Antrag nicht
    .what = Mit Ihrer Einreise können Sie den Aufenthaltstitel meistens nicht hier beantragen. Sprechen Sie sofort mit einer Beratungsstelle.
    .why = Sie dürfen nur noch kurze Zeit hier sein. Danach zu bleiben oder zu arbeiten ist gefährlich für Sie.
    .how = Machen Sie noch heute einen Termin: bei der Migrationsberatung, einer Anwältin oder einem Anwalt. Nehmen Sie Ihren Pass und Ihre Verträge mit.
    .pitfalls = Beginnen Sie keine Arbeit. Die Chancenkarte geht ohne Visum hier nicht. Oft brauchen Sie ein Visum aus Ihrem Heimatland. Das gibt die deutsche Botschaft oder das deutsche Konsulat. Die Beratung weiß: Gibt es für Sie eine Ausnahme?

## Schutz und Bleiben

step-asyl_stellen = Schutz suchen und Asylantrag stellen
    .what = Sie gehen zu einem Amt. Dort sagen Sie: Ich suche Schutz in Deutschland.
    .why = So beginnt Ihr Asylverfahren. Danach registriert das Amt Sie. Sie bekommen einen Platz in einer Unterkunft.
    .how = Gehen Sie in eine Aufnahmeeinrichtung. Das ist die erste Unterkunft. Sie können auch zur Polizei gehen. Oder zur Grenzpolizei oder zur Ausländerbehörde. Sagen Sie klar: Ich suche Schutz.
    .pitfalls = Gehen Sie sofort nach der Einreise. Papiere fehlen? Gehen Sie trotzdem. Schickt das Amt Sie an einen anderen Ort? Bitten Sie: Schreiben Sie mir den Ort auf. Haben Sie noch ein Visum oder einen Aufenthaltstitel? Dann gehen Sie vorher zur Beratung.

step-zuweisung = In den Ort fahren, den das Amt nennt
    .what = Im Zuweisungsbescheid steht ein Ort. Sie ziehen in diesen Ort.
    .why = Nur in diesem Ort bekommen Sie Unterkunft und Geld. Im Asylverfahren gilt: Sind Sie nach einer Woche nicht dort? Dann kann man Sie suchen.
    .how = Lesen Sie: Wohin fahren Sie? An welchem Tag? Fahren Sie sofort. Fragen Sie in der Unterkunft: Wo bekomme ich die Fahrkarte? Nehmen Sie alle Papiere und Medikamente mit. Melden Sie sich am neuen Ort sofort an.
    .pitfalls = Sind Sie krank? Oder lebt Ihre Familie in einem anderen Ort? Sagen Sie es sofort und zeigen Sie Papiere darüber. Eine Beratungsstelle hilft Ihnen. Bleiben Sie nicht weg, ohne etwas zu sagen. Im Asylverfahren schreiben Sie die neue Adresse auch dem BAMF.

step-asyl_begruendung = Gründe für die Klage schreiben
    .what = Sie schreiben dem Gericht: Darum ist der Bescheid falsch. Das sind meine Beweise.
    .why = Zu einer Klage gehören auch Gründe. Schreiben Sie zu spät? Dann zählen die Gründe vielleicht nicht mehr.
    .how = Gehen Sie sofort zu einer Beratungsstelle. Oder gehen Sie zu einer Anwältin oder einem Anwalt. Das Verwaltungsgericht muss die Gründe spätestens einen Monat nach der Zustellung haben. Zustellung bedeutet: Der Bescheid kam bei Ihnen an. Schreiben Sie das Aktenzeichen dazu. Das ist die Nummer für Ihren Fall. Sie steht auf den Briefen. Behalten Sie einen Beweis.
    .pitfalls = Der Monat beginnt mit der Zustellung vom Bescheid. Der Tag der Klage ist dafür egal. Fehlen noch Beweise? Schreiben Sie trotzdem früh genug. Sagen Sie: Diese Beweise kommen noch. Haben Sie zu wenig Geld für eine Anwältin oder einen Anwalt? Fragen Sie nach Prozesskostenhilfe. Das ist Geld für das Gericht und den Anwalt.

step-reise_herkunft = Reise ins Heimatland vorher dem Amt melden
    .what = Sie wollen in Ihr Heimatland reisen. Sie sagen es vorher der Ausländerbehörde. Sie sagen auch den Grund.
    .why = Das ist Ihre Pflicht. Danach prüft das BAMF: Brauchen Sie den Schutz noch?
    .how = Gehen Sie zuerst zur Migrationsberatung. Oder gehen Sie zu einer Anwältin oder einem Anwalt. Schreiben Sie danach der Ausländerbehörde: An welchem Tag reisen Sie? Wohin? Warum? Machen Sie das vor der Reise. Behalten Sie einen Beweis.
    .pitfalls = Ihr Brief ist keine Erlaubnis. Das BAMF prüft trotzdem. Gehen Sie zuerst zur Beratung. Kaufen Sie erst danach eine Fahrkarte. Ist jemand in Ihrer Familie krank oder tot? Auch dann müssen Sie vor der Reise schreiben.
    .caution = Diese Reise ist gefährlich: Sie können Schutz und Aufenthalt verlieren. Sprechen Sie zuerst mit der Migrationsberatung, einer Anwältin oder einem Anwalt. Kaufen Sie erst danach eine Fahrkarte. Schreiben Sie erst danach an ein Amt, hier oder in Ihrem Heimatland.

step-reiseausweis = Reiseausweis beantragen
    .what = Sie stellen einen Antrag auf ein Papier für Reisen. Sie reisen dann ohne Pass von Ihrem Heimatland.
    .why = Der Reiseausweis zeigt auch in Deutschland: Wer sind Sie? Anerkannte Flüchtlinge brauchen damit keinen Pass mehr.
    .how = Gehen Sie zur Ausländerbehörde. Nehmen Sie Ihre Karte mit. Fragen Sie: Wie viel kostet der Reiseausweis? Wo macht man das digitale Foto? Für Flüchtlinge gilt er meistens höchstens drei Jahre.
    .pitfalls = Der Reiseausweis endet? Das Amt macht ihn nicht länger. Sie brauchen einen neuen: Beantragen Sie ihn früh. Haben Sie subsidiären Schutz oder ein Abschiebungsverbot? Dann bekommen Sie ihn nur manchmal. Die Frage ist: Können Sie einen Pass von Ihrem Heimatland besorgen? Oder ist das zu schwer oder zu gefährlich? Lesen Sie auch: Für welche Länder gilt der Reiseausweis? Haben Sie Schutz? Gehen Sie zuerst zur Beratung. Gehen Sie vorher nicht zur Botschaft. Das gilt auch für einen Pass für Ihr Kind. Der Besuch dort kann für Ihren Schutz gefährlich sein.
    .caution = Haben Sie subsidiären Schutz oder ein Abschiebungsverbot? Dann sagt die Ausländerbehörde oft: Fragen Sie zuerst Ihre Botschaft. Warten Sie damit. Auch ein Anruf bei der Botschaft kann gefährlich sein. Das gilt für Sie und Ihre Familie. Sprechen Sie zuerst mit der Migrationsberatung, einer Anwältin oder einem Anwalt.

step-bleiberecht = Bleiberecht prüfen lassen: §25a, §25b, §16g, §60c
    .what = Sie haben eine Duldung oder den Chancen-Aufenthalt. Eine Beratung prüft: Gibt es für Sie ein sicheres Recht zu bleiben?
    .why = §25a ist für junge Menschen: Sie gehen hier zur Schule oder lernen einen Beruf. §25b ist für Menschen, die lange hier leben. Sie verdienen selbst Geld. §16g ist eine Aufenthaltserlaubnis für eine Ausbildung. §60c ist eine Duldung für eine Ausbildung.
    .how = Gehen Sie zuerst zur Migrationsberatung. Bringen Sie mit: Zeugnisse, Sprachzertifikat und Verträge. Ab wann gibt es ein Bleiberecht? Sind Sie jünger als 27 Jahre: nach zwölf Monaten mit Duldung. Lebt ein Kind bei Ihnen, das noch nicht 18 ist: nach vier Jahren in Deutschland. Sonst nach sechs Jahren in Deutschland. Was brauchen Sie noch? Das prüft die Beratung.
    .pitfalls = Gehen Sie schon früher zur Beratung. Für §25a müssen Sie den Antrag vor dem 27. Geburtstag stellen. Meistens brauchen Sie dafür auch drei Jahre Aufenthalt. Oft fragt das Amt: Haben Sie früh gezeigt, wer Sie sind? §60c: Den Antrag können Sie frühestens sieben Monate vor der Ausbildung stellen. Haben Sie den Chancen-Aufenthalt? Stellen Sie den neuen Antrag, bevor die Karte endet.
    .caution = Ein Antrag am falschen Tag kann schlecht für Sie sein. Auch ein Gespräch mit der Botschaft kann schlecht sein. Sprechen Sie vor dem Antrag mit der Migrationsberatung, einer Anwältin oder einem Anwalt.

step-umf_vormund = Einen Vormund bekommen
    .what = Ein Vormund ist ein Mensch, der für Sie entscheidet. Das Familiengericht sucht ihn aus. Sie haben ihn, bis Sie 18 sind.
    .why = Unter 18 Jahren dürfen Sie vieles nicht selbst unterschreiben. Der Vormund hilft Ihnen: bei Ämtern, in der Schule und in der Arzt-Praxis.
    .how = Das Jugendamt schreibt dem Gericht. Sie brauchen keinen Antrag. Fragen Sie das Jugendamt: Wer ist mein Vormund? Wann sehe ich ihn? Haben Sie erwachsene Verwandte hier? Sagen Sie es dem Jugendamt.
    .pitfalls = Müssen Sie lange warten? Dann fragen Sie noch einmal. Oder gehen Sie zum Jugendmigrationsdienst. Gibt es Streit mit dem Vormund? Sagen Sie es dem Jugendamt.

step-umf_asyl = Asylantrag mit Vormund oder Jugendamt stellen
    .what = Brauchen Sie Schutz? Dann stellt Ihr Vormund oder das Jugendamt den Asylantrag für Sie. Der Antrag geht an das BAMF.
    .why = Unter 18 Jahren stellen Sie den Antrag nicht selbst. Brauchen Sie Schutz? Dann muss das Jugendamt sofort etwas tun.
    .how = Sagen Sie Ihrem Vormund oder dem Jugendamt: Ich kann nicht zurück. Gehen Sie mit dieser Person zur Asylverfahrensberatung. Fragen Sie Ihren Vormund: Kommen Sie mit zur Anhörung?
    .pitfalls = Fragen Sie: Ist der Antrag schon beim BAMF? Bitten Sie um eine Kopie. Sind Sie bald 18? Sagen Sie es sofort der Beratung. Ab 18 gelten andere Regeln. Das ist zum Beispiel für Ihre Eltern wichtig.
    .caution = Ein Asylantrag ist nicht immer der beste Weg. Sprechen Sie vor dem Antrag mit Ihrem Vormund. Sprechen Sie auch mit der Asylverfahrensberatung.

## Karte, Meldung und Daueraufenthalt

step-abmelden = Abmelden: Sie ziehen ins Ausland
    .what = Sie ziehen in ein anderes Land. Sie sagen es der Meldebehörde.
    .why = Sie bekommen die Abmeldebestätigung. Damit beenden Sie Verträge und den Rundfunkbeitrag.
    .how = Wann können Sie sich abmelden? Frühestens eine Woche vor dem Auszug. Spätestens zwei Wochen danach. Nehmen Sie Ihren Ausweis mit. Fragen Sie: Geht es auch mit einem Brief oder im Internet?
    .pitfalls = Ziehen Sie nur in einen anderen Ort in Deutschland? Dann melden Sie sich am neuen Ort an. Abmelden müssen Sie sich dann nicht. Gehen Sie für immer weg? Oder länger als sechs Monate? Dann kann Ihr Aufenthaltstitel enden. Gehen Sie vorher zur Beratung. Haben Sie eine Duldung oder Schutz? Oder läuft Ihr Asylverfahren? Dann kann die Ausreise alles beenden. Gehen Sie nicht weg ohne Beratung. Wer muss es noch wissen? Die Krankenkasse und die Familienkasse. Auch das Amt, das Ihnen Geld zahlt.

step-eu_familie_karte = Aufenthaltskarte für die Familie beantragen
    .what = Jemand in Ihrer Familie hat einen EU-Pass. Sie stellen einen Antrag auf die Aufenthaltskarte.
    .why = Mit Ihrer Familie dürfen Sie hier leben und arbeiten. Das zeigt die Karte.
    .how = Gehen Sie zur Ausländerbehörde. Bringen Sie den Pass und die Meldebestätigung mit. Bringen Sie auch Ihre Heiratsurkunde oder Geburtsurkunde mit. Zuerst bekommen Sie ein Papier über Ihren Antrag. Für die Karte hat das Amt sechs Monate Zeit.
    .pitfalls = Bitten Sie um das Papier. Arbeitgeber und Ämter wollen es sehen. Trennen Sie sich? Oder zieht die Person mit EU-Pass weg? Gehen Sie früh zur Beratung.

step-ch_anzeige = Der Ausländerbehörde schreiben: Pass aus der Schweiz
    .what = Sie haben einen Pass aus der Schweiz. Sie schreiben der Ausländerbehörde: Ich lebe jetzt hier. Dann bekommen Sie die Aufenthaltserlaubnis.
    .why = Sie dürfen schon hier leben. Trotzdem müssen Sie dem Amt schreiben. Mit der Aufenthaltserlaubnis können Sie es zeigen.
    .how = Schreiben Sie der Ausländerbehörde. Nach der Einreise haben Sie drei Monate Zeit. Sie brauchen: Pass oder Ausweis und die Meldebestätigung. Möchten Sie eine Karte? Sagen Sie es dort.
    .pitfalls = Die Anmeldung bei der Stadt reicht nicht. Sie müssen auch der Ausländerbehörde schreiben. Hat jemand in Ihrer Familie einen anderen Pass? Fragen Sie: Was muss diese Person tun?

step-eat_abholen = Karte (eAT) abholen und PIN wählen
    .what = Sie holen die Karte mit Ihrem Aufenthaltstitel ab. Sie wählen auch eine PIN. Das ist eine geheime Nummer. Manchmal kommt die Karte auch mit der Post.
    .why = Die Karte zeigt: Dürfen Sie bleiben? Dürfen Sie arbeiten? Mit der PIN zeigen Sie im Internet, wer Sie sind.
    .how = Fragen Sie beim Antrag: Wie lange dauert die Karte? Wie bekomme ich sie? Oft warten Sie mehrere Wochen. Nehmen Sie den Pass und die alten Papiere mit. Lesen Sie die Karte sofort: Stimmen Name, Geburtsdatum und der Satz zur Arbeit?
    .pitfalls = Behalten Sie das Zusatzblatt. Behalten Sie auch den Brief mit PIN und Sperrkennwort. Legen Sie den Brief nicht zur Karte. Schreiben Sie Ihren Namen an den Briefkasten. Haben Sie die Karte verloren? Sagen Sie es sofort der Ausländerbehörde. Will jemand die Karte schon sehen? Dann bitten Sie um eine Fiktionsbescheinigung.

step-bluecard_wechsel = Blaue Karte: neuen Arbeitgeber in den ersten 12 Monaten melden
    .what = Sie haben die Blaue Karte und bald einen neuen Arbeitgeber. Sie schreiben es der Ausländerbehörde.
    .why = In den ersten zwölf Monaten mit der Blauen Karte müssen Sie es schreiben. Eine neue Erlaubnis brauchen Sie nicht. Aber das Amt kann in 30 Tagen Nein sagen.
    .how = Schreiben Sie sofort. Legen Sie den neuen Arbeitsvertrag dazu. Behalten Sie einen Beweis.
    .pitfalls = Fragen Sie vor der Unterschrift: Reichen das neue Gehalt und die neue Arbeit für die Blaue Karte? Unterschreiben Sie zuerst den neuen Vertrag. Kündigen Sie erst danach die alte Arbeit.

step-niederlassung = Niederlassungserlaubnis beantragen
    .what = Sie stellen einen Antrag. Danach dürfen Sie für immer in Deutschland bleiben.
    .why = Danach brauchen Sie keine Verlängerung mehr. Nur die Karte müssen Sie manchmal neu machen.
    .how = Wie lange müssen Sie warten? Fachkräfte: drei Jahre. Blaue Karte: 27 Monate, oder 21 Monate mit Deutsch B1. Ihr Ehemann oder Ihre Ehefrau ist deutsch: drei Jahre. Anerkannte Flüchtlinge: fünf Jahre, oder drei Jahre mit Deutsch C1. Andere: meistens fünf Jahre. Meistens brauchen Sie Papiere über Rente, Deutsch, Geld und Wohnung. Meistens brauchen Sie auch den Test „Leben in Deutschland“. Rentenzeiten sind Zeiten, in denen Sie für die Rente zahlen. Anerkannte Flüchtlinge brauchen sie nicht. Auch Ehemänner und Ehefrauen von Deutschen brauchen sie nicht. Fragen Sie die Ausländerbehörde nach der Liste.
    .pitfalls = Haben Sie Schutz? Dann zählt auch die Zeit im Asylverfahren. Bitten Sie früh um den Rentenversicherungsverlauf. Das ist eine Liste für die Rente. Sie kostet nichts. Endet Ihr Titel vorher? Dann verlängern Sie ihn trotzdem. Gehen Sie länger als sechs Monate weg aus Deutschland? Dann können Sie den Titel verlieren. Fragen Sie vorher.

step-eu_daueraufenthalt = Mit EU-Pass: Papier über den Daueraufenthalt holen
    .what = Sie leben seit fünf Jahren hier. Sie holen ein Papier. Es zeigt: Sie dürfen für immer bleiben.
    .why = Nach fünf Jahren haben Sie dieses Recht automatisch. Das Papier zeigt es anderen, zum Beispiel dem Jobcenter.
    .how = Gehen Sie zur Ausländerbehörde. Nehmen Sie Ihren Ausweis und die Meldebestätigung mit. Das Amt fragt: Woher kam Ihr Geld in den fünf Jahren? Bringen Sie Papiere darüber mit. Ist alles richtig? Dann muss das Amt Ihnen das Papier sofort geben.
    .pitfalls = Waren Sie lange weg? Oder haben Sie hier ohne Arbeit gelebt? Fragen Sie: Welche Zeiten zählen? Hat jemand in der Familie keinen EU-Pass? Für diese Person gibt es die Daueraufenthaltskarte.

step-einbuergerung = Einbürgerung beantragen
    .what = Einbürgerung bedeutet: Sie bekommen die deutsche Staatsangehörigkeit. Dafür stellen Sie einen Antrag.
    .why = Als Deutsche oder Deutscher dürfen Sie wählen. Sie müssen den Aufenthalt nie mehr verlängern.
    .how = Sie brauchen: fünf Jahre erlaubten Aufenthalt, Deutsch B1 und eigenes Geld. Sie brauchen auch einen Test: „Leben in Deutschland“ oder den Einbürgerungstest. Das Amt muss sicher wissen, wer Sie sind. Ist Ihr Ehemann oder Ihre Ehefrau deutsch? Dann reichen drei Jahre. Fragen Sie: Wie lange müssen wir verheiratet sein? Der Antrag kostet 255 Euro. Für ein Kind ohne eigenes Geld kostet er 51 Euro.
    .pitfalls = Sagen Sie immer die Wahrheit. Nach falschen Antworten ist die Einbürgerung vielleicht zehn Jahre lang nicht möglich. Wissen Sie etwas nicht? Sagen Sie es so. Manche Aufenthaltstitel reichen noch nicht für die Einbürgerung. Auch Geld vom Jobcenter kann ein Problem sein. Fragen Sie vorher. Fragen Sie auch: Erlaubt Ihr Heimatland zwei Staatsangehörigkeiten? Haben Sie Schutz? Dann zählt auch die Zeit im Asylverfahren. Gehen Sie dann zuerst zur Beratung. Sprechen Sie vorher nicht mit der Botschaft.

## Geld für die Familie und bei Arbeitslosigkeit

step-sozialhilfe = Sozialhilfe oder Geld im Alter beantragen
    .what = Sie können nicht arbeiten: Sie sind alt oder krank. Sie beantragen beim Sozialamt Geld zum Leben.
    .why = Das Jobcenter ist nur für Menschen, die arbeiten können. Für andere zahlt das Sozialamt.
    .how = Reicht Ihr Geld nicht? Gehen Sie sofort zum Sozialamt. Nehmen Sie Ihre Karte und die Meldebestätigung mit. Nehmen Sie auch Papiere über Ihr Geld mit. Andere Papiere können später kommen.
    .pitfalls = Ein Amt sagt vielleicht: Ein anderes Amt ist richtig. Geben Sie den Antrag trotzdem dort ab. Dieses Amt muss ihn weiterschicken. Bekommen Sie aus einem anderen Land Rente oder Geld? Sagen Sie es dem Amt. Sagen Sie auch jede Änderung.
    .caution = Geld vom Sozialamt kann ein Problem für Ihren Aufenthalt sein. Besonders dann: Sie sind zu Ihrer Familie gezogen. Hat jemand für Sie eine Verpflichtungserklärung unterschrieben? Dann muss diese Person vielleicht zahlen. Sprechen Sie zuerst mit der Migrationsberatung, einer Anwältin oder einem Anwalt.

step-elterngeld = Elterngeld beantragen
    .what = Nach der Geburt sind Sie für Ihr Kind da. Sie arbeiten nicht oder weniger. Für diese Monate beantragen Sie Geld.
    .why = Elterngeld gibt es auch für die Zeit vor dem Antrag. Aber das geht nur für drei Lebensmonate. Das Geld für noch frühere Monate ist verloren.
    .how = Schreiben Sie den Antrag. Geben Sie ihn bei der Elterngeldstelle ab. Legen Sie dazu: Geburtsurkunde, Karte und Papiere über Ihr Geld. Haben Sie vor der Geburt nicht gearbeitet? Fragen Sie trotzdem.
    .pitfalls = Ein Lebensmonat beginnt nicht am Ersten. Zum Beispiel: Ihr Kind ist am 12. geboren. Dann beginnt jeder Lebensmonat am 12. Fehlen Papiere? Stellen Sie den Antrag trotzdem. Reicht Ihr Aufenthaltstitel? Das prüft die Elterngeldstelle. Zahlt das Jobcenter Ihnen Geld? Fragen Sie: Bekomme ich dann weniger?

step-but = Geld für Bildung und Teilhabe beantragen
    .what = Ihr Kind soll lernen und mitmachen. Dafür beantragen Sie mehr Geld.
    .why = Vieles kostet Geld: Schulsachen, Ausflüge, Mittagessen oder ein Verein. Bekommen Sie Geld vom Amt? Dann gibt es dafür vielleicht Hilfe.
    .how = Welches Amt zahlt Ihnen Geld? Zum Beispiel das Sozialamt oder das Jobcenter. Fragen Sie dort. Nehmen Sie den Bewilligungsbescheid mit. Sagen Sie: Das braucht mein Kind.
    .pitfalls = Fragen Sie zuerst. Bezahlen Sie erst danach. Behalten Sie jede Rechnung. Bekommen Sie das Geld vom Amt weiter? Fragen Sie: Brauche ich hierfür einen neuen Antrag?

step-unterhaltsvorschuss = Unterhaltsvorschuss beantragen
    .what = Der andere Elternteil zahlt nichts oder zu wenig für Ihr Kind. Dann zahlt das Jugendamt. Das Geld heißt Unterhaltsvorschuss.
    .why = Ab dem Monat vom Antrag gibt es Geld. Für einen Monat davor gibt es nur manchmal Geld. Dafür müssen Sie den anderen Elternteil schon um Geld gebeten haben.
    .how = Gehen Sie mit dem Antrag zum Jugendamt. Bringen Sie die Geburtsurkunde und Ihre Karte mit. Mit dem Formular hilft Ihnen das Jugendamt.
    .pitfalls = Ist Ihr Kind 12 bis 18 Jahre alt? Dann gelten noch andere Regeln. Fragen Sie danach. Haben Sie Angst vor dem anderen Elternteil? Sagen Sie es dem Jugendamt oder einer Beratung. Füllen Sie das Formular erst danach aus.

step-kinderzuschlag = Kinderzuschlag beantragen
    .what = Ihr Lohn reicht für Sie, aber kaum für die Kinder? Dann beantragen Sie Kinderzuschlag. Das ist mehr Geld zum Kindergeld.
    .why = Mit dem Kinderzuschlag brauchen manche Familien das Jobcenter nicht.
    .how = Wird das Geld knapp? Dann stellen Sie sofort den Antrag bei der Familienkasse. Nehmen Sie den Kindergeldbescheid und Papiere über Ihr Geld dazu. Fragen Sie: Ab welchem Monat bekomme ich Geld?
    .pitfalls = Ist Ihr Lohn groß genug? Und nicht zu groß? Das prüft die Familienkasse. Sie bekommen das Geld sechs Monate lang. Danach brauchen Sie einen neuen Antrag. Fragen Sie auch nach Wohngeld und nach Bildung und Teilhabe.

step-arbeitsuchend = Arbeitsuchend melden, bevor die Arbeit endet
    .what = Ihre Arbeit endet. Sie sagen es der Agentur für Arbeit. Das heißt: sich arbeitsuchend melden.
    .why = Sind Sie zu spät? Dann fehlt Ihnen das Arbeitslosengeld für eine Woche.
    .how = Melden Sie sich spätestens drei Monate, bevor die Arbeit endet. Erfahren Sie erst später, dass die Arbeit endet? Dann haben Sie ab diesem Tag drei Tage Zeit. Es geht im Internet, am Telefon oder im Amt.
    .pitfalls = Hat Ihr Vertrag ein Datum am Ende? Dann endet er auch. Melden Sie sich früh. Bei einer Ausbildung im Betrieb müssen Sie das nicht. Sie müssen noch mehr tun: Melden Sie sich auch am ersten Tag ohne Arbeit. Und schreiben Sie auch der Ausländerbehörde.

step-arbeitslos = Arbeitslos melden und Arbeitslosengeld beantragen
    .what = Sie haben keine Arbeit mehr. Sie sagen es der Agentur für Arbeit. Dort beantragen Sie Arbeitslosengeld.
    .why = Nur nach dieser Meldung gibt es Arbeitslosengeld.
    .how = Wann melden Sie sich? Frühestens drei Monate vor dem Ende der Arbeit. Spätestens am ersten Tag ohne Arbeit. Bringen Sie Ausweis, Vertrag und Kündigung mit. Fragen Sie: Geht es auch im Internet?
    .pitfalls = Gehen Sie zuerst zur Beratung. Unterschreiben Sie vorher keinen Aufhebungsvertrag. Das bedeutet: Sie sagen selbst Ja zum Ende der Arbeit. Kündigen Sie auch nicht selbst. Haben Sie eine Kündigung bekommen? Dagegen können Sie nur kurze Zeit klagen. Meistens sind es drei Wochen. Gehen Sie sofort zur Beratung. Haben Sie lange genug gearbeitet? Das prüft die Agentur für Arbeit. Reicht das Geld nicht? Fragen Sie noch in diesem Monat das Jobcenter.

## Gesundheit, Kurse, Auto und Ausweis

step-masern_unterkunft = Schutz vor Masern in der Unterkunft zeigen
    .what = Masern sind eine Krankheit. Sie zeigen der Unterkunft: Meine Kinder und ich haben Schutz gegen Masern.
    .why = Masern stecken schnell andere an. In der Unterkunft leben viele Menschen eng zusammen. Sind Sie nach 1970 geboren? Dann müssen Sie das Papier zeigen.
    .how = Gehen Sie mit dem Impfausweis in die Arzt-Praxis. Oder gehen Sie zur Impfung in der Unterkunft. Sie sind vier Wochen in der Unterkunft? Dann haben Sie noch vier Wochen Zeit. Nach dem ersten Geburtstag braucht auch ein Kind den Schutz.
    .pitfalls = Sie haben keinen Impfausweis? Sagen Sie es in der Praxis. Sind Sie schwanger oder krank? Sagen Sie es vor der Impfung. Behalten Sie das Papier. Die Kita und die Schule wollen es auch sehen.

step-u_untersuchung = Mit dem Kind zur U-Untersuchung gehen
    .what = In der Arzt-Praxis für Kinder untersucht man Ihr Kind: Ist es gesund? Wächst und lernt es gut?
    .why = Die Praxis findet so Krankheiten früh. Die Kita und manche Ämter wollen das gelbe Untersuchungsheft sehen.
    .how = Machen Sie früh einen Termin. Nehmen Sie das gelbe Heft mit. U6: mit 10 bis 12 Monaten. U7: mit 21 bis 24 Monaten. U7a: mit 34 bis 36 Monaten. U8: mit 46 bis 48 Monaten. U9: mit 60 bis 64 Monaten. J1: mit 12 bis 14 Jahren. Fragen Sie in der Praxis: Wann genau? Haben Sie ein Baby? Fragen Sie auch nach U1 bis U5.
    .pitfalls = Gab es keinen Termin? Oder haben Sie ihn verpasst? Rufen Sie trotzdem an. Sie haben kein gelbes Heft? Sie bekommen es in der Praxis. Sie haben keine Gesundheitskarte? Fragen Sie vorher das Sozialamt nach einem Behandlungsschein.

step-kurs_beginn = Im Integrationskurs anfangen
    .what = Ihr Integrationskurs fängt an. Dort lernen Sie Deutsch. Sie lernen auch: Welche Regeln sind in Deutschland wichtig?
    .why = Nach der Anmeldung haben Sie ein Jahr Zeit. Fangen Sie später an? Dann ist Ihr Recht auf den Kurs weg.
    .how = Die Sprachschule sagt Ihnen: An diesem Tag beginnt der Kurs. Der Kurs soll spätestens sechs Wochen nach der Anmeldung beginnen. Gehen Sie jeden Tag hin. Bitten Sie um ein Papier. Darin steht, dass Sie im Kurs waren.
    .pitfalls = Fängt der Kurs nicht an? Fragen Sie. Suchen Sie eine andere Schule. Sind Sie krank? Oder ist niemand für Ihr Kind da? Sagen Sie es sofort der Schule. Machen Sie höchstens ein Jahr Pause. Möchten Sie Lesen und Schreiben lernen? Dafür gibt es auch Kurse. Fragen Sie danach.

step-berufssprachkurs = Platz im Berufssprachkurs beantragen
    .what = Sie bekommen ein Papier. Damit dürfen Sie in einen Kurs gehen: Deutsch für den Beruf.
    .why = Für viele Berufe ist B1 zu wenig. Auch für die Anerkennung ist es oft zu wenig. In diesem Kurs lernen Sie mehr.
    .how = Fragen Sie das Jobcenter oder die Agentur für Arbeit. Sagen beide: Wir sind nicht das richtige Amt? Dann stellen Sie den Antrag beim BAMF. Nehmen Sie Ihr Sprachzertifikat mit. Sie haben das Papier? Dann suchen Sie eine Sprachschule.
    .pitfalls = Lesen Sie auf dem Papier: Bis wann gilt es? Fragen Sie vor dem Kurs: Muss ich etwas bezahlen? Kann ich neben dem Kurs arbeiten?

step-zeugnisbewertung = Zeugnisbewertung bei der ZAB beantragen
    .what = Die ZAB ist die Zentralstelle für ausländisches Bildungswesen. Sie schreibt auf: So viel zählt Ihr Studium in Deutschland.
    .why = Arbeitgeber und Ausländerbehörde können Ihr Zeugnis dann verstehen.
    .how = Stellen Sie den Antrag im Internet bei der ZAB. Sie brauchen Ihr Zeugnis vom Studium und die Übersetzungen. Fragen Sie vorher: Wie viel kostet es? Wie lange dauert es? Welche Papiere brauche ich?
    .pitfalls = Manche Berufe brauchen mehr: die Anerkennung. Zum Beispiel Ärztinnen und Lehrer. Gehen Sie zuerst zu einer Beratung für Anerkennung. Fragen Sie: Brauche ich die Zeugnisbewertung? Wer bezahlt sie?

step-kfz = Auto ummelden oder anmelden
    .what = Sie haben ein Auto und eine neue Adresse. Sie sagen der Zulassungsbehörde die Adresse.
    .why = Sie müssen das Auto dort anmelden, wo Sie wohnen. Ohne gültige Anmeldung dürfen Sie nicht fahren.
    .how = Melden Sie zuerst Ihre Wohnung an. Gehen Sie sofort danach zur Zulassungsbehörde. Nehmen Sie mit: Zulassungsbescheinigung, eVB-Nummer von der Versicherung, Meldebestätigung und Ausweis.
    .pitfalls = Hat Ihr Auto ein Kennzeichen aus einem anderen Land? Dann darf es hier höchstens ein Jahr fahren. Das Auto darf auch nicht fest in Deutschland stehen. Wohnen Sie schon hier? Fragen Sie sofort die Zulassungsbehörde. Das gilt auch mit Schutz nach §24.

step-spaet_bescheinigung = Auf die Bescheinigung §15 BVFG warten
    .what = Das Bundesverwaltungsamt schickt Ihnen ein Papier: die Bescheinigung. Sie zeigt: Das Amt hat Sie als Spätaussiedlerin oder Spätaussiedler aufgenommen. Das gilt auch für die Familie.
    .why = Mit diesem Papier sind Sie Deutsche oder Deutscher.
    .how = Die Bescheinigung kommt ohne Antrag mit der Post. Sie kommt an Ihre Adresse. Melden Sie darum Ihre Wohnung an. Schreiben Sie Ihren Namen an den Briefkasten.
    .pitfalls = Ziehen Sie um? Schreiben Sie dem Bundesverwaltungsamt die neue Adresse. Die Bescheinigung kommt lange nicht? Fragen Sie beim Bundesverwaltungsamt. Dafür brauchen Sie den Registrierschein. Die Bescheinigung ist da? Lesen Sie genau: Ist Ihr Name richtig?

step-ausweis_deutsch = Deutschen Personalausweis beantragen
    .what = Sie gehen zur Meldebehörde. Dort beantragen Sie den Personalausweis. Das ist der deutsche Ausweis.
    .why = Der Ausweis zeigt: Sie sind Deutsche oder Deutscher. Wer braucht einen Ausweis? Reicht auch ein deutscher Pass? Fragen Sie das Amt.
    .how = Sie haben die Bescheinigung §15 BVFG? Dann machen Sie sofort einen Termin. Nehmen Sie mit: Bescheinigung, Geburtsurkunde, Übersetzung und Pass. Fragen Sie: Wie viel kostet der Ausweis? Wo macht man das digitale Foto?
    .pitfalls = Mit dem Antrag steht fest: So steht Ihr Name im Ausweis. Fragen Sie vor dem Antrag: Kann ich eine deutsche Form von meinem Namen wählen? Behalten Sie die Bescheinigung §15 BVFG gut.

## Bescheide

step-widerspruch = Gegen einen Bescheid Widerspruch schreiben
    .what = Ein Bescheid ist der Brief mit der Entscheidung vom Amt. Ist er für Sie falsch? Dann schreiben Sie dem Amt: Ich sage Nein. Das heißt Widerspruch.
    .why = Auch ein Amt macht Fehler in einem Bescheid. Für den Widerspruch haben Sie eine Frist. Das bedeutet: So viel Zeit haben Sie. Danach gilt auch ein falscher Bescheid.
    .how = Lesen Sie das Ende vom Bescheid: die Rechtsbehelfsbelehrung. Dort steht: Was können Sie tun? Wo? Bis wann? Meistens haben Sie einen Monat Zeit. Die Zeit beginnt, wenn der Brief ankommt. Im Brief steht, wie viel Zeit Sie haben. Das gilt. Der Tag in dieser App zählt nicht. Schreiben Sie das Aktenzeichen dazu. Das ist die Nummer auf dem Brief. Unterschreiben Sie. Behalten Sie einen Beweis.
    .pitfalls = Oft reicht ein Anruf oder eine E-Mail nicht. Schreiben Sie einen Brief. Der Brief muss früh genug beim Amt sein. Die Gründe können später kommen. Ist es ein Bescheid im Asylverfahren? Dann gilt dieser Monat nicht. Er gilt auch nicht für eine Zuweisung. Dort geht nur eine Klage, meistens in ein oder zwei Wochen. Kam der Brief viel später als das Datum darin? Gehen Sie sofort zur Beratung. Vielleicht zählt das Amt ab einem früheren Tag. Fragen Sie auch: Muss ich jetzt schon tun, was im Bescheid steht?
    .caution = Manchmal hilft nur eine Klage bei Gericht. Manche Bescheide gelten sofort, auch mit Widerspruch. Gehen Sie sofort zur Beratung: zur Migrationsberatung, zu einer Anwältin oder einem Anwalt. Nehmen Sie den Bescheid und den Umschlag mit.

## Schwangerschaft und Geburt

step-schwangerschaft = Schwanger: zur Untersuchung und Beratung gehen
    .what = Sie sind schwanger. Sie gehen in eine Arzt-Praxis oder zu einer Hebamme. Dort untersucht man Sie. Sie bekommen den Mutterpass.
    .why = Die Untersuchungen sind gut für Sie und Ihr Kind. Sie bezahlen nichts. Das gilt auch mit AsylbLG.
    .how = Rufen Sie eine Arzt-Praxis für Frauen oder eine Hebamme an. Gehen Sie auch zu einer Schwangerschaftsberatungsstelle. Niemand erfährt, was Sie dort sagen. Sie hilft auch bei Geld für Babysachen. Fragen Sie: Wer spricht meine Sprache? Kann jemand übersetzen?
    .pitfalls = Gehen Sie früh hin. Das Geld für Babysachen beantragen Sie meistens vor der Geburt. Brauchen Sie einen Behandlungsschein? Fragen Sie das Sozialamt nach einem Schein für die ganze Schwangerschaft. Sie wissen nicht, wie es weitergehen soll? Die Beratung hilft Ihnen auch dann.

step-mutterschaftsgeld = Mutterschaftsgeld beantragen
    .what = Vor und nach der Geburt arbeiten Sie nicht. Für diese Zeit beantragen Sie Geld. Es heißt Mutterschaftsgeld.
    .why = Haben Sie Arbeit? Dann haben Sie in dieser Zeit Schutz. Er beginnt sechs Wochen vor der Geburt.
    .how = Ihre Arzt-Praxis oder Hebamme gibt Ihnen ein Papier. Darauf steht: An diesem Tag kommt das Kind ungefähr. Geben Sie das Papier der Krankenkasse und dem Arbeitgeber. Fragen Sie die Krankenkasse: Wie viel Geld bekomme ich? Von wem?
    .pitfalls = Sagen Sie dem Arbeitgeber früh: Ich bin schwanger. Dann muss der Arbeitgeber Sie schützen. Haben Sie eine private Versicherung? Oder sind Sie bei Ihrem Mann versichert? Fragen Sie die Krankenkasse: Wer zahlt? Sollen Sie eine Kündigung oder einen Aufhebungsvertrag unterschreiben? Beides kann Ihre Arbeit beenden. Unterschreiben Sie nicht. Gehen Sie zuerst zu einer Beratung.

step-vaterschaft = Vater und gemeinsame Sorge beim Amt erklären
    .what = Sie gehen zu einem Amt. Dort sagen Sie: Das ist der Vater. Beide Eltern haben die Sorge für das Kind. Das heißt gemeinsame Sorge.
    .why = Sind die Eltern nicht verheiratet? Dann steht der Vater sonst nicht in der Geburtsurkunde. Das Kind hat dann keine Papiere vom Vater.
    .how = Machen Sie einen Termin beim Jugendamt oder Standesamt. Das geht auch vor der Geburt. Beide Eltern müssen dort etwas erklären. Fragen Sie: Geht das auch an verschiedenen Tagen oder Orten? Welche Papiere brauchen wir? Kann jemand vom Amt übersetzen?
    .pitfalls = Wollen Sie die gemeinsame Sorge? Das müssen Sie noch einmal extra erklären. Fragen Sie danach. Fehlt ein Pass? Fragen Sie: Welche Papiere reichen auch? Ist die Mutter noch mit einem anderen Mann verheiratet? Sagen Sie es. Dann müssen Sie mehr tun.
    .caution = Davon hängt vielleicht ab: Darf das Kind hier bleiben? Darf ein Elternteil hier bleiben? Sprechen Sie zuerst mit der Migrationsberatung. Gehen Sie erst danach zum Amt.

step-kind_versicherung = Baby bei der Krankenkasse anmelden
    .what = Sie melden Ihr Baby bei der Krankenkasse an. Das Baby bekommt seine eigene Gesundheitskarte.
    .why = Die Karte zeigen Sie in der Arzt-Praxis für Kinder. Sie müssen das Baby selbst anmelden.
    .how = Wählen Sie die Krankenkasse von einem Elternteil. Schicken Sie die Geburtsurkunde dorthin. Füllen Sie auch den Antrag auf Familienversicherung aus. Meistens kostet das nichts. Fragen Sie danach.
    .pitfalls = Hat ein Elternteil eine private Versicherung? Fragen Sie dort sofort nach der Geburt: Sie haben nur kurze Zeit. Kommt die Geburtsurkunde später? Melden Sie das Kind trotzdem jetzt an. Gehen Sie in die Arzt-Praxis für Kinder auch ohne Karte.

## Ausbildung und Studium

step-bafoeg = BAföG beantragen
    .what = Sie studieren oder gehen in eine Schule. Sie beantragen Geld zum Leben. Das Geld heißt BAföG.
    .why = Auch mit wenig Geld sollen Sie lernen können.
    .how = Stellen Sie den Antrag beim BAföG-Amt. Das Amt heißt Amt für Ausbildungsförderung. Es geht im Internet oder mit einem Brief. Fragen Sie: Welches Amt ist für meine Schule oder Hochschule richtig? Welche Papiere braucht es von mir und meinen Eltern?
    .pitfalls = Meistens gibt es erst ab dem Monat vom Antrag Geld. Fragen Sie das Amt. Fehlen Papiere? Geben Sie den Antrag trotzdem ab. Nicht jeder Aufenthalt reicht für BAföG. Fragen Sie auch: Wie viel muss ich zurückzahlen?

step-bab = Berufsausbildungsbeihilfe beantragen
    .what = Sie lernen einen Beruf und wohnen nicht bei den Eltern. Sie beantragen mehr Geld zum Lohn. Das Geld heißt Berufsausbildungsbeihilfe, kurz BAB.
    .why = Der Lohn in der Ausbildung ist oft zu klein für eine Wohnung.
    .how = Fragen Sie die Agentur für Arbeit. Fragen Sie vor dem ersten Tag im Betrieb. Bringen Sie den Ausbildungsvertrag und den Mietvertrag mit.
    .pitfalls = Gehen Sie vor dem ersten Arbeitstag hin. Fragen Sie: Ab welchem Monat bekomme ich Geld? Nicht jeder Aufenthalt reicht für BAB. Auch das Geld der Eltern kann zählen.

## Familie und Daueraufenthalt

step-familiennachzug = Familiennachzug: Visum für die Familie beantragen
    .what = Ihre Familie will zu Ihnen ziehen: Ehemann, Ehefrau oder Kinder, die noch nicht erwachsen sind. Die Familie stellt einen Antrag auf ein Visum.
    .why = Ohne dieses Visum darf Ihre Familie meistens nicht hier bleiben.
    .how = Gehen Sie zuerst zur Migrationsberatung. Ihre Familie macht danach einen Termin: bei der deutschen Botschaft oder dem deutschen Konsulat. Meistens müssen Sie Papiere über Wohnung und Geld zeigen. Ehemann oder Ehefrau brauchen Deutsch A1. Gibt es für Sie eine Ausnahme? Fragen Sie danach.
    .pitfalls = Auf den Termin wartet man oft lange. Ihre Familie soll ihn früh machen. Ist Ihr Kind 16 oder älter? Dann gelten andere Regeln. Fragen Sie vor dem 16. Geburtstag. Haben Sie subsidiären Schutz? Dann macht der Familiennachzug jetzt Pause. Gehen Sie trotzdem zur Beratung. Haben Sie Schutz? Gehen Sie erst nach der Beratung zu einem Amt vom Heimatland. Das gilt für alle in der Familie.
    .caution = Für jede Familie gelten andere Regeln. Auch der richtige Tag für den Antrag ist anders. Ein Fehler kann Jahre kosten: Sie warten dann sehr lange. Sprechen Sie zuerst mit der Migrationsberatung, einer Anwältin oder einem Anwalt.

step-daueraufenthaltskarte = Daueraufenthaltskarte beantragen
    .what = Sie leben seit fünf Jahren hier. Sie beantragen eine Karte. Damit dürfen Sie für immer bleiben.
    .why = Jemand in Ihrer Familie hat einen EU-Pass, Sie haben keinen. Die Karte zeigt: Ihr Aufenthalt endet nicht mehr.
    .how = Gehen Sie zur Ausländerbehörde, solange Ihre Aufenthaltskarte noch gilt. Nehmen Sie den Pass und die Aufenthaltskarte mit. Bringen Sie auch Papiere über die fünf Jahre in Deutschland mit. Für die Karte hat das Amt sechs Monate Zeit.
    .pitfalls = Waren Sie lange in einem anderen Land? Oder haben Sie sich getrennt? Fragen Sie vorher: Welche Zeiten zählen? Bitten Sie um ein Papier. Darin steht, dass Sie den Antrag gestellt haben.
