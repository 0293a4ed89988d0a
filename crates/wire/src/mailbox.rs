//! An invitation over a distance: four messages through a mailbox of the endpoint, which may read and change them all.
//!
//! 1. The joiner commits to its keys and a nonce. 2. The inviter offers its keys and a nonce. 3. The joiner reveals. Both
//!    screens show six digits of the transcript, which the people compare. 4. The inviter grants the invitation.
//!
//! Whoever stands between has to show both sides the same digits, but must choose what it says to the one before it knows
//! what the other's digits will be: the commitment binds one nonce, and the other comes after it. So it succeeds once in a
//! million attempts, and a mailbox allows one.

use crate::asymmetric::{self, Drawn, Sealed};
use crate::cbor::{Reader, Writer, read_whole};
use crate::signature::{self, Signature};
use crate::{DeviceKey, DevicePublic, Hash, Invitation, TokenHash, WireError};

const GRANT_LABEL: signature::Label = b"diko grant 1\n";

/// More than any grant has, in bytes.
const MAX_GRANT: usize = 4_096;

/// The second message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer {
    pub inviter: DevicePublic,
    /// Random.
    pub nonce: [u8; 32],
}

/// The third message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reveal {
    pub device: DevicePublic,
    pub token: TokenHash,
    /// Random, and unknown to all until this message.
    pub nonce: [u8; 32],
}

/// Everything that was said before the digits are compared, as one side knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Transcript {
    /// Of the mailbox, as it was said on the telephone.
    pub number: u64,
    pub commit: [u8; 32],
    pub offer: Offer,
    pub reveal: Reveal,
}

/// The first message.
#[must_use]
pub fn commit(number: u64, reveal: &Reveal) -> [u8; 32] {
    Hash::of_parts(&[b"diko mailbox commit 1", &number.to_be_bytes(), &reveal.to_bytes()]).0
}

impl Offer {
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut writer = Writer::array_of(3);
        writer.number(1);
        self.inviter.write(&mut writer);
        writer.bytes(&self.nonce);
        writer.into_bytes()
    }

    /// # Errors
    /// `Version`, or `Malformed` for anything that `to_bytes` does not write.
    pub fn from_bytes(bytes: &[u8]) -> Result<Offer, WireError> {
        let read = |reader: &mut Reader<'_>| {
            reader.version_1(3)?;
            Ok(Offer { inviter: DevicePublic::read(reader)?, nonce: reader.exactly()? })
        };
        read_whole(bytes, read, |offer| Ok(offer.to_bytes()))
    }
}

impl Reveal {
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut writer = Writer::array_of(4);
        writer.number(1);
        self.device.write(&mut writer);
        writer.bytes(&self.token.0).bytes(&self.nonce);
        writer.into_bytes()
    }

    /// # Errors
    /// `Version`, or `Malformed` for anything that `to_bytes` does not write.
    pub fn from_bytes(bytes: &[u8]) -> Result<Reveal, WireError> {
        let read = |reader: &mut Reader<'_>| {
            reader.version_1(4)?;
            Ok(Reveal {
                device: DevicePublic::read(reader)?,
                token: TokenHash(reader.exactly()?),
                nonce: reader.exactly()?,
            })
        };
        read_whole(bytes, read, |reveal| Ok(reveal.to_bytes()))
    }
}

impl Transcript {
    /// Six digits for people to compare.
    ///
    /// # Errors
    /// `Signature` where what was revealed is not what was committed to: then there is nothing to compare.
    pub fn digits(&self) -> Result<String, WireError> {
        let Hash(hash) = self.hash()?;
        let first = hash.first_chunk().map_or(0, |bytes| u64::from_be_bytes(*bytes));
        Ok(format!("{:06}", first % 1_000_000))
    }

    /// The fourth message, when the digits were the same. It holds the invitation for the joiner alone, and is signed, because
    /// the joiner has to know who invites. `entropy` is random and used for nothing else.
    ///
    /// # Errors
    /// `Signature` as `digits`, and where `inviter` did not make the offer; `TooLarge` where the invitation names an endless
    /// origin.
    pub fn seal_grant(
        &self,
        invitation: &Invitation,
        inviter: &DeviceKey,
        entropy: [u8; 32],
    ) -> Result<Vec<u8>, WireError> {
        if inviter.public() != self.offer.inviter {
            return Err(WireError::Signature);
        }
        let mut plain = Writer::new();
        invitation.write(&mut plain);
        let mut random = Drawn::from_entropy(&entropy);
        let sealed =
            asymmetric::seal(&self.reveal.device.seal, &self.info()?, &[], plain.so_far(), &mut random)?;
        let bytes = signature::sign(unsigned(&sealed), GRANT_LABEL, inviter.sign());
        if bytes.len() > MAX_GRANT { Err(WireError::TooLarge) } else { Ok(bytes) }
    }

    /// # Errors
    /// `Signature` where another than the inviter wrote it; `WrongKey` where it belongs to another transcript or device;
    /// `Version`, `TooLarge`, `Malformed`.
    pub fn open_grant(&self, bytes: &[u8], joiner: &DeviceKey) -> Result<Invitation, WireError> {
        if bytes.len() > MAX_GRANT {
            return Err(WireError::TooLarge);
        }
        let read = |reader: &mut Reader<'_>| {
            reader.version_1(4)?;
            Ok((Sealed::read(reader)?, Signature::read(reader, GRANT_LABEL)?))
        };
        let (sealed, signature) = read_whole(bytes, read, |(sealed, signature)| {
            let mut writer = unsigned(sealed);
            writer.bytes(signature.bytes());
            Ok(writer.into_bytes())
        })?;
        if !signature.is_by(&self.offer.inviter.sign) {
            return Err(WireError::Signature);
        }
        let plain = asymmetric::open(joiner.seal(), &self.info()?, &[], &sealed)?;
        read_whole(&plain, Invitation::read, |invitation| {
            let mut writer = Writer::new();
            invitation.write(&mut writer);
            Ok(writer.into_bytes())
        })
    }

    fn info(&self) -> Result<Vec<u8>, WireError> {
        Ok([b"diko grant 1".as_slice(), &self.hash()?.0].concat())
    }

    fn hash(&self) -> Result<Hash, WireError> {
        if commit(self.number, &self.reveal) != self.commit {
            return Err(WireError::Signature);
        }
        let (offer, reveal) = (self.offer.to_bytes(), self.reveal.to_bytes());
        let number = self.number.to_be_bytes();
        Ok(Hash::of_parts(&[b"diko mailbox 1", &number, &self.commit, &offer, &reveal]))
    }
}

fn unsigned(sealed: &Sealed) -> Writer {
    let mut writer = Writer::array_of(4);
    writer.number(1);
    sealed.write(&mut writer);
    writer
}
