//! `case.db`: one household as the ops that were written. Appending is one transaction that is on the disk when the
//! call returns. Deliberately not here: what the ops mean, and what devices hand each other (`log`).

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use diko_core::ops::{AuthorId, CaseState, Entity, Op, OpId, registry};
use rusqlite::{Connection, TransactionBehavior};

use crate::database::{self, Expect};
use crate::files::FolderLock;
use crate::index::CaseEntry;
use crate::keys::FileKey;
use crate::{CaseId, LogChange, VaultError, head_table, meta_table, migrations, op_table};

/// One open case. Its file is its own: no query reaches another family.
pub struct CaseStore {
    id: CaseId,
    pub(crate) author: AuthorId,
    pub(crate) connection: Connection,
    lock: Option<Arc<FolderLock>>,
}

/// What a case holds when it is opened: enough for core to go on from where it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseOps {
    /// Who writes on this device in this case.
    pub author: AuthorId,
    /// The number of this author's newest op that was handed to others; 0 before the first. An op with a greater number
    /// may be replaced in place (see `diko_core::ops::in_place`).
    pub sent_through: u64,
    /// The ops that no other op of their register supersedes, by author and number.
    pub heads: Vec<Op>,
    /// What was superseded in a register and has not arrived.
    pub awaited: Vec<(Entity, u16, OpId)>,
    /// The greatest number of each author's ops.
    pub newest: Vec<(AuthorId, u64)>,
}

impl CaseOps {
    /// The state of the case, from which core reads the household and to which it applies what is written.
    #[must_use]
    pub fn into_state(self) -> CaseState {
        CaseState::restore(self.heads, self.awaited, self.newest)
    }
}

impl CaseStore {
    /// Makes the file, which must not exist.
    pub(crate) fn create(
        path: &Path,
        key: &FileKey,
        entry: &CaseEntry,
        author: AuthorId,
    ) -> Result<CaseStore, VaultError> {
        let mut connection = database::open(path, key, migrations::CASE, Expect::New)?;
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        meta_table::set(&transaction, "author", &author.0.0)?;
        meta_table::set(&transaction, "name", &entry.name)?;
        meta_table::set(&transaction, "created_at", &entry.created_at)?;
        transaction.commit()?;
        Ok(CaseStore { id: entry.id, author, connection, lock: None })
    }

    pub(crate) fn open(path: &Path, key: &FileKey, id: CaseId) -> Result<CaseStore, VaultError> {
        let connection = database::open(path, key, migrations::CASE, Expect::Existing)?;
        let author = meta_table::author(&connection)?;
        Ok(CaseStore { id, author, connection, lock: None })
    }

    #[must_use]
    pub fn id(&self) -> CaseId {
        self.id
    }

    /// Who writes on this device in this case: random per case, so that no two cases can be linked.
    #[must_use]
    pub fn author(&self) -> AuthorId {
        self.author
    }

    /// # Errors
    /// `DatabaseDamaged` when a row holds what no version writes.
    pub fn load(&self) -> Result<CaseOps, VaultError> {
        Ok(CaseOps {
            author: self.author,
            sent_through: op_table::sent_through(&self.connection, self.author)?,
            heads: head_table::heads(&self.connection)?,
            awaited: head_table::awaited(&self.connection)?,
            newest: op_table::newest(&self.connection)?,
        })
    }

    /// The number of this author's newest op that was handed to others; 0 before the first (see `CaseOps`).
    ///
    /// # Errors
    /// What the database refuses.
    pub fn sent_through(&self) -> Result<u64, VaultError> {
        op_table::sent_through(&self.connection, self.author)
    }

    /// Writes ops: all of them or none, on the disk when this returns. An op that is stored already changes nothing.
    /// One with the number of this author's newest op, on the same register, takes its place until that op has been
    /// handed to others (which keeps half-typed words out of what is exchanged). The same holds for the author of what
    /// never leaves the device (`registry::is_local_only`).
    ///
    /// # Errors
    /// `OpConflict` when an op of the same number is stored, differs, and may not be replaced.
    pub fn append(&mut self, ops: &[Op]) -> Result<(), VaultError> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for op in ops {
            append_one(&transaction, op, self.author)?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// Reads every page and every row: slow, for recovery and for tests.
    ///
    /// # Errors
    /// `DatabaseDamaged` when anything is not as it was written.
    pub fn check(&self) -> Result<(), VaultError> {
        database::check(&self.connection)?;
        op_table::all(&self.connection)?;
        self.load()?;
        self.items()?;
        self.predecessors()?;
        self.values().map(|_| ())
    }

    /// The folder stays locked as long as this case is open.
    pub(crate) fn hold(&mut self, lock: Arc<FolderLock>) {
        self.lock = Some(lock);
    }

    /// Acknowledges writes that are not on the disk: for the control of the crash tests, which must find it out.
    ///
    /// # Errors
    /// What the database refuses.
    #[cfg(feature = "crash-control")]
    pub fn never_sync_as_a_control(&self) -> Result<(), VaultError> {
        Ok(self.connection.execute_batch("PRAGMA synchronous = OFF")?)
    }

    /// The case's own line, for a list that was lost.
    pub(crate) fn entry(&self) -> Result<CaseEntry, VaultError> {
        Ok(CaseEntry {
            id: self.id,
            name: meta_table::value(&self.connection, "name")?,
            created_at: meta_table::value(&self.connection, "created_at")?,
        })
    }

    pub(crate) fn set_name(&self, name: &str) -> Result<(), VaultError> {
        meta_table::set(&self.connection, "name", &name)
    }

    /// A vault from a copy writes as someone else: two devices must never give one number to two ops. What no bundle
    /// carries is said again under the new name, since those numbers are given out where the copy came from. Who it was
    /// before is kept for the others, to whom the new author will have to introduce itself.
    pub(crate) fn write_on_as(&mut self, author: AuthorId) -> Result<(), VaultError> {
        let mut pending = self.pending()?;
        let fresh = (1..).map(|seq| OpId { author, seq });
        let anew: BTreeMap<OpId, OpId> = pending.iter().map(|op| op.id).zip(fresh).collect();
        let renamed = |id: &OpId| anew.get(id).copied().unwrap_or(*id);
        for op in &mut pending {
            op.id = renamed(&op.id);
            op.supersedes = op.supersedes.iter().map(renamed).collect();
            op.supersedes.sort_unstable();
        }
        self.commit(&LogChange { author: Some(author), pending: Some(pending), ..LogChange::default() })
    }
}

fn append_one(case: &Connection, op: &Op, own: AuthorId) -> Result<(), VaultError> {
    if !op_table::insert(case, op, None)? {
        match op_table::find(case, op.id)? {
            Some(stored) if stored == *op => return Ok(()),
            Some(stored) if may_replace(case, op, &stored, own)? => op_table::replace(case, op)?,
            _ => return Err(VaultError::OpConflict),
        }
    }
    head_table::take(case, &BTreeMap::from([(op.id, op)]))
}

/// Only what no one else can have seen or named: the newest op of an author of this device, current and not handed over.
fn may_replace(case: &Connection, new: &Op, stored: &Op, own: AuthorId) -> Result<bool, VaultError> {
    let author = new.id.author;
    let same_register = new.entity == stored.entity && new.field == stored.field;
    // What never leaves the device is written by an author of its own.
    let is_ours = author == own || registry::is_local_only(new.entity.kind);
    Ok(same_register
        && is_ours
        && op_table::newest_of(case, author)? == new.id.seq
        && head_table::is_head(case, new.id)?
        && op_table::sent_through(case, author)? < new.id.seq)
}
