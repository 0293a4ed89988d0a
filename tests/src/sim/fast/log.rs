//! A case's log in maps, which honours a `LogChange` as the vault does. It keeps every op and finds the heads by replaying
//! them, where the vault keeps the heads.

use std::collections::BTreeMap;

use diko_core::ops::{Applied, AuthorId, CaseState, Op, OpId, registry};
use diko_sync::Log;
use diko_vault::{CaseOps, ItemEntry, ItemKind, LogChange, VaultError};

use crate::sim::parts::{Broken, Disk};

type ItemHash = [u8; 32];

#[derive(Debug, Clone)]
pub struct MemoryLog {
    author: AuthorId,
    predecessors: Vec<AuthorId>,
    /// In the order of arrival.
    order: Vec<ItemHash>,
    items: BTreeMap<ItemHash, (ItemEntry, Vec<u8>)>,
    /// Each with the bundle that carries it.
    ops: BTreeMap<OpId, (Op, Option<ItemHash>)>,
    values: BTreeMap<String, Vec<u8>>,
}

impl MemoryLog {
    #[must_use]
    pub fn new(author: AuthorId) -> MemoryLog {
        MemoryLog {
            author,
            predecessors: Vec::new(),
            order: Vec::new(),
            items: BTreeMap::new(),
            ops: BTreeMap::new(),
            values: BTreeMap::new(),
        }
    }

    fn of(&self, author: AuthorId) -> impl DoubleEndedIterator<Item = &(Op, Option<ItemHash>)> {
        let first = OpId { author, seq: 0 };
        self.ops.range(first..=OpId { author, seq: u64::MAX }).map(|(_, op)| op)
    }

    fn sent_through(&self, author: AuthorId) -> u64 {
        self.of(author).rev().find(|(_, bundle)| bundle.is_some()).map_or(0, |(op, _)| op.id.seq)
    }

    fn state(&self) -> Result<CaseState, VaultError> {
        let mut state = CaseState::default();
        for (op, _) in self.ops.values() {
            if !matches!(state.apply(op.clone()), Applied::New { .. }) {
                return Err(VaultError::OpConflict);
            }
        }
        Ok(state)
    }

    /// Only what no one else can have seen or named.
    fn may_replace(&self, new: &Op, stored: &Op) -> bool {
        let author = new.id.author;
        let is_ours = author == self.author || registry::is_local_only(new.entity.kind);
        let is_named = |(other, _): &(Op, Option<ItemHash>)| {
            (&other.entity, other.field) == (&stored.entity, stored.field)
                && other.id != stored.id
                && other.supersedes.contains(&stored.id)
        };
        (&new.entity, new.field) == (&stored.entity, stored.field)
            && is_ours
            && self.of(author).next_back().is_some_and(|(newest, _)| newest.id == new.id)
            && self.sent_through(author) < new.id.seq
            && !self.ops.values().any(is_named)
    }

    fn find(&mut self, hash: &ItemHash) -> Result<&mut ItemEntry, VaultError> {
        self.items.get_mut(hash).map(|(entry, _)| entry).ok_or(VaultError::NotFound)
    }

    fn write_items(&mut self, change: &LogChange) -> Result<(), VaultError> {
        if change.none_remote {
            self.items.values_mut().for_each(|(entry, _)| entry.remote = false);
        }
        for (entry, bytes) in &change.add {
            if !self.items.contains_key(&entry.hash) {
                self.order.push(entry.hash);
                self.items.insert(entry.hash, (*entry, bytes.clone()));
            }
        }
        for entry in &change.update {
            *self.find(&entry.hash)? = *entry;
        }
        for hash in &change.remote {
            self.find(hash)?.remote = true;
        }
        Ok(())
    }

    fn carry(&mut self, own: AuthorId, bundle: ItemHash, through: u64) -> Result<(), VaultError> {
        let entry = *self.find(&bundle)?;
        let ItemKind::Bundle(facts) = entry.kind else { return Err(VaultError::OpConflict) };
        let ids: Vec<OpId> = self.pending()?.iter().map(|op| op.id).filter(|id| id.seq <= through).collect();
        let numbers = facts.first..facts.first.saturating_add(facts.count);
        if facts.line != own || !ids.iter().map(|id| id.seq).eq(numbers) {
            return Err(VaultError::OpConflict);
        }
        for id in ids {
            self.ops.entry(id).and_modify(|(_, carried)| *carried = Some(bundle));
        }
        Ok(())
    }

    fn put(&mut self, op: &Op, bundle: Option<ItemHash>) -> Result<(), VaultError> {
        match self.ops.get_mut(&op.id) {
            Some((stored, _)) if stored != op => return Err(VaultError::OpConflict),
            Some((_, carried)) => *carried = bundle.or(*carried),
            None => drop(self.ops.insert(op.id, (op.clone(), bundle))),
        }
        Ok(())
    }
}

impl Log for MemoryLog {
    fn author(&self) -> AuthorId {
        self.author
    }

    fn predecessors(&self) -> Result<Vec<AuthorId>, VaultError> {
        Ok(self.predecessors.clone())
    }

    fn items(&self) -> Result<Vec<ItemEntry>, VaultError> {
        Ok(self.order.iter().filter_map(|hash| self.items.get(hash)).map(|(entry, _)| *entry).collect())
    }

    fn item_bytes(&self, hash: &[u8; 32]) -> Result<Vec<u8>, VaultError> {
        self.items.get(hash).map(|(_, bytes)| bytes.clone()).ok_or(VaultError::NotFound)
    }

    fn pending(&self) -> Result<Vec<Op>, VaultError> {
        let waits = |(op, bundle): &&(Op, Option<ItemHash>)| {
            bundle.is_none() && !registry::is_local_only(op.entity.kind)
        };
        Ok(self.of(self.author).filter(waits).map(|(op, _)| op.clone()).collect())
    }

    fn values(&self) -> Result<Vec<(String, Vec<u8>)>, VaultError> {
        Ok(self.values.iter().map(|(name, value)| (name.clone(), value.clone())).collect())
    }

    fn commit(&mut self, change: &LogChange) -> Result<(), VaultError> {
        let own = self.author;
        self.write_items(change)?;
        if let Some((bundle, through)) = change.carried {
            self.carry(own, bundle, through)?;
        }
        if change.rebuild {
            self.ops.retain(|_, (_, bundle)| bundle.is_none());
        }
        if let Some(ops) = &change.pending {
            for op in self.pending()? {
                self.ops.remove(&op.id);
            }
            ops.iter().try_for_each(|op| self.put(op, None))?;
        }
        if let Some(author) = change.author {
            self.predecessors.push(own);
            self.author = author;
        }
        for (bundle, ops) in &change.apply {
            self.find(bundle)?;
            ops.iter().try_for_each(|op| self.put(op, Some(*bundle)))?;
        }
        for (name, value) in &change.values {
            match value {
                Some(value) => drop(self.values.insert(name.clone(), value.clone())),
                None => drop(self.values.remove(name)),
            }
        }
        Ok(())
    }
}

impl Disk for MemoryLog {
    fn load(&self) -> Result<CaseOps, VaultError> {
        let state = self.state()?;
        let registers =
            state.all_entities().flat_map(|entity| state.fields(entity).map(move |field| (entity, field)));
        let heads = registers.flat_map(|(entity, field)| state.heads(entity, field)).cloned().collect();
        let awaited = state.awaited().map(|(entity, field, id)| (entity.clone(), field, id)).collect();
        let newest: BTreeMap<AuthorId, u64> = self.ops.keys().map(|id| (id.author, id.seq)).collect();
        Ok(CaseOps {
            author: self.author,
            sent_through: self.sent_through(self.author),
            heads,
            awaited,
            newest: newest.into_iter().collect(),
        })
    }

    fn append(&mut self, ops: &[Op]) -> Result<(), VaultError> {
        for op in ops {
            match self.ops.get(&op.id) {
                Some((stored, _)) if stored == op => {}
                Some((stored, _)) if !self.may_replace(op, stored) => return Err(VaultError::OpConflict),
                _ => drop(self.ops.insert(op.id, (op.clone(), None))),
            }
        }
        Ok(())
    }

    fn image(&mut self) -> Result<MemoryLog, Broken> {
        Ok(self.clone())
    }

    fn restart(&mut self) -> Result<(), Broken> {
        Ok(())
    }
}
