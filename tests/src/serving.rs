//! A server as a process of its own, which says on its first line where it listens. It ends with the value.

use std::io::{BufRead, BufReader, Error, Result};
use std::process::{Child, Command, Stdio};

pub struct Serving {
    child: Child,
    port: u16,
}

impl Serving {
    /// Starts a program that says "… on 127.0.0.1:port" on its first line of stderr.
    ///
    /// # Errors
    /// With what it said instead.
    pub fn start(mut command: Command) -> Result<Serving> {
        let mut child = command.stdin(Stdio::null()).stderr(Stdio::piped()).spawn()?;
        let mut line = String::new();
        let mut said = child.stderr.take().map(BufReader::new);
        if let Some(said) = &mut said {
            said.read_line(&mut line)?;
        }
        let port = line.trim().rsplit(':').next().and_then(|port| port.parse().ok());
        match port {
            Some(port) => Ok(Serving { child, port }),
            None => {
                let _ = child.kill().and_then(|()| child.wait());
                Err(Error::other(format!("the server did not start: {}", line.trim())))
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
}

impl Drop for Serving {
    fn drop(&mut self) {
        // What it answered is on its disk.
        let _ = self.child.kill().and_then(|()| self.child.wait());
    }
}
