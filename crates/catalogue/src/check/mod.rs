//! What elements of a catalogue say about each other and about the world outside: each file one question. Nothing
//! here changes anything.

use std::collections::BTreeSet;

use diko_core::condition::Condition;

use crate::fault::{Fault, FaultKind};
use crate::files::Files;
use crate::pack::{self, Draft, commune_folder, question_key};
use crate::source::Node;
use ftl::Languages;

pub use dates::old_on;
pub(crate) use stories::EXPECTED;

mod cycles;
mod dates;
mod ftl;
mod glossary;
pub mod ids;
mod known;
mod lands;
mod layer;
mod literals;
mod plans;
mod reachable;
mod references;
mod satisfiable;
mod sources;
mod stories;
mod texts;

#[cfg(test)]
mod tests;

/// Everything that is wrong in a catalogue, its communes and stories included, in the order of files and lines. Of a
/// commune that lies alone, what is wrong in its own files.
#[must_use]
pub fn check(files: &Files) -> Vec<Fault> {
    let mut faults = Vec::new();
    let texts = texts::federal(files, &mut faults);
    if let Some(commune) = files.alone() {
        return commune_layer(files, commune, &texts).into_iter().collect();
    }
    let federal = pack::read(files, None);
    faults.extend(layer(files, &federal, None));
    if can_judge_texts(&federal) {
        faults.extend(texts::check(files, &federal, &texts, false));
    }
    let sound = !faults.iter().any(|fault| PREVENTS_PLANS.contains(&fault.kind));
    faults.extend(stories::check(files, &federal.catalogue, sound));
    for commune in pack::communes(files) {
        faults.extend(commune_layer(files, &commune, &texts));
    }
    faults.sort();
    faults.dedup();
    faults
}

/// What is wrong in a commune's layer; faults of the federal one are told once.
fn commune_layer(files: &Files, commune: &str, federal: &Languages<'_>) -> BTreeSet<Fault> {
    let draft = pack::read(files, Some(commune));
    let mut faults = layer(files, &draft, Some(commune));
    faults.extend(beside(files, &draft, commune));
    let folder = commune_folder(commune);
    let texts = ftl::read(files, &format!("{folder}texts/"), Some(federal), &mut faults);
    if can_judge_texts(&draft) {
        faults.extend(texts::check(files, &draft, &texts, true));
    }
    faults.into_iter().filter(|fault| draft.is_local_file(&fault.file)).collect()
}

/// What keeps a commune's layer from being used: its structure, its place beside the federal layer, its sources. A
/// text that is missing does not.
pub(crate) fn commune_refusals(files: &Files, commune: &str) -> Vec<Fault> {
    let draft = pack::read(files, Some(commune));
    let mut faults = structure(&draft);
    faults.extend(beside(files, &draft, commune));
    faults.extend(sources::check(&draft).into_iter().filter(|fault| draft.is_local_file(&fault.file)));
    faults
}

/// Whether a commune stands beside the federal layer, and never in its place.
pub(crate) fn beside(files: &Files, draft: &Draft, commune: &str) -> Vec<Fault> {
    let mut faults = layer::check(draft, commune);
    faults.extend(layer::texts(files, commune));
    faults
}

/// With a fault of these kinds a plan differs for a reason that is already told.
const PREVENTS_PLANS: &[FaultKind] =
    &[FaultKind::Unreadable, FaultKind::Syntax, FaultKind::Unknown, FaultKind::Duplicate, FaultKind::Cycle];

fn layer(files: &Files, draft: &Draft, commune: Option<&str>) -> Vec<Fault> {
    let mut faults = structure(draft);
    faults.extend(sources::check(draft));
    faults.extend(dates::check(draft));
    faults.extend(lands::check(files, draft));
    faults.extend(known::check(files, draft));
    faults.extend(ids::check(files, draft, commune));
    faults
}

/// An element that could not be read has texts that would seem to belong to nothing.
fn can_judge_texts(draft: &Draft) -> bool {
    draft.faults.iter().all(|fault| fault.kind != FaultKind::Syntax)
}

/// What would keep a plan from being right: `load` refuses a catalogue with any of these.
pub(crate) fn structure(draft: &Draft) -> Vec<Fault> {
    let mut faults = draft.faults.clone();
    if draft.incomplete {
        return faults;
    }
    faults.extend(references::check(draft));
    let cycles = cycles::check(draft);
    // Conditions that name each other have no end, so nothing can be said about what they allow.
    let endless = !cycles.conditions.is_empty();
    faults.extend(cycles.conditions);
    faults.extend(cycles.steps);
    if !endless {
        faults.extend(satisfiable::check(draft));
        faults.extend(reachable::check(draft));
    }
    faults.sort();
    faults.dedup();
    faults
}

/// A condition of the catalogue with the element it stands in.
pub(crate) struct Place<'a> {
    pub(crate) node: &'a Node,
    /// The key it stands under.
    pub(crate) key: &'static str,
    pub(crate) condition: &'a Condition,
}

/// Every condition of the catalogue, steps and their parts included.
pub(crate) fn places<'a>(draft: &'a Draft) -> Vec<Place<'a>> {
    let catalogue = &draft.catalogue;
    let at = |kind, id: &str, key, condition: Option<&'a Condition>| {
        Some(Place { node: draft.origins.get(kind, id)?, key, condition: condition? })
    };
    let mut places = Vec::new();
    for (name, condition) in &catalogue.conditions {
        places.extend(at("condition", name, "when", Some(condition)));
    }
    for step in &catalogue.steps {
        let id = step.id.as_str();
        places.extend(at("step", id, "applies_when", step.applies_when.as_ref()));
        places.extend(at("step", id, "caution_when", step.caution_when.as_ref()));
        for requirement in &step.requires {
            places.extend(at("step", id, "requires", requirement.when.as_ref()));
        }
        for deadline in &step.deadlines {
            places.extend(at("step", id, "deadlines", deadline.when.as_ref()));
        }
    }
    for switch in &catalogue.switches {
        places.extend(at("switch", switch.id.as_str(), "concerns", switch.concerns.as_ref()));
        let extension = switch.extends.as_ref().map(|extends| &extends.when);
        places.extend(at("switch", switch.id.as_str(), "extends", extension));
    }
    for question in &catalogue.questions {
        places.extend(at("question", &question_key(question), "when", question.when.as_ref()));
    }
    places
}

/// Shows a condition and every condition inside it; names are not followed.
pub(crate) fn walk<'a>(condition: &'a Condition, see: &mut dyn FnMut(&'a Condition)) {
    see(condition);
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| walk(part, see)),
        Condition::Not(inner)
        | Condition::Certain(inner)
        | Condition::AnyChild(inner)
        | Condition::AnyAdult(inner)
        | Condition::Anyone(inner) => walk(inner, see),
        Condition::Named(_)
        | Condition::Fact(..)
        | Condition::Age { .. }
        | Condition::Holds(_)
        | Condition::Done(_)
        | Condition::Switch(..) => {}
    }
}
