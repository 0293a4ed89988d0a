//! The commune's endpoint, as a library: `router` for any server or test, `serve` for a socket, `SqliteStore` for a folder.
//! `docs/sync.md` lays the protocol down; the endpoint reads no item, so nothing here knows what one means.

pub mod activation;
mod commune;
mod endpoint;
mod extract;
mod hex;
mod limits;
mod mailboxes;
mod metrics;
mod not_modified;
mod refusal;
mod routes;
mod serve;
pub mod sqlite;
pub mod store;
mod world;

pub use commune::{Commune, CommuneError};
pub use endpoint::Settings;
pub use extract::Peer;
pub use limits::Limits;
pub use routes::router;
pub use serve::{Server, serve};
pub use sqlite::SqliteStore;
pub use store::Store;
pub use world::{System, World};
