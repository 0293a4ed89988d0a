//! docs/running-an-endpoint.md: its unit file starts the server, and every command between ```sh and ``` works, in its order.
//! Folders of a real machine are folders of the test; the test does what `systemctl` would, and asks what `curl` would.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use crate::program::{PROGRAM, Serving};
use crate::support::content;

/// The machine of the guide.
struct Machine {
    root: TempDir,
    guide: String,
    server: Option<Serving>,
}

impl Machine {
    /// As the guide's first commands leave it, which only root could run.
    fn new() -> Machine {
        let root = tempfile::tempdir().unwrap();
        for folder in ["var/lib/diko", "var/backups/diko", "usr/local/bin", "srv/diko"] {
            fs::create_dir_all(root.path().join(folder)).unwrap();
        }
        let musterstadt = fs::canonicalize(content().join("communes/musterstadt")).unwrap();
        for pack in ["beispielstadt-1", "beispielstadt-2", "paket"] {
            symlink(&musterstadt, root.path().join("srv/diko").join(pack)).unwrap();
        }
        symlink(PROGRAM, root.path().join("usr/local/bin/diko-endpoint")).unwrap();
        let guide = fs::read_to_string(content().join("../docs/running-an-endpoint.md")).unwrap();
        Machine { root, guide, server: None }
    }

    /// The lines of all blocks of a language.
    fn lines(&self, language: &str) -> Vec<String> {
        let fence = format!("```{language}\n");
        let blocks = self.guide.split(&fence).skip(1).map(|rest| rest.split("```").next().unwrap());
        blocks.flat_map(str::lines).map(str::to_owned).collect()
    }

    /// A line of the guide for this machine: its folders, and no other user.
    fn here(&self, line: &str) -> String {
        let line = line.strip_prefix("sudo -u diko ").or(line.strip_prefix("sudo ")).unwrap_or(line);
        let root = self.root.path().display();
        ["/var/", "/usr/local/", "/srv/"]
            .iter()
            .fold(line.to_owned(), |line, folder| line.replace(folder, &format!("{root}{folder}")))
    }

    fn shell(&self, line: &str) -> Command {
        let mut command = Command::new("sh");
        let path = self.root.path().join("usr/local/bin");
        command.args(["-c", line]).env("PATH", format!("{}:/usr/bin:/bin", path.display()));
        command
    }

    fn start(&mut self) {
        let units = self.lines("ini");
        let line = units.iter().find_map(|line| line.strip_prefix("ExecStart=")).unwrap();
        // The program takes the place of the shell, so that ending one is ending the other.
        let line = format!("exec {} --listen 127.0.0.1:0", self.here(line));
        self.server = Some(Serving::of(self.shell(&line)));
    }

    fn stop(&mut self) {
        let (_, well) = self.server.take().unwrap().end();
        assert!(well);
    }

    fn follow(&mut self, line: &str) {
        let line = self.here(line);
        match line.split_once(' ').unwrap_or((&line, "")) {
            ("systemctl", "start diko-endpoint") => self.start(),
            ("systemctl", "stop diko-endpoint") => self.stop(),
            ("systemctl", "restart diko-endpoint") => {
                self.stop();
                self.start();
            }
            ("curl", rest) => {
                let path = rest.strip_prefix("-fsS http://127.0.0.1:8420").unwrap();
                let answer = self.server.as_ref().unwrap().get(path);
                assert!(answer.starts_with("HTTP/1.1 20"), "{line}: {answer}");
            }
            _ => {
                let output = self.shell(&line).output().unwrap();
                let said = String::from_utf8_lossy(&output.stderr);
                assert!(output.status.success(), "{line}: {said}");
            }
        }
    }
}

#[test]
fn the_guide_for_those_who_run_an_endpoint_works_as_written() {
    let mut machine = Machine::new();
    let lines = machine.lines("sh");
    assert!(lines.len() >= 15, "{lines:?}");
    for line in &lines {
        machine.follow(line);
    }
    machine.stop();
    let backups = machine.root.path().join("var/backups/diko");
    assert_eq!(fs::read_dir(backups).unwrap().count(), 1);
}

#[test]
fn every_option_that_the_guide_names_exists() {
    let machine = Machine::new();
    let asked = [&["--help"][..], &["admin", "codes", "add", "--help"], &["admin", "retention", "--help"]];
    let more = [&["admin", "backup", "--help"][..], &["admin", "stats", "--help"]];
    let help: String = asked
        .iter()
        .chain(&more)
        .map(|args| String::from_utf8(crate::program::run(args).stdout).unwrap())
        .collect();
    let prose = machine.guide.split("```").step_by(2);
    let words = prose.flat_map(|text| text.split('`')).filter(|word| word.starts_with("--"));
    let named: Vec<&str> = words.collect();
    assert!(named.len() >= 3, "{named:?}");
    for option in named {
        assert!(help.contains(option), "{option}");
    }
}

#[test]
fn the_guide_lists_every_number_there_is() {
    let machine = Machine::new();
    let folder = tempfile::tempdir().unwrap();
    let metrics = Serving::start(Path::new(folder.path()), &[]).get("/v1/metrics");
    let names: Vec<&str> =
        metrics.lines().filter_map(|line| line.strip_prefix("# TYPE ")?.split(' ').next()).collect();
    assert!(names.len() >= 8, "{names:?}");
    for name in names {
        assert!(machine.guide.contains(&format!("`{name}`")), "{name}");
    }
}
