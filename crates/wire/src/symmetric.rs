//! Keys derived by HKDF-SHA256 (RFC 5869), and sealing under them by ChaCha20-Poly1305 (RFC 8439). Every derived key seals
//! once, since its salt or its secret is fresh; so the nonce is zero.

use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey};
use ring::hkdf;
use zeroize::Zeroizing;

use crate::WireError;

/// Seals under a key derived from `secret`, `salt` and "`label` ‖ `header`"; `header` is authenticated.
///
/// # Errors
/// `TooLarge` beyond 256 GiB.
pub(crate) fn seal(
    secret: &[u8],
    salt: &[u8],
    label: &[u8],
    header: &[u8],
    plain: &[u8],
) -> Result<Vec<u8>, WireError> {
    let mut bytes = plain.to_vec();
    sealing_key(secret, salt, label, header)?
        .seal_in_place_append_tag(zero(), Aad::from(header), &mut bytes)
        .map_err(|_| WireError::TooLarge)?;
    Ok(bytes)
}

/// # Errors
/// `WrongKey` where it was sealed with anything else or was changed.
pub(crate) fn open(
    secret: &[u8],
    salt: &[u8],
    label: &[u8],
    header: &[u8],
    sealed: &[u8],
) -> Result<Zeroizing<Vec<u8>>, WireError> {
    let mut bytes = Zeroizing::new(sealed.to_vec());
    let length = sealing_key(secret, salt, label, header)?
        .open_in_place(zero(), Aad::from(header), &mut bytes)
        .map_err(|_| WireError::WrongKey)?
        .len();
    bytes.truncate(length);
    Ok(bytes)
}

/// # Errors
/// None that can happen: 32 bytes are always given.
pub(crate) fn derive_key(
    salt: &[u8],
    secret: &[u8],
    info: &[&[u8]],
) -> Result<Zeroizing<[u8; 32]>, WireError> {
    let mut key = Zeroizing::new([0; 32]);
    hkdf::Salt::new(hkdf::HKDF_SHA256, salt)
        .extract(secret)
        .expand(info, hkdf::HKDF_SHA256)
        .and_then(|derived| derived.fill(key.as_mut_slice()))
        .map_err(|_| WireError::WrongKey)?;
    Ok(key)
}

fn sealing_key(secret: &[u8], salt: &[u8], label: &[u8], header: &[u8]) -> Result<LessSafeKey, WireError> {
    let key = derive_key(salt, secret, &[label, header])?;
    UnboundKey::new(&CHACHA20_POLY1305, key.as_slice()).map(LessSafeKey::new).map_err(|_| WireError::WrongKey)
}

fn zero() -> Nonce {
    Nonce::assume_unique_for_key([0; 12])
}
