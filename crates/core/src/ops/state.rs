//! The state of one case: every register's heads, which are the ops no other op of the same register superseded.
//! `apply` gives the same state for the same ops in whatever order and however often they arrive; it knows no kinds,
//! so every version of the program agrees on it. What heads mean is told in `reading` and `deletion`.

use std::collections::{BTreeMap, BTreeSet};

use super::registry::{self, Policy};
use super::{AuthorId, Entity, Op, OpId, Value};

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CaseState {
    ops: BTreeMap<OpId, Op>,
    registers: BTreeMap<Entity, BTreeMap<u16, Register>>,
    newest: BTreeMap<AuthorId, u64>,
    lamport: u64,
}

/// What an op did to the state.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub enum Applied {
    New {
        /// False where someone who had seen it has replaced it already: it belongs to the log and is not shown.
        current: bool,
        /// The heads that it took the place of.
        replaced: Vec<OpId>,
    },
    Duplicate,
    /// Another op has this id. The state is unchanged; the caller keeps both and lets sync rename one.
    Fork,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Register {
    heads: BTreeSet<OpId>,
    /// Also ids that have not arrived yet.
    superseded: BTreeSet<OpId>,
}

impl CaseState {
    pub fn apply(&mut self, op: Op) -> Applied {
        match self.ops.get(&op.id) {
            Some(known) if *known == op => Applied::Duplicate,
            Some(_) => Applied::Fork,
            None => self.take(op),
        }
    }

    /// Puts `op` in the place of one with the same id that has not left the device (see `in_place`).
    /// `Fork` where there is none or it speaks of another register.
    pub fn rewrite(&mut self, op: Op) -> Applied {
        match self.ops.get(&op.id) {
            Some(known) if known.entity == op.entity && known.field == op.field => self.take(op),
            _ => Applied::Fork,
        }
    }

    /// The op that sets a field, replacing all that is current there. It is not applied yet.
    #[must_use]
    pub fn write(&self, author: AuthorId, entity: &Entity, field: u16, value: Value, at: i64) -> Op {
        let supersedes = match registry::policy(entity.kind, field) {
            Policy::Register | Policy::Status => self.heads(entity, field).iter().map(|op| op.id).collect(),
            Policy::AppendOnly => BTreeSet::new(),
        };
        self.write_over(author, entity, field, value, at, supersedes)
    }

    /// The unsuperseded ops of a register, in order of display.
    #[must_use]
    pub fn heads(&self, entity: &Entity, field: u16) -> Vec<&Op> {
        let register = self.registers.get(entity).and_then(|fields| fields.get(&field));
        let mut heads: Vec<&Op> = register
            .into_iter()
            .flat_map(|register| &register.heads)
            .filter_map(|id| self.ops.get(id))
            .collect();
        heads.sort_by_key(|op| op.display_order());
        heads
    }

    /// Every entity of a kind, deleted or not, in the order of their keys.
    pub fn entities(&self, kind: u16) -> impl Iterator<Item = &Entity> {
        self.all_entities().filter(move |entity| entity.kind == kind)
    }

    /// Every entity of every kind, known or not.
    pub fn all_entities(&self) -> impl Iterator<Item = &Entity> {
        self.registers
            .iter()
            .filter(|(_, fields)| fields.values().any(|register| !register.heads.is_empty()))
            .map(|(entity, _)| entity)
    }

    /// The numbers of the fields of an entity that hold something.
    pub fn fields(&self, entity: &Entity) -> impl Iterator<Item = u16> {
        let fields = self.registers.get(entity).into_iter().flatten();
        fields.filter(|(_, register)| !register.heads.is_empty()).map(|(field, _)| *field)
    }

    #[must_use]
    pub fn op(&self, id: OpId) -> Option<&Op> {
        self.ops.get(&id)
    }

    /// The id of the author's next op: running numbers begin at 1.
    #[must_use]
    pub fn next_op_id(&self, author: AuthorId) -> OpId {
        OpId { author, seq: self.newest_seq(author).saturating_add(1) }
    }

    /// The greatest running number of an author that arrived; 0 where none did. Smaller ones may be missing.
    #[must_use]
    pub fn newest_seq(&self, author: AuthorId) -> u64 {
        self.newest.get(&author).copied().unwrap_or(0)
    }

    /// Superseded ids that have not arrived, with their register.
    pub fn awaited(&self) -> impl Iterator<Item = (&Entity, u16, OpId)> {
        let registers = self.registers.iter().flat_map(|(entity, fields)| {
            fields.iter().map(move |(field, register)| (entity, *field, register))
        });
        registers.flat_map(|(entity, field, register)| {
            let missing = register.superseded.iter().filter(|id| !self.ops.contains_key(id));
            missing.map(move |id| (entity, field, *id))
        })
    }

    /// A state from what a log holds of it, without replaying every op: the heads, what `awaited` gave, and the newest
    /// running number of each author. The log then answers for duplicates of ops that were superseded long ago.
    #[must_use]
    pub fn restore(
        heads: impl IntoIterator<Item = Op>,
        awaited: impl IntoIterator<Item = (Entity, u16, OpId)>,
        newest: impl IntoIterator<Item = (AuthorId, u64)>,
    ) -> CaseState {
        let mut state = CaseState::default();
        for (entity, field, id) in awaited {
            state.register(entity, field).superseded.insert(id);
        }
        for op in heads {
            let _ = state.take(op);
        }
        for (author, seq) in newest {
            state.saw(author, seq);
        }
        state
    }

    pub(super) fn write_over(
        &self,
        author: AuthorId,
        entity: &Entity,
        field: u16,
        value: Value,
        at: i64,
        supersedes: BTreeSet<OpId>,
    ) -> Op {
        Op {
            id: self.next_op_id(author),
            entity: entity.clone(),
            field,
            value,
            supersedes: supersedes.into_iter().collect(),
            lamport: self.lamport.saturating_add(1),
            at,
        }
    }

    fn take(&mut self, op: Op) -> Applied {
        let applied = self.register(op.entity.clone(), op.field).take(&op);
        self.saw(op.id.author, op.id.seq);
        self.lamport = self.lamport.max(op.lamport);
        self.ops.insert(op.id, op);
        applied
    }

    fn saw(&mut self, author: AuthorId, seq: u64) {
        let newest = self.newest.entry(author).or_default();
        *newest = seq.max(*newest);
    }

    fn register(&mut self, entity: Entity, field: u16) -> &mut Register {
        self.registers.entry(entity).or_default().entry(field).or_default()
    }
}

impl Register {
    /// Ids of other registers in `supersedes` (a delete names them) find no head here, so nothing happens to them.
    fn take(&mut self, op: &Op) -> Applied {
        let others = op.supersedes.iter().filter(|id| **id != op.id);
        self.superseded.extend(others.clone());
        let replaced = others.filter(|id| self.heads.remove(id)).copied().collect();
        let current = !self.superseded.contains(&op.id);
        if current {
            self.heads.insert(op.id);
        }
        Applied::New { current, replaced }
    }
}
