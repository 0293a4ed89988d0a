//! A power cut while everything of a case is written: nothing readable outlives the next opening.

#![allow(clippy::unwrap_used, reason = "a test says what is wrong by failing")]

use std::fs;
use std::path::Path;

use diko_vault::KdfCost;
use serde_json::json;

use super::*;
use crate::clock::FixedClock;
use crate::config::{Config, Kdf};
use crate::library::Library;

const PASSPHRASE: &str = "vier Birnen im Korb";

fn state(folder: &Path) -> State {
    let clock = FixedClock("2026-11-22".parse().unwrap());
    let mut config = Config::new(folder.join("data"), Box::new(clock));
    config.kdf = Kdf::Fixed(KdfCost::CHEAP_FOR_TESTS);
    config.copies_dir = Some(folder.to_owned());
    let library = Library::open(&config.catalogue).unwrap();
    State::new(config, library)
}

fn unlock(state: &mut State) {
    let request = json!({ "passphrase": PASSPHRASE });
    state.unlock(&serde_json::from_value(request).unwrap()).unwrap();
}

#[test]
fn what_a_power_cut_leaves_of_a_readable_file_goes_when_the_vault_is_opened() {
    let folder = tempfile::tempdir().unwrap();
    let (part, other) = (folder.path().join("all.zip.part"), folder.path().join("other.zip.part"));
    let mut first = state(folder.path());
    let made = json!({ "passphrase": PASSPHRASE, "language": "de" });
    first.create_vault(&serde_json::from_value(made).unwrap()).unwrap();
    first.session_mut().unwrap().begin_file(&part).unwrap();
    fs::write(&part, "readable").unwrap();
    fs::write(&other, "somebody else's").unwrap();
    drop(first);

    let mut second = state(folder.path());
    assert!(part.exists(), "under the lock nobody knows of it");
    unlock(&mut second);
    assert!(!part.exists());
    assert!(other.exists());
    // It is forgotten: a file of this name that comes later is another one.
    fs::write(&part, "later").unwrap();
    second.close();
    unlock(&mut second);
    assert!(part.exists());
}

#[test]
fn an_export_that_worked_or_was_refused_leaves_nothing_to_remove() {
    let folder = tempfile::tempdir().unwrap();
    let mut state = state(folder.path());
    let made = json!({ "passphrase": PASSPHRASE, "language": "de" });
    state.create_vault(&serde_json::from_value(made).unwrap()).unwrap();
    let request =
        |path: &Path| ExportCaseRequest { readme: String::new(), path: Some(path.display().to_string()) };
    let whole = folder.path().join("all.zip");
    state.export_case(&request(&whole)).unwrap();
    assert!(state.export_case(&request(&folder.path().join("no/such/folder/all.zip"))).is_err());
    state.close();
    unlock(&mut state);
    assert!(whole.exists());
    let left = fs::read_dir(folder.path())
        .unwrap()
        .filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().ends_with(".part"));
    assert_eq!(left.count(), 0);
}
