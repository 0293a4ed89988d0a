//! Is everything said in every language, and only once? Which texts an element of the catalogue needs, and what a
//! translation must keep.

use std::collections::BTreeSet;

use diko_core::facts::{Fact, FactKind};

use super::ftl::{self, Language, Languages, Text};
use super::glossary;
use crate::fault::{Fault, FaultKind};
use crate::files::Files;
use crate::pack::Draft;
use crate::source::Node;

/// The fields of life, each of which has a name.
const FIELDS: &[&str] = &[
    "protection",
    "registration",
    "residence",
    "home",
    "money",
    "health",
    "family",
    "school",
    "language",
    "work",
    "mobility",
    "settlement",
];

/// Attributes by the kind of text: the ones it must have, the ones it may have.
const ATTRIBUTES: &[(&str, &[&str], &[&str])] = &[
    ("step-", &["what", "why", "how", "pitfalls"], &["caution", "term", SAY]),
    ("paper-", &["what", "get"], &["term"]),
    ("office-", &["what"], &["term"]),
    ("switch-", &["ends"], &[]),
    ("land-", &[], &[]),
    ("fact-", &["label"], &["help", "term"]),
    ("code-", &[], &["help", "term"]),
    ("field-", &[], &["help"]),
];

/// A commune's word beside a federal text: `local-step-anmelden`.
const LOCAL: &str = "local-";

/// The official German term: the same in every language, so it is no translation.
const TERM: &str = "term";

/// What a person says of a step at the counter: German, for whoever sits there, so that no language translates it.
const SAY: &str = "say";

/// Whether a text is German whatever the language it stands in.
pub(super) fn is_german(attribute: &str) -> bool {
    attribute == TERM || attribute == SAY
}

/// With more words than this, the same text in two languages was left behind.
const WORDS_IN_COMMON: usize = 3;

/// The federal texts as read, so that every commune can stand beside them.
pub(super) fn federal<'a>(files: &Files, faults: &mut Vec<Fault>) -> Languages<'a> {
    ftl::read(files, "federal/texts/", None, faults)
}

/// Judges the texts of one layer: the federal one, or that of a commune, which is `draft.commune`.
pub(super) fn check(files: &Files, draft: &Draft, languages: &Languages<'_>, local: bool) -> Vec<Fault> {
    let mut faults = Vec::new();
    let Some(manifest) = &draft.manifest else { return faults };
    // A commune speaks the languages it can; the federal layer speaks all of its own.
    let spoken = match &draft.commune {
        Some(commune) if local => &commune.languages,
        _ => &manifest.languages,
    };
    let folder = draft.local_folder.clone().filter(|_| local).unwrap_or_else(|| files.name("federal/"));
    for (code, _) in
        languages.iter().filter(|(code, language)| !language.texts.is_empty() && !spoken.contains(code))
    {
        let message = format!("there are texts in `{code}`; allowed: {}", spoken.join(" "));
        let file = format!("{folder}texts/{code}");
        faults.push(Fault { file, line: 1, kind: FaultKind::Unknown, message });
    }
    let needed: Vec<_> =
        needed(draft).into_iter().filter(|(.., node)| draft.is_local(node) == local).collect();
    let empty = Language::default();
    let german = languages.get("de").unwrap_or(&empty);
    let uses = glossary::uses(draft, german);
    let ids = every_id(draft);
    for code in spoken.iter().filter(|code| manifest.languages.contains(code)) {
        let language = languages.get(code).unwrap_or(&empty);
        for (id, attribute, node) in needed.iter().filter(|(_, part, _)| *part != SAY || code == "de") {
            if language.get(id, attribute).is_none() {
                let line = language.get(id, "").map(|text| (text.file.clone(), text.line));
                let (file, line) = line.unwrap_or_else(|| (node.file().to_owned(), node.line()));
                let message = format!("no text `{}` in `{code}`", name(id, attribute));
                faults.push(Fault { file, line, kind: FaultKind::MissingText, message });
            }
        }
        let shown = Shown { code, language, german, languages };
        shown.check(&ids, &mut faults);
        if code != "de" {
            faults.extend(shown.lacking(&needed));
            faults.extend(glossary::check(draft, code, language, &uses));
            if !local {
                faults.extend(glossary::complete(draft, code));
            }
        }
    }
    faults
}

/// The ids of all texts that the layers together need.
fn every_id(draft: &Draft) -> BTreeSet<String> {
    needed(draft).into_iter().map(|(id, ..)| id).collect()
}

pub(super) fn name(id: &str, attribute: &str) -> String {
    if attribute.is_empty() { id.into() } else { format!("{id}.{attribute}") }
}

struct Shown<'a> {
    code: &'a str,
    language: &'a Language<'a>,
    german: &'a Language<'a>,
    languages: &'a Languages<'a>,
}

impl Shown<'_> {
    fn check(&self, ids: &BTreeSet<String>, faults: &mut Vec<Fault>) {
        for ((id, attribute), text) in &self.language.texts {
            let mut fault = |kind, message| {
                faults.push(Fault { file: text.file.clone(), line: text.line, kind, message });
            };
            let is_foreign = attribute == SAY && self.code != "de";
            let foreign = || format!("`{}` is said to an official, in `de` alone", name(id, attribute));
            if let Some(message) = stray(id, attribute, ids).or_else(|| is_foreign.then(foreign)) {
                fault(FaultKind::StrayText, message);
                continue;
            }
            for (other, part) in &text.shows {
                if self.language.get(other, part).is_none() {
                    let other = name(other, part);
                    fault(
                        FaultKind::Unknown,
                        format!("shows `{other}`, which has no text in `{}`", self.code),
                    );
                }
            }
            if self.shows_itself((id, attribute), text, 0) {
                fault(FaultKind::Cycle, format!("`{}` shows itself", name(id, attribute)));
            }
            // A term's variables are filled where it is shown.
            for variable in text.variables.iter().filter(|_| !id.starts_with('-')) {
                let message =
                    format!("`{}` has the variable `${variable}`, which nobody fills", name(id, attribute));
                fault(FaultKind::Variables, message);
            }
            // A term inside the language is its own affair: grammar differs.
            if self.code == "de" || id.starts_with('-') || is_german(attribute) {
                continue;
            }
            if self.german.get(id, attribute).is_none() {
                let message = format!("`{}` is not in `de`, so nobody needs it", name(id, attribute));
                fault(FaultKind::StrayText, message);
            }
            if let Some(other) = self.left_behind(id, attribute, text) {
                let message = format!("`{}` is the same text as in `{other}`", name(id, attribute));
                fault(FaultKind::Untranslated, message);
            }
        }
    }

    /// Whether a text comes back to itself through the texts it shows.
    fn shows_itself(&self, whole: (&str, &str), text: &Text, depth: usize) -> bool {
        const DEEPEST: usize = 8;
        text.shows.iter().any(|(id, attribute)| {
            let next = self.language.get(id, attribute);
            (id.as_str(), attribute.as_str()) == whole
                || (depth < DEEPEST && next.is_some_and(|next| self.shows_itself(whole, next, depth + 1)))
        })
    }

    /// Texts of the German files beyond what the catalogue needs, which this language lacks.
    fn lacking(&self, needed: &[(String, &'static str, &Node)]) -> Vec<Fault> {
        let needed: BTreeSet<(&str, &str)> =
            needed.iter().map(|(id, attribute, _)| (id.as_str(), *attribute)).collect();
        let lacks = |id: &str, attribute: &str| {
            let exempt = id.starts_with('-') || attribute == TERM || needed.contains(&(id, attribute));
            !exempt && self.language.get(id, attribute).is_none()
        };
        let german = self.german.texts.iter().filter(|((id, attribute), _)| lacks(id, attribute));
        let fault = |((id, attribute), text): (&(String, String), &Text)| Fault {
            file: text.file.clone(),
            line: text.line,
            kind: FaultKind::MissingText,
            message: format!("`{}` has no text in `{}`", name(id, attribute), self.code),
        };
        german.map(fault).collect()
    }

    /// The language in which this very text stands too: German, or English.
    fn left_behind(&self, id: &str, attribute: &str, text: &Text) -> Option<&str> {
        if text.words.split_whitespace().count() <= WORDS_IN_COMMON {
            return None;
        }
        ["de", "en"].into_iter().filter(|other| *other != self.code).find(|other| {
            let theirs = self.languages.get(*other).and_then(|language| language.get(id, attribute));
            theirs.is_some_and(|theirs| theirs.words.trim() == text.words.trim())
        })
    }
}

/// Why a text of a catalogue kind belongs to nothing.
fn stray(id: &str, attribute: &str, needed: &BTreeSet<String>) -> Option<String> {
    if let Some(of) = id.strip_prefix(LOCAL) {
        return (!needed.contains(of))
            .then(|| format!("`{id}` stands beside `{of}`, which is not in the catalogue"));
    }
    let (_, must, may) = ATTRIBUTES.iter().find(|(prefix, ..)| id.starts_with(prefix))?;
    if !needed.contains(id) {
        // Once for the message, not for each of its attributes.
        return attribute.is_empty().then(|| format!("`{id}` belongs to nothing in the catalogue"));
    }
    let allowed = attribute.is_empty() || must.contains(&attribute) || may.contains(&attribute);
    (!allowed).then(|| {
        let allowed: Vec<&str> = must.iter().chain(*may).copied().collect();
        format!("`{id}` has no `.{attribute}`; allowed: {}", allowed.join(" "))
    })
}

/// The texts the catalogue needs in every language, or in German alone, with the element that needs them.
fn needed<'a>(draft: &'a Draft) -> Vec<(String, &'static str, &'a Node)> {
    let catalogue = &draft.catalogue;
    let mut needed = Vec::new();
    let mut need = |prefix: &str, id: &str, node: Option<&'a Node>| {
        let Some(node) = node else { return };
        let id = format!("{prefix}{id}");
        let attributes =
            ATTRIBUTES.iter().find(|(known, ..)| *known == prefix).map_or(&[][..], |(_, must, _)| must);
        needed.extend(
            std::iter::once("")
                .chain(attributes.iter().copied())
                .map(|attribute| (id.clone(), attribute, node)),
        );
    };
    for step in &catalogue.steps {
        need("step-", step.id.as_str(), draft.origins.get("step", step.id.as_str()));
    }
    for paper in &catalogue.papers {
        need("paper-", paper.id.as_str(), draft.origins.get("paper", paper.id.as_str()));
    }
    for kind in &catalogue.office_kinds {
        need("office-", kind.id.as_str(), draft.origins.get("office_kind", kind.id.as_str()));
    }
    for switch in &catalogue.switches {
        need("switch-", switch.id.as_str(), draft.origins.get("switch", switch.id.as_str()));
    }
    let mut told = BTreeSet::new();
    for land in &draft.lands {
        // What several Länder have in common is said once.
        for param in land.params.iter().filter(|param| told.insert((&param.id, &param.value))) {
            let id = format!("{}-{}", param.id, param.value);
            need("land-", &id, draft.origins.get("land", &format!("{:?}", land.code)));
        }
    }
    // The closed tables of the core: every fact can be told, so every fact can be shown.
    let manifest = draft.manifest.as_ref().and_then(|manifest| draft.origins.get("manifest", &manifest.id));
    for fact in Fact::ALL {
        need("fact-", fact.name(), manifest);
        let codes = match fact.kind() {
            FactKind::Code(codes) => codes,
            FactKind::Country { none: true } => &["none"],
            _ => continue,
        };
        for code in codes {
            need("code-", &format!("{fact}-{code}"), manifest);
        }
    }
    for field in FIELDS {
        need("field-", field, manifest);
    }
    for step in &catalogue.steps {
        if let Some(node) = draft.origins.get("step", step.id.as_str()) {
            let id = format!("step-{}", step.id);
            let caution = step.caution_when.is_some().then(|| (id.clone(), "caution", node));
            needed.extend(caution.into_iter().chain([(id, SAY, node)]));
        }
    }
    needed
}
