//! What the tests across crates share: the loopback bridge that puts the real companion behind a page in a browser,
//! and the driver of the real window. Deliberately not here: the tests themselves, which are in `tests/`.

pub mod bench_sync;
pub mod bridge;
pub mod bus;
pub mod canaries;
pub mod crash;
pub mod crash_sync;
pub mod device;
pub mod endpoint;
pub mod exchange;
pub mod journey;
pub mod leaks;
pub mod mortal;
pub mod screen;
pub mod serving;
pub mod sim;
pub mod together;
pub mod trace;
pub mod village;
pub mod volunteer;
pub mod window;
pub mod workspace;
