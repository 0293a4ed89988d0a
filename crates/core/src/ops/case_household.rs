//! The household as the plan reads it, built from the heads of a case. Values that this version cannot read are left
//! out here and stay in the log; so does what belongs to a person who has not arrived yet.

use std::collections::BTreeSet;

use crate::Day;
use crate::catalogue::{PaperId, StepId};
use crate::facts::Facts;
use crate::household::{HeldPaper, Household, Person, PersonId, StepRecord};
use crate::land::Land;

use super::registry::{self, paper, person, step};
use super::{CaseState, Entity, Id128, Key, Liveness, Reading, StatusChange, Value};

/// Total and deterministic. Where there is a conflict it goes by the first of `Reading::Conflict`.
#[must_use]
pub fn household(state: &CaseState) -> Household {
    let persons = persons(state);
    let living: BTreeSet<Id128> = persons.iter().copied().collect();
    let of_the_living = |kind: u16| {
        state.entities(kind).filter_map(|entity| match &entity.key {
            Key::OfPerson { person, id } if living.contains(person) => Some((entity, *person, id.as_str())),
            _ => None,
        })
    };
    Household {
        land: state.read(&Entity::household(), registry::household::LAND).text().and_then(Land::parse),
        persons: persons.iter().map(|id| Person { id: person_id(*id), facts: facts(state, *id) }).collect(),
        held: of_the_living(paper::KIND).filter_map(|(entity, of, id)| held(state, entity, of, id)).collect(),
        done: of_the_living(step::KIND)
            .filter_map(|(entity, of, id)| record(state, entity, of, id))
            .collect(),
    }
}

/// The id under which the plan knows a person of a case.
#[must_use]
pub fn person_id(id: Id128) -> PersonId {
    PersonId(id.to_hex())
}

/// In the order in which they were added.
fn persons(state: &CaseState) -> Vec<Id128> {
    let living = state.entities(person::KIND).filter(|entity| state.liveness(entity) != Liveness::Deleted);
    let mut persons: Vec<(u64, Id128)> = living
        .filter_map(|entity| match entity.key {
            Key::Random(id) => Some((added(state, entity), id)),
            Key::One | Key::OfPerson { .. } => None,
        })
        .collect();
    persons.sort_unstable();
    persons.into_iter().map(|(_, id)| id).collect()
}

/// The smallest Lamport number that is current: that of `person::ADDED`, which nothing replaces.
fn added(state: &CaseState, entity: &Entity) -> u64 {
    let current = state.fields(entity).flat_map(|field| state.heads(entity, field));
    current.map(|op| op.lamport).min().unwrap_or(u64::MAX)
}

fn facts(state: &CaseState, id: Id128) -> Facts {
    let entity = Entity::person(id);
    let mut facts = Facts::default();
    for fact in state.fields(&entity).filter_map(registry::fact_of) {
        let told = state.read(&entity, registry::fact_field(fact));
        if let Some(value) = told.text().and_then(|text| fact.value_from_text(text).ok()) {
            facts.set(fact, value);
        }
    }
    facts
}

fn held(state: &CaseState, entity: &Entity, of: Id128, id: &str) -> Option<HeldPaper> {
    let is_held = state.read(entity, paper::HELD).yes()?;
    let expires_on = day(&state.read(entity, paper::EXPIRES_ON));
    is_held.then(|| HeldPaper { person: person_id(of), document: PaperId::from(id), expires_on })
}

fn record(state: &CaseState, entity: &Entity, of: Id128, id: &str) -> Option<StepRecord> {
    let change = state.read(entity, step::STATUS).value().and_then(StatusChange::from_value)?;
    let state = change.state.record()?;
    Some(StepRecord { person: person_id(of), step: StepId::from(id), on: change.on, state })
}

fn day(reading: &Reading<'_>) -> Option<Day> {
    reading.value().and_then(Value::as_text).and_then(|text| text.parse().ok())
}

#[cfg(test)]
mod tests;
