//! Ops, registers and merge: how two devices that were apart agree without losing a word.

mod op;

pub use op::{AuthorId, Entity, Id128, Key, Op, OpId, Value};
