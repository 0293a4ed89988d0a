//! What a device keeps of its recovery code: where the list of its cases lies at an endpoint, the right to write there, and
//! the key to which cases are sealed. The code itself, and what it opens, it does not have. Deliberately not here: the
//! bytes of the list (`diko_wire`).

use std::collections::BTreeSet;

use diko_core::ops::Id128;
use diko_sync::{Answer, Ask};
use diko_vault::{KdfCost, RecoveryCode, Vault};
use diko_wire::{MemberId, Membership, PaperKey, SealedCase, Token, read_cases, seal_case, write_cases};

use super::{Conversation, Heard};
use crate::ErrorCode;

const PLACE: &str = "paper";
const GONE: &str = "paper.gone";

/// Of the recovery code of this vault.
#[derive(Clone)]
pub(crate) struct Place {
    lookup: [u8; 32],
    token: Token,
    pub public: [u8; 32],
}

/// The way back into one case.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Record {
    /// The key it is sealed to.
    pub public: [u8; 32],
    pub member: MemberId,
    pub sealed: SealedCase,
}

/// Makes the list at an endpoint hold this device's records. Those of other devices with the same code stay.
pub(crate) struct WriteList {
    place: Place,
    own: Vec<SealedCase>,
    gone: BTreeSet<[u8; 16]>,
    list: Option<Vec<u8>>,
}

/// The keys that follow from a recovery code; as slow as opening a vault.
pub(crate) fn key(code: &RecoveryCode, cost: KdfCost) -> Result<PaperKey, ErrorCode> {
    Ok(PaperKey::from_seed(*code.paper_seed(cost)?)?)
}

impl Place {
    pub fn of(key: &PaperKey) -> Place {
        Place { lookup: key.lookup(), token: key.token(), public: key.public() }
    }

    /// Nothing in a vault that was made before there was sharing.
    pub fn read(vault: &Vault) -> Result<Option<Place>, ErrorCode> {
        let text = vault.setting(PLACE)?.unwrap_or_default();
        let parts: Vec<Token> = text.split_whitespace().filter_map(Token::from_text).collect();
        Ok(match parts.as_slice() {
            [lookup, token, public] => {
                Some(Place { lookup: *lookup.bytes(), token: token.clone(), public: *public.bytes() })
            }
            _ => None,
        })
    }

    pub fn keep(&self, vault: &mut Vault) -> Result<(), ErrorCode> {
        let parts = [self.lookup, *self.token.bytes(), self.public];
        let text = parts.map(|part| Token::from_bytes(part).to_text());
        Ok(vault.set_setting(PLACE, &text.join(" "))?)
    }
}

impl Record {
    /// `id` and `entropy` are random.
    pub fn seal(
        case: &Membership,
        public: [u8; 32],
        id: [u8; 16],
        entropy: [u8; 32],
    ) -> Result<Record, ErrorCode> {
        Record::of(seal_case(case, id, &public, entropy)?, case, public)
    }

    /// Of a case that was opened with the code.
    pub fn of(sealed: SealedCase, case: &Membership, public: [u8; 32]) -> Result<Record, ErrorCode> {
        let member = diko_wire::DeviceKey::from_seed(*case.seed)?.public().id();
        Ok(Record { public, member, sealed })
    }

    pub fn to_bytes(&self) -> Vec<u8> {
        let list = write_cases(std::slice::from_ref(&self.sealed));
        [&self.public[..], &self.member.0.0, &list].concat()
    }

    pub fn from_bytes(bytes: &[u8]) -> Option<Record> {
        let (public, rest) = bytes.split_first_chunk::<32>()?;
        let (member, list) = rest.split_first_chunk::<16>()?;
        let sealed = read_cases(list).ok()?.pop()?;
        Some(Record { public: *public, member: MemberId(Id128(*member)), sealed })
    }
}

/// Records that a case took with it when it was removed from this device.
pub(crate) fn gone(vault: &Vault) -> Result<BTreeSet<[u8; 16]>, ErrorCode> {
    let text = vault.setting(GONE)?.unwrap_or_default();
    Ok(text.split_whitespace().filter_map(Id128::from_hex).map(|id| id.0).collect())
}

pub(crate) fn set_gone(vault: &mut Vault, gone: &BTreeSet<[u8; 16]>) -> Result<(), ErrorCode> {
    let text: Vec<String> = gone.iter().map(|id| Id128(*id).to_hex()).collect();
    Ok(vault.set_setting(GONE, &text.join(" "))?)
}

impl WriteList {
    pub fn new(place: Place, own: Vec<SealedCase>, gone: BTreeSet<[u8; 16]>) -> WriteList {
        WriteList { place, own, gone, list: None }
    }

    /// The list as it should be, from what lies there.
    fn merged(&self, there: &[SealedCase]) -> Vec<u8> {
        let is_other = |case: &&SealedCase| {
            !self.gone.contains(&case.id) && self.own.iter().all(|own| own.id != case.id)
        };
        let cases: Vec<SealedCase> = there.iter().filter(is_other).chain(&self.own).cloned().collect();
        write_cases(&cases)
    }

    fn compare(&mut self, there: &[u8]) -> Heard<()> {
        let cases = read_cases(there).unwrap_or_default();
        let is_there = |own: &SealedCase| cases.contains(own);
        if self.own.iter().all(is_there) && cases.iter().all(|case| !self.gone.contains(&case.id)) {
            return Heard::Done(());
        }
        self.list = Some(self.merged(&cases));
        Heard::Going(0)
    }
}

impl Conversation for WriteList {
    type Outcome = ();

    fn ask(&self) -> Option<Ask> {
        let id = self.place.lookup;
        Some(match &self.list {
            None => Ask::ReadRecovery { id },
            Some(list) => Ask::WriteRecovery { id, token: self.place.token.clone(), record: list.clone() },
        })
    }

    fn hear(&mut self, answer: Answer) -> Heard<()> {
        match (&self.list, answer) {
            (None, Answer::Bytes(there)) => self.compare(&there),
            (None, Answer::NotFound) => self.compare(&[]),
            (Some(_), Answer::Done) => Heard::Done(()),
            _ => Heard::Failed(ErrorCode::Unreachable),
        }
    }
}

#[cfg(test)]
mod tests;
