//! The pure heart of DiKo: what a household is, which rules exist, what follows from both on a given day,
//! and how two devices agree on what a household is.
//!
//! Deliberately not here: files, network, SQL, cryptography, texts, the wall clock, randomness. `today`, random
//! ids and time stamps are arguments.

pub mod catalogue;
pub mod condition;
pub mod day;
pub mod facts;
pub mod household;
pub mod land;
pub mod map;
pub mod ops;
pub mod plan;

pub use catalogue::Catalogue;
pub use day::Day;
pub use facts::{Fact, FactValue, Facts};
pub use household::Household;
pub use plan::{Plan, derive};
