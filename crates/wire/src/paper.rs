//! The recovery code as a member: the keys that follow from it, and the list at the endpoint of the cases it opens. How a
//! seed comes from 24 digits is the vault's. Devices know the public key and the token, so they can write the list; they
//! cannot read it. So each case is sealed by itself, under an id by which a device knows its own entries among those of
//! other devices with the same code.

use std::collections::BTreeSet;

use zeroize::Zeroizing;

use crate::asymmetric::{self, Drawn, Sealed, SealingKey};
use crate::cbor::{Reader, Writer, read_whole};
use crate::{Membership, Token, WireError, padding, symmetric};

const CASE_LABEL: &[u8] = b"diko paper case 1";

/// More than any list has, in bytes.
const MAX_LIST: usize = 64 * 1024;

/// The keys of a recovery code. Secret ones are wiped when dropped.
pub struct PaperKey {
    lookup: [u8; 32],
    token: Token,
    seal: SealingKey,
}

/// A case in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedCase {
    /// Random; says nothing to whoever keeps the list.
    pub id: [u8; 16],
    sealed: Sealed,
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
    /// `WrongKey` where the case is sealed to another code; `Malformed` where what is sealed is none.
    pub fn open(&self, case: &SealedCase) -> Result<Membership, WireError> {
        let padded = asymmetric::open(&self.seal, CASE_LABEL, &case.id, &case.sealed)?;
        read_whole(padding::unpad(&padded)?, Membership::read, |case| Ok(write(case)))
    }
}

/// Seals a case to the key of a recovery code. `id` and `entropy` are random; `entropy` is used for nothing else.
///
/// # Errors
/// `WrongKey` where nothing can be sealed to `public`.
pub fn seal_case(
    case: &Membership,
    id: [u8; 16],
    public: &[u8; 32],
    entropy: [u8; 32],
) -> Result<SealedCase, WireError> {
    let padded = Zeroizing::new(padding::pad(&Zeroizing::new(write(case)))?);
    let sealed = asymmetric::seal(public, CASE_LABEL, &id, &padded, &mut Drawn::from_entropy(&entropy))?;
    Ok(SealedCase { id, sealed })
}

/// The list as it lies at the endpoint.
#[must_use]
pub fn write_cases(cases: &[SealedCase]) -> Vec<u8> {
    let mut writer = Writer::array_of(2);
    writer.number(1).array(cases.len());
    for case in cases {
        writer.array(3).bytes(&case.id);
        case.sealed.write(&mut writer);
    }
    writer.into_bytes()
}

/// # Errors
/// `Version`, `TooLarge`, or `Malformed` for anything that `write_cases` does not write, and for an id that is there twice.
pub fn read_cases(bytes: &[u8]) -> Result<Vec<SealedCase>, WireError> {
    if bytes.len() > MAX_LIST {
        return Err(WireError::TooLarge);
    }
    let read = |reader: &mut Reader<'_>| {
        reader.version_1(2)?;
        reader.list(|reader| {
            reader.array_of(3)?;
            Ok(SealedCase { id: reader.exactly()?, sealed: Sealed::read(reader)? })
        })
    };
    let cases = read_whole(bytes, read, |cases| Ok(write_cases(cases)))?;
    let ids: BTreeSet<[u8; 16]> = cases.iter().map(|case| case.id).collect();
    if ids.len() == cases.len() { Ok(cases) } else { Err(WireError::Malformed) }
}

fn write(case: &Membership) -> Vec<u8> {
    let mut writer = Writer::new();
    case.write(&mut writer);
    writer.into_bytes()
}

#[cfg(test)]
mod tests {
    use diko_core::ops::Id128;

    use super::*;
    use crate::{DeviceKey, Invitation, Role};

    fn case(byte: u8) -> Membership {
        let founder = DeviceKey::from_seed([1; 32]).unwrap().public();
        let (case, origin) = (Id128([byte; 16]), "https://musterstadt.example".into());
        let invitation = Invitation { case, origin, commune: None, founder, role: Role::Owner };
        Membership { invitation, seed: Zeroizing::new([byte; 32]), token: Token::from_bytes([byte; 32]) }
    }

    fn sealed(byte: u8, key: &PaperKey) -> SealedCase {
        seal_case(&case(byte), [byte; 16], &key.public(), [byte; 32]).unwrap()
    }

    #[test]
    fn the_code_opens_each_case_of_the_list_and_another_code_opens_none() {
        let (key, other) = (PaperKey::from_seed([7; 32]).unwrap(), PaperKey::from_seed([8; 32]).unwrap());
        let list = read_cases(&write_cases(&[sealed(2, &key), sealed(3, &key)])).unwrap();
        let opened: Vec<Id128> = list.iter().map(|one| key.open(one).unwrap().invitation.case).collect();
        assert_eq!(opened, [Id128([2; 16]), Id128([3; 16])]);
        assert!(list.iter().all(|one| other.open(one).is_err()));
    }

    #[test]
    fn a_case_under_the_id_of_another_is_not_opened() {
        let key = PaperKey::from_seed([7; 32]).unwrap();
        let moved = SealedCase { id: [9; 16], ..sealed(2, &key) };
        assert!(matches!(key.open(&moved), Err(WireError::WrongKey)));
    }

    #[test]
    fn a_list_with_an_id_twice_is_none_and_an_empty_one_is_one() {
        let key = PaperKey::from_seed([7; 32]).unwrap();
        let twice = write_cases(&[sealed(2, &key), sealed(2, &key)]);
        assert_eq!(read_cases(&twice), Err(WireError::Malformed));
        assert_eq!(read_cases(&write_cases(&[])), Ok(Vec::new()));
        assert_eq!(read_cases(&vec![0; MAX_LIST + 1]), Err(WireError::TooLarge));
    }
}
