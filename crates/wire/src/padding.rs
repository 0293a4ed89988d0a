//! Padmé (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", PoPETs 2019): a
//! length tells only its order of magnitude, for at most 12 % more bytes. The content's length, 4 bytes big-endian, stands
//! before it, zeros after it.

use crate::WireError;

/// # Errors
/// `TooLarge` beyond 4 GiB.
pub(crate) fn pad(content: &[u8]) -> Result<Vec<u8>, WireError> {
    let length = u32::try_from(content.len()).map_err(|_| WireError::TooLarge)?;
    let mut padded = [&length.to_be_bytes(), content].concat();
    padded.resize(padme(padded.len()), 0);
    Ok(padded)
}

/// # Errors
/// `Malformed` for anything `pad` does not give.
pub(crate) fn unpad(padded: &[u8]) -> Result<&[u8], WireError> {
    let (length, rest) = padded.split_first_chunk().ok_or(WireError::Malformed)?;
    let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| WireError::Malformed)?;
    let (content, zeros) = rest.split_at_checked(length).ok_or(WireError::Malformed)?;
    let is_right = padded.len() == padme(length.saturating_add(4)) && zeros.iter().all(|byte| *byte == 0);
    if is_right { Ok(content) } else { Err(WireError::Malformed) }
}

/// The next length whose binary form ends in as many zeros as its exponent has more bits than that exponent's length.
fn padme(length: usize) -> usize {
    let exponent = length.max(2).ilog2();
    let kept = exponent.ilog2() + 1;
    let mask = (1_usize << exponent.saturating_sub(kept)) - 1;
    length.saturating_add(mask) & !mask
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn lengths_are_those_of_the_paper() {
        // Worked by its algorithm 1.
        let padded =
            [(4, 4), (8, 8), (9, 10), (10, 10), (100, 104), (1000, 1024), (1025, 1088), (9999, 10240)];
        for (length, expected) in padded {
            assert_eq!(padme(length), expected, "{length}");
        }
    }

    #[test]
    fn padding_that_is_not_zero_or_too_long_is_refused() {
        let padded = pad(&[7; 1000]).unwrap();
        assert_eq!(padded.len(), 1024);
        assert_eq!(unpad(&padded).unwrap(), [7; 1000]);
        let mut dirty = padded.clone();
        *dirty.last_mut().unwrap() = 1;
        let long = [padded.as_slice(), &[0]].concat();
        for wrong in [&dirty[..], &long, &padded[..1023], &padded[..1004], &[], b"\xff\xff\xff\xff"] {
            assert_eq!(unpad(wrong), Err(WireError::Malformed));
        }
    }

    proptest! {
        #[test]
        fn what_was_padded_is_found_again_for_an_eighth_more(content: Vec<u8>) {
            let padded = pad(&content).unwrap();
            prop_assert_eq!(unpad(&padded).unwrap(), &content);
            prop_assert!(padded.len() - 4 <= content.len() + (content.len() + 4) / 8);
        }
    }
}
