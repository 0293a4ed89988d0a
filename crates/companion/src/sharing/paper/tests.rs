//! What is kept of a recovery code, and when its list at an endpoint is written.

use diko_wire::{DeviceKey, Invitation, Role};
use zeroize::Zeroizing;

use super::*;

fn key() -> PaperKey {
    PaperKey::from_seed([7; 32]).unwrap()
}

fn case(byte: u8) -> Membership {
    let founder = DeviceKey::from_seed([1; 32]).unwrap().public();
    let (case, origin) = (Id128([byte; 16]), "https://musterstadt.example".to_owned());
    let invitation = Invitation { case, origin, commune: None, founder, role: Role::Owner };
    Membership { invitation, seed: Zeroizing::new([byte; 32]), token: Token::from_bytes([byte; 32]) }
}

fn record(byte: u8) -> Record {
    Record::seal(&case(byte), key().public(), [byte; 16], [byte; 32]).unwrap()
}

/// What comes to lie at the endpoint; nothing where it stays.
fn written(there: &[u8], own: &[u8], gone: &[u8]) -> Option<Vec<u8>> {
    let sealed = |bytes: &[u8]| bytes.iter().map(|byte| record(*byte).sealed).collect::<Vec<_>>();
    let gone = gone.iter().map(|byte| [*byte; 16]).collect();
    let mut list = WriteList::new(Place::of(&key()), sealed(own), gone);
    let there = if there.is_empty() { Answer::NotFound } else { Answer::Bytes(write_cases(&sealed(there))) };
    assert!(matches!(list.ask(), Some(Ask::ReadRecovery { id }) if id == key().lookup()));
    if let Heard::Done(()) = list.hear(there) {
        return None;
    }
    let Some(Ask::WriteRecovery { id, token, record }) = list.ask() else { panic!("nothing is written") };
    assert_eq!((id, token.bytes()), (key().lookup(), key().token().bytes()));
    assert!(matches!(list.hear(Answer::Done), Heard::Done(())));
    Some(read_cases(&record).unwrap().iter().map(|case| case.id[0]).collect())
}

#[test]
fn the_list_is_written_where_an_own_case_is_missing_and_keeps_those_of_others() {
    assert_eq!(written(&[], &[1, 2], &[]), Some(vec![1, 2]));
    assert_eq!(written(&[9, 1], &[1, 2], &[]), Some(vec![9, 1, 2]));
    assert_eq!(written(&[9, 1, 2], &[1, 2], &[]), None);
    assert_eq!(written(&[9], &[], &[]), None);
}

#[test]
fn a_case_that_left_this_device_leaves_the_list() {
    assert_eq!(written(&[9, 1, 2], &[1], &[2]), Some(vec![9, 1]));
    assert_eq!(written(&[9, 1], &[1], &[2]), None);
}

#[test]
fn what_is_no_list_is_replaced_and_a_refusal_is_tried_again_later() {
    let mut list = WriteList::new(Place::of(&key()), vec![record(1).sealed], BTreeSet::new());
    assert!(matches!(list.hear(Answer::Bytes(b"noise".to_vec())), Heard::Going(0)));
    assert!(matches!(list.hear(Answer::NotFound), Heard::Failed(ErrorCode::Unreachable)));
    let mut list = WriteList::new(Place::of(&key()), vec![record(1).sealed], BTreeSet::new());
    assert!(matches!(list.hear(Answer::Unreachable), Heard::Failed(ErrorCode::Unreachable)));
}

#[test]
fn a_record_is_read_as_it_was_written_and_opens_with_the_code_alone() {
    let record = record(5);
    let read = Record::from_bytes(&record.to_bytes()).unwrap();
    assert!(read == record);
    assert_eq!(key().open(&read.sealed).unwrap().invitation, case(5).invitation);
    assert_eq!(read.member, DeviceKey::from_seed([5; 32]).unwrap().public().id());
    assert!(Record::from_bytes(&record.to_bytes()[1..]).is_none());
    assert!(Record::from_bytes(&[]).is_none());
}
