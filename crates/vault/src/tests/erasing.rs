//! Deleting everything, at once or in two goes.

use super::*;

/// A vault, one that was put aside, and one that was in the making.
fn three() -> Home {
    let (home, ..) = Home::with_oksana();
    Vault::start_over(&home.vault()).unwrap();
    home.create();
    fs::create_dir(home.path("vault.new")).unwrap();
    home
}

#[test]
fn nothing_is_left_of_the_vault_nor_of_what_was_put_aside() {
    let home = three();
    fs::write(home.path("display.json"), "{}").unwrap();
    Vault::erase(&home.vault()).unwrap();
    assert_eq!(home.bytes().into_keys().collect::<Vec<_>>(), [home.path("display.json")]);
    assert_eq!(Vault::erase(&home.vault()), Err(VaultError::NotFound));
    Vault::finish_erasing(&home.vault()).unwrap();
}

#[test]
fn an_open_vault_is_not_erased() {
    let home = Home::new();
    let (vault, _) = home.create();
    assert_eq!(Vault::erase(&home.vault()), Err(VaultError::InUse));
    drop(vault);
    assert!(home.open().is_ok());
}

#[test]
fn once_decided_it_is_finished_at_the_next_start_wherever_it_was_cut_short() {
    // After each of the renames, and with a part of what was given up removed.
    for cut in 0..4 {
        let home = three();
        let mut names =
            vec![("vault.new", "vault.gone"), ("vault.old", "vault.gone-2"), ("vault", "vault.gone-3")];
        names.truncate(cut);
        for (from, to) in &names {
            fs::rename(home.path(from), home.path(to)).unwrap();
        }
        if cut == 3 {
            fs::remove_file(home.path("vault.gone-2").join("slots.a")).unwrap();
            fs::remove_dir_all(home.path("vault.gone-3").join("cases")).unwrap();
        }
        Vault::finish_erasing(&home.vault()).unwrap();
        let left: Vec<PathBuf> = home.bytes().into_keys().collect();
        assert!(!left.iter().any(|path| path.to_string_lossy().contains(".gone")), "{left:?}");
        if cut == 3 {
            assert_eq!(left, Vec::<PathBuf>::new());
        } else {
            // Not decided yet: it opens, and can be erased still.
            drop(home.open().unwrap());
            Vault::erase(&home.vault()).unwrap();
            assert_eq!(home.bytes().len(), 0);
        }
    }
}

#[test]
fn the_keys_are_overwritten_before_anything_is_removed() {
    let (home, ..) = Home::with_oksana();
    let slots = home.vault().join("slots.a");
    // A second name of the same file shows what became of its bytes.
    fs::hard_link(&slots, home.path("seen")).unwrap();
    let before = fs::read(&slots).unwrap();
    Vault::erase(&home.vault()).unwrap();
    let after = fs::read(home.path("seen")).unwrap();
    assert_eq!(after, vec![0; before.len()]);
}
