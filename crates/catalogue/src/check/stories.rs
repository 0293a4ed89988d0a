//! Does every household of `stories/` get the plan written beside it? Stories speak of the federal layer. How a plan is
//! compared is told in `plans`.

use std::collections::BTreeSet;

use diko_core::Day;
use diko_core::catalogue::Catalogue;
use diko_core::facts::Fact;
use diko_core::household::{Household, PersonId};

use super::plans::{self, Expected};
use crate::fault::{Fault, FaultKind};
use crate::files::Files;
use crate::source::{Node, Source};
use crate::story;

/// What the plan of a story is written in, beside it.
pub(crate) const EXPECTED: &str = ".expected.toml";

/// `plans` says whether the catalogue is sound enough for plans to mean anything.
pub(super) fn check(files: &Files, catalogue: &Catalogue, plans: bool) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (path, text) in files.under("stories/").filter(|(path, _)| path.ends_with(".toml")) {
        if let Some(stem) = path.strip_suffix(EXPECTED) {
            if files.get(&format!("{stem}.toml")).is_none() {
                let message = "there is no story of this name".to_owned();
                faults.push(Fault { file: files.name(path), line: 1, kind: FaultKind::Unknown, message });
            }
            continue;
        }
        let beside = format!("{}{EXPECTED}", path.strip_suffix(".toml").unwrap_or(path));
        let Some(wanted) = files.get(&beside) else {
            // What the story itself says can still be judged: nobody is born after the last day there is.
            faults
                .extend(story::parse(&files.name(path), text, catalogue, Day::MAX).err().unwrap_or_default());
            let message = format!("no plan is written beside it: `{beside}`");
            faults.push(Fault { file: files.name(path), line: 1, kind: FaultKind::Unknown, message });
            continue;
        };
        let source = Source::parse(files.name(&beside), wanted).map(|source| source.root());
        let read = source.and_then(|root| Ok((root.read::<Expected>()?, root)));
        let today = read.as_ref().map_or(Day::MAX, |(expected, _)| expected.today);
        match (story::parse(&files.name(path), text, catalogue, today), read) {
            (Ok(household), Ok((expected, root))) => {
                let unknown = names(&expected, &root, catalogue, &household);
                if plans && unknown.is_empty() {
                    faults.extend(plans::check(&expected, &root, catalogue, &household));
                }
                faults.extend(unknown);
            }
            (household, read) => {
                faults.extend(household.err().unwrap_or_default());
                faults.extend(read.err());
            }
        }
    }
    faults
}

/// Words of an expected plan that name nothing: a step that does not exist is absent from every plan.
fn names(expected: &Expected, root: &Node, catalogue: &Catalogue, household: &Household) -> Vec<Fault> {
    let steps: BTreeSet<&str> = catalogue
        .steps
        .iter()
        .map(|step| &step.id)
        .chain(&catalogue.reserved_steps)
        .map(|id| id.as_str())
        .collect();
    let papers: BTreeSet<&str> = catalogue.papers.iter().map(|paper| paper.id.as_str()).collect();
    let is_person = |id: &str| household.person(&PersonId(id.into())).is_some();
    let is_step = |id: &str| steps.contains(id);
    let of_person = |name: &str, is_known: &dyn Fn(&str) -> bool| {
        name.split_once('/').is_some_and(|(person, what)| is_person(person) && is_known(what))
    };

    let mut unknown: Vec<(&str, &str)> = Vec::new();
    for item in &expected.item {
        unknown.extend(Some(("person", item.person.as_str())).filter(|(_, id)| !is_person(id)));
        let blocks = item.blocked_by.iter().flatten().chain([&item.step]);
        unknown.extend(blocks.map(|id| ("step", id.as_str())).filter(|(_, id)| !is_step(id)));
        let missing = item.missing.iter().flatten();
        unknown.extend(missing.map(|id| ("paper", id.as_str())).filter(|(_, id)| !papers.contains(id)));
    }
    for (person, ids) in &expected.steps {
        unknown.extend(Some(("person", person.as_str())).filter(|(_, id)| !is_person(id)));
        unknown.extend(ids.iter().map(|id| ("step", id.as_str())).filter(|(_, id)| !is_step(id)));
    }
    let absent = expected.absent.iter().filter(|name| !is_step(name) && !of_person(name, &is_step));
    let items = expected.order.iter().chain(expected.next.iter().flatten());
    let items = items.filter(|name| !of_person(name, &is_step));
    let is_fact = |name: &str| Fact::parse(name).is_some();
    let questions = expected.questions.iter().filter(|name| !of_person(name, &is_fact));
    unknown.extend(absent.chain(items).map(|name| ("step", name.as_str())));
    unknown.extend(questions.map(|name| ("question", name.as_str())));

    let fault = |(kind, id): &(&str, &str)| {
        root.fault_at(id, FaultKind::Unknown, format!("`{id}` is no {kind} of this story"))
    };
    unknown.iter().map(fault).collect()
}
