//! The list by which the endpoint knows whom it serves: hashes of tokens, signed by the owners of a case. Each list names
//! the key of the next, so whoever is removed can sign none that follows.

use std::collections::BTreeSet;

use diko_core::ops::Id128;

use crate::cbor::{Writer, read_whole};
use crate::signature::{self, Signature};
use crate::{MAX_TOKENS, OwnersSecret, TokenHash, WireError};

const LABEL: signature::Label = b"diko admission 1\n";

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdmissionList {
    pub case: Id128,
    /// Greater than that of the list before.
    pub counter: u64,
    /// At most `MAX_TOKENS`. None: the case is to be deleted.
    pub tokens: BTreeSet<TokenHash>,
    /// The Ed25519 key that signed this list.
    pub key: [u8; 32],
    /// The one that signs the next.
    pub next: [u8; 32],
}

/// `secret` signs this list, `next` will sign the one after it.
///
/// # Errors
/// `TooLarge` for more than `MAX_TOKENS` tokens.
pub fn sign_admission(
    case: Id128,
    counter: u64,
    tokens: &BTreeSet<TokenHash>,
    secret: &OwnersSecret,
    next: &OwnersSecret,
) -> Result<Vec<u8>, WireError> {
    let (key, next) = (secret.admission_public()?, next.admission_public()?);
    let list = AdmissionList { case, counter, tokens: tokens.clone(), key, next };
    Ok(signature::sign(list.unsigned()?, LABEL, &secret.admission_pair()?))
}

impl AdmissionList {
    /// A list that its own `key` signed. Whether that key may sign is `follows`'s to say.
    ///
    /// # Errors
    /// `Signature` for any other; `Version`, `TooLarge`, `Malformed`.
    pub fn read(bytes: &[u8]) -> Result<AdmissionList, WireError> {
        // With 34 bytes a token and less than 200 around them.
        if bytes.len() > MAX_TOKENS * 34 + 200 {
            return Err(WireError::TooLarge);
        }
        let read = read_whole(
            bytes,
            |reader| {
                reader.version_1(7)?;
                let list = AdmissionList {
                    case: Id128(reader.exactly()?),
                    counter: reader.number()?,
                    tokens: reader.list(|token| token.exactly().map(TokenHash))?.into_iter().collect(),
                    key: reader.exactly()?,
                    next: reader.exactly()?,
                };
                Ok((list, Signature::read(reader, LABEL)?))
            },
            |(list, signature)| {
                let mut writer = list.unsigned()?;
                writer.bytes(signature.bytes());
                Ok(writer.into_bytes())
            },
        );
        let (list, signature) = read?;
        if signature.is_by(&list.key) { Ok(list) } else { Err(WireError::Signature) }
    }

    /// Whether the endpoint may take this list after `before`.
    #[must_use]
    pub fn follows(&self, before: &AdmissionList) -> bool {
        self.case == before.case && self.counter > before.counter && self.key == before.next
    }

    fn unsigned(&self) -> Result<Writer, WireError> {
        if self.tokens.len() > MAX_TOKENS {
            return Err(WireError::TooLarge);
        }
        let mut writer = Writer::array_of(7);
        writer.number(1).bytes(&self.case.0).number(self.counter).array(self.tokens.len());
        self.tokens.iter().for_each(|token| {
            writer.bytes(&token.0);
        });
        writer.bytes(&self.key).bytes(&self.next);
        Ok(writer)
    }
}
