//! The commune's endpoint beside something else: started on this machine alone, ended with it.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStderr, Stdio};

use crate::shell::{Failure, at, program};

const PROGRAM: &str = "target/debug/diko-endpoint";
const COMMUNE: &str = "catalogue/communes/musterstadt";

pub struct Endpoint {
    child: Child,
    /// Open as long as it runs, so that it can say that it stopped.
    _said: BufReader<ChildStderr>,
    address: String,
}

impl Endpoint {
    /// For Musterstadt; port 0 is any that is free.
    pub fn start(data: &Path, listen: &str) -> Result<Endpoint, Failure> {
        let mut command = program(PROGRAM, &["--commune", COMMUNE, "--listen", listen, "--data"]);
        command.arg(data).stdin(Stdio::null()).stderr(Stdio::piped());
        let mut child = at(Path::new(PROGRAM), command.spawn())?;
        let mut line = String::new();
        let mut said = child.stderr.take().map(BufReader::new);
        let read = said.as_mut().map_or(Ok(0), |said| said.read_line(&mut line));
        at(Path::new(PROGRAM), read)?;
        match (said, line.trim_end().rsplit_once(" on ")) {
            (Some(said), Some((_, address))) => Ok(Endpoint { child, _said: said, address: address.into() }),
            _ => {
                let _ = child.kill().and_then(|()| child.wait());
                Err(Failure::Stop(line.trim_end().into()))
            }
        }
    }

    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Endpoint {
    fn drop(&mut self) {
        // It has answered nothing that is not on its disk.
        let _ = self.child.kill().and_then(|()| self.child.wait());
    }
}
