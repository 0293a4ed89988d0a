//! A server as a process of its own, which says on its first line where it listens. It ends with the value.

use std::io::{BufRead, BufReader, Error, Read, Result, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, ChildStderr, Command, ExitStatus, Stdio};

use rustix::process::{Pid, Signal, kill_process};

use crate::mortal;
use crate::workspace::root;

pub struct Serving {
    child: Child,
    said: BufReader<ChildStderr>,
    port: u16,
}

/// What became of a server.
#[derive(Debug)]
pub struct Ended {
    pub status: ExitStatus,
    /// On stderr, after where it listens.
    pub said: String,
}

/// The real endpoint for Musterstadt on a free port, which keeps everything in `data` and counts nothing: a test does in a
/// second what a person does in a month.
///
/// # Errors
/// When the program is not built.
pub fn endpoint(data: &Path) -> Result<Command> {
    endpoint_of(&root().join("catalogue/communes/musterstadt"), 0, data)
}

/// The same for the commune whose signed pack this is, at a port that devices may know already.
///
/// # Errors
/// When the program is not built.
pub fn endpoint_of(commune: &Path, port: u16, data: &Path) -> Result<Command> {
    let program = root().join("target/debug/diko-endpoint");
    if !program.exists() {
        return Err(Error::other(
            "the endpoint is missing; make it with: cargo build --package diko-endpoint",
        ));
    }
    let mut command = Command::new(program);
    command.args(["--no-limits", "--listen", &format!("127.0.0.1:{port}"), "--data"]).arg(data);
    command.arg("--commune").arg(commune);
    Ok(command)
}

impl Serving {
    /// Starts a program that says "… on 127.0.0.1:port" on its first line of stderr.
    ///
    /// # Errors
    /// With what it said instead.
    pub fn start(mut command: Command) -> Result<Serving> {
        match Serving::start_or_end(&mut command)? {
            Ok(serving) => Ok(serving),
            Err(ended) => Err(Error::other(format!("the server did not start: {}", ended.said.trim()))),
        }
    }

    /// The same where the program may end instead.
    ///
    /// # Errors
    /// When the system does not start it.
    pub fn start_or_end(command: &mut Command) -> Result<std::result::Result<Serving, Ended>> {
        let mut child = mortal::spawn(command.stdin(Stdio::null()).stderr(Stdio::piped()))?;
        let mut said = child.stderr.take().map(BufReader::new).ok_or(std::io::ErrorKind::BrokenPipe)?;
        let mut line = String::new();
        said.read_line(&mut line)?;
        match line.trim().rsplit(':').next().and_then(|port| port.parse().ok()) {
            Some(port) => Ok(Ok(Serving { child, said, port })),
            None => {
                said.read_to_string(&mut line)?;
                Ok(Err(Ended { status: child.wait()?, said: line }))
            }
        }
    }

    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Its memory in use, in KiB; nothing where the system does not say.
    #[must_use]
    pub fn resident_kib(&self) -> Option<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
        line.split_whitespace().next()?.parse().ok()
    }

    /// The whole answer to a request without a body as it stands on the wire, head and body.
    ///
    /// # Errors
    /// When there is none.
    pub fn answer(&self, method: &str, path: &str) -> Result<Vec<u8>> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        Ok(answer)
    }

    /// Asks it to end as systemd does, if it has not ended by itself.
    ///
    /// # Errors
    /// When the system does not let it.
    pub fn end(mut self) -> Result<Ended> {
        if self.child.try_wait()?.is_none() {
            let id = i32::try_from(self.child.id()).ok().and_then(Pid::from_raw);
            kill_process(id.ok_or(std::io::ErrorKind::NotFound)?, Signal::TERM)?;
        }
        let mut said = String::new();
        self.said.read_to_string(&mut said)?;
        Ok(Ended { status: self.child.wait()?, said })
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // What it answered is on its disk.
        let _ = self.child.kill().and_then(|()| self.child.wait());
    }
}
