//! A person of the story: a process with a device, which is told what to do line by line. What it saw is printed, and
//! compared with what the story says.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use crate::shell::{Failure, Outcome, at, program};

const PROGRAM: &str = "target/debug/diko-demo-person";

pub struct Person {
    name: &'static str,
    running: Option<Running>,
    wrote: Vec<String>,
}

/// What the story is about.
#[derive(Debug, Clone, Copy)]
pub enum Word {
    Name,
    MovedIn,
    PassportUntil,
    Note,
}

impl Word {
    /// As it is told to a device.
    fn name(self) -> &'static str {
        match self {
            Word::Name => "name",
            Word::MovedIn => "moved-in",
            Word::PassportUntil => "passport-until",
            Word::Note => "note",
        }
    }

    /// As it is printed.
    fn title(self) -> &'static str {
        match self {
            Word::Name => "the child's name",
            Word::MovedIn => "when they moved in",
            Word::PassportUntil => "the passport's last day",
            Word::Note => "a note",
        }
    }
}

struct Running {
    child: Child,
    told: ChildStdin,
    said: BufReader<ChildStdout>,
}

impl Person {
    /// With a folder for a new vault, or with one that holds a vault.
    pub fn start(name: &'static str, folder: &Path) -> Result<Person, Failure> {
        let mut person = Person { name, running: None, wrote: Vec::new() };
        person.starts(folder)?;
        Ok(person)
    }

    /// The device is switched on.
    pub fn starts(&mut self, folder: &Path) -> Outcome {
        let is_there = folder.exists();
        let mut command = program(PROGRAM, &[]);
        command.arg(folder).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = at(Path::new(PROGRAM), command.spawn())?;
        let (Some(told), Some(said)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(self.fails("cannot be spoken to"));
        };
        self.running = Some(Running { child, told, said: BufReader::new(said) });
        if is_there { self.does("open").map(|_| ()) } else { Ok(()) }
    }

    /// The device is switched off.
    pub fn stops(&mut self) -> Outcome {
        let Some(running) = self.running.take() else { return Ok(()) };
        let Running { mut child, told, said } = running;
        drop((told, said));
        at(Path::new(PROGRAM), child.wait().map(|_| ()))
    }

    /// Tells it a line; gives what it answered.
    pub fn does(&mut self, line: &str) -> Result<String, Failure> {
        let mut answer = String::new();
        let spoken = self.running.as_mut().and_then(|running| {
            writeln!(running.told, "{line}").ok()?;
            running.said.read_line(&mut answer).ok()
        });
        match (spoken, answer.trim_end().split_once(' ')) {
            (Some(_), Some(("ok", rest))) => Ok(rest.to_owned()),
            (Some(_), _) if answer.trim_end() == "ok" => Ok(String::new()),
            _ => Err(self.fails(&format!("was told `{line}` and said `{}`", answer.trim_end()))),
        }
    }

    pub fn writes(&mut self, what: Word, text: &str) -> Outcome {
        self.does(&format!("write {} {text}", what.name()))?;
        self.wrote.push(text.into());
        self.tells(&format!("writes {}: {text}", what.title()));
        Ok(())
    }

    /// Everything it was told to write.
    pub fn wrote(&self) -> impl Iterator<Item = &str> {
        self.wrote.iter().map(String::as_str)
    }

    pub fn syncs(&mut self, expected: &str) -> Outcome {
        let standing = self.does("sync")?;
        self.tells(&standing);
        self.expect("says of the exchange", &standing, expected)
    }

    pub fn syncs_quietly(&mut self) -> Outcome {
        self.does("sync").map(|_| ())
    }

    /// The versions that are current, in the order of their letters.
    pub fn sees(&mut self, what: Word, expected: &str) -> Outcome {
        let seen = self.does(&format!("read {}", what.name()))?;
        let title = what.title();
        self.tells(&format!("sees {title}: {}", if seen.is_empty() { "nothing" } else { &seen }));
        self.expect(&format!("sees {title}"), &seen, expected)
    }

    pub fn has_aside(&mut self, expected: &str) -> Outcome {
        let aside = self.does("aside")?;
        self.tells(&format!("finds {aside}"));
        self.expect("finds", &aside, expected)
    }

    pub fn tells(&self, what: &str) {
        println!("  {:<6} {what}", self.name);
    }

    fn expect(&self, what: &str, seen: &str, expected: &str) -> Outcome {
        if seen == expected {
            Ok(())
        } else {
            Err(self.fails(&format!("{what}: `{seen}`, and the story says `{expected}`")))
        }
    }

    fn fails(&self, how: &str) -> Failure {
        Failure::Stop(format!("{} {how}", self.name))
    }
}

impl Drop for Person {
    fn drop(&mut self) {
        // Without its input it ends by itself.
        let _ = self.stops();
    }
}
