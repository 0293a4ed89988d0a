//! The endpoint from outside: the laws of its store, its interface in process, its socket, its program, its guide.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

mod conformance;
mod support;

mod admin;
mod bad_requests;
mod cases;
mod catalogue;
mod chunks;
#[cfg(unix)]
mod guide;
mod interface;
mod limits;
mod log;
mod mailboxes;
mod program;
mod recovery;
mod rewinding;
mod socket;
mod sqlite;
mod writers;
