//! `cargo xtask bench`: what DiKo promises about time, measured on this machine. The measuring is in `diko-tests` and, of the
//! page, in `ui/tests/bench`; here is only what is run.

use clap::ValueEnum;

use crate::parts::programs;
use crate::setup::{self, machine};
use crate::shell::{Outcome, cargo, npm, program, run};

#[derive(Clone, Copy, ValueEnum)]
pub enum What {
    /// Remote edits, exchanges, and what an endpoint takes.
    Sync,
    /// The page: first paint in the real window, frames while scrolling, nodes of each screen.
    Ui,
}

pub fn bench(what: Option<What>) -> Outcome {
    println!("{}", machine());
    match what {
        None => run(cargo(&release("run", &["--package", "diko-tests", "--bin", "diko-bench"]))),
        Some(What::Sync) => {
            // The endpoint is measured as it is delivered: as a program.
            let built = ["--package", "diko-endpoint", "--package", "diko-tests"];
            let programs = ["--bin", "diko-endpoint", "--bin", "diko-bench-sync"];
            run(cargo(&release("build", &[built, programs].concat())))?;
            run(program("target/release/diko-bench-sync", &[]))
        }
        // A release build cannot be driven from outside, so the window and its companion are a development build.
        Some(What::Ui) => {
            setup::for_everything()?;
            programs()?;
            run(program("target/debug/diko-bench-window", &[]))?;
            run(npm(&["run", "--silent", "bench"]))
        }
    }
}

fn release<'a>(verb: &'a str, what: &[&'a str]) -> Vec<&'a str> {
    [&[verb, "--release", "--locked", "--quiet"], what].concat()
}
