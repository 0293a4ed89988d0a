//! Randomness as an argument, so that a test can freeze the bytes of a file.

use ring::rand::SecureRandom;

use crate::VaultError;

/// A source of unpredictable bytes.
pub trait Random {
    /// # Errors
    /// `NoRandomness` when the source has failed; the buffer must then not be used.
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), VaultError>;
}

/// The operating system's randomness.
pub struct OsRandom(ring::rand::SystemRandom);

impl OsRandom {
    #[must_use]
    pub fn new() -> Self {
        OsRandom(ring::rand::SystemRandom::new())
    }
}

impl Default for OsRandom {
    fn default() -> Self {
        OsRandom::new()
    }
}

impl Random for OsRandom {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), VaultError> {
        self.0.fill(bytes).map_err(|_| VaultError::NoRandomness)
    }
}

/// A random array.
pub(crate) fn make_bytes<const N: usize>(random: &mut dyn Random) -> Result<[u8; N], VaultError> {
    let mut bytes = [0; N];
    random.fill(&mut bytes)?;
    Ok(bytes)
}
