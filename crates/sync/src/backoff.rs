//! When to try again: full jitter between nothing and a doubling ceiling, so that devices which lost the same server do
//! not come back at the same moment (Brooker, Exponential Backoff And Jitter, 2015).

const FIRST_MS: u64 = 2_000;
const LONGEST_MS: u64 = 15 * 60 * 1000;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Backoff {
    failures: u32,
}

impl Backoff {
    /// How many milliseconds to wait after one more failure. `dice`: any number.
    pub fn fail(&mut self, dice: u64) -> u64 {
        let ceiling = FIRST_MS.saturating_mul(1 << self.failures.min(16)).min(LONGEST_MS);
        self.failures = self.failures.saturating_add(1);
        dice.checked_rem(ceiling).unwrap_or(0)
    }

    pub fn succeed(&mut self) {
        self.failures = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ceiling_doubles_from_two_seconds_to_fifteen_minutes_and_begins_again_after_a_success() {
        let mut backoff = Backoff::default();
        for ceiling in [2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900].map(|seconds| seconds * 1000) {
            // The same failure, with dice just below and at the ceiling.
            assert_eq!((backoff.clone().fail(ceiling - 1), backoff.fail(ceiling)), (ceiling - 1, 0));
        }
        backoff.succeed();
        assert_eq!(backoff.fail(2_000), 0);
    }
}
