//! The program itself: how it starts, what it says, how it ends.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStderr, Command, Output, Stdio};

use crate::support::content;

pub const PROGRAM: &str = env!("CARGO_BIN_EXE_diko-endpoint");

pub fn run(args: &[&str]) -> Output {
    Command::new(PROGRAM).args(args).output().unwrap()
}

/// A server of its own, ended with the test.
pub struct Serving {
    child: Child,
    said: BufReader<ChildStderr>,
    pub port: u16,
}

impl Serving {
    pub fn start(data: &Path, more: &[&str]) -> Serving {
        let commune = content().join("communes/musterstadt");
        let mut command = Command::new(PROGRAM);
        command
            .args(["--listen", "127.0.0.1:0", "--data"])
            .arg(data)
            .arg("--commune")
            .arg(commune)
            .args(more);
        Serving::of(command)
    }

    /// Of a command that starts the server at any free port.
    pub fn of(mut command: Command) -> Serving {
        let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
        let mut said = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        said.read_line(&mut line).unwrap();
        let port = line.trim().rsplit(':').next().and_then(|port| port.parse().ok());
        let port = port.unwrap_or_else(|| panic!("{line}"));
        assert_eq!(line, format!("diko-endpoint: serves musterstadt on 127.0.0.1:{port}\n"));
        Serving { child, said, port }
    }

    /// The answer to a GET, head and body.
    pub fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    /// Asks it to end as systemd does; what it still said, and whether it ended well.
    pub fn end(mut self) -> (String, bool) {
        let asked = Command::new("kill").arg(self.child.id().to_string()).status().unwrap();
        assert!(asked.success());
        let mut said = String::new();
        self.said.read_to_string(&mut said).unwrap();
        (said, self.child.wait().unwrap().success())
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // It has ended, or a test failed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[cfg(unix)]
#[test]
fn a_server_says_that_it_starts_and_stops_and_nothing_of_anybody() {
    let folder = tempfile::tempdir().unwrap();
    let serving = Serving::start(folder.path(), &[]);
    assert!(serving.get("/v1/ready").starts_with("HTTP/1.1 204"));
    assert!(serving.get("/v1/commune").contains("\"id\":\"musterstadt\""));
    assert!(serving.get("/v1/cases/00000000000000000000000000000000/log").starts_with("HTTP/1.1 404"));
    let (said, well) = serving.end();
    assert!(well);
    let expected = "diko-endpoint: stopped; took 0 items (0 bytes) and 0 chunks (0 bytes) in 1 commits\n";
    assert_eq!(said, expected);
    assert!(!folder.path().join("endpoint.db-wal").exists(), "the log was not folded into the file");
}

#[test]
fn a_server_does_not_speak_in_the_open_unless_a_proxy_stands_before_it() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let commune = content().join("communes/musterstadt");
    let args = ["--data", data.to_str().unwrap(), "--commune", commune.to_str().unwrap(), "--listen"];
    for open in ["0.0.0.0:0", "192.0.2.1:8420", "[::]:0"] {
        let refused = run(&[&args[..], &[open]].concat());
        assert!(!refused.status.success());
        let said = String::from_utf8(refused.stderr).unwrap();
        assert!(said.contains("no TLS") && said.contains("--behind-proxy"), "{said}");
    }
    assert!(!data.exists());
}

#[test]
fn a_server_does_not_start_without_a_signed_pack_and_a_folder_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let federal = content().join("federal");
    let refused = run(&["--data", data, "--commune", federal.to_str().unwrap()]);
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(!refused.status.success() && said.contains("diko-catalogue sign"), "{said}");

    let serving = Serving::start(folder.path(), &[]);
    let commune = content().join("communes/musterstadt");
    let second = run(&["--data", data, "--commune", commune.to_str().unwrap(), "--listen", "127.0.0.1:0"]);
    let said = String::from_utf8(second.stderr).unwrap();
    assert!(!second.status.success() && said.contains("another server"), "{said}");
    assert!(serving.get("/v1/health").starts_with("HTTP/1.1 204"));
}

#[test]
fn a_server_whose_address_is_taken_names_it_and_does_not_claim_to_have_served() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let commune = content().join("communes/musterstadt");
    let refused = run(&["--data", data, "--commune", commune.to_str().unwrap(), "--listen", &address]);
    assert!(!refused.status.success());
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(said.starts_with(&format!("diko-endpoint: cannot listen at {address}: ")), "{said}");
}

#[test]
fn limits_are_options() {
    let folder = tempfile::tempdir().unwrap();
    let path = "/v1/cases/00000000000000000000000000000000/log";
    let strict = Serving::start(folder.path(), &["--wrong-per-address", "1"]);
    assert!(strict.get(path).starts_with("HTTP/1.1 404"));
    assert!(strict.get(path).starts_with("HTTP/1.1 429"));
    drop(strict);
    let open = Serving::start(folder.path(), &["--wrong-per-address", "1", "--no-limits"]);
    for _ in 0..3 {
        assert!(open.get(path).starts_with("HTTP/1.1 404"));
    }
}
