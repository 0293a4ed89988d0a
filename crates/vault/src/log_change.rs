//! One change of the log and of the ops that follow from it. Deliberately not here: why. Who may write, what waits and
//! which bundles apply is decided by sync.

use std::collections::BTreeMap;

use diko_core::ops::{AuthorId, Op, OpId};
use rusqlite::Connection;

use crate::item_table::ItemNumber;
use crate::log::{ItemEntry, ItemKind};
use crate::{
    CaseStore, VaultError, database, head_table, item_table, meta_table, op_table, sync_value_table,
};

/// What one exchange, or one sealing, does to a case: all of it or nothing. A field takes effect before the ones below
/// it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LogChange {
    /// Forget which items lie at the endpoint.
    pub none_remote: bool,
    /// New items as received. One that is there already (by hash) is left as it is.
    pub add: Vec<(ItemEntry, Vec<u8>)>,
    /// What is known anew of items, by hash.
    pub update: Vec<ItemEntry>,
    /// Items that lie at the endpoint.
    pub remote: Vec<[u8; 32]>,
    /// Own pending ops up to and including this number are carried by this bundle. They must be the ones it was sealed
    /// from: nothing may be appended between `CaseStore::pending` and this.
    pub carried: Option<([u8; 32], u64)>,
    /// Remove every op that a bundle carries: those that still count come again in `apply`.
    pub rebuild: bool,
    /// Takes the place of all own pending ops. Own: of the author before `author` takes effect.
    pub pending: Option<Vec<Op>>,
    /// As whom this device writes from here on. As whom it wrote is remembered (`CaseStore::predecessors`).
    pub author: Option<AuthorId>,
    /// The ops of bundles, each with the hash of its bundle.
    pub apply: Vec<([u8; 32], Vec<Op>)>,
    /// What sync remembers, by name: set or removed.
    pub values: Vec<(String, Option<Vec<u8>>)>,
}

impl CaseStore {
    /// Writes a change: all of it or nothing, on the disk when this returns.
    ///
    /// # Errors
    /// `NotFound` when a hash names no item. `OpConflict` when an op of the same number is stored and differs, or
    /// `carried` names a bundle that does not hold exactly the pending ops up to its number.
    pub fn commit(&mut self, change: &LogChange) -> Result<(), VaultError> {
        let own = self.author;
        database::write_in_bulk(&mut self.connection, |case| {
            write_items(case, change)?;
            if let Some((bundle, through)) = &change.carried {
                carry(case, own, bundle, *through)?;
            }
            if let Some(author) = change.author {
                meta_table::write_on_as(case, author)?;
            }
            let kept = take_back(case, own, change)?;
            let mut ops: BTreeMap<OpId, &Op> = kept.iter().map(|op| (op.id, op)).collect();
            apply(case, change, &mut ops)?;
            head_table::take(case, &ops)?;
            change.values.iter().try_for_each(|(name, value)| match value {
                Some(value) => sync_value_table::set(case, name, value),
                None => sync_value_table::remove(case, name),
            })
        })?;
        self.author = change.author.unwrap_or(own);
        Ok(())
    }
}

fn write_items(case: &Connection, change: &LogChange) -> Result<(), VaultError> {
    if change.none_remote {
        item_table::forget_remote(case)?;
    }
    change.add.iter().try_for_each(|(entry, bytes)| item_table::add(case, entry, bytes))?;
    change.update.iter().try_for_each(|entry| item_table::update(case, entry))?;
    change.remote.iter().try_for_each(|hash| item_table::set_remote(case, hash))
}

/// An op that passed for sent and is in no bundle would never reach the others.
fn carry(case: &Connection, own: AuthorId, bundle: &[u8; 32], through: u64) -> Result<(), VaultError> {
    let (number, entry) = item_table::find(case, bundle)?;
    let mut ops = op_table::pending(case, own)?;
    ops.retain(|op| op.id.seq <= through);
    let numbers = ops.iter().map(|op| op.id.seq);
    match entry.kind {
        ItemKind::Bundle(facts) if facts.line == own && numbers.eq(facts.numbers()) => {
            ops.iter().try_for_each(|op| op_table::set_bundle(case, op.id, number))
        }
        _ => Err(VaultError::OpConflict),
    }
}

/// Removes what comes again in another form. The ops that are there then, whose heads are to be found anew; none when
/// nothing was removed.
fn take_back(case: &Connection, own: AuthorId, change: &LogChange) -> Result<Vec<Op>, VaultError> {
    if !change.rebuild && change.pending.is_none() {
        return Ok(Vec::new());
    }
    head_table::clear(case)?;
    if change.rebuild {
        op_table::delete_carried(case)?;
    }
    if let Some(ops) = &change.pending {
        let before = op_table::pending(case, own)?;
        before.iter().try_for_each(|op| op_table::delete(case, op.id))?;
        ops.iter().try_for_each(|op| write(case, op, None).map(|_| ()))?;
    }
    op_table::all(case)
}

/// Adds the ops that are new to `new`.
fn apply<'a>(
    case: &Connection,
    change: &'a LogChange,
    new: &mut BTreeMap<OpId, &'a Op>,
) -> Result<(), VaultError> {
    for (bundle, ops) in &change.apply {
        let (number, _) = item_table::find(case, bundle)?;
        for op in ops {
            if write(case, op, Some(number))? {
                new.insert(op.id, op);
            } else {
                op_table::set_bundle(case, op.id, number)?;
            }
        }
    }
    Ok(())
}

/// Whether the op is new.
///
/// # Errors
/// `OpConflict` when there is another of its number.
fn write(case: &Connection, op: &Op, bundle: Option<ItemNumber>) -> Result<bool, VaultError> {
    if op_table::insert(case, op, bundle)? {
        return Ok(true);
    }
    if op_table::find(case, op.id)?.as_ref() == Some(op) { Ok(false) } else { Err(VaultError::OpConflict) }
}
