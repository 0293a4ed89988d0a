//! The keys of a case: of its devices, its epochs, its owners. Secret ones are wiped when dropped and are never printed;
//! where they come from is the caller's (random bytes) or another key's.

use std::sync::OnceLock;

use diko_core::ops::Id128;
use ring::signature::Ed25519KeyPair;
use zeroize::Zeroizing;

use crate::asymmetric::{self, SealingKey};
use crate::cbor::{Reader, Writer};
use crate::hash::{Hash, write_hex};
use crate::{WireError, signature, symmetric};

/// A member's name: it follows from its keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MemberId(pub Id128);

/// An epoch's name: it follows from its case and its key.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EpochId(pub [u8; 32]);

/// What a member may do. Whoever may do more is greater. The numbers are frozen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    Helper = 1,
    /// Admits and removes.
    Owner = 2,
}

/// What a member is. The numbers are frozen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MemberKind {
    Device = 1,
    /// The recovery code.
    Paper = 2,
    /// A file by which one device may join.
    Invitation = 3,
}

/// A device's public keys for one case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DevicePublic {
    /// Ed25519.
    pub sign: [u8; 32],
    /// X25519.
    pub seal: [u8; 32],
}

/// A device's keys for one case, both from one seed. ring keeps its half unwiped.
pub struct DeviceKey {
    seed: Zeroizing<[u8; 32]>,
    sign: Ed25519KeyPair,
    seal: SealingKey,
    public: DevicePublic,
}

/// Under which bundles are sealed: 32 random bytes.
#[derive(Clone)]
pub struct EpochKey(Zeroizing<[u8; 32]>);

/// What the owners of a case share: 32 random bytes, from which the key follows that signs admission lists.
#[derive(Clone)]
pub struct OwnersSecret {
    bytes: Zeroizing<[u8; 32]>,
    /// Once it was asked for.
    public: OnceLock<[u8; 32]>,
}

impl DeviceKey {
    /// # Errors
    /// None that can happen: every 32 bytes are a seed.
    pub fn from_seed(seed: [u8; 32]) -> Result<DeviceKey, WireError> {
        let seed = Zeroizing::new(seed);
        let sign = signature::derive_pair(&seed, b"diko device 1 sign")?;
        let seal = SealingKey::from_secret(&*symmetric::derive_key(&[], &*seed, &[b"diko device 1 seal"])?);
        let public = DevicePublic { sign: signature::public(&sign)?, seal: seal.public() };
        Ok(DeviceKey { seed, sign, seal, public })
    }

    #[must_use]
    pub fn seed(&self) -> &[u8; 32] {
        &self.seed
    }

    #[must_use]
    pub fn public(&self) -> DevicePublic {
        self.public
    }

    pub(crate) fn sign(&self) -> &Ed25519KeyPair {
        &self.sign
    }

    pub(crate) fn seal(&self) -> &SealingKey {
        &self.seal
    }
}

impl DevicePublic {
    #[must_use]
    pub fn id(&self) -> MemberId {
        let hash = Hash::of_parts(&[b"diko member 1", &self.sign, &self.seal]);
        MemberId(Id128(hash.first_half()))
    }

    pub(crate) fn write(&self, writer: &mut Writer) {
        writer.bytes(&[self.sign, self.seal].concat());
    }

    /// One member to whom nothing can be sealed would stop every epoch, so such keys are `Malformed`.
    pub(crate) fn read(reader: &mut Reader<'_>) -> Result<DevicePublic, WireError> {
        let both: [u8; 64] = reader.exactly()?;
        let (sign, seal) = both.split_first_chunk().ok_or(WireError::Malformed)?;
        let seal = seal.try_into().map_err(|_| WireError::Malformed)?;
        if asymmetric::can_be_sealed_to(&seal) {
            Ok(DevicePublic { sign: *sign, seal })
        } else {
            Err(WireError::Malformed)
        }
    }
}

impl EpochKey {
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> EpochKey {
        EpochKey(Zeroizing::new(bytes))
    }

    #[must_use]
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    #[must_use]
    pub fn id(&self, case: Id128) -> EpochId {
        EpochId(Hash::of_parts(&[b"diko epoch 1", &case.0, self.0.as_slice()]).0)
    }
}

impl OwnersSecret {
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> OwnersSecret {
        OwnersSecret { bytes: Zeroizing::new(bytes), public: OnceLock::new() }
    }

    #[must_use]
    pub fn bytes(&self) -> &[u8; 32] {
        &self.bytes
    }

    /// The Ed25519 key by which the endpoint knows the owners.
    ///
    /// # Errors
    /// None that can happen: every 32 bytes give a key.
    pub fn admission_public(&self) -> Result<[u8; 32], WireError> {
        if let Some(public) = self.public.get() {
            return Ok(*public);
        }
        let public = signature::public(&self.admission_pair()?)?;
        Ok(*self.public.get_or_init(|| public))
    }

    pub(crate) fn admission_pair(&self) -> Result<Ed25519KeyPair, WireError> {
        signature::derive_pair(&self.bytes, b"diko admission 1")
    }
}

impl Role {
    pub(crate) fn read(reader: &mut Reader<'_>) -> Result<Role, WireError> {
        match reader.number()? {
            1 => Ok(Role::Helper),
            2 => Ok(Role::Owner),
            _ => Err(WireError::Malformed),
        }
    }
}

impl MemberKind {
    pub(crate) fn read(reader: &mut Reader<'_>) -> Result<MemberKind, WireError> {
        match reader.number()? {
            1 => Ok(MemberKind::Device),
            2 => Ok(MemberKind::Paper),
            3 => Ok(MemberKind::Invitation),
            _ => Err(WireError::Malformed),
        }
    }
}

/// In hexadecimal.
impl std::fmt::Debug for EpochId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write_hex(f, &self.0)
    }
}
