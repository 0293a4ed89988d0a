//! Does a commune stand beside the federal layer, and never in its place? Its own ids carry its name, its steps bring
//! and renew its own papers only, and where a federal step has a day by law, the commune sets none.

use std::collections::BTreeSet;

use diko_core::catalogue::DeadlineKind;
use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

use super::ftl;
use crate::fault::{Fault, FaultKind, line_at};
use crate::files::Files;
use crate::pack::{Draft, commune_folder};
use crate::source::Node;

pub(super) fn check(draft: &Draft, name: &str) -> Vec<Fault> {
    let mut look = Look { draft, name, faults: Vec::new() };
    look.manifest();
    look.ids();
    look.steps();
    look.papers();
    look.faults
}

struct Look<'a> {
    draft: &'a Draft,
    /// The commune's folder.
    name: &'a str,
    faults: Vec<Fault>,
}

impl<'a> Look<'a> {
    fn manifest(&mut self) {
        let Some(commune) = &self.draft.commune else { return };
        let Some(node) = self.draft.origins.get("manifest", &commune.id) else { return };
        if commune.id != self.name {
            let message = format!("`{}` does not have the name of its folder, `{}`", commune.id, self.name);
            self.faults.push(node.fault_on(node.line_of_key("id"), FaultKind::Layer, message));
        }
        if !commune.reserved_steps.is_empty() {
            let message = "only the federal layer reserves ids of steps".into();
            self.faults.push(node.fault_on(node.line_of_key("reserved_steps"), FaultKind::Layer, message));
        }
    }

    fn local(&self, kind: &'static str, id: &str) -> Option<&'a Node> {
        self.draft.origins.get(kind, id).filter(|node| self.draft.is_local(node))
    }

    /// A vault keeps ids for ever: those of two communes, or of a commune and a later federal step, must never meet.
    fn ids(&mut self) {
        let prefix = format!("{}_", self.name);
        for kind in ["step", "paper"] {
            for id in self.draft.origins.ids(kind) {
                let Some(node) = self.local(kind, id).filter(|_| !id.starts_with(&prefix)) else { continue };
                let message =
                    format!("the id of a commune's own {kind} begins with its name: `{prefix}{id}`");
                self.faults.push(node.fault_at(id, FaultKind::Layer, message));
            }
        }
    }

    fn steps(&mut self) {
        let federal = self.federal_days();
        for step in &self.draft.catalogue.steps {
            let Some(node) = self.local("step", step.id.as_str()) else { continue };
            for paper in &step.produces {
                self.own((node, "produces"), "paper", paper.as_str(), "a federal step brings");
            }
            if let Some(other) = &step.replaced_by {
                self.own(
                    (node, "replaced_by"),
                    "step",
                    other.as_str(),
                    "another layer's step: it does not stand for",
                );
            }
            for (index, deadline) in step.deadlines.iter().enumerate() {
                let days = deadline.rule.kind() != DeadlineKind::None;
                let place = places(&deadline.source).into_iter().find(|place| federal.contains(place));
                if let (true, Some((paragraph, law))) = (days, place) {
                    let message = format!(
                        "a federal step has the day of §{paragraph} {law}; a commune neither moves nor repeats it"
                    );
                    let line = node.line_of_nth("deadlines", index);
                    self.faults.push(node.fault_on(line, FaultKind::Layer, message));
                }
            }
        }
    }

    fn papers(&mut self) {
        for paper in &self.draft.catalogue.papers {
            let Some(node) = self.local("paper", paper.id.as_str()) else { continue };
            if let Some(step) = &paper.renewed_by {
                self.own(
                    (node, "renewed_by"),
                    "step",
                    step.as_str(),
                    "a federal step does not renew a commune's paper:",
                );
            }
            if let Some(other) = &paper.replaced_by {
                self.own(
                    (node, "replaced_by"),
                    "paper",
                    other.as_str(),
                    "another layer's paper: it does not stand for",
                );
            }
        }
    }

    fn own(&mut self, (node, key): (&Node, &str), kind: &'static str, id: &str, why: &str) {
        // One that exists nowhere is told elsewhere.
        if self.draft.origins.get(kind, id).is_some_and(|found| !self.draft.is_local(found)) {
            self.faults.push(node.fault_on(node.line_of_key(key), FaultKind::Layer, format!("{why} `{id}`")));
        }
    }

    /// The places in the law from which federal steps take a day.
    fn federal_days(&self) -> BTreeSet<(String, String)> {
        let steps = self.draft.catalogue.steps.iter();
        let federal = steps.filter(|step| self.local("step", step.id.as_str()).is_none());
        let deadlines = federal.flat_map(|step| &step.deadlines);
        let days = deadlines.filter(|deadline| deadline.rule.kind() != DeadlineKind::None);
        days.flat_map(|deadline| places(&deadline.source)).collect()
    }
}

/// A commune's words under a federal id, or under one that a federal text may have one day. The page would show them in
/// place of the federal ones, so no catalogue with such a text is loaded.
pub(crate) fn texts(files: &Files, name: &str) -> Vec<Fault> {
    let folder = format!("{}texts/", commune_folder(name));
    let federal: BTreeSet<&str> = files.under("federal/texts/").flat_map(|(_, text)| ids(text)).collect();
    let own_term = format!("-{name}");
    let mut faults = Vec::new();
    for (path, text) in files.under(&folder) {
        if let Some(fault) = ftl::too_deep(&files.name(path), text) {
            faults.push(fault);
            continue;
        }
        // What else is not Fluent is told elsewhere.
        let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
        for entry in &resource.body {
            let id = match entry {
                Entry::Message(message) => message.id.name.to_owned(),
                Entry::Term(term) => format!("-{}", term.id.name),
                _ => continue,
            };
            let message = if federal.contains(id.as_str()) {
                format!("`{id}` is a federal text; write `local-{id}` to stand beside it")
            } else if id.starts_with(&own_term) || OWN.iter().any(|prefix| id.starts_with(prefix)) {
                continue;
            } else {
                format!(
                    "`{id}` is no text of a commune: local-… beside a federal text, or a text of its own step or paper"
                )
            };
            let line =
                ids_with_places(text).find(|(found, _)| *found == id).map_or(1, |(_, at)| line_at(text, at));
            faults.push(Fault { file: files.name(path), line, kind: FaultKind::Layer, message });
        }
    }
    faults
}

/// What a commune's texts begin with; whether they belong to something is judged in `texts`.
const OWN: &[&str] = &["local-", "step-", "paper-"];

/// The ids of a Fluent file, by the one place they can stand: the beginning of a line, before `=`.
fn ids(text: &str) -> impl Iterator<Item = &str> {
    ids_with_places(text).map(|(id, _)| id)
}

fn ids_with_places(text: &str) -> impl Iterator<Item = (&str, usize)> {
    let mut place = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let at = place;
        place += line.len();
        let (id, _) = line.split_once('=')?;
        let id = id.trim_end_matches(' ');
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        (!id.is_empty() && id.bytes().all(plain)).then_some((id, at))
    })
}

/// The paragraphs a citation names, each with the law that follows: `§25(2), §3(5) WoGG` names 25 and 3 of WoGG. After
/// `§§` every number behind a comma is one of them.
fn places(cite: &str) -> Vec<(String, String)> {
    let mut places = Vec::new();
    let mut law = String::new();
    let parts: Vec<&str> = cite.split('§').collect();
    for (index, part) in parts.iter().enumerate().skip(1).rev() {
        let named = law_at_the_end(part);
        if !named.is_empty() {
            law = named;
        }
        let several = index > 1 && parts.get(index - 1).is_some_and(|before| before.is_empty());
        for one in part.split(',').take(if several { usize::MAX } else { 1 }) {
            let number: String = one.trim_start().chars().take_while(char::is_ascii_alphanumeric).collect();
            if number.starts_with(|first: char| first.is_ascii_digit()) && !law.is_empty() {
                places.push((number, law.clone()));
            }
        }
    }
    places
}

/// The last words of a citation that are neither numbers nor short for a part of a paragraph: `SGB II`.
fn law_at_the_end(part: &str) -> String {
    let is_name = |word: &&str| word.starts_with(char::is_alphabetic) && !word.contains(['.', '(']);
    let words = part.split_whitespace().map(|word| word.trim_end_matches([',', ';', '.']));
    let mut name: Vec<&str> = words.rev().take_while(is_name).collect();
    name.reverse();
    name.join(" ")
}

#[cfg(test)]
mod tests {
    use super::places;

    #[test]
    fn a_citation_names_its_paragraphs_and_their_law() {
        let named = |cite: &str| {
            let mut found: Vec<String> =
                places(cite).into_iter().map(|(paragraph, law)| format!("{paragraph} {law}")).collect();
            found.sort();
            found.join(", ")
        };
        assert_eq!(named("§17(1) BMG"), "17 BMG");
        assert_eq!(named("§ 17 Abs. 1 BMG"), "17 BMG");
        assert_eq!(named("§25(2), §3(5), §7 WoGG"), "25 WoGG, 3 WoGG, 7 WoGG");
        assert_eq!(named("§12a(1),(5) AufenthG"), "12a AufenthG");
        assert_eq!(named("§81(4) AufenthG; §31(3) VwVfG"), "31 VwVfG, 81 AufenthG");
        assert_eq!(named("§37, §7(1) S.2 SGB II"), "37 SGB II, 7 SGB II");
        assert_eq!(named("§§4, 5 DeuFöV"), "4 DeuFöV, 5 DeuFöV");
        assert_eq!(named("§§ 14 Abs. 1, 87e AsylG"), "14 AsylG, 87e AsylG");
        assert_eq!(named("BAMF, Trägerrundschreiben 02/26"), "");
    }
}
