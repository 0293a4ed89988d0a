//! The project's own commands: `cargo xtask run` and `cargo xtask test`, and what stands behind them. Deliberately
//! not here: the tests themselves, and anything a person who only uses DiKo needs.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command tells the person who called it what it does"
)]

mod bench;
mod beside;
mod bindings;
mod demo;
mod demo_person;
mod licences;
mod parts;
mod run;
mod setup;
mod shell;
mod size;
mod tour;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Sets up, runs and tests DiKo.")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Sets everything up and opens the app; without a display, drives it and writes pictures to target/tour/.
    Run,
    /// Sets everything up and runs every test, or one part of them.
    Test {
        /// The one part to run.
        #[arg(long, value_enum)]
        only: Option<parts::Part>,
    },
    /// Takes a picture of every screen in each language, in both themes and sizes: target/tour/contact-sheet.html.
    Tour,
    /// Measures the plan and the opening of a vault in a release build, or what sharing or the page costs, against their limits.
    Bench {
        /// Sharing instead (some minutes, and two gigabytes in target/ meanwhile), or the page (some minutes).
        #[arg(value_enum)]
        what: Option<bench::What>,
    },
    /// Lets two devices and an endpoint live through a story, and tells what each saw.
    DemoSync,
    /// Lives through seeded worlds of devices that share a case: `--minutes N`, or `--seed N` for one with all that happens
    /// in it; besides `--from N`, `--level real`, `--scenario removals`.
    Simulate {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true, required = true)]
        wish: Vec<String>,
    },
    /// Prints the size of the stripped app and of the page's first load, against their limits.
    Size,
    /// Writes again what is made from the list of commands: the page's types and the window's permissions.
    Bindings,
    /// Runs cargo-deny with the advisory database, which needs a network.
    Deny,
}

fn main() -> ExitCode {
    let done = match Arguments::parse().command {
        Command::Run => run::run(),
        Command::Test { only } => parts::test(only),
        Command::Tour => tour::tour(),
        Command::Bench { what } => bench::bench(what),
        Command::DemoSync => demo::demo(),
        Command::Simulate { wish } => simulate(&wish),
        Command::Size => size::size(),
        Command::Bindings => bindings::write(),
        Command::Deny => licences::advisories(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn simulate(wish: &[String]) -> shell::Outcome {
    let mut arguments =
        vec!["run", "--quiet", "--locked", "--package=diko-tests", "--bin=diko-simulate", "--"];
    arguments.extend(wish.iter().map(String::as_str));
    shell::run(shell::cargo(&arguments))
}
