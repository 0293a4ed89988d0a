//! The tables head and superseded: which ops no other op of their register supersedes, and what was superseded and has
//! not arrived. The bookkeeping is mechanical; what two heads of one register mean is told in `diko_core::ops`.

use std::collections::{BTreeMap, BTreeSet};

use diko_core::ops::{Entity, Op, OpId};
use rusqlite::{Connection, OptionalExtension, named_params};

use crate::VaultError;
use crate::op_table::{self, COLUMNS};

/// In the order of author and number.
pub(crate) fn heads(case: &Connection) -> Result<Vec<Op>, VaultError> {
    let mut statement = case.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM head JOIN op USING (author, seq) ORDER BY author, seq"
    ))?;
    let rows = statement.query_map([], |row| Ok(op_table::read(row)))?;
    rows.map(|row| row?).collect()
}

/// What was superseded in a register and has not arrived.
pub(crate) fn awaited(case: &Connection) -> Result<Vec<(Entity, u16, OpId)>, VaultError> {
    let mut statement = case.prepare_cached(
        "SELECT author, seq, kind, key, field
         FROM superseded
         ORDER BY author, seq, kind, key, field",
    )?;
    let rows = statement
        .query_map([], |row| Ok((op_table::entity(row), row.get("field")?, op_table::op_id(row)?)))?;
    rows.map(|row| row.map_err(VaultError::from).and_then(|(entity, field, id)| Ok((entity?, field, id))))
        .collect()
}

pub(crate) fn is_head(case: &Connection, id: OpId) -> Result<bool, VaultError> {
    let found = case
        .prepare_cached("SELECT 1 FROM head WHERE author = :author AND seq = :seq")?
        .query_row(named_params! { ":author": id.author.0.0, ":seq": id.seq.cast_signed() }, |_| Ok(()))
        .optional()?;
    Ok(found.is_some())
}

/// Takes note of ops that have just been written. In whatever order and groups they come, the tables end up the same.
pub(crate) fn take(case: &Connection, ops: &BTreeMap<OpId, &Op>) -> Result<(), VaultError> {
    // An op that names itself replaces nothing.
    let named: BTreeSet<(OpId, &Entity, u16)> = ops
        .values()
        .flat_map(|op| op.supersedes.iter().map(|id| (*id, &op.entity, op.field, op.id)))
        .filter(|(id, .., by)| id != by)
        .map(|(id, entity, field, _)| (id, entity, field))
        .collect();
    for (id, entity, field) in &named {
        if !ops.contains_key(id) {
            supersede(case, *id, entity, *field)?;
        }
    }
    let any_awaited = is_any_awaited(case)?;
    for (id, op) in ops {
        let was_awaited = any_awaited && arrive(case, op)?;
        if !was_awaited && !named.contains(&(*id, &op.entity, op.field)) {
            insert_head(case, *id)?;
        }
    }
    Ok(())
}

/// Empties both tables, so that ops may be removed.
pub(crate) fn clear(case: &Connection) -> Result<(), VaultError> {
    Ok(case.execute_batch("DELETE FROM head; DELETE FROM superseded;")?)
}

/// An op of this register names `id`, which came before or has not come: if it is of the register, it is no head any
/// more; if it comes later, it will be none.
fn supersede(case: &Connection, id: OpId, entity: &Entity, field: u16) -> Result<(), VaultError> {
    let (author, seq) = (id.author.0.0, id.seq.cast_signed());
    let key = op_table::key_to_bytes(&entity.key);
    let named = named_params! {
        ":author": author, ":seq": seq, ":kind": entity.kind, ":key": key, ":field": field,
    };
    let is_of_register: Option<bool> = case
        .prepare_cached(
            "SELECT kind = :kind AND key = :key AND field = :field
             FROM op
             WHERE author = :author AND seq = :seq",
        )?
        .query_row(named, |row| row.get(0))
        .optional()?;
    match is_of_register {
        Some(true) => case
            .prepare_cached("DELETE FROM head WHERE author = :author AND seq = :seq")?
            .execute(named_params! { ":author": author, ":seq": seq })?,
        Some(false) => 0,
        None => case
            .prepare_cached(
                "INSERT INTO superseded (author, seq, kind, key, field)
                 VALUES (:author, :seq, :kind, :key, :field)
                 ON CONFLICT (author, seq, kind, key, field) DO NOTHING",
            )?
            .execute(named)?,
    };
    Ok(())
}

fn is_any_awaited(case: &Connection) -> Result<bool, VaultError> {
    let mut statement = case.prepare_cached("SELECT EXISTS (SELECT 1 FROM superseded)")?;
    Ok(statement.query_row([], |row| row.get(0))?)
}

/// Nothing waits for the op any longer. Says whether an op of its register had superseded it before it came.
fn arrive(case: &Connection, op: &Op) -> Result<bool, VaultError> {
    let (author, seq) = (op.id.author.0.0, op.id.seq.cast_signed());
    let in_register: Option<bool> = case
        .prepare_cached(
            "SELECT max(kind = :kind AND key = :key AND field = :field)
             FROM superseded
             WHERE author = :author AND seq = :seq",
        )?
        .query_row(
            named_params! {
                ":author": author,
                ":seq": seq,
                ":kind": op.entity.kind,
                ":key": op_table::key_to_bytes(&op.entity.key),
                ":field": op.field,
            },
            |row| row.get(0),
        )?;
    if in_register.is_some() {
        case.prepare_cached("DELETE FROM superseded WHERE author = :author AND seq = :seq")?
            .execute(named_params! { ":author": author, ":seq": seq })?;
    }
    Ok(in_register == Some(true))
}

fn insert_head(case: &Connection, id: OpId) -> Result<(), VaultError> {
    case.prepare_cached(
        "INSERT INTO head (author, seq)
         VALUES (:author, :seq)
         ON CONFLICT (author, seq) DO NOTHING",
    )?
    .execute(named_params! { ":author": id.author.0.0, ":seq": id.seq.cast_signed() })?;
    Ok(())
}
