//! Which sources of a step a citation names. A deadline cites several places at once, as a lawyer does
//! (`§1, §3, §10 AsylbLG`); a source is one place with its address.

use super::{Source, Step};

/// One place of a citation: `§36(4) IfSG`.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Place {
    /// As a source of its own would be cited.
    cite: String,
    /// The number of the paragraph or article, `34a`.
    number: String,
    law: String,
}

impl Step {
    /// The sources that `citation` names, in its order. Where none is cited word for word, those of the same paragraph.
    #[must_use]
    pub fn cited(&self, citation: &str) -> Vec<&Source> {
        let mut cited = self.sources_where(|source| source.cite == citation);
        if !cited.is_empty() {
            return cited;
        }
        for place in places(citation) {
            let exact = self.sources_where(|source| source.cite == place.cite);
            let is_near = |source: &Source| {
                places(&source.cite)
                    .iter()
                    .any(|other| other.number == place.number && other.law == place.law)
            };
            let found = if exact.is_empty() { self.sources_where(is_near) } else { exact };
            for source in found {
                if !cited.contains(&source) {
                    cited.push(source);
                }
            }
        }
        cited
    }

    fn sources_where(&self, is_meant: impl Fn(&Source) -> bool) -> Vec<&Source> {
        self.sources.iter().filter(|source| is_meant(source)).collect()
    }
}

/// The places of a citation. The law stands once, after the last of its paragraphs.
fn places(citation: &str) -> Vec<Place> {
    let mut places = Vec::new();
    for clause in citation.split(';') {
        let mut law = String::new();
        let mut of_clause = Vec::new();
        let several = clause.trim_start().starts_with("§§");
        for part in clause.split(',').map(str::trim).rev() {
            let (number, named) = number_and_law(part);
            if !named.is_empty() {
                law = named;
            }
            // Without the sign a number is that of a sentence or a list.
            if !number.is_empty() && (several || part.starts_with(['§', 'A'])) {
                let paragraph = part.strip_suffix(law.as_str()).unwrap_or(part).trim();
                of_clause.push(Place { cite: format!("{paragraph} {law}"), number, law: law.clone() });
            }
        }
        places.extend(of_clause.into_iter().rev());
    }
    places
}

/// `§29(2) S.2` has a number and no law, `(3) AufenthG` a law and no number.
fn number_and_law(part: &str) -> (String, String) {
    let rest = part.trim_start_matches("Art.").trim_start_matches('§').trim_start();
    let number: String = rest.chars().take_while(char::is_ascii_alphanumeric).collect();
    let begins = number.starts_with(|first: char| first.is_ascii_digit());
    // The first word is the paragraph; a sentence or a number of a list belongs to it.
    let is_law = |word: &&str| !word.starts_with("S.") && !word.starts_with("Nr.");
    let law = rest.split_whitespace().skip(1).filter(is_law).collect::<Vec<_>>().join(" ");
    if begins { (number, law) } else { (String::new(), law) }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn cited(sources: &[&str], citation: &str) -> Vec<String> {
        let sources: Vec<_> = sources.iter().map(|cite| json!({"cite": cite, "url": ""})).collect();
        let step = json!({"id": "anmelden", "field": "registration", "office": "meldebehoerde",
            "checked_on": "2026-08-19", "sources": sources});
        let step: Step = serde_json::from_value(step).unwrap();
        step.cited(citation).into_iter().map(|source| source.cite.clone()).collect()
    }

    #[test]
    fn one_place_is_itself_and_not_its_neighbour() {
        let sources = ["§44(1) AufenthG", "§44(2) AufenthG", "§6(1) IntV"];
        assert_eq!(cited(&sources, "§44(2) AufenthG"), ["§44(2) AufenthG"]);
        assert_eq!(cited(&sources, "§44(2) AufenthG; §6(1) IntV"), ["§44(2) AufenthG", "§6(1) IntV"]);
    }

    #[test]
    fn the_law_counts_for_every_paragraph_before_it() {
        let sources = ["§1 AsylbLG", "§3 AsylbLG", "§10 AsylbLG", "§10 AsylG"];
        assert_eq!(cited(&sources, "§1, §3, §10 AsylbLG"), ["§1 AsylbLG", "§3 AsylbLG", "§10 AsylbLG"]);
        assert_eq!(cited(&["§4 DeuFöV", "§5 DeuFöV"], "§§4, 5 DeuFöV"), ["§4 DeuFöV", "§5 DeuFöV"]);
        assert_eq!(
            cited(&["§147 SGB VI", "§28a(3a) SGB IV"], "§147 SGB VI, §28a(3a) SGB IV"),
            ["§147 SGB VI", "§28a(3a) SGB IV"]
        );
    }

    #[test]
    fn a_paragraph_in_more_detail_is_the_same_paragraph() {
        assert_eq!(cited(&["§29(2) AufenthG"], "§29(2) S.2,3 AufenthG"), ["§29(2) AufenthG"]);
        assert_eq!(
            cited(&["§9 AufenthG", "§26(3),(4) AufenthG"], "§26(3) AufenthG"),
            ["§26(3),(4) AufenthG"]
        );
        assert_eq!(
            cited(&["§36(4),(5) IfSG", "§62 AsylG"], "§62 AsylG, §36(4),(5) IfSG"),
            ["§62 AsylG", "§36(4),(5) IfSG"]
        );
        let eu = ["Art. 28(1) VO (EU) 2024/1348", "§14 AsylG"];
        assert_eq!(cited(&eu, "Art. 28(1) VO (EU) 2024/1348; §14, §87e AsylG"), eu);
        assert_eq!(cited(&["§3 AufenthG"], "§33 AufenthG"), Vec::<String>::new());
        assert_eq!(cited(&["§3 AufenthG", "§29 AufenthG"], "§29(2) S.2,3 AufenthG"), ["§29 AufenthG"]);
    }
}
