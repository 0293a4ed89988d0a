//! Many seeds one after another, on two threads, until a time, a number of seeds, or the first that fails.

use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::{Broken, Coverage, Parts, Scenario, World};

const THREADS: usize = 2;

/// What every world of a run is made of.
pub type MakeParts<'a, P> = &'a (dyn Fn() -> Result<P, Broken> + Sync);

/// A seed that broke a promise, with the way there.
#[derive(Debug)]
pub struct Failure {
    pub seed: u64,
    pub broken: Broken,
    pub trace: Vec<String>,
}

/// Which seeds: at least and at most so many, and between the two for so long.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    pub first: u64,
    pub least: u64,
    pub most: u64,
    pub time: Duration,
}

/// What came of a run.
#[derive(Debug, Default)]
pub struct Outcome {
    pub coverage: Coverage,
    pub failure: Option<Failure>,
}

/// Lives through the world of a seed and judges it, and tells everything that happened.
pub fn trace_of<P: Parts>(
    parts: MakeParts<'_, P>,
    seed: u64,
    scenario: Scenario,
) -> (Vec<String>, Result<Coverage, Broken>) {
    attempt(parts, seed, scenario, true)
}

fn attempt<P: Parts>(
    parts: MakeParts<'_, P>,
    seed: u64,
    scenario: Scenario,
    is_traced: bool,
) -> (Vec<String>, Result<Coverage, Broken>) {
    match parts().and_then(|parts| World::begin(parts, seed, scenario, is_traced)) {
        Ok(mut world) => {
            let judged = world.live().and_then(|()| world.close());
            (world.trace().to_vec(), judged.map(|()| world.coverage()))
        }
        Err(broken) => (Vec::new(), Err(broken)),
    }
}

/// Lives through the worlds of many seeds; stops at the first failure.
pub fn run_many<P: Parts>(parts: MakeParts<'_, P>, scenario: Scenario, bounds: Bounds) -> Outcome {
    let end = Instant::now() + bounds.time;
    let next = AtomicU64::new(0);
    let stop = AtomicBool::new(false);
    let outcome = Mutex::new(Outcome::default());
    let work = || {
        while !stop.load(Ordering::Relaxed) {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= bounds.most || (number >= bounds.least && Instant::now() >= end) {
                return;
            }
            let seed = bounds.first.saturating_add(number);
            let (_, judged) = attempt(parts, seed, scenario, false);
            let mut outcome = outcome.lock().unwrap_or_else(PoisonError::into_inner);
            match judged {
                Ok(coverage) => outcome.coverage.add(&coverage),
                Err(broken) => {
                    stop.store(true, Ordering::Relaxed);
                    // The smaller seed, whichever thread was faster.
                    if outcome.failure.as_ref().is_none_or(|known| seed < known.seed) {
                        outcome.failure = Some(Failure { seed, broken, trace: Vec::new() });
                    }
                }
            }
        }
    };
    thread::scope(|scope| (0..THREADS).for_each(|_| drop(scope.spawn(work))));
    let mut outcome = outcome.into_inner().unwrap_or_else(PoisonError::into_inner);
    if let Some(failure) = &mut outcome.failure {
        // Once more, with everything written down.
        failure.trace = attempt(parts, failure.seed, scenario, true).0;
    }
    outcome
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.trace.iter().try_for_each(|line| writeln!(f, "{line}"))?;
        write!(f, "seed {}: {}", self.seed, self.broken)
    }
}
