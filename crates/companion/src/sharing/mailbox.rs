//! An invitation over a distance, from either side (docs/sync.md, "Invitations"): four messages through a mailbox, and six
//! digits that people compare before the last one. Deliberately not here: letting anyone in, and making a case.

use diko_sync::{Answer, Ask};
use diko_wire::mailbox::{Offer, Reveal, Transcript, commit};
use diko_wire::{DeviceKey, Invitation};
use serde::Deserialize;

use super::{Conversation, Heard};
use crate::ErrorCode;

/// Between two looks into the mailbox.
const LOOK_MS: u64 = 1_000;
/// Without an answer, in a row, until it is given up.
const MOST_MISSES: u32 = 60;

const COMMIT: u8 = 1;
const OFFER: u8 = 2;
const REVEAL: u8 = 3;
const GRANT: u8 = 4;

/// The side that lets in.
pub(crate) struct Inviting {
    offer: Offer,
    step: InvitingStep,
    misses: u32,
}

enum InvitingStep {
    Open,
    AwaitCommit {
        number: String,
    },
    Offer {
        number: String,
        commit: [u8; 32],
    },
    AwaitReveal {
        number: String,
        commit: [u8; 32],
    },
    /// The digits are on the screen.
    Compare {
        number: String,
        transcript: Box<Transcript>,
        digits: String,
    },
    Grant {
        number: String,
        message: Vec<u8>,
    },
}

/// The side that is let in.
pub(crate) struct Joining {
    number: String,
    key: DeviceKey,
    reveal: Reveal,
    step: JoiningStep,
    misses: u32,
}

enum JoiningStep {
    Commit,
    AwaitOffer,
    Reveal { transcript: Transcript, digits: String },
    Compare { transcript: Transcript, digits: String },
    AwaitGrant { transcript: Transcript, digits: String },
}

#[derive(Deserialize)]
struct Opened {
    number: String,
}

impl Inviting {
    pub fn new(offer: Offer) -> Inviting {
        Inviting { offer, step: InvitingStep::Open, misses: 0 }
    }

    /// Once there is a mailbox.
    pub fn number(&self) -> Option<&str> {
        match &self.step {
            InvitingStep::Open => None,
            InvitingStep::AwaitCommit { number }
            | InvitingStep::Offer { number, .. }
            | InvitingStep::AwaitReveal { number, .. }
            | InvitingStep::Compare { number, .. }
            | InvitingStep::Grant { number, .. } => Some(number),
        }
    }

    /// What people have to compare, and whom it is about.
    pub fn compares(&self) -> Option<(&str, &Transcript)> {
        match &self.step {
            InvitingStep::Compare { transcript, digits, .. } => Some((digits, transcript)),
            _ => None,
        }
    }

    /// The digits were the same: `message` is handed over.
    pub fn grant(&mut self, message: Vec<u8>) {
        if let InvitingStep::Compare { number, .. } = &self.step {
            self.step = InvitingStep::Grant { number: number.clone(), message };
        }
    }
}

impl Conversation for Inviting {
    type Outcome = ();

    fn ask(&self) -> Option<Ask> {
        let write = |number: &String, slot, message| Ask::WriteMail { number: number.clone(), slot, message };
        let read = |number: &String, slot| Ask::ReadMail { number: number.clone(), slot };
        match &self.step {
            InvitingStep::Open => Some(Ask::OpenMailbox),
            InvitingStep::AwaitCommit { number } => Some(read(number, COMMIT)),
            InvitingStep::Offer { number, .. } => Some(write(number, OFFER, self.offer.to_bytes())),
            InvitingStep::AwaitReveal { number, .. } => Some(read(number, REVEAL)),
            InvitingStep::Compare { .. } => None,
            InvitingStep::Grant { number, message } => Some(write(number, GRANT, message.clone())),
        }
    }

    fn hear(&mut self, answer: Answer) -> Heard<()> {
        let is_first = matches!(self.step, InvitingStep::Open);
        let message = match message(answer, is_first, &mut self.misses) {
            Ok(message) => message,
            Err(heard) => return heard,
        };
        let next = match (&self.step, message) {
            (InvitingStep::Open, bytes) => match serde_json::from_slice::<Opened>(&bytes) {
                Ok(Opened { number }) => InvitingStep::AwaitCommit { number },
                Err(_) => return Heard::Failed(ErrorCode::NotACommune),
            },
            (InvitingStep::AwaitCommit { number }, bytes) => match bytes.try_into() {
                Ok(commit) => InvitingStep::Offer { number: number.clone(), commit },
                Err(_) => return Heard::Failed(ErrorCode::InvitationWrong),
            },
            (InvitingStep::Offer { number, commit }, _) => {
                InvitingStep::AwaitReveal { number: number.clone(), commit: *commit }
            }
            (InvitingStep::AwaitReveal { number, commit }, bytes) => {
                let compared = Reveal::from_bytes(&bytes).and_then(|reveal| {
                    let (offer, commit) = (self.offer, *commit);
                    let transcript = Transcript { number: digits_of(number), commit, offer, reveal };
                    Ok((transcript, transcript.digits()?))
                });
                // What was committed to is another: someone tried.
                let Ok((transcript, digits)) = compared else {
                    return Heard::Failed(ErrorCode::DigitsDiffer);
                };
                InvitingStep::Compare { number: number.clone(), transcript: Box::new(transcript), digits }
            }
            (InvitingStep::Compare { .. }, _) => return Heard::Going(0),
            (InvitingStep::Grant { .. }, _) => return Heard::Done(()),
        };
        self.step = next;
        Heard::Going(0)
    }
}

impl Joining {
    /// `key`: as whom this device joins.
    pub fn new(number: String, key: DeviceKey, reveal: Reveal) -> Joining {
        Joining { number, key, reveal, step: JoiningStep::Commit, misses: 0 }
    }

    pub fn digits(&self) -> Option<&str> {
        match &self.step {
            JoiningStep::Compare { digits, .. } | JoiningStep::AwaitGrant { digits, .. } => Some(digits),
            _ => None,
        }
    }

    /// Whether the person has not said yet that the digits are the same.
    pub fn compares(&self) -> bool {
        matches!(self.step, JoiningStep::Compare { .. })
    }

    pub fn confirm(&mut self) {
        if let JoiningStep::Compare { transcript, digits } = &self.step {
            self.step = JoiningStep::AwaitGrant { transcript: *transcript, digits: digits.clone() };
        }
    }

    fn write(&self, slot: u8, message: Vec<u8>) -> Ask {
        Ask::WriteMail { number: self.number.clone(), slot, message }
    }

    fn read(&self, slot: u8) -> Ask {
        Ask::ReadMail { number: self.number.clone(), slot }
    }
}

impl Conversation for Joining {
    type Outcome = Invitation;

    fn ask(&self) -> Option<Ask> {
        match &self.step {
            JoiningStep::Commit => {
                Some(self.write(COMMIT, commit(digits_of(&self.number), &self.reveal).to_vec()))
            }
            JoiningStep::AwaitOffer => Some(self.read(OFFER)),
            JoiningStep::Reveal { .. } => Some(self.write(REVEAL, self.reveal.to_bytes())),
            JoiningStep::Compare { .. } => None,
            JoiningStep::AwaitGrant { .. } => Some(self.read(GRANT)),
        }
    }

    fn hear(&mut self, answer: Answer) -> Heard<Invitation> {
        let is_first = matches!(self.step, JoiningStep::Commit);
        if is_first && answer == Answer::NotFound {
            // Nobody opened a mailbox of this number.
            return Heard::Failed(ErrorCode::InvitationWrong);
        }
        let message = match message(answer, is_first, &mut self.misses) {
            Ok(message) => message,
            Err(heard) => return heard,
        };
        let next = match &self.step {
            JoiningStep::Commit => JoiningStep::AwaitOffer,
            JoiningStep::AwaitOffer => {
                let compared = Offer::from_bytes(&message).and_then(|offer| {
                    let number = digits_of(&self.number);
                    let commit = commit(number, &self.reveal);
                    let transcript = Transcript { number, commit, offer, reveal: self.reveal };
                    Ok((transcript, transcript.digits()?))
                });
                let Ok((transcript, digits)) = compared else {
                    return Heard::Failed(ErrorCode::InvitationWrong);
                };
                JoiningStep::Reveal { transcript, digits }
            }
            JoiningStep::Reveal { transcript, digits } => {
                JoiningStep::Compare { transcript: *transcript, digits: digits.clone() }
            }
            JoiningStep::Compare { .. } => return Heard::Going(0),
            JoiningStep::AwaitGrant { transcript, .. } => {
                return match transcript.open_grant(&message, &self.key) {
                    Ok(invitation) => Heard::Done(invitation),
                    Err(_) => Heard::Failed(ErrorCode::InvitationWrong),
                };
            }
        };
        self.step = next;
        Heard::Going(0)
    }
}

/// The message that was heard, empty where one was written; or where the conversation is without one.
fn message<T>(answer: Answer, is_first: bool, misses: &mut u32) -> Result<Vec<u8>, Heard<T>> {
    let seconds = match answer {
        Answer::Bytes(bytes) => {
            *misses = 0;
            return Ok(bytes);
        }
        Answer::Done => {
            *misses = 0;
            return Ok(Vec::new());
        }
        Answer::Nothing => {
            *misses = 0;
            return Err(Heard::Going(LOOK_MS));
        }
        Answer::Busy { seconds } => seconds.unwrap_or(0),
        Answer::Unreachable => 0,
        // Written by another, or the mailbox is gone.
        _ => return Err(Heard::Failed(ErrorCode::InvitationUsed)),
    };
    *misses = misses.saturating_add(1);
    if is_first || *misses >= MOST_MISSES {
        return Err(Heard::Failed(ErrorCode::Unreachable));
    }
    Err(Heard::Going(u64::from(seconds).saturating_mul(1_000).max(2 * LOOK_MS)))
}

/// A number that was checked when it came in.
fn digits_of(number: &str) -> u64 {
    number.parse().unwrap_or(0)
}

#[cfg(test)]
mod tests;
