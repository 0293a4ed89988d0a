//! The wire as `docs/sync.md` lays it down: frozen bytes, what is refused, what opens for whom.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what is wrong by failing")]
#![allow(clippy::indexing_slicing, reason = "and so does a place that is not there")]

mod bundles;
mod by_hand;
mod corpus;
mod damage;
mod decoders;
mod epochs;
mod golden;
mod invitations;
mod lists;
mod people;
mod photos;
