### Was die Länder selbst regeln. Der Name vom Land steht darüber.

# Die Liste ist alt: Jeder Text nennt das Jahr und sagt, wen man fragt.
land-schulpflicht_beginn-at_once = Kinder, die Schutz suchen, müssen sofort in die Schule gehen. Das steht in einer alten Liste von 2015/16. Fragen Sie das Schulamt: Was gilt heute?
land-schulpflicht_beginn-after_assignment = Das Amt weist die Familie einer Stadt oder Gemeinde zu. Dann müssen Kinder, die Schutz suchen, in die Schule gehen. Das steht in einer alten Liste von 2015/16. Fragen Sie das Schulamt: Was gilt heute?
land-schulpflicht_beginn-after_reception_facility = Die Familie zieht aus der Aufnahmeeinrichtung aus. Dann müssen Kinder, die Schutz suchen, in die Schule gehen. Das steht in einer alten Liste von 2015/16. Fragen Sie das Schulamt: Was gilt heute?
land-schulpflicht_beginn-right_after_assignment = Das Amt weist die Familie einer Stadt oder Gemeinde zu. Dann haben Kinder, die Schutz suchen, ein Recht auf Schule. Dafür stellen Sie einen Antrag. Das steht in einer alten Liste von 2015/16. Fragen Sie das Schulamt: Was gilt heute?
land-schulpflicht_beginn-three_months_after_entry = Kinder, die Schutz suchen, müssen drei Monate nach der Einreise in die Schule gehen. Das steht in einer alten Liste von 2015/16. Fragen Sie das Schulamt: Was gilt heute?
land-schulpflicht_beginn-six_months_after_entry = Kinder, die Schutz suchen, müssen sechs Monate nach der Einreise in die Schule gehen. Das steht in einer alten Liste von 2015/16. Fragen Sie das Schulamt: Was gilt heute?
land-schulpflicht_beginn-ask = Wann müssen Kinder, die Schutz suchen, in die Schule gehen? DiKo weiß es für dieses Bundesland nicht. Fragen Sie das Schulamt.

land-schulart_anmeldung-ki = Das Kommunale Integrationszentrum hilft Familien, die neu in Deutschland sind. Es sucht mit Ihnen eine Schule. Machen Sie dort einen Termin. Oder machen Sie einen Termin beim Schulamt.
land-schulart_anmeldung-ask = Sie suchen eine Schule? DiKo weiß nicht, wer Ihnen in diesem Bundesland hilft. Fragen Sie das Schulamt. Oder fragen Sie in einer Schule in Ihrer Nähe.
land-eingangsuntersuchung-ask = Muss man Ihr Kind vor der Schule untersuchen? DiKo weiß es für dieses Bundesland nicht. Fragen Sie das Gesundheitsamt. Oder fragen Sie in der Schule.

land-wbs_recht-ask = Viele Bundesländer haben ein eigenes Gesetz für diesen Schein. Zum Beispiel: Wie lange muss Ihr Aufenthaltstitel noch gelten? DiKo weiß es für dieses Bundesland nicht. Fragen Sie das Wohnungsamt.

land-aslblg_traeger-ask = Welches Amt zahlt in diesem Bundesland das Geld? DiKo weiß es nicht. Fragen Sie das Sozialamt. Oder fragen Sie in Ihrer Unterkunft.
land-egk_aslblg-ask = An manchen Orten gibt es eine Gesundheitskarte. An anderen Orten brauchen Sie für jeden Besuch beim Arzt zuerst einen Behandlungsschein. Was gilt in diesem Bundesland? DiKo weiß es nicht. Fragen Sie das Sozialamt.
land-bezahlkarte-ask = Vielleicht bekommen Sie das Geld auf eine Bezahlkarte. Ist das in diesem Bundesland so? Was können Sie mit der Karte bezahlen? DiKo weiß es nicht. Fragen Sie das Sozialamt.
