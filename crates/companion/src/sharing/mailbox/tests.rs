//! Both sides of an invitation with a mailbox between them that can be told to change what it carries. Whole invitations are
//! told in the stories of sharing.

use std::collections::BTreeMap;

use diko_wire::{DevicePublic, Token};

use super::*;

const NUMBER: &str = "0123456789";

#[derive(Default)]
struct Mailbox(BTreeMap<u8, Vec<u8>>);

impl Mailbox {
    fn answer(&mut self, ask: &Ask) -> Answer {
        match ask {
            Ask::OpenMailbox => Answer::Bytes(format!("{{\"number\":\"{NUMBER}\"}}").into_bytes()),
            Ask::WriteMail { slot, .. } if self.0.contains_key(slot) => Answer::Conflict,
            Ask::WriteMail { slot, message, .. } => {
                self.0.insert(*slot, message.clone());
                Answer::Done
            }
            Ask::ReadMail { slot, .. } => self.0.get(slot).cloned().map_or(Answer::Nothing, Answer::Bytes),
            _ => Answer::Refused,
        }
    }
}

fn key(byte: u8) -> DeviceKey {
    DeviceKey::from_seed([byte; 32]).unwrap()
}

fn reveal_of(device: DevicePublic, byte: u8) -> Reveal {
    Reveal { device, token: Token::from_bytes([byte; 32]).hash(), nonce: [byte; 32] }
}

fn inviting() -> Inviting {
    Inviting::new(Offer { inviter: key(1).public(), nonce: [1; 32] })
}

fn joining() -> Joining {
    Joining::new(NUMBER.into(), key(2), reveal_of(key(2).public(), 2))
}

/// Asks until it would have to wait; the failure, if there is one.
fn goes_on<C: Conversation>(conversation: &mut C, mailbox: &mut Mailbox) -> Option<ErrorCode> {
    for _ in 0..20 {
        let ask = conversation.ask()?;
        match conversation.hear(mailbox.answer(&ask)) {
            Heard::Going(0) => {}
            Heard::Going(_) | Heard::Done(_) => return None,
            Heard::Failed(code) => return Some(code),
        }
    }
    panic!("it goes on for ever");
}

#[test]
fn both_sides_come_to_the_same_digits_and_wait_for_people() {
    let (mut mailbox, mut inviting, mut joining) = (Mailbox::default(), inviting(), joining());
    for _ in 0..3 {
        assert_eq!(goes_on(&mut inviting, &mut mailbox), None);
        assert_eq!(goes_on(&mut joining, &mut mailbox), None);
    }
    let (digits, transcript) = inviting.compares().unwrap();
    assert_eq!(Some(digits), joining.digits());
    assert_eq!(transcript.reveal.device, key(2).public());
    assert!(joining.compares());
    assert!(inviting.ask().is_none() && joining.ask().is_none());
    joining.confirm();
    assert!(!joining.compares() && joining.digits().is_some());
    assert!(matches!(joining.ask(), Some(Ask::ReadMail { slot: GRANT, .. })));
}

#[test]
fn who_reveals_another_than_was_committed_to_is_found_out() {
    let (mut mailbox, mut inviting, mut joining) = (Mailbox::default(), inviting(), joining());
    goes_on(&mut inviting, &mut mailbox);
    goes_on(&mut joining, &mut mailbox);
    goes_on(&mut inviting, &mut mailbox);
    // Having seen the inviter's nonce, someone between puts other keys in.
    mailbox.0.insert(REVEAL, reveal_of(key(3).public(), 3).to_bytes());
    assert_eq!(goes_on(&mut inviting, &mut mailbox), Some(ErrorCode::DigitsDiffer));
}

#[test]
fn other_keys_from_the_beginning_give_other_digits() {
    let (mut one, mut other) = (Mailbox::default(), Mailbox::default());
    let (mut inviting, mut joining) = (inviting(), joining());
    let mut between_to_joiner = Inviting::new(Offer { inviter: key(3).public(), nonce: [3; 32] });
    let mut between_to_inviter = Joining::new(NUMBER.into(), key(4), reveal_of(key(4).public(), 4));
    for _ in 0..3 {
        goes_on(&mut inviting, &mut one);
        goes_on(&mut between_to_inviter, &mut one);
        goes_on(&mut between_to_joiner, &mut other);
        goes_on(&mut joining, &mut other);
    }
    assert_ne!(inviting.compares().map(|(digits, _)| digits), joining.digits());
}

#[test]
fn what_is_no_message_ends_the_invitation() {
    for slot in [COMMIT, OFFER, REVEAL, GRANT] {
        let (mut mailbox, mut inviting, mut joining) = (Mailbox::default(), inviting(), joining());
        goes_on(&mut inviting, &mut mailbox);
        mailbox.0.insert(slot, b"noise".to_vec());
        let mut failed = None;
        for _ in 0..3 {
            failed = failed.or(goes_on(&mut joining, &mut mailbox));
            joining.confirm();
            failed = failed.or(goes_on(&mut inviting, &mut mailbox));
        }
        assert!(failed.is_some(), "slot {slot}");
    }
}

#[test]
fn without_an_answer_the_first_question_is_given_up_and_later_ones_are_asked_again_for_a_while() {
    let mut first = inviting();
    assert!(matches!(first.hear(Answer::Unreachable), Heard::Failed(ErrorCode::Unreachable)));
    let mut number_of_nobody = joining();
    assert!(matches!(number_of_nobody.hear(Answer::NotFound), Heard::Failed(ErrorCode::InvitationWrong)));

    let mut later = inviting();
    goes_on(&mut later, &mut Mailbox::default());
    assert!(matches!(later.hear(Answer::Busy { seconds: Some(7) }), Heard::Going(7_000)));
    for _ in 2..MOST_MISSES {
        assert!(matches!(later.hear(Answer::Unreachable), Heard::Going(_)));
    }
    assert!(matches!(later.hear(Answer::Unreachable), Heard::Failed(ErrorCode::Unreachable)));
    let mut expired = inviting();
    goes_on(&mut expired, &mut Mailbox::default());
    assert!(matches!(expired.hear(Answer::NotFound), Heard::Failed(ErrorCode::InvitationUsed)));
}
