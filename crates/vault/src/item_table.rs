//! The table item: what devices hand each other, as it was received. Nothing here reads the bytes, and no item is ever
//! removed.

use diko_core::ops::{AuthorId, Id128};
use rusqlite::{Connection, Row, Statement, ToSql, named_params};

use crate::VaultError;
use crate::log::{BundleFacts, ItemEntry, ItemKind, ItemState};

/// What `op.bundle` holds.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ItemNumber(pub i64);

const COLUMNS: &str = "hash, kind, state, remote, author, first, count, previous, signer, line, statements";

/// In the order of arrival.
pub(crate) fn all(case: &Connection) -> Result<Vec<ItemEntry>, VaultError> {
    let mut statement = case.prepare_cached(&format!("SELECT {COLUMNS} FROM item ORDER BY number"))?;
    let rows = statement.query_map([], |row| Ok(read(row)))?;
    rows.map(|row| row?).collect()
}

/// The number of an item, and what is known of it.
///
/// # Errors
/// `NotFound` when there is none of this hash.
pub(crate) fn find(case: &Connection, hash: &[u8; 32]) -> Result<(ItemNumber, ItemEntry), VaultError> {
    let mut statement =
        case.prepare_cached(&format!("SELECT number, {COLUMNS} FROM item WHERE hash = :hash"))?;
    let (number, entry) = statement
        .query_row(named_params! { ":hash": hash }, |row| Ok((ItemNumber(row.get("number")?), read(row))))?;
    Ok((number, entry?))
}

/// # Errors
/// `NotFound` when there is none of this hash.
pub(crate) fn bytes(case: &Connection, hash: &[u8; 32]) -> Result<Vec<u8>, VaultError> {
    let mut statement = case.prepare_cached("SELECT bytes FROM item WHERE hash = :hash")?;
    Ok(statement.query_row(named_params! { ":hash": hash }, |row| row.get("bytes"))?)
}

/// Adds an item. One of the same hash is left as it is.
pub(crate) fn add(case: &Connection, entry: &ItemEntry, bytes: &[u8]) -> Result<(), VaultError> {
    let mut statement = case.prepare_cached(
        "INSERT INTO item (hash, kind, state, remote, author, first, count, previous, signer, line, statements,
                           bytes)
         VALUES (:hash, :kind, :state, :remote, :author, :first, :count, :previous, :signer, :line, :statements,
                 :bytes)
         ON CONFLICT (hash) DO NOTHING",
    )?;
    write(&mut statement, entry, named_params! { ":bytes": bytes }).map(|_| ())
}

/// Writes anew what is known of an item.
///
/// # Errors
/// `NotFound` when there is none of this hash.
pub(crate) fn update(case: &Connection, entry: &ItemEntry) -> Result<(), VaultError> {
    let mut statement = case.prepare_cached(
        "UPDATE item
         SET kind = :kind, state = :state, remote = :remote, author = :author, first = :first, count = :count,
             previous = :previous, signer = :signer, line = :line, statements = :statements
         WHERE hash = :hash",
    )?;
    found(write(&mut statement, entry, &[])?)
}

/// None is known to lie at the endpoint.
pub(crate) fn forget_remote(case: &Connection) -> Result<(), VaultError> {
    case.execute("UPDATE item SET remote = 0 WHERE remote = 1", [])?;
    Ok(())
}

/// This one lies at the endpoint.
///
/// # Errors
/// `NotFound` when there is none of this hash.
pub(crate) fn set_remote(case: &Connection, hash: &[u8; 32]) -> Result<(), VaultError> {
    let mut statement = case.prepare_cached("UPDATE item SET remote = 1 WHERE hash = :hash")?;
    found(statement.execute(named_params! { ":hash": hash })?)
}

fn found(rows: usize) -> Result<(), VaultError> {
    if rows == 0 { Err(VaultError::NotFound) } else { Ok(()) }
}

fn write(
    statement: &mut Statement<'_>,
    entry: &ItemEntry,
    more: &[(&str, &dyn ToSql)],
) -> Result<usize, VaultError> {
    let (kind, facts) = match &entry.kind {
        ItemKind::Unknown => (0, None),
        ItemKind::Bundle(facts) => (1, Some(facts)),
        ItemKind::Epoch => (2, None),
    };
    let known = named_params! {
        ":hash": entry.hash,
        ":kind": kind,
        ":state": entry.state as i64,
        ":remote": entry.remote,
        ":author": facts.map(|facts| facts.author.0.0),
        ":first": facts.map(|facts| facts.first.cast_signed()),
        ":count": facts.map(|facts| facts.count.cast_signed()),
        ":previous": facts.and_then(|facts| facts.previous),
        ":signer": facts.and_then(|facts| facts.signer).map(|member| member.0),
        ":line": facts.map(|facts| facts.line.0.0),
        ":statements": facts.map(|facts| facts.statements),
    };
    Ok(statement.execute([known, more].concat().as_slice())?)
}

/// What `write` wrote.
///
/// # Errors
/// `DatabaseDamaged` for anything it never writes.
fn read(row: &Row<'_>) -> Result<ItemEntry, VaultError> {
    let kind = match row.get("kind")? {
        0 => ItemKind::Unknown,
        1 => ItemKind::Bundle(read_facts(row)?),
        2 => ItemKind::Epoch,
        i64::MIN..=i64::MAX => return Err(VaultError::DatabaseDamaged),
    };
    let state = match row.get("state")? {
        0 => ItemState::Waiting,
        1 => ItemState::Applied,
        2 => ItemState::Quarantined,
        3 => ItemState::Refused,
        i64::MIN..=i64::MAX => return Err(VaultError::DatabaseDamaged),
    };
    Ok(ItemEntry { hash: row.get("hash")?, kind, state, remote: row.get("remote")? })
}

fn read_facts(row: &Row<'_>) -> rusqlite::Result<BundleFacts> {
    let author = |column: &str| row.get(column).map(|bytes| AuthorId(Id128(bytes)));
    Ok(BundleFacts {
        author: author("author")?,
        first: row.get::<_, i64>("first")?.cast_unsigned(),
        count: row.get::<_, i64>("count")?.cast_unsigned(),
        previous: row.get("previous")?,
        signer: row.get::<_, Option<[u8; 16]>>("signer")?.map(Id128),
        line: author("line")?,
        statements: row.get("statements")?,
    })
}
