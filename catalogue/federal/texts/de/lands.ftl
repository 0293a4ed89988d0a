### Was die Länder selbst regeln. Der Name des Landes steht darüber.

# Die Übersicht ist alt: Jeder Satz nennt ihr Jahr und sagt, wen man fragt.
land-schulpflicht_beginn-at_once = Für Kinder, die Schutz suchen, beginnt die Schulpflicht sofort. Das steht in einer Übersicht von 2015/16. Fragen Sie beim Schulamt, was heute gilt.
land-schulpflicht_beginn-after_assignment = Für Kinder, die Schutz suchen, beginnt die Schulpflicht, wenn die Familie einer Stadt oder Gemeinde zugewiesen ist. Das steht in einer Übersicht von 2015/16. Fragen Sie beim Schulamt, was heute gilt.
land-schulpflicht_beginn-after_reception_facility = Für Kinder, die Schutz suchen, beginnt die Schulpflicht, wenn die Familie aus der Aufnahmeeinrichtung auszieht. Das steht in einer Übersicht von 2015/16. Fragen Sie beim Schulamt, was heute gilt.
land-schulpflicht_beginn-right_after_assignment = Kinder, die Schutz suchen, haben ein Recht auf Schule, wenn die Familie einer Stadt oder Gemeinde zugewiesen ist. Dafür braucht es einen Antrag. Das steht in einer Übersicht von 2015/16. Fragen Sie beim Schulamt, was heute gilt.
land-schulpflicht_beginn-three_months_after_entry = Für Kinder, die Schutz suchen, beginnt die Schulpflicht drei Monate nach der Einreise. Das steht in einer Übersicht von 2015/16. Fragen Sie beim Schulamt, was heute gilt.
land-schulpflicht_beginn-six_months_after_entry = Für Kinder, die Schutz suchen, beginnt die Schulpflicht sechs Monate nach der Einreise. Das steht in einer Übersicht von 2015/16. Fragen Sie beim Schulamt, was heute gilt.
land-schulpflicht_beginn-ask = DiKo weiß nicht, wann in diesem Land die Schulpflicht für Kinder beginnt, die Schutz suchen. Fragen Sie beim Schulamt.

land-schulart_anmeldung-ki = Das Kommunale Integrationszentrum berät Familien, die neu in Deutschland sind, und hilft, eine Schule zu finden. Machen Sie dort oder beim Schulamt einen Termin.
land-schulart_anmeldung-ask = DiKo weiß nicht, welche Stelle in diesem Land Familien berät, die eine Schule suchen. Fragen Sie beim Schulamt oder in einer Schule in der Nähe.
land-eingangsuntersuchung-ask = DiKo weiß nicht, ob in diesem Land vor der Schule eine Untersuchung nötig ist. Fragen Sie beim Gesundheitsamt oder in der Schule.

land-wbs_recht-ask = Viele Länder haben ein eigenes Gesetz für diesen Schein. DiKo weiß nicht, was in diesem Land gilt, zum Beispiel wie lange Ihr Aufenthaltstitel noch gültig sein muss. Fragen Sie beim Wohnungsamt.

land-aslblg_traeger-ask = DiKo weiß nicht, welches Amt in diesem Land die Leistungen zahlt. Fragen Sie beim Sozialamt oder in Ihrer Unterkunft.
land-egk_aslblg-ask = An manchen Orten gibt es eine Gesundheitskarte, an anderen vor jedem Arztbesuch einen Behandlungsschein. DiKo weiß nicht, was in diesem Land gilt. Fragen Sie beim Sozialamt.
land-bezahlkarte-ask = Das Geld kann auf eine Bezahlkarte kommen. DiKo weiß nicht, ob das in diesem Land so ist und was Sie mit der Karte bezahlen können. Fragen Sie beim Sozialamt.
