//! The bytes of a slot file are frozen, and nothing but the right secret opens one.

use proptest::prelude::*;

use super::*;
use crate::keys::{MasterKey, VaultId};
use crate::slots::{SlotKind, Slots};

const COST: KdfCost = KdfCost { memory_kib: 64, passes: 2 };

fn slots() -> Slots {
    let mut random = Counting::default();
    let mut slots = Slots::new(VaultId([0xAB; 16]));
    let master = MasterKey::from_bytes([0x5A; 32]);
    slots.set(SlotKind::Passphrase, "correct horse", &master, COST, &mut random).unwrap();
    slots.set(SlotKind::RecoveryCode, "012345678901234567890123", &master, COST, &mut random).unwrap();
    slots.generation = 7;
    slots
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn with_checksum(content: &[u8]) -> Vec<u8> {
    let sum = ring::digest::digest(&ring::digest::SHA256, content);
    [content, sum.as_ref()].concat()
}

#[test]
fn frozen_the_bytes_of_a_slot_file() {
    let frozen = [
        "44494b4f534c4f5401abababababababababababababababab000000000000000702010054000000",
        "4000000002000102030405060708090a0b0c0d0e0f101112131415161718191a1b895921e9f60e38",
        "a9ade91585c903f875a2fb2ac6601ea27056750075f3206d39acd52cb1bb44f54782ea6102a1ecdc",
        "5202005400000040000000021c1d1e1f202122232425262728292a2b2c2d2e2f3031323334353637",
        "e5b1e167449ca1738d48a4be7679d177654cf49abd0b08c5997fd9030508d788bce7bc0c84ee8ef3",
        "2c3efc3474cd7f02e73ecbd076bde80b4c7881d9547299daa7aef82331d00ca491a2f63488dc6f03",
    ]
    .concat();
    assert_eq!(hex(&slots().to_bytes()), frozen);
}

#[test]
fn what_was_written_is_read_and_opens_with_each_secret_only() {
    let read = Slots::from_bytes(&slots().to_bytes()).unwrap();
    assert_eq!(read, slots());
    let master = [0x5A; 32];
    assert_eq!(read.unwrap(SlotKind::Passphrase, "correct horse").unwrap().bytes(), &master);
    assert_eq!(read.unwrap(SlotKind::RecoveryCode, "012345678901234567890123").unwrap().bytes(), &master);
    for (kind, secret) in [
        (SlotKind::Passphrase, "correct horsf"),
        (SlotKind::Passphrase, "012345678901234567890123"),
        (SlotKind::RecoveryCode, "correct horse"),
    ] {
        assert_eq!(read.unwrap(kind, secret).map(drop), Err(VaultError::WrongSecret));
    }
}

#[test]
fn any_byte_changed_or_missing_is_damage() {
    let whole = slots().to_bytes();
    for place in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[place] ^= 1;
        assert_eq!(Slots::from_bytes(&bytes), Err(VaultError::SlotsDamaged), "at {place}");
        assert_eq!(Slots::from_bytes(&whole[..place]), Err(VaultError::SlotsDamaged));
    }
}

#[test]
fn a_slot_moved_to_another_vault_or_made_cheaper_opens_nothing() {
    let whole = slots().to_bytes();
    let content = &whole[..whole.len() - 32];
    // The vault id begins at 9, the first slot's cost at 37.
    for (place, mask) in [(9, 1), (40, 0x20), (44, 1)] {
        let mut content = content.to_vec();
        content[place] ^= mask;
        let changed = Slots::from_bytes(&with_checksum(&content)).unwrap();
        assert_eq!(
            changed.unwrap(SlotKind::Passphrase, "correct horse").map(drop),
            Err(VaultError::WrongSecret)
        );
    }
}

#[test]
fn a_cost_that_would_stall_the_device_is_damage() {
    let whole = slots().to_bytes();
    let mut content = whole[..whole.len() - 32].to_vec();
    content[37] = 0xFF;
    assert_eq!(Slots::from_bytes(&with_checksum(&content)), Err(VaultError::SlotsDamaged));
}

#[test]
fn a_slot_of_a_kind_that_comes_later_is_kept() {
    let whole = slots().to_bytes();
    let mut content = whole[..whole.len() - 32].to_vec();
    content[33] = 3;
    content.extend_from_slice(&[200, 0, 3, 1, 2, 3]);
    let bytes = with_checksum(&content);
    let mut read = Slots::from_bytes(&bytes).unwrap();
    assert_eq!(read.to_bytes(), bytes);
    let master = read.unwrap(SlotKind::Passphrase, "correct horse").unwrap();
    read.set(SlotKind::Passphrase, "another one", &master, COST, &mut Counting::default()).unwrap();
    let written = read.to_bytes();
    assert!(written.windows(6).any(|window| window == [200, 0, 3, 1, 2, 3]));
}

proptest! {
    /// Bytes with a right checksum reach the parser behind it.
    #[test]
    fn whatever_lies_in_a_slot_file_is_read_or_refused(mut content in prop::collection::vec(any::<u8>(), 0..200)) {
        for (place, byte) in content.iter_mut().zip(*b"DIKOSLOT\x01") {
            *place = byte;
        }
        let bytes = with_checksum(&content);
        if let Ok(slots) = Slots::from_bytes(&bytes) {
            prop_assert_eq!(slots.to_bytes(), bytes);
        }
    }
}
