//! Sealing to a public key: HPKE (RFC 9180) in base mode with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and
//! ChaCha20-Poly1305. It says nothing about who sealed; whoever needs to know signs.

use std::convert::Infallible;

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::rand_core::{CryptoRng, TryCryptoRng, TryRng};
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use ring::hmac;
use zeroize::Zeroizing;

use crate::WireError;
use crate::cbor::{Reader, Writer};

/// An X25519 key that opens. Wiped when dropped.
pub(crate) struct SealingKey(<X25519HkdfSha256 as Kem>::PrivateKey);

/// What only the holder of one key opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sealed {
    pub encapsulated: [u8; 32],
    pub bytes: Vec<u8>,
}

/// Random bytes drawn from 32 random ones: HMAC-SHA256 under them over a counter.
pub(crate) struct Drawn {
    key: hmac::Key,
    counter: u64,
}

impl SealingKey {
    /// By `DeriveKeyPair` (RFC 9180, 7.1.3).
    pub fn from_secret(secret: &[u8; 32]) -> SealingKey {
        SealingKey(X25519HkdfSha256::derive_keypair(secret).0)
    }

    pub fn public(&self) -> [u8; 32] {
        X25519HkdfSha256::sk_to_pk(&self.0).to_bytes().into()
    }
}

/// # Errors
/// `WrongKey` for a public key of small order, to which nothing can be sealed.
pub(crate) fn seal(
    public: &[u8; 32],
    info: &[u8],
    header: &[u8],
    plain: &[u8],
    random: &mut impl CryptoRng,
) -> Result<Sealed, WireError> {
    let public = Deserializable::from_bytes(public).map_err(|_| WireError::WrongKey)?;
    let mode = OpModeS::Base;
    let (encapsulated, bytes) =
        hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &mode, &public, info, plain, header, random,
        )
        .map_err(|_| WireError::WrongKey)?;
    Ok(Sealed { encapsulated: encapsulated.to_bytes().into(), bytes })
}

/// # Errors
/// `WrongKey` where it was sealed to another, with another `info` or `header`, or was changed.
pub(crate) fn open(
    key: &SealingKey,
    info: &[u8],
    header: &[u8],
    sealed: &Sealed,
) -> Result<Zeroizing<Vec<u8>>, WireError> {
    let encapsulated = Deserializable::from_bytes(&sealed.encapsulated).map_err(|_| WireError::WrongKey)?;
    hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &key.0,
        &encapsulated,
        info,
        &sealed.bytes,
        header,
    )
    .map(Zeroizing::new)
    .map_err(|_| WireError::WrongKey)
}

/// Whether a key is none of those of small order, with which every exchange gives zero (RFC 7748, 6.1). They are zero
/// with every private key, so one trial shows them.
pub(crate) fn can_be_sealed_to(public: &[u8; 32]) -> bool {
    seal(public, &[], &[], &[], &mut Drawn::from_entropy(&[0; 32])).is_ok()
}

impl Sealed {
    /// Two elements.
    pub fn write(&self, writer: &mut Writer) {
        writer.bytes(&self.encapsulated).bytes(&self.bytes);
    }

    pub fn read(reader: &mut Reader<'_>) -> Result<Sealed, WireError> {
        Ok(Sealed { encapsulated: reader.exactly()?, bytes: reader.bytes()?.to_vec() })
    }
}

impl Drawn {
    pub fn from_entropy(entropy: &[u8; 32]) -> Drawn {
        Drawn { key: hmac::Key::new(hmac::HMAC_SHA256, entropy), counter: 0 }
    }

    fn draw<const N: usize>(&mut self) -> [u8; N] {
        let mut drawn = [0; N];
        let Ok(()) = self.try_fill_bytes(&mut drawn);
        drawn
    }
}

impl TryRng for Drawn {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        Ok(u32::from_be_bytes(self.draw()))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        Ok(u64::from_be_bytes(self.draw()))
    }

    fn try_fill_bytes(&mut self, to: &mut [u8]) -> Result<(), Infallible> {
        for chunk in to.chunks_mut(32) {
            let block = hmac::sign(&self.key, &self.counter.to_be_bytes());
            chunk.iter_mut().zip(block.as_ref()).for_each(|(to, from)| *to = *from);
            self.counter = self.counter.wrapping_add(1);
        }
        Ok(())
    }
}

impl TryCryptoRng for Drawn {}

#[cfg(test)]
mod tests;
