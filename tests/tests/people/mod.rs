//! A person's device beside a real endpoint: the companion as the window has it, and HTTP to this machine. Time goes on
//! when a story says so, and so does the exchange.

#![allow(dead_code, reason = "each story uses a part")]

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use diko_companion::{Clock, Companion, Config, Day, ErrorCode, FixedClock, Kdf, KdfCost, Transport, Work};
use diko_sync::Http;
use diko_tests::endpoint::Endpoint;
use serde_json::{Value, json};

pub const PASSPHRASE: &str = "Sonnenblume am Fenster";
const TODAY: &str = "2026-11-22";

pub struct Device {
    folder: tempfile::TempDir,
    companion: Companion,
    http: Http,
    elapsed: Arc<AtomicU64>,
    /// Where no network is, nothing is asked.
    pub is_online: bool,
}

struct StoryClock(Arc<AtomicU64>);

impl Clock for StoryClock {
    fn seconds(&self) -> i64 {
        let since = i64::try_from(self.0.load(Ordering::Relaxed) / 1000).unwrap();
        FixedClock(self.today()).seconds() + since % 3600
    }

    fn elapsed_ms(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }

    fn today(&self) -> Day {
        TODAY.parse().unwrap()
    }
}

impl Device {
    /// Switched on for the first time, in a place with this endpoint.
    pub fn new(endpoint: &Endpoint) -> Device {
        let folder = tempfile::tempdir().unwrap();
        let elapsed = Arc::new(AtomicU64::new(0));
        let mut config = Config::new(folder.path().join("data"), Box::new(StoryClock(Arc::clone(&elapsed))));
        config.kdf = Kdf::Fixed(KdfCost::CHEAP_FOR_TESTS);
        config.catalogue = endpoint.catalogue();
        config.copies_dir = Some(folder.path().join("documents"));
        let companion = Companion::new(config).unwrap();
        Device { folder, companion, http: Http::new().unwrap(), elapsed, is_online: true }
    }

    /// With a vault and an empty case; and the recovery code.
    pub fn with_vault(endpoint: &Endpoint) -> (Device, String) {
        let device = Device::new(endpoint);
        let code = device.ok("create_vault", json!({ "passphrase": PASSPHRASE, "language": "de" }));
        let groups: Vec<&str> =
            code["groups"].as_array().unwrap().iter().map(|group| group.as_str().unwrap()).collect();
        (device, groups.join(" "))
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn call(&self, name: &str, request: Value) -> Result<Value, ErrorCode> {
        self.companion.call(name, request)
    }

    pub fn image(&self, name: &str) -> Result<Vec<u8>, ErrorCode> {
        self.companion.image(name).map(|jpeg| jpeg.to_vec())
    }

    #[track_caller]
    pub fn ok(&self, name: &str, request: Value) -> Value {
        self.call(name, request).unwrap_or_else(|code| panic!("{name}: {code}"))
    }

    #[track_caller]
    pub fn refused(&self, name: &str, request: Value) -> ErrorCode {
        match self.call(name, request) {
            Ok(view) => panic!("{name} answered {view}"),
            Err(code) => code,
        }
    }

    #[track_caller]
    pub fn see(&self, name: &str) -> Value {
        self.ok(name, Value::Null)
    }

    /// A second goes by; then it asks and hears as long as there is something to ask.
    pub fn exchanges(&mut self) {
        self.waits(1_000);
        for _ in 0..500 {
            match self.companion.next_job() {
                Work::Ask(job) if self.is_online => {
                    let answer = self.http.ask(job.request());
                    self.companion.finish(&job, answer);
                }
                Work::Ask(job) => self.companion.finish(&job, diko_companion::Answer::Unreachable),
                Work::Wait(_) => return,
            }
        }
        panic!("the exchange does not come to rest");
    }

    pub fn next_job(&self) -> Work {
        self.companion.next_job()
    }

    pub fn finish(&self, job: &diko_companion::Job, answer: diko_companion::Answer) {
        self.companion.finish(job, answer);
    }

    pub fn waits(&self, milliseconds: u64) {
        self.elapsed.fetch_add(milliseconds, Ordering::Relaxed);
    }

    pub fn meets(&mut self) {
        self.ok("sync_now", Value::Null);
        self.exchanges();
    }

    pub fn locks_and_unlocks(&self) {
        self.see("lock");
        self.ok("unlock", json!({ "passphrase": PASSPHRASE }));
    }

    pub fn adds(&self, name: &str) -> String {
        let person = self.ok("add_person", json!({ "name": name, "role": "adult" }));
        person["id"].as_str().unwrap().to_owned()
    }

    pub fn renames(&self, person: &str, name: &str) {
        self.ok("rename_person", json!({ "person": person, "name": name }));
    }

    pub fn answers(&self, person: &str, fact: &str, value: &str) {
        self.ok("answer", json!({ "person": person, "fact": fact, "value": value, "skip": false }));
    }

    /// The names of the persons of the open case.
    pub fn names(&self) -> Vec<String> {
        let people = self.see("people");
        let names = people["persons"].as_array().unwrap().iter();
        names.map(|one| one["person"]["name"].as_str().unwrap().to_owned()).collect()
    }

    pub fn member(&self, test: impl Fn(&Value) -> bool) -> Value {
        let members = self.see("members");
        members["members"].as_array().unwrap().iter().find(|one| test(one)).unwrap().clone()
    }

    pub fn other_device(&self) -> Value {
        self.member(|one| one["me"] == false && one["kind"] == "device")
    }
}

/// All exchange until each has heard what the others had to say.
pub fn all_meet(devices: &mut [&mut Device]) {
    for _ in 0..4 {
        devices.iter_mut().for_each(|device| device.meets());
    }
}

/// In the same room: each scans the other's code.
pub fn invite_in_room(owner: &mut Device, newcomer: &mut Device, role: &str) {
    let offer = owner.ok("invite", json!({ "way": "room", "role": role }));
    assert_eq!(offer["state"], "show");
    assert!(offer["qr"].as_array().unwrap().len() > 20);
    let joins = newcomer.ok("join", json!({ "way": "room", "text": offer["text"] }));
    assert_eq!(joins["state"], "answer");
    let admitted = owner.ok("invite_answer", json!({ "text": joins["answer"] }));
    assert_eq!(admitted["state"], "admitted");
    all_meet(&mut [owner, newcomer]);
    assert_eq!(newcomer.see("joining")["state"], "joined");
}

/// Olena's device with one person in a shared case; and her recovery code.
pub fn olena(endpoint: &Endpoint) -> (Device, String, String) {
    let (mut olena, code) = Device::with_vault(endpoint);
    let person = olena.adds("Олена");
    let view = olena.ok("share_case", json!({ "commune": "musterstadt" }));
    assert_eq!((&view["shared"], &view["role"]), (&json!(true), &json!("owner")));
    olena.exchanges();
    assert_eq!(olena.see("sync")["state"], "good");
    (olena, person, code)
}

pub fn olena_and_maryam(endpoint: &Endpoint, role: &str) -> (Device, Device, String) {
    let (mut olena, person, _) = olena(endpoint);
    let (mut maryam, _) = Device::with_vault(endpoint);
    invite_in_room(&mut olena, &mut maryam, role);
    (olena, maryam, person)
}

pub fn all_meet_without_vault(device: &mut Device) {
    device.exchanges();
    all_meet(&mut [device]);
}
