//! The one source of chance in a simulated world: everything follows from its seed, also the keys and salts that engines
//! draw. SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014).

use diko_vault::{Random, VaultError};

#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    #[must_use]
    pub fn new(seed: u64) -> Dice {
        Dice(seed)
    }

    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to `end`, which is not reached; 0 where there is nothing to choose from.
    pub fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).unwrap_or(u64::MAX);
        self.number().checked_rem(end).and_then(|number| usize::try_from(number).ok()).unwrap_or(0)
    }

    /// From `least` to `most`, both included.
    pub fn between(&mut self, least: usize, most: usize) -> usize {
        least.saturating_add(self.below(most.saturating_sub(least).saturating_add(1)))
    }

    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.below(of.len()))
    }

    pub fn pick_mut<'a, T>(&mut self, mut of: Vec<&'a mut T>) -> Option<&'a mut T> {
        let place = self.below(of.len());
        if of.is_empty() { None } else { Some(of.swap_remove(place)) }
    }

    pub fn shuffle<T>(&mut self, of: &mut [T]) {
        for place in (1..of.len()).rev() {
            of.swap(place, self.below(place.saturating_add(1)));
        }
    }

    pub fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        self.pour(&mut bytes);
        bytes
    }

    /// Dice of their own, so that what one draws does not change what others do.
    pub fn apart(&mut self) -> Dice {
        Dice(self.number())
    }

    fn pour(&mut self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            chunk.iter_mut().zip(self.number().to_le_bytes()).for_each(|(to, from)| *to = from);
        }
    }
}

impl Random for Dice {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), VaultError> {
        self.pour(bytes);
        Ok(())
    }
}
