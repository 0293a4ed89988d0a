//! What the owner of an endpoint does with its folder while the server works in it.

use std::path::Path;

use diko_endpoint::SqliteStore;
use diko_endpoint::store::{CaseId, CodeHash, Cursor, Day, Entry, Log, Registered, Store, StoreError};
use diko_endpoint::{System, World};
use diko_wire::Hash;

use crate::program::run;
use crate::support::{Owners, ROOM, items, token};

/// What `admin` prints, which must succeed.
fn admin(folder: &Path, args: &[&str]) -> String {
    let (at, folder) = ("--data", folder.to_str().unwrap());
    let output = run(&[&["admin"], args, &[at, folder]].concat());
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// A server's store, with cases that were last used so many days ago.
async fn with_cases(folder: &Path, days_ago: &[u32]) -> (SqliteStore, Vec<CaseId>) {
    let store = SqliteStore::open(folder, ROOM).unwrap();
    let mut cases = Vec::new();
    for (number, days) in (1..).zip(days_ago) {
        let day = Day(System::new().today().0 - days);
        let mut owners = Owners::of(number);
        store.register(owners.case, owners.list(&[1]), Entry::Open, day).await.unwrap();
        store.append(owners.case, items(&["item"]), day).await.unwrap();
        store.put_chunk(owners.case, Hash::of(b"chunk"), "chunk".into(), day).await.unwrap();
        store.put_recovery(Hash([number; 32]), token(1).hash(), "record".into(), day).await.unwrap();
        cases.push(owners.case);
    }
    (store, cases)
}

#[tokio::test]
async fn codes_are_made_shown_once_and_revoked() {
    let folder = tempfile::tempdir().unwrap();
    let (store, _) = with_cases(folder.path(), &[]).await;
    let made = admin(folder.path(), &["codes", "add", "--count", "3"]);
    let codes: Vec<(&str, &str)> = made.lines().map(|line| line.split_once('\t').unwrap()).collect();
    assert_eq!(codes.len(), 3);
    assert_eq!(admin(folder.path(), &["codes", "revoke", codes[0].0]), format!("{}\trevoked\n", codes[0].0));

    let today = System::new().today();
    let register = |case: u8, code: &str| {
        let mut owners = Owners::of(case);
        let entry = Entry::WithCode(CodeHash::of(code));
        store.register(owners.case, owners.list(&[1]), entry, today)
    };
    assert_eq!(register(1, codes[0].1).await, Ok(Registered::NoCode));
    assert_eq!(register(1, codes[1].1).await, Ok(Registered::Made));
    assert_eq!(register(2, codes[1].1).await, Ok(Registered::NoCode));

    // What is left is shown by its number alone, and a number is never given twice.
    assert_eq!(admin(folder.path(), &["codes", "list"]), format!("{}\tmade 0 days ago\n", codes[2].0));
    let again = admin(folder.path(), &["codes", "add"]);
    assert!(codes.iter().all(|(number, _)| !again.starts_with(&format!("{number}\t"))), "{again}");
    let data = folder.path().to_str().unwrap();
    let unknown = run(&["admin", "codes", "revoke", codes[0].0, "--data", data]);
    assert!(!unknown.status.success());
    assert!(String::from_utf8(unknown.stderr).unwrap().contains("no unused code"));
}

#[tokio::test]
async fn what_nobody_used_for_long_is_counted_and_only_then_removed() {
    let folder = tempfile::tempdir().unwrap();
    let (store, cases) = with_cases(folder.path(), &[500, 401, 399, 0]).await;
    // The server knows the device of a case that is about to go.
    assert_eq!(store.is_admitted(cases[0], token(1).hash()).await, Ok(true));
    let retention = ["retention", "--unused-for-days", "400"];
    let told = admin(folder.path(), &retention);
    assert_eq!(told, "2 cases (18 bytes), 2 records: not removed, since --apply was not given\n");
    let removed = admin(folder.path(), &[&retention[..], &["--apply"]].concat());
    assert_eq!(removed, "2 cases (18 bytes), 2 records: removed\n");
    let again = admin(folder.path(), &[&retention[..], &["--apply"]].concat());
    assert_eq!(again, "0 cases (0 bytes), 0 records: removed\n");

    let today = System::new().today();
    for (number, case) in (1..).zip(&cases) {
        let is_kept = number > 2;
        let log = store.log(*case, Cursor::START, 1000, today).await;
        assert_eq!(matches!(log, Ok(Log::Page { .. })), is_kept, "{number}: {log:?}");
        assert_eq!(store.chunk(*case, Hash::of(b"chunk")).await.unwrap().is_some(), is_kept);
        assert_eq!(store.recovery(Hash([number; 32]), today).await.unwrap().is_some(), is_kept);
    }
    // What the server remembers of a removed case opens nothing.
    assert_eq!(store.append(cases[0], items(&["late"]), today).await, Err(StoreError::NotFound));
    let data = folder.path().to_str().unwrap();
    assert!(!run(&["admin", "retention", "--unused-for-days", "0", "--data", data]).status.success());
}

#[tokio::test]
async fn numbers_tell_how_much_there_is_and_of_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let (store, cases) = with_cases(folder.path(), &[0, 0]).await;
    let large = "x".repeat(1 << 16);
    store.append(cases[1], items(&[&large]), System::new().today()).await.unwrap();
    let expected = format!(
        "cases   2\nitems   3\nchunks  2\nbytes   {}\nrecords 2\n\
         cases below 64 KiB: 1\ncases below 1024 KiB: 1\ncases below 16384 KiB: 0\n\
         cases below 262144 KiB: 0\ncases larger: 0\n",
        18 + large.len()
    );
    assert_eq!(admin(folder.path(), &["stats"]), expected);
}

#[tokio::test]
async fn a_copy_made_while_the_server_works_opens_as_a_folder_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let (store, cases) = with_cases(folder.path(), &[0]).await;
    let elsewhere = tempfile::tempdir().unwrap();
    let file = elsewhere.path().join("endpoint.db");
    let told = admin(folder.path(), &["backup", "--to", file.to_str().unwrap()]);
    assert_eq!(told, format!("copied to {}\n", file.display()));
    let today = System::new().today();
    store.append(cases[0], items(&["later"]), today).await.unwrap();

    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
    let copy = SqliteStore::open(elsewhere.path(), ROOM).unwrap();
    let log = copy.log(cases[0], Cursor::START, 1000, today).await.unwrap();
    assert!(matches!(log, Log::Page { ref items, more: false, .. } if *items == [b"item"]), "{log:?}");
    let data = folder.path().to_str().unwrap();
    let over = run(&["admin", "backup", "--to", file.to_str().unwrap(), "--data", data]);
    assert!(!over.status.success(), "a copy was written over another");
}

#[test]
fn a_folder_without_an_endpoint_is_not_made_into_one() {
    let folder = tempfile::tempdir().unwrap();
    let refused = run(&["admin", "stats", "--data", folder.path().to_str().unwrap()]);
    assert!(!refused.status.success());
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(said.contains("there is no endpoint.db in this folder"), "{said}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}
