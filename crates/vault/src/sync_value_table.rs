//! The table sync_value: what sync remembers of a case, by names it gives. What the bytes are is its business.

use rusqlite::{Connection, named_params};

use crate::VaultError;

/// In the order of their names.
pub(crate) fn all(case: &Connection) -> Result<Vec<(String, Vec<u8>)>, VaultError> {
    let mut statement = case.prepare_cached("SELECT name, value FROM sync_value ORDER BY name")?;
    let rows = statement.query_map([], |row| Ok((row.get("name")?, row.get("value")?)))?;
    rows.collect::<Result<_, _>>().map_err(VaultError::from)
}

pub(crate) fn set(case: &Connection, name: &str, value: &[u8]) -> Result<(), VaultError> {
    case.prepare_cached(
        "INSERT INTO sync_value (name, value)
         VALUES (:name, :value)
         ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    )?
    .execute(named_params! { ":name": name, ":value": value })?;
    Ok(())
}

pub(crate) fn remove(case: &Connection, name: &str) -> Result<(), VaultError> {
    case.prepare_cached("DELETE FROM sync_value WHERE name = :name")?
        .execute(named_params! { ":name": name })?;
    Ok(())
}
