//! The use cases of DiKo without a window: open, tell the story, look at the plan, tick, lock. The window and the
//! test bridge call `Companion::call` by the names in `commands`. Deliberately not here: Tauri, SQL, HTTP, sentences.
//!
//! ```text
//! call ──▶ state (one method per command) ──writes──▶ case (ops → disk → memory)
//!                                          ──looks───▶ look (household + catalogue → plan → views)
//! exchange ──▶ next_job, finish ──▶ state ──▶ case (its engine), sharing (conversations with an endpoint)
//! ```

mod calendar;
mod case;
mod check;
pub mod clock;
pub mod commands;
mod companion;
mod config;
mod display;
pub mod error;
mod export;
mod fold;
mod hidden;
mod library;
mod look;
mod notices;
mod reminders;
mod secret;
mod sharing;
mod state;
mod undo;
pub mod views;
mod words;

pub use clock::{Clock, FixedClock, SystemClock};
pub use companion::Companion;
pub use config::{Config, Kdf};
pub use error::{ErrorCode, ErrorView};
pub use notices::{NoNotices, Notices};
pub use reminders::{MOST as MOST_REMINDERS, Reminders};
pub use secret::SecretText;
pub use sharing::{Job, Work, exchange};
pub use views::NoticePermission;

pub use diko_catalogue::Files;
pub use diko_core::Day;
pub use diko_sync::{Answer, Ask, Request, Transport};
pub use diko_vault::{KdfCost, OsRandom, Random};
