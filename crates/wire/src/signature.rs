//! Ed25519 over a label and the SHA-256 of everything before the signature, which is the last element of what is signed.

use ring::signature::{self, Ed25519KeyPair, UnparsedPublicKey};

use crate::cbor::{Reader, Writer};
use crate::hash::Hash;
use crate::{WireError, symmetric};

/// One per format and version, so that a signature under one is none under another.
pub(crate) type Label = &'static [u8];

/// A signature that was read, with what it is over. Whether it is someone's is `is_by`'s to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Signature {
    label: Label,
    before: Hash,
    bytes: [u8; 64],
}

impl Signature {
    pub fn read(reader: &mut Reader<'_>, label: Label) -> Result<Signature, WireError> {
        let before = Hash::of(reader.so_far());
        Ok(Signature { label, before, bytes: reader.exactly()? })
    }

    pub fn bytes(&self) -> &[u8; 64] {
        &self.bytes
    }

    pub fn is_by(&self, key: &[u8; 32]) -> bool {
        let message = message(self.label, &self.before);
        UnparsedPublicKey::new(&signature::ED25519, key).verify(&message, &self.bytes).is_ok()
    }
}

/// Adds the signature over everything written.
pub(crate) fn sign(mut writer: Writer, label: Label, key: &Ed25519KeyPair) -> Vec<u8> {
    let signature = key.sign(&message(label, &Hash::of(writer.so_far())));
    writer.bytes(signature.as_ref());
    writer.into_bytes()
}

/// # Errors
/// None that can happen: every 32 bytes are a seed.
pub(crate) fn derive_pair(secret: &[u8; 32], info: &[u8]) -> Result<Ed25519KeyPair, WireError> {
    let seed = symmetric::derive_key(&[], secret, &[info])?;
    Ed25519KeyPair::from_seed_unchecked(seed.as_slice()).map_err(|_| WireError::WrongKey)
}

/// # Errors
/// None that can happen: ring's public keys have 32 bytes.
pub(crate) fn public(key: &Ed25519KeyPair) -> Result<[u8; 32], WireError> {
    use ring::signature::KeyPair;
    key.public_key().as_ref().try_into().map_err(|_| WireError::WrongKey)
}

fn message(label: Label, before: &Hash) -> Vec<u8> {
    [label, &before.0].concat()
}
