//! `index.db`: the list of cases and the settings, one function per statement. Packs, in the same file, are in
//! `stored_pack`.

use diko_core::ops::Id128;
use rusqlite::{Connection, OptionalExtension, named_params};

use crate::VaultError;
use crate::random::{self, Random};

/// One household's file in this vault. Random; means nothing outside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct CaseId(pub Id128);

/// A line of the list of cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseEntry {
    pub id: CaseId,
    /// As the person called it.
    pub name: String,
    /// Seconds since 1970 by this device's clock.
    pub created_at: i64,
}

impl CaseId {
    pub(crate) fn make(random: &mut dyn Random) -> Result<CaseId, VaultError> {
        random::make_bytes(random).map(|bytes| CaseId(Id128(bytes)))
    }

    pub(crate) fn bytes(self) -> [u8; 16] {
        self.0.0
    }

    #[must_use]
    pub fn to_hex(self) -> String {
        self.0.to_hex()
    }

    /// The id that `to_hex` wrote, or nothing.
    #[must_use]
    pub fn from_hex(hex: &str) -> Option<CaseId> {
        Id128::from_hex(hex).map(CaseId)
    }
}

/// In the order in which they were made.
pub(crate) fn cases(index: &Connection) -> Result<Vec<CaseEntry>, VaultError> {
    let mut statement = index.prepare_cached(
        "SELECT id, name, created_at
         FROM vault_case
         ORDER BY created_at, id",
    )?;
    let entries = statement.query_map([], |row| {
        Ok(CaseEntry {
            id: CaseId(Id128(row.get("id")?)),
            name: row.get("name")?,
            created_at: row.get("created_at")?,
        })
    })?;
    entries.collect::<Result<_, _>>().map_err(VaultError::from)
}

pub(crate) fn has_case(index: &Connection, id: CaseId) -> Result<bool, VaultError> {
    let found = index
        .query_row("SELECT 1 FROM vault_case WHERE id = :id", named_params! { ":id": id.bytes() }, |_| Ok(()))
        .optional()?;
    Ok(found.is_some())
}

pub(crate) fn count_cases(index: &Connection) -> Result<usize, VaultError> {
    let count: i64 = index.query_row("SELECT count(*) FROM vault_case", [], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(usize::MAX))
}

pub(crate) fn insert_case(index: &Connection, entry: &CaseEntry) -> Result<(), VaultError> {
    index.execute(
        "INSERT INTO vault_case (id, name, created_at)
         VALUES (:id, :name, :created_at)
         ON CONFLICT (id) DO NOTHING",
        named_params! { ":id": entry.id.bytes(), ":name": entry.name, ":created_at": entry.created_at },
    )?;
    Ok(())
}

/// # Errors
/// `NotFound` when there is no such case.
pub(crate) fn rename_case(index: &Connection, id: CaseId, name: &str) -> Result<(), VaultError> {
    let changed = index.execute(
        "UPDATE vault_case SET name = :name WHERE id = :id",
        named_params! { ":id": id.bytes(), ":name": name },
    )?;
    if changed == 0 { Err(VaultError::NotFound) } else { Ok(()) }
}

pub(crate) fn delete_case(index: &Connection, id: CaseId) -> Result<(), VaultError> {
    index.execute("DELETE FROM vault_case WHERE id = :id", named_params! { ":id": id.bytes() })?;
    Ok(())
}

pub(crate) fn setting(index: &Connection, name: &str) -> Result<Option<String>, VaultError> {
    Ok(index
        .query_row("SELECT value FROM setting WHERE name = :name", named_params! { ":name": name }, |row| {
            row.get(0)
        })
        .optional()?)
}

pub(crate) fn set_setting(index: &Connection, name: &str, value: &str) -> Result<(), VaultError> {
    index.execute(
        "INSERT INTO setting (name, value)
         VALUES (:name, :value)
         ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        named_params! { ":name": name, ":value": value },
    )?;
    Ok(())
}
