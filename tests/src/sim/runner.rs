//! Many seeds one after another, on two threads, until a time, a number of seeds, or the first that fails.

use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::{Broken, Coverage, Parts, Scenario, World};

const THREADS: usize = 2;

/// A seed that broke a promise, with the way there.
#[derive(Debug)]
pub struct Failure {
    pub seed: u64,
    pub broken: Broken,
    pub trace: Vec<String>,
}

/// Which seeds, and for how long.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    pub first: u64,
    pub most: u64,
    pub time: Duration,
}

/// What came of a run.
#[derive(Debug, Default)]
pub struct Outcome {
    pub coverage: Coverage,
    pub failure: Option<Failure>,
}

/// Lives through the world of a seed and judges it.
///
/// # Errors
/// The first promise that does not hold.
pub fn run<P: Parts>(parts: &dyn Fn() -> P, seed: u64, scenario: Scenario) -> Result<Coverage, Failure> {
    // A seed that fails is lived through again with everything written down.
    attempt(parts(), seed, scenario, false).or_else(|_| attempt(parts(), seed, scenario, true))
}

fn attempt<P: Parts>(parts: P, seed: u64, scenario: Scenario, is_traced: bool) -> Result<Coverage, Failure> {
    let failed = |broken| Failure { seed, broken, trace: Vec::new() };
    let mut world = World::begin(parts, seed, scenario, is_traced).map_err(failed)?;
    let judged = world.live().and_then(|()| world.close());
    judged.map_err(|broken| Failure { seed, broken, trace: world.trace().to_vec() })?;
    Ok(world.coverage())
}

/// Lives through the worlds of many seeds; stops at the first failure.
pub fn run_many<P: Parts>(parts: &(dyn Fn() -> P + Sync), scenario: Scenario, bounds: Bounds) -> Outcome {
    let end = Instant::now() + bounds.time;
    let next = AtomicU64::new(bounds.first);
    let stop = AtomicBool::new(false);
    let outcome = Mutex::new(Outcome::default());
    let work = || {
        while !stop.load(Ordering::Relaxed) && Instant::now() < end {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed.saturating_sub(bounds.first) >= bounds.most {
                return;
            }
            let judged = run(parts, seed, scenario);
            let mut outcome = outcome.lock().unwrap_or_else(PoisonError::into_inner);
            match judged {
                Ok(coverage) => outcome.coverage.add(&coverage),
                Err(failure) => {
                    stop.store(true, Ordering::Relaxed);
                    // The smaller seed, whichever thread was faster.
                    let is_first = outcome.failure.as_ref().is_none_or(|known| failure.seed < known.seed);
                    if is_first {
                        outcome.failure = Some(failure);
                    }
                }
            }
        }
    };
    thread::scope(|scope| (0..THREADS).for_each(|_| drop(scope.spawn(work))));
    outcome.into_inner().unwrap_or_else(PoisonError::into_inner)
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.trace.iter().try_for_each(|line| writeln!(f, "{line}"))?;
        write!(f, "seed {}: {}", self.seed, self.broken)
    }
}
