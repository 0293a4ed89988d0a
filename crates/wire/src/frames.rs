//! Several items in one body of a request or an answer: each after its length, 4 bytes big-endian. What the items hold
//! is not looked at.

use crate::WireError;

#[must_use]
pub fn write<'a>(items: impl IntoIterator<Item = &'a [u8]>) -> Vec<u8> {
    let mut bytes = Vec::new();
    for item in items {
        // No item comes near 4 GiB; one that did would be refused by whoever reads it.
        bytes.extend_from_slice(&u32::try_from(item.len()).unwrap_or(u32::MAX).to_be_bytes());
        bytes.extend_from_slice(item);
    }
    bytes
}

/// # Errors
/// `TooLarge` where an item is longer than `max_item` bytes, `Malformed` where the last one ends early.
pub fn read(mut bytes: &[u8], max_item: usize) -> Result<Vec<&[u8]>, WireError> {
    let mut items = Vec::new();
    while !bytes.is_empty() {
        let (length, rest) = bytes.split_first_chunk().ok_or(WireError::Malformed)?;
        let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| WireError::TooLarge)?;
        if length > max_item {
            return Err(WireError::TooLarge);
        }
        let (item, rest) = rest.split_at_checked(length).ok_or(WireError::Malformed)?;
        items.push(item);
        bytes = rest;
    }
    Ok(items)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn frozen_the_bytes_of_two_frames() {
        assert_eq!(write([b"DiKo".as_slice(), b""]), b"\0\0\0\x04DiKo\0\0\0\0");
    }

    #[test]
    fn an_item_longer_than_allowed_is_refused_before_it_is_there() {
        assert_eq!(read(b"\0\0\0\x05DiKo", 4), Err(WireError::TooLarge));
        assert_eq!(read(b"\xff\xff\xff\xff", 4), Err(WireError::TooLarge));
    }

    #[test]
    fn frames_that_end_early_are_refused() {
        let bytes = write([b"one".as_slice(), b"three"]);
        let ends = [0, 7, bytes.len()];
        for length in 0..=bytes.len() {
            assert_eq!(read(&bytes[..length], 5).is_ok(), ends.contains(&length), "{length}");
        }
    }

    proptest! {
        #[test]
        fn what_was_written_is_read(items: Vec<Vec<u8>>) {
            let bytes = write(items.iter().map(Vec::as_slice));
            prop_assert_eq!(read(&bytes, 200).unwrap(), items);
        }

        #[test]
        fn whatever_is_read_would_be_written_the_same(bytes: Vec<u8>) {
            if let Ok(items) = read(&bytes, 100) {
                prop_assert_eq!(write(items), bytes);
            }
        }
    }
}
