//! `cargo xtask bench`: what DiKo promises about time, measured in a release build on this machine. The measuring is in
//! `diko-tests`, whose programs are run; here is only which ones.

use clap::ValueEnum;

use crate::setup::machine;
use crate::shell::{Outcome, cargo, program, run};

#[derive(Clone, Copy, ValueEnum)]
pub enum What {
    /// Remote edits, exchanges, and what an endpoint takes.
    Sync,
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
    }
}

fn release<'a>(verb: &'a str, what: &[&'a str]) -> Vec<&'a str> {
    [&[verb, "--release", "--locked", "--quiet"], what].concat()
}
