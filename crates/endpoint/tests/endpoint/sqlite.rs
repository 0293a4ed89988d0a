//! The SQLite store: the laws, kept open and opened anew before every call; its files; its commits.

use std::path::Path;
use std::sync::Arc;
use std::task::Poll;

use diko_endpoint::SqliteStore;
use diko_endpoint::sqlite::OpenError;
use diko_endpoint::sqlite::admin::Admin;
use diko_endpoint::store::{CaseId, CodeHash, Cursor, Day, Entry, Log, Store, StoreError};
use rusqlite::Connection;
use tempfile::TempDir;

use crate::conformance::{Home, TODAY, obeys_the_laws};
use crate::support::{Owners, ROOM, items};

struct Kept {
    folder: TempDir,
    store: SqliteStore,
}

impl Home for Kept {
    fn empty(room: u64) -> Kept {
        let folder = tempfile::tempdir().unwrap();
        let store = open(folder.path(), room);
        Kept { folder, store }
    }

    fn store(&mut self) -> &dyn Store {
        &self.store
    }

    fn add_code(&mut self, code: CodeHash) {
        Admin::open(self.folder.path()).unwrap().add_code(code, TODAY).unwrap();
    }
}

/// Closed and opened again before every single call.
struct Reopened {
    folder: TempDir,
    room: u64,
    store: Option<SqliteStore>,
}

impl Home for Reopened {
    fn empty(room: u64) -> Reopened {
        Reopened { folder: tempfile::tempdir().unwrap(), room, store: None }
    }

    fn store(&mut self) -> &dyn Store {
        self.store = None;
        self.store.insert(open(self.folder.path(), self.room))
    }

    fn add_code(&mut self, code: CodeHash) {
        self.store();
        Admin::open(self.folder.path()).unwrap().add_code(code, TODAY).unwrap();
    }
}

fn open(folder: &Path, room: u64) -> SqliteStore {
    SqliteStore::open(folder, room).unwrap()
}

async fn with_a_case(folder: &Path) -> (SqliteStore, CaseId) {
    let (store, mut owners) = (open(folder, ROOM), Owners::of(1));
    store.register(owners.case, owners.list(&[1]), Entry::Open, TODAY).await.unwrap();
    (store, owners.case)
}

#[tokio::test]
async fn a_store_on_disk_obeys_the_laws() {
    obeys_the_laws::<Kept>().await;
}

#[tokio::test]
async fn a_store_that_is_opened_anew_before_every_call_obeys_the_laws() {
    obeys_the_laws::<Reopened>().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_comes_together_is_committed_together() {
    let folder = tempfile::tempdir().unwrap();
    let (store, case) = with_a_case(folder.path()).await;
    let store = Arc::new(store);
    let writing: Vec<_> = (0..500)
        .map(|number| {
            let store = Arc::clone(&store);
            tokio::spawn(async move { store.append(case, items(&[&format!("item {number}")]), TODAY).await })
        })
        .collect();
    for one in writing {
        one.await.unwrap().unwrap();
    }
    let counts = store.counts();
    assert_eq!((counts.items, counts.failures), (500, 0));
    assert_eq!(counts.writes, 501);
    assert!(counts.commits < 250, "{} commits for 501 writes", counts.commits);
}

#[tokio::test]
async fn what_is_there_already_costs_no_write() {
    let folder = tempfile::tempdir().unwrap();
    let (store, case) = with_a_case(folder.path()).await;
    store.append(case, items(&["one"]), TODAY).await.unwrap();
    let log = folder.path().join("endpoint.db-wal");
    let size = log.metadata().unwrap().len();
    store.append(case, items(&["one"]), TODAY).await.unwrap();
    assert_eq!(log.metadata().unwrap().len(), size);
    store.append(case, items(&["two"]), TODAY).await.unwrap();
    assert!(log.metadata().unwrap().len() > size);
}

#[tokio::test]
async fn what_was_queued_when_the_store_went_is_on_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let (store, case) = with_a_case(folder.path()).await;
    // Polled once, an append has queued; nobody waits for its answer.
    let mut append = store.append(case, items(&["last"]), TODAY);
    std::future::poll_fn(|context| {
        let _ = append.as_mut().poll(context);
        Poll::Ready(())
    })
    .await;
    drop(append);
    drop(store);
    assert!(!folder.path().join("endpoint.db-wal").exists());
    let log = open(folder.path(), ROOM).log(case, Cursor::START, 1000, TODAY).await.unwrap();
    assert!(matches!(log, Log::Page { items, .. } if items == [b"last"]));
}

#[tokio::test]
async fn a_change_that_fails_takes_nothing_else_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let (store, case) = with_a_case(folder.path()).await;
    // What no program of ours does: a table that refuses one item.
    let direct = Connection::open(folder.path().join("endpoint.db")).unwrap();
    direct
        .execute_batch(
            "CREATE TRIGGER refuse BEFORE INSERT ON case_item WHEN NEW.bytes = CAST('bad' AS BLOB)
             BEGIN SELECT raise(ABORT, 'refused'); END",
        )
        .unwrap();
    // While another holds the database, all three queue behind one another.
    direct.execute_batch("BEGIN IMMEDIATE").unwrap();
    let (first, bad, last, released) = tokio::join!(
        store.append(case, items(&["first"]), TODAY),
        store.append(case, items(&["half", "bad"]), TODAY),
        store.append(case, items(&["last"]), TODAY),
        async { direct.execute_batch("COMMIT") },
    );
    released.unwrap();
    assert_eq!((first, bad, last), (Ok(()), Err(StoreError::Unavailable), Ok(())));
    let log = store.log(case, Cursor::START, 1000, TODAY).await.unwrap();
    let Log::Page { items, .. } = log else { panic!("{log:?}") };
    assert_eq!(items, [b"first".as_slice(), b"last"]);
    let counts = store.counts();
    assert!(counts.failures > 0);
    assert_eq!((counts.items, counts.last_failure), (2, rusqlite::ffi::SQLITE_CONSTRAINT_TRIGGER));
}

#[test]
fn one_server_at_a_time_works_in_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let first = open(folder.path(), ROOM);
    assert!(matches!(SqliteStore::open(folder.path(), ROOM), Err(OpenError::InUse)));
    drop(first);
    open(folder.path(), ROOM);
}

#[test]
fn a_newer_schema_and_what_is_no_database_are_left_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    drop(open(folder.path(), ROOM));
    let file = folder.path().join("endpoint.db");
    Connection::open(&file).unwrap().pragma_update(None, "user_version", 2).unwrap();
    assert!(matches!(SqliteStore::open(folder.path(), ROOM), Err(OpenError::NewerSchema)));
    assert!(matches!(Admin::open(folder.path()), Err(OpenError::NewerSchema)));
    Connection::open(&file).unwrap().pragma_update(None, "user_version", 0).unwrap();
    assert!(matches!(Admin::open(folder.path()), Err(OpenError::OlderSchema)));

    std::fs::write(&file, "this was never a database, whatever its name says").unwrap();
    assert!(matches!(SqliteStore::open(folder.path(), ROOM), Err(OpenError::Sql(_))));
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.starts_with("this was never"), "{text}");
}

#[cfg(unix)]
#[test]
fn the_folder_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("var/diko");
    open(&data, ROOM);
    assert_eq!(data.metadata().unwrap().permissions().mode() & 0o777, 0o700);
}

#[tokio::test]
async fn reading_counts_as_use_once_a_day() {
    let folder = tempfile::tempdir().unwrap();
    let (store, case) = with_a_case(folder.path()).await;
    let admin = Admin::open(folder.path()).unwrap();
    let unused = |day: u32| admin.unused(Day(day)).unwrap().cases;
    assert_eq!((unused(TODAY.0), unused(TODAY.0 + 1)), (0, 1));
    let before = store.counts().commits;
    for _ in 0..3 {
        store.log(case, Cursor::START, 1000, Day(TODAY.0 + 5)).await.unwrap();
    }
    assert_eq!(store.counts().commits, before + 1);
    // A clock that went back takes nothing back.
    store.append(case, items(&["one"]), TODAY).await.unwrap();
    assert_eq!((unused(TODAY.0 + 5), unused(TODAY.0 + 6)), (0, 1));
}
