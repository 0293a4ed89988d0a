//! Packs of the catalogue that a commune's server gave, in `index.db`, so that they are at hand without a network.
//! Deliberately not here: what a pack says and whether its signature holds (`diko-catalogue`).

use std::collections::BTreeMap;

use rusqlite::{Connection, TransactionBehavior, named_params};

use crate::{Vault, VaultError};

/// A pack as it was received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPack {
    pub id: String,
    /// The list of its files, byte for byte as it was signed.
    pub list: Vec<u8>,
    pub signature: String,
    /// The server it came from.
    pub origin: String,
    /// Whether it was signed by a key that the embedded catalogue names.
    pub verified: bool,
    /// By their path in the pack.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Vault {
    /// The installed packs, in the order of their ids.
    ///
    /// # Errors
    /// What the database refuses.
    pub fn packs(&self) -> Result<Vec<StoredPack>, VaultError> {
        let mut statement = self.index.prepare_cached(
            "SELECT id, list, signature, origin, verified
             FROM pack
             ORDER BY id",
        )?;
        let packs = statement.query_map([], |row| {
            Ok(StoredPack {
                id: row.get("id")?,
                list: row.get("list")?,
                signature: row.get("signature")?,
                origin: row.get("origin")?,
                verified: row.get("verified")?,
                files: BTreeMap::new(),
            })
        })?;
        let with_files = |pack: StoredPack| Ok(StoredPack { files: files(&self.index, &pack.id)?, ..pack });
        packs.map(|pack| with_files(pack?)).collect()
    }

    /// Installs a pack in the place of the one with its id, if there is one.
    ///
    /// # Errors
    /// What the disk refuses; then the one before is there as it was.
    pub fn install_pack(&mut self, pack: &StoredPack) -> Result<(), VaultError> {
        let transaction = self.index.transaction_with_behavior(TransactionBehavior::Immediate)?;
        delete(&transaction, &pack.id)?;
        insert(&transaction, pack)?;
        Ok(transaction.commit()?)
    }

    /// Removes a pack, if it is there.
    ///
    /// # Errors
    /// What the disk refuses; then it is there as it was.
    pub fn remove_pack(&mut self, id: &str) -> Result<(), VaultError> {
        delete(&self.index, id)
    }
}

fn files(index: &Connection, pack: &str) -> Result<BTreeMap<String, Vec<u8>>, VaultError> {
    let mut statement = index.prepare_cached("SELECT path, bytes FROM pack_file WHERE pack = :pack")?;
    let files = statement
        .query_map(named_params! { ":pack": pack }, |row| Ok((row.get("path")?, row.get("bytes")?)))?;
    files.collect::<Result<_, _>>().map_err(VaultError::from)
}

fn insert(index: &Connection, pack: &StoredPack) -> Result<(), VaultError> {
    index.execute(
        "INSERT INTO pack (id, list, signature, origin, verified)
         VALUES (:id, :list, :signature, :origin, :verified)",
        named_params! {
            ":id": pack.id,
            ":list": pack.list,
            ":signature": pack.signature,
            ":origin": pack.origin,
            ":verified": pack.verified,
        },
    )?;
    let mut statement = index.prepare_cached(
        "INSERT INTO pack_file (pack, path, bytes)
         VALUES (:pack, :path, :bytes)",
    )?;
    for (path, bytes) in &pack.files {
        statement.execute(named_params! { ":pack": pack.id, ":path": path, ":bytes": bytes })?;
    }
    Ok(())
}

/// With its files.
fn delete(index: &Connection, id: &str) -> Result<(), VaultError> {
    index.execute("DELETE FROM pack WHERE id = :id", named_params! { ":id": id })?;
    Ok(())
}
