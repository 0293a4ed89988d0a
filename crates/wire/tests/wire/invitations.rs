//! Invitations: in the same room, over a distance, as a file; and the recovery code that reads its record.

use diko_wire::mailbox::{Reveal, Transcript};
use diko_wire::room::{Answer, Offer};
use diko_wire::{Membership, PaperKey, WireError, file, mailbox, read_cases, seal_case};

use crate::people::*;

#[test]
fn taras_scans_olena_s_code_and_she_scans_his() {
    let shown = room_offer().to_text();
    assert!(shown.starts_with("DIKO1:"));
    let is_for_qr =
        |character: char| character.is_ascii_uppercase() || "0123456789 $%*+-./:".contains(character);
    assert!(shown.chars().all(is_for_qr));
    let offer = Offer::from_text(&shown).unwrap();
    assert!(offer == room_offer());

    let answer = room_answer().to_text(&offer.secret);
    assert_eq!(Answer::from_text(&answer, &ROOM_SECRET).unwrap(), room_answer());
}

#[test]
fn an_answer_to_another_offer_is_refused() {
    let answer = room_answer().to_text(&[0; 16]);
    assert_eq!(Answer::from_text(&answer, &ROOM_SECRET), Err(WireError::Signature));
}

#[test]
fn a_code_that_is_another_says_which() {
    let (offer, answer) = (room_offer().to_text(), room_answer().to_text(&ROOM_SECRET));
    assert_eq!(Offer::from_text(&answer).map(drop), Err(WireError::Kind(2)));
    assert_eq!(Answer::from_text(&offer, &ROOM_SECRET), Err(WireError::Kind(1)));
    let newer = offer.replacen('1', "2", 1);
    assert_eq!(Offer::from_text(&newer).map(drop), Err(WireError::Version(2)));
    assert_eq!(Offer::from_text(&"A".repeat(5_000)).map(drop), Err(WireError::TooLarge));
    for other in
        ["", "https://diko.example", "DIKO", "DIKO:", "DIKO1", "DIKO01:", "DIKO+1:", "diko1:", "DIKO1:"]
    {
        assert_eq!(Offer::from_text(other).map(drop), Err(WireError::Malformed), "{other}");
    }
}

#[test]
fn both_sides_of_a_mailbox_see_the_same_six_digits() {
    let said = transcript();
    let offer = mailbox::Offer::from_bytes(&said.offer.to_bytes()).unwrap();
    let reveal = Reveal::from_bytes(&said.reveal.to_bytes()).unwrap();
    let heard = Transcript { number: 4_711, commit: said.commit, offer, reveal };
    let digits = said.digits().unwrap();
    assert_eq!(heard.digits().unwrap(), digits);
    assert!(digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_digit()));
    // Frozen: two versions show the same.
    assert_eq!(digits, "510386");
}

#[test]
fn other_keys_another_nonce_or_another_mailbox_give_other_digits() {
    let said = transcript();
    let with = |number, offer, reveal| {
        Transcript { number, commit: mailbox::commit(number, &reveal), offer, reveal }.digits().unwrap()
    };
    let (offer, reveal) = (said.offer, said.reveal);
    let others = [
        with(4_712, offer, reveal),
        with(4_711, mailbox::Offer { inviter: stranger().public(), ..offer }, reveal),
        with(4_711, mailbox::Offer { nonce: [0; 32], ..offer }, reveal),
        with(4_711, offer, Reveal { device: stranger().public(), ..reveal }),
        with(4_711, offer, Reveal { token: membership().token.hash(), ..reveal }),
        with(4_711, offer, Reveal { nonce: [0; 32], ..reveal }),
    ];
    assert!(!others.contains(&said.digits().unwrap()));
}

#[test]
fn there_are_no_digits_for_what_was_not_committed_to() {
    let said = transcript();
    let changed = [
        Transcript { number: 4_712, ..said },
        Transcript { commit: [0; 32], ..said },
        Transcript { reveal: Reveal { device: stranger().public(), ..said.reveal }, ..said },
        Transcript { reveal: Reveal { token: membership().token.hash(), ..said.reveal }, ..said },
        Transcript { reveal: Reveal { nonce: [0; 32], ..said.reveal }, ..said },
    ];
    for said in changed {
        assert_eq!(said.digits(), Err(WireError::Signature));
        let sealed = said.seal_grant(&invitation(), olena(), [1; 32]);
        assert_eq!(sealed, Err(WireError::Signature));
    }
}

#[test]
fn a_grant_opens_for_the_joiner_and_tells_who_invites() {
    assert_eq!(transcript().open_grant(&grant_bytes(), taras()).unwrap(), invitation());
    assert_eq!(transcript().open_grant(&grant_bytes(), stranger()), Err(WireError::WrongKey));
}

#[test]
fn a_grant_of_another_than_the_inviter_is_refused() {
    // Whoever runs the mailbox knows the joiner's keys and can seal to them.
    let said = transcript();
    let theirs = Transcript { offer: mailbox::Offer { inviter: stranger().public(), ..said.offer }, ..said };
    let forged = theirs.seal_grant(&invitation(), stranger(), [1; 32]).unwrap();
    assert_eq!(said.open_grant(&forged, taras()), Err(WireError::Signature));
    assert_eq!(said.seal_grant(&invitation(), stranger(), [1; 32]), Err(WireError::Signature));
}

#[test]
fn a_grant_of_another_day_is_refused() {
    let said = transcript();
    let earlier = Transcript { offer: mailbox::Offer { nonce: [9; 32], ..said.offer }, ..said };
    let grant = earlier.seal_grant(&invitation(), olena(), [1; 32]).unwrap();
    assert_eq!(said.open_grant(&grant, taras()), Err(WireError::WrongKey));
}

#[test]
fn a_file_opens_with_its_digits_alone() {
    let opened = file::open(&file_bytes(), DIGITS).unwrap();
    assert!(is_same(&opened, &membership()));
    let wrong = DIGITS.replace("314", "413");
    assert_eq!(file::open(&file_bytes(), &wrong).map(drop), Err(WireError::WrongKey));
    assert_eq!(file::open(&file_bytes(), "").map(drop), Err(WireError::WrongKey));
}

#[test]
fn nothing_is_sealed_under_fewer_than_24_digits() {
    for digits in ["", "1234", &DIGITS[1..], "31415926535897932384626٤", "3141592653589793238462 4"] {
        assert_eq!(file::seal(&membership(), digits, [0; 16]), Err(WireError::Malformed), "{digits}");
    }
}

#[test]
fn an_endless_origin_is_not_sealed_since_it_would_not_be_opened() {
    let mut endless = membership();
    endless.invitation.origin = "o".repeat(4_000);
    assert_eq!(file::seal(&endless, DIGITS, [0; 16]), Err(WireError::TooLarge));
    let granted = transcript().seal_grant(&endless.invitation, olena(), [1; 32]);
    assert_eq!(granted, Err(WireError::TooLarge));
    assert_eq!(file::open(&[0; 5_000], DIGITS).map(drop), Err(WireError::TooLarge));
    assert_eq!(transcript().open_grant(&[0; 5_000], taras()), Err(WireError::TooLarge));
}

#[test]
fn the_recovery_code_reads_the_cases_that_devices_sealed_to_it() {
    let paper = PaperKey::from_seed(PAPER_SEED).unwrap();
    let cases = read_cases(&record_bytes()).unwrap();
    assert!(cases.len() == 1 && is_same(&paper.open(&cases[0]).unwrap(), &membership()));
    let other = PaperKey::from_seed([0; 32]).unwrap();
    assert_eq!(other.open(&cases[0]).map(drop), Err(WireError::WrongKey));
    assert_eq!(read_cases(&vec![0; 300_000]), Err(WireError::TooLarge));
    assert_eq!(seal_case(&membership(), [0; 16], &[0; 32], [1; 32]), Err(WireError::WrongKey));
}

#[test]
fn what_follows_from_a_recovery_code_is_frozen() {
    let paper = PaperKey::from_seed(PAPER_SEED).unwrap();
    assert_eq!(hex(&paper.lookup()), "0f574e88953ebea1f4e27f2b3201c5c3bc4f60c9d7dbf3a8bb0836817d8b4ea6");
    assert_eq!(paper.token().to_text(), "2187bc84a0f1226381139ff766680f09747b930ba27cbdf7f43dcfe927a4ebdf");
    assert_eq!(hex(&paper.public()), "a8c7cb6e2be20379df045139735e36e8c35dd01803c871919662bfaee90bb478");
}

fn is_same(one: &Membership, other: &Membership) -> bool {
    let secrets = one.seed == other.seed && one.token.bytes() == other.token.bytes();
    secrets && one.invitation == other.invitation
}
