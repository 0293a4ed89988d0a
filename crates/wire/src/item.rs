//! An item of a case's log, by its version and kind.

use crate::cbor::Reader;
use crate::{Bundle, Epoch, MAX_ITEM, WireError};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    Bundle(Bundle),
    Epoch(Epoch),
}

pub(crate) const VERSION: u64 = 1;
pub(crate) const BUNDLE: u64 = 1;
pub(crate) const EPOCH: u64 = 2;

impl Item {
    /// Reads what stands outside the seal. Whether a signature is right is the item's to say.
    ///
    /// # Errors
    /// `Version` and `Kind` for what only a newer version of the program reads; `TooLarge`, `Malformed`.
    pub fn read(bytes: &[u8]) -> Result<Item, WireError> {
        if bytes.len() > MAX_ITEM {
            return Err(WireError::TooLarge);
        }
        let mut reader = Reader::new(bytes);
        reader.array()?;
        match (reader.number()?, reader.number()?) {
            (VERSION, BUNDLE) => Bundle::read(bytes).map(Item::Bundle),
            (VERSION, EPOCH) => Epoch::read(bytes).map(Item::Epoch),
            (VERSION, kind) => Err(WireError::Kind(kind)),
            (version, _) => Err(WireError::Version(version)),
        }
    }
}
