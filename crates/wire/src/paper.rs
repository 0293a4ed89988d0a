//! The recovery code as a member: the keys that follow from it, and the record at the endpoint that lists the cases it
//! opens. How a seed comes from 24 digits is the vault's. Devices know the public key and the token, so they can write the
//! record; they cannot read it.

use zeroize::Zeroizing;

use crate::asymmetric::{self, Drawn, Sealed, SealingKey};
use crate::cbor::{Reader, Writer, read_whole};
use crate::{MAX_ITEM, Membership, Token, WireError, padding, symmetric};

const RECORD_LABEL: &[u8] = b"diko paper record 1";

/// The keys of a recovery code. Secret ones are wiped when dropped.
pub struct PaperKey {
    lookup: [u8; 32],
    token: Token,
    seal: SealingKey,
}

impl PaperKey {
    /// `seed` is derived from the code as docs/sync.md says.
    ///
    /// # Errors
    /// None that can happen: every 32 bytes are a seed.
    pub fn from_seed(seed: [u8; 32]) -> Result<PaperKey, WireError> {
        let seed = Zeroizing::new(seed);
        let derive = |info: &[u8]| symmetric::derive_key(&[], seed.as_slice(), &[info]);
        Ok(PaperKey {
            lookup: *derive(b"diko paper 1 id")?,
            token: Token::from_bytes(*derive(b"diko paper 1 token")?),
            seal: SealingKey::from_secret(&*derive(b"diko paper 1 seal")?),
        })
    }

    /// Where the record lies at the endpoint.
    #[must_use]
    pub fn lookup(&self) -> [u8; 32] {
        self.lookup
    }

    /// The right to write there.
    #[must_use]
    pub fn token(&self) -> Token {
        self.token.clone()
    }

    /// The X25519 key that cases are sealed to.
    #[must_use]
    pub fn public(&self) -> [u8; 32] {
        self.seal.public()
    }

    /// # Errors
    /// `WrongKey` where the record is another code's; `Version`, `TooLarge`, `Malformed` where it is none.
    pub fn open_cases(&self, bytes: &[u8]) -> Result<Vec<Membership>, WireError> {
        if bytes.len() > MAX_ITEM {
            return Err(WireError::TooLarge);
        }
        let read = |reader: &mut Reader<'_>| {
            reader.version_1(3)?;
            Sealed::read(reader)
        };
        let sealed = read_whole(bytes, read, |sealed| Ok(record(sealed)))?;
        let padded = asymmetric::open(&self.seal, RECORD_LABEL, &[], &sealed)?;
        let read = |reader: &mut Reader<'_>| reader.list(Membership::read);
        read_whole(padding::unpad(&padded)?, read, |cases| Ok(write(cases)))
    }
}

/// The record, padded so that it does not tell how many cases there are. `entropy` is random and used for nothing else.
///
/// # Errors
/// `WrongKey` where nothing can be sealed to `public`; `TooLarge` beyond `MAX_ITEM`.
pub fn seal_cases(cases: &[Membership], public: &[u8; 32], entropy: [u8; 32]) -> Result<Vec<u8>, WireError> {
    let plain = Zeroizing::new(write(cases));
    let padded = Zeroizing::new(padding::pad(&plain)?);
    let mut random = Drawn::from_entropy(&entropy);
    let bytes = record(&asymmetric::seal(public, RECORD_LABEL, &[], &padded, &mut random)?);
    if bytes.len() > MAX_ITEM { Err(WireError::TooLarge) } else { Ok(bytes) }
}

fn record(sealed: &Sealed) -> Vec<u8> {
    let mut writer = Writer::array_of(3);
    writer.number(1);
    sealed.write(&mut writer);
    writer.into_bytes()
}

fn write(cases: &[Membership]) -> Vec<u8> {
    let mut writer = Writer::array_of(cases.len());
    cases.iter().for_each(|case| case.write(&mut writer));
    writer.into_bytes()
}
