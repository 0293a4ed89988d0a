//! An invitation in the same room: two codes that each device shows and the other scans. The offer holds a secret that only
//! who saw it knows; the answer proves that it was seen. QR codes hold base45 densely, so both are texts of it.

use ring::hmac;

use crate::cbor::{Reader, Writer, read_whole};
use crate::{DevicePublic, Invitation, TokenHash, WireError, base45};

const NAME: &str = "DIKO";
const VERSION: u64 = 1;
const OFFER: u64 = 1;
const ANSWER: u64 = 2;
const ANSWER_LABEL: &[u8] = b"diko answer 1\n";

/// What the greatest QR code (version 40, L) holds of such characters.
const MAX_TEXT: usize = 4_296;

/// The inviter's code.
#[derive(Clone, PartialEq, Eq)]
pub struct Offer {
    pub invitation: Invitation,
    /// Random, for one answer.
    pub secret: [u8; 16],
}

/// The joiner's code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub device: DevicePublic,
    pub token: TokenHash,
}

impl Offer {
    #[must_use]
    pub fn to_text(&self) -> String {
        to_text(&self.to_bytes())
    }

    /// # Errors
    /// `Kind` for the other code; `Version` for that of a newer program; `TooLarge`, `Malformed` for what is none.
    pub fn from_text(text: &str) -> Result<Offer, WireError> {
        let read = |reader: &mut Reader<'_>| {
            expect(reader, OFFER, 3)?;
            Ok(Offer { invitation: Invitation::read(reader)?, secret: reader.exactly()? })
        };
        read_whole(&from_text(text)?, read, |offer| Ok(offer.to_bytes()))
    }

    fn to_bytes(&self) -> Vec<u8> {
        let mut writer = Writer::array_of(3);
        writer.number(OFFER);
        self.invitation.write(&mut writer);
        writer.bytes(&self.secret);
        writer.into_bytes()
    }
}

impl Answer {
    /// `secret` is the offer's.
    #[must_use]
    pub fn to_text(&self, secret: &[u8; 16]) -> String {
        let mut writer = self.unproven();
        let proof = hmac::sign(&proof_key(secret), &proven(writer.so_far()));
        writer.bytes(proof.as_ref());
        to_text(&writer.into_bytes())
    }

    /// # Errors
    /// `Signature` where it answers another offer; otherwise as `Offer::from_text`.
    pub fn from_text(text: &str, secret: &[u8; 16]) -> Result<Answer, WireError> {
        let bytes = from_text(text)?;
        let read = |reader: &mut Reader<'_>| {
            expect(reader, ANSWER, 4)?;
            let answer = Answer { device: DevicePublic::read(reader)?, token: TokenHash(reader.exactly()?) };
            let message = proven(reader.so_far());
            let proof: [u8; 32] = reader.exactly()?;
            Ok((answer, message, proof))
        };
        let write = |(answer, _, proof): &(Answer, Vec<u8>, [u8; 32])| {
            let mut writer = answer.unproven();
            writer.bytes(proof);
            Ok(writer.into_bytes())
        };
        let (answer, message, proof) = read_whole(&bytes, read, write)?;
        hmac::verify(&proof_key(secret), &message, &proof).map_err(|_| WireError::Signature)?;
        Ok(answer)
    }

    fn unproven(&self) -> Writer {
        let mut writer = Writer::array_of(4);
        writer.number(ANSWER);
        self.device.write(&mut writer);
        writer.bytes(&self.token.0);
        writer
    }
}

fn proof_key(secret: &[u8; 16]) -> hmac::Key {
    hmac::Key::new(hmac::HMAC_SHA256, secret)
}

fn proven(before: &[u8]) -> Vec<u8> {
    [ANSWER_LABEL, before].concat()
}

fn expect(reader: &mut Reader<'_>, kind: u64, length: u64) -> Result<(), WireError> {
    let found = reader.array()?;
    match reader.number()? {
        one if one != kind => Err(WireError::Kind(one)),
        _ if found != length => Err(WireError::Malformed),
        _ => Ok(()),
    }
}

fn to_text(bytes: &[u8]) -> String {
    format!("{NAME}{VERSION}:{}", base45::encode(bytes))
}

fn from_text(text: &str) -> Result<Vec<u8>, WireError> {
    if text.len() > MAX_TEXT {
        return Err(WireError::TooLarge);
    }
    let (version, content) =
        text.strip_prefix(NAME).and_then(|rest| rest.split_once(':')).ok_or(WireError::Malformed)?;
    match version.parse() {
        Ok(VERSION) if version.len() == 1 => base45::decode(content),
        Ok(VERSION) | Err(_) => Err(WireError::Malformed),
        Ok(version) => Err(WireError::Version(version)),
    }
}
