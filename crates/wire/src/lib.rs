//! The bytes that devices of one case exchange, as `docs/sync.md` lays them down: items (bundles and epochs), statements
//! about members, admission lists, invitations, the record behind a recovery code. Reading is strict: one value has one
//! encoding. Deliberately not here: what any of it means (`diko-sync`), I/O, the clock, randomness, which is an argument.

mod admission_list;
mod cbor;
mod error;
pub mod frames;
mod hash;
mod keys;
mod signature;
mod symmetric;
mod token;

pub use admission_list::{AdmissionList, sign_admission};
pub use error::WireError;
pub use hash::Hash;
pub use keys::OwnersSecret;
pub use token::{Token, TokenHash};

/// No item is longer, in bytes.
pub const MAX_ITEM: usize = 256 * 1024;

/// No bundle holds more ops.
pub const MAX_OPS: u64 = 10_000;

/// No admission list holds more tokens.
pub const MAX_TOKENS: usize = 1_000;
