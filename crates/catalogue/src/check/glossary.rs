//! Does every language say an official term in its one way? Where a German text uses a term of the glossary, the
//! translation must hold the German term itself or a form the glossary gives for the language.

use std::collections::{BTreeMap, BTreeSet};

use super::ftl::{Language, Text};
use super::texts::{is_german, name};
use crate::fault::{Fault, FaultKind};
use crate::pack::{Draft, term_key};

/// The official terms each German text uses, by message id and attribute.
pub(super) type Uses<'a> = BTreeMap<&'a (String, String), Vec<&'a str>>;

pub(super) fn uses<'a>(draft: &'a Draft, german: &'a Language<'_>) -> Uses<'a> {
    let official: BTreeSet<&str> = draft.glossary.values().flatten().map(|term| term.de.as_str()).collect();
    let mut uses = Uses::new();
    for (key, text) in german.texts.iter().filter(|((_, attribute), _)| !is_german(attribute)) {
        let words = full(text, german);
        let used: Vec<&str> = official.iter().copied().filter(|term| has_word(&words, term)).collect();
        if !used.is_empty() {
            uses.insert(key, used);
        }
    }
    uses
}

/// Whether the glossary of a language has a word for every term that others have.
pub(super) fn complete(draft: &Draft, code: &str) -> Vec<Fault> {
    let official: BTreeSet<&str> = draft.glossary.values().flatten().map(|term| term.de.as_str()).collect();
    let own = draft.glossary.get(code).map(Vec::as_slice).unwrap_or_default();
    let said: BTreeSet<&str> = own.iter().map(|term| term.de.as_str()).collect();
    let mut faults = Vec::new();
    // An empty form would be found in every text.
    let says_nothing = |say: &[String]| say.is_empty() || say.iter().any(|form| form.trim().is_empty());
    for term in own.iter().filter(|term| says_nothing(&term.say)) {
        if let Some(node) = draft.origins.get("term", &term_key(code, &term.de)) {
            let message = format!("`{}` has no word in `{code}`, or an empty one", term.de);
            faults.push(node.fault_on(node.line_of_key("say"), FaultKind::Glossary, message));
        }
    }
    // A language without a glossary says every term in German.
    if let Some(node) = own.first().and_then(|term| draft.origins.get("term", &term_key(code, &term.de))) {
        faults.extend(official.iter().filter(|term| !said.contains(*term)).map(|term| {
            let message = format!("the glossary of `{code}` does not have `{term}`, which others have");
            node.fault_on(1, FaultKind::Glossary, message)
        }));
    }
    faults
}

pub(super) fn check(draft: &Draft, code: &str, language: &Language<'_>, uses: &Uses<'_>) -> Vec<Fault> {
    let own = draft.glossary.get(code).map(Vec::as_slice).unwrap_or_default();
    let said: BTreeMap<&str, &[String]> =
        own.iter().map(|term| (term.de.as_str(), term.say.as_slice())).collect();
    let mut faults = Vec::new();
    for ((id, attribute), terms) in uses {
        let Some(text) = language.texts.get(&(id.clone(), attribute.clone())) else { continue };
        let translated = full(text, language).to_lowercase();
        for term in terms {
            let forms = said.get(term).copied().unwrap_or_default();
            let kept = std::iter::once(*term)
                .chain(forms.iter().map(String::as_str))
                .any(|form| translated.contains(&form.to_lowercase()));
            if !kept {
                let allowed = if forms.is_empty() { "the German term".into() } else { forms.join(", ") };
                let message = format!(
                    "`{}` does not say `{term}` as the glossary does: {allowed}",
                    name(id, attribute)
                );
                faults.push(Fault {
                    file: text.file.clone(),
                    line: text.line,
                    kind: FaultKind::Glossary,
                    message,
                });
            }
        }
    }
    faults
}

/// The words of a text with those of the messages and terms it shows.
fn full(text: &Text, language: &Language<'_>) -> String {
    let shown = text
        .shows
        .iter()
        .filter_map(|(id, attribute)| language.get(id, attribute))
        .map(|shown| shown.words.as_str());
    std::iter::once(text.words.as_str()).chain(shown).collect::<Vec<_>>().join(" ")
}

/// Whether a German text uses the term as a word of its own, alone or with an ending; a compound is another word.
fn has_word(text: &str, term: &str) -> bool {
    const ENDINGS: &[&str] = &["", "s", "es", "n", "en", "e", "er", "ern"];
    text.match_indices(term).any(|(start, found)| {
        let before = text.get(..start).and_then(|before| before.chars().next_back());
        let after = text.get(start + found.len()..).unwrap_or_default();
        let ending: String = after.chars().take_while(|next| next.is_alphabetic() || *next == '-').collect();
        !before.is_some_and(|letter| letter.is_alphabetic() || letter == '-')
            && ENDINGS.contains(&ending.as_str())
    })
}
