//! Stories of a vault: made, opened, written to, damaged, copied. What they share is here.

mod cases;
mod copies;
mod erasing;
mod files_on_disk;
mod first_opening;
mod log;
mod log_laws;
mod opening;
mod ops;
mod packs;
mod photos;
mod recovering;
mod refusals;
mod schema;
mod slot_bytes;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use diko_core::ops::{AuthorId, Entity, Id128, Key, Op, OpId, Value};

use crate::{CaseStore, KdfCost, OsRandom, Random, RecoveryCode, Secret, Vault, VaultError};

pub(crate) const PASSPHRASE: &str = "Спокійна ніч 12";

/// Bytes that count up: 0, 1, 2, …
#[derive(Default)]
pub(crate) struct Counting(u8);

impl Random for Counting {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), VaultError> {
        for byte in bytes {
            *byte = self.0;
            self.0 = self.0.wrapping_add(1);
        }
        Ok(())
    }
}

/// A folder for one test, with a place for a vault in it.
struct Home {
    folder: tempfile::TempDir,
}

impl Home {
    fn new() -> Home {
        Home { folder: tempfile::tempdir().unwrap() }
    }

    fn vault(&self) -> PathBuf {
        self.folder.path().join("vault")
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn create(&self) -> (Vault, RecoveryCode) {
        Vault::create(&self.vault(), PASSPHRASE, &mut OsRandom::new(), KdfCost::CHEAP_FOR_TESTS).unwrap()
    }

    fn open(&self) -> Result<Vault, VaultError> {
        Vault::open(&self.vault(), Secret::Passphrase(PASSPHRASE))
    }

    /// Oksana's vault: one case with one word in it, closed.
    fn with_oksana() -> (Home, RecoveryCode, Op) {
        let home = Home::new();
        let (mut vault, code) = home.create();
        let mut case = vault.create_case("Оксана", 1_790_000_000, &mut OsRandom::new()).unwrap();
        let op = text_op(&case, 1, "Київ");
        case.append(std::slice::from_ref(&op)).unwrap();
        (home, code, op)
    }

    /// The first case of the vault.
    fn first_case(&self) -> Result<CaseStore, VaultError> {
        let vault = self.open()?;
        let entry = vault.cases()?.into_iter().next().ok_or(VaultError::NotFound)?;
        vault.case(entry.id)
    }

    /// Every file under the home, with all its bytes.
    fn bytes(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        bytes_under(self.folder.path())
    }
}

fn bytes_under(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.insert(path.clone(), Vec::new());
            all.extend(bytes_under(&path));
        } else {
            all.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    all
}

/// The only file under `folder` with this name.
fn find_file(folder: &Path, name: &str) -> PathBuf {
    let named = |path: &PathBuf| path.file_name().is_some_and(|found| found == name);
    bytes_under(folder).into_keys().find(named).unwrap()
}

fn op(author: AuthorId, seq: u64, field: u16, value: Value, supersedes: &[OpId]) -> Op {
    let key = Key::OfPerson { person: Id128([7; 16]), id: "anmelden".to_owned() };
    Op {
        id: OpId { author, seq },
        entity: Entity { kind: 3, key },
        field,
        value,
        supersedes: supersedes.to_vec(),
        lamport: seq,
        at: 1_790_000_000,
    }
}

fn text_op(case: &CaseStore, seq: u64, text: &str) -> Op {
    op(case.author(), seq, 1, Value::Text(text.to_owned()), &[])
}

/// Writes one byte differently.
fn damage(path: &Path, at: usize) {
    let mut bytes = fs::read(path).unwrap();
    bytes[at] ^= 0x40;
    fs::write(path, bytes).unwrap();
}
