//! SQL of `case_chunk`: pieces of photos, each under the hash of its bytes.

use diko_wire::Hash;
use rusqlite::{Connection, OptionalExtension, named_params};

use super::cases;
use super::writer::Outcome;
use crate::store::{CaseId, Day};

/// Whether the chunk is new.
pub(super) fn put(
    connection: &Connection,
    case: CaseId,
    hash: Hash,
    bytes: &[u8],
    most: u64,
    today: Day,
) -> Outcome<bool> {
    let there = connection
        .prepare_cached("SELECT 1 FROM case_chunk WHERE case_id = :case AND hash = :hash")?
        .exists(named_params! { ":case": case.0, ":hash": hash.0 })?;
    if there {
        return Ok(Ok(false));
    }
    let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if let Err(refusal) = cases::grow(connection, case, size, most, today)? {
        return Ok(Err(refusal));
    }
    connection
        .prepare_cached("INSERT INTO case_chunk (case_id, hash, bytes) VALUES (:case, :hash, :bytes)")?
        .execute(named_params! { ":case": case.0, ":hash": hash.0, ":bytes": bytes })?;
    Ok(Ok(true))
}

pub(super) fn read(connection: &Connection, case: CaseId, hash: Hash) -> rusqlite::Result<Option<Vec<u8>>> {
    connection
        .prepare_cached("SELECT bytes FROM case_chunk WHERE case_id = :case AND hash = :hash")?
        .query_row(named_params! { ":case": case.0, ":hash": hash.0 }, |row| row.get(0))
        .optional()
}
