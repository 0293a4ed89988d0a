//! The table meta: who writes on this device, as whom it wrote before, and the case's own line of the list.

use diko_core::ops::{AuthorId, Id128};
use rusqlite::types::FromSql;
use rusqlite::{Connection, OptionalExtension, ToSql, named_params};

use crate::VaultError;

pub(crate) fn author(case: &Connection) -> Result<AuthorId, VaultError> {
    value(case, "author").map(|bytes| AuthorId(Id128(bytes)))
}

/// As whom this device wrote before, the first one first.
///
/// # Errors
/// `DatabaseDamaged` for anything that is no list of authors.
pub(crate) fn predecessors(case: &Connection) -> Result<Vec<AuthorId>, VaultError> {
    let bytes: Vec<u8> = find(case, "predecessors")?.unwrap_or_default();
    let (authors, []) = bytes.as_chunks() else { return Err(VaultError::DatabaseDamaged) };
    Ok(authors.iter().map(|author| AuthorId(Id128(*author))).collect())
}

/// From here on this device writes as `author`. Who it was before is kept for the others, to whom the new author will
/// have to introduce itself.
pub(crate) fn write_on_as(case: &Connection, author: AuthorId) -> Result<(), VaultError> {
    let mut known: Vec<u8> = find(case, "predecessors")?.unwrap_or_default();
    known.extend_from_slice(&value::<[u8; 16]>(case, "author")?);
    set(case, "predecessors", &known)?;
    set(case, "author", &author.0.0)
}

/// # Errors
/// `DatabaseDamaged` where there is none: a case without it was never made by any version.
pub(crate) fn value<T: FromSql>(case: &Connection, name: &str) -> Result<T, VaultError> {
    find(case, name)?.ok_or(VaultError::DatabaseDamaged)
}

pub(crate) fn set(case: &Connection, name: &str, value: &dyn ToSql) -> Result<(), VaultError> {
    case.execute(
        "INSERT INTO meta (name, value)
         VALUES (:name, :value)
         ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        named_params! { ":name": name, ":value": value },
    )?;
    Ok(())
}

fn find<T: FromSql>(case: &Connection, name: &str) -> Result<Option<T>, VaultError> {
    let sql = "SELECT value FROM meta WHERE name = :name";
    Ok(case.query_row(sql, named_params! { ":name": name }, |row| row.get(0)).optional()?)
}
