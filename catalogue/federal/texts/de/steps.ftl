# Texte der Schritte und der Lebensbereiche.

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

step-asyl_registrieren = Asylantrag registrieren lassen
    .what = Die Behörde nimmt Ihre Daten, Ihr Foto und Ihre Fingerabdrücke auf und gibt Ihnen den Ankunftsnachweis.
    .say = Ich möchte meinen Asylantrag registrieren lassen.
    .why = Mit dem Ankunftsnachweis können Sie Leistungen bekommen, ein Konto eröffnen und zeigen, wer Sie sind.
    .how = Gehen Sie zur Aufnahmeeinrichtung. Nehmen Sie Ihren Pass und alle anderen Papiere mit, die zeigen, wer Sie sind. Wenn Sie den Asylantrag gestellt haben, hat die Behörde 5 Tage Zeit für die Registrierung.
    .pitfalls = Gehen Sie auch dann hin, wenn Papiere fehlen. Prüfen Sie, ob Ihr Name und Ihr Geburtsdatum richtig geschrieben sind: Ein Fehler kommt sonst in alle anderen Papiere.

step-gesundheit_ae = Gesundheitsuntersuchung in der Unterkunft
    .what = Ein Arzt oder eine Ärztin untersucht Sie, meistens mit einem Röntgenbild der Lunge.
    .say = Ich komme zur Gesundheitsuntersuchung.
    .why = In einer Unterkunft leben viele Menschen zusammen. Die Untersuchung zeigt, ob jemand eine ansteckende Krankheit wie Tuberkulose hat, und ist dort Pflicht.
    .how = Die Unterkunft oder das Gesundheitsamt nennt Ihnen Tag und Ort. Gehen Sie zu diesem Termin und heben Sie das ärztliche Zeugnis auf.
    .pitfalls = Sagen Sie vorher, wenn Sie schwanger sind: Schwangere und Kinder unter 15 Jahren werden nicht geröntgt.

step-asyl_beratung = Asylverfahrensberatung nutzen
    .what = Sie sprechen mit einer unabhängigen Beratungsstelle, bevor Sie Ihre Anhörung haben.
    .say = Ich möchte mich zum Asylverfahren beraten lassen.
    .why = In der Anhörung erzählen Sie alles, was für Ihren Schutz wichtig ist. Die Beratung erklärt, wie sie abläuft und welche Rechte Sie haben.
    .how = Rufen Sie die Asylverfahrensberatung an oder gehen Sie zur Sprechstunde. Die Beratung kostet nichts und ist vom Amt unabhängig.
    .pitfalls = Warten Sie nicht auf die Ladung: Zwischen Ladung und Anhörung können nur wenige Tage liegen.

step-asyl_einreichen = Asylantrag beim BAMF einreichen
    .what = Sie geben Ihren Asylantrag persönlich beim BAMF ab und bekommen die Bescheinigung über die Aufenthaltsgestattung.
    .say = Ich möchte meinen Asylantrag einreichen.
    .why = Erst mit diesem Termin beginnt das BAMF, Ihren Antrag zu prüfen.
    .how = Das BAMF nennt Ihnen Ort und Tag. Kommen Sie selbst und bringen Sie alle Papiere mit, die zeigen, wer Sie sind.
    .pitfalls = Wer ab dem 12. Juni 2026 registriert wurde, hat dafür ab der Registrierung 21 Tage. Wenn Sie vor dem Ende dieser Tage keinen Termin haben, fragen Sie schriftlich nach und heben Sie eine Kopie auf. Haben Sie noch einen anderen Aufenthalt, zum Beispiel einen Titel für kurze Zeit, kann er mit dem Antrag enden: Lassen Sie sich vorher beraten.

step-asyl_anhoeren = Anhörung beim BAMF
    .what = Sie erzählen dem BAMF persönlich, warum Sie Schutz brauchen.
    .say = Ich komme zu meiner Anhörung.
    .why = Auf dieses Gespräch stützt das BAMF seine Entscheidung. Was Sie hier nicht sagen, zählt später oft nicht mehr.
    .how = Kommen Sie pünktlich an dem Tag, der in der Ladung steht. Das BAMF stellt eine Person, die übersetzt. Lassen Sie sich das Protokoll am Ende rückübersetzen und nehmen Sie eine Kopie mit. In der ersten Woche nach dem Antrag kann das BAMF Ihnen den Tag auch ohne eigenen Brief nennen: Fragen Sie in der Unterkunft nach.
    .pitfalls = Wenn Sie krank sind, melden Sie sich vor dem Termin und schicken Sie ein ärztliches Attest. Wer ohne wichtigen Grund nicht kommt, kann sein Asylverfahren verlieren: Haben Sie den Termin verpasst, schreiben Sie dem BAMF sofort den Grund. Sprechen Sie vor dem Termin mit der Asylverfahrensberatung.

step-asyl_adresse = Neue Adresse BAMF, Ausländerbehörde und Gericht mitteilen
    .what = Sie schreiben allen Stellen, bei denen Ihr Asylverfahren läuft, Ihre neue Adresse.
    .say = Ich möchte Ihnen meine neue Adresse mitteilen.
    .why = Briefe an die alte Adresse gelten als zugestellt, auch wenn Sie sie nie bekommen. Dann läuft eine Frist, von der Sie nichts wissen.
    .how = Schreiben Sie dem BAMF, der Ausländerbehörde und, wenn Sie geklagt haben, dem Gericht. Nennen Sie Ihr Aktenzeichen und heben Sie einen Nachweis auf, dass Sie es abgeschickt haben.
    .pitfalls = Die Anmeldung bei der Stadt reicht nicht: Sie sagt dem BAMF nichts. Das gilt auch, wenn eine Behörde den Umzug bestimmt hat.

step-asyl_bescheid = BAMF-Bescheid prüfen lassen, Klagefrist beachten
    .what = Sie lassen den Bescheid sofort von einer Beratungsstelle oder einem Anwalt lesen und entscheiden, ob Sie klagen.
    .say = Ich habe einen Bescheid vom BAMF und möchte ihn sofort prüfen lassen.
    .why = Gegen den Bescheid können Sie nur kurze Zeit klagen. Danach gilt er, auch wenn er falsch ist.
    .how = Schreiben Sie auf den Umschlag, an welchem Tag der Brief ankam. Es zählt nicht der Tag, an dem Sie ihn abholen: Sind Sie unsicher, nehmen Sie den frühesten Tag. In der Rechtsbehelfsbelehrung am Ende steht, ob Sie eine Woche oder zwei Wochen haben. Eine Klage können Sie auch ohne Anwalt beim Verwaltungsgericht abgeben.
    .pitfalls = Bei einer Frist von einer Woche muss oft in derselben Woche noch ein Eilantrag zum Gericht. Die Gründe für die Klage müssen innerhalb eines Monats nach der Zustellung beim Gericht sein. Heben Sie den Umschlag auf: Der Tag darauf zählt. In einer Aufnahmeeinrichtung gilt der Brief am vierten Tag, nachdem die Einrichtung ihn bekam, als zugestellt, auch wenn Sie ihn später abholen.

step-aslblg = Leistungen nach AsylbLG beantragen
    .what = Sie beantragen Geld oder Sachen zum Leben und Hilfe, wenn Sie krank sind.
    .say = Ich möchte Leistungen nach dem Asylbewerberleistungsgesetz beantragen.
    .why = Ohne Antrag zahlt niemand für Essen, Wohnen und Arzt.
    .how = Gehen Sie zum Sozialamt oder zu der Stelle, die Ihre Unterkunft nennt. Nehmen Sie das Papier mit, das Ihren Aufenthalt zeigt. Vor einem Arztbesuch brauchen Sie an vielen Orten einen Behandlungsschein.
    .pitfalls = Kinder bekommen mehr medizinische Hilfe als Erwachsene: Fragen Sie danach. Melden Sie jede Änderung, zum Beispiel Arbeit, Umzug oder eine Geburt. Mit Schutz aus der Ukraine ist das Sozialamt nur für die erste Zeit da: Haben Sie die Fiktionsbescheinigung, fragen Sie beim Jobcenter. Sind Sie nach dem 31. März 2025 gekommen, fragen Sie beide Ämter: Ist es das falsche, muss es Ihren Antrag weiterleiten.

## Ukraine

step-ukr_registrieren = Schutz nach §24 anzeigen und registrieren lassen
    .what = Sie melden sich als Schutzsuchende aus der Ukraine und lassen Ihre Daten aufnehmen.
    .say = Ich suche Schutz nach §24 Aufenthaltsgesetz und möchte mich registrieren lassen.
    .why = Erst nach der Registrierung steht fest, welcher Ort für Sie zuständig ist und wo Sie Leistungen bekommen.
    .how = Gehen Sie zur Aufnahmeeinrichtung oder zur Ausländerbehörde an Ihrem Ort. Nehmen Sie den Pass und alle Papiere mit, die zeigen, wer Sie sind. Ein Asylantrag ist dafür nicht nötig.
    .pitfalls = Sie können einem anderen Ort zugewiesen werden. Sagen Sie vorher, wenn Sie schon Familie oder eine Wohnung an einem Ort haben.

step-ukr_titel = Aufenthaltserlaubnis §24 beantragen
    .what = Sie beantragen die Aufenthaltserlaubnis und bekommen zuerst eine Fiktionsbescheinigung, später die Karte.
    .say = Ich möchte die Aufenthaltserlaubnis nach §24 Aufenthaltsgesetz beantragen.
    .why = Mit der Fiktionsbescheinigung dürfen Sie bleiben und können Leistungen vom Jobcenter oder vom Sozialamt bekommen.
    .how = Stellen Sie den Antrag bei der Ausländerbehörde an Ihrem Ort, an vielen Orten auch online. Nehmen Sie den Pass mit und fragen Sie, wo das digitale Foto gemacht wird.
    .pitfalls = Ohne Titel dürfen Menschen mit ukrainischer Staatsangehörigkeit 90 Tage bleiben, gezählt ab der ersten Einreise, auch wenn sie danach wieder ausgereist sind. Mit einer anderen Staatsangehörigkeit gilt das nur manchmal: Stellen Sie den Antrag sofort. Wer nach dem 4. Dezember 2026 einreist, hat diese 90 Tage nicht: Stellen Sie den Antrag dann sofort. Gibt es keinen Termin, stellen Sie den Antrag schriftlich und heben Sie einen Nachweis auf.

## Wohnen

step-wohnung = Wohnung finden, Mietvertrag
    .what = Sie schließen einen Mietvertrag und bekommen vom Vermieter die Wohnungsgeberbestätigung.
    .say = Ich möchte eine Wohnung mieten und brauche die Wohnungsgeberbestätigung.
    .why = Mit der Wohnungsgeberbestätigung melden Sie Ihren Wohnsitz an. Den Mietvertrag wollen viele Ämter sehen.
    .how = Bitten Sie beim Einzug um die Wohnungsgeberbestätigung. Darin stehen die Adresse, der Tag des Einzugs, der Vermieter und alle Personen, die einziehen.
    .pitfalls = Der Mietvertrag ersetzt die Wohnungsgeberbestätigung nicht. Zahlen Sie nichts, bevor Sie die Wohnung gesehen haben. Wenn das Amt die Miete zahlen soll, fragen Sie dort, bevor Sie unterschreiben.

step-anmelden = Wohnsitz anmelden
    .what = Sie melden Ihre Adresse bei der Meldebehörde an und bekommen die Meldebestätigung.
    .say = Ich möchte meinen Wohnsitz anmelden.
    .why = Mit der Anmeldung kommt Ihre Steuer-ID. Konto, Schule, Krankenkasse und Ausländerbehörde fragen nach der Meldebestätigung.
    .how = Buchen Sie einen Termin im Bürgerbüro und bringen Sie die Wohnungsgeberbestätigung und Ihren Ausweis mit. Für eine Familie kann eine Person alle anmelden. Die Anmeldung kostet nichts.
    .pitfalls = Wer aus dem Ausland kommt, kann sich nicht online anmelden. Gibt der Vermieter die Wohnungsgeberbestätigung nicht, sagen Sie es gleich der Meldebehörde. Wenn jemand Sie bedroht, fragen Sie nach einer Auskunftssperre. In einer Aufnahmeeinrichtung oder Unterkunft kann die Leitung Sie anmelden: Fragen Sie nach. Kinder unter 16 Jahren melden die Erwachsenen an, bei denen sie wohnen. Ein Baby, das hier geboren ist und bei Ihnen wohnt, müssen Sie nicht anmelden.

step-ummelden = Nach Umzug ummelden und eAT-Adresse ändern
    .what = Sie melden die neue Adresse an und lassen sie auf der Karte Ihres Aufenthaltstitels ändern.
    .say = Ich bin umgezogen und möchte meine neue Adresse anmelden, auch auf meiner Karte.
    .why = Briefe mit Fristen gehen an die gemeldete Adresse.
    .how = Gehen Sie mit der Wohnungsgeberbestätigung und Ihrem Ausweis zur Meldebehörde. Danach ändert die Ausländerbehörde die Adresse auf der Karte: Dorthin nehmen Sie die Meldebestätigung mit.
    .pitfalls = Mit Gestattung oder Duldung fragen Sie vor dem Umzug die Ausländerbehörde und das Sozialamt: Oft müssen Sie an einem Ort wohnen, und ohne Erlaubnis kann es am neuen Ort kein Geld geben. Die Meldebehörde ändert die Karte nicht mit. Sagen Sie die neue Adresse auch der Bank, der Krankenkasse, der Familienkasse und der Stelle, die Ihnen Geld zahlt.

step-wohnsitz_12a = Wohnsitzpflicht prüfen oder aufheben lassen
    .what = Sie fragen vor einem Umzug, ob Sie an diesen Ort ziehen dürfen, und beantragen, wenn nötig, die Aufhebung.
    .say = Ich möchte umziehen. Bitte prüfen Sie meine Wohnsitzverpflichtung.
    .why = Nach der Anerkennung oder nach dem ersten Aufenthaltstitel müssen Sie meist drei Jahre in dem Bundesland wohnen, dem Sie zugewiesen sind. Ziehen Sie ohne Erlaubnis um, kann es am neuen Ort kein Geld geben.
    .how = Stellen Sie den Antrag bei der Ausländerbehörde, bevor Sie einen Mietvertrag unterschreiben. Ein Grund kann Arbeit ab 15 Stunden pro Woche, eine Ausbildung, ein Studium oder ein Kurs sein. Bei der Arbeit zählt auch der Lohn: Fragen Sie, wie viel nötig ist.
    .pitfalls = Auch innerhalb eines Bundeslandes kann ein Ort vorgeschrieben sein. Kündigen Sie die alte Wohnung erst, wenn die Antwort schriftlich da ist.

step-wbs = Wohnberechtigungsschein beantragen
    .what = Sie beantragen den Schein, mit dem Sie eine Sozialwohnung mieten dürfen.
    .say = Ich möchte einen Wohnberechtigungsschein beantragen.
    .why = Sozialwohnungen kosten weniger. Ohne Wohnberechtigungsschein darf der Vermieter sie Ihnen nicht geben.
    .how = Stellen Sie den Antrag beim Wohnungsamt, mit Nachweisen über Ihr Einkommen und Ihren Aufenthalt. Der Schein gilt ein Jahr.
    .pitfalls = Der Schein ist noch keine Wohnung: Suchen Sie gleichzeitig weiter. Welche Aufenthaltstitel reichen, regelt jedes Bundesland selbst: Fragen Sie beim Wohnungsamt.

step-wohngeld = Wohngeld beantragen
    .what = Sie beantragen einen Zuschuss zur Miete.
    .say = Ich möchte Wohngeld beantragen.
    .why = Wohngeld hilft, wenn Ihr Einkommen zum Leben reicht, die Miete aber zu hoch ist.
    .how = Stellen Sie den Antrag bei der Wohngeldstelle, mit Mietvertrag und Nachweisen über das Einkommen aller Personen in der Wohnung. Meist gilt die Bewilligung zwölf Monate.
    .pitfalls = Wohngeld gibt es ab dem Monat des Antrags, nicht für die Zeit davor. Geben Sie den Antrag auch dann ab, wenn noch Papiere fehlen. Wer schon Geld vom Jobcenter oder vom Sozialamt für die Miete bekommt, bekommt kein Wohngeld.

step-rundfunk = Rundfunkbeitrag anmelden oder befreien lassen
    .what = Sie melden Ihre Wohnung beim Beitragsservice an oder beantragen, dass Sie nicht zahlen müssen.
    .say = Ich möchte meine Wohnung für den Rundfunkbeitrag anmelden oder mich befreien lassen.
    .why = Jede Wohnung zahlt einen Rundfunkbeitrag, auch ohne Fernseher. Mit Leistungen vom Jobcenter oder vom Sozialamt können Sie sich befreien lassen.
    .how = Füllen Sie das Formular im Internet aus. Für die Befreiung schicken Sie eine Kopie Ihres Bewilligungsbescheids mit. Zahlt in Ihrer Wohnung schon jemand, nennen Sie dessen Beitragsnummer.
    .pitfalls = Werfen Sie die Briefe nicht weg: Ohne Antwort kommen Mahnungen. Die Befreiung kommt nicht von selbst. Fragen Sie, ob sie auch für alte Rechnungen geht. In einer Gemeinschaftsunterkunft zahlen Sie nicht.

## Grundlagen

step-steuer_id = Steuer-ID erhalten
    .what = Nach der Anmeldung schickt das Bundeszentralamt für Steuern Ihnen einen Brief mit Ihrer Steuer-ID.
    .say = Ich brauche meine Steuer-Identifikationsnummer.
    .why = Arbeitgeber und Familienkasse brauchen diese Nummer. Auch Kinder bekommen eine eigene.
    .how = Sie müssen nichts beantragen. Schreiben Sie Ihren Namen an den Briefkasten und heben Sie den Brief auf: Die Nummer gilt ein Leben lang.
    .pitfalls = Kommt kein Brief, fragen Sie beim Finanzamt. Ihr Arbeitgeber kann die Nummer mit Ihrer Vollmacht auch abfragen. Ohne Steuer-ID kann zu viel Steuer vom Lohn abgehen.

step-bank = Konto (Basiskonto) eröffnen
    .what = Sie eröffnen ein Konto, auf das Lohn und Leistungen gezahlt werden.
    .say = Ich möchte ein Basiskonto eröffnen.
    .why = Miete, Lohn und fast alle Leistungen gehen über ein Konto. Jeder Mensch mit erlaubtem Aufenthalt hat ein Recht auf ein Basiskonto, auch im Asylverfahren und mit Duldung.
    .how = Gehen Sie mit Ihrem Ausweis oder Ihrem Papier vom Amt zu einer Bank und verlangen Sie das Formular für das Basiskonto. Die Bank muss innerhalb von 10 Geschäftstagen antworten.
    .pitfalls = Sagt die Bank nein, muss sie die Gründe aufschreiben. Dann können Sie sich bei der BaFin beschweren. Fragen Sie vorher nach den Kosten des Kontos.

step-krankenkasse = Krankenversicherung wählen und melden
    .what = Sie wählen eine Krankenkasse und bekommen die Gesundheitskarte und eine Mitgliedsbescheinigung.
    .say = Ich möchte mich krankenversichern.
    .why = Mit der Karte gehen Sie zum Arzt. Die Bescheinigung brauchen Sie für den Aufenthaltstitel und für den Arbeitgeber.
    .how = Füllen Sie den Antrag einer Krankenkasse aus und sagen Sie Ihrem Arbeitgeber spätestens zwei Wochen nach dem ersten Arbeitstag, welche es ist. Ehepartner und Kinder ohne eigenes Einkommen können oft kostenlos mitversichert werden.
    .pitfalls = Sagen Sie nichts, wählt der Arbeitgeber eine Kasse. Mit einem Visum als Au-pair oder zur Arbeitssuche brauchen Sie oft eine private Versicherung: Fragen Sie vorher.

step-sv_nummer = Versicherungsnummer erhalten
    .what = Bei der ersten Arbeit bekommen Sie von der Rentenversicherung eine Versicherungsnummer.
    .say = Ich brauche meine Versicherungsnummer der Rentenversicherung.
    .why = Unter dieser Nummer werden Ihre Arbeitszeiten für die Rente gezählt.
    .how = Sie müssen nichts tun: Der Arbeitgeber meldet Sie an und fragt die Nummer ab. Der Nachweis kommt mit der Post.
    .pitfalls = Prüfen Sie, ob Ihr Name genauso geschrieben ist wie im Pass. Heben Sie den Nachweis für immer auf.

step-migrationsberatung = Termin bei MBE (ab 27) oder JMD (12–26)
    .what = Sie sprechen mit einer Person, die die Ämter kennt und Ihnen bei allen Fragen hilft.
    .say = Ich möchte einen Termin zur Beratung.
    .why = Die Beratung ist kostenlos und vertraulich. Sie hilft bei Briefen, Anträgen, Kursen und Problemen mit Ämtern.
    .how = Machen Sie einen Termin. Ab 27 Jahren gehen Sie zur Migrationsberatung (MBE), von 12 bis 26 Jahren zum Jugendmigrationsdienst (JMD). Bringen Sie alle Briefe mit.
    .pitfalls = Gehen Sie früh, nicht erst kurz vor einer Frist: Oft gibt es Wartezeiten.

step-uebersetzen = Urkunden übersetzen und beglaubigen lassen
    .what = Sie lassen Ihre ausländischen Urkunden ins Deutsche übersetzen.
    .say = Ich möchte Urkunden übersetzen und beglaubigen lassen.
    .why = Ämter nehmen Urkunden in anderen Sprachen oft nicht an.
    .how = Suchen Sie eine beeidigte Person auf justiz-dolmetscher.de. Fragen Sie zuerst das Amt, ob es auch eine Apostille oder Legalisation aus dem Herkunftsland braucht.
    .pitfalls = Fragen Sie nach dem Preis, bevor Sie den Auftrag geben. Geben Sie nie das Original aus der Hand, wenn eine Kopie reicht. Wenn Sie Schutz suchen, nehmen Sie wegen Urkunden keinen Kontakt mit Ihrem Herkunftsland auf, bevor Sie beraten sind.

## Aufenthaltstitel

step-titel_visum_d = Aufenthaltstitel beantragen (Einreise mit nationalem Visum)
    .what = Sie beantragen den Aufenthaltstitel, bevor Ihr Visum endet.
    .say = Ich bin mit einem nationalen Visum eingereist und möchte einen Aufenthaltstitel beantragen.
    .why = Mit einem Antrag vor dem Ende des Visums gilt Ihr Recht zu bleiben und zu arbeiten weiter, bis entschieden ist.
    .how = Stellen Sie den Antrag bei der Ausländerbehörde, online oder schriftlich. Bitten Sie um eine Fiktionsbescheinigung, wenn das Visum vor dem Termin endet.
    .pitfalls = Kommt der Antrag zu spät, kann die Erlaubnis zu arbeiten verloren gehen. Gibt es keinen Termin, schicken Sie den Antrag trotzdem und heben Sie einen Nachweis auf. Achten Sie darauf, dass Ihr Pass länger gilt als das Visum.

step-titel_visumfrei = Aufenthaltstitel beantragen (visumfreie Einreise §41)
    .what = Sie beantragen den Aufenthaltstitel innerhalb von 90 Tagen nach der Einreise.
    .say = Ich bin ohne Visum eingereist und möchte einen Aufenthaltstitel beantragen.
    .why = Mit Ihrem Pass durften Sie ohne Visum einreisen. Länger als 90 Tage dürfen Sie nur bleiben, wenn Sie vorher den Antrag gestellt haben.
    .how = Stellen Sie den Antrag bei der Ausländerbehörde, online oder schriftlich, und fügen Sie Vertrag, Anmeldung und Versicherung bei.
    .pitfalls = Fangen Sie nicht an zu arbeiten, bevor die Ausländerbehörde es erlaubt hat. Gibt es keinen Termin, schicken Sie den Antrag trotzdem und heben Sie einen Nachweis auf. Mit einem Pass von Andorra, Brasilien, El Salvador, Honduras, Monaco oder San Marino geht das nur, wenn Sie hier nicht arbeiten wollen: Lassen Sie sich sonst gleich beraten.

step-titel_schutz = Aufenthaltserlaubnis nach Anerkennung beantragen
    .what = Sie beantragen nach dem positiven Bescheid die Aufenthaltserlaubnis und bekommen eine Karte.
    .say = Mir ist Schutz zuerkannt. Ich möchte die Aufenthaltserlaubnis beantragen.
    .why = Die Karte zeigt Ihr Recht zu bleiben und zu arbeiten. Viele andere Schritte warten auf sie. Als anerkannter Flüchtling oder mit subsidiärem Schutz dürfen Sie bleiben, auch solange die Karte noch nicht da ist.
    .how = Gehen Sie mit dem Bescheid des BAMF zur Ausländerbehörde und fragen Sie, wo das digitale Foto gemacht wird.
    .pitfalls = Warten Sie nicht auf die Karte, um Geld zu beantragen: Gehen Sie gleich zum Jobcenter oder zum Sozialamt und fragen Sie, was Sie dafür brauchen. Die bisherigen Leistungen enden bald nach der Anerkennung. Mit einem Abschiebungsverbot beantragen Sie zuerst die Aufenthaltserlaubnis: Davon hängt ab, ob das Jobcenter zahlt. Können Sie wegen Alter oder Krankheit nicht arbeiten, gehen Sie zum Sozialamt. Haben Sie weniger Schutz bekommen, als Sie wollten, oder nimmt das BAMF den Schutz zurück, lassen Sie sich sofort beraten: Klagen können Sie nur in der kurzen Frist, die im Bescheid steht.

step-titel_verlaengern = Aufenthaltserlaubnis verlängern
    .what = Sie beantragen die Verlängerung, bevor Ihre Aufenthaltserlaubnis endet.
    .say = Ich möchte meine Aufenthaltserlaubnis verlängern lassen.
    .why = Mit einem Antrag vor dem letzten Tag gilt die alte Erlaubnis weiter, auch für die Arbeit, bis entschieden ist.
    .how = Stellen Sie den Antrag bei der Ausländerbehörde, am besten drei Monate, bevor die Karte endet. Fügen Sie Nachweise über Einkommen, Wohnung und Kurse bei. Bitten Sie um eine Fiktionsbescheinigung, wenn die Karte vor der Entscheidung endet.
    .pitfalls = Kommt der Antrag einen Tag zu spät, kann die Erlaubnis zu arbeiten verloren gehen. Mit ukrainischer Staatsangehörigkeit gilt ein Titel nach §24, der am 1. Februar 2026 gültig war, bis zum 4. März 2027 weiter, auch wenn auf der Karte etwas anderes steht. Wurde er danach einzeln verlängert, zählt der Tag auf der Karte. Mit Chancen-Aufenthalt (§104c) gibt es nur einen Wechsel in das Bleiberecht nach §25a oder §25b: Lassen Sie sich früh beraten. Eine Chancenkarte wird nur als Folge-Chancenkarte verlängert: Haben Sie eine passende Arbeit gefunden, fragen Sie zuerst nach einem Titel für Arbeit. Mit Schutz verlängern Sie keinen Pass Ihres Landes, bevor Sie beraten sind.
    .caution = Mit Chancen-Aufenthalt, und mit Schutz nach §24 ohne ukrainische Staatsangehörigkeit, gelten eigene Regeln. Gehen Sie gleich zur Migrationsberatung oder zu einem Anwalt, bevor Sie etwas beantragen.

step-duldung_verlaengern = Duldung verlängern
    .what = Sie lassen Ihre Duldung verlängern, bevor sie endet.
    .say = Ich möchte meine Duldung verlängern lassen.
    .why = Ohne gültige Duldung haben Sie kein Papier bei einer Kontrolle, und Arbeit und Leistungen können stoppen.
    .how = Machen Sie mindestens zwei Wochen, bevor die Duldung endet, einen Termin bei der Ausländerbehörde. Nehmen Sie die alte Duldung mit.
    .pitfalls = Lesen Sie die Sätze, die im Papier stehen: Sie sagen, ob Sie arbeiten und umziehen dürfen. Nehmen Sie jemanden von der Beratung mit, wenn Sie unsicher sind.

step-pass = Pass verlängern
    .what = Sie lassen Ihren Pass rechtzeitig von Ihrem Konsulat verlängern.
    .say = Ich möchte meinen Pass verlängern lassen.
    .why = Für fast jeden Aufenthaltstitel brauchen Sie einen gültigen Pass, und die Karte gilt meist nicht länger als er.
    .how = Fragen Sie bei der Botschaft oder dem Konsulat Ihres Landes, wie lange es dauert, und buchen Sie früh einen Termin. Zeigen Sie den neuen Pass danach der Ausländerbehörde.
    .pitfalls = Hat jemand aus Ihrer Familie Schutz in Deutschland, lassen Sie sich beraten, bevor Sie zum Konsulat gehen. Melden Sie einen verlorenen Pass sofort der Ausländerbehörde. Braucht Ihr Konsulat lange, heben Sie Nachweise auf, dass Sie den neuen Pass beantragt haben.

step-jobende = Ende von Job oder Ausbildung der Ausländerbehörde melden
    .what = Sie schreiben der Ausländerbehörde, dass Ihre Arbeit oder Ausbildung früher endet.
    .say = Ich möchte melden, dass meine Arbeit oder Ausbildung früher endet.
    .why = Ihr Aufenthaltstitel hängt daran. Wer es rechtzeitig meldet, bekommt als Fachkraft Zeit, eine neue Arbeit zu suchen.
    .how = Schreiben Sie innerhalb von zwei Wochen, nachdem Sie es erfahren haben, und heben Sie einen Nachweis auf.
    .pitfalls = Die Kündigung selbst schickt niemand an die Ausländerbehörde für Sie. Unterschreiben Sie keinen Aufhebungsvertrag, bevor Sie beraten sind.

## Leistungen

step-jobcenter = Grundsicherungsgeld beantragen
    .what = Sie beantragen beim Jobcenter Geld zum Leben und für die Miete.
    .say = Ich möchte Grundsicherungsgeld beantragen.
    .why = Das Geld beginnt mit dem Monat, in dem Sie den Antrag stellen. Für frühere Monate wird nicht gezahlt.
    .how = Stellen Sie den Antrag online, mit einem Brief oder persönlich. Papiere können Sie nachreichen. Viele Ämter schreiben noch Bürgergeld: Gemeint ist dasselbe.
    .pitfalls = Warten Sie nicht, bis alle Papiere da sind: Der Monat des Antrags zählt. Gehen Sie zu jedem Termin: Wer dreimal fehlt, kann das Geld verlieren. Melden Sie jede Änderung. Mit Schutz aus der Ukraine brauchen Sie zuerst die Fiktionsbescheinigung, mit einem Abschiebungsverbot zuerst die Aufenthaltserlaubnis. Mit einem Pass der EU oder der Schweiz und ohne Arbeit gibt es in den ersten drei Monaten meist kein Geld, und auch nicht, wenn Sie nur zur Arbeitssuche hier sind. Sind Sie nach dem 31. März 2025 aus der Ukraine gekommen, fragen Sie nach, ob jetzt das Sozialamt zuständig ist: Ist es das falsche Amt, muss es Ihren Antrag weiterleiten.
    .caution = Mit Ihrem Aufenthaltsrecht können Leistungen ein Problem werden: Die Ausländerbehörde kann davon erfahren, und Ihr Aufenthalt kann davon abhängen, dass Sie sich selbst versorgen. Sprechen Sie zuerst mit der Migrationsberatung oder einem Anwalt.

step-kindergeld = Kindergeld beantragen
    .what = Sie beantragen bei der Familienkasse jeden Monat Geld für jedes Kind: 259 Euro.
    .say = Ich möchte Kindergeld beantragen.
    .why = Für die Zeit vor dem Antrag wird Kindergeld nur für sechs Monate gezahlt. Das Geld für frühere Monate ist verloren.
    .how = Stellen Sie den Antrag online bei der Familienkasse. Sie brauchen die Steuer-ID eines Elternteils und die Steuer-ID des Kindes.
    .pitfalls = Fehlt noch eine Steuer-ID oder die Geburtsurkunde, stellen Sie den Antrag trotzdem und schicken Sie sie nach. Ob Ihr Aufenthaltstitel reicht, prüft die Familienkasse. Im Studium, bei der Anerkennung des Berufs und mit einem Abschiebungsverbot müssen Sie dafür oft arbeiten. Mit einem Pass der EU gibt es in den ersten drei Monaten Kindergeld nur mit Einkommen in Deutschland.

## Kinder

step-geburt = Geburt beim Standesamt anzeigen
    .what = Die Geburt wird dem Standesamt gemeldet, und Sie bekommen die Geburtsurkunde.
    .say = Ich möchte die Geburt meines Kindes anzeigen.
    .why = Mit der Geburtsurkunde oder dem beglaubigten Registerausdruck beantragen Sie Kindergeld, Versicherung und Aufenthaltstitel für das Kind.
    .how = Wenn das Kind in einer Klinik geboren ist, meldet die Klinik die Geburt. Bringen Sie Ihre Pässe, Heirats- oder Geburtsurkunden mit Übersetzung zum Standesamt.
    .pitfalls = Bei einer Geburt zu Hause müssen Sie selbst innerhalb einer Woche melden. Fehlen Papiere der Eltern, verlangen Sie einen beglaubigten Registerausdruck: Damit können Sie Leistungen beantragen. Sind Sie nicht verheiratet, fragen Sie nach der Anerkennung der Vaterschaft.

step-kind_titel = Aufenthaltstitel für das neugeborene Kind
    .what = Sie kümmern sich darum, dass Ihr in Deutschland geborenes Kind einen Aufenthaltstitel bekommt.
    .say = Mein Kind ist in Deutschland geboren. Ich möchte einen Aufenthaltstitel für mein Kind.
    .why = Auch ein Baby braucht ein eigenes Papier.
    .how = Beantragen Sie den Titel bei der Ausländerbehörde schriftlich innerhalb von sechs Monaten nach der Geburt, auch wenn die Geburtsurkunde noch fehlt. Haben beide Eltern oder der allein sorgende Elternteil einen Titel, kann sie ihn von sich aus geben: Fragen Sie trotzdem nach.
    .pitfalls = Hat ein Elternteil nur ein Visum, bleibt das Kind nur bis zum Ende dieses Visums erlaubt hier: Stellen Sie den Antrag vorher. Lebt ein Elternteil seit fünf Jahren erlaubt hier und darf für immer bleiben, kann das Kind deutsch sein: Fragen Sie das Standesamt. Dann entfällt der Schritt. Haben Sie Schutz, fragen Sie vorher eine Beratung, ob Ihr Kind denselben Schutz bekommen kann.

step-kind_asyl = Geburt dem BAMF anzeigen
    .what = Sie teilen dem BAMF mit, dass Ihr Kind in Deutschland geboren ist.
    .say = Ich möchte anzeigen, dass mein Kind in Deutschland geboren ist.
    .why = Diese Mitteilung ist zugleich ein Asylantrag für Ihr Kind. Sie entscheidet, wie der Aufenthalt Ihres Kindes weitergeht.
    .how = Sprechen Sie zuerst mit der Asylverfahrensberatung oder einem Anwalt. Schreiben Sie danach dem BAMF und legen Sie eine Kopie der Geburtsurkunde bei.
    .pitfalls = Warten Sie nicht auf einen Brief: Das Gesetz verlangt die Mitteilung sofort. Heben Sie einen Nachweis auf, dass Sie sie abgeschickt haben.

step-masern = Masernschutz für Kita oder Schule nachweisen
    .what = Sie zeigen der Kita oder Schule, dass Ihr Kind gegen Masern geschützt ist.
    .say = Ich möchte den Masernschutz meines Kindes nachweisen.
    .why = Ohne Nachweis darf ein Kind nicht in die Kita. In der Schule kann das Gesundheitsamt sich melden.
    .how = Gehen Sie mit dem Impfausweis zum Kinderarzt. Ab dem ersten Geburtstag braucht ein Kind eine Impfung, ab dem zweiten Geburtstag zwei.
    .pitfalls = Der Nachweis muss vor dem ersten Tag da sein. Gibt es keinen Impfausweis, sagen Sie es der Praxis und fragen Sie, was nötig ist.

step-kita = Kita-Platz anmelden
    .what = Sie suchen einen Platz in einer Kita oder bei einer Tagesmutter und melden Ihr Kind an.
    .say = Ich möchte mein Kind für einen Kita-Platz anmelden.
    .why = Ab dem ersten Geburtstag hat Ihr Kind ein Recht auf einen Platz. In der Kita lernt es schnell Deutsch.
    .how = Melden Sie den Bedarf beim Jugendamt oder im Kita-Portal Ihrer Stadt an, und fragen Sie zusätzlich direkt in Kitas. Die Kita will den Masernschutz und einen Nachweis über eine Impfberatung sehen.
    .pitfalls = Plätze sind knapp: Melden Sie sich früh und bei mehreren Kitas an. Fragen Sie das Jugendamt, ob es die Kosten übernimmt.

step-schule = Kind in der Schule anmelden
    .what = Sie melden Ihr Kind in der Schule an.
    .say = Ich möchte mein Kind in der Schule anmelden.
    .why = Jedes Kind hat ein Recht auf Schule, und früher oder später ist sie Pflicht. Ab wann, regelt jedes Bundesland anders.
    .how = Fragen Sie beim Schulamt so früh wie möglich, welche Schule zuständig ist. Oft gibt es zuerst ein Beratungsgespräch und eine Untersuchung beim Gesundheitsamt.
    .pitfalls = Warten Sie nicht auf alle Papiere. Zeugnisse in anderen Sprachen helfen: Bringen Sie sie mit, auch ohne Übersetzung.

## Sprache und Arbeit

step-kurs_berechtigung = Berechtigung zum Integrationskurs erhalten
    .what = Die Ausländerbehörde gibt Ihnen ein Papier, mit dem Sie einen Integrationskurs besuchen dürfen.
    .say = Ich brauche die Berechtigung zum Integrationskurs.
    .why = Das Recht auf den Kurs endet ein Jahr, nachdem Sie Ihren Aufenthaltstitel bekommen haben. Konnten Sie sich ohne eigene Schuld nicht anmelden, heben Sie Nachweise auf und fragen Sie das BAMF.
    .how = Fragen Sie bei der Ausländerbehörde danach, wenn Sie die Karte bekommen. Auf dem Papier steht, bis wann Sie sich anmelden müssen.
    .pitfalls = Auch die Anmeldung bei einem Kurs muss vor diesem Tag sein. Ob Sie zahlen müssen, hängt vom Einkommen ab: Fragen Sie vorher nach der Befreiung. Wer schon B1 kann oder noch zur Schule geht, hat dieses Recht nicht.

step-kurs_anmelden = Beim Kursträger anmelden
    .what = Sie melden sich bei einer Sprachschule für den Integrationskurs an.
    .say = Ich möchte mich für den Integrationskurs anmelden.
    .why = Erst mit der Anmeldung haben Sie einen Platz. Wer zum Kurs verpflichtet ist, muss sich sofort anmelden.
    .how = Nehmen Sie die Berechtigung mit zu einer Sprachschule. Sie macht mit Ihnen einen Test und sagt, welcher Kurs passt. Der Kurs soll innerhalb von sechs Wochen beginnen.
    .pitfalls = Beginnt der Kurs lange nicht, suchen Sie eine andere Schule. Sind Sie zum Kurs verpflichtet, schicken Sie die Anmeldung an das Amt, das Sie verpflichtet hat. Haben Sie die Berechtigung mit dem Aufenthaltstitel bekommen, müssen Sie sich innerhalb eines Jahres anmelden, nachdem Sie den Titel bekommen haben.

step-arbeitserlaubnis = Beschäftigungserlaubnis beantragen
    .what = Sie beantragen bei der Ausländerbehörde die Erlaubnis für eine bestimmte Arbeit.
    .say = Ich möchte eine Beschäftigungserlaubnis beantragen.
    .why = Mit Gestattung oder Duldung dürfen Sie erst arbeiten, wenn die Erlaubnis im Papier steht.
    .how = Der Arbeitgeber füllt die Erklärung zum Beschäftigungsverhältnis aus. Geben Sie sie mit dem Antrag bei der Ausländerbehörde ab. Für eine Ausbildung muss die Agentur für Arbeit nicht zustimmen.
    .pitfalls = Fangen Sie nicht an zu arbeiten, bevor die Erlaubnis im Papier steht. Die Wartezeit ist verschieden: im Asylverfahren meist drei Monate nach der Registrierung, mit Duldung drei Monate nach der Einreise. Wohnen Sie mit Duldung in einer Aufnahmeeinrichtung, müssen Sie die Duldung schon sechs Monate haben, oder drei, wenn Ihre Identität geklärt ist. Für manche Menschen dauert es länger oder ist es verboten, zum Beispiel bei sicheren Herkunftsstaaten: Fragen Sie eine Beratungsstelle. Selbstständige Arbeit ist nicht erlaubt.

step-anerkennung = Berufsabschluss anerkennen lassen
    .what = Eine Stelle prüft, ob Ihr Abschluss einem deutschen Beruf entspricht.
    .say = Ich möchte meinen Berufsabschluss anerkennen lassen.
    .why = Mit der Anerkennung verdienen Sie oft mehr. In manchen Berufen dürfen Sie ohne sie nicht arbeiten.
    .how = Lassen Sie sich zuerst kostenlos beraten und suchen Sie Ihre Stelle auf anerkennung-in-deutschland.de. Sie brauchen Zeugnisse mit Übersetzung und einen Lebenslauf als Tabelle.
    .pitfalls = Die Stelle bestätigt innerhalb eines Monats, dass Ihr Antrag da ist. Die drei Monate für die Entscheidung beginnen erst, wenn alle Papiere da sind. Fragen Sie vor dem Antrag nach den Kosten und danach, wer sie übernimmt.

step-fuehrerschein = Führerschein umschreiben
    .what = Sie lassen Ihren Führerschein in einen deutschen umschreiben.
    .say = Ich möchte meinen Führerschein umschreiben lassen.
    .why = Mit einem Führerschein von außerhalb der EU dürfen Sie nur sechs Monate fahren. Danach fahren Sie ohne Fahrerlaubnis: Das ist strafbar und kann auch Ihrem Aufenthalt schaden.
    .how = Stellen Sie den Antrag bei der Fahrerlaubnisbehörde, mit Führerschein, Übersetzung und Foto. Für manche Länder entfallen die Prüfungen ganz oder zum Teil: Fragen Sie dort. Sonst machen Sie die theoretische und die praktische Prüfung, aber ohne Pflichtstunden in der Fahrschule.
    .pitfalls = Die sechs Monate zählen ab dem Tag, an dem Sie hier wohnen. Auch danach können Sie umschreiben lassen, aber nicht mehr fahren. Mit Schutz nach §24 bleibt der ukrainische Führerschein gültig.

## Familie

step-familiennachzug_3m = Familiennachzug fristwahrend beantragen
    .what = Sie zeigen innerhalb von drei Monaten nach der Anerkennung an, dass Ihre Familie kommen soll.
    .say = Meine Familie soll nachkommen. Ich möchte das fristwahrend anzeigen.
    .why = Wer diese Frist einhält, muss für die Familie keine Wohnung und kein Einkommen nachweisen.
    .how = Sie können es selbst von hier aus tun, im Internet auf fap.diplo.de oder schriftlich bei der Ausländerbehörde. Drucken Sie die Bestätigung aus. Ihre Familie bucht danach einen Termin bei der deutschen Vertretung.
    .pitfalls = Gehen Sie nicht zur Botschaft Ihres Herkunftslandes. Warten Sie nicht auf Urkunden: Die Anzeige geht auch ohne sie. Lassen Sie sich von der Migrationsberatung helfen.

## Spätaussiedler und junge Menschen ohne Eltern

step-spaet_registrieren = In Friedland registrieren lassen
    .what = Sie melden sich mit Ihrer Familie im Grenzdurchgangslager Friedland und bekommen den Registrierschein.
    .say = Ich möchte mich nach dem Bundesvertriebenengesetz registrieren lassen.
    .why = Dort wird entschieden, in welches Bundesland Sie ziehen. Der Registrierschein öffnet alle weiteren Wege.
    .how = Fahren Sie gleich nach der Einreise hin. Nehmen Sie den Aufnahmebescheid, die Pässe und alle Urkunden im Original mit.
    .pitfalls = Sagen Sie dort, wenn Sie Verwandte an einem Ort haben.

step-umf_inobhutnahme = Vorläufige Inobhutnahme durch das Jugendamt
    .what = Das Jugendamt nimmt Sie auf, gibt Ihnen einen Platz zum Wohnen und schützt Sie.
    .say = Ich bin minderjährig und ohne meine Eltern hier. Ich brauche Schutz und Unterkunft.
    .why = Wer unter 18 Jahren und ohne Eltern hier ist, hat ein Recht auf diesen Schutz.
    .how = Sagen Sie der Polizei, einer Unterkunft oder dem Jugendamt, dass Sie unter 18 und allein sind. Das Jugendamt muss dann handeln. Zeigen Sie Papiere, wenn Sie welche haben.
    .pitfalls = Sagen Sie früh, wenn Sie Verwandte in Deutschland haben: Das Jugendamt kann Sie an einen anderen Ort verteilen, aber nur im ersten Monat. Unterschreiben Sie nichts, was Sie nicht verstehen, und verlangen Sie eine Person, die übersetzt.

## Weitere Schritte

step-pass_beschaffen = Passpflicht: erst beraten lassen
    .what = Sie lassen sich beraten, ob und wie Sie einen Pass besorgen müssen.
    .say = Ich möchte mich zur Passpflicht beraten lassen.
    .why = Mit Duldung oder Chancen-Aufenthalt verlangt die Ausländerbehörde oft einen Pass. Nicht für jeden gilt diese Pflicht, und nicht für jeden ist sie ungefährlich.
    .how = Gehen Sie zuerst zur Migrationsberatung oder zu einem Anwalt. Schreiben Sie auf, was Sie wann versucht haben, und heben Sie Belege auf.
    .pitfalls = Gehen Sie nicht zur Botschaft, bevor Sie beraten sind. Während eines Asylverfahrens und mit einem Abschiebungsverbot müssen Sie keinen Pass besorgen.

step-kurs_spaetaus = Bestätigung für den Integrationskurs (BVA)
    .what = Das Bundesverwaltungsamt gibt Ihnen die Bestätigung, dass Sie einen Integrationskurs besuchen dürfen.
    .say = Ich brauche die Bestätigung für den Integrationskurs.
    .why = Für Spätaussiedler und ihre Familien ist der Kurs kostenlos.
    .how = Fragen Sie bei der Registrierung in Friedland danach. Nehmen Sie den Registrierschein mit.
    .pitfalls = Haben Sie die Bestätigung nicht bekommen, schreiben Sie dem Bundesverwaltungsamt.

step-kurs_verpflichtung = Verpflichtung zum Integrationskurs befolgen
    .what = Ein Amt hat Ihnen geschrieben, dass Sie einen Integrationskurs besuchen müssen.
    .say = Ich bin zum Integrationskurs verpflichtet und möchte mich anmelden.
    .why = Die Verpflichtung ist auch eine Berechtigung: Mit dem Brief dürfen Sie den Kurs besuchen. Wer nicht geht, kann später Nachteile haben, zum Beispiel bei der Verlängerung des Aufenthalts.
    .how = Lesen Sie, welches Amt geschrieben hat, und melden Sie sich sofort bei einer Sprachschule an. Schicken Sie dem Amt die Anmeldung.
    .pitfalls = Können Sie nicht teilnehmen, zum Beispiel wegen Krankheit oder kleiner Kinder, sagen Sie es dem Amt gleich und schriftlich.

step-kurs_zulassung = Zulassung zum Integrationskurs beantragen
    .what = Sie bitten das BAMF, Sie zu einem Integrationskurs zuzulassen.
    .say = Ich möchte die Zulassung zum Integrationskurs beantragen.
    .why = Wer kein festes Recht auf den Kurs hat, kann zugelassen werden, wenn Plätze frei sind.
    .how = Schicken Sie den Antrag an das BAMF. Eine Sprachschule hilft Ihnen beim Formular.
    .pitfalls = Das BAMF hat die Zulassungen schon einmal gestoppt: Fragen Sie vorher bei einer Sprachschule. Zulassungen, die es schon gibt, bleiben gültig. Auf eigene Kosten können Sie immer lernen.

step-beratung_kein_weg = Sofort beraten lassen: für diese Einreise gibt es hier keinen Antrag
    .what = Sie sprechen sofort mit einer Beratungsstelle, denn mit dieser Einreise kann der Aufenthaltstitel in der Regel nicht hier beantragt werden.
    .say = Ich brauche sofort eine Beratung zu meinem Aufenthalt.
    .why = Ihr erlaubter Aufenthalt endet bald. Wer danach bleibt oder arbeitet, riskiert viel.
    .how = Machen Sie heute einen Termin bei der Migrationsberatung oder bei einem Anwalt. Nehmen Sie Pass und Verträge mit.
    .pitfalls = Fangen Sie nicht an zu arbeiten. Die Chancenkarte können Sie ohne Visum nicht hier beantragen. Oft ist der richtige Weg ein Visum bei der deutschen Vertretung im Heimatland. Ausnahmen prüft die Beratung.

## Schutz und Bleiben

step-asyl_stellen = Asylantrag stellen (Schutz suchen)
    .what = Sie sagen einer Behörde, dass Sie in Deutschland Schutz suchen.
    .say = Ich suche Schutz in Deutschland und möchte Asyl beantragen.
    .why = Damit beginnt Ihr Asylverfahren. Danach werden Sie registriert und bekommen einen Platz in einer Unterkunft.
    .how = Gehen Sie zu einer Aufnahmeeinrichtung. Sie können es auch der Grenzpolizei, der Polizei oder der Ausländerbehörde sagen. Sagen Sie klar, dass Sie Schutz suchen.
    .pitfalls = Gehen Sie sofort nach der Einreise, auch wenn Papiere fehlen. Schickt eine Stelle Sie weiter, lassen Sie sich aufschreiben, wohin Sie gehen sollen. Haben Sie noch ein Visum oder einen Aufenthaltstitel, lassen Sie sich vorher beraten.

step-zuweisung = Der Zuweisung folgen
    .what = Sie ziehen an den Ort, der in Ihrem Zuweisungsbescheid steht.
    .say = Ich bin diesem Ort zugewiesen und möchte mich melden.
    .why = Nur dort bekommen Sie Unterkunft und Leistungen. Wer im Asylverfahren eine Woche lang nicht ankommt, nach dem kann gesucht werden.
    .how = Lesen Sie, an welchem Tag und wohin Sie fahren sollen, und fahren Sie sofort los. Fragen Sie in Ihrer Unterkunft nach der Fahrkarte. Nehmen Sie alle Papiere und Medikamente mit und melden Sie sich dort gleich an.
    .pitfalls = Sind Sie krank oder lebt Ihre engste Familie an einem anderen Ort, sagen Sie es sofort und zeigen Sie Nachweise: Eine Beratungsstelle hilft dabei. Bleiben Sie nicht einfach weg. Im Asylverfahren müssen Sie die neue Adresse auch dem BAMF mitteilen.

step-asyl_begruendung = Klage begründen
    .what = Sie schreiben dem Gericht, warum der Bescheid falsch ist, und nennen Beweise.
    .say = Ich möchte meine Klage begründen.
    .why = Die Klage allein reicht nicht. Was später kommt, zählt vielleicht nicht mehr.
    .how = Gehen Sie gleich zu einem Anwalt oder zu einer Beratungsstelle. Die Gründe müssen innerhalb eines Monats nach der Zustellung des Bescheids beim Verwaltungsgericht sein. Nennen Sie das Aktenzeichen und heben Sie einen Nachweis auf.
    .pitfalls = Der Monat beginnt an dem Tag, an dem der Bescheid zugestellt wurde, nicht mit der Klage. Fehlen noch Beweise, schreiben Sie trotzdem rechtzeitig und sagen Sie, was noch kommt. Reicht das Geld nicht für einen Anwalt, fragen Sie nach Prozesskostenhilfe.

step-reise_herkunft = Reise in den Herkunftsstaat vorher anzeigen
    .what = Sie sagen der Ausländerbehörde vor der Reise, dass Sie in Ihr Herkunftsland reisen wollen und warum.
    .say = Ich möchte eine Reise in meinen Herkunftsstaat anzeigen.
    .why = Das ist Pflicht. Das BAMF prüft danach, ob Sie den Schutz noch brauchen.
    .how = Gehen Sie zuerst zur Migrationsberatung oder zu einem Anwalt. Schreiben Sie dann der Ausländerbehörde vor der Reise, wann, wohin und warum Sie reisen, und heben Sie einen Nachweis auf.
    .pitfalls = Die Anzeige ist keine Erlaubnis: Sie schützt nicht vor der Prüfung. Buchen Sie nichts, bevor Sie beraten sind. Auch wenn jemand in der Familie krank ist oder stirbt, muss die Anzeige vor der Reise da sein.
    .caution = Eine Reise in Ihr Herkunftsland kann Sie den Schutz und den Aufenthalt kosten. Sprechen Sie mit der Migrationsberatung oder einem Anwalt, bevor Sie buchen, die Reise anzeigen oder Behörden Ihres Landes ansprechen.

step-reiseausweis = Reiseausweis beantragen
    .what = Sie beantragen ein Papier, mit dem Sie ohne Pass Ihres Landes reisen können.
    .say = Ich möchte einen Reiseausweis beantragen.
    .why = Mit dem Reiseausweis zeigen Sie auch in Deutschland, wer Sie sind. Für anerkannte Flüchtlinge ersetzt er den Pass.
    .how = Gehen Sie mit Ihrer Karte zur Ausländerbehörde. Fragen Sie dort, was der Reiseausweis kostet und wo das digitale Foto gemacht wird. Für Flüchtlinge gilt er meist höchstens drei Jahre.
    .pitfalls = Er wird nicht verlängert: Beantragen Sie früh genug einen neuen. Mit subsidiärem Schutz oder einem Abschiebungsverbot bekommen Sie ihn nur, wenn es Ihnen nicht zuzumuten ist, einen Pass Ihres Landes zu besorgen. Lesen Sie, für welche Länder er gilt. Gehen Sie mit Schutz nicht zur Botschaft, auch nicht wegen eines Passes für Ihr Kind, bevor Sie beraten sind: Das kann den Schutz gefährden.
    .caution = Mit subsidiärem Schutz oder einem Abschiebungsverbot verlangt die Ausländerbehörde oft, dass Sie zuerst Ihre Botschaft fragen. Gehen Sie nicht hin und rufen Sie dort nicht an, bevor Sie beraten sind: Der Kontakt kann Ihnen und Ihrer Familie schaden. Sprechen Sie zuerst mit der Migrationsberatung oder einem Anwalt.

step-bleiberecht = Bleiberecht prüfen (§25a, §25b, §16g, §60c)
    .what = Sie lassen prüfen, ob Sie mit Duldung oder Chancen-Aufenthalt ein sicheres Recht zu bleiben bekommen können.
    .say = Ich möchte prüfen lassen, ob ich ein Bleiberecht bekommen kann.
    .why = §25a ist für junge Menschen, die hier zur Schule gehen oder eine Ausbildung machen. §25b ist für Menschen, die lange hier leben und für sich selbst sorgen. §16g ist eine Aufenthaltserlaubnis für eine Ausbildung, §60c eine Duldung für eine Ausbildung.
    .how = Gehen Sie zuerst zur Migrationsberatung, und bringen Sie Zeugnisse, Sprachzertifikat und Verträge mit. Der früheste Tag für ein Bleiberecht ist verschieden: unter 27 Jahren nach zwölf Monaten mit Duldung, mit einem minderjährigen Kind, das bei Ihnen lebt, nach vier Jahren in Deutschland, sonst nach sechs Jahren in Deutschland. Was dann noch dazugehört, prüft die Beratung.
    .pitfalls = Warten Sie mit der Beratung nicht auf diesen Tag: Für §25a muss der Antrag vor dem 27. Geburtstag gestellt sein, und meist braucht es drei Jahre Aufenthalt. Ob Sie sich früh um Ihre Identität gekümmert haben, zählt oft mit. Für §60c können Sie den Antrag frühestens sieben Monate vor der Ausbildung stellen. Mit Chancen-Aufenthalt muss der Wechsel beantragt sein, bevor die Karte endet.
    .caution = Ein Antrag zur falschen Zeit oder ein Kontakt mit der Botschaft kann Ihnen schaden. Sprechen Sie mit der Migrationsberatung oder einem Anwalt, bevor Sie einen Antrag stellen.

step-umf_vormund = Vormund bestellen
    .what = Das Familiengericht bestimmt einen Menschen, der für Sie entscheidet, bis Sie 18 sind: Ihren Vormund.
    .say = Ich bin minderjährig und brauche einen Vormund.
    .why = Unter 18 Jahren dürfen Sie vieles nicht allein unterschreiben. Der Vormund hilft Ihnen bei Ämtern, in der Schule und beim Arzt.
    .how = Sie müssen nichts beantragen: Das Jugendamt wendet sich an das Gericht. Fragen Sie dort, wer Ihr Vormund wird und wann Sie ihn treffen. Sagen Sie, wenn Sie erwachsene Verwandte hier haben.
    .pitfalls = Hören Sie lange nichts, fragen Sie nach oder gehen Sie zum Jugendmigrationsdienst. Verstehen Sie sich mit dem Vormund nicht, sagen Sie es dem Jugendamt.

step-umf_asyl = Asylantrag durch Vormund oder Jugendamt
    .what = Ihr Vormund oder das Jugendamt stellt für Sie beim BAMF einen Asylantrag, wenn Sie Schutz brauchen.
    .say = Ich bin minderjährig. Bitte stellen Sie für mich einen Asylantrag.
    .why = Unter 18 Jahren stellen Sie den Antrag nicht allein. Brauchen Sie Schutz, muss das Jugendamt sofort handeln.
    .how = Sagen Sie Ihrem Vormund oder dem Jugendamt, dass Sie nicht zurückkönnen. Gehen Sie zusammen zur Asylverfahrensberatung. Bitten Sie Ihren Vormund, zur Anhörung mitzukommen.
    .pitfalls = Fragen Sie nach, ob der Antrag gestellt ist, und lassen Sie sich eine Kopie geben. Werden Sie bald 18, sagen Sie es der Beratung sofort: Danach gelten andere Regeln, zum Beispiel für Ihre Eltern.
    .caution = Ein Asylantrag ist nicht für jeden jungen Menschen der beste Weg. Sprechen Sie mit Ihrem Vormund und der Asylverfahrensberatung, bevor er gestellt wird.

## Karte, Meldung und Daueraufenthalt

step-abmelden = Bei Wegzug ins Ausland abmelden
    .what = Sie sagen der Meldebehörde, dass Sie aus Deutschland wegziehen.
    .say = Ich ziehe ins Ausland und möchte meinen Wohnsitz abmelden.
    .why = Mit der Abmeldebestätigung beenden Sie Verträge und den Rundfunkbeitrag.
    .how = Melden Sie sich frühestens eine Woche vor dem Auszug ab und spätestens zwei Wochen danach. Nehmen Sie Ihren Ausweis mit, und fragen Sie, ob es auch schriftlich oder im Internet geht.
    .pitfalls = Ziehen Sie nur innerhalb von Deutschland um, melden Sie sich am neuen Ort an und nicht ab. Gehen Sie für immer oder länger als sechs Monate weg, kann Ihr Aufenthaltstitel enden: Lassen Sie sich vorher beraten. Mit Duldung, im Asylverfahren oder mit Schutz kann die Ausreise alles beenden: Gehen Sie nicht ohne Beratung. Sagen Sie es auch der Krankenkasse, der Familienkasse und der Stelle, die Ihnen Geld zahlt.

step-eu_familie_karte = Aufenthaltskarte für Familienangehörige
    .what = Sie beantragen als Familienmitglied einer Person mit EU-Pass die Aufenthaltskarte.
    .say = Ich möchte die Aufenthaltskarte für Familienangehörige beantragen.
    .why = Sie dürfen durch Ihre Familie hier leben und arbeiten. Mit der Karte können Sie das zeigen.
    .how = Gehen Sie mit Pass, Meldebestätigung und Heirats- oder Geburtsurkunden zur Ausländerbehörde. Sie bekommen zuerst eine Bescheinigung über Ihre Angaben. Für die Karte hat die Behörde sechs Monate Zeit.
    .pitfalls = Verlangen Sie die Bescheinigung: Arbeitgeber und Ämter fragen danach. Trennen Sie sich oder zieht das Familienmitglied mit EU-Pass weg, lassen Sie sich früh beraten.

step-ch_anzeige = Aufenthalt bei der Ausländerbehörde anzeigen (Schweiz)
    .what = Sie melden der Ausländerbehörde, dass Sie mit Schweizer Pass hier leben, und bekommen die Aufenthaltserlaubnis.
    .say = Ich habe die Schweizer Staatsangehörigkeit und möchte meinen Aufenthalt anzeigen.
    .why = Sie dürfen schon bleiben. Die Anzeige ist trotzdem Pflicht, und die Aufenthaltserlaubnis zeigt es anderen.
    .how = Schreiben Sie der Ausländerbehörde innerhalb von drei Monaten nach der Einreise. Sie brauchen Ihren Pass oder Ausweis und die Meldebestätigung. Möchten Sie eine Karte, bitten Sie darum.
    .pitfalls = Die Anmeldung bei der Stadt ersetzt diese Anzeige nicht. Hat jemand in Ihrer Familie keinen Schweizer Pass, fragen Sie, was für ihn gilt.

step-eat_abholen = Karte (eAT) abholen, PIN setzen
    .what = Sie holen die Karte mit Ihrem Aufenthaltstitel ab und wählen eine PIN. Manche Ämter schicken die Karte mit der Post.
    .say = Ich möchte meinen elektronischen Aufenthaltstitel abholen.
    .why = Die Karte zeigt, dass Sie bleiben dürfen und ob Sie arbeiten dürfen. Mit der PIN können Sie sich im Internet ausweisen.
    .how = Fragen Sie beim Antrag, wie lange die Karte dauert und wie Sie sie bekommen: Oft sind es mehrere Wochen. Nehmen Sie Pass und alte Papiere mit. Prüfen Sie gleich dort Ihren Namen, Ihr Geburtsdatum und den Satz zur Arbeit.
    .pitfalls = Heben Sie das Zusatzblatt und den Brief mit PIN und Sperrkennwort auf, den Brief getrennt von der Karte. Ihr Name muss am Briefkasten stehen. Melden Sie eine verlorene Karte sofort der Ausländerbehörde. Wartet jemand auf die Karte, bitten Sie um eine Fiktionsbescheinigung.

step-bluecard_wechsel = Arbeitgeberwechsel melden (Blaue Karte, erste 12 Monate)
    .what = Sie schreiben der Ausländerbehörde, dass Sie den Arbeitgeber wechseln.
    .say = Ich möchte mitteilen, dass ich den Arbeitgeber wechsle.
    .why = In den ersten zwölf Monaten mit der Blauen Karte ist diese Meldung Pflicht. Eine Erlaubnis brauchen Sie nicht, aber die Behörde kann den Wechsel innerhalb von 30 Tagen stoppen.
    .how = Schreiben Sie sofort, legen Sie den neuen Arbeitsvertrag bei und heben Sie einen Nachweis auf.
    .pitfalls = Fragen Sie vor der Unterschrift, ob das neue Gehalt und die Arbeit für die Blaue Karte reichen. Kündigen Sie die alte Arbeit erst, wenn der neue Vertrag unterschrieben ist.

step-niederlassung = Niederlassungserlaubnis beantragen
    .what = Sie beantragen das Recht, für immer in Deutschland zu bleiben.
    .say = Ich möchte die Niederlassungserlaubnis beantragen.
    .why = Danach müssen Sie den Aufenthalt nicht mehr verlängern. Nur die Karte wird erneuert.
    .how = Die Wartezeit ist verschieden: Fachkräfte drei Jahre, Blaue Karte 27 Monate oder mit B1 21 Monate, Ehepartner von Deutschen drei Jahre, anerkannte Flüchtlinge fünf Jahre oder mit C1 drei Jahre, sonst meist fünf Jahre. Meist brauchen Sie Nachweise über Rente, Deutsch, Einkommen und Wohnung und den Test „Leben in Deutschland“. Anerkannte Flüchtlinge und Ehepartner von Deutschen brauchen keine Rentenzeiten. Fragen Sie die Ausländerbehörde nach ihrer Liste.
    .pitfalls = Mit Schutz zählt die Zeit des Asylverfahrens mit. Holen Sie den Rentenversicherungsverlauf früh: Er kostet nichts. Endet Ihr Titel vorher, beantragen Sie trotzdem die Verlängerung. Wer länger als sechs Monate aus Deutschland weggeht, kann den Titel verlieren: Fragen Sie vorher.

step-eu_daueraufenthalt = Daueraufenthalt bescheinigen lassen (EU)
    .what = Sie lassen sich nach fünf Jahren bescheinigen, dass Sie für immer bleiben dürfen.
    .say = Ich möchte mein Daueraufenthaltsrecht bescheinigen lassen.
    .why = Das Recht haben Sie nach fünf Jahren von selbst. Mit der Bescheinigung können Sie es zeigen, zum Beispiel beim Jobcenter.
    .how = Gehen Sie mit Ihrem Ausweis und der Meldebestätigung zur Ausländerbehörde. Bringen Sie Nachweise mit, wovon Sie in den fünf Jahren gelebt haben. Die Behörde muss die Bescheinigung sofort ausstellen, wenn alles stimmt.
    .pitfalls = Fragen Sie, welche Zeiten zählen, wenn Sie lange weg waren oder ohne Arbeit hier gelebt haben. Familienmitglieder ohne EU-Pass beantragen die Daueraufenthaltskarte.

step-einbuergerung = Einbürgerung beantragen
    .what = Sie beantragen die deutsche Staatsangehörigkeit.
    .say = Ich möchte die Einbürgerung beantragen.
    .why = Als Deutsche oder Deutscher dürfen Sie wählen, und Sie müssen Ihren Aufenthalt nie mehr verlängern lassen.
    .how = Sie brauchen fünf Jahre erlaubten Aufenthalt, Deutsch B1, den Test „Leben in Deutschland“ oder den Einbürgerungstest, eine geklärte Identität und eigenes Einkommen. Mit einer deutschen Ehepartnerin oder einem deutschen Ehepartner reichen drei Jahre: Fragen Sie, wie lange Sie verheiratet sein müssen. Der Antrag kostet 255 Euro, für ein Kind ohne Einkommen 51 Euro.
    .pitfalls = Nach falschen Angaben können Sie vielleicht zehn Jahre lang nicht eingebürgert werden: Wissen Sie etwas nicht, sagen Sie das. Mit manchen Aufenthaltstiteln können Sie noch nicht eingebürgert werden, und Geld vom Jobcenter kann ein Hindernis sein: Fragen Sie vorher. Fragen Sie auch, ob Ihr Land eine zweite Staatsangehörigkeit erlaubt. Haben Sie Schutz, zählt die Zeit des Asylverfahrens mit; sprechen Sie dann Ihre Botschaft nicht an, bevor Sie beraten sind.

## Geld für die Familie und bei Arbeitslosigkeit

step-sozialhilfe = Sozialhilfe / Grundsicherung im Alter beantragen
    .what = Sie beantragen beim Sozialamt Geld zum Leben, wenn Sie wegen Ihres Alters oder einer Krankheit nicht arbeiten können.
    .say = Ich möchte Sozialhilfe beantragen.
    .why = Das Jobcenter zahlt nur für Menschen, die arbeiten können. Für die anderen ist das Sozialamt da.
    .how = Gehen Sie sofort zum Sozialamt, wenn das Geld nicht reicht. Nehmen Sie Ihre Karte, die Meldebestätigung und Nachweise über Ihr Einkommen mit. Papiere können Sie nachreichen.
    .pitfalls = Sagt ein Amt, dass ein anderes zuständig ist, geben Sie den Antrag trotzdem ab: Es muss ihn weiterleiten. Melden Sie auch Renten und Geld aus anderen Ländern und jede Änderung.
    .caution = Leistungen vom Sozialamt können Ihr Recht zu bleiben berühren, vor allem, wenn Sie zu Ihrer Familie gezogen sind. Hat jemand für Sie eine Verpflichtungserklärung unterschrieben, kann diese Person zahlen müssen. Sprechen Sie zuerst mit der Migrationsberatung oder einem Anwalt.

step-elterngeld = Elterngeld beantragen
    .what = Sie beantragen Geld für die Monate nach der Geburt, in denen Sie Ihr Kind betreuen und nicht oder weniger arbeiten.
    .say = Ich möchte Elterngeld beantragen.
    .why = Für die Zeit vor dem Antrag wird Elterngeld nur für drei Lebensmonate gezahlt. Das Geld für frühere Monate ist verloren.
    .how = Stellen Sie den Antrag schriftlich bei der Elterngeldstelle, mit Geburtsurkunde, Karte und Nachweisen über Ihr Einkommen. Fragen Sie auch dann, wenn Sie vor der Geburt nicht gearbeitet haben.
    .pitfalls = Ein Lebensmonat beginnt an dem Tag im Monat, an dem das Kind geboren ist, nicht am Ersten. Fehlen Papiere, stellen Sie den Antrag trotzdem. Ob Ihr Aufenthaltstitel reicht, prüft die Elterngeldstelle. Bekommen Sie Geld vom Jobcenter, fragen Sie, was angerechnet wird.

step-but = Bildung und Teilhabe beantragen
    .what = Sie beantragen zusätzliches Geld dafür, dass Ihr Kind lernen und mitmachen kann.
    .say = Ich möchte Leistungen für Bildung und Teilhabe beantragen.
    .why = Schulsachen, Ausflüge, Mittagessen oder ein Verein kosten Geld. Wer Leistungen bekommt, kann dafür Hilfe bekommen.
    .how = Fragen Sie bei dem Amt, das Ihnen Geld zahlt, zum Beispiel beim Sozialamt oder beim Jobcenter. Nehmen Sie Ihren Bewilligungsbescheid mit und sagen Sie, was Ihr Kind braucht.
    .pitfalls = Fragen Sie, bevor Sie etwas bezahlen, und heben Sie jede Rechnung auf. Wird Ihre Leistung verlängert, fragen Sie, ob Sie dies neu beantragen müssen.

step-unterhaltsvorschuss = Unterhaltsvorschuss beantragen
    .what = Das Jugendamt zahlt Geld für Ihr Kind, wenn der andere Elternteil nicht oder zu wenig zahlt.
    .say = Ich möchte Unterhaltsvorschuss beantragen.
    .why = Das Geld beginnt mit dem Monat des Antrags. Einen Monat davor gibt es nur, wenn Sie den anderen Elternteil schon um Geld für das Kind gebeten haben.
    .how = Stellen Sie den Antrag beim Jugendamt, mit der Geburtsurkunde und Ihrer Karte. Das Jugendamt hilft beim Formular.
    .pitfalls = Für Kinder von 12 bis 18 Jahren gibt es zusätzliche Bedingungen: Fragen Sie danach. Haben Sie Angst vor dem anderen Elternteil, sagen Sie es dem Jugendamt oder einer Beratung, bevor Sie etwas ausfüllen.

step-kinderzuschlag = Kinderzuschlag beantragen
    .what = Sie beantragen Geld zusätzlich zum Kindergeld, wenn Ihr Lohn für Sie reicht, aber kaum für die Kinder.
    .say = Ich möchte Kinderzuschlag beantragen.
    .why = Mit dem Kinderzuschlag brauchen manche Familien kein Geld vom Jobcenter.
    .how = Stellen Sie den Antrag bei der Familienkasse, sobald das Geld knapp wird, mit dem Kindergeldbescheid und Nachweisen über Ihr Einkommen. Fragen Sie, ab welchem Monat gezahlt wird.
    .pitfalls = Ob Ihr Einkommen hoch genug und nicht zu hoch ist, prüft die Familienkasse. Er wird für sechs Monate bewilligt: Stellen Sie danach einen neuen Antrag. Fragen Sie auch nach Bildung und Teilhabe und nach Wohngeld.

step-arbeitsuchend = Arbeitsuchend melden
    .what = Sie sagen der Agentur für Arbeit, dass Ihre Arbeit endet.
    .say = Ich möchte mich arbeitsuchend melden.
    .why = Wer sich zu spät meldet, bekommt eine Woche lang kein Arbeitslosengeld.
    .how = Melden Sie sich spätestens drei Monate vor dem Ende der Arbeit. Erfahren Sie erst später, dass sie endet, haben Sie ab diesem Tag drei Tage Zeit. Es geht im Internet, am Telefon oder persönlich.
    .pitfalls = Auch ein befristeter Vertrag endet: Der Tag steht im Vertrag. Für eine Ausbildung im Betrieb gilt diese Pflicht nicht. Diese Meldung ersetzt nicht die Meldung am ersten Tag ohne Arbeit und nicht die Meldung bei der Ausländerbehörde.

step-arbeitslos = Arbeitslos melden, Arbeitslosengeld beantragen
    .what = Sie melden sich bei der Agentur für Arbeit arbeitslos und beantragen Arbeitslosengeld.
    .say = Ich möchte mich arbeitslos melden und Arbeitslosengeld beantragen.
    .why = Ohne diese Meldung gibt es kein Arbeitslosengeld.
    .how = Melden Sie sich frühestens drei Monate vor dem Ende und spätestens am ersten Tag ohne Arbeit. Nehmen Sie Ausweis, Vertrag und Kündigung mit. Fragen Sie, ob es auch im Internet geht.
    .pitfalls = Unterschreiben Sie keinen Aufhebungsvertrag und kündigen Sie nicht selbst, bevor Sie beraten sind. Gegen eine Kündigung kann man nur kurze Zeit klagen, meist drei Wochen: Lassen Sie sich sofort beraten. Ob Sie lange genug gearbeitet haben, prüft die Agentur für Arbeit. Reicht das Geld nicht, fragen Sie im selben Monat beim Jobcenter.

## Gesundheit, Kurse, Auto und Ausweis

step-masern_unterkunft = Masernschutz in der Unterkunft nachweisen
    .what = Sie zeigen der Unterkunft, dass Sie und Ihre Kinder gegen Masern geschützt sind.
    .say = Ich möchte den Masernschutz nachweisen.
    .why = Masern stecken leicht an, und in einer Unterkunft leben viele Menschen zusammen. Der Nachweis ist Pflicht für alle, die nach 1970 geboren sind.
    .how = Gehen Sie mit dem Impfausweis zum Arzt oder zur Impfung in der Unterkunft. Nach vier Wochen in der Unterkunft haben Sie noch einmal vier Wochen Zeit. Kinder brauchen den Schutz ab dem ersten Geburtstag.
    .pitfalls = Haben Sie keinen Impfausweis, sagen Sie es der Praxis. Sind Sie schwanger oder krank, sagen Sie es vor der Impfung. Heben Sie den Nachweis auf: Kita und Schule fragen auch danach.

step-u_untersuchung = U-Untersuchungen wahrnehmen
    .what = Ein Kinderarzt prüft, ob Ihr Kind gesund ist und sich gut entwickelt.
    .say = Ich komme mit meinem Kind zur U-Untersuchung.
    .why = So findet man Krankheiten früh. Die Kita und manche Ämter fragen nach dem gelben Untersuchungsheft.
    .how = Machen Sie früh einen Termin und bringen Sie das gelbe Heft mit. U6: mit 10 bis 12 Monaten, U7: 21 bis 24 Monate, U7a: 34 bis 36 Monate, U8: 46 bis 48 Monate, U9: 60 bis 64 Monate, J1: 12 bis 14 Jahre. Fragen Sie in der Praxis nach dem genauen Zeitraum und, bei einem Baby, nach U1 bis U5.
    .pitfalls = Haben Sie keinen Termin bekommen oder einen verpasst, rufen Sie trotzdem an. Haben Sie kein gelbes Heft, gibt es der Kinderarzt. Ohne Gesundheitskarte fragen Sie vorher beim Sozialamt nach einem Behandlungsschein.

step-kurs_beginn = Integrationskurs beginnen
    .what = Sie beginnen den Integrationskurs und lernen Deutsch und wichtige Regeln in Deutschland.
    .say = Ich möchte mit dem Integrationskurs beginnen.
    .why = Beginnen Sie nicht innerhalb eines Jahres nach der Anmeldung, verfällt Ihr Recht auf den Kurs.
    .how = Die Sprachschule sagt Ihnen, an welchem Tag der Kurs beginnt. Der Kurs soll innerhalb von sechs Wochen nach der Anmeldung beginnen. Gehen Sie jeden Tag hin und lassen Sie sich die Teilnahme bescheinigen.
    .pitfalls = Beginnt kein Kurs, fragen Sie nach und suchen Sie eine andere Schule. Sind Sie krank oder fehlt eine Betreuung für Ihr Kind, sagen Sie es der Schule sofort. Machen Sie keine Pause von mehr als einem Jahr. Es gibt auch Kurse zum Lesen und Schreiben: Fragen Sie danach.

step-berufssprachkurs = Berufssprachkurs beantragen
    .what = Sie bekommen ein Papier, mit dem Sie einen Deutschkurs für den Beruf besuchen dürfen.
    .say = Ich möchte die Berechtigung zum Berufssprachkurs beantragen.
    .why = Für viele Berufe und für die Anerkennung reicht B1 nicht. Der Kurs führt weiter.
    .how = Fragen Sie beim Jobcenter oder bei der Agentur für Arbeit. Ist keines von beiden für Sie zuständig, stellen Sie den Antrag beim BAMF. Nehmen Sie Ihr Sprachzertifikat mit und suchen Sie mit dem Papier eine Sprachschule.
    .pitfalls = Auf dem Papier steht, bis wann es gilt. Fragen Sie vorher, ob der Kurs für Sie etwas kostet und ob er neben der Arbeit geht.

step-zeugnisbewertung = Zeugnisbewertung (ZAB) beantragen
    .what = Die Zentralstelle für ausländisches Bildungswesen schreibt auf, was Ihr Hochschulabschluss in Deutschland wert ist.
    .say = Ich möchte eine Zeugnisbewertung beantragen.
    .why = Arbeitgeber und Ausländerbehörde verstehen damit Ihren Abschluss.
    .how = Stellen Sie den Antrag im Internet bei der ZAB, mit Ihrem Abschlusszeugnis und Übersetzungen. Fragen Sie vorher nach den Kosten, der Dauer und danach, welche Papiere sie braucht.
    .pitfalls = In manchen Berufen, zum Beispiel bei Ärztinnen und Lehrern, reicht die Bewertung nicht: Dort brauchen Sie die Anerkennung. Fragen Sie zuerst eine Anerkennungsberatung, ob Sie die Bewertung brauchen und wer sie bezahlt.

step-kfz = Auto ummelden / zulassen
    .what = Sie melden Ihr Auto mit Ihrer neuen Adresse bei der Zulassungsbehörde an.
    .say = Ich möchte mein Auto ummelden oder zulassen.
    .why = Ein Auto muss dort gemeldet sein, wo Sie wohnen. Ohne gültige Zulassung dürfen Sie nicht fahren.
    .how = Gehen Sie gleich nach der Anmeldung Ihrer Wohnung zur Zulassungsbehörde. Sie brauchen die Zulassungsbescheinigung, die eVB-Nummer Ihrer Versicherung, die Meldebestätigung und Ihren Ausweis.
    .pitfalls = Ein Auto mit ausländischem Kennzeichen darf hier höchstens ein Jahr fahren, und nur, solange es nicht fest in Deutschland steht. Wohnen Sie hier, fragen Sie sofort bei der Zulassungsbehörde, auch mit Schutz nach §24.

step-spaet_bescheinigung = Bescheinigung §15 BVFG erhalten
    .what = Das Bundesverwaltungsamt schickt Ihnen die Bescheinigung, dass Sie als Spätaussiedlerin, Spätaussiedler oder deren Familie aufgenommen sind.
    .say = Ich brauche die Bescheinigung nach §15 BVFG.
    .why = Mit der Bescheinigung sind Sie Deutsche oder Deutscher.
    .how = Sie müssen nichts beantragen: Die Bescheinigung kommt mit der Post an Ihre gemeldete Adresse. Melden Sie deshalb Ihre Wohnung an und schreiben Sie Ihren Namen an den Briefkasten.
    .pitfalls = Ziehen Sie um, schreiben Sie es dem Bundesverwaltungsamt. Kommt lange nichts, fragen Sie dort mit dem Registrierschein nach. Prüfen Sie, ob Ihr Name richtig geschrieben ist.

step-ausweis_deutsch = Personalausweis beantragen
    .what = Sie beantragen bei der Meldebehörde den deutschen Personalausweis.
    .say = Ich möchte einen Personalausweis beantragen.
    .why = Als Deutsche oder Deutscher zeigen Sie damit, wer Sie sind. Fragen Sie, wer einen Ausweis haben muss und ob auch ein deutscher Pass reicht.
    .how = Machen Sie gleich einen Termin, wenn die Bescheinigung §15 BVFG da ist. Nehmen Sie sie mit Geburtsurkunde, Übersetzung und Pass mit. Fragen Sie, was der Ausweis kostet und wo das digitale Foto gemacht wird.
    .pitfalls = Mit dem Antrag wird festgelegt, wie Ihr Name im Ausweis steht: Fragen Sie vor dem Antrag, ob Sie eine deutsche Form Ihres Namens wählen können. Heben Sie die Bescheinigung §15 BVFG gut auf.

## Bescheide

step-widerspruch = Widerspruch gegen einen Bescheid
    .what = Sie sagen einem Amt schriftlich, dass Sie mit seinem Bescheid nicht einverstanden sind.
    .say = Ich möchte Widerspruch gegen einen Bescheid einlegen.
    .why = Ein Bescheid kann falsch sein. Ist die Frist vorbei, gilt auch ein falscher Bescheid.
    .how = Lesen Sie die Rechtsbehelfsbelehrung am Ende: Dort steht, was Sie tun können, wo und bis wann. Meist haben Sie einen Monat ab dem Tag, an dem der Brief ankam. Es gilt, was im Brief steht, nicht der Tag in dieser App. Schreiben Sie das Aktenzeichen dazu, unterschreiben Sie und heben Sie einen Nachweis auf.
    .pitfalls = Ein Anruf oder eine E-Mail reicht oft nicht. Die Gründe können Sie später schicken: Wichtig ist, dass Ihr Brief rechtzeitig da ist. Im Asylverfahren gilt dieser Monat nicht, auch nicht für eine Zuweisung: Dort geht nur eine Klage, meist in ein oder zwei Wochen. Kam der Brief viel später als das Datum darin, lassen Sie sich sofort beraten: Das Amt zählt vielleicht früher. Fragen Sie, ob Sie bis zur Antwort tun müssen, was im Bescheid steht.
    .caution = Manchmal hilft nur eine Klage beim Gericht, und manche Bescheide gelten sofort, auch mit Widerspruch. Gehen Sie mit dem Bescheid und dem Umschlag gleich zur Migrationsberatung oder zu einem Anwalt.

## Schwangerschaft und Geburt

step-schwangerschaft = Schwangerschaft: Vorsorge und Beratung
    .what = Sie gehen zu einer Arztpraxis oder einer Hebamme, lassen sich untersuchen und bekommen den Mutterpass.
    .say = Ich bin schwanger und möchte eine Vorsorgeuntersuchung und eine Beratung.
    .why = Die Untersuchungen schützen Sie und Ihr Kind. Sie kosten nichts, auch mit Leistungen nach dem AsylbLG.
    .how = Rufen Sie eine Frauenarztpraxis oder eine Hebamme an. Gehen Sie auch zu einer Schwangerschaftsberatungsstelle: Dort spricht man vertraulich mit Ihnen und hilft zum Beispiel bei Geld für Babysachen. Fragen Sie nach Ihrer Sprache und ob eine Person übersetzen kann.
    .pitfalls = Warten Sie nicht: Hilfe für Babysachen müssen Sie meist vor der Geburt beantragen. Brauchen Sie einen Behandlungsschein, fragen Sie beim Sozialamt gleich nach einem für die ganze Schwangerschaft. Auch wenn Sie nicht wissen, wie es weitergehen soll, hilft die Beratung.

step-mutterschaftsgeld = Mutterschaftsgeld beantragen
    .what = Sie beantragen Geld für die Zeit vor und nach der Geburt, in der Sie nicht arbeiten.
    .say = Ich möchte Mutterschaftsgeld beantragen.
    .why = Wer eine Arbeit hat, ist in dieser Zeit geschützt. Der Schutz beginnt sechs Wochen vor der Geburt.
    .how = Ihre Arztpraxis oder Hebamme bescheinigt den voraussichtlichen Geburtstermin. Geben Sie die Bescheinigung der Krankenkasse und Ihrem Arbeitgeber. Fragen Sie die Krankenkasse, wie viel Sie bekommen und von wem.
    .pitfalls = Sagen Sie dem Arbeitgeber früh, dass Sie schwanger sind: Dann muss er Sie schützen. Sind Sie privat oder bei Ihrem Mann versichert, fragen Sie die Krankenkasse, wer zahlt. Unterschreiben Sie keine Kündigung und keinen Aufhebungsvertrag, bevor Sie beraten sind.

step-vaterschaft = Vaterschaft und gemeinsame Sorge erklären
    .what = Sie erklären vor einem Amt, wer der Vater ist und dass beide Eltern für das Kind sorgen.
    .say = Wir möchten die Vaterschaft und die gemeinsame Sorge erklären.
    .why = Sind Sie nicht miteinander verheiratet, steht der Vater sonst nicht in der Geburtsurkunde. Dann fehlen dem Kind die Papiere von seiner Seite.
    .how = Machen Sie einen Termin beim Jugendamt oder beim Standesamt, auch schon vor der Geburt. Beide Eltern müssen etwas erklären: Fragen Sie, ob das auch an verschiedenen Tagen oder Orten geht. Fragen Sie, welche Papiere nötig sind und ob das Amt eine Person stellt, die übersetzt.
    .pitfalls = Für die gemeinsame Sorge braucht es eine eigene Erklärung: Fragen Sie danach. Fehlt ein Pass, fragen Sie, welche Papiere auch reichen. Ist die Mutter noch mit einem anderen Mann verheiratet, sagen Sie es: Dann braucht es mehr.
    .caution = Davon kann abhängen, ob das Kind oder ein Elternteil hier bleiben darf. Sprechen Sie mit der Migrationsberatung, bevor Sie etwas erklären.

step-kind_versicherung = Kind bei der Krankenkasse anmelden
    .what = Sie melden Ihr Baby bei der Krankenkasse an und bekommen eine eigene Gesundheitskarte.
    .say = Ich möchte mein Kind krankenversichern.
    .why = Die Karte brauchen Sie beim Kinderarzt. Das Baby ist nicht von selbst angemeldet.
    .how = Schicken Sie der Krankenkasse eines Elternteils die Geburtsurkunde und füllen Sie den Antrag auf Familienversicherung aus. Sie kostet meist nichts: Fragen Sie danach.
    .pitfalls = Sind Sie oder der andere Elternteil privat versichert, fragen Sie sofort nach der Geburt: Dort gibt es eine kurze Frist. Kommt die Geburtsurkunde später, melden Sie das Kind trotzdem an. Zum Kinderarzt gehen Sie auch ohne Karte.

## Ausbildung und Studium

step-bafoeg = BAföG beantragen
    .what = Sie beantragen Geld zum Leben, während Sie studieren oder eine Schule besuchen.
    .say = Ich möchte BAföG beantragen.
    .why = Wer wenig Geld hat, soll trotzdem lernen können.
    .how = Stellen Sie den Antrag beim Amt für Ausbildungsförderung, im Internet oder schriftlich. Fragen Sie, welches Amt für Ihre Schule oder Hochschule zuständig ist und welche Papiere es über Sie und Ihre Eltern braucht.
    .pitfalls = Gezahlt wird meist erst ab dem Monat des Antrags: Fragen Sie das Amt und geben Sie den Antrag auch ab, wenn Papiere fehlen. Nicht mit jedem Aufenthalt gibt es BAföG. Fragen Sie auch, was Sie zurückzahlen müssen.

step-bab = Berufsausbildungsbeihilfe (BAB) beantragen
    .what = Sie beantragen Geld zusätzlich zum Ausbildungslohn, wenn Sie nicht bei Ihren Eltern wohnen.
    .say = Ich möchte Berufsausbildungsbeihilfe beantragen.
    .why = Der Lohn in der Ausbildung reicht oft nicht für eine eigene Wohnung.
    .how = Fragen Sie bei der Agentur für Arbeit, bevor die Ausbildung im Betrieb beginnt. Nehmen Sie den Ausbildungsvertrag und den Mietvertrag mit.
    .pitfalls = Warten Sie nicht bis nach dem ersten Arbeitstag: Fragen Sie, ab welchem Monat gezahlt wird. Nicht mit jedem Aufenthalt gibt es BAB, und auch das Einkommen der Eltern kann zählen.

## Familie und Daueraufenthalt

step-familiennachzug = Familie nachholen (Visum zum Familiennachzug)
    .what = Ihr Ehepartner und Ihre minderjährigen Kinder beantragen ein Visum, um zu Ihnen zu ziehen.
    .say = Ich möchte meine Familie nach Deutschland nachholen.
    .why = Ohne dieses Visum kann Ihre Familie in der Regel nicht hier bleiben.
    .how = Sprechen Sie zuerst mit der Migrationsberatung. Ihre Familie bucht dann einen Termin bei der deutschen Botschaft oder dem deutschen Konsulat. Meist müssen Sie Wohnung und Einkommen nachweisen, und der Ehepartner braucht Deutsch A1. Fragen Sie nach Ausnahmen.
    .pitfalls = Auf einen Termin wartet man oft lange: Lassen Sie die Familie früh buchen. Für ein Kind ab 16 Jahren gelten andere Bedingungen: Fragen Sie, bevor es 16 wird. Mit subsidiärem Schutz ist der Familiennachzug zurzeit ausgesetzt: Lassen Sie sich trotzdem beraten. Haben Sie Schutz, gehen Sie und Ihre Familie nicht ohne Beratung zu einer Behörde des Herkunftslandes.
    .caution = Welche Bedingungen gelten und wann der Antrag gestellt werden soll, ist für jede Familie anders. Ein Fehler kann Jahre kosten. Sprechen Sie zuerst mit der Migrationsberatung oder einem Anwalt.

step-daueraufenthaltskarte = Daueraufenthaltskarte beantragen
    .what = Sie beantragen nach fünf Jahren die Karte, mit der Sie für immer bleiben dürfen.
    .say = Ich möchte die Daueraufenthaltskarte beantragen.
    .why = Familienmitglieder von EU-Bürgern ohne EU-Pass zeigen damit, dass ihr Aufenthalt nicht mehr endet.
    .how = Gehen Sie zur Ausländerbehörde, bevor Ihre Aufenthaltskarte endet. Nehmen Sie Pass, Aufenthaltskarte und Nachweise mit, dass Sie fünf Jahre hier gelebt haben. Die Behörde hat sechs Monate Zeit für die Karte.
    .pitfalls = Waren Sie lange im Ausland oder haben Sie sich getrennt, fragen Sie vorher, welche Zeiten zählen. Lassen Sie sich bestätigen, dass Sie den Antrag gestellt haben.
