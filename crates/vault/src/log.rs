//! The log of a case: every item that devices hand each other, as it was received, and what is known of it. What an
//! item says is told to this crate by sync. Deliberately not here: writing (`log_change`).

use diko_core::ops::{AuthorId, Id128, Op};

use crate::{CaseStore, VaultError, item_table, meta_table, op_table, sync_value_table};

/// What has become of an item. The numbers are frozen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemState {
    Waiting = 0,
    Applied = 1,
    Quarantined = 2,
    Refused = 3,
}

/// What sync read in a bundle's header, and where the ops of the bundle are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BundleFacts {
    pub author: AuthorId,
    /// The number of its first op.
    pub first: u64,
    pub count: u64,
    /// SHA-256 of the author's bundle before it; none for the first.
    pub previous: Option<[u8; 32]>,
    /// The member who signed it, where known.
    pub signer: Option<Id128>,
    /// Under which author its ops are in the op table: equal to `author` unless a fork was renamed.
    pub line: AuthorId,
    /// Whether it says anything about members.
    pub statements: bool,
}

impl BundleFacts {
    /// The numbers of its ops.
    pub(crate) fn numbers(&self) -> impl Iterator<Item = u64> {
        self.first..self.first.saturating_add(self.count)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItemKind {
    Bundle(BundleFacts),
    Epoch,
    /// Of a version or kind that this program does not know: kept and relayed.
    Unknown,
}

/// An item without its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ItemEntry {
    /// SHA-256 of its bytes.
    pub hash: [u8; 32],
    pub kind: ItemKind,
    pub state: ItemState,
    /// Whether it is known to lie at the endpoint.
    pub remote: bool,
}

impl CaseStore {
    /// Every item, in the order of arrival.
    ///
    /// # Errors
    /// `DatabaseDamaged` when a row holds what no version writes.
    pub fn items(&self) -> Result<Vec<ItemEntry>, VaultError> {
        item_table::all(&self.connection)
    }

    /// An item as it was received.
    ///
    /// # Errors
    /// `NotFound` when there is none of this hash.
    pub fn item_bytes(&self, hash: &[u8; 32]) -> Result<Vec<u8>, VaultError> {
        item_table::bytes(&self.connection, hash)
    }

    /// Own ops that no bundle carries, in the order of their numbers, apart from those that never leave the device.
    ///
    /// # Errors
    /// `DatabaseDamaged` when a row holds what no version writes.
    pub fn pending(&self) -> Result<Vec<Op>, VaultError> {
        op_table::pending(&self.connection, self.author)
    }

    /// What sync remembers, by name.
    ///
    /// # Errors
    /// What the database refuses.
    pub fn values(&self) -> Result<Vec<(String, Vec<u8>)>, VaultError> {
        sync_value_table::all(&self.connection)
    }

    /// As whom this device wrote before, the first one first.
    ///
    /// # Errors
    /// `DatabaseDamaged` when it is no list of authors.
    pub fn predecessors(&self) -> Result<Vec<AuthorId>, VaultError> {
        meta_table::predecessors(&self.connection)
    }
}
