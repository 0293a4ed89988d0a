//! Signed packs: the list of a pack's files with their hashes (`pack.json`), and an Ed25519 signature over exactly
//! those bytes (`pack.sig`). Whom a key belongs to is not decided here.

use std::collections::BTreeMap;

use diko_core::Day;
use ring::digest::{SHA256, digest};
use ring::rand::SystemRandom;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use serde::{Deserialize, Serialize};

use crate::files::LARGEST_FILE;
use crate::pack::{FORMAT, Manifest};

pub mod folder;

#[cfg(test)]
mod tests;

/// The signed list of files.
pub const LIST: &str = "pack.json";
/// The signature, in hexadecimal.
pub const SIGNATURE: &str = "pack.sig";

/// The most files a pack has, and the most bytes of its list.
const MOST_FILES: usize = 2000;
const LARGEST_LIST: u64 = LARGEST_FILE;

/// What is signed is this, then the bytes of the list: a signature of a pack is never one of anything else.
const PURPOSE: &[u8] = b"diko catalogue pack 1\n";

/// Its private half is public, in `catalogue/dev-key/`. It signs the invented commune, for tests, and nothing else.
pub const DEVELOPMENT_KEY: &str = include_str!("../../../catalogue/dev-key/DEVELOPMENT-ONLY.pub");
const DEVELOPMENT_PACK: &str = "musterstadt";

/// What a signed pack says about itself: the manifest, and every file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackList {
    pub format: u32,
    pub id: String,
    pub version: u32,
    pub created: Day,
    pub valid_until: Day,
    pub languages: Vec<String>,
    /// SHA-256 (hexadecimal) by path inside the pack.
    pub files: BTreeMap<String, String>,
}

#[derive(Debug, thiserror::Error)]
pub enum PackError {
    #[error("the signature is not one of this key over this list of files")]
    WrongSignature,
    #[error("`{0}` is not a key of 32 bytes in hexadecimal")]
    NotAKey(String),
    #[error("not a private key as `keygen` writes it")]
    NotAPrivateKey,
    #[error("the development key signs `{DEVELOPMENT_PACK}` only, and only for builds that are not released")]
    DevelopmentKey,
    #[error("the list of files cannot be read: {0}")]
    BadList(String),
    #[error("format {0} cannot be read; this program reads {FORMAT}")]
    Format(u32),
    #[error("version {version} is older than {at_least}")]
    Older { version: u32, at_least: u32 },
    #[error("`{0}` is missing")]
    MissingFile(String),
    #[error("`{0}` was changed after it was signed")]
    ChangedFile(String),
    #[error("`{0}` is not in the signed list")]
    ExtraFile(String),
    #[error("`{0}` leads out of the pack")]
    OutsidePath(String),
    #[error("`{0}` is too large")]
    TooLarge(String),
    #[error("the manifest is faulty: {0}")]
    Manifest(String),
    #[error("`{0}`: {1}")]
    Io(String, std::io::Error),
}

/// A private key that signs packs.
pub struct SigningKey(Ed25519KeyPair);

/// A signed pack's two extra files.
pub struct SignedList {
    pub list: Vec<u8>,
    pub signature: String,
}

impl SigningKey {
    /// A new key and its PKCS#8 form in hexadecimal, which is all there is to keep.
    ///
    /// # Errors
    /// `NotAPrivateKey` when the system gives no randomness.
    pub fn make() -> Result<(SigningKey, String), PackError> {
        let document = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new());
        let document = document.map_err(|_| PackError::NotAPrivateKey)?;
        let text = hex(document.as_ref());
        Ok((SigningKey::from_text(&text)?, text))
    }

    /// # Errors
    /// `NotAPrivateKey`.
    pub fn from_text(text: &str) -> Result<SigningKey, PackError> {
        let bytes = unhex(text.trim()).ok_or(PackError::NotAPrivateKey)?;
        Ed25519KeyPair::from_pkcs8(&bytes).map(SigningKey).map_err(|_| PackError::NotAPrivateKey)
    }

    /// The public half, in hexadecimal.
    #[must_use]
    pub fn public(&self) -> String {
        hex(self.0.public_key().as_ref())
    }

    /// Signs a list of files.
    ///
    /// # Errors
    /// `DevelopmentKey` where that key may not sign; the faults of the list itself.
    pub fn sign(&self, list: &PackList) -> Result<SignedList, PackError> {
        list.check()?;
        refuse_development_key(&self.public(), &list.id)?;
        let bytes = list.bytes()?;
        let signature = hex(self.0.sign(&[PURPOSE, &bytes].concat()).as_ref());
        Ok(SignedList { list: bytes, signature })
    }
}

impl PackList {
    /// Lists files under their manifest.
    #[must_use]
    pub fn of(manifest: &Manifest, files: &BTreeMap<String, Vec<u8>>) -> PackList {
        PackList {
            format: manifest.format,
            id: manifest.id.clone(),
            version: manifest.version,
            created: manifest.created,
            valid_until: manifest.valid_until,
            languages: manifest.languages.clone(),
            files: files.iter().map(|(path, bytes)| (path.clone(), hash(bytes))).collect(),
        }
    }

    fn bytes(&self) -> Result<Vec<u8>, PackError> {
        let mut bytes =
            serde_json::to_vec_pretty(self).map_err(|error| PackError::BadList(error.to_string()))?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    fn check(&self) -> Result<(), PackError> {
        if self.format != FORMAT {
            return Err(PackError::Format(self.format));
        }
        if self.files.len() > MOST_FILES {
            return Err(PackError::TooLarge(LIST.into()));
        }
        match self.files.keys().find(|path| leads_out(path)) {
            Some(path) => Err(PackError::OutsidePath(path.clone())),
            None => Ok(()),
        }
    }
}

/// Checks a signed list, before any of its files is looked at.
///
/// # Errors
/// `WrongSignature` first: nothing else about an unsigned list is worth saying. Then its format, version and paths.
pub fn verify_list(
    list: &[u8],
    signature: &str,
    key: &str,
    at_least: Option<u32>,
) -> Result<PackList, PackError> {
    if u64::try_from(list.len()).unwrap_or(u64::MAX) > LARGEST_LIST {
        return Err(PackError::TooLarge(LIST.into()));
    }
    let public = unhex(key.trim()).filter(|bytes| bytes.len() == 32);
    let public = public.ok_or_else(|| PackError::NotAKey(key.trim().into()))?;
    let signature = unhex(signature.trim()).ok_or(PackError::WrongSignature)?;
    UnparsedPublicKey::new(&ED25519, public)
        .verify(&[PURPOSE, list].concat(), &signature)
        .map_err(|_| PackError::WrongSignature)?;

    let read: PackList =
        serde_json::from_slice(list).map_err(|error| PackError::BadList(error.to_string()))?;
    refuse_development_key(key, &read.id)?;
    read.check()?;
    if read.bytes()? != list {
        return Err(PackError::BadList("not written the one way a list is written".into()));
    }
    match at_least {
        Some(at_least) if read.version < at_least => {
            Err(PackError::Older { version: read.version, at_least })
        }
        _ => Ok(read),
    }
}

/// Checks that the files are those of the list: none changed, none missing, none more.
///
/// # Errors
/// `ChangedFile`, `MissingFile`, `ExtraFile`, `TooLarge`, with the path.
pub fn verify_files(list: &PackList, files: &BTreeMap<String, Vec<u8>>) -> Result<(), PackError> {
    for (path, expected) in &list.files {
        let bytes = files.get(path).ok_or_else(|| PackError::MissingFile(path.clone()))?;
        if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > LARGEST_FILE {
            return Err(PackError::TooLarge(path.clone()));
        }
        if &hash(bytes) != expected {
            return Err(PackError::ChangedFile(path.clone()));
        }
    }
    match files.keys().find(|path| !list.files.contains_key(*path)) {
        Some(path) => Err(PackError::ExtraFile(path.clone())),
        None => Ok(()),
    }
}

fn refuse_development_key(key: &str, pack: &str) -> Result<(), PackError> {
    let refused = !cfg!(debug_assertions) || pack != DEVELOPMENT_PACK;
    if refused && key.trim().eq_ignore_ascii_case(DEVELOPMENT_KEY.trim()) {
        return Err(PackError::DevelopmentKey);
    }
    Ok(())
}

/// Only plain relative paths with `/` name a file of a pack, on every system.
fn leads_out(path: &str) -> bool {
    let plain = |part: &str| !part.is_empty() && part != "." && part != "..";
    !path.split('/').all(plain) || path.contains(['\\', ':', '\0'])
}

fn hash(bytes: &[u8]) -> String {
    hex(digest(&SHA256, bytes).as_ref())
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.len().is_multiple_of(2) || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let pairs = text.as_bytes().chunks(2);
    pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}
