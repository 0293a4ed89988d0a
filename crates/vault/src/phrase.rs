//! A passphrase as it was meant, whatever keyboard typed it: the same word from an Arabic, a Persian or a Latin
//! keyboard, with or without invisible marks, gives the same bytes. FROZEN: another rule would lock people out, so
//! the golden tests below may only grow.

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::VaultError;

/// The least length of a passphrase, in characters after normalisation.
pub const LEAST_CHARS: usize = 8;

/// Joiners and bidirectional marks dropped, NFKC (UAX #15), Arabic-Indic and Persian digits to ASCII, the Arabic
/// forms of yeh and kaf to the Persian ones. Idempotent.
#[must_use]
pub fn normalise(typed: &str) -> Zeroizing<String> {
    // Marks go first: one between a letter and its accent would keep NFKC from composing them.
    // Reserved at once: a string that grows leaves its earlier pieces behind in freed memory.
    let mut normal = Zeroizing::new(String::with_capacity(typed.len().saturating_mul(4)));
    normal.extend(typed.chars().filter(|c| !is_invisible_mark(*c)).nfkc().map(same_letter));
    normal
}

/// The normalised passphrase.
///
/// # Errors
/// `TooShort` under [`LEAST_CHARS`] characters.
pub(crate) fn acceptable(typed: &str) -> Result<Zeroizing<String>, VaultError> {
    let normal = normalise(typed);
    if normal.chars().count() < LEAST_CHARS { Err(VaultError::TooShort) } else { Ok(normal) }
}

fn is_invisible_mark(c: char) -> bool {
    matches!(c,
        '\u{200C}' | '\u{200D}' | '\u{2060}' | '\u{FEFF}' // joiners and non-joiners
        | '\u{061C}' | '\u{200E}' | '\u{200F}' // Arabic letter mark, left-to-right mark, right-to-left mark
        | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' // embeddings, overrides, isolates
    )
}

fn same_letter(c: char) -> char {
    match c {
        '\u{0660}'..='\u{0669}' => ascii_digit(c, '\u{0660}'),
        '\u{06F0}'..='\u{06F9}' => ascii_digit(c, '\u{06F0}'),
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        other => other,
    }
}

fn ascii_digit(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn frozen_what_each_keyboard_types_becomes() {
        for (typed, meant) in [
            ("correct horse", "correct horse"),
            // Decomposed and composed ä, the ligature, full-width digits.
            ("scha\u{0308}fchen", "sch\u{00E4}fchen"),
            ("ﬁnden１２３", "finden123"),
            // Arabic-Indic and Persian digits.
            ("٠١٢٣٤٥٦٧٨٩", "0123456789"),
            ("۰۱۲۳۴۵۶۷۸۹", "0123456789"),
            // Yeh, alef maksura, kaf; presentation forms of both.
            ("علي", "علی"),
            ("على", "علی"),
            ("كتاب", "کتاب"),
            ("\u{FEF1}\u{FED9}", "یک"),
            // Hamza on yeh is a letter of its own and stays.
            ("\u{064A}\u{0654}", "\u{0626}"),
            // Non-joiner, joiner, marks, isolates; also between a letter and its accent.
            ("می\u{200C}خواهم", "میخواهم"),
            ("a\u{200E}b\u{200F}c\u{061C}d\u{2066}e\u{2069}f\u{202B}g\u{202C}", "abcdefg"),
            ("e\u{200D}\u{0301}", "\u{00E9}"),
            // Capitals, spaces and Ukrainian stay as typed.
            ("Моя Їжа ", "Моя Їжа "),
        ] {
            assert_eq!(normalise(typed).as_str(), meant, "{typed:?}");
        }
    }

    #[test]
    fn eight_characters_are_counted_after_normalisation() {
        assert!(acceptable("12345678").is_ok());
        assert_eq!(acceptable("1234567"), Err(VaultError::TooShort));
        // Seven letters and invisible marks are seven.
        assert_eq!(acceptable("abcd\u{200C}\u{200E}efg"), Err(VaultError::TooShort));
        // Eight Arabic letters are sixteen bytes but eight characters.
        assert!(acceptable("كتابكتاب").is_ok());
        assert_eq!(acceptable("كتابكتا"), Err(VaultError::TooShort));
    }

    proptest! {
        #[test]
        fn normalising_twice_changes_nothing_more(typed in "\\PC{0,24}|[\\u{0600}-\\u{06FF}\\u{0300}-\\u{036F}\\u{200C}-\\u{200F}\\u{FE70}-\\u{FEFC}]{0,24}") {
            let once = normalise(&typed);
            let twice = normalise(&once);
            prop_assert_eq!(twice.as_str(), once.as_str());
        }
    }
}
