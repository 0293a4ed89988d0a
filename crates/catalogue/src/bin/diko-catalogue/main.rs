//! `diko-catalogue`: the tool of those who write and publish catalogues. It checks a folder, turns a story into a plan,
//! signs a pack and verifies one. Exit codes: 0 fine, 2 bad input, 1 anything else (a disk, a plan that changed).

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use diko_catalogue::Fault;
use diko_core::Day;
use serde::Serialize;

mod check;
mod derive;
mod diff;
mod explain;
mod new_commune;
mod signing;
mod table;
mod told;

#[derive(Parser)]
#[command(name = "diko-catalogue", version, about = "Check, try out, sign and verify catalogues of DiKo")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Find every fault of a catalogue, or of one commune's folder
    Check {
        /// The folder with federal/, lands/ and communes/, or a commune's folder with manifest.toml
        dir: PathBuf,
        /// Also warn of what is old on this day, YYYY-MM-DD: rules checked over a year before, rules and packs that ended
        #[arg(long, value_parser = parse_day)]
        today: Option<Day>,
    },
    /// Add new ids of steps, papers, kinds of offices and switches to the lists of published ids (ids.toml)
    Ids {
        /// The folder with federal/, lands/ and communes/, or a commune's folder with manifest.toml
        dir: PathBuf,
    },
    /// Turn a story into a plan
    Derive(told::Told),
    /// Tell why a step is in a story's plan or not, down to each fact
    Explain(explain::Args),
    /// Compare two versions of a catalogue; exit code 1 where the plan of a story changed
    Diff(diff::Args),
    /// Make a folder with examples that a commune fills; docs/for-communes.md tells how
    NewCommune(new_commune::Args),
    /// Make a key pair: the private key in FILE, the public key printed
    Keygen {
        /// Where the private key goes; must not exist
        file: PathBuf,
    },
    /// Check a commune's folder and copy its content to a new folder, ready to be signed
    Pack {
        /// The commune's folder, with manifest.toml
        dir: PathBuf,
        /// The new folder; must not exist
        #[arg(long)]
        out: PathBuf,
    },
    /// Write the list of a pack's files and its signature beside them (pack.json, pack.sig)
    Sign {
        /// The pack: a folder with manifest.toml
        dir: PathBuf,
        /// The private key, as `keygen` wrote it
        #[arg(long)]
        key: PathBuf,
    },
    /// Tell whether a device would take a signed pack, or why not
    Verify(signing::VerifyArgs),
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// The contract: one JSON object
    Json,
    /// For people
    Table,
}

/// Why the tool stops without having done its work.
enum Stop {
    /// What was given is wrong.
    BadInput(Vec<String>),
    /// The input is fine: a disk or a pipe failed, or two plans differ.
    Failed(String),
}

impl From<Vec<Fault>> for Stop {
    fn from(faults: Vec<Fault>) -> Stop {
        Stop::BadInput(faults.iter().map(Fault::to_string).collect())
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Stop {
        Stop::Failed(error.to_string())
    }
}

impl Stop {
    fn bad(message: impl Into<String>) -> Stop {
        Stop::BadInput(vec![message.into()])
    }
}

/// A word of a closed list as the contract writes it.
fn word(value: &impl Serialize) -> String {
    let word = serde_json::to_value(value).ok();
    word.and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

fn parse_day(text: &str) -> Result<Day, String> {
    text.parse().map_err(|error: diko_core::day::DayError| error.to_string())
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let mut out = io::stdout().lock();
    let result = match &cli.command {
        Command::Check { dir, today } => check::check(dir, *today, &mut out),
        Command::Ids { dir } => check::ids(dir, &mut out),
        Command::Derive(args) => derive::run(args, &mut out),
        Command::Explain(args) => explain::run(args, &mut out),
        Command::Diff(args) => diff::run(args, &mut out),
        Command::NewCommune(args) => new_commune::run(args, &mut out),
        Command::Keygen { file } => signing::keygen(file, &mut out),
        Command::Sign { dir, key } => signing::sign(dir, key, &mut out),
        Command::Pack { dir, out: to } => signing::pack(dir, to, &mut out),
        Command::Verify(args) => signing::verify(args, &mut out),
    };
    let (lines, code) = match result.and_then(|()| Ok(out.flush()?)) {
        Ok(()) => return ExitCode::SUCCESS,
        Err(Stop::BadInput(lines)) => (lines, 2),
        Err(Stop::Failed(line)) => (vec![line], 1),
    };
    let mut err = io::stderr().lock();
    for line in lines {
        // Nobody is left to tell when this fails.
        let _ = writeln!(err, "{line}");
    }
    ExitCode::from(code)
}
