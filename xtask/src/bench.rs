//! `cargo xtask bench`: the two measurements DiKo promises, in a release build on this machine. The measuring is in the
//! examples of the crates that are measured; here is only which ones.

use crate::setup::machine;
use crate::shell::{Outcome, cargo, run};

pub fn bench() -> Outcome {
    println!("{}", machine());
    run(cargo(&["run", "--release", "--locked", "--quiet", "--package", "diko-tests", "--bin", "diko-bench"]))
}
