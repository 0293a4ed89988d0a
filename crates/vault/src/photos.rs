//! `photos.db`: the sealed chunks of one case's photos. The file is made with the first photo. It holds nothing that
//! another device could not give again, so a damaged one is put aside and the case goes on. Deliberately not here: what a
//! chunk holds and its key (`diko_wire`), and which photos there are (ops).

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension, TransactionBehavior, named_params};

use crate::database::{self, Expect};
use crate::files::FolderLock;
use crate::keys::{FileKey, Purpose};
use crate::{CaseId, Vault, VaultError, migrations, pack, recover};

/// SHA-256 of a chunk.
pub type ChunkHash = [u8; 32];

/// The chunks of one case.
pub struct PhotoStore {
    path: PathBuf,
    key: FileKey,
    /// Once it was needed.
    connection: Option<Connection>,
    /// The folder stays locked as long as this is there.
    _lock: Arc<FolderLock>,
}

impl Vault {
    /// The photos of a case. No file is touched before one of them is asked for.
    ///
    /// # Errors
    /// None that can happen.
    pub fn photos(&self, case: CaseId) -> Result<PhotoStore, VaultError> {
        let key = self.master.derive_file_key(self.slots.vault, Purpose::Photos(case))?;
        let path = pack::path_in(&self.folder, Purpose::Photos(case));
        Ok(PhotoStore { path, key, connection: None, _lock: Arc::clone(&self.lock) })
    }
}

impl PhotoStore {
    /// Nothing where it is not here.
    ///
    /// # Errors
    /// What the disk refuses.
    pub fn chunk(&mut self, hash: &ChunkHash) -> Result<Option<Vec<u8>>, VaultError> {
        let Some(photos) = self.existing()? else { return Ok(None) };
        let mut statement = photos.prepare_cached("SELECT bytes FROM chunk WHERE hash = :hash")?;
        Ok(statement.query_row(named_params! { ":hash": hash }, |row| row.get("bytes")).optional()?)
    }

    /// What is here, and whether it is known to lie at the endpoint.
    ///
    /// # Errors
    /// What the disk refuses.
    pub fn chunks(&mut self) -> Result<BTreeMap<ChunkHash, bool>, VaultError> {
        let Some(photos) = self.existing()? else { return Ok(BTreeMap::new()) };
        let mut statement = photos.prepare_cached("SELECT hash, handed FROM chunk")?;
        let rows = statement.query_map([], |row| Ok((row.get("hash")?, row.get("handed")?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Keeps chunks, all of them or none, on the disk when this returns. One that is here stays.
    ///
    /// # Errors
    /// What the disk refuses.
    pub fn add(&mut self, chunks: &[(ChunkHash, &[u8])], handed: bool) -> Result<(), VaultError> {
        let transaction =
            self.existing_or_new()?.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for (hash, bytes) in chunks {
            let mut statement = transaction.prepare_cached(
                "INSERT INTO chunk (hash, handed, bytes) VALUES (:hash, :handed, :bytes)
                 ON CONFLICT (hash) DO NOTHING",
            )?;
            statement.execute(named_params! { ":hash": hash, ":handed": handed, ":bytes": bytes })?;
        }
        Ok(transaction.commit()?)
    }

    /// This one lies at the endpoint.
    ///
    /// # Errors
    /// What the disk refuses.
    pub fn set_handed(&mut self, hash: &ChunkHash) -> Result<(), VaultError> {
        let Some(photos) = self.existing()? else { return Ok(()) };
        photos.execute("UPDATE chunk SET handed = 1 WHERE hash = :hash", named_params! { ":hash": hash })?;
        Ok(())
    }

    /// None is known to lie at the endpoint.
    ///
    /// # Errors
    /// What the disk refuses.
    pub fn forget_handed(&mut self) -> Result<(), VaultError> {
        let Some(photos) = self.existing()? else { return Ok(()) };
        photos.execute("UPDATE chunk SET handed = 0 WHERE handed = 1", [])?;
        Ok(())
    }

    /// Removes every chunk that no photo names any more, for good.
    ///
    /// # Errors
    /// What the disk refuses; then all are here as before.
    pub fn keep_only(&mut self, named: &BTreeSet<ChunkHash>) -> Result<(), VaultError> {
        let gone: Vec<ChunkHash> = self.chunks()?.into_keys().filter(|hash| !named.contains(hash)).collect();
        let Some(photos) = self.existing()?.filter(|_| !gone.is_empty()) else { return Ok(()) };
        let transaction = photos.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for hash in gone {
            transaction.execute("DELETE FROM chunk WHERE hash = :hash", named_params! { ":hash": hash })?;
        }
        Ok(transaction.commit()?)
    }

    /// The file, where there is one.
    pub(crate) fn existing(&mut self) -> Result<Option<&mut Connection>, VaultError> {
        if self.connection.is_none() && !self.path.is_file() {
            return Ok(None);
        }
        self.existing_or_new().map(Some)
    }

    fn existing_or_new(&mut self) -> Result<&mut Connection, VaultError> {
        if self.connection.is_none() {
            let made = match open(&self.path, &self.key, Expect::Existing) {
                Err(VaultError::NotFound) => open(&self.path, &self.key, Expect::New),
                // The key is the vault's own, which opened everything else: this is damage.
                Err(VaultError::DatabaseDamaged) => {
                    recover::put_aside(&self.path)?;
                    open(&self.path, &self.key, Expect::New)
                }
                opened => opened,
            };
            self.connection = Some(made?);
        }
        self.connection.as_mut().ok_or(VaultError::NotFound)
    }
}

fn open(path: &std::path::Path, key: &FileKey, expect: Expect) -> Result<Connection, VaultError> {
    database::open(path, key, migrations::PHOTOS, expect)
}
