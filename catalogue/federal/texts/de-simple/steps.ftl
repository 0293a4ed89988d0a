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
    .pitfalls = Sind Sie schwanger? Sagen Sie es vor der Untersuchung. Schwangere brauchen kein Röntgenbild. Kinder unter 15 Jahren brauchen auch keins.

step-asyl_beratung = Vor der Anhörung zur Asylverfahrensberatung gehen
    .what = Sie sprechen mit einer Beratungsstelle. Das machen Sie vor der Anhörung. Die Beratungsstelle gehört zu keinem Amt.
    .why = In der Anhörung erzählen Sie alles Wichtige für Ihren Schutz. Die Beratung erklärt Ihnen vorher: So ist die Anhörung. Das sind Ihre Rechte.
    .how = Rufen Sie die Asylverfahrensberatung an. Oder gehen Sie zur Sprechstunde. Die Beratung kostet nichts. Sie gehört zu keinem Amt.
    .pitfalls = Gehen Sie früh zur Beratung. Die Ladung ist der Brief mit dem Tag der Anhörung. Nach der Ladung bleiben vielleicht nur wenige Tage.

step-asyl_einreichen = Asylantrag beim BAMF abgeben
    .what = Sie gehen selbst zum BAMF. Dort geben Sie den Asylantrag ab. Danach bekommen Sie ein Papier: die Bescheinigung über die Aufenthaltsgestattung.
    .why = Erst nach diesem Termin prüft das BAMF Ihren Antrag.
    .how = Das BAMF sagt Ihnen den Tag und den Ort. Kommen Sie selbst. Bringen Sie alle Papiere mit Ihrem Namen mit.
    .pitfalls = War Ihre Registrierung am 12. Juni 2026 oder später? Dann haben Sie dafür 21 Tage. Haben Sie bis dahin keinen Termin? Dann schreiben Sie vorher einen Brief an das BAMF. Behalten Sie eine Kopie. Haben Sie noch einen anderen Aufenthalt? Zum Beispiel einen Titel für kurze Zeit? Er kann mit dem Antrag enden. Gehen Sie vorher zur Beratung.

step-asyl_anhoeren = Zur Anhörung beim BAMF gehen
    .what = Sie erzählen dem BAMF selbst: Darum brauche ich Schutz.
    .why = Das BAMF entscheidet nach diesem Gespräch. Erzählen Sie hier alles. Was Sie erst später sagen, zählt oft nicht mehr.
    .how = In der Ladung steht der Tag. Seien Sie pünktlich. Eine Person vom BAMF übersetzt für Sie. Am Ende liest diese Person das Protokoll vor, in Ihrer Sprache. Bitten Sie darum. Nehmen Sie eine Kopie mit. Ist die Anhörung schon in der nächsten Woche? Dann schickt das BAMF vielleicht keinen Brief. Fragen Sie in der Unterkunft: Wann ist mein Tag?
    .pitfalls = Sind Sie krank? Sagen Sie es vor dem Termin. Schicken Sie auch ein Papier aus der Arzt-Praxis. Sprechen Sie vorher mit der Asylverfahrensberatung.

step-asyl_adresse = BAMF, Ausländerbehörde und Gericht die neue Adresse schreiben
    .what = Sie haben eine neue Adresse? Sie schreiben sie allen Ämtern, die Ihren Asylantrag prüfen.
    .why = Das Gesetz sagt: Ein Brief an die alte Adresse ist angekommen. Auch wenn Sie ihn nie sehen. Dann läuft die Zeit für eine Antwort, und Sie wissen es nicht.
    .how = Schreiben Sie dem BAMF und der Ausländerbehörde. Haben Sie eine Klage bei Gericht? Dann schreiben Sie auch dem Gericht. Nennen Sie Ihr Aktenzeichen. Das ist die Nummer auf Ihren Briefen. Behalten Sie einen Beweis: An diesem Tag habe ich den Brief geschickt.
    .pitfalls = Die Anmeldung bei der Stadt ist nicht genug. Die Stadt sagt dem BAMF nichts. Hat ein Amt den Umzug bestimmt? Auch dann müssen Sie selbst schreiben.

step-asyl_bescheid = Bescheid vom BAMF schnell prüfen lassen
    .what = Der Bescheid ist der Brief mit der Entscheidung. Zeigen Sie ihn sofort einer Beratungsstelle. Oder zeigen Sie ihn einer Anwältin oder einem Anwalt. Dann entscheiden Sie: Möchte ich klagen? Klagen bedeutet: Ein Gericht prüft den Bescheid.
    .why = Sie haben nur kurze Zeit für die Klage. Danach gilt der Bescheid. Er gilt dann auch mit Fehlern.
    .how = Schreiben Sie auf den Umschlag: An diesem Tag kam der Brief. Lesen Sie das Ende vom Bescheid: die Rechtsbehelfsbelehrung. Dort steht: Haben Sie eine Woche oder zwei Wochen Zeit? Geben Sie die Klage beim Verwaltungsgericht ab. Das geht auch ohne Anwältin oder Anwalt.
    .pitfalls = Haben Sie eine Woche Zeit? Dann braucht das Gericht oft noch einen zweiten Antrag in dieser Woche. Er heißt Eilantrag. Schreiben Sie auch die Gründe für die Klage. Das Gericht muss sie spätestens einen Monat nach der Zustellung haben. Zustellung bedeutet: Der Bescheid kam bei Ihnen an. Behalten Sie den Umschlag: Der Tag darauf ist wichtig.

step-aslblg = Geld oder Sachen nach AsylbLG beantragen
    .what = Sie stellen einen Antrag. Das AsylbLG ist ein Gesetz. Danach bekommen Sie Geld oder Sachen zum Leben. Sie bekommen auch Hilfe, wenn Sie krank sind.
    .why = Erst nach dem Antrag bezahlt das Amt Essen, Wohnen und Arzt-Praxis.
    .how = Gehen Sie zum Sozialamt. Oder fragen Sie Ihre Unterkunft nach dem richtigen Amt. Nehmen Sie das Papier über Ihren Aufenthalt mit. Sie sind krank? Dann brauchen Sie oft zuerst einen Behandlungsschein. Damit gehen Sie in die Arzt-Praxis.
    .pitfalls = Kinder bekommen mehr Hilfe bei Krankheit als Erwachsene. Fragen Sie danach. Ändert sich etwas? Zum Beispiel Arbeit, Umzug oder ein neues Kind? Sagen Sie es dem Amt. Haben Sie Schutz aus der Ukraine? Dann zahlt das Sozialamt nur am Anfang. Haben Sie schon die Fiktionsbescheinigung? Dann fragen Sie das Jobcenter.

## Ukraine

step-ukr_registrieren = Schutz nach §24 melden
    .what = Sie kommen aus der Ukraine und suchen Schutz. Sie gehen zum Amt. Dort schreibt man Ihre Daten auf.
    .why = Danach wissen Sie: Welcher Ort ist für Sie da? Wo bekommen Sie Geld?
    .how = Gehen Sie zur Aufnahmeeinrichtung. Oder gehen Sie zur Ausländerbehörde in Ihrem Ort. Nehmen Sie Ihren Pass mit. Nehmen Sie auch andere Papiere mit Ihrem Namen mit. Einen Asylantrag brauchen Sie nicht.
    .pitfalls = Das Amt kann Sie in einen anderen Ort schicken. Haben Sie in einem Ort schon Familie oder eine Wohnung? Sagen Sie es vorher.

step-ukr_titel = Aufenthaltserlaubnis §24 holen
    .what = Sie stellen einen Antrag auf die Aufenthaltserlaubnis. Zuerst bekommen Sie ein Papier: die Fiktionsbescheinigung. Die Karte kommt später.
    .why = Mit der Fiktionsbescheinigung dürfen Sie bleiben. Sie können auch Geld bekommen: vom Jobcenter oder vom Sozialamt.
    .how = Stellen Sie den Antrag bei der Ausländerbehörde in Ihrem Ort. An vielen Orten geht es auch im Internet. Nehmen Sie den Pass mit. Fragen Sie: Wo macht man das digitale Foto?
    .pitfalls = Nach der ersten Einreise dürfen Sie 90 Tage ohne Titel bleiben. Reisen Sie erst nach dem 4. Dezember 2026 ein? Dann haben Sie keine 90 Tage. Stellen Sie den Antrag sofort. Sie bekommen keinen Termin? Schreiben Sie den Antrag als Brief. Behalten Sie einen Beweis.

## Wohnen

step-wohnung = Wohnung finden und Mietvertrag machen
    .what = Sie machen einen Mietvertrag mit dem Vermieter. Der Vermieter gibt Ihnen auch die Wohnungsgeberbestätigung.
    .why = Sie brauchen die Wohnungsgeberbestätigung für die Anmeldung. Den Mietvertrag müssen Sie oft bei Ämtern zeigen.
    .how = Sagen Sie dem Vermieter beim Einzug: Ich brauche die Wohnungsgeberbestätigung. Auf dem Papier stehen: Ihre Adresse, der Tag vom Einzug und der Vermieter. Dort stehen auch alle Personen in der Wohnung.
    .pitfalls = Der Mietvertrag allein reicht nicht. Sie brauchen auch die Wohnungsgeberbestätigung. Sehen Sie zuerst die Wohnung an. Zahlen Sie erst danach. Soll das Amt die Miete zahlen? Fragen Sie das Amt vor der Unterschrift.

step-anmelden = Adresse anmelden
    .what = Sie sagen der Meldebehörde Ihre Adresse. Sie bekommen dafür die Meldebestätigung.
    .why = Nach der Anmeldung kommt Ihre Steuer-ID mit der Post. Viele wollen die Meldebestätigung sehen: Bank, Schule, Krankenkasse und Ausländerbehörde.
    .how = Machen Sie einen Termin im Bürgerbüro. Bringen Sie die Wohnungsgeberbestätigung und Ihren Ausweis mit. Eine Person kann die ganze Familie anmelden. Das kostet nichts.
    .pitfalls = Sie kommen aus dem Ausland? Dann müssen Sie selbst hingehen. Das Internet reicht nicht. Gibt der Vermieter keine Wohnungsgeberbestätigung? Sagen Sie es sofort der Meldebehörde. Bedroht Sie jemand? Fragen Sie nach einer Auskunftssperre. Das bedeutet: Das Amt sagt anderen Ihre Adresse nicht. Leben Sie in einer Aufnahmeeinrichtung oder Unterkunft? Vielleicht meldet die Leitung Sie an. Fragen Sie dort. Kinder unter 16 Jahren: Die Erwachsenen in der Wohnung melden sie an. Ist Ihr Baby hier geboren und wohnt bei Ihnen? Dann müssen Sie es nicht anmelden.

step-ummelden = Nach dem Umzug die neue Adresse melden
    .what = Sie sagen dem Amt Ihre neue Adresse. Die Adresse steht auch auf der Karte mit dem Aufenthaltstitel. Dort ändert das Amt sie auch.
    .why = Wichtige Briefe kommen an diese Adresse. Oft müssen Sie schnell antworten.
    .how = Gehen Sie zuerst zur Meldebehörde. Nehmen Sie die Wohnungsgeberbestätigung und Ihren Ausweis mit. Gehen Sie dann zur Ausländerbehörde. Nehmen Sie die Meldebestätigung mit. Dort ändert man die Adresse auf der Karte.
    .pitfalls = Die Meldebehörde ändert nur die Anmeldung, nicht die Karte. Wer braucht noch die neue Adresse? Die Bank, die Krankenkasse und die Familienkasse. Auch das Amt, das Ihnen Geld zahlt.

step-wohnsitz_12a = Vor dem Umzug fragen: Darf ich dort wohnen?
    .what = Sie fragen die Ausländerbehörde vor dem Umzug. Dürfen Sie in diesem Ort wohnen? Wenn nicht: Sie stellen einen Antrag. Dann kann das Amt die Regel ändern.
    .why = Nach der Anerkennung oder dem ersten Aufenthaltstitel gilt meistens eine Regel: Das Amt nennt Ihnen ein Bundesland. Dort müssen Sie drei Jahre wohnen. Ziehen Sie ohne Erlaubnis um? Dann bekommen Sie am neuen Ort vielleicht kein Geld.
    .how = Stellen Sie den Antrag bei der Ausländerbehörde. Unterschreiben Sie den Mietvertrag erst danach. Gute Gründe sind: Arbeit ab 15 Stunden in der Woche, Ausbildung, Studium oder ein Kurs.
    .pitfalls = Manchmal bestimmt das Amt auch den Ort im Bundesland. Warten Sie auf die Antwort als Brief. Kündigen Sie erst dann die alte Wohnung.

step-wbs = Wohnberechtigungsschein holen
    .what = Sie stellen einen Antrag auf den Wohnberechtigungsschein. Damit dürfen Sie eine Sozialwohnung mieten. Das ist eine billige Wohnung.
    .why = Die Miete für eine Sozialwohnung ist kleiner. Der Vermieter muss Ihren Wohnberechtigungsschein sehen.
    .how = Gehen Sie mit dem Antrag zum Wohnungsamt. Bringen Sie Papiere über Ihr Geld und Ihren Aufenthalt mit. Ein Schein gilt für ein Jahr.
    .pitfalls = Der Schein ist noch keine Wohnung. Suchen Sie weiter. Welche Aufenthaltstitel reichen? Jedes Bundesland hat eigene Regeln. Fragen Sie das Wohnungsamt.

step-wohngeld = Wohngeld beantragen
    .what = Sie stellen einen Antrag auf Wohngeld. Das ist Geld für die Miete.
    .why = Ihr Geld reicht zum Leben, aber die Miete ist hoch? Dann hilft Wohngeld.
    .how = Gehen Sie mit dem Antrag zur Wohngeldstelle. Bringen Sie den Mietvertrag mit. Das Amt fragt auch: Wie viel Geld haben alle Personen in der Wohnung? Bringen Sie Papiere darüber mit. Meistens bekommen Sie zwölf Monate Wohngeld.
    .pitfalls = Der Monat vom Antrag zählt. Für die Zeit davor gibt es kein Wohngeld. Fehlen Papiere? Geben Sie den Antrag trotzdem ab. Zahlt das Jobcenter oder das Sozialamt schon Ihre Miete? Dann bekommen Sie kein Wohngeld.

step-rundfunk = Rundfunkbeitrag anmelden
    .what = Sie melden Ihre Wohnung beim Beitragsservice an. Das ist die Stelle für Radio und Fernsehen. Oder Sie stellen einen Antrag: Ich muss nichts zahlen.
    .why = Für jede Wohnung muss jemand Rundfunkbeitrag zahlen. Das gilt auch ohne Fernseher. Bekommen Sie Geld vom Jobcenter oder vom Sozialamt? Dann können Sie beantragen: Ich zahle nichts.
    .how = Das Formular gibt es im Internet. Sie möchten nichts zahlen? Schicken Sie eine Kopie vom Bewilligungsbescheid mit. Zahlt schon jemand für die Wohnung? Schreiben Sie die Beitragsnummer von dieser Person.
    .pitfalls = Antworten Sie auf die Briefe. Sonst kommen Mahnungen. Das sind Briefe: Sie müssen zahlen. Den Antrag müssen Sie selbst stellen. Leben Sie in einer Gemeinschaftsunterkunft? Dann zahlen Sie nichts.

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
    .how = Füllen Sie den Antrag von einer Krankenkasse aus. Sie haben Arbeit? Dann nennen Sie dem Arbeitgeber die Krankenkasse. Dafür haben Sie zwei Wochen Zeit. Hat Ihre Familie kein eigenes Geld? Dann sind Ehemann, Ehefrau und Kinder oft kostenlos dabei.
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
    .what = Ihre Urkunden sind aus einem anderen Land. Eine Person übersetzt sie für Sie ins Deutsche.
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
    .why = Sie haben kein Visum gebraucht. Ohne Antrag dürfen Sie nur 90 Tage bleiben.
    .how = Stellen Sie den Antrag bei der Ausländerbehörde. Das geht im Internet oder mit einem Brief. Legen Sie diese Papiere dazu: Vertrag, Anmeldung und Versicherung.
    .pitfalls = Warten Sie mit der Arbeit. Zuerst muss die Ausländerbehörde Ja sagen. Sie bekommen keinen Termin? Schicken Sie den Antrag trotzdem. Behalten Sie einen Beweis. Ist Ihr Pass von Andorra, Brasilien, El Salvador, Honduras, Monaco oder San Marino? Dann geht es nur ohne Arbeit in Deutschland. Wollen Sie hier arbeiten? Gehen Sie sofort zur Beratung.

step-titel_schutz = Nach der Anerkennung die Aufenthaltserlaubnis beantragen
    .what = Ihr Bescheid ist positiv. Sie stellen einen Antrag auf die Aufenthaltserlaubnis. Dann bekommen Sie eine Karte.
    .why = Die Karte zeigt: Sie dürfen bleiben und arbeiten. Für viele andere Schritte brauchen Sie die Karte. Sind Sie ein anerkannter Flüchtling? Oder haben Sie subsidiären Schutz? Dann dürfen Sie auch ohne die Karte schon bleiben.
    .how = Gehen Sie zur Ausländerbehörde. Nehmen Sie den Bescheid vom BAMF mit. Fragen Sie: Wo macht man das digitale Foto?
    .pitfalls = Sie brauchen Geld? Dann warten Sie nicht auf die Karte. Gehen Sie sofort zum Jobcenter oder zum Sozialamt. Fragen Sie: Welche Papiere brauche ich? Das Geld von früher endet bald nach der Anerkennung. Haben Sie ein Abschiebungsverbot? Dann beantragen Sie zuerst die Aufenthaltserlaubnis. Erst dann weiß das Jobcenter, ob es zahlt.

step-titel_verlaengern = Aufenthaltserlaubnis verlängern
    .what = Ihre Aufenthaltserlaubnis endet bald. Sie stellen vorher einen neuen Antrag.
    .why = Stellen Sie den Antrag vor dem letzten Tag. Dann gilt die alte Erlaubnis weiter, auch für die Arbeit. Das gilt bis zur Entscheidung.
    .how = Stellen Sie den Antrag bei der Ausländerbehörde. Drei Monate vorher ist am besten. Legen Sie Papiere dazu: über Geld, Wohnung und Kurse. Endet die Karte vor der Entscheidung? Dann bitten Sie um eine Fiktionsbescheinigung.
    .pitfalls = Ein Tag zu spät ist schon schlecht: Dann dürfen Sie vielleicht nicht mehr arbeiten. Sie haben Schutz nach §24? War Ihr Titel am 1. Februar 2026 gültig? Dann gilt er bis zum 4. März 2027. Ein anderer Tag auf der Karte ist egal. Sie haben den Chancen-Aufenthalt nach §104c? Dann können Sie nur in das Bleiberecht nach §25a oder §25b wechseln. Gehen Sie früh zur Beratung. Sie haben die Chancenkarte? Danach gibt es nur eine andere Karte: die Folge-Chancenkarte. Fragen Sie früh: Was brauche ich dafür?

step-duldung_verlaengern = Duldung verlängern
    .what = Ihre Duldung endet bald. Sie bitten das Amt vorher um eine neue Zeit.
    .why = Vielleicht kommt die Polizei und fragt nach Papieren. Dann brauchen Sie eine gültige Duldung. Ohne sie können auch Arbeit und Geld enden.
    .how = Machen Sie einen Termin bei der Ausländerbehörde. Machen Sie das mindestens zwei Wochen vorher. Bringen Sie die alte Duldung mit.
    .pitfalls = Lesen Sie alle Sätze auf dem Papier. Dort steht: Dürfen Sie arbeiten? Dürfen Sie umziehen? Sind Sie nicht sicher? Gehen Sie mit einer Person aus der Beratung hin.

step-pass = Pass verlängern
    .what = Ihr Pass endet bald. Sie gehen vorher zum Konsulat von Ihrem Heimatland.
    .why = Fast jeder Aufenthaltstitel braucht einen gültigen Pass. Die Karte gilt meistens nur so lange wie der Pass.
    .how = Fragen Sie die Botschaft oder das Konsulat: Wie lange dauert ein neuer Pass? Machen Sie früh einen Termin. Der neue Pass ist da? Zeigen Sie ihn der Ausländerbehörde.
    .pitfalls = Haben Sie den Pass verloren? Sagen Sie es sofort der Ausländerbehörde. Braucht das Konsulat lange? Behalten Sie alle Papiere und Briefe darüber.

step-jobende = Der Ausländerbehörde schreiben: Arbeit oder Ausbildung endet
    .what = Ihre Arbeit oder Ausbildung endet zu früh. Sie schreiben das der Ausländerbehörde.
    .why = Der Aufenthaltstitel gehört zu Ihrer Arbeit oder Ausbildung. Sie sind Fachkraft und schreiben früh genug? Dann bekommen Sie Zeit für die Suche nach neuer Arbeit.
    .how = Sie haben zwei Wochen Zeit. Die Zeit beginnt, wenn Sie es erfahren. Schreiben Sie einen Brief. Behalten Sie einen Beweis.
    .pitfalls = Sie müssen selbst schreiben. Sonst schreibt niemand für Sie an die Ausländerbehörde. Sollen Sie einen Aufhebungsvertrag unterschreiben? Das bedeutet: Sie sagen selbst Ja zum Ende der Arbeit. Gehen Sie zuerst zur Beratung.

## Leistungen

step-jobcenter = Grundsicherungsgeld beantragen
    .what = Sie stellen einen Antrag beim Jobcenter. Dann bekommen Sie Geld zum Leben und für die Miete.
    .why = Der Monat vom Antrag zählt. Ab diesem Monat gibt es Geld. Für die Zeit davor bekommen Sie nichts.
    .how = Stellen Sie den Antrag im Internet, mit einem Brief oder im Amt. Papiere können später kommen. Viele Ämter schreiben noch Bürgergeld. Das ist das Gleiche.
    .pitfalls = Fehlen Papiere? Stellen Sie den Antrag trotzdem jetzt. Der Monat vom Antrag zählt. Gehen Sie immer zum Termin. Fehlen Sie dreimal, können Sie das Geld verlieren. Ändert sich etwas? Sagen Sie es dem Jobcenter. Haben Sie Schutz aus der Ukraine? Dann brauchen Sie zuerst die Fiktionsbescheinigung. Haben Sie ein Abschiebungsverbot? Dann brauchen Sie zuerst die Aufenthaltserlaubnis. Haben Sie einen Pass der EU oder der Schweiz, aber keine Arbeit? Dann gibt es in den ersten drei Monaten meistens kein Geld. Sind Sie nur für die Suche nach Arbeit hier? Dann gibt es auch kein Geld.
    .caution = Bei Ihrem Aufenthalt kann Geld vom Amt ein Problem sein. Die Ausländerbehörde erfährt es vielleicht. Vielleicht müssen Sie selbst genug Geld verdienen, damit Sie bleiben dürfen. Sprechen Sie zuerst mit der Migrationsberatung. Oder sprechen Sie mit einer Anwältin oder einem Anwalt.

step-kindergeld = Kindergeld beantragen
    .what = Sie stellen einen Antrag bei der Familienkasse. Dann bekommen Sie jeden Monat 259 Euro für jedes Kind.
    .why = Die Familienkasse zahlt Kindergeld auch für früher, aber nur sechs Monate. Das Geld für die Zeit davor ist verloren.
    .how = Stellen Sie den Antrag im Internet bei der Familienkasse. Sie brauchen zwei Nummern: die Steuer-ID vom Kind und die Steuer-ID von einem Elternteil.
    .pitfalls = Fehlt eine Steuer-ID? Fehlt die Geburtsurkunde? Stellen Sie den Antrag trotzdem. Schicken Sie die Papiere später. Reicht Ihr Aufenthaltstitel? Das prüft die Familienkasse. Studieren Sie, prüft man Ihren Beruf oder haben Sie ein Abschiebungsverbot? Dann müssen Sie für das Geld oft auch arbeiten. Haben Sie einen Pass der EU? In den ersten drei Monaten brauchen Sie Einkommen in Deutschland. Einkommen bedeutet zum Beispiel Lohn.

## Kinder

step-geburt = Die Geburt beim Standesamt melden
    .what = Das Standesamt muss wissen: Ihr Kind ist geboren. Danach bekommen Sie die Geburtsurkunde.
    .why = Sie brauchen die Geburtsurkunde für viele Dinge: Kindergeld, Versicherung und Aufenthaltstitel für das Kind.
    .how = Ist das Kind in einer Klinik geboren? Dann schreibt die Klinik dem Standesamt. Gehen Sie auch selbst zum Standesamt. Bringen Sie Ihre Pässe mit. Bringen Sie auch Ihre Heiratsurkunde oder Geburtsurkunde mit Übersetzung mit.
    .pitfalls = War die Geburt zu Hause? Dann müssen Sie selbst zum Standesamt gehen. Dafür haben Sie eine Woche Zeit. Fehlen Papiere von den Eltern? Sagen Sie: Ich möchte einen beglaubigten Registerausdruck. Damit können Sie Geld vom Amt beantragen. Sie sind nicht verheiratet? Fragen Sie nach der Anerkennung der Vaterschaft. Das bedeutet: Wer ist der Vater?

step-kind_titel = Aufenthaltstitel für das neue Baby
    .what = Ihr Kind ist in Deutschland geboren. Es braucht einen Aufenthaltstitel. Sie kümmern sich darum.
    .why = Jedes Baby braucht sein eigenes Papier.
    .how = Schicken Sie der Ausländerbehörde die Geburtsurkunde. Dafür haben Sie sechs Monate Zeit. Haben beide Eltern einen Titel? Oder hat ihn der Elternteil, der allein für das Kind sorgt? Dann geht es vielleicht ohne Antrag. Fragen Sie trotzdem.
    .pitfalls = Hat ein Elternteil nur ein Visum? Dann darf das Kind nur bis zum Ende vom Visum bleiben. Der Antrag muss vorher dort sein. Lebt ein Elternteil seit fünf Jahren mit Erlaubnis hier? Und darf er für immer bleiben? Dann ist Ihr Kind vielleicht deutsch. Das Standesamt weiß es. Ein deutsches Kind braucht diesen Schritt nicht.

step-kind_asyl = Dem BAMF die Geburt melden
    .what = Sie schreiben dem BAMF: Mein Kind ist in Deutschland geboren.
    .why = Der Brief ist auch ein Asylantrag für Ihr Kind. Danach entscheidet das BAMF: Wie geht es mit dem Aufenthalt von Ihrem Kind weiter?
    .how = Sprechen Sie zuerst mit der Asylverfahrensberatung. Oder sprechen Sie mit einer Anwältin oder einem Anwalt. Schreiben Sie dann dem BAMF. Legen Sie eine Kopie von der Geburtsurkunde dazu.
    .pitfalls = Schreiben Sie selbst und schreiben Sie sofort. So will es das Gesetz. Behalten Sie einen Beweis: An diesem Tag habe ich den Brief geschickt.

step-masern = Schutz vor Masern zeigen
    .what = Masern sind eine Krankheit. Sie zeigen der Kita oder Schule: Mein Kind hat Schutz gegen Masern.
    .why = Die Kita nimmt nur Kinder mit diesem Papier. Geht Ihr Kind ohne Papier in die Schule? Dann kann das Gesundheitsamt Ihnen schreiben.
    .how = Gehen Sie in die Arzt-Praxis für Kinder. Nehmen Sie den Impfausweis mit. Nach dem ersten Geburtstag braucht Ihr Kind eine Impfung. Nach dem zweiten Geburtstag braucht es zwei.
    .pitfalls = Zeigen Sie das Papier vor dem ersten Tag. Sie haben keinen Impfausweis? Sagen Sie es in der Praxis. Fragen Sie: Was braucht mein Kind?

step-kita = Kita-Platz suchen
    .what = Sie suchen einen Platz für Ihr Kind: in einer Kita oder bei einer Tagesmutter. Dann melden Sie Ihr Kind an.
    .why = Ihr Kind hat ab dem ersten Geburtstag ein Recht auf einen Platz. Kinder lernen in der Kita schnell Deutsch.
    .how = Gehen Sie zum Jugendamt. Oder gehen Sie im Internet auf das Kita-Portal von Ihrer Stadt. Sagen Sie dort: Ich brauche einen Platz. Fragen Sie auch selbst in den Kitas. Die Kita will zwei Papiere sehen: zum Schutz vor Masern und über eine Impf-Beratung.
    .pitfalls = Es gibt wenige Plätze. Melden Sie Ihr Kind früh an, am besten bei mehreren Kitas. Fragen Sie beim Jugendamt: Wer bezahlt die Kosten?

step-schule = Kind für die Schule anmelden
    .what = Sie melden Ihr Kind für die Schule an.
    .why = Jedes Kind darf in die Schule gehen. Früher oder später muss jedes Kind gehen. Ab wann? Das ist in jedem Bundesland anders.
    .how = Fragen Sie früh beim Schulamt: In welche Schule kann mein Kind gehen? Oft gibt es zuerst ein Gespräch. Oft untersucht auch das Gesundheitsamt Ihr Kind.
    .pitfalls = Fehlen Papiere? Gehen Sie trotzdem hin. Haben Sie Zeugnisse in anderen Sprachen? Bringen Sie sie mit. Eine Übersetzung ist nicht nötig.

## Sprache und Arbeit

step-kurs_berechtigung = Das Recht auf den Integrationskurs bekommen
    .what = Die Ausländerbehörde gibt Ihnen ein Papier. Damit dürfen Sie in einen Integrationskurs gehen. Dort lernen Sie Deutsch.
    .why = Das Recht auf den Kurs gilt nur ein Jahr. Das Jahr beginnt mit Ihrem Aufenthaltstitel.
    .how = Sie holen die Karte bei der Ausländerbehörde ab. Fragen Sie dann auch nach diesem Papier. Auf dem Papier steht ein Tag. Bis dahin müssen Sie sich anmelden.
    .pitfalls = Melden Sie sich vor diesem Tag auch bei einem Kurs an. Kostet der Kurs etwas? Das kommt auf Ihr Geld an. Fragen Sie vorher: Muss ich bezahlen? Können Sie schon Deutsch B1? Oder gehen Sie noch in die Schule? Dann haben Sie dieses Recht nicht.

step-kurs_anmelden = Bei der Sprachschule anmelden
    .what = Sie gehen zu einer Sprachschule. Dort melden Sie sich für den Integrationskurs an.
    .why = Mit der Anmeldung haben Sie einen Platz. Müssen Sie zum Kurs gehen? Dann melden Sie sich sofort an.
    .how = Gehen Sie mit Ihrem Papier für den Kurs zu einer Sprachschule. Dort machen Sie einen Test. Dann wissen Sie: Welcher Kurs ist richtig? Der Kurs soll nach höchstens sechs Wochen beginnen.
    .pitfalls = Müssen Sie lange auf den Kurs warten? Dann suchen Sie eine andere Schule. Hat ein Amt gesagt, dass Sie zum Kurs gehen müssen? Dann schicken Sie diesem Amt die Anmeldung. Haben Sie das Papier für den Kurs mit dem Aufenthaltstitel bekommen? Dann haben Sie ab dem Titel ein Jahr Zeit für die Anmeldung.

step-arbeitserlaubnis = Beschäftigungserlaubnis beantragen
    .what = Sie möchten eine bestimmte Arbeit machen. Dafür stellen Sie einen Antrag bei der Ausländerbehörde.
    .why = Sie haben eine Gestattung oder eine Duldung? Dann muss die Erlaubnis in Ihrem Papier stehen. Erst danach dürfen Sie arbeiten.
    .how = Es gibt ein Formular: die Erklärung zum Beschäftigungsverhältnis. Der Arbeitgeber füllt es aus. Geben Sie das Formular und den Antrag bei der Ausländerbehörde ab. Ist es eine Ausbildung? Dann fragt man die Agentur für Arbeit nicht.
    .pitfalls = Warten Sie mit der Arbeit auf die Erlaubnis. Wie lange müssen Sie warten? Im Asylverfahren meistens drei Monate nach der Registrierung. Mit Duldung drei Monate nach der Einreise. Mit Duldung in einer Aufnahmeeinrichtung sechs Monate. Weiß das Amt dort sicher, wer Sie sind? Dann sind es drei Monate. Manche Menschen müssen länger warten. Für manche ist Arbeit verboten, zum Beispiel bei sicheren Herkunftsstaaten. Eine Beratungsstelle hilft Ihnen. Eine eigene Firma dürfen Sie nicht haben.

step-anerkennung = Den Beruf anerkennen lassen
    .what = Sie haben einen Beruf im Ausland gelernt. Eine Stelle prüft: Ist er so wie der Beruf in Deutschland?
    .why = Nach der Anerkennung verdienen Sie oft mehr Geld. Manche Berufe dürfen Sie nur mit Anerkennung machen.
    .how = Gehen Sie zuerst zu einer Beratung. Sie kostet nichts. Suchen Sie im Internet die Stelle für Ihren Beruf: anerkennung-in-deutschland.de. Sie brauchen Zeugnisse mit Übersetzung. Sie brauchen auch einen Lebenslauf als Tabelle.
    .pitfalls = Nach höchstens einem Monat schreibt die Stelle: Ihr Antrag ist da. Danach hat sie drei Monate Zeit für die Entscheidung. Die Zeit beginnt erst mit dem letzten Papier. Fragen Sie vor dem Antrag: Wie viel kostet es? Wer bezahlt es?

step-fuehrerschein = Führerschein umschreiben
    .what = Sie haben einen Führerschein aus dem Ausland. Das Amt macht daraus einen deutschen Führerschein.
    .why = Ist Ihr Führerschein von außerhalb der EU? Dann dürfen Sie damit nur sechs Monate fahren. Danach ist es wie Fahren ohne Führerschein.
    .how = Gehen Sie mit dem Antrag zur Fahrerlaubnisbehörde. Bringen Sie Führerschein, Übersetzung und Foto mit. Bei manchen Ländern brauchen Sie keine Prüfung. Oder Sie brauchen nur einen Teil davon. Fragen Sie dort. Sonst machen Sie zwei Prüfungen: Theorie und Fahren. Feste Stunden in der Fahrschule sind nicht nötig.
    .pitfalls = Seit wann wohnen Sie hier? Ab diesem Tag zählen die sechs Monate. Danach dürfen Sie nicht mehr fahren. Den Antrag können Sie aber noch stellen. Sie haben Schutz nach §24? Dann gilt Ihr Führerschein aus der Ukraine weiter.

## Familie

step-familiennachzug_3m = Familiennachzug schnell melden
    .what = Sie sind anerkannt. Ihre Familie soll nach Deutschland kommen. Sie sagen es dem Amt. Dafür haben Sie nach der Anerkennung drei Monate Zeit.
    .why = Melden Sie es in dieser Zeit? Dann müssen Sie für die Familie keine Wohnung und kein Geld zeigen.
    .how = Sie machen es selbst, hier in Deutschland. Es geht im Internet auf fap.diplo.de. Oder Sie schreiben der Ausländerbehörde. Drucken Sie die Antwort aus. Ihre Familie macht danach einen Termin: bei der deutschen Botschaft oder dem deutschen Konsulat.
    .pitfalls = Gehen Sie nicht zur Botschaft von Ihrem Heimatland. Fehlen Urkunden? Melden Sie es trotzdem jetzt. Die Migrationsberatung hilft Ihnen.

## Spätaussiedler und junge Menschen ohne Eltern

step-spaet_registrieren = In Friedland anmelden
    .what = Sie fahren mit Ihrer Familie nach Friedland, in das Grenzdurchgangslager. Dort bekommen Sie den Registrierschein.
    .why = Dort sagt das Amt: Sie ziehen in dieses Bundesland. Für alle anderen Schritte brauchen Sie den Registrierschein.
    .how = Fahren Sie sofort nach der Einreise hin. Nehmen Sie mit: den Aufnahmebescheid, die Pässe und alle Urkunden. Kopien reichen hier nicht.
    .pitfalls = Haben Sie Verwandte in einem Ort? Sagen Sie es in Friedland.

step-umf_inobhutnahme = Vom Jugendamt Schutz bekommen (Inobhutnahme)
    .what = Sie sind allein hier. Das Jugendamt hilft Ihnen. Sie bekommen einen Platz zum Wohnen und Schutz. Das heißt Inobhutnahme.
    .why = Sind Sie jünger als 18 und ohne Eltern hier? Dann haben Sie ein Recht auf Schutz.
    .how = Gehen Sie zur Polizei, zu einer Unterkunft oder zum Jugendamt. Sagen Sie: Ich bin unter 18. Ich bin allein. Dann muss das Jugendamt helfen. Haben Sie Papiere? Zeigen Sie sie.
    .pitfalls = Haben Sie Verwandte in Deutschland? Sagen Sie es früh. Das Jugendamt kann Sie in einen anderen Ort schicken, aber nur im ersten Monat. Verstehen Sie ein Papier nicht? Dann unterschreiben Sie nicht. Sagen Sie: Ich brauche eine Person, die übersetzt.

## Weitere Schritte

step-pass_beschaffen = Einen Pass besorgen: zuerst zur Beratung
    .what = Sie gehen zur Beratung und fragen: Muss ich einen Pass besorgen? Wie geht das?
    .why = Sie haben eine Duldung oder den Chancen-Aufenthalt? Dann will die Ausländerbehörde oft einen Pass. Diese Pflicht gilt nicht für alle. Für manche Menschen ist sie auch gefährlich.
    .how = Gehen Sie zuerst zur Migrationsberatung. Oder gehen Sie zu einer Anwältin oder einem Anwalt. Schreiben Sie auf: Was habe ich versucht? An welchem Tag? Behalten Sie Beweise.
    .pitfalls = Gehen Sie erst nach der Beratung zur Botschaft. Läuft Ihr Asylverfahren noch? Oder haben Sie ein Abschiebungsverbot? Dann gilt diese Pflicht nicht für Sie.

step-kurs_spaetaus = Papier für den Integrationskurs bekommen (BVA)
    .what = Das Bundesverwaltungsamt gibt Ihnen ein Papier. Damit dürfen Sie in einen Integrationskurs gehen. Dort lernen Sie Deutsch.
    .why = Der Kurs kostet nichts: für Spätaussiedler und für ihre Familien.
    .how = Sie melden sich in Friedland an. Fragen Sie dort auch nach diesem Papier. Bringen Sie den Registrierschein mit.
    .pitfalls = Haben Sie das Papier noch nicht? Dann schreiben Sie dem Bundesverwaltungsamt.

step-kurs_verpflichtung = Zum Integrationskurs gehen: Sie müssen
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
