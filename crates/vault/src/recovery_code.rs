//! The recovery code: 24 random digits (79 bits), written down in six groups of five. The fifth digit of a group is
//! its check digit, so a slip of the pen is found before the slow key derivation, and the group is named.

use zeroize::{Zeroize, Zeroizing};

use crate::random::Random;
use crate::{KdfCost, VaultError, kdf, phrase};

const GROUPS: usize = 6;
const RANDOM_PER_GROUP: usize = 4;
const PAPER_SALT: &[u8; kdf::SALT] = b"diko paper key 1";

/// Shown once, written down by the person, kept nowhere. Wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode {
    groups: [[u8; RANDOM_PER_GROUP]; GROUPS],
}

/// Where a typed code is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeFault {
    /// Not 30 digits.
    Length { digits: usize },
    /// The check digit of this group (1 to 6) does not fit.
    Group(u8),
}

impl RecoveryCode {
    /// # Errors
    /// `NoRandomness`.
    pub fn make(random: &mut dyn Random) -> Result<RecoveryCode, VaultError> {
        let mut groups = [[0; RANDOM_PER_GROUP]; GROUPS];
        for digit in groups.as_flattened_mut() {
            *digit = make_digit(random)?;
        }
        Ok(RecoveryCode { groups })
    }

    /// Reads what a person typed: digits of any of the scripts a passphrase may use; everything else is skipped.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn parse(typed: &str) -> Result<RecoveryCode, CodeFault> {
        let normal = phrase::normalise(typed);
        let digits =
            || normal.chars().filter_map(|c| c.to_digit(10)).filter_map(|digit| u8::try_from(digit).ok());
        let given = digits().count();
        if given != GROUPS * (RANDOM_PER_GROUP + 1) {
            return Err(CodeFault::Length { digits: given });
        }
        let mut code = RecoveryCode { groups: [[0; RANDOM_PER_GROUP]; GROUPS] };
        let mut typed = digits();
        for (position, group) in (0_u8..).zip(&mut code.groups) {
            for (digit, given) in group.iter_mut().zip(&mut typed) {
                *digit = given;
            }
            if typed.next() != Some(check_digit(position, group)) {
                return Err(CodeFault::Group(position + 1));
            }
        }
        Ok(code)
    }

    /// The six groups as a person writes them down, each four digits and the check digit.
    #[must_use]
    pub fn groups(&self) -> [String; 6] {
        let mut position = 0;
        self.groups.map(|group| {
            let check = check_digit(position, &group);
            position += 1;
            group.iter().chain(&[check]).map(|digit| char::from(b'0' + digit)).collect()
        })
    }

    /// The seed of what the code opens at a commune's server: Argon2id over the 24 digits with a salt that is the same
    /// everywhere, since a new device has nothing but the digits. `cost`: `KdfCost::PAPER` outside tests.
    ///
    /// # Errors
    /// What the key derivation runs into.
    pub fn paper_seed(&self, cost: KdfCost) -> Result<Zeroizing<[u8; 32]>, VaultError> {
        kdf::derive_key(&self.secret(), PAPER_SALT, cost)
    }

    /// What goes into the key derivation: the 24 random digits, without the check digits, in ASCII.
    pub(crate) fn secret(&self) -> Zeroizing<String> {
        let mut digits = Zeroizing::new(String::with_capacity(GROUPS * RANDOM_PER_GROUP));
        digits.extend(self.groups.as_flattened().iter().map(|digit| char::from(b'0' + digit)));
        digits
    }
}

impl Drop for RecoveryCode {
    fn drop(&mut self) {
        self.groups.zeroize();
    }
}

impl From<CodeFault> for VaultError {
    fn from(fault: CodeFault) -> Self {
        match fault {
            CodeFault::Length { .. } => VaultError::MistypedCode { group: 0 },
            CodeFault::Group(group) => VaultError::MistypedCode { group },
        }
    }
}

/// Each digit equally likely: bytes from 250 on are drawn again.
fn make_digit(random: &mut dyn Random) -> Result<u8, VaultError> {
    loop {
        let [byte] = crate::random::make_bytes(random)?;
        if byte < 250 {
            return Ok(byte % 10);
        }
    }
}

/// Damm's check digit (H. M. Damm, Total anti-symmetrische Quasigruppen, 2004): finds every single wrong digit and
/// every swap of neighbours. The position is its start, so exchanged groups are found as well.
fn check_digit(position: u8, group: &[u8; RANDOM_PER_GROUP]) -> u8 {
    const QUASIGROUP: [[u8; 10]; 10] = [
        [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
        [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
        [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
        [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
        [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
        [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
        [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
        [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
        [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
        [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
    ];
    group.iter().fold(position, |state, digit| {
        QUASIGROUP.get(usize::from(state)).and_then(|row| row.get(usize::from(*digit))).copied().unwrap_or(0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::Counting;

    fn code() -> RecoveryCode {
        RecoveryCode::make(&mut Counting::default()).unwrap()
    }

    #[test]
    fn frozen_the_code_of_counted_bytes() {
        assert_eq!(code().groups(), ["01234", "45677", "89019", "23459", "67895", "01233"]);
        assert_eq!(code().secret().as_str(), "012345678901234567890123");
    }

    #[test]
    fn frozen_the_paper_seed_of_a_code() {
        let seed = |cost| -> String {
            code().paper_seed(cost).unwrap().iter().map(|byte| format!("{byte:02x}")).collect()
        };
        assert_eq!(
            seed(KdfCost { memory_kib: 64, passes: 2 }),
            "ddc953e7eb4b35b384126a170c9ec6f7fa88d54e3acacde1ea8c76821b6aefcb"
        );
        assert_eq!(seed(KdfCost::PAPER), "4bed94502cc86e7e30ebbaeccd22e36598e03d0b2177db073de06450b2b9a9af");
    }

    #[test]
    fn what_was_written_down_is_read_back_however_it_is_typed() {
        let spaced = code().groups().join(" ");
        assert!(RecoveryCode::parse(&spaced).unwrap() == code());
        assert!(RecoveryCode::parse(&code().groups().join("-\n")).unwrap() == code());
        let persian: String = spaced
            .chars()
            .map(|c| c.to_digit(10).map_or(c, |d| char::from_u32(0x06F0 + d).unwrap()))
            .collect();
        assert!(RecoveryCode::parse(&persian).unwrap() == code());
    }

    #[test]
    fn every_single_slip_is_found_and_its_group_named() {
        let right: Vec<char> = code().groups().concat().chars().collect();
        for place in 0..right.len() {
            for digit in '0'..='9' {
                let mut wrong = right.clone();
                wrong[place] = digit;
                let wrong: String = wrong.into_iter().collect();
                let group = u8::try_from(place / 5 + 1).unwrap();
                let expected = if digit == right[place] { Ok(()) } else { Err(CodeFault::Group(group)) };
                assert_eq!(RecoveryCode::parse(&wrong).map(|_| ()), expected);
            }
        }
    }

    #[test]
    fn swapped_neighbours_and_exchanged_groups_are_found() {
        let groups = code().groups();
        for first in 0..6 {
            for second in 0..first {
                let mut exchanged = groups.clone();
                exchanged.swap(first, second);
                assert!(RecoveryCode::parse(&exchanged.concat()).is_err());
            }
            for place in 0..4 {
                let mut swapped = groups.clone();
                let mut digits: Vec<char> = swapped[first].chars().collect();
                let same = digits[place] == digits[place + 1];
                digits.swap(place, place + 1);
                swapped[first] = digits.into_iter().collect();
                assert_eq!(RecoveryCode::parse(&swapped.concat()).is_ok(), same);
            }
        }
    }

    #[test]
    fn a_code_of_another_length_is_no_code() {
        assert_eq!(RecoveryCode::parse("1234").map(|_| ()), Err(CodeFault::Length { digits: 4 }));
    }

    #[test]
    fn digits_are_drawn_without_bias() {
        struct High(bool);
        impl Random for High {
            fn fill(&mut self, bytes: &mut [u8]) -> Result<(), VaultError> {
                self.0 = !self.0;
                bytes.fill(if self.0 { 255 } else { 249 });
                Ok(())
            }
        }
        assert_eq!(make_digit(&mut High(false)), Ok(9));
    }
}
