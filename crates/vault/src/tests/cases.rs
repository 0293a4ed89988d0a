//! Several families in one vault, each with its own file.

use std::fs;

use super::*;
use crate::{CaseId, MAX_CASES};

fn names(vault: &Vault) -> Vec<String> {
    vault.cases().unwrap().into_iter().map(|entry| entry.name).collect()
}

#[test]
fn cases_are_listed_in_the_order_in_which_they_were_made() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    for (at, name) in [(1, "Rahimi"), (3, "Шевченко"), (2, "النجار")] {
        vault.create_case(name, at, &mut OsRandom::new()).unwrap();
    }
    drop(vault);
    let vault = home.open().unwrap();
    assert_eq!(names(&vault), ["Rahimi", "النجار", "Шевченко"]);
    assert_eq!(vault.cases().unwrap()[1].created_at, 2);
}

#[test]
fn two_cases_share_no_file_no_author_and_no_op() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    let mut random = OsRandom::new();
    let mut rahimi = vault.create_case("Rahimi", 1, &mut random).unwrap();
    let shevchenko = vault.create_case("Шевченко", 2, &mut random).unwrap();
    assert_ne!(rahimi.author(), shevchenko.author());
    rahimi.append(&[text_op(&rahimi, 1, "nur hier")]).unwrap();
    assert_eq!(rahimi.load().unwrap().heads.len(), 1);
    assert_eq!(shevchenko.load().unwrap().heads, []);
    // The key of the one does not open the file of the other.
    let (a, b) =
        (vault.case_folder(rahimi.id()).join("case.db"), vault.case_folder(shevchenko.id()).join("case.db"));
    let (ours, theirs) = (rahimi.id(), shevchenko.id());
    drop((rahimi, shevchenko));
    fs::copy(a, b).unwrap();
    assert_eq!(vault.case(theirs).map(drop), Err(VaultError::DatabaseDamaged));
    assert!(vault.case(ours).is_ok());
}

#[test]
fn a_case_is_renamed_in_the_list_and_in_its_own_file() {
    let (home, ..) = Home::with_oksana();
    let mut vault = home.open().unwrap();
    let id = vault.cases().unwrap()[0].id;
    let open = vault.case(id).unwrap();
    vault.rename_case(id, "Оксана й діти").unwrap();
    assert_eq!(names(&vault), ["Оксана й діти"]);
    assert_eq!(open.entry().unwrap(), vault.cases().unwrap()[0]);
    let unknown = CaseId(Id128([1; 16]));
    assert_eq!(vault.rename_case(unknown, "x"), Err(VaultError::NotFound));
}

#[test]
fn a_removed_case_is_gone_with_its_file_and_the_others_stay() {
    let (home, ..) = Home::with_oksana();
    let mut vault = home.open().unwrap();
    vault.create_case("Rahimi", 1_800_000_000, &mut OsRandom::new()).unwrap();
    let id = vault.cases().unwrap()[0].id;
    vault.remove_case(id).unwrap();
    assert_eq!(names(&vault), ["Rahimi"]);
    assert_eq!(vault.case(id).map(drop), Err(VaultError::NotFound));
    assert_eq!(vault.remove_case(id), Err(VaultError::NotFound));
    assert!(!home.bytes().keys().any(|path| path.to_string_lossy().contains(&id.to_hex())));
}

#[test]
fn a_removal_that_a_crash_cut_short_is_finished_at_the_next_start() {
    let (home, ..) = Home::with_oksana();
    let vault = home.open().unwrap();
    let folder = vault.case_folder(vault.cases().unwrap()[0].id);
    drop(vault);
    fs::rename(&folder, folder.with_extension("gone")).unwrap();
    assert_eq!(names(&home.open().unwrap()), Vec::<String>::new());
    assert!(!folder.with_extension("gone").exists());
}

#[test]
fn a_case_in_the_making_that_a_crash_cut_short_leaves_nothing() {
    let (home, ..) = Home::with_oksana();
    let unfinished = home.vault().join("cases").join("ab".repeat(16) + ".new");
    fs::create_dir(&unfinished).unwrap();
    fs::write(unfinished.join("case.db"), b"half").unwrap();
    assert_eq!(names(&home.open().unwrap()), ["Оксана"]);
    assert!(!unfinished.exists());
}

#[test]
fn a_vault_holds_twenty_cases_and_no_more() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    for number in 0..20 {
        vault.create_case(&format!("{number}"), number, &mut OsRandom::new()).unwrap();
    }
    assert_eq!(vault.cases().unwrap().len(), MAX_CASES);
    let before = home.bytes();
    assert_eq!(vault.create_case("21", 21, &mut OsRandom::new()).map(drop), Err(VaultError::TooManyCases));
    assert_eq!(home.bytes(), before);
}

#[test]
fn the_folder_stays_locked_while_a_case_is_open() {
    let (home, ..) = Home::with_oksana();
    let case = home.first_case().unwrap();
    assert_eq!(home.open().map(drop), Err(VaultError::InUse));
    drop(case);
    assert!(home.open().is_ok());
}
