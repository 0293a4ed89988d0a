//! Activation codes as people get them: twelve letters and digits in three groups, on paper or on the telephone. The
//! endpoint keeps only their hash.

use diko_wire::Hash;

use crate::store::CodeHash;

/// Digits and letters that are not mistaken for each other when read aloud or copied by hand (Crockford's base 32).
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The text of a code made of 60 random bits; the upper ones of `random` are left out.
#[must_use]
pub fn code_text(random: u64) -> String {
    let letters = (0..12).rev().filter_map(|place| {
        let value = usize::try_from(random >> (place * 5) & 31).ok()?;
        ALPHABET.get(value).copied().map(char::from)
    });
    let mut text = String::with_capacity(14);
    for (place, letter) in letters.enumerate() {
        if place % 4 == 0 && place > 0 {
            text.push('-');
        }
        text.push(letter);
    }
    text
}

impl CodeHash {
    /// Of a code however it was typed: small letters, other groups, O for 0, I or L for 1. `None` where it is no code.
    #[must_use]
    pub fn of(text: &str) -> Option<CodeHash> {
        let mut code = Vec::with_capacity(12);
        for letter in text.bytes().filter(|letter| !matches!(letter, b' ' | b'-')) {
            let letter = match letter.to_ascii_uppercase() {
                b'O' => b'0',
                b'I' | b'L' => b'1',
                other => other,
            };
            if !ALPHABET.contains(&letter) || code.len() == 12 {
                return None;
            }
            code.push(letter);
        }
        (code.len() == 12).then(|| CodeHash(Hash::of(&code).0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sixty_bits_become_twelve_letters_in_three_groups() {
        assert_eq!(code_text(0), "0000-0000-0000");
        assert_eq!(code_text(u64::MAX), "ZZZZ-ZZZZ-ZZZZ");
        assert_eq!(code_text(0b00001_00010 << 50 | 31), "1200-0000-000Z");
    }

    #[test]
    fn a_code_is_the_same_however_it_is_typed() {
        let code = CodeHash::of("10AB-CDEF-GHJK");
        assert!(code.is_some());
        for typed in ["10abcdefghjk", "1oab cdef ghjk", "LOAB-CDEFGHJK", "IO-AB-CD-EF-GH-JK"] {
            assert_eq!(CodeHash::of(typed), code, "{typed}");
        }
        assert_ne!(CodeHash::of("10AB-CDEF-GHJM"), code);
        for bad in ["", "10AB-CDEF-GHJ", "10AB-CDEF-GHJKM", "10AB-CDEF-GHJU", "10AB_CDEF_GHJK"] {
            assert_eq!(CodeHash::of(bad), None, "{bad}");
        }
    }
}
