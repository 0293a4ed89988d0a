//! The commune's endpoint beside something else: started on this machine alone, ended with it.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, Stdio};

use crate::shell::{Failure, at, program};

const PROGRAM: &str = "target/debug/diko-endpoint";
const COMMUNE: &str = "catalogue/communes/musterstadt";

pub struct Endpoint {
    child: Child,
    /// Open as long as it runs, so that it can say that it stopped.
    _said: BufReader<ChildStderr>,
    address: String,
    data: PathBuf,
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
            (Some(said), Some((_, address))) => {
                Ok(Endpoint { child, _said: said, address: address.into(), data: data.into() })
            }
            _ => {
                let _ = child.kill().and_then(|()| child.wait());
                Err(Failure::Stop(line.trim_end().into()))
            }
        }
    }

    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// One of the numbers that it tells whoever runs it.
    pub fn number(&self, name: &str) -> Result<u64, Failure> {
        let read = || {
            let mut stream = TcpStream::connect(&self.address)?;
            write!(stream, "GET /v1/metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")?;
            io::read_to_string(stream)
        };
        let text = at(Path::new(PROGRAM), read())?;
        let number = text.lines().find_map(|line| line.strip_prefix(name)?.trim().parse().ok());
        number.ok_or_else(|| Failure::Stop(format!("the endpoint does not tell {name}")))
    }

    /// Every byte that it keeps.
    pub fn files(&self) -> Result<Vec<u8>, Failure> {
        let mut bytes = Vec::new();
        for entry in at(&self.data, fs::read_dir(&self.data))? {
            bytes.extend(at(&self.data, entry.and_then(|entry| fs::read(entry.path())))?);
        }
        Ok(bytes)
    }
}

impl Drop for Endpoint {
    fn drop(&mut self) {
        // It has answered nothing that is not on its disk.
        let _ = self.child.kill().and_then(|()| self.child.wait());
    }
}
