//! The companion as the page meets it: told stories by its commands, it answers with views and says each refusal.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what is wrong by failing"
)]

mod appointments;
mod bindings;
mod cases;
mod changing;
mod conflicts;
mod device;
mod drawing;
mod erasing;
mod exchange;
mod export;
mod law;
mod letters;
mod looking;
mod main_path;
mod names;
mod news;
mod one_at_a_time;
mod photos;
mod private_notes;
mod refusals;
mod reminding;
mod search;
mod stories;
mod taking_back;
mod week;
