//! Where the items of a case are kept. The vault is the real one; whatever keeps the same promises may stand in for it.

use diko_core::ops::{AuthorId, Op};
use diko_vault::{CaseStore, ItemEntry, LogChange, VaultError};

/// A case's log as one device keeps it. A change is on the disk, whole, when `commit` returns, or it did not happen.
pub trait Log {
    /// As whom this device writes.
    fn author(&self) -> AuthorId;

    /// As whom it wrote before, the oldest first.
    ///
    /// # Errors
    /// What the disk refuses, here and below.
    fn predecessors(&self) -> Result<Vec<AuthorId>, VaultError>;

    /// In the order in which they came.
    ///
    /// # Errors
    /// See above.
    fn items(&self) -> Result<Vec<ItemEntry>, VaultError>;

    /// An item as it was received.
    ///
    /// # Errors
    /// `NotFound`; see above.
    fn item_bytes(&self, hash: &[u8; 32]) -> Result<Vec<u8>, VaultError>;

    /// This device's ops that no bundle carries, in their order.
    ///
    /// # Errors
    /// See above.
    fn pending(&self) -> Result<Vec<Op>, VaultError>;

    /// What `LogChange::values` set.
    ///
    /// # Errors
    /// See above.
    fn values(&self) -> Result<Vec<(String, Vec<u8>)>, VaultError>;

    /// # Errors
    /// See above; then nothing changed.
    fn commit(&mut self, change: &LogChange) -> Result<(), VaultError>;
}

impl Log for CaseStore {
    fn author(&self) -> AuthorId {
        CaseStore::author(self)
    }

    fn predecessors(&self) -> Result<Vec<AuthorId>, VaultError> {
        CaseStore::predecessors(self)
    }

    fn items(&self) -> Result<Vec<ItemEntry>, VaultError> {
        CaseStore::items(self)
    }

    fn item_bytes(&self, hash: &[u8; 32]) -> Result<Vec<u8>, VaultError> {
        CaseStore::item_bytes(self, hash)
    }

    fn pending(&self) -> Result<Vec<Op>, VaultError> {
        CaseStore::pending(self)
    }

    fn values(&self) -> Result<Vec<(String, Vec<u8>)>, VaultError> {
        CaseStore::values(self)
    }

    fn commit(&mut self, change: &LogChange) -> Result<(), VaultError> {
        CaseStore::commit(self, change)
    }
}
