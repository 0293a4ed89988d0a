//! Time and randomness, as an argument: a test stops the clock and chooses the numbers.

use std::time::{Duration, SystemTime};

use ring::rand::{SecureRandom, SystemRandom};

use crate::store::Day;

pub trait World: Send + Sync {
    /// Since 1 January 1970, UTC.
    fn now(&self) -> Duration;

    /// Unpredictable bits; `None` when the source has failed.
    fn random(&self) -> Option<u64>;

    fn today(&self) -> Day {
        Day(u32::try_from(self.now().as_secs() / 86_400).unwrap_or(u32::MAX))
    }
}

/// The system's clock and randomness.
pub struct System(SystemRandom);

impl System {
    #[must_use]
    pub fn new() -> System {
        System(SystemRandom::new())
    }
}

impl Default for System {
    fn default() -> Self {
        System::new()
    }
}

impl World for System {
    fn now(&self) -> Duration {
        // A clock before 1970 counts as 1970.
        SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default()
    }

    fn random(&self) -> Option<u64> {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes).ok()?;
        Some(u64::from_be_bytes(bytes))
    }
}
