//! Every decoder that meets bytes from elsewhere, as a function of any bytes: it refuses them, or reads what would be written
//! the same. The corpus is replayed through these, and the fuzz targets call them.

use std::fmt::Debug;

use diko_wire::room::{self, Answer};
use diko_wire::{
    Admission, AdmissionList, Body, Cuts, Item, Manifest, PaperKey, WireError, file, frames, mailbox,
    read_cases, seal_bundle, write_cases,
};

use crate::by_hand;
use crate::people::*;

pub type Decoder = fn(&[u8]);

/// By the name of their corpus and fuzz target.
pub const DECODERS: &[(&str, Decoder)] = &[
    ("admission_list", admission_list),
    ("body", body),
    ("code", code),
    ("file", file),
    ("frame", frame),
    ("item", item),
    ("mailbox", mailbox),
    ("photo", photo),
    ("record", record),
    ("statement", statement),
];

pub fn item(bytes: &[u8]) {
    match Item::read(bytes) {
        Ok(Item::Bundle(bundle)) => {
            assert_eq!(bundle.bytes(), bytes);
            let genuine = bundle.is_signed_by(&olena().public().sign);
            let opened = bundle.open(&epoch_key());
            // Whoever changed a byte has no key to sign it.
            assert!(!genuine || bytes == bundle_bytes(), "forged");
            assert!(opened.is_err() || bundle.header == header(9), "changed");
        }
        Ok(Item::Epoch(epoch)) => {
            assert_eq!(epoch.bytes(), bytes);
            assert!(
                !epoch.is_signed() || epoch.maker != olena().public().sign || bytes == epoch_bytes(),
                "forged"
            );
            let _ = epoch.open(maria()).map(drop);
            let opened = epoch.open_with(&epoch_key(), Some(&owners_secret()));
            assert!(opened.is_err() || epoch.case == CASE, "changed");
        }
        Err(_) => {}
    }
}

/// The number of ops that the header says, then what is sealed as the body.
pub fn body(bytes: &[u8]) {
    let Some((count, plain)) = bytes.split_first() else { return };
    let header = header(u64::from(*count).max(1));
    let by_hand = by_hand::bundle(&header, plain, &epoch_key(), olena());
    let read: Result<Body, WireError> = Item::read(&by_hand).and_then(|item| match item {
        Item::Bundle(bundle) => bundle.open(&epoch_key()),
        Item::Epoch(_) => Err(WireError::Malformed),
    });
    if let Ok(body) = read {
        assert_eq!(seal_bundle(&header, &body, &epoch_key(), olena()).unwrap(), by_hand);
    }
}

pub fn admission_list(bytes: &[u8]) {
    if let Ok(list) = AdmissionList::read(bytes) {
        let ours = list.key == owners_secret().admission_public().unwrap();
        assert!(!ours || bytes == admission_list_bytes(), "forged");
    }
}

pub fn statement(bytes: &[u8]) {
    is_written_again(bytes, Admission::from_bytes, Admission::to_bytes);
    is_written_again(bytes, Cuts::from_bytes, Cuts::to_bytes);
}

pub fn frame(bytes: &[u8]) {
    if let Ok(items) = frames::read(bytes, 1_000) {
        assert!(items.iter().all(|item| item.len() <= 1_000));
        assert_eq!(frames::write(items), bytes);
    }
}

pub fn code(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Ok(offer) = room::Offer::from_text(text) {
        assert_eq!(offer.to_text(), text);
    }
    if let Ok(answer) = Answer::from_text(text, &ROOM_SECRET) {
        assert_eq!(answer, room_answer());
    }
}

pub fn mailbox(bytes: &[u8]) {
    is_written_again(bytes, mailbox::Offer::from_bytes, mailbox::Offer::to_bytes);
    is_written_again(bytes, mailbox::Reveal::from_bytes, mailbox::Reveal::to_bytes);
    let granted = transcript().open_grant(bytes, taras());
    assert!(granted.is_err() || bytes == grant_bytes(), "forged");
}

pub fn file(bytes: &[u8]) {
    assert!(file::open(bytes, DIGITS).is_err() || bytes == file_bytes(), "changed");
}

pub fn photo(bytes: &[u8]) {
    is_written_again(bytes, Manifest::from_bytes, Manifest::to_bytes);
    if let Ok(manifest) = Manifest::from_bytes(bytes) {
        let opened = manifest.open(&photo_chunks().1);
        assert!(opened.is_err() || *opened.unwrap() == *photo_bytes(), "changed");
    }
}

pub fn record(bytes: &[u8]) {
    let paper = PaperKey::from_seed(PAPER_SEED).unwrap();
    is_written_again(bytes, read_cases, |cases| write_cases(cases));
    for case in read_cases(bytes).unwrap_or_default() {
        let _ = paper.open(&case).map(drop);
    }
}

fn is_written_again<T: Debug>(
    bytes: &[u8],
    read: impl Fn(&[u8]) -> Result<T, WireError>,
    write: impl Fn(&T) -> Vec<u8>,
) {
    if let Ok(value) = read(bytes) {
        assert_eq!(write(&value), bytes, "{value:?}");
    }
}
