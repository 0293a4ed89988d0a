//! Everything that keeps a vault from opening has its own clear error, and no byte of any file changes.

use std::fs;
use std::process::Command;

use super::*;
use crate::Presence;

/// Opening gives `expected` and leaves everything as it was.
fn refused(home: &Home, secret: Secret<'_>, expected: VaultError) {
    let before = home.bytes();
    assert_eq!(Vault::open(&home.vault(), secret).map(drop), Err(expected));
    assert_eq!(home.bytes(), before);
}

#[test]
fn a_wrong_passphrase() {
    let (home, ..) = Home::with_oksana();
    refused(&home, Secret::Passphrase("Спокійна ніч 13"), VaultError::WrongSecret);
    refused(&home, Secret::Passphrase(""), VaultError::WrongSecret);
    assert!(home.open().is_ok());
}

#[test]
fn a_wrong_or_mistyped_recovery_code() {
    let (home, code, _) = Home::with_oksana();
    let other = RecoveryCode::make(&mut OsRandom::new()).unwrap().groups().concat();
    refused(&home, Secret::Recovery(&other), VaultError::WrongSecret);
    let mut groups = code.groups();
    groups[3] = groups[3].chars().map(|c| if c == '9' { '0' } else { char::from(c as u8 + 1) }).collect();
    if RecoveryCode::parse(&groups.concat()).is_err() {
        refused(&home, Secret::Recovery(&groups.concat()), VaultError::MistypedCode { group: 4 });
    }
    refused(&home, Secret::Recovery("12345"), VaultError::MistypedCode { group: 0 });
}

#[test]
fn one_damaged_slot_file_is_no_refusal_and_is_mended() {
    for (damaged, whole) in [("slots.a", "slots.b"), ("slots.b", "slots.a")] {
        let (home, ..) = Home::with_oksana();
        let good = fs::read(home.vault().join(whole)).unwrap();
        damage(&home.vault().join(damaged), 50);
        assert_eq!(Vault::presence(&home.vault()), Ok(Presence::Present));
        assert!(home.open().is_ok());
        assert_eq!(fs::read(home.vault().join(damaged)).unwrap(), good);
        fs::remove_file(home.vault().join(damaged)).unwrap();
        assert!(home.open().is_ok());
    }
}

#[test]
fn both_slot_files_damaged() {
    let (home, ..) = Home::with_oksana();
    damage(&home.vault().join("slots.a"), 50);
    fs::write(home.vault().join("slots.b"), b"").unwrap();
    assert_eq!(Vault::presence(&home.vault()), Ok(Presence::Damaged));
    refused(&home, Secret::Passphrase(PASSPHRASE), VaultError::SlotsDamaged);
}

#[test]
fn both_slot_files_missing() {
    let (home, ..) = Home::with_oksana();
    fs::remove_file(home.vault().join("slots.a")).unwrap();
    fs::remove_file(home.vault().join("slots.b")).unwrap();
    assert_eq!(Vault::presence(&home.vault()), Ok(Presence::Damaged));
    refused(&home, Secret::Passphrase(PASSPHRASE), VaultError::SlotsDamaged);
}

#[test]
fn slot_files_of_two_vaults() {
    let (home, ..) = Home::with_oksana();
    let (other, ..) = Home::with_oksana();
    fs::copy(other.vault().join("slots.b"), home.vault().join("slots.b")).unwrap();
    refused(&home, Secret::Passphrase(PASSPHRASE), VaultError::SlotsDamaged);
}

#[test]
fn a_damaged_index() {
    // The first 16 bytes are the salt, which the vault knows by itself.
    for place in [16, 20, 4000] {
        let (home, ..) = Home::with_oksana();
        damage(&home.vault().join("index.db"), place);
        refused(&home, Secret::Passphrase(PASSPHRASE), VaultError::DatabaseDamaged);
    }
    let (home, ..) = Home::with_oksana();
    fs::write(home.vault().join("index.db"), b"").unwrap();
    refused(&home, Secret::Passphrase(PASSPHRASE), VaultError::DatabaseDamaged);
}

#[test]
fn a_damaged_case_while_the_others_open() {
    let (home, ..) = Home::with_oksana();
    let case = find_file(&home.vault(), "case.db");
    let mut vault = home.open().unwrap();
    let ids =
        [vault.cases().unwrap()[0].id, vault.create_case("Rahimi", 1, &mut OsRandom::new()).unwrap().id()];
    drop(vault);
    damage(&case, 20);
    let vault = home.open().unwrap();
    let before = home.bytes();
    assert_eq!(vault.case(ids[0]).map(drop), Err(VaultError::DatabaseDamaged));
    assert_eq!(home.bytes(), before);
    assert!(vault.case(ids[1]).is_ok());
}

#[test]
fn a_damaged_page_behind_the_first_is_found_when_it_is_read() {
    let (home, ..) = Home::with_oksana();
    let case = find_file(&home.vault(), "case.db");
    for page in 1..fs::read(&case).unwrap().len() / 4096 {
        damage(&case, page * 4096 + 10);
    }
    let before = home.bytes();
    let found = home.first_case().and_then(|case| case.load().map(|_| ()));
    assert_eq!(found, Err(VaultError::DatabaseDamaged));
    assert_eq!(home.bytes(), before);
}

#[test]
fn a_second_instance() {
    let (home, ..) = Home::with_oksana();
    let first = home.open().unwrap();
    refused(&home, Secret::Passphrase(PASSPHRASE), VaultError::InUse);
    drop(first);
    assert!(home.open().is_ok());
}

#[test]
fn a_full_case_file_takes_nothing_more_and_loses_nothing() {
    let (home, _, first) = Home::with_oksana();
    let mut case = home.first_case().unwrap();
    let pages: i64 = case.connection.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    case.connection.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(())).unwrap();
    let long = text_op(&case, 2, &"довго ".repeat(3000));
    assert_eq!(case.append(&[long]), Err(VaultError::DiskFull));
    assert_eq!(case.load().unwrap().heads, [first]);
}

/// Only a user whom permissions bind can be refused by them, so as root the test runs itself as nobody.
#[test]
fn a_read_only_folder() {
    const INSIDE: &str = "DIKO_TEST_READ_ONLY_FOLDER";
    if let Some(folder) = std::env::var_os(INSIDE) {
        let error = Vault::open(Path::new(&folder), Secret::Passphrase(PASSPHRASE)).map(drop);
        assert_eq!(error, Err(VaultError::ReadOnly));
        return;
    }
    let (home, ..) = Home::with_oksana();
    let before = home.bytes();
    set_writable(&home.vault(), false);
    let mut inside = if is_root() {
        // The test binary may lie where nobody cannot look.
        let program = home.path("test");
        fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
        set_mode(home.folder.path(), 0o755);
        let mut command = Command::new("setpriv");
        command.args(["--reuid=65534", "--regid=65534", "--clear-groups", "--"]).arg(program);
        command
    } else {
        Command::new(std::env::current_exe().unwrap())
    };
    let output = inside
        .args(["--exact", "tests::refusals::a_read_only_folder"])
        .env(INSIDE, home.vault())
        .current_dir("/")
        .output()
        .unwrap();
    set_writable(&home.vault(), true);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    assert!(String::from_utf8_lossy(&output.stdout).contains("1 passed"));
    let _ = fs::remove_file(home.path("test"));
    assert_eq!(home.bytes(), before);
}

fn set_writable(folder: &Path, writable: bool) {
    for (path, _) in bytes_under(folder) {
        let (folder_mode, file_mode) = if writable { (0o755, 0o644) } else { (0o555, 0o444) };
        set_mode(&path, if path.is_dir() { folder_mode } else { file_mode });
    }
    set_mode(folder, if writable { 0o755 } else { 0o555 });
}

fn set_mode(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::metadata("/proc/self").unwrap().uid() == 0
}
