//! Chunks of photos: kept, handed over, forgotten, copied, and put aside when their file is damaged.

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::PhotoStore;

const ONE: [u8; 32] = [1; 32];
const TWO: [u8; 32] = [2; 32];

fn photos(vault: &Vault) -> PhotoStore {
    vault.photos(vault.cases().unwrap()[0].id).unwrap()
}

fn with_two() -> (Home, Vault, PhotoStore) {
    let (home, ..) = Home::with_oksana();
    let vault = home.open().unwrap();
    let mut store = photos(&vault);
    store.add(&[(ONE, b"sealed one"), (TWO, b"sealed two")], false).unwrap();
    (home, vault, store)
}

#[test]
fn a_case_without_photos_has_no_file_for_them() {
    let (home, ..) = Home::with_oksana();
    let vault = home.open().unwrap();
    let mut store = photos(&vault);
    assert_eq!(store.chunks(), Ok(BTreeMap::new()));
    assert_eq!(store.chunk(&ONE), Ok(None));
    store.keep_only(&BTreeSet::new()).unwrap();
    store.set_handed(&ONE).unwrap();
    store.forget_handed().unwrap();
    assert!(!home.bytes().into_keys().any(|path| path.ends_with("photos.db")));
}

#[test]
fn chunks_are_there_after_the_next_start() {
    let (home, vault, mut store) = with_two();
    store.set_handed(&TWO).unwrap();
    drop((store, vault));
    let vault = home.open().unwrap();
    let mut store = photos(&vault);
    assert_eq!(store.chunks(), Ok(BTreeMap::from([(ONE, false), (TWO, true)])));
    assert_eq!(store.chunk(&ONE), Ok(Some(b"sealed one".to_vec())));
    store.forget_handed().unwrap();
    assert_eq!(store.chunks(), Ok(BTreeMap::from([(ONE, false), (TWO, false)])));
}

#[test]
fn what_no_photo_names_any_more_is_gone() {
    let (home, vault, mut store) = with_two();
    store.keep_only(&BTreeSet::from([TWO])).unwrap();
    assert_eq!(store.chunks(), Ok(BTreeMap::from([(TWO, false)])));
    drop((store, vault));
    let vault = home.open().unwrap();
    assert_eq!(photos(&vault).chunk(&ONE), Ok(None));
}

#[test]
fn a_chunk_that_is_here_stays_as_it_is() {
    let (_home, _vault, mut store) = with_two();
    store.set_handed(&ONE).unwrap();
    store.add(&[(ONE, b"something else")], false).unwrap();
    assert_eq!(store.chunk(&ONE), Ok(Some(b"sealed one".to_vec())));
    assert!(store.chunks().unwrap()[&ONE]);
}

#[test]
fn a_copy_holds_the_photos_too() {
    let (home, mut vault, _store) = with_two();
    let path = home.path("diko.copy");
    vault.save_copy(&path, "копія для сестри", &mut OsRandom::new()).unwrap();
    let elsewhere =
        Vault::open_copy(&path, "копія для сестри", &home.path("elsewhere"), &mut OsRandom::new()).unwrap();
    assert_eq!(photos(&elsewhere).chunk(&TWO), Ok(Some(b"sealed two".to_vec())));
}

#[test]
fn a_damaged_file_is_put_aside_and_the_case_goes_on() {
    let (home, vault, store) = with_two();
    drop((store, vault));
    let path = find_file(&home.vault(), "photos.db");
    damage(&path, 100);
    let vault = home.open().unwrap();
    let mut store = photos(&vault);
    assert_eq!(store.chunks(), Ok(BTreeMap::new()));
    store.add(&[(ONE, b"sealed again")], true).unwrap();
    assert!(path.with_file_name("photos.db.damaged").is_file());
    assert_eq!(vault.case(vault.cases().unwrap()[0].id).unwrap().load().unwrap().heads.len(), 1);
}

#[test]
fn a_case_that_is_removed_takes_its_photos_along() {
    let (home, mut vault, store) = with_two();
    drop(store);
    let id = vault.cases().unwrap()[0].id;
    vault.remove_case(id).unwrap();
    assert!(!home.bytes().into_keys().any(|path| path.ends_with("photos.db")));
}
