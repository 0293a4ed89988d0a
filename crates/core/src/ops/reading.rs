//! What a register shows: nothing, one value, or a conflict that stays until a person chooses. A conflict always has a
//! value to go by meanwhile, because a plan without the fact would hide deadlines.

use super::registry::{self, Policy};
use super::{CaseState, Direction, Entity, Liveness, Op, StatusChange, StepState, Value};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reading<'a> {
    /// Never said, or "not known any more".
    Nothing,
    One(&'a Value),
    /// Of an append-only field: every word, in order of display. What was said twice, as by a device and its copy, is
    /// there once.
    All(Vec<&'a Op>),
    /// At least two. The first is what the plan goes by until a person chooses: the last in order of display, of a
    /// status the least finished, so that nothing to do is hidden.
    Conflict(Vec<&'a Op>),
}

/// A register in conflict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict<'a> {
    pub entity: &'a Entity,
    pub field: u16,
    pub ops: Vec<&'a Op>,
}

impl CaseState {
    #[must_use]
    pub fn read(&self, entity: &Entity, field: u16) -> Reading<'_> {
        let heads = self.heads(entity, field);
        match (registry::policy(entity.kind, field), heads.as_slice()) {
            (_, []) => Reading::Nothing,
            (Policy::AppendOnly, _) => Reading::All(each_once(heads)),
            (_, [only]) => shown(only),
            (Policy::Register, [first, others @ ..]) if others.iter().all(|op| op.value == first.value) => {
                shown(first)
            }
            (Policy::Register, _) => Reading::Conflict(heads.into_iter().rev().collect()),
            (Policy::Status, _) => read_status(heads),
        }
    }

    /// Every conflict of what is not deleted.
    #[must_use]
    pub fn conflicts(&self) -> Vec<Conflict<'_>> {
        let living = self.all_entities().filter(|entity| self.liveness(entity) != Liveness::Deleted);
        let registers = living.flat_map(|entity| self.fields(entity).map(move |field| (entity, field)));
        registers
            .filter_map(|(entity, field)| match self.read(entity, field) {
                Reading::Conflict(ops) => Some(Conflict { entity, field, ops }),
                Reading::Nothing | Reading::One(_) | Reading::All(_) => None,
            })
            .collect()
    }
}

impl<'a> Reading<'a> {
    /// The value to go by; the newest where an append-only field has several.
    #[must_use]
    pub fn value(&self) -> Option<&'a Value> {
        let value = match self {
            Reading::Nothing => None,
            Reading::One(value) => Some(*value),
            Reading::All(ops) => ops.last().map(|op| &op.value),
            Reading::Conflict(ops) => ops.first().map(|op| &op.value),
        };
        value.filter(|value| **value != Value::Cleared)
    }

    #[must_use]
    pub fn text(&self) -> Option<&'a str> {
        self.value().and_then(Value::as_text)
    }

    #[must_use]
    pub fn yes(&self) -> Option<bool> {
        self.value().and_then(Value::as_yes_no)
    }
}

fn each_once(heads: Vec<&Op>) -> Vec<&Op> {
    let mut once: Vec<&Op> = Vec::new();
    for op in heads {
        if !once.iter().any(|known| known.value == op.value) {
            once.push(op);
        }
    }
    once
}

fn shown(op: &Op) -> Reading<'_> {
    match &op.value {
        Value::Cleared => Reading::Nothing,
        value => Reading::One(value),
    }
}

/// Raises agree with each other: what is done was also waited for, and what was done twice was done the first time.
/// Only "not for me" contradicts the others. Equal steps back agree; any other company of a step back is a conflict.
fn read_status<'a>(mut heads: Vec<&'a Op>) -> Reading<'a> {
    let understood = |op: &'a Op| Some((StatusChange::from_value(&op.value)?, op));
    let Some(mut changes) = heads.iter().copied().map(understood).collect::<Option<Vec<_>>>() else {
        heads.reverse();
        return Reading::Conflict(heads);
    };
    let all = |test: &dyn Fn(&StatusChange) -> bool| changes.iter().all(|(change, _)| test(change));
    let first_state = changes.first().map(|(change, _)| change.state);
    let is_one_state = all(&|change| Some(change.state) == first_state);
    let agrees = if all(&|change| change.direction == Direction::Raise) {
        is_one_state || all(&|change| change.state != StepState::Dismissed)
    } else {
        is_one_state && all(&|change| change.direction == Direction::SetBack)
    };
    changes.sort_by_key(|(change, op)| (change.state, change.on, op.display_order()));
    if !agrees {
        return Reading::Conflict(changes.into_iter().map(|(_, op)| op).collect());
    }
    let strongest = changes.last().map(|(change, _)| change.state);
    let shown = changes.iter().find(|(change, _)| Some(change.state) == strongest);
    shown.map_or(Reading::Nothing, |(_, op)| Reading::One(&op.value))
}

#[cfg(test)]
mod tests;
