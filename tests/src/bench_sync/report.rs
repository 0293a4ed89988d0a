//! What was measured, said in one form: a number, its limit, whether it keeps it.

#![allow(clippy::print_stdout, reason = "what is measured is what it has to say")]

use std::time::Duration;

pub struct Report {
    is_good: bool,
}

impl Report {
    /// Nothing missed yet.
    #[must_use]
    pub fn new() -> Report {
        Report { is_good: true }
    }

    #[must_use]
    pub fn is_good(&self) -> bool {
        self.is_good
    }

    /// A number without a limit, for comparing.
    pub fn tell(&self, what: &str, number: f64, unit: &str) {
        println!("{what}: {} {unit}", written(number));
    }

    pub fn at_least(&mut self, what: &str, number: f64, limit: f64, unit: &str) {
        self.judge(what, number, limit, unit, "at least", number >= limit);
    }

    pub fn at_most(&mut self, what: &str, number: f64, limit: f64, unit: &str) {
        self.judge(what, number, limit, unit, "at most", number <= limit);
    }

    fn judge(&mut self, what: &str, number: f64, limit: f64, unit: &str, bound: &str, is_kept: bool) {
        let verdict = if is_kept { "ok" } else { "TOO SLOW" };
        println!("{what}: {} {unit}, {bound} {}, {verdict}", written(number), written(limit));
        self.is_good &= is_kept;
    }
}

impl Default for Report {
    fn default() -> Self {
        Report::new()
    }
}

/// Three digits that count.
fn written(number: f64) -> String {
    let places = if number.fract() == 0.0 || number >= 100.0 {
        0
    } else if number >= 10.0 {
        1
    } else {
        2
    };
    format!("{number:.places$}")
}

/// The middle one of many runs, in milliseconds.
pub(super) fn middle_ms(mut runs: Vec<Duration>) -> f64 {
    runs.sort();
    runs.get(runs.len() / 2).map_or(f64::INFINITY, |run| run.as_secs_f64() * 1000.0)
}
