//! The way back with a recovery code alone: the sealed list at the commune is read and opened. Deliberately not here: the
//! vault that is made then.

use diko_sync::{Answer, Ask};
use diko_wire::{PaperKey, SealedCase};

use super::{Conversation, Heard};
use crate::ErrorCode;
use crate::secret::SecretText;

pub(crate) struct Recovering {
    key: PaperKey,
    /// What the vault is made with.
    pub code: SecretText,
    pub passphrase: SecretText,
    pub language: String,
}

impl Recovering {
    pub fn new(key: PaperKey, code: SecretText, passphrase: SecretText, language: String) -> Recovering {
        Recovering { key, code, passphrase, language }
    }

    pub fn key(&self) -> &PaperKey {
        &self.key
    }
}

impl Conversation for Recovering {
    /// What the code opens of it.
    type Outcome = Vec<SealedCase>;

    fn ask(&self) -> Option<Ask> {
        Some(Ask::ReadRecovery { id: self.key.lookup() })
    }

    fn hear(&mut self, answer: Answer) -> Heard<Vec<SealedCase>> {
        let bytes = match answer {
            Answer::Bytes(bytes) => bytes,
            Answer::Unreachable | Answer::Busy { .. } => return Heard::Failed(ErrorCode::Unreachable),
            Answer::NotFound => return Heard::Failed(ErrorCode::RecoveryNotFound),
            _ => return Heard::Failed(ErrorCode::NotACommune),
        };
        let mut cases = diko_wire::read_cases(&bytes).unwrap_or_default();
        cases.retain(|case| self.key.open(case).is_ok());
        if cases.is_empty() { Heard::Failed(ErrorCode::RecoveryNotFound) } else { Heard::Done(cases) }
    }
}
