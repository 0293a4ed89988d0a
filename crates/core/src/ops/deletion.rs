//! Deleting an entity with everything that hangs on it. A delete names the heads it had seen and covers them; it does
//! not take them away. So one word brings all back, and what the deleting person had not seen keeps the entity alive.

use std::collections::BTreeSet;

use super::registry::{DELETED, household, note, person};
use super::{AuthorId, CaseState, Entity, Id128, Key, Op, OpId, Value};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Liveness {
    Alive,
    Deleted,
    /// Deleted by someone who had not seen everything: shown with everything in it, flagged, until a person decides.
    KeptAlive,
}

impl CaseState {
    /// The op that deletes an entity and its children as they are seen here. It is not applied yet.
    ///
    /// To bring it back, or to keep what is `KeptAlive`, write `DELETED` = no.
    #[must_use]
    pub fn delete(&self, author: AuthorId, entity: &Entity, at: i64) -> Op {
        let children = self.children(entity);
        let seen =
            std::iter::once(entity).chain(children).flat_map(|one| self.all_heads(one)).map(|op| op.id);
        self.write_over(author, entity, DELETED, Value::YesNo(true), at, seen.collect())
    }

    #[must_use]
    pub fn liveness(&self, entity: &Entity) -> Liveness {
        let is_gone = |id: &Id128| self.own_liveness(&Entity::person(*id)) == Liveness::Deleted;
        let parents = self.parents(entity);
        if !parents.is_empty() && parents.iter().all(is_gone) {
            Liveness::Deleted
        } else {
            self.own_liveness(entity)
        }
    }

    /// What hangs on a person: its steps and papers, the notes about it. Only persons have children.
    pub fn children<'a>(&'a self, entity: &Entity) -> impl Iterator<Item = &'a Entity> {
        let person = match (entity.kind, &entity.key) {
            (person::KIND, Key::Random(id)) => Some(*id),
            _ => None,
        };
        self.all_entities().filter(move |child| person.is_some_and(|id| self.parents(child).contains(&id)))
    }

    /// Apart from what became of its parents.
    fn own_liveness(&self, entity: &Entity) -> Liveness {
        let deletes: Vec<&Op> = self.heads(entity, DELETED).into_iter().filter(|op| is_delete(op)).collect();
        if entity.kind == household::KIND || deletes.is_empty() {
            return Liveness::Alive;
        }
        let covered: BTreeSet<OpId> = deletes.iter().flat_map(|op| &op.supersedes).copied().collect();
        let was_seen = |one: &Entity| self.all_heads(one).all(|op| is_delete(op) || covered.contains(&op.id));
        let is_gone = |child: &Entity| was_seen(child) || self.own_liveness(child) == Liveness::Deleted;
        if was_seen(entity) && self.children(entity).all(is_gone) {
            Liveness::Deleted
        } else {
            Liveness::KeptAlive
        }
    }

    fn parents(&self, entity: &Entity) -> Vec<Id128> {
        match &entity.key {
            Key::OfPerson { person, .. } => vec![*person],
            Key::Random(_) if entity.kind == note::KIND => {
                self.heads(entity, note::PERSON).iter().filter_map(|op| op.value.as_id()).collect()
            }
            Key::One | Key::Random(_) => Vec::new(),
        }
    }

    fn all_heads(&self, entity: &Entity) -> impl Iterator<Item = &Op> {
        self.fields(entity).flat_map(|field| self.heads(entity, field))
    }
}

fn is_delete(op: &Op) -> bool {
    op.field == DELETED && op.value == Value::YesNo(true)
}

#[cfg(test)]
mod tests;
