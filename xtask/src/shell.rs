//! Starting other programs, and saying what went wrong in a way that names the next thing to do.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use cargo_metadata::{Metadata, MetadataCommand};

#[derive(Debug, thiserror::Error)]
pub enum Failure {
    #[error("`{0}` could not be started: {1}")]
    NotStarted(String, io::Error),
    #[error("`{0}` failed")]
    Failed(String),
    #[error("{0}: {1}")]
    File(PathBuf, io::Error),
    /// Something is missing or over a limit; the text says what to do.
    #[error("{0}")]
    Stop(String),
}

pub type Outcome = Result<(), Failure>;

/// The root of the checkout.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// A program that will run in the root of the checkout.
pub fn program(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments).current_dir(root());
    command
}

/// The same toolchain that runs this.
pub fn cargo(arguments: &[&str]) -> Command {
    program(&std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()), arguments)
}

/// npm in the interface's folder.
pub fn npm(arguments: &[&str]) -> Command {
    let mut command = program("npm", arguments);
    command.current_dir(root().join("ui"));
    command
}

/// Runs to the end with the output shown.
pub fn run(mut command: Command) -> Outcome {
    let said = spoken(&command);
    println!("$ {said}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(Failure::Failed(said)),
        Err(error) => Err(Failure::NotStarted(said, error)),
    }
}

/// Runs to the end and gives back what it printed.
pub fn read(mut command: Command) -> Result<String, Failure> {
    let said = spoken(&command);
    match command.stderr(Stdio::inherit()).output() {
        Ok(output) if output.status.success() => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        Ok(_) => Err(Failure::Failed(said)),
        Err(error) => Err(Failure::NotStarted(said, error)),
    }
}

/// Whether a program is there and ends well with these arguments.
pub fn works(name: &str, arguments: &[&str]) -> bool {
    let quiet = Command::new(name)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    quiet.is_ok_and(|status| status.success())
}

/// What the workspace and its dependencies on this platform are.
pub fn metadata() -> Result<Metadata, Failure> {
    let mut command = MetadataCommand::new();
    let platform = format!("--filter-platform={}-unknown-linux-gnu", std::env::consts::ARCH);
    command.current_dir(root()).other_options(["--locked".into(), platform]);
    command.exec().map_err(|error| Failure::Stop(error.to_string()))
}

/// Ties a file's error to its path.
pub fn at<T>(path: &Path, result: io::Result<T>) -> Result<T, Failure> {
    result.map_err(|error| Failure::File(path.to_owned(), error))
}

fn spoken(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(OsStr::to_string_lossy).collect();
    words.join(" ")
}
