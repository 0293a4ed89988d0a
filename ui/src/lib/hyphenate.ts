// Soft hyphens at the seams of long German compounds, so that Wohnungs·geber·bestätigung breaks where it was joined.
// No dictionary: the words offices build their terms from are few. Not here: other languages.

const parts =
  'abschluss anerkennung angehörig anmeld antrag arbeit arzt aufenthalt auflage aufnahme ausbildung auskunft ausländer aussiedler ausweis bedarf behörde beihilfe beitrag beratung berechtig berufs bescheid bescheinig bestätig betreuung beurteil bewertung bewilligung bildung bogen bürger bürgerung dienst dokument eignung einbürger einkommen einrichtung erklärung erlaubnis erwerbs fähig familien förder formular frei freizügig führer führung geber gebühr gehalt geld genehmig gericht gesetz gestattung gewähr grenz haltung heft helfer hilfe hochschul identität impf instanz integrations jugend karte kasse kenntnis kinder konto kosten kranken kunde kündig kurs land lassung leistung lohn markt meldung migration minder mittel mutter nachweis nachzug nahme nummer ordnung pass pflege pflicht protokoll prüfung qualifi recht regel reise renten rundfunk schaft schein schul schutz service sicherung sorge sozial sperre sprache staat staats stätte stelle steuer suchend teilhabe termin titel unter unterhalt urkunde urlaub verbot verfahren verfolg vergütung verhältnis verlänger verlauf vermittl vermögen versicherung verteil vertrag verwaltung verzeichnis vorschuss wander wechsel werber wesen wohn wohnung zentrale zertifikat zeugnis zuschlag zuschuss zuweisung'.split(
    ' ',
  );

const longest = 12;
const soft = '\u00AD';

/** `text` with soft hyphens in every word of more than twelve letters. */
export function hyphenate(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => (word.length > longest ? seams(word) : word));
}

function seams(word: string): string {
  const lower = word.toLowerCase();
  const at = new Set<number>();
  for (const part of parts) {
    for (let from = lower.indexOf(part, 3); from >= 0; from = lower.indexOf(part, from + 1)) {
      if (lower.length - from >= 4) at.add(from);
    }
  }
  let last = 0;
  let out = '';
  for (const seam of [...at].sort((a, b) => a - b)) {
    if (seam - last < 3) continue;
    out += word.slice(last, seam) + soft;
    last = seam;
  }
  return out + word.slice(last);
}
