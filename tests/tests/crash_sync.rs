//! Sync survives processes that are killed and a power that goes, of devices and of the endpoint: what either acknowledged
//! is there afterwards, both are whole, and in the end everyone reads everything. Each test has a control that must fail.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what is wrong by failing")]

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use diko_sync::{Http, Standing};
use diko_tests::crash_sync::{Fault, History, Line, Mark, check_endpoint, notes_of};
use diko_tests::device::Device;
use diko_tests::mortal::{Dice, POWER_GONE, counted, not_spawning, put_on_a_disk, spawn};
use diko_tests::serving::{self, Serving};
use diko_tests::together::{Way, exchange, let_in, visible};
use diko_wire::Role;

const KILLS: u32 = 500;
const POWER_CUTS: u32 = 200;
/// A family's case lives through so many of either, one after another.
const LIVES: usize = 12;
/// Notes of a device in a life that the power may end.
const STEPS: u32 = 6;

const OLENA: Mark = Mark(1);
const MARYAM: Mark = Mark(2);
const TAREK: Mark = Mark(3);

#[test]
fn whatever_was_acknowledged_survives_500_kills_of_devices_and_endpoint() {
    let mut dice = Dice(2026);
    let (mut killed, mut acknowledged) = (0, 0);
    while killed < KILLS {
        let mut family = Family::new(&serving::endpoint);
        for life in 0..LIVES {
            let victims = [Victims::Devices, Victims::Endpoint, Victims::All][life % 3];
            killed += family.live_and_be_killed(&mut dice, victims, "");
            family.check().unwrap();
        }
        acknowledged += family.histories.values().map(|history| history.exchanged).sum::<u64>();
        family.all_read_everything();
    }
    assert!(acknowledged > u64::from(KILLS), "killed before anything was exchanged: {acknowledged}");
}

#[test]
fn control_a_device_that_acknowledges_too_early_is_found_out_by_kills() {
    let mut dice = Dice(7);
    let mut family = Family::new(&serving::endpoint);
    let lost = (0..KILLS).find_map(|_| {
        family.live_and_be_killed(&mut dice, Victims::Devices, "acknowledge-early");
        family.check().err()
    });
    assert!(matches!(lost, Some(Fault::LostNote(..))), "{lost:?}");
}

#[test]
fn control_an_endpoint_that_answers_before_it_keeps_is_found_out_by_kills() {
    let mut dice = Dice(8);
    let hasty = |data: &Path| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hasty-endpoint"));
        command.arg(data);
        Ok(command)
    };
    let mut family = Family::new(&hasty);
    let lost = (0..KILLS).find_map(|_| {
        family.live_and_be_killed(&mut dice, Victims::Endpoint, "");
        family.check().err()
    });
    assert!(matches!(lost, Some(Fault::LostItem(_))), "{lost:?}");
}

#[test]
fn whatever_was_acknowledged_survives_200_power_cuts_of_devices_and_endpoint() {
    let mut dice = Dice(1926);
    let (of_device, of_endpoint) = calls_of_whole_lives();
    let mut cuts = 0;
    while cuts < POWER_CUTS {
        let mut family = Family::new(&serving::endpoint);
        for life in 0..LIVES {
            // All that is unsynced is lost, or a part of it.
            let seed = if life % 4 < 2 { 0 } else { dice.below(u64::MAX) };
            let calls = if life % 2 == 0 { of_device } else { of_endpoint };
            let disk = [("CRASH_AT", 1 + dice.below(calls)), ("SEED", seed)];
            let cut =
                if life % 2 == 0 { family.device_on_a_disk(&disk) } else { family.endpoint_on_a_disk(&disk) };
            cuts += u32::from(cut);
            family.check().unwrap_or_else(|fault| panic!("{fault:?} in life {life} with {disk:?}"));
        }
        family.all_read_everything();
    }
}

#[test]
fn control_without_syncing_a_device_loses_acknowledged_writes_in_power_cuts() {
    let (mut dice, calls) = (Dice(3), calls_of_whole_lives().0);
    let is_lost = (0..20).any(|_| {
        let mut family = Family::new(&serving::endpoint);
        family.device_on_a_disk(&[("CRASH_AT", 1 + dice.below(calls)), ("DEAF", 1)]);
        matches!(family.check(), Err(Fault::LostNote(..)))
    });
    assert!(is_lost);
}

#[test]
fn control_without_syncing_an_endpoint_loses_acknowledged_items_in_power_cuts() {
    let (mut dice, calls) = (Dice(4), calls_of_whole_lives().1);
    let is_lost = (0..20).any(|_| {
        let mut family = Family::new(&serving::endpoint);
        family.endpoint_on_a_disk(&[("CRASH_AT", 1 + dice.below(calls)), ("DEAF", 1)]);
        matches!(family.check(), Err(Fault::LostItem(_)))
    });
    assert!(is_lost);
}

/// Who is killed at once. A device ends by itself where it finds no endpoint.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Victims {
    Devices,
    Endpoint,
    All,
}

/// The case of a family: two devices that write, one that was let in and has read nothing, their endpoint, and what each
/// said.
struct Family<'a> {
    folder: tempfile::TempDir,
    endpoint: &'a dyn Fn(&Path) -> std::io::Result<Command>,
    running: Option<Serving>,
    histories: BTreeMap<Mark, History>,
}

impl<'a> Family<'a> {
    fn new(endpoint: &'a dyn Fn(&Path) -> std::io::Result<Command>) -> Family<'a> {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        let histories = [OLENA, MARYAM].map(|mark| (mark, History::default())).into();
        let family = Family { folder, endpoint, running: None, histories };
        let _spawning = not_spawning();
        let mut olena = Device::found(&family.vault(OLENA), "http://localhost").unwrap();
        for newcomer in [MARYAM, TAREK] {
            let_in(&mut olena, &family.vault(newcomer), Role::Helper).unwrap();
        }
        drop(olena);
        family
    }

    fn vault(&self, mark: Mark) -> PathBuf {
        self.disk(mark).join("vault")
    }

    fn disk(&self, mark: Mark) -> PathBuf {
        self.folder.path().join(format!("device-{}", mark.0))
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("endpoint")
    }

    /// Where the endpoint is, which runs then.
    fn origin(&mut self) -> String {
        let start =
            || Serving::start((self.endpoint)(&self.folder.path().join("endpoint")).unwrap()).unwrap();
        self.running.get_or_insert_with(start).origin()
    }

    fn writer(&self, mark: Mark, origin: &str, steps: u32, lie: &str) -> Command {
        let mut writer = Command::new(env!("CARGO_BIN_EXE_sync-writer"));
        writer.arg(self.vault(mark)).args([mark.0.to_string(), origin.into(), steps.to_string()]);
        writer.args(Some(lie).filter(|lie| !lie.is_empty()));
        writer
    }

    /// Both devices write and exchange until a random moment, at which they or the endpoint are killed; how many were.
    fn live_and_be_killed(&mut self, dice: &mut Dice, victims: Victims, lie: &str) -> u32 {
        let origin = self.origin();
        let mut both =
            Talking::of([OLENA, MARYAM].map(|mark| (mark, self.writer(mark, &origin, 100_000, lie))));
        for _ in 0..dice.below(30) {
            both.hear(&mut self.histories);
        }
        // In the middle of whatever comes next: a killing moment is not a line's end.
        let moment = Instant::now() + Duration::from_micros(dice.below(8000));
        while Instant::now() < moment {
            std::hint::spin_loop();
        }
        let mut killed = 0;
        if victims != Victims::Devices {
            killed += u32::from(self.running.take().is_some());
        }
        if victims != Victims::Endpoint {
            both.kill();
        }
        for ended in both.end(&mut self.histories) {
            assert!(ended.success() || ended.code().is_none(), "a device ended with {ended}");
            killed += u32::from(ended.code().is_none());
        }
        killed
    }

    /// A device lives on a disk with these properties; whether its power went.
    fn device_on_a_disk(&mut self, properties: &[(&str, u64)]) -> bool {
        let origin = self.origin();
        let mut writer = self.writer(OLENA, &origin, STEPS, "");
        put_on(&mut writer, &self.disk(OLENA), properties);
        let [ended] = Talking::of([(OLENA, writer)]).end(&mut self.histories);
        power_went(ended)
    }

    /// The endpoint lives on a disk with these properties, while both devices write; whether its power went.
    fn endpoint_on_a_disk(&mut self, properties: &[(&str, u64)]) -> bool {
        self.running = None;
        let mut command = (self.endpoint)(&self.data()).unwrap();
        put_on(&mut command, &self.data(), properties);
        let running = match Serving::start_or_end(&mut command).unwrap() {
            Ok(running) => running,
            Err(ended) => return power_went(ended.status),
        };
        let origin = running.origin();
        let both = Talking::of([OLENA, MARYAM].map(|mark| (mark, self.writer(mark, &origin, STEPS, ""))));
        for ended in both.end(&mut self.histories) {
            assert!(ended.success(), "a device ended with {ended}");
        }
        power_went(running.end().unwrap().status)
    }

    /// Everything that was acknowledged is there, and nothing is damaged.
    fn check(&mut self) -> Result<(), Fault> {
        self.origin();
        let log = check_endpoint(&self.data())?;
        let _spawning = not_spawning();
        self.histories.iter().try_for_each(|(mark, history)| history.check(*mark, &self.vault(*mark), &log))
    }

    /// Also the one who has nothing but what the endpoint holds.
    fn all_read_everything(&mut self) {
        let origin = self.origin();
        let _spawning = not_spawning();
        let mut all = [OLENA, MARYAM, TAREK].map(|mark| Device::open(&self.vault(mark)).unwrap());
        for _ in 0..2 {
            for device in &mut all {
                let mut way = Way { http: Http::new().unwrap(), origin: &origin, tell: &mut |_, _| () };
                assert_eq!(exchange(device, &mut way).unwrap().standing, Standing::Good);
            }
        }
        for device in &all {
            for (mark, history) in &self.histories {
                assert!(notes_of(device, *mark) >= history.wrote);
            }
            assert_eq!(visible(&device.state), visible(&all[0].state));
        }
    }
}

fn put_on(child: &mut Command, folder: &Path, properties: &[(&str, u64)]) {
    put_on_a_disk(child, folder, Path::new(env!("CARGO_TARGET_TMPDIR"))).unwrap();
    for (name, value) in properties {
        child.env(format!("DIKO_DISK_{name}"), value.to_string());
    }
}

fn power_went(ended: ExitStatus) -> bool {
    assert!(ended.success() || ended.code() == Some(POWER_GONE), "it ended with {ended}");
    !ended.success()
}

/// How many calls change the disk in a life that ends well: of a device, and of the endpoint.
fn calls_of_whole_lives() -> (u64, u64) {
    let mut family = Family::new(&serving::endpoint);
    assert!(!family.device_on_a_disk(&[]) && !family.endpoint_on_a_disk(&[]));
    let calls = |disk: &Path| counted(disk).unwrap().0;
    (calls(&family.disk(OLENA)), calls(&family.data()))
}

/// Devices that live at once, and what they say.
struct Talking<const N: usize> {
    children: [(Child, JoinHandle<()>); N],
    lines: Receiver<(Mark, Line)>,
}

impl<const N: usize> Talking<N> {
    fn of(devices: [(Mark, Command); N]) -> Talking<N> {
        let (saying, lines) = mpsc::channel();
        let children = devices.map(|(mark, mut device)| {
            let mut child = spawn(device.stdout(Stdio::piped())).unwrap();
            let out = BufReader::new(child.stdout.take().unwrap());
            let saying: Sender<(Mark, Line)> = saying.clone();
            let listening = thread::spawn(move || {
                for line in out.lines() {
                    // Every line is written at once, so every line is whole.
                    let _ = saying.send((mark, line.unwrap().parse().unwrap()));
                }
            });
            (child, listening)
        });
        Talking { children, lines }
    }

    /// The next line, if anyone still speaks.
    fn hear(&mut self, histories: &mut BTreeMap<Mark, History>) {
        if let Ok((mark, line)) = self.lines.recv() {
            histories.entry(mark).or_default().hear(&line);
        }
    }

    fn kill(&mut self) {
        for (child, _) in &mut self.children {
            child.kill().unwrap();
        }
    }

    /// Listens until all have ended; how they did.
    fn end(self, histories: &mut BTreeMap<Mark, History>) -> [ExitStatus; N] {
        let ended = self.children.map(|(mut child, listening)| {
            listening.join().unwrap();
            child.wait().unwrap()
        });
        for (mark, line) in self.lines {
            histories.entry(mark).or_default().hear(&line);
        }
        ended
    }
}
