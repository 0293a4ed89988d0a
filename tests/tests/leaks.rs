//! Nothing a person enters is readable on the disk: not while the vault is open, not when it is locked, not in what the
//! program says. Two programs that leak one word prove that the search would find it.

#![allow(clippy::unwrap_used, reason = "a test says what is wrong by failing")]

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use diko_tests::canaries;
use diko_tests::leaks::{Leak, search};
use diko_tests::together::texts_of;
use diko_vault::{Secret, Vault};

/// Everything the child may write to, in one place, and nothing else set.
fn device() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for place in ["home", "data", "config", "cache", "state", "runtime", "tmp"] {
        fs::create_dir(folder.path().join(place)).unwrap();
    }
    folder
}

fn start(folder: &Path, leak: Option<&str>) -> Child {
    Command::new(env!("CARGO_BIN_EXE_leak-typist"))
        .arg(folder)
        .args(leak)
        .env_clear()
        .env("HOME", folder.join("home"))
        .env("XDG_DATA_HOME", folder.join("data"))
        .env("XDG_CONFIG_HOME", folder.join("config"))
        .env("XDG_CACHE_HOME", folder.join("cache"))
        .env("XDG_STATE_HOME", folder.join("state"))
        .env("XDG_RUNTIME_DIR", folder.join("runtime"))
        .env("TMPDIR", folder.join("tmp"))
        .env("SQLITE_TMPDIR", folder.join("tmp"))
        .env("RUST_BACKTRACE", "full")
        .current_dir(folder.join("home"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(fs::File::create(folder.join("said-on-stderr")).unwrap())
        .spawn()
        .unwrap()
}

/// What the child says up to `word`: the recovery codes, and the rest.
fn listen(lines: &mut BufReader<ChildStdout>, word: &str) -> (Vec<String>, String) {
    let (mut codes, mut said) = (Vec::new(), String::new());
    loop {
        let mut line = String::new();
        assert_ne!(lines.read_line(&mut line).unwrap(), 0, "it ended before it said `{word}`: {said}");
        match line.trim_end() {
            end if end == word => return (codes, said),
            line => match line.strip_prefix("code ") {
                Some(code) => codes.extend([code.to_owned(), code.replace(' ', ""), code.replace(' ', "-")]),
                None => said.push_str(line),
            },
        }
    }
}

struct Search {
    device: tempfile::TempDir,
    while_open: Vec<Leak>,
    when_locked: Vec<Leak>,
}

fn lived_through(leak: Option<&str>) -> Search {
    let device = device();
    let folder = device.path();
    let mut child = start(folder, leak);
    let mut lines = BufReader::new(child.stdout.take().unwrap());
    let (codes, said) = listen(&mut lines, "open");
    assert_eq!(codes.len(), 6, "two recovery codes in three forms");
    fs::write(folder.join("said-on-stdout"), said).unwrap();
    let mut words: Vec<&str> = canaries::all();
    words.extend(codes.iter().map(String::as_str));
    let look = || {
        let leaks = search(folder, &words).unwrap();
        let inside = |leak: Leak| Leak { file: leak.file.strip_prefix(folder).unwrap().to_owned(), ..leak };
        leaks.into_iter().map(inside).collect()
    };
    let while_open = look();
    writeln!(child.stdin.take().unwrap()).unwrap();
    listen(&mut lines, "locked");
    assert!(child.wait().unwrap().success());
    assert!(
        fs::metadata(folder.join("data/vault/index.db")).unwrap().len() > 0,
        "nothing was written at all"
    );
    let when_locked = look();
    Search { device, while_open, when_locked }
}

#[test]
fn nothing_a_person_enters_is_readable_anywhere() {
    let found = lived_through(None);
    assert_eq!(found.while_open, []);
    assert_eq!(found.when_locked, []);
    let vault = found.device.path().join("data/vault");
    let vault = Vault::open(&vault, Secret::Passphrase(canaries::NEW_PASSPHRASE)).unwrap();
    let texts = texts_of(&vault).unwrap();
    // What was typed into a form lies in one text with its other fields.
    let missing = canaries::KEPT.into_iter().filter(|word| !texts.iter().any(|text| text.contains(word)));
    assert_eq!(missing.collect::<Vec<_>>(), Vec::<&str>::new(), "what was not kept could not leak");
}

#[test]
fn control_one_name_in_a_log_is_found() {
    let found = lived_through(Some("log"));
    for leaks in [found.while_open, found.when_locked] {
        let [leak] = leaks.as_slice() else { panic!("{leaks:?}") };
        assert_eq!((leak.file.as_path(), leak.canary.as_str()), (Path::new("tmp/diko.log"), canaries::NAME));
    }
}

#[test]
fn control_a_database_without_its_key_is_found() {
    let found = lived_through(Some("plain-database"));
    let kept: BTreeSet<&str> = canaries::KEPT.into_iter().collect();
    for leaks in [&found.while_open, &found.when_locked] {
        assert!(leaks.iter().all(|leak| leak.file == Path::new("data/plain.db")), "{leaks:?}");
        assert_eq!(leaks.iter().map(|leak| leak.canary.as_str()).collect::<BTreeSet<_>>(), kept);
    }
}
