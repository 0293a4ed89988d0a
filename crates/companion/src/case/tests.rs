//! Writing is all or nothing, on the disk and in memory.

use diko_core::ops::StatusChange;
use diko_core::ops::registry::{person, step};
use diko_vault::{KdfCost, OsRandom, Vault};

use super::*;
use crate::views::DraftView;

const PASSPHRASE: &str = "Sonnenblume am Fenster";
const NOON: i64 = 1_795_345_200;

struct OneCase {
    folder: tempfile::TempDir,
    vault: Vault,
    case: Case,
}

fn one_case() -> OneCase {
    let folder = tempfile::tempdir().unwrap();
    let mut random = OsRandom::new();
    let path = folder.path().join("vault");
    let (mut vault, _) = Vault::create(&path, PASSPHRASE, &mut random, KdfCost::CHEAP_FOR_TESTS).unwrap();
    let store = vault.create_case("", NOON, &mut random).unwrap();
    let photos = vault.photos(store.id()).unwrap();
    let case = Case::open(store, photos, AuthorId(Id128([9; 16]))).unwrap();
    OneCase { folder, vault, case }
}

fn olena() -> Entity {
    Entity::person(Id128([1; 16]))
}

fn named(name: &str) -> [Change; 2] {
    [
        Change::set(&olena(), person::ADDED, Value::YesNo(true)),
        Change::set(&olena(), person::NAME, Value::Text(name.into())),
    ]
}

fn names(case: &Case) -> Vec<&str> {
    case.names().values().map(String::as_str).collect()
}

#[test]
fn what_was_written_is_read_again() {
    let OneCase { vault, mut case, folder } = one_case();
    case.write(&named("Олена"), NOON).unwrap();
    let (id, household) = (case.store.id(), case.household().clone());
    assert_eq!((names(&case), case.newest_at()), (vec!["Олена"], NOON));
    drop(case);
    let again =
        Case::open(vault.case(id).unwrap(), vault.photos(id).unwrap(), AuthorId(Id128([9; 16]))).unwrap();
    assert_eq!((names(&again), again.newest_at()), (vec!["Олена"], NOON));
    assert_eq!(again.household(), &household);
    drop(folder);
}

#[test]
fn when_the_store_refuses_nothing_changes_in_memory() {
    let OneCase { mut case, vault, folder } = one_case();
    case.write(&named("Олена"), NOON).unwrap();
    // Another hand wrote in between: the next number is taken, and the store refuses the second op of the change.
    let (author, state) = (case.store.author(), case.state.clone());
    let first = state.write(author, &olena(), person::NAME, Value::Text("Ольга".into()), NOON);
    let mut later = state.clone();
    let _ = later.apply(first);
    let taken = later.write(author, &Entity::household(), household::COMMUNE, Value::Text("x".into()), NOON);
    case.store.append(&[taken]).unwrap();

    let change = [
        Change::set(&Entity::paper(Id128([1; 16]), &"reisepass".into()), 1, Value::YesNo(true)),
        Change::set(&olena(), person::NAME, Value::Text("Оксана".into())),
    ];
    assert_eq!(case.write(&change, NOON + 60), Err(ErrorCode::Storage));
    assert_eq!(case.state, state);
    assert_eq!((names(&case), case.newest_at()), (vec!["Олена"], NOON));

    let id = case.store.id();
    drop(case);
    let again = Case::open(vault.case(id).unwrap(), vault.photos(id).unwrap(), author).unwrap();
    assert_eq!(names(&again), ["Олена"], "half of a change reached the disk");
    assert!(again.household().held.is_empty());
    drop(folder);
}

#[test]
fn the_next_word_on_the_same_thing_takes_the_place_of_the_last() {
    let OneCase { mut case, vault, folder } = one_case();
    case.write(&named("О"), NOON).unwrap();
    for name in ["Ол", "Оле", "Олена"] {
        case.write(&[Change::set(&olena(), person::NAME, Value::Text(name.into()))], NOON).unwrap();
    }
    assert_eq!(case.state.newest_seq(case.store.author()), 2);

    let (person, step) = (Id128([1; 16]), "anmelden".into());
    for text in ["В", "Вз", "Взяти паспорт"] {
        let draft = DraftView { text: text.into(), only_here: false };
        case.write(&case.draft_changes(person, &step, Some(draft)), NOON).unwrap();
    }
    assert_eq!(case.state.newest_seq(case.store.author()), 2, "drafts are no gap in what is exchanged");
    assert_eq!(case.state.newest_seq(AuthorId(Id128([9; 16]))), 1);

    let (id, state) = (case.store.id(), case.state.clone());
    drop(case);
    let again =
        Case::open(vault.case(id).unwrap(), vault.photos(id).unwrap(), AuthorId(Id128([9; 16]))).unwrap();
    assert_eq!(again.draft(person, &step).map(|draft| draft.text).as_deref(), Some("Взяти паспорт"));
    assert_eq!(again.state, state);
    drop(folder);
}

#[test]
fn a_removed_person_takes_all_along_and_brings_it_back() {
    let OneCase { mut case, folder, .. } = one_case();
    case.write(&named("Олена"), NOON).unwrap();
    let done = StatusChange::from_value(&Value::Text("raise done 2026-11-22".into())).unwrap();
    let anmelden = Entity::step(Id128([1; 16]), &"anmelden".into());
    case.write(&[Change::set(&anmelden, step::STATUS, done.to_value())], NOON).unwrap();
    let before = case.household().clone();

    case.write(&[Change::delete(&olena())], NOON).unwrap();
    assert!(case.household().persons.is_empty() && case.household().done.is_empty());
    case.write(&[Change::set(&olena(), registry::DELETED, Value::YesNo(false))], NOON).unwrap();
    assert_eq!(case.household(), &before);
    drop(folder);
}
