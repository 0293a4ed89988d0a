//! A disk under an engine that may refuse a change, or lose its process right after one.

use diko_core::ops::{AuthorId, Op};
use diko_sync::Log;
use diko_vault::{ItemEntry, LogChange, VaultError};

use super::parts::Disk;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mishap {
    None,
    /// The next change is refused, and nothing of it happens.
    Refused,
    /// The next change is on the disk, and the process ends before it hears so.
    Killed,
}

pub struct Brittle<'a, D> {
    disk: &'a mut D,
    mishap: Mishap,
    pub happened: bool,
}

impl<'a, D: Disk> Brittle<'a, D> {
    pub fn new(disk: &'a mut D, mishap: Mishap) -> Brittle<'a, D> {
        Brittle { disk, mishap, happened: false }
    }
}

impl<D: Disk> Log for Brittle<'_, D> {
    fn author(&self) -> AuthorId {
        self.disk.author()
    }

    fn predecessors(&self) -> Result<Vec<AuthorId>, VaultError> {
        self.disk.predecessors()
    }

    fn items(&self) -> Result<Vec<ItemEntry>, VaultError> {
        self.disk.items()
    }

    fn item_bytes(&self, hash: &[u8; 32]) -> Result<Vec<u8>, VaultError> {
        self.disk.item_bytes(hash)
    }

    fn pending(&self) -> Result<Vec<Op>, VaultError> {
        self.disk.pending()
    }

    fn values(&self) -> Result<Vec<(String, Vec<u8>)>, VaultError> {
        self.disk.values()
    }

    fn commit(&mut self, change: &LogChange) -> Result<(), VaultError> {
        match self.mishap {
            Mishap::None => self.disk.commit(change),
            Mishap::Refused => {
                self.happened = true;
                Err(VaultError::DiskFull)
            }
            Mishap::Killed => {
                self.disk.commit(change)?;
                self.happened = true;
                Err(VaultError::DiskFull)
            }
        }
    }
}
