//! Everything of every format damaged at every bit, cut at every length, and lengthened: it is refused, or it is not signed
//! by whoever it says, and nothing ever panics.

use diko_wire::{AdmissionList, Item, WireError};

use crate::decoders;
use crate::golden::{BODY, GOLDEN};
use crate::people::*;

/// Each with one bit turned.
fn flipped(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    (0..bytes.len() * 8).map(|bit| {
        let mut bytes = bytes.to_vec();
        bytes[bit / 8] ^= 1 << (bit % 8);
        bytes
    })
}

#[test]
fn no_decoder_takes_damaged_bytes_for_genuine() {
    for (_, decode, write) in GOLDEN {
        let bytes = write();
        decode(&bytes);
        flipped(&bytes).for_each(|bytes| decode(&bytes));
        (0..bytes.len()).for_each(|length| decode(&bytes[..length]));
        (0..=u8::MAX).for_each(|byte| decode(&[bytes.as_slice(), &[byte]].concat()));
    }
}

#[test]
fn no_part_of_an_item_is_outside_its_signature() {
    for bytes in flipped(&bundle_bytes()) {
        if let Ok(Item::Bundle(bundle)) = Item::read(&bytes) {
            assert!(!bundle.is_signed_by(&olena().public().sign));
        }
    }
    for bytes in flipped(&epoch_bytes()) {
        if let Ok(Item::Epoch(epoch)) = Item::read(&bytes) {
            assert!(!epoch.is_signed());
        }
    }
    for bytes in flipped(&admission_list_bytes()) {
        assert!(AdmissionList::read(&bytes).is_err());
    }
}

#[test]
fn an_item_that_ends_early_or_late_is_malformed() {
    for bytes in [bundle_bytes(), epoch_bytes()] {
        for length in 0..bytes.len() {
            assert_eq!(Item::read(&bytes[..length]), Err(WireError::Malformed), "{length}");
        }
        assert_eq!(Item::read(&[bytes.as_slice(), &[0]].concat()), Err(WireError::Malformed));
    }
}

#[test]
fn a_body_that_its_author_damaged_is_read_as_it_would_be_written_or_not_at_all() {
    let body = unhex(BODY);
    let with_count = |body: &[u8]| [&[9], body].concat();
    decoders::body(&with_count(&body));
    flipped(&body).for_each(|body| decoders::body(&with_count(&body)));
    (0..body.len()).for_each(|length| decoders::body(&with_count(&body[..length])));
}
