//! The table op: ops as they were written. Which of them no other supersedes is kept in `head_table`; what an op means
//! is told in `diko_core::ops`.

use diko_core::ops::{AuthorId, Entity, Id128, Key, Op, OpId, Value, registry};
use rusqlite::types::{Null, ToSqlOutput, ValueRef};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use crate::VaultError;
use crate::item_table::ItemNumber;

/// What `read` takes.
pub(crate) const COLUMNS: &str = "op.author, op.seq, op.kind, op.key, op.field, op.value_form, op.value, \
                                  op.supersedes, op.lamport, op.at";

pub(crate) fn find(case: &Connection, id: OpId) -> Result<Option<Op>, VaultError> {
    let mut statement =
        case.prepare_cached(&format!("SELECT {COLUMNS} FROM op WHERE author = :author AND seq = :seq"))?;
    statement
        .query_row(named_params! { ":author": id.author.0.0, ":seq": id.seq.cast_signed() }, |row| {
            Ok(read(row))
        })
        .optional()?
        .transpose()
}

/// In the order of author and number.
pub(crate) fn all(case: &Connection) -> Result<Vec<Op>, VaultError> {
    let mut statement = case.prepare_cached(&format!("SELECT {COLUMNS} FROM op ORDER BY author, seq"))?;
    let rows = statement.query_map([], |row| Ok(read(row)))?;
    rows.map(|row| row?).collect()
}

/// An author's ops that no bundle carries, in the order of their numbers, apart from those that never leave the device.
pub(crate) fn pending(case: &Connection, author: AuthorId) -> Result<Vec<Op>, VaultError> {
    let mut statement = case.prepare_cached(&pending_sql())?;
    let rows = statement.query_map(named_params! { ":author": author.0.0 }, |row| Ok(read(row)))?;
    let mut ops: Vec<Op> = rows.map(|row| row?).collect::<Result<_, VaultError>>()?;
    ops.retain(|op| !registry::is_local_only(op.entity.kind));
    Ok(ops)
}

/// Asked often, so it goes by what waits (`op_unsent`).
pub(crate) fn pending_sql() -> String {
    format!("SELECT {COLUMNS} FROM op WHERE author = :author AND bundle IS NULL ORDER BY seq")
}

/// The greatest number of each author's ops.
pub(crate) fn newest(case: &Connection) -> Result<Vec<(AuthorId, u64)>, VaultError> {
    let mut statement =
        case.prepare_cached("SELECT author, max(seq) AS seq FROM op GROUP BY author ORDER BY author")?;
    let rows = statement.query_map([], |row| op_id(row).map(|id| (id.author, id.seq)))?;
    rows.collect::<Result<_, _>>().map_err(VaultError::from)
}

/// The greatest number of an author's ops; 0 before the first.
pub(crate) fn newest_of(case: &Connection, author: AuthorId) -> Result<u64, VaultError> {
    greatest(case, "SELECT max(seq) FROM op WHERE author = :author", author)
}

/// The greatest number of an author's op that a bundle carries; 0 before the first.
pub(crate) fn sent_through(case: &Connection, author: AuthorId) -> Result<u64, VaultError> {
    greatest(case, "SELECT max(seq) FROM op WHERE author = :author AND bundle IS NOT NULL", author)
}

fn greatest(case: &Connection, sql: &str, author: AuthorId) -> Result<u64, VaultError> {
    let mut statement = case.prepare_cached(sql)?;
    let last: Option<i64> = statement.query_row(named_params! { ":author": author.0.0 }, |row| row.get(0))?;
    Ok(last.map_or(0, i64::cast_unsigned))
}

/// Writes an op unless there is one of its number; says whether it did.
pub(crate) fn insert(case: &Connection, op: &Op, bundle: Option<ItemNumber>) -> Result<bool, VaultError> {
    let (value_form, value) = value_columns(&op.value);
    let written = case
        .prepare_cached(
            "INSERT INTO op (author, seq, kind, key, field, value_form, value, supersedes, lamport, at, bundle)
             VALUES (:author, :seq, :kind, :key, :field, :value_form, :value, :supersedes, :lamport, :at, :bundle)
             ON CONFLICT (author, seq) DO NOTHING",
        )?
        .execute(named_params! {
            ":author": op.id.author.0.0,
            ":seq": op.id.seq.cast_signed(),
            ":kind": op.entity.kind,
            ":key": key_to_bytes(&op.entity.key),
            ":field": op.field,
            ":value_form": value_form,
            ":value": value,
            ":supersedes": ids_to_bytes(&op.supersedes),
            ":lamport": op.lamport.cast_signed(),
            ":at": op.at,
            ":bundle": bundle.map(|number| number.0),
        })?;
    Ok(written == 1)
}

/// Writes an op over the one of its number and register, which no bundle carries.
pub(crate) fn replace(case: &Connection, op: &Op) -> Result<(), VaultError> {
    let (value_form, value) = value_columns(&op.value);
    case.prepare_cached(
        "UPDATE op
         SET value_form = :value_form, value = :value, supersedes = :supersedes, lamport = :lamport, at = :at
         WHERE author = :author AND seq = :seq",
    )?
    .execute(named_params! {
        ":author": op.id.author.0.0,
        ":seq": op.id.seq.cast_signed(),
        ":value_form": value_form,
        ":value": value,
        ":supersedes": ids_to_bytes(&op.supersedes),
        ":lamport": op.lamport.cast_signed(),
        ":at": op.at,
    })?;
    Ok(())
}

/// From here on this bundle carries the op.
pub(crate) fn set_bundle(case: &Connection, id: OpId, bundle: ItemNumber) -> Result<(), VaultError> {
    case.prepare_cached("UPDATE op SET bundle = :bundle WHERE author = :author AND seq = :seq")?.execute(
        named_params! {
            ":author": id.author.0.0, ":seq": id.seq.cast_signed(), ":bundle": bundle.0,
        },
    )?;
    Ok(())
}

/// Removes an op, which must be no head.
pub(crate) fn delete(case: &Connection, id: OpId) -> Result<(), VaultError> {
    case.prepare_cached("DELETE FROM op WHERE author = :author AND seq = :seq")?
        .execute(named_params! { ":author": id.author.0.0, ":seq": id.seq.cast_signed() })?;
    Ok(())
}

/// Removes every op that a bundle carries; none may be a head.
pub(crate) fn delete_carried(case: &Connection) -> Result<(), VaultError> {
    case.execute("DELETE FROM op WHERE bundle IS NOT NULL", [])?;
    Ok(())
}

fn value_columns(value: &Value) -> (i64, ToSqlOutput<'_>) {
    match value {
        Value::Cleared => (0, Null.into()),
        Value::YesNo(yes) => (1, (*yes).into()),
        Value::Number(number) => (2, (*number).into()),
        Value::Text(text) => (3, text.as_str().into()),
        Value::Bytes(bytes) => (4, bytes.as_slice().into()),
    }
}

/// What `insert` wrote.
///
/// # Errors
/// `DatabaseDamaged` for anything it never writes.
pub(crate) fn read(row: &Row<'_>) -> Result<Op, VaultError> {
    let value = match (row.get("value_form")?, row.get_ref("value")?) {
        (0, ValueRef::Null) => Value::Cleared,
        (1, ValueRef::Integer(yes)) => Value::YesNo(yes != 0),
        (2, ValueRef::Integer(number)) => Value::Number(number),
        (3, ValueRef::Text(text)) => {
            Value::Text(String::from_utf8(text.to_vec()).map_err(|_| VaultError::DatabaseDamaged)?)
        }
        (4, ValueRef::Blob(bytes)) => Value::Bytes(bytes.to_vec()),
        (i64::MIN..=i64::MAX, _) => return Err(VaultError::DatabaseDamaged),
    };
    let supersedes: Vec<u8> = row.get("supersedes")?;
    Ok(Op {
        id: op_id(row)?,
        entity: entity(row)?,
        field: row.get("field")?,
        value,
        supersedes: ids_from_bytes(&supersedes),
        lamport: row.get::<_, i64>("lamport")?.cast_unsigned(),
        at: row.get("at")?,
    })
}

pub(crate) fn op_id(row: &Row<'_>) -> rusqlite::Result<OpId> {
    let seq: i64 = row.get("seq")?;
    Ok(OpId { author: AuthorId(Id128(row.get("author")?)), seq: seq.cast_unsigned() })
}

pub(crate) fn entity(row: &Row<'_>) -> Result<Entity, VaultError> {
    let key: Vec<u8> = row.get("key")?;
    let key = key_from_bytes(&key).ok_or(VaultError::DatabaseDamaged)?;
    Ok(Entity { kind: row.get("kind")?, key })
}

pub(crate) fn key_to_bytes(key: &Key) -> Vec<u8> {
    match key {
        Key::One => vec![0],
        Key::Random(id) => [&[1], id.0.as_slice()].concat(),
        Key::OfPerson { person, id } => [&[2], person.0.as_slice(), id.as_bytes()].concat(),
    }
}

fn key_from_bytes(bytes: &[u8]) -> Option<Key> {
    match bytes.split_first()? {
        (0, []) => Some(Key::One),
        (1, id) => Some(Key::Random(Id128(id.try_into().ok()?))),
        (2, rest) => {
            let (person, id) = rest.split_first_chunk()?;
            Some(Key::OfPerson { person: Id128(*person), id: String::from_utf8(id.to_vec()).ok()? })
        }
        _ => None,
    }
}

fn ids_to_bytes(ids: &[OpId]) -> Vec<u8> {
    ids.iter().flat_map(|id| id.author.0.0.into_iter().chain(id.seq.to_be_bytes())).collect()
}

fn ids_from_bytes(mut bytes: &[u8]) -> Vec<OpId> {
    let mut ids = Vec::with_capacity(bytes.len() / 24);
    while let Some((author, rest)) = bytes.split_first_chunk()
        && let Some((seq, rest)) = rest.split_first_chunk()
    {
        ids.push(OpId { author: AuthorId(Id128(*author)), seq: u64::from_be_bytes(*seq) });
        bytes = rest;
    }
    ids
}
