//! `diko-endpoint`: the commune's server, and what its owner does with its folder (`admin`). It says on stderr that it started
//! and stopped, and how much it did; no address, no case and no token ever.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod admin;
mod server;

/// Relay sealed items between the devices of a case, and serve a commune's signed catalogue
#[derive(Parser)]
#[command(
    name = "diko-endpoint",
    version,
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true
)]
struct Cli {
    #[command(flatten)]
    server: Option<server::Args>,
    #[command(flatten)]
    limits: server::LimitArgs,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Look after the folder of an endpoint, also while the server works in it
    #[command(subcommand)]
    Admin(admin::Command),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let result = match (cli.command, cli.server) {
        (Some(Command::Admin(command)), _) => admin::run(&command, &mut io::stdout().lock()),
        (None, Some(args)) => server::run(&args, &cli.limits),
        // Clap asks for one of the two.
        (None, None) => Ok(()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

/// A line for the journal.
fn say(line: &str) {
    // Nobody is left to tell when this fails.
    let _ = writeln!(io::stderr().lock(), "diko-endpoint: {line}");
}
