//! Files that are either the old one or the new one, never half of each, also when the power goes.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use crate::VaultError;

/// Replaces `path` with `bytes`: a temporary file beside it, synced, renamed over it, the folder synced.
pub(crate) fn write_durably(path: &Path, bytes: &[u8]) -> Result<(), VaultError> {
    let temporary = with_suffix(path, ".new");
    let written = File::create(&temporary).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    let renamed = written.map_err(VaultError::from).and_then(|()| rename_durably(&temporary, path));
    if renamed.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    renamed
}

/// Renames and makes the new name survive a power failure. What was under `to` is replaced.
pub(crate) fn rename_durably(from: &Path, to: &Path) -> Result<(), VaultError> {
    fs::rename(from, to)?;
    sync_folder_of(to)
}

/// Makes the names in the folder that `path` lies in survive a power failure.
pub(crate) fn sync_folder_of(path: &Path) -> Result<(), VaultError> {
    match path.parent() {
        Some(folder) if folder.as_os_str().is_empty() => sync_folder(Path::new(".")),
        Some(folder) => sync_folder(folder),
        None => Ok(()),
    }
}

/// Makes the names in `folder` survive a power failure.
#[cfg(unix)]
pub(crate) fn sync_folder(folder: &Path) -> Result<(), VaultError> {
    Ok(File::open(folder)?.sync_all()?)
}

/// Windows writes names through its journal and offers no sync of a folder.
#[cfg(not(unix))]
pub(crate) fn sync_folder(_folder: &Path) -> Result<(), VaultError> {
    Ok(())
}

/// Why the folder that `path` lies in takes no new file, if so.
pub(crate) fn may_write(path: &Path) -> Result<(), VaultError> {
    path.parent().map_or(Ok(()), probe_writable)
}

/// `path` with something after its last character.
pub(crate) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// The first of `path.suffix`, `path.suffix-2`, … that is free.
pub(crate) fn free_name(path: &Path, suffix: &str) -> PathBuf {
    let first = with_suffix(path, suffix);
    if !first.exists() {
        return first;
    }
    let mut number = 2_u32;
    loop {
        let candidate = with_suffix(path, &format!("{suffix}-{number}"));
        if !candidate.exists() {
            return candidate;
        }
        number = number.saturating_add(1);
    }
}

/// A folder that may be absent is removed with all that is in it.
pub(crate) fn remove_tree(folder: &Path) -> Result<(), VaultError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        result => Ok(result?),
    }
}

/// A file that may be absent is removed.
pub(crate) fn remove_file(path: &Path) -> Result<(), VaultError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        result => Ok(result?),
    }
}

/// The operating system's lock on a folder; given up when dropped or when the process ends, however it ends.
#[derive(Debug)]
pub(crate) struct FolderLock {
    file: File,
}

impl Drop for FolderLock {
    /// Closing is not enough: a child process that has just been started still holds the file, and with it the lock.
    fn drop(&mut self) {
        // Where it cannot be given up, closing the file gives it up later.
        let _ = fs4::FileExt::unlock(&self.file);
    }
}

impl FolderLock {
    /// # Errors
    /// `InUse` when another instance holds it, `ReadOnly` when the folder cannot be written.
    pub fn take(folder: &Path) -> Result<FolderLock, VaultError> {
        let path = folder.join("lock");
        let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?;
        match fs4::FileExt::try_lock(&file) {
            Ok(()) => {}
            Err(fs4::TryLockError::WouldBlock) => return Err(VaultError::InUse),
            Err(fs4::TryLockError::Error(error)) => return Err(error.into()),
        }
        probe_writable(folder)?;
        Ok(FolderLock { file })
    }
}

/// A folder may refuse new files although the ones in it can be written, and a disk may be full: SQLite needs new files,
/// and is asked only after this, so that it fails before anything was touched.
fn probe_writable(folder: &Path) -> Result<(), VaultError> {
    let path = folder.join("probe");
    let written = File::create(&path).and_then(|mut file| file.write_all(&[0]));
    remove_file(&path)?;
    Ok(written?)
}

#[cfg(test)]
mod tests {
    use super::FolderLock;

    #[test]
    fn a_lock_given_up_is_free_although_another_still_has_the_file_open() {
        let folder = tempfile::tempdir().unwrap();
        let lock = FolderLock::take(folder.path()).unwrap();
        let of_a_child = lock.file.try_clone().unwrap();
        drop(lock);
        let again = FolderLock::take(folder.path());
        drop(of_a_child);
        assert!(again.is_ok());
    }
}
