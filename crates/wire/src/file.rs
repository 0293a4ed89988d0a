//! An invitation as a file: a membership sealed under 24 digits, which travel another way. They are random, so they hold 79
//! bits; nobody tries that many, however fast a trial is. HKDF is therefore enough and no slow derivation is needed.

use zeroize::Zeroizing;

use crate::cbor::{Reader, Writer, read_whole};
use crate::{Membership, WireError, symmetric};

const LABEL: &[u8] = b"diko invitation file 1";
const DIGITS: usize = 24;

/// More than any file has, in bytes.
const MAX_FILE: usize = 4_096;

/// `digits` and `salt` are random and used for nothing else.
///
/// # Errors
/// `Malformed` where `digits` are not 24 digits; `TooLarge` where the invitation names an endless origin.
pub fn seal(membership: &Membership, digits: &str, salt: [u8; 16]) -> Result<Vec<u8>, WireError> {
    if digits.len() != DIGITS || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(WireError::Malformed);
    }
    let plain = Zeroizing::new(write(membership));
    let mut writer = begin(&salt);
    let sealed = symmetric::seal(digits.as_bytes(), &salt, LABEL, writer.so_far(), &plain)?;
    writer.bytes(&sealed);
    let bytes = writer.into_bytes();
    if bytes.len() > MAX_FILE { Err(WireError::TooLarge) } else { Ok(bytes) }
}

/// # Errors
/// `WrongKey` where the digits are others; `Version`, `TooLarge`, `Malformed` where this is no such file.
pub fn open(bytes: &[u8], digits: &str) -> Result<Membership, WireError> {
    if bytes.len() > MAX_FILE {
        return Err(WireError::TooLarge);
    }
    let read = |reader: &mut Reader<'_>| {
        reader.version_1(3)?;
        Ok((reader.exactly()?, reader.bytes()?.to_vec()))
    };
    let (salt, sealed) = read_whole(bytes, read, |(salt, sealed)| {
        let mut writer = begin(salt);
        writer.bytes(sealed);
        Ok(writer.into_bytes())
    })?;
    let plain = symmetric::open(digits.as_bytes(), &salt, LABEL, begin(&salt).so_far(), &sealed)?;
    read_whole(&plain, Membership::read, |membership| Ok(write(membership)))
}

fn begin(salt: &[u8; 16]) -> Writer {
    let mut writer = Writer::array_of(3);
    writer.number(1).bytes(salt);
    writer
}

fn write(membership: &Membership) -> Vec<u8> {
    let mut writer = Writer::new();
    membership.write(&mut writer);
    writer.into_bytes()
}
