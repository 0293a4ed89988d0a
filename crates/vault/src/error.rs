//! What can go wrong with a vault: one variant per thing the caller does about it. Nothing in here carries a path, a
//! name or a value a person entered, so an error may be shown and logged as it is.

use std::io;

use rusqlite::ErrorCode;

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// Ask again: the passphrase or the recovery code is another one.
    #[error("the secret does not open this vault")]
    WrongSecret,
    /// Point at the group (1 to 6; 0: the number of digits is wrong) and ask again. No attempt was made with it.
    #[error("the recovery code is mistyped in group {group}")]
    MistypedCode { group: u8 },
    /// Ask for a longer passphrase.
    #[error("a passphrase needs at least 8 characters")]
    TooShort,
    /// Neither slot file can be read: only an encrypted copy helps.
    #[error("both key files are missing or damaged")]
    SlotsDamaged,
    /// "File is not a database": damage, or a key that does not belong to it, which look the same. Offer: try again,
    /// recover, start over. Nothing was deleted.
    #[error("a file of the vault is damaged or has another key")]
    DatabaseDamaged,
    /// Ask to update the app: a newer one wrote this.
    #[error("a newer version wrote this vault")]
    NewerSchema,
    #[error("the disk is full")]
    DiskFull,
    #[error("the folder cannot be written")]
    ReadOnly,
    /// Another instance works on this folder.
    #[error("another instance has this vault open")]
    InUse,
    /// There is no vault in the folder, or no such case in the vault.
    #[error("not found")]
    NotFound,
    /// A vault, or something else, is in the folder: nothing is ever written over it.
    #[error("the folder is not empty")]
    Occupied,
    #[error("a vault holds at most 20 cases")]
    TooManyCases,
    /// The file is no encrypted copy, or not all of it arrived.
    #[error("the copy is damaged or is something else")]
    CopyDamaged,
    /// An op of the same number is stored with another content and may not be replaced, or a bundle does not hold what it
    /// is said to carry. A programming error, or a clone of this device; nothing was written.
    #[error("an op of the same number exists and differs")]
    OpConflict,
    #[error("no randomness from the operating system")]
    NoRandomness,
    /// Anything else the operating system said.
    #[error("input/output: {0:?}")]
    Io(io::ErrorKind),
    /// Anything else SQLite said, as its extended result code.
    #[error("database result code {0}")]
    Sql(i32),
}

impl From<io::Error> for VaultError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => VaultError::DiskFull,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => VaultError::ReadOnly,
            io::ErrorKind::NotFound => VaultError::NotFound,
            kind => VaultError::Io(kind),
        }
    }
}

impl From<rusqlite::Error> for VaultError {
    fn from(error: rusqlite::Error) -> Self {
        match error {
            rusqlite::Error::SqliteFailure(failure, _) => match failure.code {
                ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt => VaultError::DatabaseDamaged,
                ErrorCode::DiskFull => VaultError::DiskFull,
                // The index of the log could not grow, which SQLite calls by another name.
                _ if failure.extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE => VaultError::DiskFull,
                ErrorCode::ReadOnly | ErrorCode::PermissionDenied => VaultError::ReadOnly,
                ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => VaultError::InUse,
                _ => VaultError::Sql(failure.extended_code),
            },
            rusqlite::Error::QueryReturnedNoRows => VaultError::NotFound,
            // A column holds what no version of the schema writes.
            _ => VaultError::DatabaseDamaged,
        }
    }
}
