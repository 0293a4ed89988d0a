//! Admission lists, statements about members, and the names that follow from keys.

use std::collections::BTreeSet;

use diko_wire::{
    Admission, AdmissionList, Cuts, DevicePublic, MAX_TOKENS, MemberKind, Role, TokenHash, WireError,
    sign_admission,
};

use crate::people::*;

fn list(counter: u64, secret: u8) -> AdmissionList {
    use diko_wire::OwnersSecret;
    let (secret, next) = (OwnersSecret::from_bytes([secret; 32]), OwnersSecret::from_bytes([secret + 1; 32]));
    AdmissionList::read(&sign_admission(CASE, counter, &BTreeSet::new(), &secret, &next).unwrap()).unwrap()
}

#[test]
fn a_list_says_what_was_signed() {
    let list = AdmissionList::read(&admission_list_bytes()).unwrap();
    assert_eq!((list.case, list.counter), (CASE, 2));
    assert!(list.tokens.contains(&token().hash()) && list.tokens.len() == 3);
    assert_eq!(list.key, owners_secret().admission_public().unwrap());
    assert_eq!(list.next, next_secret().admission_public().unwrap());
}

#[test]
fn a_list_follows_one_that_named_its_key_and_counts_on() {
    assert!(list(2, 0x51).follows(&list(1, 0x50)));
    assert!(list(9, 0x51).follows(&list(1, 0x50)));
    // Not signed by the next, not counting on, of another case.
    assert!(!list(2, 0x50).follows(&list(1, 0x50)));
    assert!(!list(2, 0x52).follows(&list(1, 0x50)));
    assert!(!list(1, 0x51).follows(&list(1, 0x50)));
    let elsewhere = AdmissionList { case: diko_core::ops::Id128([0; 16]), ..list(2, 0x51) };
    assert!(!elsewhere.follows(&list(1, 0x50)));
}

#[test]
fn a_list_holds_a_thousand_tokens_and_no_more() {
    let tokens = |count: u32| -> BTreeSet<TokenHash> {
        let token = |number: u32| {
            let mut hash = [0xEE; 32];
            hash[..4].copy_from_slice(&number.to_be_bytes());
            TokenHash(hash)
        };
        (0..count).map(token).collect()
    };
    let sign = |count| sign_admission(CASE, u64::MAX, &tokens(count), &owners_secret(), &next_secret());
    assert_eq!(AdmissionList::read(&sign(1_000).unwrap()).unwrap().tokens.len(), MAX_TOKENS);
    assert_eq!(sign(1_001), Err(WireError::TooLarge));
    assert_eq!(AdmissionList::read(&[0; 40_000]), Err(WireError::TooLarge));
}

#[test]
fn a_list_of_a_newer_version_says_so() {
    let mut bytes = admission_list_bytes();
    bytes[1] = 2;
    assert_eq!(AdmissionList::read(&bytes), Err(WireError::Version(2)));
}

#[test]
fn every_role_and_kind_is_read_from_what_it_wrote() {
    for role in [Role::Helper, Role::Owner] {
        for kind in [MemberKind::Device, MemberKind::Paper, MemberKind::Invitation] {
            let admission = Admission { device: maria().public(), role, kind, token: token().hash() };
            assert_eq!(Admission::from_bytes(&admission.to_bytes()), Ok(admission));
        }
    }
    assert!(Role::Helper < Role::Owner);
}

#[test]
fn nobody_is_admitted_to_whom_nothing_can_be_sealed() {
    let device = DevicePublic { seal: [0; 32], ..maria().public() };
    let (role, kind) = (Role::Helper, MemberKind::Device);
    let bytes = Admission { device, role, kind, token: token().hash() }.to_bytes();
    assert_eq!(Admission::from_bytes(&bytes), Err(WireError::Malformed));
}

#[test]
fn cuts_are_written_in_their_order_and_read_in_no_other() {
    let head = |byte| diko_wire::Head { author: author(byte), seq: 1, hash: diko_wire::Hash([byte; 32]) };
    let bytes = Cuts(vec![head(2), head(1), head(2)]).to_bytes();
    assert_eq!(Cuts::from_bytes(&bytes), Ok(Cuts(vec![head(1), head(2)])));
    assert_eq!(Cuts::from_bytes(&Cuts(vec![]).to_bytes()), Ok(Cuts(vec![])));
    let (first, second) = bytes[1..].split_at((bytes.len() - 1) / 2);
    let swapped = [&bytes[..1], second, first].concat();
    let twice = [&bytes[..1], first, first].concat();
    for wrong in [swapped, twice] {
        assert_eq!(Cuts::from_bytes(&wrong), Err(WireError::Malformed));
    }
    // An indefinite length, a number in more bytes than it needs, a count that lies.
    for wrong in ["9fff", "9800", "81", "9bffffffffffffffff", "80f6"] {
        assert_eq!(Cuts::from_bytes(&unhex(wrong)), Err(WireError::Malformed), "{wrong}");
    }
}

#[test]
fn the_name_of_a_member_follows_from_both_its_keys() {
    let device = maria().public();
    assert_eq!(device.id().0.to_hex().len(), 32);
    let one = DevicePublic { sign: taras().public().sign, ..device };
    let other = DevicePublic { seal: taras().public().seal, ..device };
    let names = BTreeSet::from([device.id(), one.id(), other.id(), taras().public().id()]);
    assert_eq!(names.len(), 4);
    assert_eq!(*maria().seed(), [3; 32]);
}
