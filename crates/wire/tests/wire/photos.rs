//! Photos: sealed in chunks that say little of it, opened from exactly these chunks.

use diko_wire::{Hash, MAX_PHOTO, Manifest, WireError, seal_photo};
use proptest::prelude::*;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey};

use crate::people::{photo_bytes, photo_chunks};

#[test]
fn a_chunk_is_sealed_as_the_document_says() {
    let (manifest, chunks) = photo_chunks();
    let photo = photo_bytes();
    let mut last = photo[256 * 1024..].to_vec();
    last.resize(64 * 1024, 0);
    for (nonce, mut plain, chunk) in [
        ([0; 12], photo[..256 * 1024].to_vec(), &chunks[0]),
        ([0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1], last, &chunks[1]),
    ] {
        LessSafeKey::new(UnboundKey::new(&CHACHA20_POLY1305, &[0x0F; 32]).unwrap())
            .seal_in_place_append_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from(b"diko photo 1\0\0\0\0\0\x04\x93\xe0"),
                &mut plain,
            )
            .unwrap();
        assert!(plain == *chunk);
    }
    assert_eq!(manifest.chunks, [Hash::of(&chunks[0]), Hash::of(&chunks[1])]);
    assert_eq!([manifest.sealed_length(0), manifest.sealed_length(1)], [chunks[0].len(), chunks[1].len()]);
}

#[test]
fn a_photo_opens_from_its_own_chunks_alone() {
    let (manifest, chunks) = photo_chunks();
    let [first, last] = [chunks[0].clone(), chunks[1].clone()];
    let mut changed = first.clone();
    changed[0] ^= 1;
    let other = seal_photo(&photo_bytes(), (1414, 2000), [1; 32]).unwrap().1;
    assert!(*manifest.open(&chunks).unwrap() == *photo_bytes());
    for wrong in [
        vec![last.clone(), first.clone()],
        vec![first.clone()],
        vec![first.clone(), last.clone(), last.clone()],
        vec![first.clone(), first],
        vec![changed, last],
        other,
    ] {
        assert_eq!(manifest.open(&wrong).map(|_| ()), Err(WireError::WrongKey));
    }
}

#[test]
fn nothing_and_too_much_are_no_photo() {
    assert_eq!(seal_photo(&[], (1, 1), [0; 32]).map(|_| ()), Err(WireError::Malformed));
    assert_eq!(seal_photo(&vec![0; MAX_PHOTO + 1], (1, 1), [0; 32]).map(|_| ()), Err(WireError::TooLarge));
    assert!(seal_photo(&vec![0; MAX_PHOTO], (1, 1), [0; 32]).is_ok());
}

#[test]
fn what_is_said_of_a_photo_for_a_log_keeps_its_key_back() {
    let said = format!("{:?}", photo_chunks().0);
    assert_eq!(said, "photo of 1414 × 2000, 300000 bytes in 2 chunks");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn every_length_opens_again_and_shows_its_order_only(length in 1_usize..600_000, key: [u8; 32]) {
        let photo: Vec<u8> = (0..length).map(|place| (place % 253) as u8).collect();
        let (manifest, chunks) = seal_photo(&photo, (3, 4), key).unwrap();
        prop_assert!(chunks.iter().all(|chunk| (chunk.len() - 16) % (64 * 1024) == 0));
        let again = Manifest::from_bytes(&manifest.to_bytes()).unwrap();
        prop_assert!(*again.open(&chunks).unwrap() == *photo);
    }
}
