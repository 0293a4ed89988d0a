//! Bytes as lowercase hexadecimal: the one spelling of ids in paths and headers.

/// Reads exactly `N` bytes; capitals are refused, so that every id has one path.
#[must_use]
pub fn read<const N: usize>(text: &str) -> Option<[u8; N]> {
    if text.len() != N * 2 {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().as_chunks::<2>().0) {
        let [high, low] = *pair;
        *byte = digit(high)? << 4 | digit(low)?;
    }
    Some(bytes)
}

#[must_use]
pub fn write(bytes: &[u8]) -> String {
    const DIGITS: [char; 16] =
        ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    let digit = |value: u8| DIGITS.get(usize::from(value)).copied().unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

fn digit(letter: u8) -> Option<u8> {
    match letter {
        b'0'..=b'9' => Some(letter - b'0'),
        b'a'..=b'f' => Some(letter - b'a' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_and_other_spellings_are_not() {
        let bytes: [u8; 3] = [0x00, 0x9f, 0xe1];
        assert_eq!(write(&bytes), "009fe1");
        assert_eq!(read("009fe1"), Some(bytes));
        for bad in ["009fe", "009fe10", "009FE1", "009fg1", "+09fe1", "", "äße"] {
            assert_eq!(read::<3>(bad), None, "{bad}");
        }
    }
}
