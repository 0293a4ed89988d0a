//! Ops, registers and merge: how two devices that were apart agree without losing a word.
//!
//! `op` is one change, `registry` says which fields exist and how they merge, `state` merges, `reading` says what a
//! register shows, `deletion` what deleting means, `status` what is said of a step, `case_household` gives the plan
//! its household. Deliberately not here: storage (the log itself), bundles, members.

mod case_household;
mod deletion;
mod op;
mod reading;
pub mod registry;
mod state;
mod status;

pub use case_household::{household, person_id};
pub use deletion::Liveness;
pub use op::{AuthorId, Entity, Id128, Key, Op, OpId, Value, in_place, replaces};
pub use reading::{Conflict, Reading};
pub use state::{Applied, CaseState};
pub use status::{Direction, StatusChange, StepState};

#[cfg(test)]
mod laws;
