//! The encrypted vault: key slots, SQLCipher files, the op log, copies. Everything a person entered rests here and
//! nowhere else, and nothing rests here in readable form.
//!
//! Deliberately not here: what an op means and how ops merge (`diko_core::ops`), what an item of the log says and who may
//! write (sync), the network, the screen, the clock. The folder, randomness and time stamps are arguments.
//!
//! ```text
//! <folder>/
//!   lock               held by the operating system for the one instance that works here
//!   slots.a, slots.b   the master key, wrapped once per secret; written alternately
//!   index.db           the list of cases, the settings, the packs of communes
//!   cases/<id>/case.db one household: its ops, and the log of what devices handed each other
//!   cases/<id>/photos.db the sealed chunks of its photos, once there is one
//! ```

mod case;
mod copy;
mod database;
mod erase;
mod error;
mod files;
mod head_table;
mod index;
mod item_table;
mod kdf;
mod keys;
mod log;
mod log_change;
mod meta_table;
mod migrations;
mod op_table;
mod pack;
mod photos;
mod phrase;
mod random;
mod recover;
mod recovery_code;
mod secrets;
mod slot_files;
mod slots;
mod staging;
mod stored_pack;
mod sync_value_table;
mod vault;

pub use case::{CaseOps, CaseStore};
pub use error::VaultError;
pub use index::{CaseEntry, CaseId};
pub use kdf::KdfCost;
pub use log::{BundleFacts, ItemEntry, ItemKind, ItemState};
pub use log_change::LogChange;
pub use photos::{ChunkHash, PhotoStore};
pub use phrase::{LEAST_CHARS, normalise};
pub use random::{OsRandom, Random};
pub use recover::Recovery;
pub use recovery_code::{CodeFault, RecoveryCode};
pub use secrets::Secret;
pub use stored_pack::StoredPack;
pub use vault::{MAX_CASES, Presence, Unlocked, Vault};

#[cfg(test)]
mod tests;
