//! The bytes that devices of one case exchange, as `docs/sync.md` lays them down: items (bundles and epochs), statements
//! about members, admission lists, invitations, the record behind a recovery code. Reading is strict: one value has one
//! encoding. Deliberately not here: what any of it means (`diko-sync`), I/O, the clock, randomness, which is an argument.

mod admission_list;
mod asymmetric;
mod base45;
mod bundle;
mod cbor;
mod epoch;
mod error;
pub mod file;
pub mod frames;
mod hash;
mod invitation;
mod item;
mod keys;
pub mod mailbox;
mod padding;
mod paper;
mod photo;
pub mod room;
mod signature;
mod statements;
mod symmetric;
mod token;

pub use admission_list::{AdmissionList, sign_admission};
pub use bundle::{Body, Bundle, Header, seal_bundle};
pub use epoch::{Epoch, NewEpoch, OpenedEpoch, seal_epoch};
pub use error::WireError;
pub use hash::Hash;
pub use invitation::{Invitation, Membership};
pub use item::Item;
pub use keys::{DeviceKey, DevicePublic, EpochId, EpochKey, MemberId, MemberKind, OwnersSecret, Role};
pub use paper::{PaperKey, SealedCase, read_cases, seal_case, write_cases};
pub use photo::{MAX_PHOTO, Manifest, seal_photo};
pub use statements::{Admission, Cuts, Head};
pub use token::{Token, TokenHash};

/// No item is longer, in bytes.
pub const MAX_ITEM: usize = 256 * 1024;

/// No bundle holds more ops.
pub const MAX_OPS: u64 = 10_000;

/// No admission list holds more tokens.
pub const MAX_TOKENS: usize = 1_000;
