//! A device's disk: a vault in a folder, with the one case it is about. An image of it is a copy of its files.

use std::path::{Path, PathBuf};

use diko_core::ops::{AuthorId, Op};
use diko_sync::Log;
use diko_vault::{CaseId, CaseOps, CaseStore, ItemEntry, KdfCost, LogChange, Secret, Vault, VaultError};

use super::copy_tree;
use crate::sim::dice::Dice;
use crate::sim::parts::{Broken, Disk};

const PASSPHRASE: &str = "vier Birnen im Korb";

pub struct VaultDisk {
    folder: PathBuf,
    case: CaseId,
    /// Nothing only while its files are copied.
    open: Option<(Vault, CaseStore)>,
    images: usize,
}

impl VaultDisk {
    pub fn new(folder: PathBuf, dice: &mut Dice) -> Result<VaultDisk, Broken> {
        let (mut vault, _) = Vault::create(&folder, PASSPHRASE, dice, KdfCost::CHEAP_FOR_TESTS)?;
        let store = vault.create_case("family", 0, dice)?;
        Ok(VaultDisk { folder, case: store.id(), open: Some((vault, store)), images: 0 })
    }

    fn opened(folder: PathBuf, case: CaseId) -> Result<VaultDisk, Broken> {
        let mut disk = VaultDisk { folder, case, open: None, images: 0 };
        disk.open()?;
        Ok(disk)
    }

    fn open(&mut self) -> Result<(), Broken> {
        let vault = Vault::open(&self.folder, Secret::Passphrase(PASSPHRASE))?;
        let store = vault.case(self.case)?;
        self.open = Some((vault, store));
        Ok(())
    }

    fn store(&self) -> Result<&CaseStore, VaultError> {
        self.open.as_ref().map(|(_, store)| store).ok_or(VaultError::NotFound)
    }

    fn store_mut(&mut self) -> Result<&mut CaseStore, VaultError> {
        self.open.as_mut().map(|(_, store)| store).ok_or(VaultError::NotFound)
    }

    fn folder_of_image(&mut self) -> PathBuf {
        self.images += 1;
        let name = self.folder.file_name().unwrap_or_default().to_string_lossy();
        let folder = self.folder.parent().unwrap_or_else(|| Path::new("."));
        folder.join(format!("{name}-{}", self.images))
    }
}

impl Log for VaultDisk {
    fn author(&self) -> AuthorId {
        self.store().map_or(AuthorId(diko_core::ops::Id128([0; 16])), Log::author)
    }

    fn predecessors(&self) -> Result<Vec<AuthorId>, VaultError> {
        Log::predecessors(self.store()?)
    }

    fn items(&self) -> Result<Vec<ItemEntry>, VaultError> {
        Log::items(self.store()?)
    }

    fn item_bytes(&self, hash: &[u8; 32]) -> Result<Vec<u8>, VaultError> {
        Log::item_bytes(self.store()?, hash)
    }

    fn pending(&self) -> Result<Vec<Op>, VaultError> {
        Log::pending(self.store()?)
    }

    fn values(&self) -> Result<Vec<(String, Vec<u8>)>, VaultError> {
        Log::values(self.store()?)
    }

    fn commit(&mut self, change: &LogChange) -> Result<(), VaultError> {
        Log::commit(self.store_mut()?, change)
    }
}

impl Disk for VaultDisk {
    fn load(&self) -> Result<CaseOps, VaultError> {
        self.store()?.load()
    }

    fn append(&mut self, ops: &[Op]) -> Result<(), VaultError> {
        self.store_mut()?.append(ops)
    }

    fn image(&mut self) -> Result<VaultDisk, Broken> {
        let folder = self.folder_of_image();
        self.open = None;
        copy_tree(&self.folder, &folder)?;
        self.open()?;
        VaultDisk::opened(folder, self.case)
    }

    fn restart(&mut self) -> Result<(), Broken> {
        self.open = None;
        self.open()
    }
}
