//! An opened vault: the folder locked, the master key in memory, the list of cases at hand. Making, unlocking and cases
//! are here; changing secrets in `secrets`, copies in `copy`, mending in `recover`.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use diko_core::ops::{AuthorId, Id128};
use rusqlite::{Connection, TransactionBehavior};

use crate::database::{self, Expect};
use crate::files::{self, FolderLock};
use crate::keys::{FileKey, MasterKey, Purpose, VaultId};
use crate::slot_files::{self, Found};
use crate::slots::{SlotKind, Slots};
use crate::{
    CaseEntry, CaseId, CaseStore, KdfCost, Random, RecoveryCode, Secret, VaultError, index, migrations,
    phrase, random, secrets, staging,
};

/// The most cases a vault holds.
pub const MAX_CASES: usize = 20;

/// What is in a folder, as far as one can tell without a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// No vault, so one may be made.
    Absent,
    /// A vault; a secret will tell.
    Present,
    /// What is left of a vault: no key file can be read, or the index is missing.
    Damaged,
}

/// The folder is locked and the key is known; no database was touched.
pub struct Unlocked {
    folder: PathBuf,
    lock: Arc<FolderLock>,
    slots: Slots,
    master: MasterKey,
}

/// An opened vault. Dropping it gives up the folder and wipes the key.
pub struct Vault {
    pub(crate) folder: PathBuf,
    pub(crate) slots: Slots,
    pub(crate) master: MasterKey,
    pub(crate) index: Connection,
    // Shared with the open cases: the folder is free when every file is closed.
    pub(crate) lock: Arc<FolderLock>,
}

impl Vault {
    /// # Errors
    /// Only what the operating system refuses.
    pub fn presence(folder: &Path) -> Result<Presence, VaultError> {
        let has_index = folder.join("index.db").is_file();
        Ok(match slot_files::read(folder)? {
            Found::Nothing if !has_index && !folder.join("cases").is_dir() => Presence::Absent,
            Found::Readable(_) if has_index => Presence::Present,
            _ => Presence::Damaged,
        })
    }

    /// Makes a vault in `folder`, which must be absent or empty, and opens it. The recovery code is shown once and kept
    /// nowhere.
    ///
    /// # Errors
    /// `TooShort`, `Occupied`, or what the disk refuses; then nothing is left in the folder.
    pub fn create(
        folder: &Path,
        passphrase: &str,
        random: &mut dyn Random,
        cost: KdfCost,
    ) -> Result<(Vault, RecoveryCode), VaultError> {
        let code = RecoveryCode::make(random)?;
        let vault = Vault::create_with_code(folder, passphrase, &code, random, cost)?;
        Ok((vault, code))
    }

    /// As `create`, with a recovery code that a person has already: on a new device, after the loss of the one before.
    ///
    /// # Errors
    /// As `create`.
    pub fn create_with_code(
        folder: &Path,
        passphrase: &str,
        code: &RecoveryCode,
        random: &mut dyn Random,
        cost: KdfCost,
    ) -> Result<Vault, VaultError> {
        let passphrase = phrase::acceptable(passphrase)?;
        staging::refuse_occupied(folder)?;
        let (id, master) = (VaultId::make(random)?, MasterKey::make(random)?);
        let mut slots = Slots::new(id);
        slots.set(SlotKind::Passphrase, &passphrase, &master, cost, random)?;
        slots.set(SlotKind::RecoveryCode, &code.secret(), &master, cost, random)?;
        staging::stage(folder, |stage| {
            fs::create_dir(stage.join("cases"))?;
            let key = master.derive_file_key(id, Purpose::Index)?;
            database::open(&stage.join("index.db"), &key, migrations::INDEX, Expect::New)?;
            write_slots(stage, &mut slots)
        })?;
        let lock = FolderLock::take(folder)?;
        Unlocked::new(folder, lock, slots, master).open()
    }

    /// # Errors
    /// `WrongSecret`, `MistypedCode`, `NotFound`, `SlotsDamaged`, `DatabaseDamaged`, `NewerSchema`, `InUse`,
    /// `ReadOnly`, `DiskFull`; then no file is another than before.
    pub fn open(folder: &Path, secret: Secret<'_>) -> Result<Vault, VaultError> {
        Unlocked::unlock(folder, secret)?.open()
    }

    /// Renames the folder aside, so that a new vault can be made in its place; says where it is. Nothing is deleted.
    ///
    /// # Errors
    /// `InUse`, `NotFound`, or what the disk refuses.
    pub fn start_over(folder: &Path) -> Result<PathBuf, VaultError> {
        if !folder.is_dir() {
            return Err(VaultError::NotFound);
        }
        drop(FolderLock::take(folder)?);
        let aside = files::free_name(folder, ".old");
        files::rename_durably(folder, &aside)?;
        Ok(aside)
    }

    /// In the order in which they were made.
    ///
    /// # Errors
    /// What the database refuses.
    pub fn cases(&self) -> Result<Vec<CaseEntry>, VaultError> {
        index::cases(&self.index)
    }

    /// Makes a case and opens it. `at`: seconds since 1970.
    ///
    /// # Errors
    /// `TooManyCases`, or what the disk refuses; then the list is as before.
    pub fn create_case(
        &mut self,
        name: &str,
        at: i64,
        random: &mut dyn Random,
    ) -> Result<CaseStore, VaultError> {
        if index::count_cases(&self.index)? >= MAX_CASES {
            return Err(VaultError::TooManyCases);
        }
        let entry = CaseEntry { id: CaseId::make(random)?, name: name.to_owned(), created_at: at };
        let author = AuthorId(Id128(random::make_bytes(random)?));
        let (folder, key) = (self.case_folder(entry.id), self.case_key(entry.id)?);
        // Under another name until it is whole: a folder with the name of a case is a case.
        let unfinished = files::with_suffix(&folder, ".new");
        fs::create_dir_all(&unfinished)?;
        let made = CaseStore::create(&unfinished.join("case.db"), &key, &entry, author)
            .map(drop)
            .and_then(|()| files::sync_folder(&unfinished))
            .and_then(|()| files::rename_durably(&unfinished, &folder))
            .and_then(|()| index::insert_case(&self.index, &entry));
        if let Err(error) = made {
            let _ = files::remove_tree(&unfinished);
            let _ = files::remove_tree(&folder);
            return Err(error);
        }
        self.case(entry.id)
    }

    /// Opens a case.
    ///
    /// # Errors
    /// `NotFound`, `DatabaseDamaged`, `NewerSchema`: the other cases open all the same.
    pub fn case(&self, id: CaseId) -> Result<CaseStore, VaultError> {
        if !index::has_case(&self.index, id)? {
            return Err(VaultError::NotFound);
        }
        self.open_case(id)
    }

    /// # Errors
    /// `NotFound`, or what the disk refuses.
    pub fn rename_case(&mut self, id: CaseId, name: &str) -> Result<(), VaultError> {
        let transaction = self.index.transaction_with_behavior(TransactionBehavior::Immediate)?;
        index::rename_case(&transaction, id, name)?;
        let key = self.master.derive_file_key(self.slots.vault, Purpose::Case(id))?;
        CaseStore::open(&case_folder(&self.folder, id).join("case.db"), &key, id)?.set_name(name)?;
        transaction.commit()?;
        Ok(())
    }

    /// Removes a case with its file, for good. Close its `CaseStore` before.
    ///
    /// # Errors
    /// `NotFound`, or what the disk refuses: either the case is there whole, or it is gone at the next start.
    pub fn remove_case(&mut self, id: CaseId) -> Result<(), VaultError> {
        if !index::has_case(&self.index, id)? {
            return Err(VaultError::NotFound);
        }
        let (folder, gone) = (self.case_folder(id), self.gone_folder(id));
        // This name is the decision; what follows is finished at the next start if it has to be.
        match files::rename_durably(&folder, &gone) {
            Ok(()) | Err(VaultError::NotFound) => {}
            Err(error) => return Err(error),
        }
        index::delete_case(&self.index, id)?;
        files::remove_tree(&gone)
    }

    /// A setting, by its name.
    ///
    /// # Errors
    /// What the database refuses.
    pub fn setting(&self, name: &str) -> Result<Option<String>, VaultError> {
        index::setting(&self.index, name)
    }

    /// # Errors
    /// What the disk refuses; then the setting is as before.
    pub fn set_setting(&mut self, name: &str, value: &str) -> Result<(), VaultError> {
        index::set_setting(&self.index, name, value)
    }

    pub(crate) fn open_case(&self, id: CaseId) -> Result<CaseStore, VaultError> {
        let path = self.case_folder(id).join("case.db");
        // The list says there is one: a missing file is damage.
        let mut store = CaseStore::open(&path, &self.case_key(id)?, id).map_err(|error| match error {
            VaultError::NotFound => VaultError::DatabaseDamaged,
            other => other,
        })?;
        store.hold(Arc::clone(&self.lock));
        Ok(store)
    }

    pub(crate) fn case_folder(&self, id: CaseId) -> PathBuf {
        case_folder(&self.folder, id)
    }

    pub(crate) fn case_key(&self, id: CaseId) -> Result<FileKey, VaultError> {
        self.master.derive_file_key(self.slots.vault, Purpose::Case(id))
    }

    fn gone_folder(&self, id: CaseId) -> PathBuf {
        files::with_suffix(&self.case_folder(id), ".gone")
    }

    /// Removals and beginnings that a crash cut short.
    fn finish_what_was_begun(&self) -> Result<(), VaultError> {
        let cases = match fs::read_dir(self.folder.join("cases")) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            entries => entries?,
        };
        for entry in cases {
            let path = entry?.path();
            let id = path.file_stem().and_then(|stem| stem.to_str()).and_then(CaseId::from_hex);
            match (id, path.extension().and_then(|extension| extension.to_str())) {
                (Some(id), Some("gone")) => {
                    index::delete_case(&self.index, id)?;
                    files::remove_tree(&path)?;
                }
                (Some(_), Some("new")) => files::remove_tree(&path)?,
                _ => {}
            }
        }
        files::remove_tree(&self.folder.join("copy.new"))
    }
}

impl Unlocked {
    pub(crate) fn new(folder: &Path, lock: FolderLock, slots: Slots, master: MasterKey) -> Unlocked {
        Unlocked { folder: folder.to_owned(), lock: Arc::new(lock), slots, master }
    }

    /// Locks the folder and finds the key: as slow as the key derivation.
    ///
    /// # Errors
    /// As `Vault::open`, apart from those about databases.
    pub fn unlock(folder: &Path, secret: Secret<'_>) -> Result<Unlocked, VaultError> {
        // A look before the lock, which leaves a file behind.
        if Vault::presence(folder)? == Presence::Absent {
            return Err(VaultError::NotFound);
        }
        let lock = FolderLock::take(folder)?;
        let Found::Readable(slots) = slot_files::read(folder)? else {
            return Err(VaultError::SlotsDamaged);
        };
        let master = secrets::unwrap(&slots, secret)?;
        Ok(Unlocked::new(folder, lock, slots, master))
    }

    pub(crate) fn index_key(&self) -> Result<FileKey, VaultError> {
        self.master.derive_file_key(self.slots.vault, Purpose::Index)
    }

    /// # Errors
    /// `DatabaseDamaged`, `NewerSchema`, `DiskFull`, `ReadOnly`.
    pub fn open(self) -> Result<Vault, VaultError> {
        let key = self.index_key()?;
        let index = database::open(&self.folder.join("index.db"), &key, migrations::INDEX, Expect::Existing)
            .map_err(|error| match error {
                VaultError::NotFound => VaultError::DatabaseDamaged,
                other => other,
            })?;
        let vault =
            Vault { folder: self.folder, slots: self.slots, master: self.master, index, lock: self.lock };
        slot_files::level(&vault.folder, &vault.slots)?;
        vault.finish_what_was_begun()?;
        Ok(vault)
    }
}

pub(crate) fn case_folder(folder: &Path, id: CaseId) -> PathBuf {
    folder.join("cases").join(id.to_hex())
}

/// Both files at the first generation.
pub(crate) fn write_slots(folder: &Path, slots: &mut Slots) -> Result<(), VaultError> {
    slot_files::write_next(folder, slots)?;
    slot_files::level(folder, slots)
}
