//! Base45 (RFC 9285): bytes in the characters that a QR code holds most densely.

use crate::WireError;

const ALPHABET: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 3 / 2 + 2);
    for pair in bytes.chunks(2) {
        let mut value = pair.iter().fold(0, |value, byte| value * 256 + usize::from(*byte));
        for _ in 0..=pair.len() {
            text.extend(ALPHABET.get(value % 45).map(|character| char::from(*character)));
            value /= 45;
        }
    }
    text
}

/// # Errors
/// `Malformed` for anything that `encode` does not give.
pub(crate) fn decode(text: &str) -> Result<Vec<u8>, WireError> {
    let mut bytes = Vec::with_capacity(text.len() * 2 / 3);
    for group in text.as_bytes().chunks(3) {
        let mut value = 0;
        for character in group.iter().rev() {
            let digit = ALPHABET.iter().position(|one| one == character).ok_or(WireError::Malformed)?;
            value = value * 45 + digit;
        }
        match group.len() {
            3 => bytes.extend(u16::try_from(value).map_err(|_| WireError::Malformed)?.to_be_bytes()),
            2 => bytes.push(u8::try_from(value).map_err(|_| WireError::Malformed)?),
            _ => return Err(WireError::Malformed),
        }
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_examples_of_rfc_9285() {
        for (plain, text) in
            [("AB", "BB8"), ("Hello!!", "%69 VD92EX0"), ("base-45", "UJCLQE7W581"), ("ietf!", "QED8WEX0")]
        {
            assert_eq!(encode(plain.as_bytes()), text);
            assert_eq!(decode(text).unwrap(), plain.as_bytes());
        }
    }

    #[test]
    fn what_encode_does_not_give_is_refused() {
        // Too great for two bytes (RFC 9285, 4.3), for one; a lone character; a character that is none.
        for wrong in ["GGW", ":::", "V5", "::", "A", "BB8A", "bb8", "BB\u{660}"] {
            assert_eq!(decode(wrong), Err(WireError::Malformed), "{wrong}");
        }
        assert_eq!(decode("FGW").unwrap(), [0xFF, 0xFF]);
        assert_eq!(decode("U5").unwrap(), [0xFF]);
    }

    proptest! {
        #[test]
        fn what_was_encoded_is_decoded(bytes: Vec<u8>) {
            prop_assert_eq!(decode(&encode(&bytes)).unwrap(), bytes);
        }

        #[test]
        fn one_text_stands_for_some_bytes(text in "[0-9A-Z $%*+./:-]{0,12}") {
            if let Ok(bytes) = decode(&text) {
                prop_assert_eq!(encode(&bytes), text);
            }
        }
    }
}
