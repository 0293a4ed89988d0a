//! Packs on disk: reading one as it came, signing it in place, writing one as a whole or not at all.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::accept::{Candidate, Refusal, read_manifest};
use super::{LARGEST_PACK, LIST, MOST_FILES, PackError, PackList, SIGNATURE, SigningKey};
use crate::files::{LARGEST_FILE, is_content};

/// Signs the pack in `dir` and writes `pack.json` and `pack.sig` there.
///
/// # Errors
/// Whatever makes the pack unfit to be published; nothing is written then.
pub fn sign(dir: &Path, key: &SigningKey) -> Result<PackList, PackError> {
    let files = read_files(dir)?;
    let list = PackList::of(&read_manifest(&files)?, &files);
    let signed = key.sign(&list)?;
    for (name, bytes) in [(LIST, signed.list), (SIGNATURE, signed.signature.into_bytes())] {
        fs::write(dir.join(name), bytes).map_err(|error| PackError::Io(name.into(), error))?;
    }
    Ok(list)
}

/// Reads a pack as it came; nothing about it is believed.
///
/// # Errors
/// What cannot be a pack at all: no list, a link, a file or a whole that is too large.
pub fn read(dir: &Path) -> Result<Candidate, PackError> {
    let list = read_file(&dir.join(LIST), LIST)?;
    let signature = read_file(&dir.join(SIGNATURE), SIGNATURE)?;
    let signature = String::from_utf8(signature).map_err(|_| Refusal::BadSignature)?;
    Ok(Candidate { list, signature, files: read_files(dir)? })
}

/// The list of a pack that was accepted before.
///
/// # Errors
/// As `PackList::read`.
pub fn installed(dir: &Path) -> Result<PackList, PackError> {
    Ok(PackList::read(&read_file(&dir.join(LIST), LIST)?)?)
}

/// Copies the content files of a commune's folder to a new pack, with its list; what else lies in the folder stays.
///
/// # Errors
/// `AlreadyThere` when there is something at `to`; what makes the files unfit for a pack.
pub fn pack(dir: &Path, to: &Path) -> Result<PackList, PackError> {
    let mut files = BTreeMap::new();
    collect(dir, "", &mut Collected { files: &mut files, bytes: 0, only_content: true })?;
    let list = PackList::of(&read_manifest(&files)?, &files);
    list.check()?;
    files.insert(LIST.into(), list.bytes());
    write(to, &files)?;
    Ok(list)
}

/// Writes a new folder: first under another name, then renamed, so that half a pack is never found.
fn write(to: &Path, files: &BTreeMap<String, Vec<u8>>) -> Result<(), PackError> {
    if to.symlink_metadata().is_ok() {
        return Err(PackError::AlreadyThere(to.display().to_string()));
    }
    let mut name = to.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    let part = to.with_file_name(name);
    if part.symlink_metadata().is_ok() {
        return Err(PackError::AlreadyThere(part.display().to_string()));
    }
    let written = write_all(&part, files).and_then(|()| fs::rename(&part, to));
    written.map_err(|error| {
        // What is left behind is not a pack; whether it can be removed changes nothing.
        let _ = fs::remove_dir_all(&part);
        PackError::Io(to.display().to_string(), error)
    })
}

fn write_all(dir: &Path, files: &BTreeMap<String, Vec<u8>>) -> io::Result<()> {
    fs::create_dir_all(dir)?;
    for (path, bytes) in files {
        let path: PathBuf = dir.join(path);
        fs::create_dir_all(path.parent().unwrap_or(dir))?;
        let mut file = fs::File::create_new(path)?;
        file.write_all(bytes)?;
        file.sync_all()?;
    }
    Ok(())
}

/// Every file of the pack but the two that signing wrote.
fn read_files(dir: &Path) -> Result<BTreeMap<String, Vec<u8>>, PackError> {
    let mut files = BTreeMap::new();
    collect(dir, "", &mut Collected { files: &mut files, bytes: 0, only_content: false })?;
    Ok(files)
}

struct Collected<'a> {
    files: &'a mut BTreeMap<String, Vec<u8>>,
    bytes: u64,
    only_content: bool,
}

fn collect(dir: &Path, folder: &str, found: &mut Collected<'_>) -> Result<(), PackError> {
    let failed = |error| PackError::Io(dir.join(folder).display().to_string(), error);
    for entry in fs::read_dir(dir.join(folder)).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name().into_string().map_err(|name| {
            let error = io::Error::new(io::ErrorKind::InvalidData, "the name is not UTF-8");
            PackError::Io(name.display().to_string(), error)
        })?;
        let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
        let kind = entry.file_type().map_err(failed)?;
        if kind.is_dir() {
            collect(dir, &path, found)?;
        } else if kind.is_symlink() {
            return Err(Refusal::OutsidePath(path).into());
        } else if path != LIST && path != SIGNATURE && (is_content(&path) || !found.only_content) {
            let bytes = read_file(&entry.path(), &path)?;
            found.bytes = found.bytes.saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
            found.files.insert(path, bytes);
        }
        if found.files.len() > MOST_FILES || found.bytes > LARGEST_PACK {
            return Err(Refusal::PackTooLarge.into());
        }
    }
    Ok(())
}

/// Reads a plain file. A link may lead to what never ends, and so may a pipe.
fn read_file(file: &Path, path: &str) -> Result<Vec<u8>, PackError> {
    let failed = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound => PackError::Refused(Refusal::MissingFile(path.into())),
        _ => PackError::Io(path.into(), error),
    };
    let kind = fs::symlink_metadata(file).map_err(failed)?.file_type();
    if kind.is_symlink() {
        return Err(Refusal::OutsidePath(path.into()).into());
    }
    if !kind.is_file() {
        return Err(failed(io::Error::new(io::ErrorKind::InvalidInput, "not a file")));
    }
    let mut bytes = Vec::new();
    let file = fs::File::open(file).map_err(failed)?;
    file.take(LARGEST_FILE + 1).read_to_end(&mut bytes).map_err(failed)?;
    if u64::try_from(bytes.len()).is_ok_and(|size| size <= LARGEST_FILE) {
        Ok(bytes)
    } else {
        Err(Refusal::TooLarge(path.into()).into())
    }
}
