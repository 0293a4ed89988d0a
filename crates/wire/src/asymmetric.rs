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

/// The points of small order on the curve and its twist, and what reduces to them, without the highest bit, which does not
/// count (https://cr.yp.to/ecdh.html#validate).
const SMALL_ORDER: [[u8; 32]; 7] = [
    number(0, 0, 0),
    number(1, 0, 0),
    // p - 1, p, p + 1.
    number(0xec, 0xff, 0x7f),
    number(0xed, 0xff, 0x7f),
    number(0xee, 0xff, 0x7f),
    // Of order 8.
    [
        0xe0, 0xeb, 0x7a, 0x7c, 0x3b, 0x41, 0xb8, 0xae, 0x16, 0x56, 0xe3, 0xfa, 0xf1, 0x9f, 0xc4, 0x6a, 0xda,
        0x09, 0x8d, 0xeb, 0x9c, 0x32, 0xb1, 0xfd, 0x86, 0x62, 0x05, 0x16, 0x5f, 0x49, 0xb8, 0x00,
    ],
    [
        0x5f, 0x9c, 0x95, 0xbc, 0xa3, 0x50, 0x8c, 0x24, 0xb1, 0xd0, 0xb1, 0x55, 0x9c, 0x83, 0xef, 0x5b, 0x04,
        0x44, 0x5c, 0xc4, 0x58, 0x1c, 0x8e, 0x86, 0xd8, 0x22, 0x4e, 0xdd, 0xd0, 0x9f, 0x11, 0x57,
    ],
];

const fn number(first: u8, between: u8, last: u8) -> [u8; 32] {
    let mut bytes = [between; 32];
    bytes[0] = first;
    bytes[31] = last;
    bytes
}

/// Whether a key is none of those of small order, with which every exchange gives zero (RFC 7748, 6.1).
pub(crate) fn can_be_sealed_to(public: &[u8; 32]) -> bool {
    let mut number = *public;
    if let Some(last) = number.last_mut() {
        *last &= 0x7f;
    }
    !SMALL_ORDER.contains(&number)
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
