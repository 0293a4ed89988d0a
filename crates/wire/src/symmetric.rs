//! Keys derived by HKDF-SHA256 (RFC 5869).

use ring::hkdf;
use zeroize::Zeroizing;

use crate::WireError;

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
