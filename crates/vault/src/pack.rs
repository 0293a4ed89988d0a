//! The bytes of an encrypted copy: a whole vault in one file. FROZEN.
//!
//! ```text
//! "DIKOCOPY" | version u8 = 1 | length u32 | slot file | nonce 12 | length u32 | sealed list | the files, one after another
//! list: (0 index.db | 1 case.db | 2 photos.db, case id 16, size u64, SHA-256 32) × n   (integers big-endian)
//! ```
//! The list is sealed (ChaCha20-Poly1305) under a key of the copy's own master key, with all before the nonce
//! authenticated; the files are SQLCipher files under keys of the same master key, held fast by the hashes in the list.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use ring::aead::{self, Aad, LessSafeKey, Nonce, UnboundKey};
use ring::digest;

use crate::keys::{MasterKey, Purpose};
use crate::slots::Slots;
use crate::{CaseId, Random, VaultError, random, vault};
use diko_core::ops::Id128;

const MAGIC: &[u8; 9] = b"DIKOCOPY\x01";
/// Bounds what a damaged length makes us read into memory.
const LONGEST_PART: u32 = 64 * 1024;

/// The start of a copy: enough to find the key.
pub(crate) struct Head {
    bytes: Vec<u8>,
    pub slots: Slots,
}

/// Where a file of a vault lies in its folder.
pub(crate) fn path_in(folder: &Path, file: Purpose) -> PathBuf {
    match file {
        Purpose::Index => folder.join("index.db"),
        Purpose::Case(id) => vault::case_folder(folder, id).join("case.db"),
        Purpose::Photos(id) => vault::case_folder(folder, id).join("photos.db"),
    }
}

/// Writes the files of the closed vault in `folder`.
pub(crate) fn write(
    to: &mut File,
    folder: &Path,
    files: &[Purpose],
    slots: &Slots,
    master: &MasterKey,
    random: &mut dyn Random,
) -> Result<(), VaultError> {
    let mut head = MAGIC.to_vec();
    push_part(&mut head, &slots.to_bytes())?;
    let mut list = Vec::new();
    for file in files {
        let (size, hash) = copy_hashed(&mut File::open(path_in(folder, *file))?, u64::MAX, &mut io::sink())?;
        match file {
            Purpose::Index => list.extend_from_slice(&[0; 17]),
            Purpose::Case(id) => {
                list.push(1);
                list.extend_from_slice(&id.bytes());
            }
            Purpose::Photos(id) => {
                list.push(2);
                list.extend_from_slice(&id.bytes());
            }
        }
        list.extend_from_slice(&size.to_be_bytes());
        list.extend_from_slice(hash.as_ref());
    }
    let nonce = random::make_bytes(random)?;
    list_key(slots, master)?
        .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(&head), &mut list)
        .map_err(|_| VaultError::Io(io::ErrorKind::InvalidInput))?;
    head.extend_from_slice(&nonce);
    push_part(&mut head, &list)?;
    to.write_all(&head)?;
    for file in files {
        io::copy(&mut File::open(path_in(folder, *file))?, to)?;
    }
    Ok(())
}

/// # Errors
/// `CopyDamaged` for anything that is not the start of a copy.
pub(crate) fn read_head(from: &mut impl Read) -> Result<Head, VaultError> {
    let mut bytes = MAGIC.to_vec();
    if read_array(from)? != *MAGIC {
        return Err(VaultError::CopyDamaged);
    }
    let slots = read_part(from)?;
    push_part(&mut bytes, &slots)?;
    Ok(Head { bytes, slots: Slots::from_bytes(&slots).map_err(|_| VaultError::CopyDamaged)? })
}

/// Writes the files of the copy into `folder` and says which they are.
///
/// # Errors
/// `CopyDamaged` unless every byte is as it was saved, and none is missing or too many.
pub(crate) fn unpack(
    from: &mut impl Read,
    head: &Head,
    master: &MasterKey,
    folder: &Path,
) -> Result<Vec<Purpose>, VaultError> {
    let nonce = read_array(from)?;
    let mut sealed = read_part(from)?;
    let mut list = &*list_key(&head.slots, master)?
        .open_in_place(Nonce::assume_unique_for_key(nonce), Aad::from(&head.bytes), &mut sealed)
        .map_err(|_| VaultError::CopyDamaged)?;
    let mut files = Vec::new();
    while let Some((file, size, hash)) = next_entry(&mut list) {
        let path = path_in(folder, file);
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        let mut to = File::create_new(&path)?;
        let (written, found) = copy_hashed(from, size, &mut to)?;
        to.sync_all()?;
        if written != size || found.as_ref() != hash {
            return Err(VaultError::CopyDamaged);
        }
        files.push(file);
    }
    if !list.is_empty() || from.read(&mut [0])? != 0 {
        return Err(VaultError::CopyDamaged);
    }
    Ok(files)
}

fn next_entry<'a>(list: &mut &'a [u8]) -> Option<(Purpose, u64, &'a [u8; 32])> {
    let ([kind], rest) = list.split_first_chunk()?;
    let (id, rest) = rest.split_first_chunk()?;
    let (size, rest) = rest.split_first_chunk()?;
    let (hash, rest) = rest.split_first_chunk()?;
    let file = match kind {
        0 => Purpose::Index,
        1 => Purpose::Case(CaseId(Id128(*id))),
        2 => Purpose::Photos(CaseId(Id128(*id))),
        _ => return None,
    };
    *list = rest;
    Some((file, u64::from_be_bytes(*size), hash))
}

fn list_key(slots: &Slots, master: &MasterKey) -> Result<LessSafeKey, VaultError> {
    let key = master.derive_list_key(slots.vault)?;
    UnboundKey::new(&aead::CHACHA20_POLY1305, key.as_slice())
        .map(LessSafeKey::new)
        .map_err(|_| VaultError::Io(io::ErrorKind::InvalidInput))
}

fn push_part(bytes: &mut Vec<u8>, part: &[u8]) -> Result<(), VaultError> {
    let length = u32::try_from(part.len()).map_err(|_| VaultError::CopyDamaged)?;
    bytes.extend_from_slice(&length.to_be_bytes());
    bytes.extend_from_slice(part);
    Ok(())
}

fn read_part(from: &mut impl Read) -> Result<Vec<u8>, VaultError> {
    let length = u32::from_be_bytes(read_array(from)?);
    if length > LONGEST_PART {
        return Err(VaultError::CopyDamaged);
    }
    let mut part = vec![0; usize::try_from(length).map_err(|_| VaultError::CopyDamaged)?];
    read_all(from, &mut part)?;
    Ok(part)
}

fn read_array<const N: usize>(from: &mut impl Read) -> Result<[u8; N], VaultError> {
    let mut bytes = [0; N];
    read_all(from, &mut bytes)?;
    Ok(bytes)
}

fn read_all(from: &mut impl Read, bytes: &mut [u8]) -> Result<(), VaultError> {
    from.read_exact(bytes).map_err(|error| match error.kind() {
        io::ErrorKind::UnexpectedEof => VaultError::CopyDamaged,
        _ => error.into(),
    })
}

/// Copies at most `limit` bytes; says how many there were and their hash.
fn copy_hashed(
    from: &mut impl Read,
    limit: u64,
    to: &mut impl Write,
) -> Result<(u64, digest::Digest), VaultError> {
    let (mut hash, mut size) = (digest::Context::new(&digest::SHA256), 0_u64);
    let mut from = from.take(limit);
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let count = from.read(&mut buffer)?;
        let Some(bytes @ [_, ..]) = buffer.get(..count) else { break };
        hash.update(bytes);
        to.write_all(bytes)?;
        size = size.saturating_add(u64::try_from(count).unwrap_or(u64::MAX));
    }
    Ok((size, hash.finish()))
}
