//! "Save an encrypted copy" and "open a copy". A copy is a vault of its own, with its own master key under its own
//! passphrase: whoever holds a copy and its passphrase learns nothing that opens the vault it was made from.
//! What its bytes are is told in `pack`.

use std::fs::{self, File};
use std::path::Path;

use diko_core::ops::{AuthorId, Id128};
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use crate::database::{self, Expect};
use crate::files::FolderLock;
use crate::keys::{FileKey, MasterKey, Purpose, VaultId};
use crate::slots::{SlotKind, Slots};
use crate::vault::{self, Unlocked};
use crate::{
    CaseStore, KdfCost, Random, Vault, VaultError, files, migrations, pack, phrase, random, staging,
};

impl Vault {
    /// Writes everything into one encrypted file at `path`, while the vault and its cases are open. A file that is
    /// there is replaced once the copy is whole; the recovery code does not open a copy.
    ///
    /// # Errors
    /// `TooShort`, `DatabaseDamaged`, or what the disk refuses; then no half of a copy is left.
    pub fn save_copy(
        &mut self,
        path: &Path,
        passphrase: &str,
        random: &mut dyn Random,
    ) -> Result<(), VaultError> {
        let passphrase = phrase::acceptable(passphrase)?;
        let workplace = self.folder.join("copy.new");
        files::remove_tree(&workplace)?;
        let unfinished = files::with_suffix(path, ".part");
        let saved = self
            .write_copy(&workplace, &unfinished, &passphrase, random)
            .and_then(|()| files::rename_durably(&unfinished, path));
        if saved.is_err() {
            let _ = files::remove_file(&unfinished);
        }
        let cleared = files::remove_tree(&workplace);
        saved.and(cleared)
    }

    /// Makes a vault in `folder`, which must be absent or empty, from a copy, and opens it with the copy's passphrase.
    /// This device writes as a new author in every case, since the vault the copy came from may still be written to.
    /// There is no recovery code until one is made.
    ///
    /// # Errors
    /// `Occupied`, `WrongSecret`, `CopyDamaged`, `NewerSchema`, or what the disk refuses; then nothing is left in the
    /// folder.
    pub fn open_copy(
        path: &Path,
        passphrase: &str,
        folder: &Path,
        random: &mut dyn Random,
    ) -> Result<Vault, VaultError> {
        staging::refuse_occupied(folder)?;
        let mut from = std::io::BufReader::new(File::open(path)?);
        let head = pack::read_head(&mut from)?;
        let mut slots = head.slots.clone();
        let master = slots.unwrap(SlotKind::Passphrase, &phrase::normalise(passphrase))?;
        staging::stage(folder, |stage| {
            fs::create_dir(stage.join("cases"))?;
            let unpacked = pack::unpack(&mut from, &head, &master, stage)?;
            for file in unpacked {
                let key = master.derive_file_key(slots.vault, file)?;
                become_someone_else(stage, file, &key, random)?;
            }
            vault::write_slots(stage, &mut slots)
        })?;
        let lock = FolderLock::take(folder)?;
        Unlocked::new(folder, lock, slots, master).open()
    }

    fn write_copy(
        &self,
        workplace: &Path,
        unfinished: &Path,
        passphrase: &str,
        random: &mut dyn Random,
    ) -> Result<(), VaultError> {
        let (id, master) = (VaultId::make(random)?, MasterKey::make(random)?);
        let mut slots = Slots::new(id);
        let cost = self.slots.cost().unwrap_or(KdfCost::LEAST);
        slots.set(SlotKind::Passphrase, passphrase, &master, cost, random)?;
        let mut copied = vec![Purpose::Index];
        copy_database(&self.index, workplace, Purpose::Index, &master.derive_file_key(id, Purpose::Index)?)?;
        for entry in self.cases()? {
            let case = Purpose::Case(entry.id);
            let store = self.open_case(entry.id)?;
            copy_database(&store.connection, workplace, case, &master.derive_file_key(id, case)?)?;
            copied.push(case);
            let photos = Purpose::Photos(entry.id);
            if let Some(connection) = self.photos(entry.id)?.existing()? {
                copy_database(connection, workplace, photos, &master.derive_file_key(id, photos)?)?;
                copied.push(photos);
            }
        }
        let mut to = File::create(unfinished)?;
        pack::write(&mut to, workplace, &copied, &slots, &master, random)?;
        Ok(to.sync_all()?)
    }
}

/// A consistent picture of a database in use, under another key.
fn copy_database(from: &Connection, folder: &Path, file: Purpose, key: &FileKey) -> Result<(), VaultError> {
    let path = pack::path_in(folder, file);
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    let mut to = database::unlock(&path, key, Expect::New)?;
    let copied =
        Backup::new(from, &mut to)?.step(-1).map_err(|error| database::refused(&path, error.into()))?;
    if copied != StepResult::Done {
        return Err(VaultError::InUse);
    }
    drop(to);
    // A copy is worth something only if it opens and is whole.
    let copy = database::unlock(&path, key, Expect::Existing)?;
    database::check(&copy)
}

/// Checks an unpacked file; a case gets a new author.
fn become_someone_else(
    stage: &Path,
    file: Purpose,
    key: &FileKey,
    random: &mut dyn Random,
) -> Result<(), VaultError> {
    let path = pack::path_in(stage, file);
    match file {
        Purpose::Index => database::check(&database::open(&path, key, migrations::INDEX, Expect::Existing)?)?,
        Purpose::Photos(_) => {
            database::check(&database::open(&path, key, migrations::PHOTOS, Expect::Existing)?)?;
        }
        Purpose::Case(id) => {
            let mut store = CaseStore::open(&path, key, id)?;
            store.check()?;
            store.write_on_as(AuthorId(Id128(random::make_bytes(random)?)))?;
        }
    }
    // What a migration kept as it was before would, taking the file's place, write as the old author.
    files::remove_file(&migrations::copy_of(&path))?;
    files::sync_folder_of(&path)
}
