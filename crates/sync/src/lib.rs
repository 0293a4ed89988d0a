//! How devices share a case (docs/sync.md): who is a member, whose words count, under which key is written, and the
//! exchange with the commune's endpoint. Deliberately not here: the bytes of items (`diko-wire`), how ops merge
//! (`diko_core::ops`), tables (`diko-vault`), the endpoint itself.
//!
//! ```text
//! engine ──asks──▶ transport (http)            ledger ──▶ shelf, branches   which bundle goes under which name
//!    │                                            ├─────▶ members            whose bundles count
//!    └──items──▶ ledger ──change──▶ log (vault)   └─────▶ epochs             what can be opened, what to write under
//! ```

mod admitting;
mod backoff;
mod branches;
mod chunks;
mod crypt;
mod duties;
mod engine;
mod epochs;
mod error;
mod forming;
#[cfg(feature = "http")]
pub mod http;
mod ledger;
mod log;
mod members;
mod rewriting;
mod sharing;
mod shelf;
mod transport;
mod values;

pub use chunks::{Chunk, Chunks, Heard};
pub use crypt::{Crypt, Outside, Sealing};
pub use duties::{admission, admitted, released, removed};
pub use engine::{Engine, News, Next, Now, Said, Standing, Status};
pub use error::SyncError;
#[cfg(feature = "http")]
pub use http::Http;
pub use ledger::{Ledger, Refused, Why};
pub use log::Log;
pub use members::{Member, Members};
pub use sharing::{Identity, Sharing};
pub use transport::{Answer, Ask, Cursor, Request, Transport};
