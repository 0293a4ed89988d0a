//! Everything goes: the vault, what was put aside, what was left half-made. One rename decides; what follows is finished
//! at the next start if it has to be. Keys go first: whatever a disk keeps of the rest opens with nothing any more.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::files::{self, FolderLock};
use crate::{Vault, VaultError, slot_files};

/// A folder with this in its name is no vault any more.
const GONE: &str = ".gone";

impl Vault {
    /// Removes the vault in `folder` for good, with all that was ever put aside beside it. It must be closed.
    ///
    /// # Errors
    /// `InUse`, `NotFound`, or what the disk refuses: then the vault is there whole, or it is gone and `finish_erasing`
    /// removes what is left.
    pub fn erase(folder: &Path) -> Result<(), VaultError> {
        if !folder.is_dir() {
            return Err(VaultError::NotFound);
        }
        drop(FolderLock::take(folder)?);
        // The vault last: as long as it is there, the person can ask again.
        for path in beside(folder)? {
            give_up(&path, folder)?;
        }
        give_up(folder, folder)?;
        Vault::finish_erasing(folder)
    }

    /// Removes what an erasing that was cut short left.
    ///
    /// # Errors
    /// What the disk refuses.
    pub fn finish_erasing(folder: &Path) -> Result<(), VaultError> {
        let gone: Vec<PathBuf> = beside(folder)?.into_iter().filter(|path| is_gone(path)).collect();
        for path in &gone {
            destroy_keys(path)?;
        }
        for path in &gone {
            files::remove_tree(path)?;
        }
        if gone.is_empty() { Ok(()) } else { files::sync_folder_of(folder) }
    }
}

/// The decision, which outlasts a power failure.
fn give_up(path: &Path, folder: &Path) -> Result<(), VaultError> {
    if is_gone(path) {
        return Ok(());
    }
    files::rename_durably(path, &files::free_name(folder, GONE))
}

/// What lies beside the vault under its name and more: put aside, in the making, given up.
fn beside(folder: &Path) -> Result<Vec<PathBuf>, VaultError> {
    let (Some(parent), Some(name)) = (folder.parent(), folder.file_name().and_then(|name| name.to_str()))
    else {
        return Ok(Vec::new());
    };
    let entries = match fs::read_dir(parent) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut found = Vec::new();
    for entry in entries {
        let path = entry?.path();
        let rest =
            path.file_name().and_then(|other| other.to_str()).and_then(|other| other.strip_prefix(name));
        if rest.is_some_and(|rest| rest.starts_with('.')) && path.is_dir() {
            found.push(path);
        }
    }
    found.sort_unstable();
    Ok(found)
}

fn is_gone(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str());
    name.is_some_and(|name| name.contains(GONE))
}

/// Overwrites the wrapped keys before their names go. What a disk keeps of its own accord is beyond reach.
fn destroy_keys(folder: &Path) -> Result<(), VaultError> {
    for path in slot_files::paths(folder) {
        let length = match fs::metadata(&path) {
            Ok(metadata) => metadata.len(),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error.into()),
        };
        let mut file: File = OpenOptions::new().write(true).open(&path)?;
        file.write_all(&vec![0; usize::try_from(length).unwrap_or(0)])?;
        file.sync_all()?;
        drop(file);
        files::remove_file(&path)?;
    }
    Ok(())
}
