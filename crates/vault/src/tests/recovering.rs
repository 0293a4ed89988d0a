//! Mending: what cannot be read is renamed aside, never deleted, and the rest is there.

use std::fs;

use super::*;
use crate::Recovery;

fn recover(home: &Home) -> (Vault, Recovery) {
    Vault::recover(&home.vault(), Secret::Passphrase(PASSPHRASE)).unwrap()
}

#[test]
fn a_whole_vault_needs_no_mending() {
    let (home, ..) = Home::with_oksana();
    assert_eq!(recover(&home).1, Recovery::default());
}

#[test]
fn a_lost_index_is_built_again_from_the_cases() {
    let (home, _, op) = Home::with_oksana();
    let index = home.vault().join("index.db");
    fs::write(&index, vec![7; 8192]).unwrap();
    let (vault, recovery) = recover(&home);
    assert!(recovery.index_rebuilt && recovery.unreadable.is_empty());
    let entry = vault.cases().unwrap().remove(0);
    assert_eq!((entry.name.as_str(), entry.created_at), ("Оксана", 1_790_000_000));
    assert_eq!(vault.case(entry.id).unwrap().load().unwrap().heads, [op]);
    drop(vault);
    assert_eq!(fs::read(home.vault().join("index.db.damaged")).unwrap(), vec![7; 8192]);
    assert!(home.open().is_ok());
}

#[test]
fn an_index_that_is_missing_altogether_is_built_again() {
    let (home, ..) = Home::with_oksana();
    fs::remove_file(home.vault().join("index.db")).unwrap();
    assert_eq!(home.open().map(drop), Err(VaultError::DatabaseDamaged));
    assert_eq!(recover(&home).0.cases().unwrap().len(), 1);
}

#[test]
fn a_damaged_case_without_a_copy_is_named_and_left_as_it_is() {
    let (home, ..) = Home::with_oksana();
    let case = find_file(&home.vault(), "case.db");
    damage(&case, 5000);
    let before = home.bytes();
    let (vault, recovery) = recover(&home);
    assert_eq!(recovery.unreadable, [vault.cases().unwrap()[0].id]);
    drop(vault);
    assert_eq!(home.bytes(), before);
}

#[test]
fn a_damaged_case_comes_back_from_the_copy_before_the_last_migration() {
    let (home, _, op) = Home::with_oksana();
    let case = find_file(&home.vault(), "case.db");
    fs::copy(&case, case.with_extension("db.before")).unwrap();
    damage(&case, 100);
    let damaged = fs::read(&case).unwrap();
    let (vault, recovery) = recover(&home);
    assert_eq!(recovery.from_copy.len(), 1);
    assert_eq!(vault.case(recovery.from_copy[0]).unwrap().load().unwrap().heads, [op]);
    assert_eq!(fs::read(case.with_extension("db.damaged")).unwrap(), damaged);
}

#[test]
fn mending_needs_the_secret_as_opening_does() {
    let (home, ..) = Home::with_oksana();
    fs::write(home.vault().join("index.db"), b"damaged").unwrap();
    let before = home.bytes();
    let wrong = Vault::recover(&home.vault(), Secret::Passphrase("wrong passphrase"));
    assert_eq!(wrong.map(drop), Err(VaultError::WrongSecret));
    assert_eq!(home.bytes(), before);
}
