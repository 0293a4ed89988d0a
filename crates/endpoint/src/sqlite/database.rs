//! The file of the SQLite store, opened the one right way, and its schema's history. What the tables mean is told in
//! `migrations/endpoint-sqlite`; who writes and who reads is told in `writer` and `readers`.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use super::OpenError;

/// Append-only, numbered from 1; `user_version` is how many of them a file has had.
const MIGRATIONS: &[&str] = &[include_str!("../../../../migrations/endpoint-sqlite/0001_cases.sql")];

/// How long a connection waits for another process, such as `admin`, to finish its transaction.
const PATIENCE: Duration = Duration::from_secs(10);

/// A connection that writes; makes the file, or brings it to the newest schema.
///
/// # Errors
/// `NewerSchema`, `Sql`.
pub(super) fn make(path: &Path) -> Result<Connection, OpenError> {
    let mut connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
    refuse_newer(&connection)?;
    let mode: String = connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    if mode != "wal" {
        return Err(OpenError::NoWriteAheadLog);
    }
    configure_writer(&connection)?;
    migrate(&mut connection)?;
    Ok(connection)
}

/// A second connection that writes, to a file that `make` has made.
///
/// # Errors
/// `NotFound`, `NewerSchema`, `OlderSchema`, `Sql`.
pub(super) fn open(path: &Path) -> Result<Connection, OpenError> {
    if !path.is_file() {
        return Err(OpenError::NotFound);
    }
    let connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    refuse_newer(&connection)?;
    if version(&connection)? < MIGRATIONS.len() {
        return Err(OpenError::OlderSchema);
    }
    configure_writer(&connection)?;
    Ok(connection)
}

/// A connection that only reads. (It may still write the index of the write-ahead log, as every reader does.)
pub(super) fn open_reader(path: &Path) -> rusqlite::Result<Connection> {
    let connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection.execute_batch("PRAGMA query_only = ON; PRAGMA cache_size = -4096;")?;
    Ok(connection)
}

fn connect(path: &Path, flags: OpenFlags) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(64);
    connection.execute_batch("PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY;")?;
    Ok(connection)
}

fn configure_writer(connection: &Connection) -> rusqlite::Result<()> {
    // The log is folded into the file every 16 MiB: pages that many commits touch are then written once.
    connection.execute_batch(
        "PRAGMA synchronous = FULL;
         PRAGMA secure_delete = ON;
         PRAGMA cache_size = -32768;
         PRAGMA wal_autocheckpoint = 4096;
         PRAGMA journal_size_limit = 67108864;",
    )
}

fn version(connection: &Connection) -> rusqlite::Result<usize> {
    connection.query_row("PRAGMA user_version", [], |row| row.get(0))
}

fn refuse_newer(connection: &Connection) -> Result<(), OpenError> {
    if version(connection)? > MIGRATIONS.len() { Err(OpenError::NewerSchema) } else { Ok(()) }
}

/// Runs what is missing, all of it or nothing.
fn migrate(connection: &mut Connection) -> Result<(), OpenError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for migration in MIGRATIONS.get(version(&transaction)?..).unwrap_or_default() {
        transaction.execute_batch(migration)?;
    }
    transaction.pragma_update(None, "user_version", MIGRATIONS.len())?;
    transaction.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_commit_reaches_the_disk_and_what_is_deleted_is_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("endpoint.db");
        for connection in [make(&path).unwrap(), open(&path).unwrap()] {
            let read = |name: &str| {
                connection.query_row(&format!("PRAGMA {name}"), [], |row| row.get::<_, i64>(0)).unwrap()
            };
            assert_eq!((read("synchronous"), read("secure_delete")), (2, 1));
            let mode: String = connection.query_row("PRAGMA journal_mode", [], |row| row.get(0)).unwrap();
            assert_eq!(mode, "wal");
        }
        let reader = open_reader(&path).unwrap();
        assert!(reader.execute("DELETE FROM case_head", []).is_err());
    }
}
