//! SQL of `activation_code`: codes that let a device register one case each. How a code is written is told in
//! `activation`.

use rusqlite::{Connection, named_params};

use crate::store::{CodeHash, Day};

/// A code that nobody has used. Its text is nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnusedCode {
    pub number: u64,
    pub made_on: Day,
}

/// Removes the code; false where there is none.
pub(super) fn use_up(connection: &Connection, code: CodeHash) -> rusqlite::Result<bool> {
    let removed = connection
        .prepare_cached("DELETE FROM activation_code WHERE hash = :hash")?
        .execute(named_params! { ":hash": code.0 })?;
    Ok(removed == 1)
}

/// The number of the new code.
pub(super) fn add(connection: &Connection, code: CodeHash, today: Day) -> rusqlite::Result<u64> {
    connection
        .prepare_cached(
            "INSERT INTO activation_code (hash, made_on) VALUES (:hash, :today) RETURNING number",
        )?
        .query_row(named_params! { ":hash": code.0, ":today": today.0 }, |row| row.get(0))
}

pub(super) fn list(connection: &Connection) -> rusqlite::Result<Vec<UnusedCode>> {
    connection
        .prepare_cached("SELECT number, made_on FROM activation_code ORDER BY number")?
        .query_map([], |row| Ok(UnusedCode { number: row.get(0)?, made_on: Day(row.get(1)?) }))?
        .collect()
}

/// False where no unused code has the number.
pub(super) fn revoke(connection: &Connection, number: u64) -> rusqlite::Result<bool> {
    let removed = connection
        .prepare_cached("DELETE FROM activation_code WHERE number = :number")?
        .execute(named_params! { ":number": number })?;
    Ok(removed == 1)
}
