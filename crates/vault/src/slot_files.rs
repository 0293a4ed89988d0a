//! `slots.a` and `slots.b`: two files written in turn, so that one good one stays whatever happens to the other.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::slots::Slots;
use crate::{VaultError, files};

/// The longest slot file any version writes, with room: what is longer is not read into memory.
const LONGEST: u64 = 64 * 1024;

/// What the two files say.
pub(crate) enum Found {
    /// Neither file exists.
    Nothing,
    /// At least one exists, and no one can be read; or they belong to two vaults.
    Damaged,
    /// The newest that can be read.
    Readable(Slots),
}

/// # Errors
/// Only what the operating system refuses; damage is a `Found`.
pub(crate) fn read(folder: &Path) -> Result<Found, VaultError> {
    let (a, b) = (read_one(&path_a(folder))?, read_one(&path_b(folder))?);
    Ok(match (a, b) {
        (One::Absent, One::Absent) => Found::Nothing,
        (One::Readable(a), One::Readable(b)) if a.vault != b.vault => Found::Damaged,
        (One::Readable(a), One::Readable(b)) => {
            Found::Readable(if a.generation >= b.generation { a } else { b })
        }
        (One::Readable(only), _) | (_, One::Readable(only)) => Found::Readable(only),
        _ => Found::Damaged,
    })
}

/// Writes `slots` as the next generation. The file of the generation before stays as it is.
///
/// # Errors
/// Nothing changed, neither on disk nor in `slots`, unless the last sync of the folder failed.
pub(crate) fn write_next(folder: &Path, slots: &mut Slots) -> Result<(), VaultError> {
    let mut next = slots.clone();
    next.generation = slots.generation.saturating_add(1);
    files::write_durably(&path_of(folder, next.generation), &next.to_bytes())?;
    *slots = next;
    Ok(())
}

/// Called when the newest file has opened the vault: brings the other one level with it, which mends a damaged one and
/// takes a replaced secret off the disk.
pub(crate) fn level(folder: &Path, slots: &Slots) -> Result<(), VaultError> {
    let bytes = slots.to_bytes();
    for path in paths(folder) {
        if fs::read(&path).ok().as_deref() != Some(bytes.as_slice()) {
            files::write_durably(&path, &bytes)?;
        }
    }
    Ok(())
}

enum One {
    Absent,
    Damaged,
    Readable(Slots),
}

fn read_one(path: &Path) -> Result<One, VaultError> {
    match fs::metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(One::Absent),
        Err(error) => return Err(error.into()),
        Ok(metadata) if metadata.len() > LONGEST || !metadata.is_file() => return Ok(One::Damaged),
        Ok(_) => {}
    }
    Ok(Slots::from_bytes(&fs::read(path)?).map_or(One::Damaged, One::Readable))
}

/// Where the two files of a vault are.
pub(crate) fn paths(folder: &Path) -> [PathBuf; 2] {
    [path_a(folder), path_b(folder)]
}

fn path_of(folder: &Path, generation: u64) -> PathBuf {
    if generation % 2 == 1 { path_a(folder) } else { path_b(folder) }
}

fn path_a(folder: &Path) -> PathBuf {
    folder.join("slots.a")
}

fn path_b(folder: &Path) -> PathBuf {
    folder.join("slots.b")
}
