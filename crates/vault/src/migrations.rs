//! The schema's history: append-only, numbered from 1, each database file with its own list. A file is copied, and the
//! copy opened, before it is changed; the copy stays until the next good start.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior};

use crate::database::{self, Expect};
use crate::keys::FileKey;
use crate::{VaultError, files};

/// One step of a schema, as SQL.
pub(crate) type Migration = &'static str;

/// `index.db`.
pub(crate) const INDEX: &[Migration] = &[
    include_str!("../../../migrations/vault/index/0001_cases_and_settings.sql"),
    include_str!("../../../migrations/vault/index/0002_packs.sql"),
];

/// `case.db`.
pub(crate) const CASE: &[Migration] = &[
    include_str!("../../../migrations/vault/case/0001_ops.sql"),
    include_str!("../../../migrations/vault/case/0002_log.sql"),
    include_str!("../../../migrations/vault/case/0003_unsent.sql"),
];

/// `photos.db`.
pub(crate) const PHOTOS: &[Migration] = &[include_str!("../../../migrations/vault/photos/0001_chunks.sql")];

/// The number of migrations a file has had.
pub(crate) fn version(connection: &Connection) -> Result<usize, VaultError> {
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    usize::try_from(version).map_err(|_| VaultError::NewerSchema)
}

/// # Errors
/// `NewerSchema` for a file that knows migrations which are not in the list.
pub(crate) fn refuse_newer(version: usize, migrations: &[Migration]) -> Result<(), VaultError> {
    if version > migrations.len() { Err(VaultError::NewerSchema) } else { Ok(()) }
}

/// Runs what is missing, all of it or nothing.
pub(crate) fn bring_up_to_date(
    connection: &mut Connection,
    path: &Path,
    key: &FileKey,
    version: usize,
    migrations: &[Migration],
) -> Result<(), VaultError> {
    let copy = copy_of(path);
    let missing = migrations.get(version..).unwrap_or_default();
    if missing.is_empty() {
        // A good start with this schema: the copy from before is not needed any more.
        return files::remove_file(&copy);
    }
    if version > 0 {
        keep_copy(connection, path, &copy, key)?;
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for migration in missing {
        transaction.execute_batch(migration)?;
    }
    transaction.pragma_update(None, "user_version", i64::try_from(migrations.len()).unwrap_or(i64::MAX))?;
    transaction.commit()?;
    Ok(())
}

/// Where the file as it was before the last migration lies, until the next good start.
pub(crate) fn copy_of(path: &Path) -> PathBuf {
    files::with_suffix(path, ".before")
}

fn keep_copy(connection: &Connection, path: &Path, copy: &Path, key: &FileKey) -> Result<(), VaultError> {
    database::fold_log(connection)?;
    let unfinished = files::with_suffix(copy, ".new");
    let kept = write_copy(path, &unfinished, key).and_then(|()| files::rename_durably(&unfinished, copy));
    if kept.is_err() {
        let _ = files::remove_file(&unfinished);
    }
    kept
}

fn write_copy(path: &Path, to: &Path, key: &FileKey) -> Result<(), VaultError> {
    fs::copy(path, to)?;
    File::open(to)?.sync_all()?;
    // The copy is worth something only if it opens and is whole.
    database::check(&database::unlock(to, key, Expect::Existing)?)
}
