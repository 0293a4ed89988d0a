//! A vault in the making: filled in a folder beside its place and renamed there when it is whole, so that there is a
//! whole vault or none. Deliberately not here: what goes into it.

use std::fs;
use std::path::Path;

use crate::VaultError;
use crate::files::{self, FolderLock};

/// # Errors
/// `Occupied` unless `folder` is absent or empty.
pub(crate) fn refuse_occupied(folder: &Path) -> Result<(), VaultError> {
    match fs::read_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::NotADirectory => Err(VaultError::Occupied),
        Err(error) => Err(error.into()),
        Ok(mut entries) => match entries.next() {
            None => Ok(()),
            Some(_) => Err(VaultError::Occupied),
        },
    }
}

/// Fills a folder beside `folder` and renames it to `folder` when it is whole: there is a whole vault or none.
pub(crate) fn stage(
    folder: &Path,
    fill: impl FnOnce(&Path) -> Result<(), VaultError>,
) -> Result<(), VaultError> {
    let stage = files::with_suffix(folder, ".new");
    fs::create_dir_all(&stage)?;
    let lock = FolderLock::take(&stage)?;
    let filled = empty_but_for_lock(&stage)
        .and_then(|()| fill(&stage))
        .and_then(|()| files::sync_folder(&stage.join("cases")))
        .and_then(|()| files::sync_folder(&stage))
        .and_then(|()| match fs::remove_dir(folder) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
            _ => Ok(()),
        });
    drop(lock);
    let moved = filled.and_then(|()| files::rename_durably(&stage, folder));
    if moved.is_err() {
        let _ = files::remove_tree(&stage);
    }
    moved
}

/// What an earlier attempt left was never a vault.
fn empty_but_for_lock(stage: &Path) -> Result<(), VaultError> {
    for entry in fs::read_dir(stage)? {
        let path = entry?.path();
        match path.file_name().and_then(|name| name.to_str()) {
            Some("lock") => {}
            _ if path.is_dir() => files::remove_tree(&path)?,
            _ => files::remove_file(&path)?,
        }
    }
    Ok(())
}
