//! One SQLCipher file, opened the one right way. What its tables mean is told beside them (`index`, `op_table`).

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use crate::keys::FileKey;
use crate::migrations::{self, Migration};
use crate::{VaultError, files};

/// Whether a file is expected to be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Expect {
    New,
    Existing,
}

/// Opens a file, brings it to the newest schema, and sets what must hold for every write.
///
/// # Errors
/// `NotFound` for a missing one, `DatabaseDamaged` when it is damaged or has another key, `NewerSchema`.
pub(crate) fn open(
    path: &Path,
    key: &FileKey,
    migrations: &[Migration],
    expect: Expect,
) -> Result<Connection, VaultError> {
    if expect == Expect::Existing && !path.is_file() {
        return Err(VaultError::NotFound);
    }
    open_file(path, key, migrations, expect).map_err(|error| refused(path, error))
}

/// Key first, then a look: without the right key nothing in the file can be read.
pub(crate) fn unlock(path: &Path, key: &FileKey, expect: Expect) -> Result<Connection, VaultError> {
    unlock_file(path, key, expect).map_err(|error| refused(path, error))
}

fn open_file(
    path: &Path,
    key: &FileKey,
    migrations: &[Migration],
    expect: Expect,
) -> Result<Connection, VaultError> {
    let mut connection = unlock_file(path, key, expect)?;
    // Before anything may be written: a newer file is left as it is.
    let version = migrations::version(&connection)?;
    migrations::refuse_newer(version, migrations)?;
    if expect == Expect::Existing && version == 0 {
        // SQLite takes an empty file for a new database: filling it would hide what was lost.
        return Err(VaultError::DatabaseDamaged);
    }
    configure(&connection)?;
    migrations::bring_up_to_date(&mut connection, path, key, version, migrations)?;
    Ok(connection)
}

fn unlock_file(path: &Path, key: &FileKey, expect: Expect) -> Result<Connection, VaultError> {
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if expect == Expect::New {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    start_library()?;
    let connection = Connection::open_with_flags(path, flags)?;
    // Nothing is said to a system's log. SQLCipher wipes its keys by itself; wiping and locking every page as well
    // (`cipher_memory_security`) would triple the time to open, while the household stands in our own memory anyway.
    connection.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    connection.execute_batch(&key.pragma())?;
    connection.execute_batch("PRAGMA cipher_hmac_algorithm = HMAC_SHA256;")?;
    connection.query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get::<_, i64>(0))?;
    Ok(connection)
}

/// SQLite calls itself ready before SQLCipher, which it starts last, is: a second thread that opens a file in that moment
/// finds no cipher. So the first to come starts both, and the others wait for it.
fn start_library() -> Result<(), VaultError> {
    static READY: Mutex<bool> = Mutex::new(false);
    let mut ready = READY.lock().unwrap_or_else(PoisonError::into_inner);
    if !*ready {
        Connection::open_in_memory()?;
        *ready = true;
    }
    Ok(())
}

/// Every page's authentication code, and every structure above it.
///
/// # Errors
/// `DatabaseDamaged` when anything is not as it was written.
pub(crate) fn check(connection: &Connection) -> Result<(), VaultError> {
    // The check of codes looks into the file alone, where a crash may have left a torn page that the log still has.
    fold_log(connection)?;
    let mut pages = connection.prepare("PRAGMA cipher_integrity_check")?;
    if pages.query([])?.next()?.is_some() {
        return Err(VaultError::DatabaseDamaged);
    }
    let verdict: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    let mut foreign = connection.prepare("PRAGMA foreign_key_check")?;
    if verdict != "ok" || foreign.query([])?.next()?.is_some() {
        return Err(VaultError::DatabaseDamaged);
    }
    Ok(())
}

/// Moves everything from the write-ahead log into the file and empties the log.
pub(crate) fn fold_log(connection: &Connection) -> Result<(), VaultError> {
    let busy: i64 = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy == 0 { Ok(()) } else { Err(VaultError::InUse) }
}

/// The settings of a connection; none of them may be set inside a transaction.
fn configure(connection: &Connection) -> Result<(), VaultError> {
    let mode: String = connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    if mode != "wal" {
        return Err(VaultError::ReadOnly);
    }
    connection.execute_batch(
        "PRAGMA synchronous = FULL;
         PRAGMA secure_delete = ON;
         PRAGMA foreign_keys = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA trusted_schema = OFF;",
    )?;
    set_cache(connection, USUAL_CACHE)
}

/// In KiB.
const USUAL_CACHE: i32 = 2 * 1024;
const BULK_CACHE: i32 = 32 * 1024;

/// A bulk change in one transaction, all of it or nothing, with more memory for pages while it lasts.
pub(crate) fn write_in_bulk(
    connection: &mut Connection,
    write: impl FnOnce(&Connection) -> Result<(), VaultError>,
) -> Result<(), VaultError> {
    set_cache(connection, BULK_CACHE)?;
    let written = write_at_once(connection, write);
    // What was written stays written, whatever becomes of the memory.
    let _ = set_cache(connection, USUAL_CACHE);
    written
}

fn write_at_once(
    connection: &mut Connection,
    write: impl FnOnce(&Connection) -> Result<(), VaultError>,
) -> Result<(), VaultError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    write(&transaction)?;
    Ok(transaction.commit()?)
}

fn set_cache(connection: &Connection, kib: i32) -> Result<(), VaultError> {
    // A negative number is KiB, a positive one pages.
    Ok(connection.pragma_update(None, "cache_size", -kib)?)
}

/// SQLite says "cannot open" for a folder that takes no new file; what the person can do about it is another matter.
pub(crate) fn refused(path: &Path, error: VaultError) -> VaultError {
    let VaultError::Sql(code) = error else { return error };
    match files::may_write(path) {
        Err(reason) if code & 0xFF == rusqlite::ffi::SQLITE_CANTOPEN => reason,
        _ => error,
    }
}
