//! The schema's history: old files are brought up, newer ones refused, and a migration that fails changes nothing.

use std::fs;

use rusqlite::Connection;

use super::*;
use crate::database::{self, Expect};
use crate::keys::{FileKey, MasterKey, Purpose, VaultId};
use crate::migrations::{self, Migration};
use crate::{Unlocked, head_table, index, item_table, meta_table, op_table};

/// What a later version might add.
const LATER: Migration = "CREATE TABLE later (id INTEGER PRIMARY KEY, word TEXT NOT NULL) STRICT;
                          INSERT INTO later (id, word) SELECT seq, CAST(value AS TEXT) FROM op;";
const BROKEN: Migration =
    "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT; INSERT INTO nowhere (id) VALUES (1);";

fn with_later() -> Vec<Migration> {
    [migrations::CASE, &[LATER]].concat()
}

/// The path and key of the only case.
fn case_file(home: &Home) -> (PathBuf, FileKey) {
    let vault = home.open().unwrap();
    let id = vault.cases().unwrap()[0].id;
    (vault.case_folder(id).join("case.db"), vault.case_key(id).unwrap())
}

fn words(connection: &Connection) -> Vec<String> {
    let mut statement = connection.prepare("SELECT word FROM later").unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
}

fn schema_of(connection: &Connection) -> Vec<String> {
    let mut statement =
        connection.prepare("SELECT sql FROM sqlite_master WHERE sql NOT NULL ORDER BY name").unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
}

#[test]
fn an_old_file_is_brought_up_with_everything_in_it() {
    let (home, ..) = Home::with_oksana();
    let (path, key) = case_file(&home);
    let connection = database::open(&path, &key, &with_later(), Expect::Existing).unwrap();
    assert_eq!(words(&connection), ["Київ"]);
    assert_eq!(migrations::version(&connection), Ok(migrations::CASE.len() + 1));
    // Upgraded or made anew: the same schema.
    let fresh = database::open(&home.path("fresh.db"), &key, &with_later(), Expect::New).unwrap();
    assert_eq!(schema_of(&connection), schema_of(&fresh));
}

#[test]
fn the_copy_from_before_a_migration_stays_until_the_next_good_start() {
    let (home, ..) = Home::with_oksana();
    let (path, key) = case_file(&home);
    let copy = migrations::copy_of(&path);
    drop(database::open(&path, &key, &with_later(), Expect::Existing).unwrap());
    let old = database::unlock(&copy, &key, Expect::Existing).unwrap();
    assert_eq!(migrations::version(&old), Ok(migrations::CASE.len()));
    drop(old);
    drop(database::open(&path, &key, &with_later(), Expect::Existing).unwrap());
    assert!(!copy.exists());
}

#[test]
fn a_migration_that_fails_leaves_the_old_schema_and_the_ops() {
    let (home, _, op) = Home::with_oksana();
    let (path, key) = case_file(&home);
    let half = LATER.split_inclusive(';').next().unwrap();
    let broken = [migrations::CASE, &[half, BROKEN]].concat();
    assert!(database::open(&path, &key, &broken, Expect::Existing).is_err());
    let connection = database::unlock(&path, &key, Expect::Existing).unwrap();
    assert_eq!(migrations::version(&connection), Ok(migrations::CASE.len()));
    assert!(!schema_of(&connection).iter().any(|sql| sql.contains("later")));
    drop(connection);
    assert_eq!(home.first_case().unwrap().load().unwrap().heads, [op]);
}

#[test]
fn a_migration_without_room_for_its_copy_does_not_begin() {
    let (home, ..) = Home::with_oksana();
    let (path, key) = case_file(&home);
    // A folder in the way of the copy.
    fs::create_dir(migrations::copy_of(&path)).unwrap();
    let before = fs::read(&path).unwrap();
    assert!(database::open(&path, &key, &with_later(), Expect::Existing).is_err());
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_newer_schema_is_refused_and_no_byte_changes() {
    let (home, ..) = Home::with_oksana();
    let (path, key) = case_file(&home);
    drop(database::open(&path, &key, &with_later(), Expect::Existing).unwrap());
    let before = home.bytes();
    assert_eq!(home.first_case().map(drop), Err(VaultError::NewerSchema));
    assert_eq!(home.bytes(), before);
}

#[test]
fn a_newer_index_is_refused_and_no_byte_changes() {
    let (home, ..) = Home::with_oksana();
    let key = Unlocked::unlock(&home.vault(), Secret::Passphrase(PASSPHRASE)).unwrap().index_key().unwrap();
    let connection = database::unlock(&home.vault().join("index.db"), &key, Expect::Existing).unwrap();
    let newer = i64::try_from(migrations::INDEX.len()).unwrap() + 1;
    connection.pragma_update(None, "user_version", newer).unwrap();
    drop(connection);
    let before = home.bytes();
    assert_eq!(home.open().map(drop), Err(VaultError::NewerSchema));
    assert_eq!(home.bytes(), before);
}

#[test]
fn a_writer_has_every_setting_that_durability_and_secrecy_need() {
    let (home, ..) = Home::with_oksana();
    let (path, key) = case_file(&home);
    let connection = database::open(&path, &key, migrations::CASE, Expect::Existing).unwrap();
    let number = |pragma: &str| -> i64 {
        connection.query_row(&format!("PRAGMA {pragma}"), [], |row| row.get(0)).unwrap()
    };
    let text = |pragma: &str| -> String {
        connection.query_row(&format!("PRAGMA {pragma}"), [], |row| row.get(0)).unwrap()
    };
    assert_eq!(text("journal_mode"), "wal");
    assert_eq!(number("synchronous"), 2, "FULL");
    assert_eq!(number("secure_delete"), 1);
    assert_eq!(number("foreign_keys"), 1);
    assert_eq!(number("temp_store"), 2, "MEMORY");
    assert_eq!(number("cache_size"), -2048);
    assert_eq!(text("cipher_hmac_algorithm"), "HMAC_SHA256");
    assert!(text("cipher_version").starts_with("4.19"), "older ones carry a bug in the write-ahead log");
}

/// A frozen file, under the key that the frozen files have, brought up to the newest schema.
fn brought_up(home: &Home, file: &str, purpose: Purpose, migrations: &[Migration]) -> Connection {
    let path = home.path(file);
    fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/frozen").join(file), &path).unwrap();
    let key = MasterKey::from_bytes([1; 32]).derive_file_key(VaultId([2; 16]), purpose).unwrap();
    let upgraded = database::open(&path, &key, migrations, Expect::Existing).unwrap();
    database::check(&upgraded).unwrap();
    // Upgraded or made anew: the same schema.
    let fresh = database::open(&home.path("fresh.db"), &key, migrations, Expect::New).unwrap();
    assert_eq!(schema_of(&upgraded), schema_of(&fresh));
    upgraded
}

/// Made once by the first version with counted randomness; it must open for ever.
#[test]
fn frozen_a_file_of_the_first_schema_opens_and_is_brought_up() {
    let home = Home::new();
    let case = Purpose::Case(crate::CaseId(Id128([5; 16])));
    let upgraded = brought_up(&home, "case-schema-1.db", case, migrations::CASE);
    assert_eq!(head_table::heads(&upgraded).unwrap()[0].value, Value::Text("Київ".to_owned()));
    assert_eq!(item_table::all(&upgraded), Ok(vec![]));
    // What was written before there was a log waits to be handed to others.
    let author = meta_table::author(&upgraded).unwrap();
    assert_eq!(op_table::pending(&upgraded, author).unwrap().len(), 1);
}

/// Made once by the version with the second schema: a word that a bundle carries, one that waits, and a value of sync.
#[test]
fn frozen_a_file_of_the_second_schema_opens_and_is_brought_up() {
    let home = Home::new();
    let case = Purpose::Case(crate::CaseId(Id128([5; 16])));
    let upgraded = brought_up(&home, "case-schema-2.db", case, migrations::CASE);
    let author = meta_table::author(&upgraded).unwrap();
    let waiting = op_table::pending(&upgraded, author).unwrap();
    assert_eq!((waiting.len(), &waiting[0].value), (1, &Value::Text("Львів".to_owned())));
    assert_eq!(op_table::sent_through(&upgraded, author), Ok(1));
    assert_eq!(item_table::all(&upgraded).unwrap().len(), 1);
}

#[test]
fn what_waits_is_found_without_a_look_at_what_was_sent() {
    let (home, ..) = Home::with_oksana();
    let (path, key) = case_file(&home);
    let connection = database::open(&path, &key, migrations::CASE, Expect::Existing).unwrap();
    let sql = format!("EXPLAIN QUERY PLAN {}", op_table::pending_sql());
    let plan: String = connection.query_row(&sql, [Id128([1; 16]).0], |row| row.get("detail")).unwrap();
    assert!(plan.contains("op_unsent"), "{plan}");
}

#[test]
fn frozen_an_index_of_the_first_schema_opens_and_is_brought_up() {
    let home = Home::new();
    let upgraded = brought_up(&home, "index-schema-1.db", Purpose::Index, migrations::INDEX);
    assert_eq!(index::setting(&upgraded, "language"), Ok(Some("uk".to_owned())));
    let cases = index::cases(&upgraded).unwrap();
    assert_eq!((cases.len(), cases[0].name.as_str(), cases[0].created_at), (1, "Оксана", 1_790_000_000));
}

#[test]
fn frozen_the_key_of_a_file() {
    let pragma = |purpose| {
        MasterKey::from_bytes([1; 32])
            .derive_file_key(VaultId([2; 16]), purpose)
            .unwrap()
            .pragma()
            .to_string()
    };
    assert_eq!(
        pragma(Purpose::Index),
        "PRAGMA key = \"x'64ef575e082f2b4bb705982f8a3b1f7de0da2209bf63bd06a1245a894bfbb8fc6ccd99866d42240433d8601fd44f01a7'\""
    );
    assert_eq!(
        pragma(Purpose::Case(crate::CaseId(Id128([5; 16])))),
        "PRAGMA key = \"x'90f3fdcff0d4910ec65c5d557db5775d78cd33dec5255a8f20ffd937681f31de0b7498f400a4d473ca82873d4acd2833'\""
    );
    assert_eq!(
        pragma(Purpose::Photos(crate::CaseId(Id128([5; 16])))),
        "PRAGMA key = \"x'e78b0d16fb8f62c4eca729bc8d4cc4cfcfbca0cde42c4cab90bccd180991e116e108687daa1e3a253bf2e6abcbc4d20f'\""
    );
}
