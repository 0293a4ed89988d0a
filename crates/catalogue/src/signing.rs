//! Signed packs. A pack is a folder of content files with two more: the list of the files with their hashes
//! (`pack.json`), and an Ed25519 signature over exactly those bytes (`pack.sig`). Keys and lists are here; whether a
//! pack is taken in the place of another is told in `accept`, the disk is in `folder`.

use std::collections::BTreeMap;

use diko_core::Day;
use ring::digest::{SHA256, digest};
use ring::rand::SystemRandom;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use serde::{Deserialize, Serialize};

pub use accept::{Accepted, Candidate, Refusal, accept};

use crate::files::is_content;
use crate::pack::{FORMAT, Manifest};

mod accept;
pub mod folder;

/// The signed list of files.
pub const LIST: &str = "pack.json";
/// The public key and the signature, both in hexadecimal, with a space between them.
pub const SIGNATURE: &str = "pack.sig";

/// The most files a pack has.
const MOST_FILES: usize = 2000;
/// The most bytes of all of them.
pub const LARGEST_PACK: u64 = 16 * 1024 * 1024;

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

/// Why a pack could not be signed, written or read.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    #[error(transparent)]
    Refused(#[from] Refusal),
    #[error("not a private key as `keygen` writes it")]
    NotAPrivateKey,
    #[error("`{0}` is already there")]
    AlreadyThere(String),
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
        let bytes = list.bytes();
        let signature = hex(self.0.sign(&[PURPOSE, &bytes].concat()).as_ref());
        Ok(SignedList { list: bytes, signature: format!("{} {signature}\n", self.public()) })
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

    /// The one way to write a list: what is signed is these bytes.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        // Text, numbers and a map with text for keys can always be written.
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }

    /// Reads a list, whoever signed it.
    ///
    /// # Errors
    /// `Format` before anything else, since another format may have other keys; `BadList`, and what `check` refuses.
    pub fn read(bytes: &[u8]) -> Result<PackList, Refusal> {
        #[derive(Deserialize)]
        struct Any {
            format: u32,
        }
        let bad = |error: serde_json::Error| Refusal::BadList(error.to_string());
        let Any { format } = serde_json::from_slice(bytes).map_err(bad)?;
        if format != FORMAT {
            return Err(Refusal::Format(format));
        }
        let list: PackList = serde_json::from_slice(bytes).map_err(bad)?;
        list.check()?;
        if list.bytes() != bytes {
            return Err(Refusal::BadList("not written the one way a list is written".into()));
        }
        Ok(list)
    }

    fn check(&self) -> Result<(), Refusal> {
        if self.format != FORMAT {
            return Err(Refusal::Format(self.format));
        }
        if self.files.len() > MOST_FILES {
            return Err(Refusal::PackTooLarge);
        }
        for path in self.files.keys() {
            if leads_out(path) {
                return Err(Refusal::OutsidePath(path.clone()));
            }
            if !is_content(path) {
                return Err(Refusal::NotContent(path.clone()));
            }
        }
        Ok(())
    }
}

/// Whether a key signed exactly these bytes as a list of files.
fn is_signed(list: &[u8], signature: &str, key: &str) -> bool {
    let (Some(public), Some(signature)) = (unhex(key), unhex(signature)) else { return false };
    UnparsedPublicKey::new(&ED25519, public).verify(&[PURPOSE, list].concat(), &signature).is_ok()
}

fn refuse_development_key(key: &str, pack: &str) -> Result<(), Refusal> {
    let refused = !cfg!(debug_assertions) || pack != DEVELOPMENT_PACK;
    if refused && key.trim().eq_ignore_ascii_case(DEVELOPMENT_KEY.trim()) {
        return Err(Refusal::DevelopmentKey);
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
