//! A text as the squares of a QR code (ISO/IEC 18004), for the page to draw.

use qrcodegen::{QrCode, QrCodeEcc};

/// The rows from above, each with a `1` for every dark square and a `0` for every light one; none where the text is longer
/// than a code holds.
pub(crate) fn rows(text: &str) -> Vec<String> {
    let Ok(code) = QrCode::encode_text(text, QrCodeEcc::Medium) else { return Vec::new() };
    let row = |y| (0..code.size()).map(|x| if code.get_module(x, y) { '1' } else { '0' }).collect();
    (0..code.size()).map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_a_square_with_its_three_corners() {
        let rows = rows("DIKO1:ABC");
        assert!(rows.iter().all(|row| row.len() == rows.len()));
        let corner = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"];
        for (row, expected) in rows.iter().zip(corner) {
            assert!(row.starts_with(expected) && row.ends_with(expected), "{row}");
        }
    }

    #[test]
    fn a_text_that_fits_into_no_code_has_none() {
        assert!(rows(&"X".repeat(5000)).is_empty());
    }
}
