//! Making a vault, opening it again, changing its secrets.

use std::fs;

use super::*;
use crate::Presence;

#[test]
fn what_was_written_is_there_after_closing_and_opening() {
    let (home, _, op) = Home::with_oksana();
    assert_eq!(home.first_case().unwrap().load().unwrap().heads, [op]);
}

#[test]
fn a_folder_without_a_vault_says_so_and_stays_as_it_is() {
    let home = Home::new();
    assert_eq!(Vault::presence(&home.vault()), Ok(Presence::Absent));
    assert_eq!(home.open().map(drop), Err(VaultError::NotFound));
    fs::create_dir(home.vault()).unwrap();
    assert_eq!(home.open().map(drop), Err(VaultError::NotFound));
    assert_eq!(bytes_under(&home.vault()).len(), 0);
}

#[test]
fn a_vault_is_made_in_an_empty_folder_and_never_over_anything() {
    let home = Home::new();
    fs::create_dir(home.vault()).unwrap();
    drop(home.create());
    assert_eq!(Vault::presence(&home.vault()), Ok(Presence::Present));
    let before = home.bytes();
    let again = Vault::create(&home.vault(), "another one", &mut OsRandom::new(), KdfCost::CHEAP_FOR_TESTS);
    assert_eq!(again.map(drop), Err(VaultError::Occupied));
    assert_eq!(home.bytes(), before);
}

#[test]
fn what_a_crash_left_of_a_vault_in_the_making_is_in_nobodys_way() {
    let home = Home::new();
    fs::create_dir_all(home.path("vault.new/cases")).unwrap();
    fs::write(home.path("vault.new/index.db"), b"half").unwrap();
    drop(home.create());
    assert!(home.open().is_ok());
    assert!(!home.path("vault.new").exists());
}

#[test]
fn a_short_passphrase_is_refused_and_nothing_is_made() {
    let home = Home::new();
    let short = Vault::create(&home.vault(), "kurz", &mut OsRandom::new(), KdfCost::CHEAP_FOR_TESTS);
    assert_eq!(short.map(drop), Err(VaultError::TooShort));
    assert_eq!(home.bytes().len(), 0);
}

#[test]
fn the_passphrase_opens_from_any_keyboard() {
    let home = Home::new();
    let made = Vault::create(&home.vault(), "كتاب علي 1405", &mut OsRandom::new(), KdfCost::CHEAP_FOR_TESTS);
    drop(made.unwrap());
    assert!(Vault::open(&home.vault(), Secret::Passphrase("کتاب\u{200C} علی ۱۴۰۵")).is_ok());
}

#[test]
fn the_recovery_code_opens_the_vault_and_sets_a_new_passphrase() {
    let (home, code, op) = Home::with_oksana();
    let written_down = code.groups().join(" ");
    let mut vault = Vault::open(&home.vault(), Secret::Recovery(&written_down)).unwrap();
    vault.set_passphrase("нова фраза", &mut OsRandom::new()).unwrap();
    drop(vault);
    assert_eq!(home.open().map(drop), Err(VaultError::WrongSecret));
    let vault = Vault::open(&home.vault(), Secret::Passphrase("нова фраза")).unwrap();
    let id = vault.cases().unwrap()[0].id;
    assert_eq!(vault.case(id).unwrap().load().unwrap().heads, [op]);
    drop(vault);
    assert!(Vault::open(&home.vault(), Secret::Recovery(&written_down)).is_ok());
}

#[test]
fn a_new_recovery_code_takes_the_place_of_the_old_one() {
    let (home, old, _) = Home::with_oksana();
    let new = home.open().unwrap().set_recovery_code(&mut OsRandom::new()).unwrap();
    let by =
        |code: &RecoveryCode| Vault::open(&home.vault(), Secret::Recovery(&code.groups().concat())).map(drop);
    assert_eq!(by(&old), Err(VaultError::WrongSecret));
    assert_eq!(by(&new), Ok(()));
    assert!(home.open().is_ok());
}

#[test]
fn the_code_of_a_lost_device_opens_the_vault_on_the_new_one() {
    let home = Home::new();
    let code = RecoveryCode::make(&mut OsRandom::new()).unwrap();
    let (mut random, cheap) = (OsRandom::new(), KdfCost::CHEAP_FOR_TESTS);
    drop(Vault::create_with_code(&home.vault(), PASSPHRASE, &code, &mut random, cheap).unwrap());
    assert!(home.open().is_ok());
    let written_down = code.groups().concat();
    assert!(Vault::open(&home.vault(), Secret::Recovery(&written_down)).is_ok());
}

#[test]
fn a_code_that_a_person_has_already_takes_the_place_of_the_one_before() {
    let (home, old, _) = Home::with_oksana();
    let known = RecoveryCode::make(&mut OsRandom::new()).unwrap();
    home.open().unwrap().set_recovery_code_to(&known, &mut OsRandom::new()).unwrap();
    let by =
        |code: &RecoveryCode| Vault::open(&home.vault(), Secret::Recovery(&code.groups().concat())).map(drop);
    assert_eq!((by(&old), by(&known)), (Err(VaultError::WrongSecret), Ok(())));
    assert!(home.open().is_ok());
}

#[test]
fn a_refused_passphrase_changes_nothing() {
    let (home, ..) = Home::with_oksana();
    let before = home.bytes();
    assert_eq!(home.open().unwrap().set_passphrase("kurz", &mut OsRandom::new()), Err(VaultError::TooShort));
    assert_eq!(home.bytes(), before);
}

#[test]
fn a_replaced_secret_is_not_on_the_disk_any_more() {
    let (home, ..) = Home::with_oksana();
    let old = fs::read(home.vault().join("slots.a")).unwrap();
    let old_key = &old[old.len() - 32 - 48..old.len() - 32];
    home.open().unwrap().set_recovery_code(&mut OsRandom::new()).unwrap();
    for bytes in home.bytes().values() {
        assert!(!bytes.windows(48).any(|window| window == old_key));
    }
}

#[test]
fn a_crash_between_the_two_slot_files_leaves_the_new_secret_and_mends_the_old_file() {
    let (home, ..) = Home::with_oksana();
    let (a, b) = (home.vault().join("slots.a"), home.vault().join("slots.b"));
    let old = fs::read(&a).unwrap();
    assert_eq!(fs::read(&b).unwrap(), old);
    home.open().unwrap().set_passphrase("нова фраза", &mut OsRandom::new()).unwrap();
    // The second generation goes to the second file; the first one had not been levelled yet.
    fs::write(&a, &old).unwrap();
    assert_eq!(home.open().map(drop), Err(VaultError::WrongSecret));
    assert_eq!(fs::read(&a).unwrap(), old);
    assert!(Vault::open(&home.vault(), Secret::Passphrase("нова фраза")).is_ok());
    assert_eq!(fs::read(&a).unwrap(), fs::read(&b).unwrap());
}

#[test]
fn settings_are_kept() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    assert_eq!(vault.setting("language"), Ok(None));
    vault.set_setting("language", "uk").unwrap();
    vault.set_setting("language", "ar").unwrap();
    drop(vault);
    assert_eq!(home.open().unwrap().setting("language"), Ok(Some("ar".to_owned())));
}

#[test]
fn starting_over_renames_and_deletes_nothing() {
    let (home, ..) = Home::with_oksana();
    let before = bytes_under(&home.vault());
    let aside = Vault::start_over(&home.vault()).unwrap();
    assert_eq!(Vault::presence(&home.vault()), Ok(Presence::Absent));
    let after: Vec<_> = bytes_under(&aside).into_values().collect();
    assert_eq!(after, before.into_values().collect::<Vec<_>>());
    drop(home.create());
    // A second time, under a name that is free.
    assert_ne!(Vault::start_over(&home.vault()).unwrap(), aside);
    assert!(Vault::open(&aside, Secret::Passphrase(PASSPHRASE)).is_ok());
}

#[test]
fn a_vault_that_is_open_is_not_renamed_away() {
    let home = Home::new();
    let open = home.create();
    assert_eq!(Vault::start_over(&home.vault()), Err(VaultError::InUse));
    drop(open);
}
