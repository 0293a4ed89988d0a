//! Packs in a folder: reading the files, writing the signed list beside them.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use super::{LIST, MOST_FILES, PackError, PackList, SIGNATURE, SigningKey, verify_files, verify_list};
use crate::files::LARGEST_FILE;
use crate::pack::Manifest;
use crate::source::Source;

/// Signs the pack in `dir` and writes `pack.json` and `pack.sig` there.
///
/// # Errors
/// Whatever makes the pack unfit to be published; nothing is written then.
pub fn sign(dir: &Path, key: &SigningKey) -> Result<PackList, PackError> {
    let files = read(dir)?;
    let list = PackList::of(&manifest(&files)?, &files);
    let signed = key.sign(&list)?;
    for (name, bytes) in [(LIST, signed.list), (SIGNATURE, format!("{}\n", signed.signature).into_bytes())] {
        fs::write(dir.join(name), bytes).map_err(|error| PackError::Io(name.into(), error))?;
    }
    Ok(list)
}

/// Verifies the pack in `dir` against a public key in hexadecimal.
///
/// # Errors
/// The first thing that is wrong: signature, list, version, then the files.
pub fn verify(dir: &Path, key: &str, at_least: Option<u32>) -> Result<PackList, PackError> {
    let list = read_file(&dir.join(LIST), LIST)?;
    let signature = read_file(&dir.join(SIGNATURE), SIGNATURE)?;
    let signature = String::from_utf8(signature).map_err(|_| PackError::WrongSignature)?;
    let list = verify_list(&list, &signature, key, at_least)?;
    let files = read(dir)?;
    verify_files(&list, &files)?;
    Ok(list)
}

fn manifest(files: &BTreeMap<String, Vec<u8>>) -> Result<Manifest, PackError> {
    let name = "manifest.toml";
    let bytes = files.get(name).ok_or_else(|| PackError::MissingFile(name.into()))?;
    let text = std::str::from_utf8(bytes).map_err(|_| PackError::Manifest("not UTF-8".into()))?;
    let source = Source::parse(name.into(), text).map_err(|fault| PackError::Manifest(fault.to_string()))?;
    source.root().read().map_err(|fault| PackError::Manifest(fault.to_string()))
}

/// Every file of the pack but the two that signing wrote.
fn read(dir: &Path) -> Result<BTreeMap<String, Vec<u8>>, PackError> {
    let mut files = BTreeMap::new();
    read_folder(dir, "", &mut files)?;
    files.remove(LIST);
    files.remove(SIGNATURE);
    Ok(files)
}

fn read_folder(dir: &Path, folder: &str, files: &mut BTreeMap<String, Vec<u8>>) -> Result<(), PackError> {
    let failed = |error| PackError::Io(folder.into(), error);
    for entry in fs::read_dir(dir.join(folder)).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name().into_string().map_err(|name| {
            let error = io::Error::new(io::ErrorKind::InvalidData, "the name is not UTF-8");
            PackError::Io(name.display().to_string(), error)
        })?;
        let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
        let kind = entry.file_type().map_err(failed)?;
        if kind.is_dir() {
            read_folder(dir, &path, files)?;
        } else if kind.is_file() {
            files.insert(path.clone(), read_file(&entry.path(), &path)?);
        } else {
            // A link may point anywhere.
            return Err(PackError::OutsidePath(path));
        }
        if files.len() > MOST_FILES + 2 {
            return Err(PackError::TooLarge(LIST.into()));
        }
    }
    Ok(())
}

fn read_file(file: &Path, path: &str) -> Result<Vec<u8>, PackError> {
    let failed = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound => PackError::MissingFile(path.into()),
        _ => PackError::Io(path.into(), error),
    };
    if fs::metadata(file).map_err(failed)?.len() > LARGEST_FILE {
        return Err(PackError::TooLarge(path.into()));
    }
    fs::read(file).map_err(failed)
}
