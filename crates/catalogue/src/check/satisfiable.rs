//! Can a condition ever be true? It is spread into alternatives of plain tests, and each alternative is tried for
//! tests that exclude each other. Where there are too many alternatives the answer is yes: no false alarm.

use std::collections::BTreeMap;

use diko_core::catalogue::Step;
use diko_core::condition::{Condition, Test};
use diko_core::facts::{Fact, FactValue};

use super::literals::{Literal, consistent};
use super::places;
use crate::fault::{Fault, FaultKind};
use crate::pack::Draft;

/// More alternatives than any condition a person can read.
const MOST_ALTERNATIVES: usize = 4096;

pub(super) type Conditions = BTreeMap<String, Condition>;

pub(super) fn check(draft: &Draft) -> Vec<Fault> {
    let conditions = &draft.catalogue.conditions;
    let mut faults = Vec::new();
    for place in places(draft) {
        if !satisfiable(&[place.condition], conditions) {
            let message = format!("`{}` can never be true: its tests exclude each other", place.key);
            faults.push(place.node.fault_on(
                place.node.line_of_key(place.key),
                FaultKind::Contradiction,
                message,
            ));
        }
    }
    for step in &draft.catalogue.steps {
        let Some(node) = draft.origins.get("step", step.id.as_str()) else { continue };
        let statuses = status_of(step);
        let whom: Vec<&Condition> = statuses.iter().chain(&step.applies_when).collect();
        let mut never = |key: &str, inner: Option<&Condition>, message: &str| {
            let own: Vec<&Condition> = inner.into_iter().collect();
            let both: Vec<&Condition> = whom.iter().copied().chain(inner).collect();
            if satisfiable(&own, conditions) && !satisfiable(&both, conditions) {
                faults.push(node.fault_on(node.line_of_key(key), FaultKind::Contradiction, message.into()));
            }
        };
        if !satisfiable(&whom, conditions) {
            // The rest of the step follows from this.
            let alone = step.applies_when.as_ref().is_some_and(|when| satisfiable(&[when], conditions));
            if alone {
                never("applies_when", None, "no status of the step can pass `applies_when`");
            }
            continue;
        }
        never(
            "caution_when",
            step.caution_when.as_ref(),
            "`caution_when` is never true for whom the step is",
        );
        for requirement in &step.requires {
            let message = "a requirement's `when` is never true for whom the step is";
            never("requires", requirement.when.as_ref(), message);
        }
        for deadline in &step.deadlines {
            let message = "a deadline's `when` is never true for whom the step is";
            never("deadlines", deadline.when.as_ref(), message);
        }
    }
    faults.sort();
    faults.dedup();
    faults
}

/// The statuses of a step as a condition; nothing when it is for every status.
pub(super) fn status_of(step: &Step) -> Option<Condition> {
    let codes = step.statuses.iter().cloned().map(FactValue::Code).collect();
    (!step.statuses.is_empty()).then_some(Condition::Fact(Fact::Status, Test::In(codes)))
}

/// Whether some person could pass all of these.
pub(super) fn satisfiable(all: &[&Condition], conditions: &Conditions) -> bool {
    let mut alternatives = vec![Vec::new()];
    for condition in all {
        match spread(condition, true, conditions).and_then(|more| product(&alternatives, &more)) {
            Some(spread) => alternatives = spread,
            None => return true,
        }
    }
    alternatives.iter().any(|literals| {
        consistent(literals)
            && literals.iter().all(|literal| match literal {
                Literal {
                    condition:
                        Condition::AnyChild(inner) | Condition::AnyAdult(inner) | Condition::Anyone(inner),
                    holds: true,
                } => satisfiable(&[inner], conditions),
                _ => true,
            })
    })
}

type Alternatives<'a> = Vec<Vec<Literal<'a>>>;

/// The ways in which `condition` comes out as `holds`; nothing when there are too many.
fn spread<'a>(condition: &'a Condition, holds: bool, conditions: &'a Conditions) -> Option<Alternatives<'a>> {
    match condition {
        Condition::Not(inner) => spread(inner, !holds, conditions),
        Condition::Certain(inner) if holds => spread(inner, true, conditions),
        Condition::Named(name) => match conditions.get(name) {
            Some(named) => spread(named, holds, conditions),
            None => Some(vec![vec![Literal { condition, holds }]]),
        },
        Condition::All(parts) if holds => together(parts, holds, conditions),
        Condition::Any(parts) if !holds => together(parts, holds, conditions),
        Condition::All(parts) | Condition::Any(parts) => {
            let mut all = Vec::new();
            for part in parts {
                all.extend(spread(part, holds, conditions)?);
            }
            (all.len() <= MOST_ALTERNATIVES).then_some(all)
        }
        _ => Some(vec![vec![Literal { condition, holds }]]),
    }
}

fn together<'a>(parts: &'a [Condition], holds: bool, conditions: &'a Conditions) -> Option<Alternatives<'a>> {
    parts.iter().try_fold(vec![Vec::new()], |sofar, part| product(&sofar, &spread(part, holds, conditions)?))
}

fn product<'a>(left: &Alternatives<'a>, right: &Alternatives<'a>) -> Option<Alternatives<'a>> {
    if left.len().saturating_mul(right.len()) > MOST_ALTERNATIVES {
        return None;
    }
    let pair = |one: &Vec<Literal<'a>>, other: &Vec<Literal<'a>>| [one.clone(), other.clone()].concat();
    Some(left.iter().flat_map(|one| right.iter().map(move |other| pair(one, other))).collect())
}
