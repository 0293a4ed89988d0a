//! The decoders as the tests of the crate call them, for the targets of the fuzzer.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a fuzzer says what is wrong by failing")]

#[path = "../../tests/wire/by_hand.rs"]
pub mod by_hand;
#[path = "../../tests/wire/decoders.rs"]
pub mod decoders;
#[path = "../../tests/wire/people.rs"]
pub mod people;
