//! One open case: what is in memory of it, and the one way to change it. Every change is an op; the ops of one change go
//! to the disk in one transaction, and only then is anything in memory another than before.

use std::collections::{BTreeMap, BTreeSet};

use diko_core::facts::Fact;
use diko_core::household::{Household, Person, PersonId};
use diko_core::ops::registry::{self, household, person};
use diko_core::ops::{
    Applied, AuthorId, CaseState, Entity, Id128, Op, OpId, Reading, Value, in_place, replaces,
};
use diko_vault::{CaseStore, PhotoStore};

use crate::ErrorCode;

pub(crate) use exchange::Turn;
pub(crate) use members::MemberEntry;

mod chunks;
pub(crate) mod conflicts;
mod exchange;
pub(crate) mod forms;
mod members;
mod notes;
pub(crate) mod photos;
mod told;
pub(crate) mod written;

pub(crate) struct Case {
    store: CaseStore,
    /// Of its photos.
    chunks: PhotoStore,
    travelling: chunks::Travelling,
    state: CaseState,
    /// How often it became another since it was opened.
    changes: u64,
    /// Writes what never leaves this device.
    local_author: AuthorId,
    sent_through: u64,
    household: Household,
    names: BTreeMap<PersonId, String>,
    /// Seconds since 1970 of the newest op that this device wrote: the clocks of others prove nothing about its own.
    newest_at: i64,
    exchange: exchange::Exchange,
}

/// A register and what it shall hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Change {
    pub entity: Entity,
    pub field: u16,
    pub to: To,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum To {
    Set(Value),
    /// Beside what is there, as another device would have written it.
    Beside(Value),
    /// The entity with all that hangs on it, as it is seen here.
    Deleted,
}

impl Change {
    pub fn set(entity: &Entity, field: u16, value: Value) -> Change {
        Change { entity: entity.clone(), field, to: To::Set(value) }
    }

    pub fn beside(entity: &Entity, field: u16, value: Value) -> Change {
        Change { entity: entity.clone(), field, to: To::Beside(value) }
    }

    pub fn delete(entity: &Entity) -> Change {
        Change { entity: entity.clone(), field: registry::DELETED, to: To::Deleted }
    }
}

impl Case {
    pub fn open(store: CaseStore, chunks: PhotoStore, local_author: AuthorId) -> Result<Case, ErrorCode> {
        let ops = store.load()?;
        let sent_through = ops.sent_through;
        let state = ops.into_state();
        let exchange = exchange::Exchange::of(&store)?;
        let own = [store.author(), local_author];
        let mut case = Case {
            store,
            chunks,
            travelling: chunks::Travelling::default(),
            state: CaseState::default(),
            changes: 0,
            local_author,
            sent_through,
            household: Household::default(),
            names: BTreeMap::new(),
            newest_at: newest_at(&state, own),
            exchange,
        };
        case.take(state);
        // What cannot be cleared now is cleared at another start; the case opens all the same.
        let _ = case.clear_chunks();
        Ok(case)
    }

    pub fn household(&self) -> &Household {
        &self.household
    }

    pub fn names(&self) -> &BTreeMap<PersonId, String> {
        &self.names
    }

    /// The same as long as nothing in it became another.
    pub fn changes(&self) -> u64 {
        self.changes
    }

    pub fn newest_at(&self) -> i64 {
        self.newest_at
    }

    /// What the list of cases calls it.
    pub fn name(&self) -> String {
        self.text(&Entity::household(), household::NAME)
    }

    pub fn commune(&self) -> Option<String> {
        Some(self.text(&Entity::household(), household::COMMUNE)).filter(|id| !id.is_empty())
    }

    /// # Errors
    /// `UnknownPerson`.
    pub fn person(&self, id: &str) -> Result<(&Person, Id128), ErrorCode> {
        let known = Id128::from_hex(id)
            .and_then(|id| Some((self.household.person(&diko_core::ops::person_id(id))?, id)));
        known.ok_or(ErrorCode::UnknownPerson)
    }

    /// The facts to which this person said "I don't know".
    pub fn skipped(&self, id: Id128) -> BTreeSet<Fact> {
        let entity = Entity::person(id);
        let said = |field: &u16| self.state.read(&entity, *field).yes() == Some(true);
        self.state.fields(&entity).filter(said).filter_map(registry::skipped_fact_of).collect()
    }

    /// The value to go by, as the plan does.
    pub fn value(&self, entity: &Entity, field: u16) -> Option<Value> {
        self.state.read(entity, field).value().cloned()
    }

    /// The different values of a register in conflict, from the oldest on; none where there is no conflict.
    pub fn disputed(&self, entity: &Entity, field: u16) -> Vec<Value> {
        if !matches!(self.state.read(entity, field), Reading::Conflict(_)) {
            return Vec::new();
        }
        let mut values: Vec<Value> = Vec::new();
        for op in self.state.heads(entity, field) {
            if !values.contains(&op.value) {
                values.push(op.value.clone());
            }
        }
        values
    }

    /// Whether nothing was ever written of it.
    pub fn is_new(&self, entity: &Entity) -> bool {
        self.state.fields(entity).next().is_none()
    }

    /// Whether this register holds one value and it is this one.
    pub fn holds(&self, entity: &Entity, field: u16, value: &Value) -> bool {
        matches!(self.state.heads(entity, field).as_slice(), [only] if only.value == *value)
    }

    /// Writes all changes or none. `at`: seconds since 1970.
    ///
    /// # Errors
    /// What the disk refuses; then the case is as before, on the disk and here.
    pub fn write(&mut self, changes: &[Change], at: i64) -> Result<(), ErrorCode> {
        self.put(changes, at)?;
        self.exchange.unsettle();
        Ok(())
    }

    fn put(&mut self, changes: &[Change], at: i64) -> Result<(), ErrorCode> {
        let mut state = self.state.clone();
        let mut ops = Vec::with_capacity(changes.len());
        for change in changes {
            let op = self.op(&state, change, at);
            let applied =
                if state.op(op.id).is_some() { state.rewrite(op.clone()) } else { state.apply(op.clone()) };
            if applied == Applied::Fork {
                return Err(ErrorCode::Storage);
            }
            ops.push(op);
        }
        self.store.append(&ops)?;
        self.newest_at = self.newest_at.max(at);
        self.take(state);
        Ok(())
    }

    fn op(&self, state: &CaseState, change: &Change, at: i64) -> Op {
        let is_local = registry::is_local_only(change.entity.kind);
        let author = if is_local { self.local_author } else { self.store.author() };
        let op = match &change.to {
            To::Set(value) => state.write(author, &change.entity, change.field, value.clone(), at),
            To::Beside(value) => {
                let op = state.write(author, &change.entity, change.field, value.clone(), at);
                Op { supersedes: Vec::new(), ..op }
            }
            To::Deleted => state.delete(author, &change.entity, at),
        };
        // An op that nobody else has seen makes room for the next word on the same thing.
        let sent_through = if is_local { 0 } else { self.sent_through };
        let newest = OpId { author, seq: state.newest_seq(author) };
        match state.op(newest).filter(|newest| newest.id.seq > sent_through) {
            Some(newest) if replaces(&op, newest) => in_place(op, newest),
            _ => op,
        }
    }

    fn take(&mut self, state: CaseState) {
        self.state = state;
        self.changes = self.changes.wrapping_add(1);
        self.travelling.count_again();
        self.household = diko_core::ops::household(&self.state);
        let name = |person: &Person| {
            let entity = Id128::from_hex(&person.id.0).map(Entity::person)?;
            Some((person.id.clone(), self.text(&entity, person::NAME)))
        };
        self.names = self.household.persons.iter().filter_map(name).collect();
    }

    fn text(&self, entity: &Entity, field: u16) -> String {
        self.state.read(entity, field).text().unwrap_or_default().to_owned()
    }
}

fn newest_at(state: &CaseState, own: [AuthorId; 2]) -> i64 {
    let registers =
        state.all_entities().flat_map(|entity| state.fields(entity).map(move |field| (entity, field)));
    let heads = registers.flat_map(|(entity, field)| state.heads(entity, field));
    heads.filter(|op| own.contains(&op.id.author)).map(|op| op.at).max().unwrap_or(i64::MIN)
}

#[cfg(test)]
mod tests;
