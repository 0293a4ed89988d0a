//! The right of one device to one case at the endpoint: a bearer token, of which the endpoint knows only the hash.

use std::fmt;

use zeroize::Zeroizing;

use crate::hash::{Hash, write_hex};

/// 32 random bytes. Wiped when dropped.
#[derive(Clone)]
pub struct Token(Zeroizing<[u8; 32]>);

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TokenHash(pub [u8; 32]);

impl Token {
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Token {
        Token(Zeroizing::new(bytes))
    }

    #[must_use]
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// 64 lower-case hexadecimal digits, for the header of a request.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = String::with_capacity(64);
        let _ = write_hex(&mut text, self.0.as_slice());
        text
    }

    /// The token that `to_text` wrote, or nothing.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Token> {
        let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if text.len() != 64 || !text.bytes().all(is_digit) {
            return None;
        }
        let mut bytes = Zeroizing::new([0; 32]);
        for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
        }
        Some(Token(bytes))
    }

    #[must_use]
    pub fn hash(&self) -> TokenHash {
        TokenHash(Hash::of(self.0.as_slice()).0)
    }
}

/// In hexadecimal.
impl fmt::Debug for TokenHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_hex(f, &self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_read_from_what_it_wrote_and_from_nothing_else() {
        let token = Token::from_bytes(std::array::from_fn(|index| u8::try_from(index * 7).unwrap()));
        let text = token.to_text();
        assert!(text.starts_with("00070e15"));
        assert_eq!(Token::from_text(&text).unwrap().bytes(), token.bytes());
        for wrong in [text.to_uppercase(), text.replace("07", "+7"), text[1..].into(), format!("{text}0")] {
            assert!(Token::from_text(&wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn the_endpoint_knows_the_sha_256_of_a_token() {
        // FIPS 180-2 has no vector of 32 bytes; this is `printf '\0%.0s' {1..32} | sha256sum`.
        let expected = "66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925";
        assert_eq!(format!("{:?}", Token::from_bytes([0; 32]).hash()), expected);
    }
}
