//! What `diko-bench-sync` measures, room by room. Each room says what it found and whether that is within the limits that
//! were promised.

mod applying;
mod counting;
mod exchanging;
mod family;
mod load;
mod report;
mod serving;

pub use applying::apply_remote_edits;
pub use exchanging::{exchange_over_loopback, sync_of_the_disk};
pub use family::Family;
pub use report::Report;
pub use serving::{serve_one_by_one, start_endpoint, take_bundles};

pub type Fault = Box<dyn std::error::Error + Send + Sync>;

/// How many ops a case has that is synced for the first time.
const OPS: usize = 5000;
