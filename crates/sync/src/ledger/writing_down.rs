//! What taking items in changes in the log, and in the case's state: bundles as they came, ops under the names that count.

use std::collections::BTreeSet;

use diko_core::ops::registry::is_local_only;
use diko_core::ops::{AuthorId, Op, OpId};
use diko_vault::{ItemEntry, ItemState, LogChange};
use diko_wire::{Body, Hash};

use super::taking::Round;
use super::{Hand, Ledger, Taken};
use crate::crypt::{Crypt, Outside};
use crate::log::Log;
use crate::rewriting::Rewriting;
use crate::{SyncError, values};

impl Ledger {
    /// The change for the log, and what the case's state takes over.
    pub(super) fn write_down(
        &mut self,
        log: &dyn Log,
        hand: &Hand<'_>,
        mut round: Round,
    ) -> Result<Taken, SyncError> {
        let mut change = LogChange::default();
        let rewriting = Rewriting::of(self, log, hand, &mut round)?;
        let rebuilt = round.rebuild || rewriting.is_some();
        if let Some(rewriting) = rewriting {
            change.author = rewriting.author;
            change.pending = Some(rewriting.pending);
            if change.author.is_some() {
                self.told.clear();
                change.values.push(values::told(&self.told));
            }
        }
        let to_apply: Vec<Hash> = if round.rebuild {
            let applied = self.shelf.all().filter(|(_, held)| held.state == ItemState::Applied);
            applied.map(|(hash, _)| *hash).collect()
        } else {
            std::mem::take(&mut round.applied)
        };
        if round.rebuild {
            self.unresolved.clear();
        }
        for hash in to_apply {
            let body = match round.bodies.remove(&hash) {
                Some(body) => body,
                None => self.open_again(&hash, log, hand.crypt)?,
            };
            let is_absent = |begin: &&[u8; 16]| self.shelf.beginning_with(begin).is_none();
            self.unresolved.extend(body.branches.values().filter(is_absent));
            change.apply.push((hash.0, self.ops_of(&hash, &body)));
        }
        change.rebuild = round.rebuild;
        let added: BTreeSet<Hash> = round.added.iter().copied().collect();
        for hash in &round.added {
            if let (Some(entry), Some(bytes)) = (self.entry(hash), round.bytes.remove(hash)) {
                change.add.push((entry, bytes));
            }
        }
        change.update = round
            .changed
            .iter()
            .filter(|hash| !added.contains(hash))
            .filter_map(|hash| self.entry(hash))
            .collect();
        if round.keys_changed {
            change.values.extend(values::keys(&self.epochs));
        }
        if round.missing_changed {
            change.values.push(values::missing(&self.missing));
        }
        let ops =
            if rebuilt { Vec::new() } else { change.apply.iter().flat_map(|(_, ops)| ops.clone()).collect() };
        Ok(Taken { change, ops, rebuilt, refused: round.refused })
    }

    fn entry(&self, hash: &Hash) -> Option<ItemEntry> {
        let bundle = self.shelf.get(hash).map(|held| held.entry(hash));
        bundle.or_else(|| self.others.get(hash).cloned())
    }

    /// A bundle that was opened before.
    ///
    /// # Errors
    /// What the disk refuses.
    pub fn open_again(&self, hash: &Hash, log: &dyn Log, crypt: &dyn Crypt) -> Result<Body, SyncError> {
        let bytes = log.item_bytes(&hash.0)?;
        let Outside::Bundle { header, .. } = crypt.read(&bytes)? else { return Err(SyncError::Damaged) };
        let key = self.epochs.key(&header.epoch).ok_or(SyncError::Damaged)?;
        Ok(crypt.open_bundle(&bytes, key)?)
    }

    /// A bundle's ops under the names that count here. What never leaves a device has no place in them.
    #[must_use]
    pub fn ops_of(&self, hash: &Hash, body: &Body) -> Vec<Op> {
        let Some(held) = self.shelf.get(hash) else { return Vec::new() };
        // Where nothing has branched, nor had for whoever wrote this, names are what they say.
        let is_own_name = |(author, begin): (&AuthorId, &[u8; 16])| {
            let bundle = self.shelf.beginning_with(begin).and_then(|hash| self.shelf.get(&hash));
            bundle.is_none_or(|held| held.name == *author)
        };
        let is_plain = !self.shelf.has_branches() && body.branches.iter().all(is_own_name);
        let named = |id: OpId| {
            let from = if id.author == held.author {
                Some(*hash)
            } else {
                body.branches.get(&id.author).and_then(|begin| self.shelf.beginning_with(begin))
            };
            from.map_or(id, |from| self.shelf.name_of(id, from))
        };
        let own = |op: Op| {
            let mut op = op;
            op.id.author = held.name;
            if !is_plain {
                op.supersedes = op.supersedes.iter().map(|id| named(*id)).collect();
                op.supersedes.sort_unstable();
                op.supersedes.dedup();
            }
            op
        };
        let travels = |op: &Op| !is_local_only(op.entity.kind);
        body.ops.iter().filter(|op| travels(op)).cloned().map(own).collect()
    }
}
