//! SQL of `case_item`: the log of a case.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, Transaction, named_params};

use super::writer::Outcome;
use crate::store::{CaseId, Cursor, Day, Log, NewItem, StoreError};

/// What an append added to the log.
#[derive(Clone, Copy)]
pub(super) struct Added {
    pub(super) items: u64,
    pub(super) bytes: u64,
}

struct Head {
    end: Cursor,
    bytes: u64,
    used_on: Day,
}

pub(super) fn append(
    connection: &Connection,
    case: CaseId,
    items: &[NewItem],
    most: u64,
    today: Day,
) -> Outcome<Added> {
    let Some(head) = head(connection, case)? else { return Ok(Err(StoreError::NotFound)) };
    let new = lacking(connection, case, items)?;
    let added =
        Added { items: count(new.len()), bytes: new.iter().map(|item| count(item.bytes.len())).sum() };
    if head.bytes.saturating_add(added.bytes) > most {
        return Ok(Err(StoreError::Full));
    }
    if new.is_empty() && head.used_on >= today {
        // Nothing to write, so nothing to sync.
        return Ok(Ok(added));
    }
    let mut end = head.end;
    let mut insert = connection.prepare_cached(
        "INSERT INTO case_item (case_id, position, hash, digest, bytes)
         VALUES (:case, :position, :hash, :digest, :bytes)",
    )?;
    for item in new {
        end = end.after(&item.hash);
        insert.execute(named_params! {
            ":case": case.0,
            ":position": end.position,
            ":hash": item.hash.0,
            ":digest": end.digest,
            ":bytes": &item.bytes[..],
        })?;
    }
    connection
        .prepare_cached(
            "UPDATE case_head
             SET position = :position, digest = :digest, bytes = :bytes, used_on = max(used_on, :today)
             WHERE case_id = :case",
        )?
        .execute(named_params! {
            ":case": case.0,
            ":position": end.position,
            ":digest": end.digest,
            ":bytes": head.bytes.saturating_add(added.bytes),
            ":today": today.0,
        })?;
    Ok(Ok(added))
}

/// The part of a log after a cursor, and when the case was used before this; `None` where there is no such case.
pub(super) fn read(
    connection: &mut Connection,
    case: CaseId,
    after: Cursor,
    most: usize,
) -> rusqlite::Result<Option<(Log, Day)>> {
    // One view of the case for all statements, whatever is committed meanwhile.
    let transaction = connection.transaction()?;
    let Some(head) = head(&transaction, case)? else { return Ok(None) };
    let log = if digest_at(&transaction, case, after.position, &head)? != Some(after.digest) {
        Log::Elsewhere
    } else if after.position == head.end.position {
        Log::NothingNew
    } else {
        page(&transaction, case, after, most, &head)?
    };
    Ok(Some((log, head.used_on)))
}

fn page(
    transaction: &Transaction<'_>,
    case: CaseId,
    after: Cursor,
    most: usize,
    head: &Head,
) -> rusqlite::Result<Log> {
    let mut select = transaction.prepare_cached(
        "SELECT position, digest, bytes FROM case_item
         WHERE case_id = :case AND position > :after ORDER BY position",
    )?;
    let mut rows = select.query(named_params! { ":case": case.0, ":after": after.position })?;
    let (mut items, mut size, mut end) = (Vec::<Vec<u8>>::new(), 0_usize, after);
    while let Some(row) = rows.next()? {
        let bytes = row.get_ref(2)?.as_blob()?;
        size = size.saturating_add(bytes.len());
        if size > most && !items.is_empty() {
            break;
        }
        end = Cursor { position: row.get(0)?, digest: row.get(1)? };
        items.push(bytes.to_vec());
    }
    Ok(Log::Page { items, end, more: end.position < head.end.position })
}

/// The items that are not in the log, each once, in their order.
fn lacking<'a>(
    connection: &Connection,
    case: CaseId,
    items: &'a [NewItem],
) -> rusqlite::Result<Vec<&'a NewItem>> {
    let mut look =
        connection.prepare_cached("SELECT 1 FROM case_item WHERE case_id = :case AND hash = :hash")?;
    let (mut new, mut hashes) = (Vec::new(), BTreeSet::new());
    for item in items {
        if !look.exists(named_params! { ":case": case.0, ":hash": item.hash.0 })? && hashes.insert(item.hash)
        {
            new.push(item);
        }
    }
    Ok(new)
}

fn head(connection: &Connection, case: CaseId) -> rusqlite::Result<Option<Head>> {
    connection
        .prepare_cached("SELECT position, digest, bytes, used_on FROM case_head WHERE case_id = :case")?
        .query_row(named_params! { ":case": case.0 }, |row| {
            Ok(Head {
                end: Cursor { position: row.get(0)?, digest: row.get(1)? },
                bytes: row.get(2)?,
                used_on: Day(row.get(3)?),
            })
        })
        .optional()
}

/// The running digest after so many items; `None` where the log is shorter.
fn digest_at(
    connection: &Connection,
    case: CaseId,
    position: u64,
    head: &Head,
) -> rusqlite::Result<Option<[u8; 16]>> {
    if position == 0 {
        return Ok(Some(Cursor::START.digest));
    }
    if position >= head.end.position {
        return Ok((position == head.end.position).then_some(head.end.digest));
    }
    connection
        .prepare_cached("SELECT digest FROM case_item WHERE case_id = :case AND position = :position")?
        .query_row(named_params! { ":case": case.0, ":position": position }, |row| row.get(0))
        .optional()
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
