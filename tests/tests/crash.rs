//! A vault survives a process that is killed and a power that goes: everything acknowledged is there afterwards, and the
//! vault is whole. Each test has a control that must fail: a writer that lies is found out.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what is wrong by failing")]

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use diko_tests::crash::{Fault, History, Line, REFUSED, passphrase};
use diko_tests::mortal::{Dice, POWER_GONE, counted, not_spawning, put_on_a_disk, spawn};
use diko_vault::{KdfCost, OsRandom, Vault};

const KILLS: u32 = 200;
const POWER_CUTS: u32 = 200;
/// A vault is written to by so many lives, one after another.
const LIVES: u32 = 5;

#[test]
fn whatever_was_acknowledged_survives_200_kills() {
    let mut dice = Dice(2026);
    let mut killed = 0;
    let mut acknowledged = 0;
    while killed < KILLS {
        let mut home = Home::new();
        for _ in 0..LIVES {
            killed += u32::from(home.live_and_be_killed(&mut dice, ""));
            home.check().unwrap();
        }
        acknowledged += home.history.ops();
    }
    assert!(acknowledged > u64::from(KILLS), "the writer was killed before it wrote: {acknowledged}");
}

#[test]
fn control_a_writer_that_acknowledges_too_early_is_found_out_by_kills() {
    let mut dice = Dice(7);
    let lost = (0..KILLS).find_map(|_| {
        let mut home = Home::new();
        home.live_and_be_killed(&mut dice, "acknowledge-early");
        home.check().err()
    });
    assert!(matches!(lost, Some(Fault::LostOp(_))), "{lost:?}");
}

#[test]
fn whatever_was_acknowledged_survives_200_power_cuts() {
    let mut dice = Dice(1926);
    let calls = calls_of_a_whole_life();
    let mut cuts = 0;
    while cuts < POWER_CUTS {
        let mut home = Home::new();
        for life in 0..LIVES {
            // All that is unsynced is lost, or a part of it.
            let seed = if life % 2 == 0 { 0 } else { dice.below(u64::MAX) };
            let crash_at = 1 + dice.below(calls);
            let code = home.live_on_a_disk(&[("CRASH_AT", crash_at), ("SEED", seed)], "");
            assert!(code == POWER_GONE || code == 0, "the writer ended with {code}");
            cuts += u32::from(code == POWER_GONE);
            home.check().unwrap_or_else(|fault| panic!("{fault:?} at call {crash_at} with seed {seed}"));
        }
    }
}

#[test]
fn control_without_syncing_acknowledged_writes_are_lost_in_power_cuts() {
    let mut dice = Dice(3);
    let calls = calls_of_a_whole_life();
    let mut lost = 0;
    for _ in 0..40 {
        let mut home = Home::new();
        home.live_on_a_disk(&[("CRASH_AT", 1 + dice.below(calls))], "never-sync");
        lost += u32::from(matches!(home.check(), Err(Fault::LostOp(_))));
    }
    assert!(lost >= 5, "only {lost} of 40 runs lost something");
}

#[test]
fn control_without_syncing_kills_alone_lose_nothing() {
    // Why the power cuts are needed: a killed process leaves its writes with the operating system.
    let mut dice = Dice(4);
    for _ in 0..10 {
        let mut home = Home::new();
        home.live_and_be_killed(&mut dice, "never-sync");
        home.check().unwrap();
    }
}

#[test]
fn a_disk_that_fills_up_at_any_moment_is_said_and_loses_nothing() {
    let home = Home::new();
    let (_, writes) = home.count_calls();
    let (mut runs, mut said) = (0, 0);
    for full_at in (1..writes).step_by(usize::try_from(writes / 60).unwrap().max(1)) {
        let mut home = Home::new();
        let code = home.live_on_a_disk(&[("FULL_AT", full_at)], "");
        runs += 1;
        match (code, home.refusal.as_deref()) {
            (REFUSED, Some("DiskFull")) => said += 1,
            // Closing needs room to move the log into the file; it stays in the log, and nothing was refused.
            (0, None) => {}
            other => panic!("{other:?} when full from write {full_at} on"),
        }
        home.check().unwrap_or_else(|fault| panic!("{fault:?} when full from write {full_at} on"));
    }
    assert!(said * 10 >= runs * 9, "{said} of {runs} writers were told");
}

#[test]
fn a_vault_on_a_full_disk_does_not_open_and_no_byte_changes() {
    let mut home = Home::new();
    let before = bytes_under(&home.vault());
    let code = home.live_on_a_disk(&[("FULL_AT", 1)], "");
    assert_eq!((code, home.refusal.as_deref()), (REFUSED, Some("DiskFull")));
    assert_eq!(bytes_under(&home.vault()), before);
}

/// A vault with one empty case, and what was said about it.
struct Home {
    folder: tempfile::TempDir,
    history: History,
    passphrase: u64,
    /// What the last writer was refused.
    refusal: Option<String>,
}

impl Home {
    fn new() -> Home {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        let _spawning = not_spawning();
        let made = Vault::create(
            &folder.path().join("disk/vault"),
            &passphrase(0),
            &mut OsRandom::new(),
            KdfCost::CHEAP_FOR_TESTS,
        );
        let case = made.unwrap().0.create_case("Оксана", 0, &mut OsRandom::new()).unwrap().id();
        Home { folder, history: History::new(case), passphrase: 0, refusal: None }
    }

    fn disk(&self) -> PathBuf {
        self.folder.path().join("disk")
    }

    fn vault(&self) -> PathBuf {
        self.disk().join("vault")
    }

    fn check(&mut self) -> Result<(), Fault> {
        let _spawning = not_spawning();
        self.passphrase = self.history.check(&self.vault())?;
        Ok(())
    }

    /// A writer lives until it is killed at a random moment; false where it had ended before.
    fn live_and_be_killed(&mut self, dice: &mut Dice, lie: &str) -> bool {
        let mut child = spawn(self.writer(100_000, lie).stdout(Stdio::piped())).unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let lines_heard = dice.below(30);
        let mut said: Vec<String> =
            lines.by_ref().take(usize::try_from(lines_heard).unwrap()).collect::<Result<_, _>>().unwrap();
        // In the middle of whatever comes next: a killing moment is not a line's end.
        let moment = Instant::now() + Duration::from_micros(dice.below(4000));
        while Instant::now() < moment {
            std::hint::spin_loop();
        }
        child.kill().unwrap();
        said.extend(lines.collect::<Result<Vec<_>, _>>().unwrap());
        let ended = child.wait().unwrap();
        self.hear(&said);
        assert_eq!(self.refusal, None);
        ended.code().is_none()
    }

    /// A writer lives on a disk with these properties (see `preload/unsynced.c`); its exit code.
    fn live_on_a_disk(&mut self, properties: &[(&str, u64)], lie: &str) -> i32 {
        let mut writer = self.on_a_disk(lie);
        for (name, value) in properties {
            writer.env(format!("DIKO_DISK_{name}"), value.to_string());
        }
        let output = spawn(writer.stdout(Stdio::piped())).unwrap().wait_with_output().unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        self.hear(&said.lines().map(str::to_owned).collect::<Vec<_>>());
        output.status.code().unwrap()
    }

    /// How many calls change the disk in a life that ends well, and how many of them write bytes.
    fn count_calls(&self) -> (u64, u64) {
        let writer = spawn(self.on_a_disk("").stdout(Stdio::null())).unwrap();
        assert!(writer.wait_with_output().unwrap().status.success());
        counted(&self.disk()).unwrap()
    }

    fn on_a_disk(&self, lie: &str) -> Command {
        let mut writer = self.writer(36, lie);
        put_on_a_disk(&mut writer, &self.disk(), Path::new(env!("CARGO_TARGET_TMPDIR"))).unwrap();
        writer
    }

    fn writer(&self, steps: u32, lie: &str) -> Command {
        let mut writer = Command::new(env!("CARGO_BIN_EXE_crash-writer"));
        writer.arg(self.vault()).arg(self.passphrase.to_string()).arg(steps.to_string());
        writer.args(Some(lie).filter(|lie| !lie.is_empty()));
        writer
    }

    fn hear(&mut self, said: &[String]) {
        for line in said {
            // Every line is written at once, so every line is whole.
            let line: Line = line.parse().unwrap();
            self.history.hear(&line);
            if let Line::Refused(why) = line {
                self.refusal = Some(why);
            }
        }
    }
}

fn calls_of_a_whole_life() -> u64 {
    Home::new().count_calls().0
}

fn bytes_under(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(bytes_under(&path));
        } else {
            all.push((path.clone(), fs::read(&path).unwrap()));
        }
    }
    all.sort();
    all
}
