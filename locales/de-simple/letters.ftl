### Letters of offices: written down, until when to answer, answered.

now-letters = Briefe mit einem Tag

letters-title = Briefe
letters-pane = Brief
letters-add = Neu
letters-add-title = Ein neuer Brief
letters-edit-title = Brief ändern
letters-open = Noch keine Antwort
letters-answered = Beantwortet
letters-empty = Noch keine Briefe. Ein Amt schreibt Ihnen? Tragen Sie den Brief hier ein: Wer schreibt? Bis wann müssen Sie antworten? Dann steht der Tag auch unter Jetzt.
letters-all-answered = Sie haben alle Briefe beantwortet.

letter-sender = Wer hat geschrieben?
letter-sender-hint = Der Name steht oben im Brief. Zum Beispiel: Jobcenter.
letter-person = Wer hat den Brief bekommen?
letter-subject = Was will das Amt?
letter-subject-hint = In Ihren eigenen Worten. Sie können das leer lassen.
letter-received = Der Tag auf dem Umschlag
letter-received-hint = Auf einem gelben Umschlag steht der Tag mit der Hand geschrieben. Dieser Tag ist wichtig. Nicht der Tag, an dem Sie den Brief öffnen. Kein Tag auf dem Umschlag? Dann der Tag, an dem der Brief im Briefkasten war.
letter-answer-by = Antworten bis
letter-answer-by-hint = Der letzte Tag. Er steht im Brief. Kein Tag im Brief? Dann lassen Sie das leer.
letter-step = Gehört der Brief zu einem Schritt?
letter-step-none = Kein Schritt

letter-saved = Brief gespeichert
letter-mark-answered = Ich habe geantwortet
letter-said-answered = Antwort ist eingetragen
letter-not-answered = Doch keine Antwort
letter-said-open = Keine Antwort ist eingetragen
letter-change = Ändern
letter-remove = Brief löschen
letter-removed = Brief gelöscht
letter-gone = Diesen Brief gibt es hier nicht mehr.

# $day: a day.
letter-until = Antworten bis { $day }.
letter-came = Der Brief kam am { $day }.
letter-answered-on = Beantwortet am { $day }.
letter-no-day = Kein Tag eingetragen.
# $days: from today to the last day; 0 is today.
letter-days-left = { $days ->
    [0] Der letzte Tag ist heute.
    [one] Noch 1 Tag.
   *[other] Noch { $days } Tage.
}
letter-step-of = Das gehört zu diesem Schritt
letter-hint-title = Bis wann antworten?

# $deadline and $remedies: two German words to look for.
letter-hint = Es ist kein Tag eingetragen. Suchen Sie im Brief diese Wörter: { $deadline } und { $remedies }. Dort steht, wie viel Zeit Sie haben.

# $decision: the German word for it. $day: a day.
letter-hint-month = Ist der Brief ein { $decision } und Sie sagen Nein dazu? Dann haben Sie oft einen Monat Zeit: bis { $day }.

# $day: a day.
letter-hint-week = Beim Asyl kann es nur eine Woche sein: bis { $day }. Gehen Sie sofort zu einer Beratung.

# Two versions of one letter.
conflict-about-letter-sender = Von wem ist dieser Brief?
conflict-about-letter-subject = Was will das Amt in dem Brief?
conflict-about-letter-received-on = Welchen Tag sehen Sie auf dem Umschlag?
conflict-about-letter-answer-by = Was ist der letzte Tag für die Antwort?
conflict-about-letter-answered-on = Wann haben Sie geantwortet?
conflict-about-letter-person = Wer hat den Brief bekommen?
conflict-about-letter-step = Welcher Schritt hat mit dem Brief zu tun?
conflict-about-kept-letter = Auf einem Gerät ist dieser Brief gelöscht. Auf einem anderen Gerät hat noch jemand etwas dazu geschrieben.
conflict-keep-entry = Behalten
conflict-remove-entry = Löschen
conflict-empty = Nichts geschrieben
conflict-no-day = Kein Tag
