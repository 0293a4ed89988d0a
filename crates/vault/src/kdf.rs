//! From a typed secret to a key, slowly: Argon2id (RFC 9106), as costly as this device bears.

use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::{Zeroize, Zeroizing};

use crate::VaultError;

/// What one guess costs. Stored with each slot; one lane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KdfCost {
    pub memory_kib: u32,
    pub passes: u32,
}

/// A person waits up to this long for the vault to open.
const LONGEST_WAIT: Duration = Duration::from_secs(1);

impl KdfCost {
    /// The floor for any device (OWASP's minimum for Argon2id).
    pub const LEAST: KdfCost = KdfCost { memory_kib: 19 * 1024, passes: 2 };
    /// The most that is ever asked for.
    pub const MOST: KdfCost = KdfCost { memory_kib: 64 * 1024, passes: 3 };
    /// Of the key that follows from a recovery code, the same on every device. FROZEN: another cost is another key.
    pub const PAPER: KdfCost = KdfCost { memory_kib: 64 * 1024, passes: 3 };
    /// Protects nothing: for tests that open vaults by the hundred.
    pub const CHEAP_FOR_TESTS: KdfCost = KdfCost { memory_kib: 8, passes: 1 };

    /// Between the two, from the strongest: memory is what hurts a guesser most, so passes go first.
    const LADDER: [KdfCost; 5] = [
        KdfCost::MOST,
        KdfCost { memory_kib: 64 * 1024, passes: 2 },
        KdfCost { memory_kib: 46 * 1024, passes: 2 },
        KdfCost { memory_kib: 32 * 1024, passes: 2 },
        KdfCost::LEAST,
    ];

    /// Measures this device and takes the strongest cost that opens the vault in at most a second, never less than
    /// `LEAST`. Takes as long as a few guesses at `LEAST`.
    #[must_use]
    pub fn calibrate() -> KdfCost {
        KdfCost::calibrate_by(|cost| {
            let start = Instant::now();
            // A failure here is the memory that cannot be had: as good as endless.
            derive_key("measure", &[0; SALT], cost).map_or(Duration::MAX, |_| start.elapsed())
        })
    }

    /// As `calibrate`, with the measurement as an argument.
    fn calibrate_by(mut measure: impl FnMut(KdfCost) -> Duration) -> KdfCost {
        // The first run pays for cold caches and fresh pages.
        let least = measure(KdfCost::LEAST).min(measure(KdfCost::LEAST));
        let predicted = |cost: KdfCost| least.as_secs_f64() * cost.work() / KdfCost::LEAST.work();
        KdfCost::LADDER
            .into_iter()
            .find(|cost| predicted(*cost) <= LONGEST_WAIT.as_secs_f64() && measure(*cost) <= LONGEST_WAIT)
            .unwrap_or(KdfCost::LEAST)
    }

    fn work(self) -> f64 {
        f64::from(self.memory_kib) * f64::from(self.passes)
    }

    /// A slot asking for more was not written by any version: it would stall or exhaust the device.
    pub(crate) fn is_plausible(self) -> bool {
        (8..=1024 * 1024).contains(&self.memory_kib) && (1..=16).contains(&self.passes)
    }
}

pub(crate) const SALT: usize = 16;

/// The key of 256 bits that `secret` (already normalised) gives with this salt and cost.
pub(crate) fn derive_key(
    secret: &str,
    salt: &[u8; SALT],
    cost: KdfCost,
) -> Result<Zeroizing<[u8; 32]>, VaultError> {
    let out_of_memory = VaultError::Io(std::io::ErrorKind::OutOfMemory);
    let params =
        Params::new(cost.memory_kib, cost.passes, 1, Some(32)).map_err(|_| VaultError::SlotsDamaged)?;
    let mut memory = Vec::new();
    memory.try_reserve_exact(params.block_count()).map_err(|_| out_of_memory)?;
    memory.resize(params.block_count(), Block::default());
    let mut key = Zeroizing::new([0; 32]);
    let result = Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into_with_memory(
        secret.as_bytes(),
        salt,
        key.as_mut_slice(),
        &mut memory,
    );
    memory.zeroize();
    result.map_err(|_| out_of_memory)?;
    Ok(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A device that computes this many KiB-passes in a second.
    fn device(per_second: f64) -> impl FnMut(KdfCost) -> Duration {
        move |cost| Duration::from_secs_f64(cost.work() / per_second)
    }

    #[test]
    fn a_fast_device_gets_the_most_and_a_slow_one_never_less_than_the_least() {
        assert_eq!(KdfCost::calibrate_by(device(10_000_000.0)), KdfCost::MOST);
        assert_eq!(KdfCost::calibrate_by(device(100.0)), KdfCost::LEAST);
    }

    #[test]
    fn in_between_the_wait_stays_under_a_second_and_above_half() {
        for per_second in [66_000.0, 95_000.0, 132_000.0, 197_000.0] {
            let cost = KdfCost::calibrate_by(device(per_second));
            let wait = cost.work() / per_second;
            assert!((0.5..=1.0).contains(&wait), "{cost:?} takes {wait} s");
        }
    }

    #[test]
    fn memory_that_cannot_be_had_gives_the_least() {
        let cost = KdfCost::calibrate_by(|cost| {
            if cost == KdfCost::LEAST { Duration::from_millis(20) } else { Duration::MAX }
        });
        assert_eq!(cost, KdfCost::LEAST);
    }

    #[test]
    fn frozen_the_key_of_a_secret() {
        let key = derive_key("0123456789", &[7; SALT], KdfCost { memory_kib: 64, passes: 2 }).unwrap();
        let hex: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, "d3ae134d608adef4e6409ef179b3bad5fb3d57714e1c9121d6f8634dd87fe307");
    }
}
