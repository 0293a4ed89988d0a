//! SQL of `recovery`: one sealed record per recovery code, written by whoever holds the token of the first writing.

use diko_wire::{Hash, TokenHash};
use rusqlite::{Connection, OptionalExtension, named_params};

use super::writer::Outcome;
use crate::store::{Day, StoreError};

pub(super) fn put(
    connection: &Connection,
    id: Hash,
    token: TokenHash,
    bytes: &[u8],
    today: Day,
) -> Outcome<()> {
    let written = connection
        .prepare_cached(
            "INSERT INTO recovery (id, token, bytes, used_on) VALUES (:id, :token, :bytes, :today)
             ON CONFLICT (id) DO UPDATE
             SET bytes = excluded.bytes, used_on = max(used_on, excluded.used_on)
             WHERE token = excluded.token",
        )?
        .execute(named_params! { ":id": id.0, ":token": token.0, ":bytes": bytes, ":today": today.0 })?;
    Ok(if written == 1 { Ok(()) } else { Err(StoreError::NotFound) })
}

/// The record, and when it was used before this.
pub(super) fn read(connection: &Connection, id: Hash) -> rusqlite::Result<Option<(Vec<u8>, Day)>> {
    connection
        .prepare_cached("SELECT bytes, used_on FROM recovery WHERE id = :id")?
        .query_row(named_params! { ":id": id.0 }, |row| Ok((row.get(0)?, Day(row.get(1)?))))
        .optional()
}

/// Notes that a record was read; never earlier than it was noted before.
pub(super) fn use_on(connection: &Connection, id: Hash, today: Day) -> rusqlite::Result<()> {
    connection
        .prepare_cached("UPDATE recovery SET used_on = max(used_on, :today) WHERE id = :id")?
        .execute(named_params! { ":id": id.0, ":today": today.0 })?;
    Ok(())
}
