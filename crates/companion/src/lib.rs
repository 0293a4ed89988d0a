//! The use cases of DiKo without a window: open, tell the story, look at the plan, tick, lock. The window and the
//! test bridge call `Companion::call` by the names in `commands`. Deliberately not here: Tauri, SQL, HTTP, sentences.

pub mod commands;
pub mod error;
pub mod views;

pub use error::{ErrorCode, ErrorView};
