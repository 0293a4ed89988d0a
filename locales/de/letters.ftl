### Letters of offices: written down, until when to answer, answered.

now-letters = Briefe mit Frist

letters-title = Briefe
letters-pane = Brief
letters-add = Hinzufügen
letters-add-title = Ein neuer Brief
letters-edit-title = Brief ändern
letters-open = Noch nicht beantwortet
letters-answered = Beantwortet
letters-empty = Noch keine Briefe. Wenn ein Amt Ihnen schreibt, tragen Sie den Brief hier ein: wer geschrieben hat und bis wann Sie antworten müssen. Dann steht der Tag auch unter Jetzt.
letters-all-answered = Alle Briefe sind beantwortet.

letter-sender = Wer hat geschrieben?
letter-sender-hint = Der Name steht oben im Brief, zum Beispiel Jobcenter.
letter-person = Für wen ist der Brief?
letter-subject = Worum geht es?
letter-subject-hint = In Ihren eigenen Worten. Das Feld darf leer bleiben.
letter-received = Tag auf dem Umschlag
letter-received-hint = Auf einem gelben Umschlag steht der Tag von Hand. Dieser Tag zählt, nicht der Tag, an dem Sie ihn geöffnet haben. Ohne solchen Tag: der Tag, an dem er im Briefkasten lag.
letter-answer-by = Antworten bis
letter-answer-by-hint = Der letzte Tag, so wie er im Brief steht. Leer lassen, wenn der Brief keinen nennt.
letter-step = Gehört er zu einem Schritt?
letter-step-none = Kein Schritt

letter-saved = Brief gespeichert
letter-mark-answered = Ich habe geantwortet
letter-said-answered = Als beantwortet vermerkt
letter-not-answered = Doch nicht beantwortet
letter-said-open = Als nicht beantwortet vermerkt
letter-change = Ändern
letter-remove = Brief entfernen
letter-removed = Brief entfernt
letter-gone = Dieser Brief ist nicht mehr da.

# $day: a day.
letter-until = Antworten bis { $day }.
letter-came = Angekommen am { $day }.
letter-answered-on = Beantwortet am { $day }.
letter-no-day = Kein Tag zum Antworten notiert.
# $days: from today to the last day; 0 is today.
letter-days-left = { $days ->
    [0] Heute ist der letzte Tag.
    [one] Noch 1 Tag.
   *[other] Noch { $days } Tage.
}
letter-step-of = Gehört zu diesem Schritt
letter-hint-title = Bis wann antworten?

# $deadline and $remedies: two German words to look for.
letter-hint = Es ist kein Tag zum Antworten notiert. Suchen Sie im Brief die Wörter { $deadline } und { $remedies }: Dort steht, wie viel Zeit Sie haben.

# $decision: the German word for it. $day: a day.
letter-hint-month = Ist es ein { $decision } und Sie sind nicht einverstanden, haben Sie oft einen Monat: bis { $day }.

# $day: a day.
letter-hint-week = Im Asylverfahren kann es nur eine Woche sein: bis { $day }. Gehen Sie sofort in eine Beratung.

# Two versions of one letter.
conflict-about-letter-sender = Wer hat diesen Brief geschrieben?
conflict-about-letter-subject = Worum geht es in dem Brief?
conflict-about-letter-received-on = Welcher Tag steht auf dem Umschlag?
conflict-about-letter-answer-by = Bis wann müssen Sie antworten?
conflict-about-letter-answered-on = Wann wurde er beantwortet?
conflict-about-letter-person = Für wen ist der Brief?
conflict-about-letter-step = Zu welchem Schritt gehört der Brief?
conflict-about-kept-letter = Auf einem Gerät wurde dieser Brief entfernt. Auf einem anderen wurde noch etwas dazu geschrieben.
conflict-keep-entry = Behalten
conflict-remove-entry = Entfernen
conflict-empty = Nichts geschrieben
conflict-no-day = Kein Tag
