//! A bundle: consecutive ops of one author, sealed under an epoch's key and signed by the author's device. What is sealed
//! in it is told in `body`; whose key must have signed it is the reader's to know.

use std::ops::Range;

use diko_core::ops::{AuthorId, Id128};

use crate::cbor::{Reader, Writer, read_whole};
use crate::item::{BUNDLE, VERSION};
use crate::signature::{self, Signature};
use crate::{DeviceKey, EpochId, EpochKey, Hash, MAX_ITEM, MAX_OPS, WireError, padding, symmetric};

mod body;
mod texts;

pub use body::Body;

const LABEL: signature::Label = b"diko bundle 1\n";
const KEY_LABEL: &[u8] = b"diko bundle 1";

/// What everyone reads of a bundle. It is authenticated by the seal and by the signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    pub case: Id128,
    pub author: AuthorId,
    /// The number of the first op, from 1.
    pub first: u64,
    /// How many ops, from 1 to `MAX_OPS`.
    pub count: u64,
    /// The author's bundle before this one: none exactly where `first` is 1.
    pub previous: Option<Hash>,
    pub epoch: EpochId,
    /// Random: under one key and salt one body is sealed.
    pub salt: [u8; 16],
}

/// A bundle as it was received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundle {
    pub header: Header,
    /// Of all its bytes: its name in the log.
    pub hash: Hash,
    bytes: Vec<u8>,
    sealed: Range<usize>,
    signature: Signature,
}

/// # Errors
/// `TooLarge` where the ops do not fit into one item: divide them. `WrongKey` where the header names another epoch.
/// `Malformed` where header and ops do not fit together or an op is none that core writes.
pub fn seal_bundle(
    header: &Header,
    body: &Body,
    key: &EpochKey,
    device: &DeviceKey,
) -> Result<Vec<u8>, WireError> {
    header.check()?;
    header.check_epoch(key)?;
    let plain = padding::pad(&body.write(header)?)?;
    let mut writer = header.write();
    let sealed = symmetric::seal(key.bytes(), &header.salt, KEY_LABEL, writer.so_far(), &plain)?;
    writer.bytes(&sealed);
    let bytes = signature::sign(writer, LABEL, device.sign());
    if bytes.len() > MAX_ITEM { Err(WireError::TooLarge) } else { Ok(bytes) }
}

impl Bundle {
    pub(crate) fn read(bytes: &[u8]) -> Result<Bundle, WireError> {
        let read = |reader: &mut Reader<'_>| {
            let header = Header::read(reader)?;
            let sealed = reader.bytes()?;
            let end = reader.so_far().len();
            let signature = Signature::read(reader, LABEL)?;
            let sealed = end.saturating_sub(sealed.len())..end;
            Ok(Bundle { header, hash: Hash::of(bytes), bytes: bytes.to_vec(), sealed, signature })
        };
        read_whole(bytes, read, |bundle| {
            let mut writer = bundle.header.write();
            writer.bytes(bundle.sealed()).bytes(bundle.signature.bytes());
            Ok(writer.into_bytes())
        })
    }

    #[must_use]
    pub fn is_signed_by(&self, sign: &[u8; 32]) -> bool {
        self.signature.is_by(sign)
    }

    /// # Errors
    /// `WrongKey` where `key` is not that of the header's epoch, or something was changed. `Malformed` and `TooLarge` where
    /// whoever sealed it sealed something else.
    pub fn open(&self, key: &EpochKey) -> Result<Body, WireError> {
        self.header.check_epoch(key)?;
        let header = self.header.write();
        let plain =
            symmetric::open(key.bytes(), &self.header.salt, KEY_LABEL, header.so_far(), self.sealed())?;
        Body::read(padding::unpad(&plain)?, &self.header)
    }

    /// As it was received.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    fn sealed(&self) -> &[u8] {
        self.bytes.get(self.sealed.clone()).unwrap_or_default()
    }
}

impl Header {
    fn check(&self) -> Result<(), WireError> {
        if self.count > MAX_OPS {
            return Err(WireError::TooLarge);
        }
        let begins = self.first == 1;
        let has_room = self.first.checked_add(self.count).is_some();
        let is_right = self.first > 0 && self.count > 0 && has_room && self.previous.is_none() == begins;
        if is_right { Ok(()) } else { Err(WireError::Malformed) }
    }

    fn check_epoch(&self, key: &EpochKey) -> Result<(), WireError> {
        if key.id(self.case) == self.epoch { Ok(()) } else { Err(WireError::WrongKey) }
    }

    /// The beginning of a bundle: everything before `sealed` and `signature`.
    fn write(&self) -> Writer {
        let mut writer = Writer::array_of(11);
        writer.number(VERSION).number(BUNDLE).bytes(&self.case.0).bytes(&self.author.0.0);
        writer.number(self.first).number(self.count);
        writer.bytes_or_null(self.previous.as_ref().map(|hash| hash.0.as_slice()));
        writer.bytes(&self.epoch.0).bytes(&self.salt);
        writer
    }

    fn read(reader: &mut Reader<'_>) -> Result<Header, WireError> {
        reader.item(BUNDLE, 11)?;
        let header = Header {
            case: Id128(reader.exactly()?),
            author: AuthorId(Id128(reader.exactly()?)),
            first: reader.number()?,
            count: reader.number()?,
            previous: reader.or_null(|reader| reader.exactly().map(Hash))?,
            epoch: EpochId(reader.exactly()?),
            salt: reader.exactly()?,
        };
        header.check()?;
        Ok(header)
    }
}
