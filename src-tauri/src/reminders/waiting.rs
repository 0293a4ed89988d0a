//! The moments a computer waits for, and how long to wait. Pure: what time it is, is an argument.

use std::time::Duration;

use diko_companion::Reminders;

/// So long at most without a look at the clock: it is set, and a computer sleeps.
const LONGEST_PAUSE: i64 = 60;

#[derive(Debug, Default)]
pub struct Waiting {
    /// Seconds since 1970, the next first.
    at: Vec<i64>,
    language: String,
}

impl Waiting {
    pub fn of(reminders: Reminders) -> Waiting {
        Waiting { at: reminders.at, language: reminders.language }
    }

    pub fn language(&self) -> &str {
        &self.language
    }

    /// Whether to remind now. However many moments went by, they are one reminder.
    pub fn is_due(&mut self, now: i64) -> bool {
        let past = self.at.partition_point(|at| *at <= now);
        self.at.drain(..past).next_back().is_some()
    }

    pub fn pause(&self, now: i64) -> Duration {
        let next = self.at.first().map_or(LONGEST_PAUSE, |at| at - now);
        Duration::from_secs(next.clamp(1, LONGEST_PAUSE).unsigned_abs())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waiting(at: &[i64]) -> Waiting {
        Waiting::of(Reminders { at: at.to_vec(), language: "de".into() })
    }

    #[test]
    fn each_moment_is_due_once() {
        let mut waiting = waiting(&[100, 200]);
        assert!(!waiting.is_due(99));
        assert!(waiting.is_due(100));
        assert!(!waiting.is_due(101));
        assert!(waiting.is_due(200));
        assert!(!waiting.is_due(i64::MAX));
    }

    #[test]
    fn after_a_long_sleep_or_a_jump_of_the_clock_there_is_one_reminder() {
        let mut waiting = waiting(&[100, 200, 300, 90_000]);
        assert!(waiting.is_due(5000));
        assert!(!waiting.is_due(5001));
        // Set back: what was told is not told again, what is ahead waits on.
        assert!(!waiting.is_due(50));
        assert!(waiting.is_due(90_000));
    }

    #[test]
    fn a_pause_ends_with_the_next_moment_and_is_never_long() {
        let pause = |at: &[i64], now: i64| waiting(at).pause(now).as_secs();
        assert_eq!(pause(&[], 0), 60);
        assert_eq!(pause(&[1000], 0), 60);
        assert_eq!(pause(&[1000], 970), 30);
        assert_eq!(pause(&[1000], 1000), 1);
    }
}
