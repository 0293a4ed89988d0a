//! Mending a vault whose files are damaged, without ever deleting one: what cannot be read is renamed aside, and what
//! can take its place does.

use std::fs;
use std::path::Path;

use rusqlite::Connection;

use crate::database::{self, Expect};
use crate::keys::FileKey;
use crate::migrations::{self, Migration};
use crate::vault::Unlocked;
use crate::{CaseId, CaseStore, Secret, Vault, VaultError, files, index};

/// What was found and done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recovery {
    /// The list of cases was built again from the cases; settings are back at their beginning, and no pack is installed.
    pub index_rebuilt: bool,
    /// Cases that are back as they were before the last change of the schema.
    pub from_copy: Vec<CaseId>,
    /// Cases that stay as they are: damaged, and nothing to take their place.
    pub unreadable: Vec<CaseId>,
}

impl Vault {
    /// Opens a vault that `open` calls `DatabaseDamaged`, as far as it can be mended. Reads every page of every case.
    ///
    /// # Errors
    /// As `open`, apart from `DatabaseDamaged`.
    pub fn recover(folder: &Path, secret: Secret<'_>) -> Result<(Vault, Recovery), VaultError> {
        let unlocked = Unlocked::unlock(folder, secret)?;
        let mut recovery = Recovery::default();
        let path = folder.join("index.db");
        let key = unlocked.index_key()?;
        let index = open_whole(&path, &key, migrations::INDEX);
        if index.as_ref().is_err_and(|error| is_damage(*error)) {
            put_aside(&path)?;
            if !copy_takes_place(&path, &key, migrations::INDEX)? {
                recovery.index_rebuilt = true;
                drop(database::open(&path, &key, migrations::INDEX, Expect::New)?);
            }
        } else {
            drop(index?);
        }
        let vault = unlocked.open()?;
        vault.recover_cases(&mut recovery)?;
        Ok((vault, recovery))
    }

    fn recover_cases(&self, recovery: &mut Recovery) -> Result<(), VaultError> {
        for id in self.case_folders()? {
            let path = self.case_folder(id).join("case.db");
            let key = self.case_key(id)?;
            match CaseStore::open(&path, &key, id).and_then(|store| store.check().map(|()| store)) {
                Ok(store) => index::insert_case(&self.index, &store.entry()?)?,
                Err(error) if !is_damage(error) => return Err(error),
                Err(_) if has_whole_copy(&path, &key)? => {
                    put_aside(&path)?;
                    copy_takes_place(&path, &key, migrations::CASE)?;
                    index::insert_case(&self.index, &CaseStore::open(&path, &key, id)?.entry()?)?;
                    recovery.from_copy.push(id);
                }
                Err(_) => recovery.unreadable.push(id),
            }
        }
        Ok(())
    }

    /// The cases there are files of, whether listed or not.
    fn case_folders(&self) -> Result<Vec<CaseId>, VaultError> {
        let mut ids = Vec::new();
        for entry in fs::read_dir(self.folder.join("cases"))? {
            ids.extend(entry?.file_name().to_str().and_then(CaseId::from_hex));
        }
        ids.sort_unstable();
        Ok(ids)
    }
}

fn is_damage(error: VaultError) -> bool {
    matches!(error, VaultError::DatabaseDamaged | VaultError::NotFound)
}

fn open_whole(path: &Path, key: &FileKey, migrations: &[Migration]) -> Result<Connection, VaultError> {
    let connection = database::open(path, key, migrations, Expect::Existing)?;
    database::check(&connection)?;
    Ok(connection)
}

/// Renames a damaged file and its log, together, out of the way.
pub(crate) fn put_aside(path: &Path) -> Result<(), VaultError> {
    let aside = files::free_name(path, ".damaged");
    for part in ["-wal", "-shm", ""] {
        match files::rename_durably(&files::with_suffix(path, part), &files::with_suffix(&aside, part)) {
            Ok(()) | Err(VaultError::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

fn has_whole_copy(path: &Path, key: &FileKey) -> Result<bool, VaultError> {
    let copy = migrations::copy_of(path);
    match database::unlock(&copy, key, Expect::Existing).and_then(|connection| database::check(&connection)) {
        Ok(()) => Ok(true),
        Err(_) if !copy.is_file() => Ok(false),
        Err(VaultError::DatabaseDamaged) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Puts the copy from before the last migration, if it is whole, in the place of `path`, which is free.
fn copy_takes_place(path: &Path, key: &FileKey, migrations: &[Migration]) -> Result<bool, VaultError> {
    if !has_whole_copy(path, key)? {
        return Ok(false);
    }
    // Copied, not renamed: the next migration may meet the fate of this one.
    let unfinished = files::with_suffix(path, ".new");
    fs::copy(migrations::copy_of(path), &unfinished)?;
    fs::File::open(&unfinished)?.sync_all()?;
    files::rename_durably(&unfinished, path)?;
    drop(open_whole(path, key, migrations)?);
    Ok(true)
}
