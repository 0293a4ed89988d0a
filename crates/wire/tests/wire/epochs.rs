//! Epochs: who opens one, what it gives, and what a removed member no longer gets.

use diko_wire::{DevicePublic, EpochKey, NewEpoch, OpenedEpoch, OwnersSecret, Role, WireError, seal_epoch};

use crate::people::*;

fn keys(opened: &OpenedEpoch) -> Vec<[u8; 32]> {
    opened.heads.iter().map(|key| *key.bytes()).collect()
}

fn secrets(opened: &OpenedEpoch) -> Vec<[u8; 32]> {
    opened.secrets.iter().map(|secret| *secret.bytes()).collect()
}

#[test]
fn each_recipient_opens_the_key_and_all_before_it_and_owners_their_secrets() {
    let epoch = epoch(&epoch_bytes());
    assert!(epoch.is_signed());
    assert_eq!(epoch.id, epoch_key().id(CASE));
    assert_eq!(epoch.maker, olena().public().sign);
    let mut members = [olena(), taras(), maria()].map(|device| device.public().id());
    members.sort_unstable();
    assert_eq!(epoch.recipients, members);
    for (device, is_owner) in [(olena(), true), (taras(), true), (maria(), false)] {
        let opened = epoch.open(device).unwrap();
        assert_eq!(opened.key.bytes(), epoch_key().bytes());
        assert_eq!(keys(&opened), heads().map(|key| *key.bytes()));
        assert_eq!(opened.secret.is_some(), is_owner);
        let older = if is_owner { older_secrets().map(|secret| *secret.bytes()).to_vec() } else { vec![] };
        assert_eq!(secrets(&opened), older);
    }
}

#[test]
fn a_removed_member_opens_no_epoch_that_is_not_sealed_to_it() {
    let others: Vec<(DevicePublic, Role)> =
        recipients().into_iter().filter(|(device, _)| *device != taras().public()).collect();
    let epoch = epoch(&epoch_for(&others).unwrap());
    assert_eq!(epoch.open(taras()).map(drop), Err(WireError::WrongKey));
    assert_eq!(epoch.open(stranger()).map(drop), Err(WireError::WrongKey));
    assert!(epoch.open(maria()).is_ok());
    // Nor with what it had before.
    for older in heads() {
        assert_eq!(epoch.open_with(&older, None).map(drop), Err(WireError::WrongKey));
    }
}

#[test]
fn a_key_that_is_known_already_opens_the_rest() {
    let epoch = epoch(&epoch_bytes());
    let opened = epoch.open_with(&epoch_key(), None).unwrap();
    assert_eq!(keys(&opened), heads().map(|key| *key.bytes()));
    assert!(opened.secret.is_none() && opened.secrets.is_empty());
    let opened = epoch.open_with(&epoch_key(), Some(&owners_secret())).unwrap();
    assert_eq!(secrets(&opened), [[0x50; 32]]);
    let wrong = OwnersSecret::from_bytes([0; 32]);
    assert_eq!(epoch.open_with(&epoch_key(), Some(&wrong)).map(drop), Err(WireError::WrongKey));
}

#[test]
fn a_helper_makes_an_epoch_without_an_owners_secret() {
    let new = NewEpoch {
        case: CASE,
        key: &epoch_key(),
        secret: None,
        heads: &heads(),
        secrets: &[],
        recipients: &recipients(),
    };
    let epoch = epoch(&seal_epoch(&new, maria(), [1; 32]).unwrap());
    assert!(epoch.is_signed());
    let opened = epoch.open(olena()).unwrap();
    assert!(opened.secret.is_none() && opened.secrets.is_empty());
    assert_eq!(opened.heads.len(), 2);
    let secret = owners_secret();
    assert_eq!(epoch.open_with(&epoch_key(), Some(&secret)).map(drop), Err(WireError::Malformed));
}

#[test]
fn the_newest_64_secrets_are_handed_on() {
    let known: Vec<OwnersSecret> = (0..70).map(|byte| OwnersSecret::from_bytes([byte; 32])).collect();
    let new = NewEpoch {
        case: CASE,
        key: &epoch_key(),
        secret: Some(&owners_secret()),
        heads: &[],
        secrets: &known,
        recipients: &recipients(),
    };
    let epoch = epoch(&seal_epoch(&new, olena(), [1; 32]).unwrap());
    let opened = epoch.open(taras()).unwrap();
    assert_eq!(secrets(&opened), (6..70).map(|byte| [byte; 32]).collect::<Vec<_>>());
}

#[test]
fn an_epoch_that_cannot_be_is_not_sealed() {
    let twice = [recipients(), recipients()].concat();
    assert_eq!(epoch_for(&twice), Err(WireError::Malformed));
    let nobody = DevicePublic { sign: [1; 32], seal: [0; 32] };
    assert_eq!(epoch_for(&[(nobody, Role::Helper)]), Err(WireError::WrongKey));
    let many = vec![epoch_key(); 9_000];
    let new = NewEpoch {
        case: CASE,
        key: &epoch_key(),
        secret: None,
        heads: &many,
        secrets: &[],
        recipients: &recipients(),
    };
    assert_eq!(seal_epoch(&new, olena(), [1; 32]), Err(WireError::TooLarge));
}

#[test]
fn the_name_of_an_epoch_follows_from_its_case_and_key() {
    let key = EpochKey::from_bytes([7; 32]);
    assert_ne!(key.id(CASE), epoch_key().id(CASE));
    assert_ne!(key.id(CASE), key.id(diko_core::ops::Id128([0; 16])));
}
