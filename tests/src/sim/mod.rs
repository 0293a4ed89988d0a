//! A seeded simulator of devices that share a case: a world follows from its seed, whole and exactly, and an oracle judges
//! it by what its persons said and saw. Two levels share everything but the parts: `fast` puts cheap ones in, `real` the
//! ones of the product.
//!
//! ```text
//! plan ─▶ world ─▶ device (disk, engine, screen) ─asks─▶ network ─▶ endpoint        story: what persons said and saw
//!           │         ▲ writing, membership                 ▲ injecting                 │
//!           └▶ closing: faults end, everyone exchanges until nothing moves ─▶ oracle, presence
//! ```

mod brittle;
pub mod bugs;
mod closing;
mod coverage;
mod device;
mod dice;
mod fast;
mod injecting;
mod membership;
mod network;
mod oracle;
mod parts;
mod plan;
mod presence;
mod real;
mod runner;
mod story;
mod trace;
mod world;
mod writing;

pub use coverage::{Coverage, Fault, Sight};
pub use fast::Fast;
pub use parts::{Broken, Parts};
pub use plan::Scenario;
pub use real::Real;
pub use runner::{Bounds, Failure, MakeParts, Outcome, run_many, trace_of};

use world::World;
