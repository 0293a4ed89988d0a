//! SQL of `case_head`, `case_admission` and `case_token`: making a case, following its lists, removing it.

use diko_wire::TokenHash;
use rusqlite::{Connection, OptionalExtension, named_params};

use super::codes;
use super::writer::Outcome;
use crate::store::{CaseId, Day, Entry, Followed, Registered, SignedList, StoreError};

pub(super) fn register(
    connection: &Connection,
    case: CaseId,
    list: &SignedList,
    entry: Entry,
    today: Day,
) -> rusqlite::Result<Registered> {
    if let Some(present) = admission(connection, case)? {
        return Ok(if present == list.bytes { Registered::There } else { Registered::Another });
    }
    if let Entry::WithCode(code) = entry {
        let used = code.map_or(Ok(false), |code| codes::use_up(connection, code))?;
        if !used {
            return Ok(Registered::NoCode);
        }
    }
    connection
        .prepare_cached(
            "INSERT INTO case_head (case_id, position, digest, bytes, used_on)
             VALUES (:case, 0, zeroblob(16), 0, :today)",
        )?
        .execute(named_params! { ":case": case.0, ":today": today.0 })?;
    connection
        .prepare_cached("INSERT INTO case_admission (case_id, list) VALUES (:case, :list)")?
        .execute(named_params! { ":case": case.0, ":list": list.bytes })?;
    put_tokens(connection, case, list)?;
    Ok(Registered::Made)
}

/// `list` is the next one, or the one that is there.
pub(super) fn admit(connection: &Connection, case: CaseId, list: &SignedList) -> Outcome<Followed> {
    let Some(present) = admission(connection, case)? else { return Ok(Err(StoreError::NotFound)) };
    if present == list.bytes {
        return Ok(Ok(Followed::Yes));
    }
    if !list.follows(&present) {
        return Ok(Ok(Followed::NotNext));
    }
    connection
        .prepare_cached("UPDATE case_admission SET list = :list WHERE case_id = :case")?
        .execute(named_params! { ":case": case.0, ":list": list.bytes })?;
    connection
        .prepare_cached("DELETE FROM case_token WHERE case_id = :case")?
        .execute(named_params! { ":case": case.0 })?;
    put_tokens(connection, case, list)?;
    Ok(Ok(Followed::Yes))
}

pub(super) fn delete(connection: &Connection, case: CaseId, last: &SignedList) -> Outcome<Followed> {
    let Some(present) = admission(connection, case)? else { return Ok(Err(StoreError::NotFound)) };
    if !last.follows(&present) {
        return Ok(Ok(Followed::NotNext));
    }
    remove(connection, case)?;
    Ok(Ok(Followed::Yes))
}

/// Everything of a case.
pub(super) fn remove(connection: &Connection, case: CaseId) -> rusqlite::Result<()> {
    const TABLES: [&str; 5] = [
        "DELETE FROM case_chunk WHERE case_id = :case",
        "DELETE FROM case_item WHERE case_id = :case",
        "DELETE FROM case_token WHERE case_id = :case",
        "DELETE FROM case_admission WHERE case_id = :case",
        "DELETE FROM case_head WHERE case_id = :case",
    ];
    for table in TABLES {
        connection.prepare_cached(table)?.execute(named_params! { ":case": case.0 })?;
    }
    Ok(())
}

pub(super) fn is_admitted(connection: &Connection, case: CaseId, token: TokenHash) -> rusqlite::Result<bool> {
    connection
        .prepare_cached("SELECT 1 FROM case_token WHERE case_id = :case AND token = :token")?
        .exists(named_params! { ":case": case.0, ":token": token.0 })
}

/// Notes that a case was used; never earlier than it was noted before.
pub(super) fn use_on(connection: &Connection, case: CaseId, today: Day) -> rusqlite::Result<()> {
    connection
        .prepare_cached("UPDATE case_head SET used_on = max(used_on, :today) WHERE case_id = :case")?
        .execute(named_params! { ":case": case.0, ":today": today.0 })?;
    Ok(())
}

/// Makes room for more bytes of a case, if it exists and may have them.
pub(super) fn grow(connection: &Connection, case: CaseId, bytes: u64, most: u64, today: Day) -> Outcome<()> {
    let present: Option<u64> = connection
        .prepare_cached("SELECT bytes FROM case_head WHERE case_id = :case")?
        .query_row(named_params! { ":case": case.0 }, |row| row.get(0))
        .optional()?;
    let Some(present) = present else { return Ok(Err(StoreError::NotFound)) };
    let Some(grown) = present.checked_add(bytes).filter(|grown| *grown <= most) else {
        return Ok(Err(StoreError::Full));
    };
    connection
        .prepare_cached(
            "UPDATE case_head SET bytes = :grown, used_on = max(used_on, :today) WHERE case_id = :case",
        )?
        .execute(named_params! { ":case": case.0, ":grown": grown, ":today": today.0 })?;
    Ok(Ok(()))
}

pub(super) fn admission(connection: &Connection, case: CaseId) -> rusqlite::Result<Option<Vec<u8>>> {
    connection
        .prepare_cached("SELECT list FROM case_admission WHERE case_id = :case")?
        .query_row(named_params! { ":case": case.0 }, |row| row.get(0))
        .optional()
}

fn put_tokens(connection: &Connection, case: CaseId, list: &SignedList) -> rusqlite::Result<()> {
    let mut insert =
        connection.prepare_cached("INSERT INTO case_token (case_id, token) VALUES (:case, :token)")?;
    for token in &list.list.tokens {
        insert.execute(named_params! { ":case": case.0, ":token": token.0 })?;
    }
    Ok(())
}
