//! The simulator by hand: one seed with everything that happens in it, or worlds for as long as wanted.
//!
//! `diko-simulate [--level fast|real] [--scenario whole|removals] (--seed N | --minutes N [--from N])`
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for whoever looks for a fault")]

use std::process::ExitCode;
use std::time::Duration;

use diko_tests::sim::{Bounds, Broken, Failure, Fast, Parts, Real, Scenario, run_many, trace_of};

const USAGE: &str =
    "diko-simulate [--level fast|real] [--scenario whole|removals] (--seed N | --minutes N [--from N])";

struct Wish {
    is_real: bool,
    scenario: Scenario,
    seed: Option<u64>,
    minutes: u64,
    from: u64,
}

fn main() -> ExitCode {
    let Some(wish) = Wish::read(std::env::args().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let passed = if wish.is_real { work(&Real::new, &wish) } else { work(&|| Ok(Fast::default()), &wish) };
    if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn work<P: Parts>(parts: &(dyn Fn() -> Result<P, Broken> + Sync), wish: &Wish) -> bool {
    let failure = match wish.seed {
        Some(seed) => {
            let (lines, judged) = trace_of(parts, seed, wish.scenario);
            lines.iter().for_each(|line| println!("{line}"));
            judged.err().map(|broken| Failure { seed, broken, trace: Vec::new() })
        }
        None => {
            let time = Duration::from_secs(wish.minutes.saturating_mul(60));
            let bounds = Bounds { first: wish.from, least: 0, most: u64::MAX, time };
            let outcome = run_many(parts, wish.scenario, bounds);
            println!("{}", outcome.coverage);
            outcome.failure
        }
    };
    match &failure {
        Some(failure) => println!("{failure}"),
        None => println!("every promise held"),
    }
    failure.is_none()
}

impl Wish {
    fn read(mut arguments: impl Iterator<Item = String>) -> Option<Wish> {
        let mut wish = Wish { is_real: false, scenario: Scenario::Whole, seed: None, minutes: 0, from: 0 };
        while let Some(name) = arguments.next() {
            let value = arguments.next()?;
            match (name.as_str(), value.as_str()) {
                ("--level", "fast") => wish.is_real = false,
                ("--level", "real") => wish.is_real = true,
                ("--scenario", "whole") => wish.scenario = Scenario::Whole,
                ("--scenario", "removals") => wish.scenario = Scenario::Removals,
                ("--seed", number) => wish.seed = Some(number.parse().ok()?),
                ("--minutes", number) => wish.minutes = number.parse().ok()?,
                ("--from", number) => wish.from = number.parse().ok()?,
                _ => return None,
            }
        }
        (wish.seed.is_some() || wish.minutes > 0).then_some(wish)
    }
}
