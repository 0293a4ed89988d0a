//! A photo: its bytes sealed in chunks, each known by its hash, and the manifest, an op's value, that holds the key and
//! names them. Whoever keeps the chunks sees how many there are and, to 64 KiB, how long the last one is.

use std::fmt;

use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey};
use zeroize::Zeroizing;

use crate::cbor::{Writer, read_whole};
use crate::{Hash, WireError};

/// No photo is longer, in bytes.
pub const MAX_PHOTO: usize = 4 * 1024 * 1024;
/// Every chunk but the last holds so many bytes of the photo.
const CHUNK: usize = 256 * 1024;
/// The last is filled with zeros up to a multiple of this.
const PADDING: usize = 64 * 1024;
const LABEL: &[u8] = b"diko photo 1";
const TAG: usize = 16;

/// What an op says of a photo. The bytes stand in `docs/sync.md` and are frozen.
#[derive(Clone)]
pub struct Manifest {
    /// In pixels.
    pub width: u32,
    pub height: u32,
    /// Of the photo itself, in bytes.
    pub length: usize,
    /// In their order.
    pub chunks: Vec<Hash>,
    key: Zeroizing<[u8; 32]>,
}

/// Seals a photo under a key that is random and of this photo alone.
///
/// # Errors
/// `TooLarge` beyond `MAX_PHOTO`; `Malformed` for no byte at all.
pub fn seal_photo(
    photo: &[u8],
    (width, height): (u32, u32),
    key: [u8; 32],
) -> Result<(Manifest, Vec<Vec<u8>>), WireError> {
    if photo.len() > MAX_PHOTO {
        return Err(WireError::TooLarge);
    }
    let key = Zeroizing::new(key);
    let sealing = sealing_key(&key)?;
    let count = count(photo.len())?;
    let mut sealed = Vec::with_capacity(count);
    for (index, part) in photo.chunks(CHUNK).enumerate() {
        let mut chunk = part.to_vec();
        chunk.resize(padded(part.len()), 0);
        sealing
            .seal_in_place_append_tag(nonce(index, count)?, aad(photo.len()), &mut chunk)
            .map_err(|_| WireError::TooLarge)?;
        sealed.push(chunk);
    }
    let chunks = sealed.iter().map(|chunk| Hash::of(chunk)).collect();
    Ok((Manifest { width, height, length: photo.len(), chunks, key }, sealed))
}

impl Manifest {
    /// # Errors
    /// `Malformed`, `Version`, `TooLarge`.
    pub fn from_bytes(bytes: &[u8]) -> Result<Manifest, WireError> {
        read_whole(
            bytes,
            |reader| {
                reader.version_1(6)?;
                let (width, height, length) =
                    (small(reader.number()?)?, small(reader.number()?)?, reader.number()?);
                let length = usize::try_from(length).map_err(|_| WireError::TooLarge)?;
                if length > MAX_PHOTO {
                    return Err(WireError::TooLarge);
                }
                let key = Zeroizing::new(reader.exactly()?);
                let chunks = reader.list(|reader| Ok(Hash(reader.exactly()?)))?;
                let is_whole = chunks.len() == count(length)?;
                is_whole
                    .then_some(Manifest { width, height, length, chunks, key })
                    .ok_or(WireError::Malformed)
            },
            |manifest| Ok(manifest.to_bytes()),
        )
    }

    /// `[1, width, height, length, key, chunks]`
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut writer = Writer::array_of(6);
        writer.number(1).number(self.width.into()).number(self.height.into());
        writer.number(self.length as u64).bytes(self.key.as_slice()).array(self.chunks.len());
        for chunk in &self.chunks {
            writer.bytes(&chunk.0);
        }
        writer.into_bytes()
    }

    /// The photo from its chunks, all of them and in their order.
    ///
    /// # Errors
    /// `WrongKey` where a chunk is another, or stands elsewhere; `Malformed` where the sealer padded otherwise.
    pub fn open(&self, chunks: &[Vec<u8>]) -> Result<Zeroizing<Vec<u8>>, WireError> {
        let opening = sealing_key(&self.key)?;
        let count = self.chunks.len();
        if chunks.len() != count {
            return Err(WireError::WrongKey);
        }
        let mut photo = Zeroizing::new(Vec::with_capacity(self.length));
        for (index, chunk) in chunks.iter().enumerate() {
            let left = self.length.saturating_sub(photo.len()).min(CHUNK);
            let mut chunk = Zeroizing::new(chunk.clone());
            let plain = opening
                .open_in_place(nonce(index, count)?, aad(self.length), &mut chunk)
                .map_err(|_| WireError::WrongKey)?;
            let (part, zeros) = plain.split_at_checked(left).ok_or(WireError::Malformed)?;
            if plain.len() != padded(left) || zeros.iter().any(|byte| *byte != 0) {
                return Err(WireError::Malformed);
            }
            photo.extend_from_slice(part);
        }
        Ok(photo)
    }

    /// The length of the chunk at `index`, sealed, in bytes.
    #[must_use]
    pub fn sealed_length(&self, index: usize) -> usize {
        padded(self.length.saturating_sub(index.saturating_mul(CHUNK)).min(CHUNK)).saturating_add(TAG)
    }
}

/// Without the key.
impl fmt::Debug for Manifest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Manifest { width, height, length, chunks, key: _ } = self;
        write!(f, "photo of {width} × {height}, {length} bytes in {} chunks", chunks.len())
    }
}

fn small(number: u64) -> Result<u32, WireError> {
    u32::try_from(number).map_err(|_| WireError::TooLarge)
}

fn count(length: usize) -> Result<usize, WireError> {
    if length == 0 { Err(WireError::Malformed) } else { Ok(length.div_ceil(CHUNK)) }
}

fn padded(length: usize) -> usize {
    length.div_ceil(PADDING).saturating_mul(PADDING)
}

/// The label and the length of the photo, so that no other length can be claimed for the same chunks.
fn aad(length: usize) -> Aad<[u8; 20]> {
    let mut bytes = [0; 20];
    let said = LABEL.iter().copied().chain((length as u64).to_be_bytes());
    bytes.iter_mut().zip(said).for_each(|(to, from)| *to = from);
    Aad::from(bytes)
}

fn sealing_key(key: &[u8; 32]) -> Result<LessSafeKey, WireError> {
    UnboundKey::new(&CHACHA20_POLY1305, key).map(LessSafeKey::new).map_err(|_| WireError::WrongKey)
}

/// As in STREAM (Hoang, Reyhanitabar, Rogaway, Vizár, CRYPTO 2015): the index, and whether it is the last; so none can be
/// left out, moved or cut off unseen.
fn nonce(index: usize, count: usize) -> Result<Nonce, WireError> {
    let index_bytes = u32::try_from(index).map_err(|_| WireError::TooLarge)?.to_be_bytes();
    let mut nonce = [0; 12];
    nonce.iter_mut().zip(index_bytes).for_each(|(to, from)| *to = from);
    if let (Some(last), true) = (nonce.last_mut(), index.saturating_add(1) == count) {
        *last = 1;
    }
    Ok(Nonce::assume_unique_for_key(nonce))
}
