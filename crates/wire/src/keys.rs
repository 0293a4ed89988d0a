//! The keys of a case: of its devices, its epochs, its owners.

use ring::signature::Ed25519KeyPair;
use zeroize::Zeroizing;

use crate::{WireError, signature};

/// What the owners of a case share: 32 random bytes, from which the key follows that signs admission lists. Wiped when
/// dropped.
#[derive(Clone)]
pub struct OwnersSecret(Zeroizing<[u8; 32]>);

impl OwnersSecret {
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> OwnersSecret {
        OwnersSecret(Zeroizing::new(bytes))
    }

    #[must_use]
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The Ed25519 key under which the endpoint knows the owners.
    ///
    /// # Errors
    /// None that can happen: every 32 bytes give a key.
    pub fn admission_public(&self) -> Result<[u8; 32], WireError> {
        signature::public(&self.admission_pair()?)
    }

    pub(crate) fn admission_pair(&self) -> Result<Ed25519KeyPair, WireError> {
        signature::derive_pair(&self.0, b"diko admission 1")
    }
}
