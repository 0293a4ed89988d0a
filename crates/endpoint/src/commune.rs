//! The commune's signed pack, as `diko-catalogue sign` leaves it: read once at the start, checked, and served from memory.
//! Whether a device trusts the key is the device's business; what its content means, too.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use bytes::Bytes;
use diko_wire::Hash;
use ring::signature::{ED25519, UnparsedPublicKey};
use serde::Deserialize;

use crate::hex;

const LIST: &str = "pack.json";
const SIGNATURE: &str = "pack.sig";
const MANIFEST: &str = "manifest.toml";

/// What was signed is this, then the bytes of the list (`diko_catalogue::signing`).
const PURPOSE: &[u8] = b"diko catalogue pack 1\n";

/// The most bytes of one file, and of all, as devices take them.
const LARGEST_FILE: u64 = 1 << 20;
const LARGEST_PACK: usize = 16 << 20;

pub struct Commune {
    id: String,
    pub(crate) name: String,
    /// Two letters.
    pub(crate) land: String,
    /// The key that signed the pack, in hexadecimal.
    pub(crate) key: String,
    files: BTreeMap<String, PackFile>,
}

/// A file as it is served.
pub(crate) struct PackFile {
    pub(crate) bytes: Bytes,
    /// A strong entity tag, quotes included.
    pub(crate) tag: String,
}

/// Why a folder is no pack that could be served.
#[derive(Debug, thiserror::Error)]
pub enum CommuneError {
    #[error("{dir} is not signed: {file} is missing. Sign it: diko-catalogue sign {dir} --key KEY")]
    NotSigned { dir: PathBuf, file: &'static str },
    #[error("{file} in {dir} is not what was signed. Sign it again: diko-catalogue sign {dir} --key KEY")]
    Changed { dir: PathBuf, file: String },
    #[error(
        "{file} in {dir} is on the signed list and missing. Sign it again: diko-catalogue sign {dir} --key KEY"
    )]
    Missing { dir: PathBuf, file: String },
    #[error("{file} in {dir} cannot be read: {why}")]
    Unreadable { dir: PathBuf, file: String, why: String },
}

/// What is used of `pack.json`.
#[derive(Deserialize)]
struct List {
    id: String,
    /// SHA-256 in hexadecimal by path.
    files: BTreeMap<String, String>,
}

/// What is used of `manifest.toml`.
#[derive(Deserialize)]
struct Manifest {
    name: String,
    land: String,
}

impl Commune {
    /// Reads a signed pack and checks the signature and the hash of every file.
    ///
    /// # Errors
    /// The first thing that is wrong, with what to do about it.
    pub fn read(dir: &Path) -> Result<Commune, CommuneError> {
        let list = signing_file(dir, LIST)?;
        let key = signed_by(&list, &signing_file(dir, SIGNATURE)?).ok_or_else(|| changed(dir, LIST))?;
        let List { id, files: listed } =
            serde_json::from_slice(&list).map_err(|error| unreadable(dir, LIST, &error))?;
        let mut files = BTreeMap::new();
        let mut size = 0;
        for (path, hash) in listed {
            let bytes = listed_file(dir, &path)?;
            if hex::read(&hash) != Some(Hash::of(&bytes).0) {
                return Err(changed(dir, &path));
            }
            size += bytes.len();
            if size > LARGEST_PACK {
                return Err(unreadable(dir, &path, &"the pack is larger than 16 MiB"));
            }
            files.insert(path, PackFile::new(bytes));
        }
        let Manifest { name, land } = manifest(dir, &files)?;
        files.insert(LIST.into(), PackFile::new(list));
        files.insert(SIGNATURE.into(), PackFile::new(signing_file(dir, SIGNATURE)?));
        Ok(Commune { id, name, land, key, files })
    }

    /// The pack's id, such as `musterstadt`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// A file of the pack, by its path in it.
    pub(crate) fn file(&self, path: &str) -> Option<&PackFile> {
        self.files.get(path)
    }
}

impl PackFile {
    fn new(bytes: Vec<u8>) -> PackFile {
        PackFile { tag: format!("\"{}\"", hex::write(&Hash::of(&bytes).0)), bytes: bytes.into() }
    }
}

/// The key of a signature that fits the list.
fn signed_by(list: &[u8], signature: &[u8]) -> Option<String> {
    let mut words = std::str::from_utf8(signature).ok()?.split_whitespace();
    let (key, signature) = (words.next()?, words.next()?);
    let public: [u8; 32] = hex::read(key)?;
    let signature: [u8; 64] = hex::read(signature)?;
    UnparsedPublicKey::new(&ED25519, public).verify(&[PURPOSE, list].concat(), &signature).ok()?;
    Some(key.to_owned())
}

fn manifest(dir: &Path, files: &BTreeMap<String, PackFile>) -> Result<Manifest, CommuneError> {
    let file = files.get(MANIFEST).ok_or_else(|| missing(dir, MANIFEST))?;
    toml::from_slice(&file.bytes).map_err(|error| unreadable(dir, MANIFEST, &error))
}

fn signing_file(dir: &Path, file: &'static str) -> Result<Vec<u8>, CommuneError> {
    read(dir, file).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => CommuneError::NotSigned { dir: dir.into(), file },
        _ => unreadable(dir, file, &error),
    })
}

fn listed_file(dir: &Path, path: &str) -> Result<Vec<u8>, CommuneError> {
    // The list is signed, but whoever holds the key has no say in what else of this machine is served.
    let plain = |part: &str| !part.is_empty() && part != "." && part != "..";
    if !path.split('/').all(plain) || path.contains(['\\', ':', '\0']) {
        return Err(unreadable(dir, path, &"the path leads out of the folder"));
    }
    read(dir, path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => missing(dir, path),
        _ => unreadable(dir, path, &error),
    })
}

fn read(dir: &Path, path: &str) -> io::Result<Vec<u8>> {
    let path = dir.join(path);
    if !path.symlink_metadata()?.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a plain file"));
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(LARGEST_FILE + 1).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).is_ok_and(|size| size <= LARGEST_FILE) {
        Ok(bytes)
    } else {
        Err(io::Error::new(io::ErrorKind::InvalidData, "larger than 1 MiB"))
    }
}

fn changed(dir: &Path, file: &str) -> CommuneError {
    CommuneError::Changed { dir: dir.into(), file: file.into() }
}

fn missing(dir: &Path, file: &str) -> CommuneError {
    CommuneError::Missing { dir: dir.into(), file: file.into() }
}

fn unreadable(dir: &Path, file: &str, why: &dyn std::fmt::Display) -> CommuneError {
    CommuneError::Unreadable { dir: dir.into(), file: file.into(), why: why.to_string() }
}
