//! `cargo xtask test`: every part of the tests in an order that fails early and cheaply, each part with its seconds,
//! and one line at the end that counts them.

use std::collections::BTreeSet;
use std::time::Instant;

use clap::ValueEnum;

use crate::demo::demo;
use crate::licences;
use crate::setup;
use crate::shell::{Failure, Outcome, cargo, metadata, npm, run};

/// One part of the tests. The order here is the order in which they run.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// Rust code is formatted.
    Format,
    /// Licences, sources and bans of all dependencies.
    Deny,
    /// The interface: formatting, lints, types, unit tests.
    Ui,
    /// No warning in any Rust target.
    Clippy,
    /// Unit, property and story tests of every crate.
    Unit,
    /// The catalogue has no fault, and each of its stories gives the plan it expects.
    Catalogue,
    /// The shape of the workspace.
    Architecture,
    /// What is made from one list or stands in several languages has not drifted apart.
    Drift,
    /// Ended at any moment, and with unsynced writes lost, vault and endpoint keep what they confirmed.
    Crash,
    /// Nothing a person entered is readable in any file, nor at the endpoint.
    Leaks,
    /// Seeded worlds of devices that share a case: two minutes with cheap parts, two with real ones.
    Simulator,
    /// Devices share a case through the real endpoint.
    Sharing,
    /// The real window.
    Window,
    /// The page in Chromium against the real companion: the longest, and last, so that what failed stands at the end.
    Interface,
}

/// Runs every part, or the one that is asked for.
pub fn test(only: Option<Part>) -> Outcome {
    let begun = Instant::now();
    let parts: Vec<Part> =
        Part::value_variants().iter().copied().filter(|part| only.is_none_or(|only| only == *part)).collect();
    let mut results = vec![timed("set-up", || set_up(only))];
    if results.iter().all(|result| result.passed) {
        results.extend(parts.iter().map(|part| timed(&name(*part), || part.run())));
    }
    println!();
    for result in &results {
        println!(
            "{} {:<14} {:>6.0} s",
            if result.passed { "ok    " } else { "FAILED" },
            result.name,
            result.seconds
        );
    }
    let passed = results.iter().filter(|result| result.passed).count();
    let failed = results.len() - passed;
    println!("{passed} passed, {failed} failed in {:.0} s", begun.elapsed().as_secs_f64());
    if failed == 0 { Ok(()) } else { Err(Failure::Stop(next_step(&results))) }
}

struct Result {
    name: String,
    passed: bool,
    seconds: f64,
}

fn timed(name: &str, work: impl FnOnce() -> Outcome) -> Result {
    println!("\n== {name}");
    let begun = Instant::now();
    let done = work();
    if let Err(failure) = &done {
        println!("{failure}");
    }
    Result { name: name.into(), passed: done.is_ok(), seconds: begun.elapsed().as_secs_f64() }
}

fn next_step(results: &[Result]) -> String {
    let failed = results.iter().filter(|result| !result.passed && result.name != "set-up");
    let again: Vec<String> =
        failed.map(|result| format!("  cargo xtask test --only {}", result.name)).collect();
    if again.is_empty() {
        String::from("set-up failed")
    } else {
        format!("Run a failed part alone:\n{}", again.join("\n"))
    }
}

fn name(part: Part) -> String {
    part.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

/// Formatting and licences need nothing but Rust; everything else needs it all.
fn set_up(only: Option<Part>) -> Outcome {
    match only {
        Some(Part::Format | Part::Deny) => Ok(()),
        Some(Part::Ui) => setup::interface_packages(),
        _ => setup::for_everything(),
    }
}

impl Part {
    fn run(self) -> Outcome {
        match self {
            Part::Format => run(cargo(&["fmt", "--all", "--check"])),
            Part::Deny => licences::check(),
            Part::Ui => {
                ["lint", "check", "test"].iter().try_for_each(|script| run(npm(&["run", "--silent", script])))
            }
            Part::Clippy => run(cargo(&[
                "clippy",
                "--workspace",
                "--all-targets",
                "--locked",
                "--quiet",
                "--",
                "-D",
                "warnings",
            ])),
            Part::Unit => unit(),
            Part::Catalogue => catalogue(),
            Part::Architecture => across_crates(&["architecture"]),
            Part::Drift => across_crates(&["commands", "locales"]),
            Part::Crash => {
                programs()?;
                across_crates(&["crash", "crash_sync", "forgetful"])
            }
            Part::Leaks => {
                programs()?;
                across_crates(&["leaks", "leaks_sync"])
            }
            Part::Simulator => simulator(),
            Part::Sharing => {
                across_crates(&["communes", "photos", "recovering", "sharing"])?;
                demo()
            }
            Part::Interface => {
                programs()?;
                run(npm(&["run", "--silent", "test:interface"]))
            }
            Part::Window => {
                programs()?;
                across_crates(&["window", "window_sharing"])
            }
        }
    }
}

/// Every test but those across crates, which have parts of their own, and whose programs have no tests inside.
fn unit() -> Outcome {
    let mut own = BTreeSet::new();
    for package in
        metadata()?.workspace_packages().into_iter().filter(|package| package.name.as_str() != "diko-tests")
    {
        own.extend(package.targets.iter().filter_map(|target| match target {
            _ if target.is_test() => Some(("--test", target.name.clone())),
            _ if target.is_bin() => Some(("--bin", target.name.clone())),
            _ => None,
        }));
    }
    let own: Vec<&str> = own.iter().flat_map(|(kind, name)| [*kind, name.as_str()]).collect();
    tests(&[&["--lib"], &own[..]].concat())?;
    run(cargo(&["test", "--workspace", "--locked", "--doc"]))
}

fn across_crates(targets: &[&str]) -> Outcome {
    tests(&targets.iter().flat_map(|target| ["--test", target]).collect::<Vec<_>>())
}

/// Always for the whole workspace, so that the features of shared dependencies, and with them what is already
/// built, stay the same from part to part.
fn tests(targets: &[&str]) -> Outcome {
    run(cargo(&[&["test", "--workspace", "--locked", "--no-fail-fast"], targets].concat()))
}

/// One run after another, as each has the machine for itself, with what the worlds had in them.
fn simulator() -> Outcome {
    run(cargo(&[
        "test",
        "--workspace",
        "--locked",
        "--test=simulator",
        "--",
        "--test-threads=1",
        "--nocapture",
    ]))
}

/// The app, the bridge, the endpoint and the catalogue's tool, as a person would run them.
pub fn programs() -> Outcome {
    run(cargo(&["build", "--workspace", "--locked"]))
}

fn catalogue() -> Outcome {
    programs()?;
    run(crate::shell::program("target/debug/diko-catalogue", &["check", "catalogue"]))
}
