//! An endpoint whose folder was emptied, put back or robbed, with the real program and real vaults: devices refill it or say
//! what is wrong, and nothing on a device is ever lost. The same in memory, with more turns, is told in `crates/sync`.
#![allow(clippy::unwrap_used, reason = "a test says what is wrong by failing")]

use std::fs;
use std::path::{Path, PathBuf};

use diko_core::ops::registry::person;
use diko_core::ops::{Entity, Id128, Reading, Value};
use diko_endpoint::store::Cursor;
use diko_sync::{Http, Said, Standing};
use diko_tests::crash_sync::check_endpoint;
use diko_tests::device::Device;
use diko_tests::serving::{self, Serving};
use diko_tests::together::{Way, exchange, let_in};
use diko_wire::{Hash, Role};
use rusqlite::Connection;

#[test]
fn an_endpoint_that_was_emptied_is_told_of_and_filled_again() {
    let (mut town, mut olena, mut maryam) = Town::with_olena_and_maryam();
    maryam.say(called(daughter(), "Дарина")).unwrap();
    town.good(&mut maryam);
    let full = check_endpoint(&town.data()).unwrap();
    town.goes_on_with(|data| fs::remove_dir_all(data).unwrap());
    // A helper cannot found the case anew; an owner can, also with what she has not read yet.
    assert_eq!(town.meets(&mut maryam), Standing::NotLetIn);
    assert_eq!((name(&maryam), name(&olena)), (vec!["Дарина".into()], vec!["Daryna".into()]));
    town.good(&mut olena);
    assert_eq!(name(&olena), ["Daryna"]);
    town.good(&mut maryam);
    assert_eq!(check_endpoint(&town.data()).unwrap(), full);
    town.good(&mut olena);
    assert_eq!(name(&olena), ["Дарина"]);
}

#[test]
fn an_endpoint_that_was_put_back_is_given_what_it_lacks() {
    let (mut town, mut olena, mut maryam) = Town::with_olena_and_maryam();
    let copy = town.folder.path().join("copy");
    town.goes_on_with(|data| copy_files(data, &copy));
    // Tarek comes, and Maryam writes, after the copy was made; then her device is lost.
    let mut tarek = town.lets_in(&mut olena, "tarek");
    maryam.say(called(daughter(), "Дарина")).unwrap();
    for device in [&mut maryam, &mut tarek, &mut olena] {
        town.good(device);
    }
    drop(maryam);
    let full = check_endpoint(&town.data()).unwrap();
    town.goes_on_with(|data| {
        fs::remove_dir_all(data).unwrap();
        copy_files(&copy, data);
    });
    assert!(check_endpoint(&town.data()).unwrap().len() < full.len());
    // Its list of then does not know Tarek; an owner puts that right.
    assert_eq!(town.meets(&mut tarek), Standing::NotLetIn);
    assert_eq!(name(&tarek), ["Дарина"]);
    for device in [&mut olena, &mut tarek] {
        town.good(device);
        assert_eq!(name(device), ["Дарина"]);
    }
    assert_eq!(check_endpoint(&town.data()).unwrap(), full);
}

#[test]
fn an_endpoint_that_hides_what_others_name_is_told_of_until_it_gives_it() {
    let (mut town, mut olena, mut maryam) = Town::with_olena_and_maryam();
    let mut tarek = town.lets_in(&mut olena, "tarek");
    town.good(&mut tarek);
    let before = check_endpoint(&town.data()).unwrap();
    maryam.say(called(daughter(), "hidden from Tarek")).unwrap();
    town.good(&mut maryam);
    let hidden: Vec<Hash> = check_endpoint(&town.data()).unwrap().difference(&before).copied().collect();
    town.good(&mut olena);
    olena.say(called(other(), "Ko")).unwrap();
    town.good(&mut olena);
    let full = check_endpoint(&town.data()).unwrap();
    town.goes_on_with(|data| hide(data, &hidden));
    town.good(&mut tarek);
    assert_eq!(withheld(&tarek), hidden.len());
    assert_eq!((name(&tarek), name(&maryam)), (vec!["Daryna".into()], vec!["hidden from Tarek".into()]));
    assert_eq!(reads(&tarek, &other()), ["Ko"]);
    // Whoever has it gives it back.
    town.good(&mut olena);
    assert_eq!(check_endpoint(&town.data()).unwrap(), full);
    town.good(&mut tarek);
    assert_eq!((name(&tarek), withheld(&tarek)), (vec!["hidden from Tarek".into()], 0));
}

/// The commune's endpoint, and where its devices lie.
struct Town {
    folder: tempfile::TempDir,
    running: Option<Serving>,
}

impl Town {
    fn with_olena_and_maryam() -> (Town, Device, Device) {
        let mut town = Town { folder: tempfile::tempdir().unwrap(), running: None };
        town.goes_on_with(|_| ());
        let mut olena = Device::found(&town.folder.path().join("olena"), "http://localhost").unwrap();
        olena.say(called(daughter(), "Daryna")).unwrap();
        let mut maryam = town.lets_in(&mut olena, "maryam");
        for device in [&mut olena, &mut maryam] {
            town.good(device);
        }
        (town, olena, maryam)
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("endpoint")
    }

    fn lets_in(&mut self, olena: &mut Device, name: &str) -> Device {
        let newcomer = let_in(olena, &self.folder.path().join(name), Role::Helper).unwrap();
        self.good(olena);
        newcomer
    }

    /// The endpoint ends, something happens to its folder, and it starts again.
    fn goes_on_with(&mut self, happens: impl FnOnce(&Path)) {
        if let Some(running) = self.running.take() {
            assert!(running.end().unwrap().status.success());
        }
        happens(&self.data());
        self.running = Some(Serving::start(serving::endpoint(&self.data()).unwrap()).unwrap());
    }

    fn meets(&self, device: &mut Device) -> Standing {
        let origin = self.running.as_ref().unwrap().origin();
        let mut way = Way { http: Http::new().unwrap(), origin: &origin, tell: &mut |_, _| () };
        exchange(device, &mut way).unwrap().standing
    }

    fn good(&self, device: &mut Device) {
        assert_eq!(self.meets(device), Standing::Good);
    }
}

fn daughter() -> Entity {
    Entity::person(Id128([3; 16]))
}

fn called(entity: Entity, name: &str) -> Said {
    Said { entity, field: person::NAME, value: Value::Text(name.into()) }
}

fn other() -> Entity {
    Entity::person(Id128([4; 16]))
}

fn name(device: &Device) -> Vec<String> {
    reads(device, &daughter())
}

/// All values of a name: one, or a conflict.
fn reads(device: &Device, person: &Entity) -> Vec<String> {
    match device.state.read(person, person::NAME) {
        Reading::One(value) => value.as_text().map(String::from).into_iter().collect(),
        Reading::All(ops) | Reading::Conflict(ops) => {
            ops.iter().filter_map(|op| op.value.as_text().map(String::from)).collect()
        }
        Reading::Nothing => Vec::new(),
    }
}

fn withheld(device: &Device) -> usize {
    device.engine.status(&device.store).unwrap().withheld
}

fn copy_files(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}

/// Takes items out of the log so that it looks as if they had never been in it.
fn hide(data: &Path, hidden: &[Hash]) {
    let mut file = Connection::open(data.join("endpoint.db")).unwrap();
    let all = file.transaction().unwrap();
    for hash in hidden {
        all.execute("DELETE FROM case_item WHERE hash = ?1", [hash.0]).unwrap();
    }
    let mut items = all.prepare("SELECT number, hash FROM case_item ORDER BY position").unwrap();
    let kept: Vec<(u64, [u8; 32])> =
        items.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap().map(Result::unwrap).collect();
    drop(items);
    let mut end = Cursor::START;
    for (number, hash) in kept {
        end = end.after(&Hash(hash));
        let set = "UPDATE case_item SET position = ?1, digest = ?2 WHERE number = ?3";
        all.execute(set, (end.position, end.digest, number)).unwrap();
    }
    all.execute("UPDATE case_head SET position = ?1, digest = ?2", (end.position, end.digest)).unwrap();
    all.commit().unwrap();
}
