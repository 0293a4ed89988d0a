//! What elements of a catalogue say about each other and about the world outside: each file one question. Nothing
//! here changes anything.

use diko_core::Day;
use std::collections::BTreeSet;

use diko_core::condition::Condition;

use crate::fault::{Fault, FaultKind};
use crate::files::Files;
use crate::pack::{self, Draft, question_key};
use crate::source::Node;
use crate::story;

mod cycles;
mod ftl;
mod glossary;
mod literals;
mod reachable;
mod references;
mod satisfiable;
mod sources;
mod texts;

#[cfg(test)]
mod tests;

/// Everything that is wrong in a catalogue, its communes and stories included, in the order of files and lines.
#[must_use]
pub fn check(files: &Files) -> Vec<Fault> {
    let communes = pack::communes(files);
    let layerings: Vec<Option<&str>> = match communes.as_slice() {
        [] => vec![None],
        names => names.iter().map(|name| Some(name.as_str())).collect(),
    };
    let mut faults = BTreeSet::new();
    for commune in layerings {
        let draft = pack::read(files, commune);
        faults.extend(structure(&draft));
        faults.extend(sources::check(&draft));
        // An element that could not be read has texts that would seem to belong to nothing.
        if draft.faults.iter().all(|fault| fault.kind != FaultKind::Syntax) {
            faults.extend(texts::check(files, &draft, commune));
        }
    }
    faults.extend(stories(files));
    faults.into_iter().collect()
}

/// Stories speak of the federal layer; what their plans must show is not judged here.
fn stories(files: &Files) -> Vec<Fault> {
    let catalogue = pack::read(files, None).catalogue;
    files
        .under("stories/")
        .filter(|(path, _)| path.ends_with(".toml") && !path.ends_with(".expected.toml"))
        // The day a story is told for is that of its expected plan.
        .filter_map(|(path, text)| story::parse(&files.name(path), text, &catalogue, Day::MAX).err())
        .flatten()
        .collect()
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
