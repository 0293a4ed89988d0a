//! Packs that a commune's server gave stay at hand, each whole or as it was before.

use super::*;
use crate::StoredPack;

fn pack(id: &str, files: &[(&str, &[u8])]) -> StoredPack {
    StoredPack {
        id: id.to_owned(),
        list: format!("format = 1\nid = \"{id}\"\n").into_bytes(),
        signature: "c2lnbmF0dXJl".to_owned(),
        origin: "https://diko.musterstadt.example".to_owned(),
        verified: id == "musterstadt",
        files: files.iter().map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec())).collect(),
    }
}

#[test]
fn packs_are_there_after_closing_and_opening_as_they_were_received() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    assert_eq!(vault.packs(), Ok(vec![]));
    let musterstadt =
        pack("musterstadt", &[("texts/uk.ftl", "привіт".as_bytes()), ("leer", b""), ("b", &[0, 255])]);
    let bare = pack("altdorf", &[]);
    vault.install_pack(&musterstadt).unwrap();
    vault.install_pack(&bare).unwrap();
    drop(vault);
    assert_eq!(home.open().unwrap().packs(), Ok(vec![bare, musterstadt]));
}

#[test]
fn a_newer_pack_takes_the_place_of_the_one_before_with_all_its_files() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    let other = pack("altdorf", &[("steps.toml", b"altdorf")]);
    vault.install_pack(&other).unwrap();
    vault.install_pack(&pack("musterstadt", &[("old.toml", b"1"), ("steps.toml", b"1")])).unwrap();
    let newer = StoredPack { verified: false, ..pack("musterstadt", &[("steps.toml", b"2")]) };
    vault.install_pack(&newer).unwrap();
    assert_eq!(vault.packs(), Ok(vec![other, newer]));
}

#[test]
fn a_pack_that_does_not_fit_on_the_disk_leaves_the_one_before() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    let before = pack("musterstadt", &[("steps.toml", b"1")]);
    vault.install_pack(&before).unwrap();
    let pages: i64 = vault.index.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    vault.index.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(())).unwrap();
    let large = pack("musterstadt", &[("steps.toml", &[1; 100_000])]);
    assert_eq!(vault.install_pack(&large), Err(VaultError::DiskFull));
    assert_eq!(vault.packs(), Ok(vec![before]));
}

#[test]
fn a_removed_pack_leaves_no_file_and_no_other_pack_goes_with_it() {
    let home = Home::new();
    let (mut vault, _) = home.create();
    let kept = pack("altdorf", &[("steps.toml", b"altdorf")]);
    vault.install_pack(&kept).unwrap();
    vault.install_pack(&pack("musterstadt", &[("steps.toml", b"1")])).unwrap();
    vault.remove_pack("musterstadt").unwrap();
    vault.remove_pack("musterstadt").unwrap();
    assert_eq!(vault.packs(), Ok(vec![kept]));
    let files: i64 = vault.index.query_row("SELECT count(*) FROM pack_file", [], |row| row.get(0)).unwrap();
    assert_eq!(files, 1);
}

#[test]
fn an_encrypted_copy_carries_the_packs() {
    let (home, ..) = Home::with_oksana();
    let mut vault = home.open().unwrap();
    let musterstadt = pack("musterstadt", &[("steps.toml", b"1")]);
    vault.install_pack(&musterstadt).unwrap();
    vault.save_copy(&home.path("diko.copy"), PASSPHRASE, &mut OsRandom::new()).unwrap();
    let elsewhere = home.path("elsewhere");
    let copy = Vault::open_copy(&home.path("diko.copy"), PASSPHRASE, &elsewhere, &mut OsRandom::new());
    assert_eq!(copy.unwrap().packs(), Ok(vec![musterstadt]));
}
