//! How much one token and one address may do within a minute. Counted in memory, by the minutes of the clock: a count
//! begins anew with each.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Each is a number within one minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    pub requests_per_token: u64,
    /// Bytes of bodies, to the endpoint and from it.
    pub bytes_per_token: u64,
    /// Wrong tokens, unknown cases and mailboxes, lists that are refused. Many people may share an address: right tokens are
    /// never refused for it.
    pub wrong_per_address: u64,
    pub registrations_per_address: u64,
    /// Requests for mailboxes of any kind.
    pub mailbox_requests_per_address: u64,
    pub recovery_requests_per_address: u64,
}

impl Limits {
    /// Enough for every device of a case that others fill, and for a shelter behind one address.
    pub const USUAL: Limits = Limits {
        requests_per_token: 600,
        bytes_per_token: 128 << 20,
        wrong_per_address: 20,
        registrations_per_address: 30,
        mailbox_requests_per_address: 600,
        recovery_requests_per_address: 60,
    };

    /// Nothing is counted.
    pub const NONE: Limits = Limits {
        requests_per_token: u64::MAX,
        bytes_per_token: u64::MAX,
        wrong_per_address: u64::MAX,
        registrations_per_address: u64::MAX,
        mailbox_requests_per_address: u64::MAX,
        recovery_requests_per_address: u64::MAX,
    };
}

impl Default for Limits {
    fn default() -> Self {
        Limits::USUAL
    }
}

/// The most tokens or addresses that are counted within one minute. Where more come, the rest goes uncounted: a crowd
/// locks nobody out, and memory stays bounded.
const MOST: usize = 100_000;

const MINUTE: u64 = 60;

/// Counts for each key what it spent in the present minute.
pub(crate) struct Throttle<K> {
    most: u64,
    minute: Mutex<Minute<K>>,
}

struct Minute<K> {
    number: u64,
    spent: BTreeMap<K, u64>,
}

impl<K: Ord> Throttle<K> {
    pub(crate) fn new(most: u64) -> Throttle<K> {
        Throttle { most, minute: Mutex::new(Minute { number: 0, spent: BTreeMap::new() }) }
    }

    /// Spends `amount`, whether or not that much is left.
    ///
    /// # Errors
    /// With the seconds until the next minute, where it was not.
    pub(crate) fn spend(&self, key: K, amount: u64, now: Duration) -> Result<(), u64> {
        if self.most == u64::MAX {
            return Ok(());
        }
        let number = now.as_secs() / MINUTE;
        let mut minute = self.minute.lock().unwrap_or_else(PoisonError::into_inner);
        if minute.number != number {
            *minute = Minute { number, spent: BTreeMap::new() };
        }
        if minute.spent.len() >= MOST && !minute.spent.contains_key(&key) {
            return Ok(());
        }
        let spent = minute.spent.entry(key).or_default();
        *spent = spent.saturating_add(amount);
        if *spent > self.most { Err(MINUTE - now.as_secs() % MINUTE) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn at(seconds: u64) -> Duration {
        Duration::from_secs(600 + seconds)
    }

    #[test]
    fn what_was_spent_counts_until_the_minute_is_over() {
        let throttle = Throttle::new(2);
        assert_eq!(throttle.spend("a", 1, at(5)), Ok(()));
        assert_eq!(throttle.spend("a", 1, at(6)), Ok(()));
        assert_eq!(throttle.spend("a", 1, at(6)), Err(54));
        assert_eq!(throttle.spend("b", 2, at(6)), Ok(()));
        assert_eq!(throttle.spend("a", 1, at(59)), Err(1));
        assert_eq!(throttle.spend("a", 3, at(60)), Err(60));
        assert_eq!(throttle.spend("a", 1, at(120)), Ok(()));
    }

    #[test]
    fn a_clock_that_goes_back_locks_nobody_out_for_longer_than_a_minute() {
        let throttle = Throttle::new(1);
        assert_eq!(throttle.spend("a", 2, at(3600)), Err(60));
        assert_eq!(throttle.spend("a", 1, at(0)), Ok(()));
    }

    #[test]
    fn a_crowd_is_let_through_and_bounded() {
        let throttle = Throttle::new(0);
        for key in 0..MOST {
            assert_eq!(throttle.spend(key, 1, at(0)), Err(60));
        }
        assert_eq!(throttle.spend(MOST, 1, at(0)), Ok(()));
        assert_eq!(throttle.spend(0, 1, at(0)), Err(60));
        assert_eq!(throttle.minute.lock().unwrap().spent.len(), MOST);
    }
}
