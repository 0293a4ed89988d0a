//! Saving an encrypted copy and opening it elsewhere.

use std::fs;

use super::*;

const COPY_PASSPHRASE: &str = "копія для сестри";

fn saved() -> (Home, Op, std::path::PathBuf) {
    let (home, _, op) = Home::with_oksana();
    let path = home.path("diko.copy");
    let mut vault = home.open().unwrap();
    vault.set_setting("language", "uk").unwrap();
    vault.save_copy(&path, COPY_PASSPHRASE, &mut OsRandom::new()).unwrap();
    (home, op, path)
}

/// What ops say, whoever says it.
fn words(ops: Vec<Op>) -> Vec<(Entity, u16, Value, u64)> {
    ops.into_iter().map(|op| (op.entity, op.field, op.value, op.id.seq)).collect()
}

fn open_copy(home: &Home, path: &Path, passphrase: &str) -> Result<Vault, VaultError> {
    Vault::open_copy(path, passphrase, &home.path("elsewhere"), &mut OsRandom::new())
}

#[test]
fn a_copy_opened_elsewhere_holds_everything() {
    let (home, op, path) = saved();
    let vault = open_copy(&home, &path, COPY_PASSPHRASE).unwrap();
    assert_eq!(vault.setting("language"), Ok(Some("uk".to_owned())));
    let entry = &vault.cases().unwrap()[0];
    assert_eq!(entry.name, "Оксана");
    assert_eq!(words(vault.case(entry.id).unwrap().load().unwrap().heads), words(vec![op]));
    drop(vault);
    assert!(Vault::open(&home.path("elsewhere"), Secret::Passphrase(COPY_PASSPHRASE)).is_ok());
}

#[test]
fn a_copy_is_made_while_cases_are_open_and_written_to() {
    let (home, ..) = Home::with_oksana();
    let mut vault = home.open().unwrap();
    let mut case = vault.case(vault.cases().unwrap()[0].id).unwrap();
    case.append(&[text_op(&case, 2, "Львів")]).unwrap();
    vault.save_copy(&home.path("diko.copy"), COPY_PASSPHRASE, &mut OsRandom::new()).unwrap();
    case.append(&[text_op(&case, 3, "Одеса")]).unwrap();
    let copy = open_copy(&home, &home.path("diko.copy"), COPY_PASSPHRASE).unwrap();
    let heads = copy.case(case.id()).unwrap().load().unwrap().heads;
    assert_eq!(words(heads), words(vec![text_op(&case, 1, "Київ"), text_op(&case, 2, "Львів")]));
    assert_eq!(case.load().unwrap().heads.len(), 3);
}

#[test]
fn nothing_of_the_work_is_left_beside_the_copy_or_in_the_vault() {
    let (home, _, path) = saved();
    let names: Vec<_> = home.bytes().into_keys().collect();
    assert!(!names.iter().any(|name| name.to_string_lossy().contains(".part")));
    assert!(!home.vault().join("copy.new").exists());
    assert!(path.is_file());
}

#[test]
fn whoever_opens_a_copy_writes_as_someone_else() {
    let (home, _, path) = saved();
    let original = home.first_case().unwrap();
    let copy = open_copy(&home, &path, COPY_PASSPHRASE).unwrap();
    let case = copy.case(original.id()).unwrap();
    assert_ne!(case.author(), original.author());
    assert_eq!(case.load().unwrap().sent_through, 0);
    assert_eq!(case.predecessors(), Ok(vec![original.author()]));
    assert_eq!(original.predecessors(), Ok(vec![]));
}

#[test]
fn whoever_opens_a_copy_says_again_what_nobody_has_received() {
    let (home, _, path) = saved();
    let original = home.first_case().unwrap();
    let copy = open_copy(&home, &path, COPY_PASSPHRASE).unwrap();
    let case = copy.case(original.id()).unwrap();
    let pending = case.pending().unwrap();
    assert!(pending.iter().all(|op| op.id.author == case.author()) && !pending.is_empty());
    assert_eq!(words(pending), words(original.pending().unwrap()));
    let shown = |store: &CaseStore| words(store.load().unwrap().heads);
    assert_eq!(shown(&case), shown(&original));
}

#[test]
fn the_secrets_of_the_vault_do_not_open_the_copy_and_the_other_way_round() {
    let (home, code, _) = Home::with_oksana();
    let path = home.path("diko.copy");
    home.open().unwrap().save_copy(&path, COPY_PASSPHRASE, &mut OsRandom::new()).unwrap();
    assert_eq!(open_copy(&home, &path, PASSPHRASE).map(drop), Err(VaultError::WrongSecret));
    assert!(!home.path("elsewhere").exists());
    let mut copy = open_copy(&home, &path, COPY_PASSPHRASE).unwrap();
    assert!(!copy.has_recovery_code());
    assert_ne!(copy.master.bytes(), home.open().unwrap().master.bytes());
    let new_code = copy.set_recovery_code(&mut OsRandom::new()).unwrap();
    drop(copy);
    let by =
        |code: &RecoveryCode| Vault::open(&home.path("elsewhere"), Secret::Recovery(&code.groups().concat()));
    assert_eq!(by(&code).map(drop), Err(VaultError::WrongSecret));
    assert!(by(&new_code).is_ok());
    assert_eq!(
        Vault::open(&home.vault(), Secret::Passphrase(COPY_PASSPHRASE)).map(drop),
        Err(VaultError::WrongSecret)
    );
}

#[test]
fn a_copy_is_never_opened_over_anything() {
    let (home, _, path) = saved();
    let before = home.bytes();
    let over = Vault::open_copy(&path, COPY_PASSPHRASE, &home.vault(), &mut OsRandom::new());
    assert_eq!(over.map(drop), Err(VaultError::Occupied));
    assert_eq!(home.bytes(), before);
}

#[test]
fn a_copy_with_any_byte_changed_or_missing_or_added_is_refused_and_leaves_nothing() {
    let (home, _, path) = saved();
    let whole = fs::read(&path).unwrap();
    // Every byte of the head, and some of each page of the files.
    let places = (0..400).chain((400..whole.len()).step_by(1021)).chain([whole.len() - 1]);
    for place in places {
        let mut bytes = whole.clone();
        bytes[place] ^= 1;
        fs::write(&path, &bytes).unwrap();
        assert_eq!(
            open_copy(&home, &path, COPY_PASSPHRASE).map(drop),
            Err(VaultError::CopyDamaged),
            "at {place}"
        );
    }
    for length in [0, 8, 100, 300, whole.len() / 2, whole.len() - 1] {
        fs::write(&path, &whole[..length]).unwrap();
        assert_eq!(open_copy(&home, &path, COPY_PASSPHRASE).map(drop), Err(VaultError::CopyDamaged));
    }
    fs::write(&path, [&whole[..], b"x"].concat()).unwrap();
    assert_eq!(open_copy(&home, &path, COPY_PASSPHRASE).map(drop), Err(VaultError::CopyDamaged));
    assert!(!home.path("elsewhere").exists() && !home.path("elsewhere.new").exists());
}

#[test]
fn a_short_passphrase_saves_no_copy() {
    let (home, ..) = Home::with_oksana();
    let before = home.bytes();
    let short = home.open().unwrap().save_copy(&home.path("diko.copy"), "kurz", &mut OsRandom::new());
    assert_eq!(short, Err(VaultError::TooShort));
    assert_eq!(home.bytes(), before);
}

#[test]
fn a_copy_that_fails_leaves_the_one_before() {
    let (home, _, path) = saved();
    let mut vault = home.open().unwrap();
    let case = find_file(&home.vault(), "case.db");
    damage(&case, 5000);
    let before = fs::read(&path).unwrap();
    let failed = vault.save_copy(&path, COPY_PASSPHRASE, &mut OsRandom::new());
    assert_eq!(failed, Err(VaultError::DatabaseDamaged));
    assert_eq!(fs::read(&path).unwrap(), before);
    assert!(!home.path("diko.copy.part").exists());
    assert_eq!(open_copy(&home, &path, COPY_PASSPHRASE).map(drop), Ok(()));
}

/// Made once by the first version; it must open for ever.
#[test]
fn frozen_a_copy_of_the_first_version_opens() {
    let frozen = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/frozen/copy-1.diko");
    let home = Home::new();
    let vault = open_copy(&home, &frozen, COPY_PASSPHRASE).unwrap();
    assert_eq!(vault.setting("language"), Ok(Some("uk".to_owned())));
    let case = vault.case(vault.cases().unwrap()[0].id).unwrap();
    assert_eq!(case.load().unwrap().heads[0].value, Value::Text("Київ".to_owned()));
}

#[test]
fn nothing_of_a_copy_stays_in_which_the_device_would_write_as_the_one_it_was_made_on() {
    let frozen = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/frozen/copy-1.diko");
    let home = Home::new();
    drop(open_copy(&home, &frozen, COPY_PASSPHRASE).unwrap());
    let left: Vec<_> = bytes_under(&home.path("elsewhere")).into_keys().collect();
    assert!(!left.iter().any(|path| path.extension().is_some_and(|end| end == "before")), "{left:?}");
}
