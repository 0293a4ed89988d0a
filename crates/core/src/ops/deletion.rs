//! Deleting an entity with everything that hangs on it. A delete names the heads it had seen and covers them; it does
//! not take them away. So one word brings all back, and what the deleting person had not seen keeps the entity alive.

use std::collections::BTreeSet;

use super::registry::{
    self, DELETED, appointment, household, letter, note, person, photo, private_note, proof,
};
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

    /// What hangs on a person: its steps and papers, the notes, letters, appointments and proofs about it. Only persons have children. What never leaves the
    /// device goes with its person too, but is none of these: no other device could know what a delete names there, or
    /// see what keeps a person alive.
    pub fn children<'a>(&'a self, entity: &Entity) -> impl Iterator<Item = &'a Entity> {
        let person = match (entity.kind, &entity.key) {
            (person::KIND, Key::Random(id)) => Some(*id),
            _ => None,
        };
        let hangs_on = move |child: &&Entity| person.is_some_and(|id| self.parents(child).contains(&id));
        self.all_entities().filter(|child| !registry::is_local_only(child.kind)).filter(hangs_on)
    }

    /// What keeps a deleted entity alive: the current ops on it and on its children that no delete of it had seen, in
    /// order of display. Empty where nobody deleted it.
    #[must_use]
    pub fn unseen_by_deletes(&self, entity: &Entity) -> Vec<&Op> {
        let deletes: Vec<&Op> = self.heads(entity, DELETED).into_iter().filter(|op| is_delete(op)).collect();
        if deletes.is_empty() {
            return Vec::new();
        }
        let covered: BTreeSet<OpId> = deletes.iter().flat_map(|op| &op.supersedes).copied().collect();
        let is_there = |child: &&Entity| self.own_liveness(child) != Liveness::Deleted;
        let mut unseen: Vec<&Op> = std::iter::once(entity)
            .chain(self.children(entity).filter(is_there))
            .flat_map(|one| self.all_heads(one))
            .filter(|op| !is_delete(op) && !covered.contains(&op.id))
            .collect();
        unseen.sort_by_key(|op| op.display_order());
        unseen
    }

    /// Apart from what became of its parents.
    fn own_liveness(&self, entity: &Entity) -> Liveness {
        if entity.kind == household::KIND || !self.heads(entity, DELETED).into_iter().any(is_delete) {
            Liveness::Alive
        } else if self.unseen_by_deletes(entity).is_empty() {
            Liveness::Deleted
        } else {
            Liveness::KeptAlive
        }
    }

    fn parents(&self, entity: &Entity) -> Vec<Id128> {
        match &entity.key {
            Key::OfPerson { person, .. } => vec![*person],
            Key::Random(_) => {
                let about = match entity.kind {
                    note::KIND => Some(note::PERSON),
                    private_note::KIND => Some(private_note::PERSON),
                    letter::KIND => Some(letter::PERSON),
                    appointment::KIND => Some(appointment::PERSON),
                    proof::KIND => Some(proof::PERSON),
                    photo::KIND => Some(photo::PERSON),
                    _ => None,
                };
                let heads = about.into_iter().flat_map(|field| self.heads(entity, field));
                heads.filter_map(|op| op.value.as_id()).collect()
            }
            Key::One => Vec::new(),
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
