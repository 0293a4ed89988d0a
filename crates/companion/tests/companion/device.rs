//! A device in a test: a companion on a folder of its own that can be switched off and on again, and the calls of a
//! person who uses it. Deliberately not here: any knowledge of how the companion works.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use diko_companion::{
    Clock, Companion, Config, Day, ErrorCode, FixedClock, Kdf, KdfCost, NoticePermission, Notices, Reminders,
};
use serde_json::{Value, json};

#[path = "../../../../tests/src/exchange.rs"]
mod exchange;

pub const PASSPHRASE: &str = "Sonnenblume am Fenster";

/// The day of the stories.
pub const TODAY: &str = "2026-11-22";

pub struct Device {
    pub folder: tempfile::TempDir,
    companion: Option<Companion>,
    today: Arc<Mutex<Day>>,
    system: System,
}

/// Goes on by a second whenever it is asked for one.
struct MovableClock {
    today: Arc<Mutex<Day>>,
    asked: AtomicI64,
}

impl Clock for MovableClock {
    fn seconds(&self) -> i64 {
        FixedClock(self.today()).seconds() + self.asked.fetch_add(1, Ordering::Relaxed)
    }

    fn elapsed_ms(&self) -> u64 {
        0
    }

    fn today(&self) -> Day {
        *self.today.lock().unwrap()
    }
}

/// What the device's system answers.
#[derive(Clone)]
struct System(Arc<Mutex<NoticePermission>>);

impl Notices for System {
    fn permission(&self) -> NoticePermission {
        *self.0.lock().unwrap()
    }

    fn begin(&self, _: &str) -> NoticePermission {
        self.permission()
    }
}

impl Device {
    /// Switched on for the first time.
    pub fn new() -> Device {
        let mut device = Device {
            folder: tempfile::tempdir().unwrap(),
            companion: None,
            today: Arc::new(Mutex::new(TODAY.parse().unwrap())),
            system: System(Arc::new(Mutex::new(NoticePermission::Unavailable))),
        };
        device.restart();
        device
    }

    /// With a vault and an unnamed, empty case.
    pub fn with_vault() -> Device {
        let device = Device::new();
        device.ok("create_vault", json!({ "passphrase": PASSPHRASE, "language": "de" }));
        device
    }

    pub fn restart(&mut self) {
        self.companion = None;
        let clock = MovableClock { today: Arc::clone(&self.today), asked: AtomicI64::new(0) };
        let mut config = Config::new(self.data_dir(), Box::new(clock));
        config.kdf = Kdf::Fixed(KdfCost::CHEAP_FOR_TESTS);
        config.notices = Box::new(self.system.clone());
        config.copies_dir = Some(self.copies_dir());
        std::fs::create_dir_all(self.copies_dir()).unwrap();
        self.companion = Some(Companion::new(config).unwrap());
    }

    /// A second device of the same people, made from a copy: it writes as someone else.
    pub fn apart(&self) -> Device {
        let copy = self.ok("save_copy", json!({ "passphrase": PASSPHRASE }));
        let other = Device::new();
        other.ok("open_copy", json!({ "path": copy["path"], "passphrase": PASSPHRASE }));
        other
    }

    /// Gets what was written on the other device.
    pub fn hear(&mut self, other: &mut Device) {
        (self.companion, other.companion) = (None, None);
        exchange::bring(&other.data_dir().join("vault"), &self.data_dir().join("vault"), PASSPHRASE).unwrap();
        for device in [self, other] {
            device.restart();
            device.unlock();
        }
    }

    pub fn set_today(&self, day: &str) {
        *self.today.lock().unwrap() = day.parse().unwrap();
    }

    /// From here on the system answers this.
    pub fn allow_notices(&self, permission: NoticePermission) {
        *self.system.0.lock().unwrap() = permission;
    }

    pub fn reminders(&self) -> Option<Reminders> {
        self.companion.as_ref().unwrap().reminders()
    }

    pub fn data_dir(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    pub fn copies_dir(&self) -> PathBuf {
        self.folder.path().join("documents")
    }

    pub fn call(&self, name: &str, request: Value) -> Result<Value, ErrorCode> {
        self.companion.as_ref().unwrap().call(name, request)
    }

    /// An image of the page by its name.
    pub fn image(&self, name: &str) -> Result<Vec<u8>, ErrorCode> {
        self.companion.as_ref().unwrap().image(name).map(|jpeg| jpeg.to_vec())
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

    pub fn unlock(&self) {
        self.ok("unlock", json!({ "passphrase": PASSPHRASE }));
    }

    /// Adds a person and gives answers; says the person's id.
    #[track_caller]
    pub fn person(&self, name: &str, role: &str, answers: &[(&str, &str)]) -> String {
        let person = self.ok("add_person", json!({ "name": name, "role": role }));
        let id = person["id"].as_str().unwrap().to_owned();
        for (fact, value) in answers {
            self.answer(&id, fact, value);
        }
        id
    }

    #[track_caller]
    pub fn answer(&self, person: &str, fact: &str, value: &str) -> Value {
        self.ok("answer", json!({ "person": person, "fact": fact, "value": value, "skip": false }))
    }

    #[track_caller]
    pub fn record(&self, person: &str, step: &str, state: &str) -> u32 {
        let request = json!({ "step": step, "persons": [person], "state": state });
        undo_of(&self.ok("record_step", request))
    }

    #[track_caller]
    pub fn undo(&self, undo: u32) {
        self.ok("undo", json!({ "undo": undo }));
    }

    /// The card of a step on the plan page that concerns a person.
    pub fn card(&self, person: &str, step: &str) -> Option<Value> {
        let plan = self.see("plan");
        let fields = plan["fields"].as_array().unwrap().clone();
        let cards = fields.iter().flat_map(|field| field["cards"].as_array().unwrap().clone());
        cards.into_iter().find(|card| card["step"] == step && persons_of(card).contains(&person.to_owned()))
    }

    #[track_caller]
    pub fn state(&self, person: &str, step: &str) -> String {
        let card = self.card(person, step).unwrap_or_else(|| panic!("{step} is not in the plan"));
        card["state"].as_str().unwrap().to_owned()
    }

    /// Everything a person sees, to compare before and after.
    pub fn everything(&self) -> Value {
        let views = ["cases", "people", "now", "plan", "papers", "letters"].map(|name| self.see(name));
        Value::Array(views.to_vec())
    }
}

pub fn undo_of(view: &Value) -> u32 {
    u32::try_from(view["undo"].as_u64().unwrap()).unwrap()
}

pub fn persons_of(card: &Value) -> Vec<String> {
    let persons = card["persons"].as_array().unwrap();
    persons.iter().map(|person| person["id"].as_str().unwrap().to_owned()).collect()
}

/// The bytes of every file below a folder, by path; none where the folder is not there.
pub fn bytes_below(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.insert(path.clone(), std::fs::read(&path).unwrap());
            }
        }
    }
    files
}

/// Olena, who came from Ukraine with two children and moved into a flat on 15 November.
pub struct Family {
    pub olena: String,
    pub danylo: String,
    pub sofiia: String,
}

impl Family {
    pub fn move_in(device: &Device) -> Family {
        device.ok("set_place", json!({ "land": "NW", "commune": "musterstadt" }));
        let olena = device.person(
            "Олена",
            "adult",
            &[
                ("born_on", "1990-05-01"),
                ("nationality", "UA"),
                ("status", "ukraine24"),
                ("entered_on", "2026-10-20"),
                ("dwelling", "private"),
                ("moved_in_on", "2026-11-15"),
                ("needs_benefits", "true"),
                ("able_to_work", "true"),
            ],
        );
        let danylo = device.person("Данило", "child", &[("born_on", "2018-03-12")]);
        let sofiia = device.person("Софія", "child", &[("born_on", "2023-07-30")]);
        Family { olena, danylo, sofiia }
    }
}
