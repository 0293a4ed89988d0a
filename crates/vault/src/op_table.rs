//! The tables op, head and superseded: ops as they were written, and which of them no other supersedes. The bookkeeping
//! is mechanical; what two heads of one register mean is told in `diko_core::ops`.

use diko_core::ops::{AuthorId, Entity, Id128, Key, Op, OpId, Value};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row, ToSql, named_params};

use crate::VaultError;

const COLUMNS: &str = "op.author, op.seq, op.kind, op.key, op.field, op.value_form, op.value, \
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
pub(crate) fn heads(case: &Connection) -> Result<Vec<Op>, VaultError> {
    let mut statement = case.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM head JOIN op USING (author, seq) ORDER BY author, seq"
    ))?;
    let rows = statement.query_map([], |row| Ok(read(row)))?;
    rows.map(|row| row?).collect()
}

/// What was superseded in a register and has not arrived.
pub(crate) fn awaited(case: &Connection) -> Result<Vec<(Entity, u16, OpId)>, VaultError> {
    let mut statement = case.prepare_cached(
        "SELECT author, seq, kind, key, field
         FROM superseded
         ORDER BY author, seq, kind, key, field",
    )?;
    let rows = statement.query_map([], |row| Ok((entity(row), row.get("field")?, op_id(row)?)))?;
    rows.map(|row| row.map_err(VaultError::from).and_then(|(entity, field, id)| Ok((entity?, field, id))))
        .collect()
}

/// The greatest number of each author's ops.
pub(crate) fn newest(case: &Connection) -> Result<Vec<(AuthorId, u64)>, VaultError> {
    let mut statement =
        case.prepare_cached("SELECT author, max(seq) AS seq FROM op GROUP BY author ORDER BY author")?;
    let rows = statement.query_map([], |row| op_id(row).map(|id| (id.author, id.seq)))?;
    rows.collect::<Result<_, _>>().map_err(VaultError::from)
}

/// The greatest number of an author's op that a bundle carries; 0 before the first.
pub(crate) fn sent_through(case: &Connection, author: AuthorId) -> Result<u64, VaultError> {
    let last: Option<i64> = case.query_row(
        "SELECT max(seq) FROM op WHERE author = :author AND bundle IS NOT NULL",
        named_params! { ":author": author.0.0 },
        |row| row.get(0),
    )?;
    Ok(last.map_or(0, i64::cast_unsigned))
}

/// Writes an op, over the one of the same number if there is one.
pub(crate) fn write(case: &Connection, op: &Op) -> Result<(), VaultError> {
    let (value_form, value) = value_columns(&op.value);
    case.prepare_cached(
        "INSERT INTO op (author, seq, kind, key, field, value_form, value, supersedes, lamport, at, bundle)
         VALUES (:author, :seq, :kind, :key, :field, :value_form, :value, :supersedes, :lamport, :at, NULL)
         ON CONFLICT (author, seq) DO UPDATE
         SET value_form = excluded.value_form, value = excluded.value, supersedes = excluded.supersedes,
             lamport = excluded.lamport, at = excluded.at",
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
    })?;
    Ok(())
}

/// An op that has arrived is a head unless an op of its register supersedes it; nothing waits for it any longer.
pub(crate) fn arrive(case: &Connection, op: &Op) -> Result<(), VaultError> {
    case.prepare_cached(
        "INSERT INTO head (author, seq)
         SELECT :author, :seq
         WHERE NOT EXISTS (SELECT 1 FROM superseded
                           WHERE author = :author AND seq = :seq
                             AND kind = :kind AND key = :key AND field = :field)
         ON CONFLICT (author, seq) DO NOTHING",
    )?
    .execute(named_params! {
        ":author": op.id.author.0.0,
        ":seq": op.id.seq.cast_signed(),
        ":kind": op.entity.kind,
        ":key": key_to_bytes(&op.entity.key),
        ":field": op.field,
    })?;
    case.prepare_cached("DELETE FROM superseded WHERE author = :author AND seq = :seq")?
        .execute(named_params! { ":author": op.id.author.0.0, ":seq": op.id.seq.cast_signed() })?;
    Ok(())
}

pub(crate) fn is_head(case: &Connection, id: OpId) -> Result<bool, VaultError> {
    let found = case
        .prepare_cached("SELECT 1 FROM head WHERE author = :author AND seq = :seq")?
        .query_row(named_params! { ":author": id.author.0.0, ":seq": id.seq.cast_signed() }, |_| Ok(()))
        .optional()?;
    Ok(found.is_some())
}

/// An op of the register of `by` names `id`: if it has arrived, it is no head of that register; if not, it will be
/// none when it does.
pub(crate) fn supersede(case: &Connection, id: OpId, by: &Op) -> Result<(), VaultError> {
    let (author, seq) = (id.author.0.0, id.seq.cast_signed());
    let key = key_to_bytes(&by.entity.key);
    let named = named_params! {
        ":author": author, ":seq": seq, ":kind": by.entity.kind, ":key": key, ":field": by.field,
    };
    case.prepare_cached(
        "DELETE FROM head
         WHERE author = :author AND seq = :seq
           AND EXISTS (SELECT 1 FROM op
                       WHERE author = :author AND seq = :seq
                         AND kind = :kind AND key = :key AND field = :field)",
    )?
    .execute(named)?;
    case.prepare_cached(
        "INSERT INTO superseded (author, seq, kind, key, field)
         SELECT :author, :seq, :kind, :key, :field
         WHERE NOT EXISTS (SELECT 1 FROM op WHERE author = :author AND seq = :seq)
         ON CONFLICT (author, seq, kind, key, field) DO NOTHING",
    )?
    .execute(named)?;
    Ok(())
}

fn value_columns(value: &Value) -> (i64, Box<dyn ToSql + '_>) {
    match value {
        Value::Cleared => (0, Box::new(rusqlite::types::Null)),
        Value::YesNo(yes) => (1, Box::new(yes)),
        Value::Number(number) => (2, Box::new(number)),
        Value::Text(text) => (3, Box::new(text)),
        Value::Bytes(bytes) => (4, Box::new(bytes)),
    }
}

/// What `write` wrote.
///
/// # Errors
/// `DatabaseDamaged` for anything it never writes.
fn read(row: &Row<'_>) -> Result<Op, VaultError> {
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

fn op_id(row: &Row<'_>) -> rusqlite::Result<OpId> {
    let seq: i64 = row.get("seq")?;
    Ok(OpId { author: AuthorId(Id128(row.get("author")?)), seq: seq.cast_unsigned() })
}

fn entity(row: &Row<'_>) -> Result<Entity, VaultError> {
    let key: Vec<u8> = row.get("key")?;
    let key = key_from_bytes(&key).ok_or(VaultError::DatabaseDamaged)?;
    Ok(Entity { kind: row.get("kind")?, key })
}

fn key_to_bytes(key: &Key) -> Vec<u8> {
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
