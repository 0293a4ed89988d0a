//! Statements about members: the values of ops of the kind `member`. Who may say what, and what follows, is not known here.

use diko_core::ops::AuthorId;
use diko_core::ops::Id128;

use crate::cbor::{Reader, Writer, read_whole};
use crate::{DevicePublic, Hash, MemberKind, Role, TokenHash, WireError};

/// A place in an author's chain of bundles: the bundle with this hash, whose last op has the number `seq`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Head {
    pub author: AuthorId,
    pub seq: u64,
    pub hash: Hash,
}

/// "Is a member from here on": `[keys, role, kind, token hash]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Admission {
    pub device: DevicePublic,
    pub role: Role,
    pub kind: MemberKind,
    pub token: TokenHash,
}

/// Up to where a removed member's bundles count, or are released: `[[author, seq, hash] …]`, ascending without doubles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cuts(pub Vec<Head>);

impl Admission {
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut writer = Writer::array_of(4);
        self.device.write(&mut writer);
        writer.number(self.role as u64).number(self.kind as u64).bytes(&self.token.0);
        writer.into_bytes()
    }

    /// # Errors
    /// `Malformed` for anything that `to_bytes` does not write.
    pub fn from_bytes(bytes: &[u8]) -> Result<Admission, WireError> {
        let read = |reader: &mut Reader<'_>| {
            reader.array_of(4)?;
            Ok(Admission {
                device: DevicePublic::read(reader)?,
                role: Role::read(reader)?,
                kind: MemberKind::read(reader)?,
                token: TokenHash(reader.exactly()?),
            })
        };
        read_whole(bytes, read, |admission| Ok(admission.to_bytes()))
    }
}

impl Cuts {
    /// Whatever order the heads are in, they are written in theirs.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut writer = Writer::new();
        write_heads(&mut writer, &self.0);
        writer.into_bytes()
    }

    /// # Errors
    /// `Malformed` for anything that `to_bytes` does not write.
    pub fn from_bytes(bytes: &[u8]) -> Result<Cuts, WireError> {
        read_whole(bytes, |reader| read_heads(reader).map(Cuts), |cuts| Ok(cuts.to_bytes()))
    }
}

/// In ascending order without doubles.
pub(crate) fn write_heads(writer: &mut Writer, heads: &[Head]) {
    let mut heads = heads.to_vec();
    heads.sort_unstable();
    heads.dedup();
    writer.array(heads.len());
    for head in heads {
        writer.array(3).bytes(&head.author.0.0).number(head.seq).bytes(&head.hash.0);
    }
}

pub(crate) fn read_heads(reader: &mut Reader<'_>) -> Result<Vec<Head>, WireError> {
    reader.list(|reader| {
        reader.array_of(3)?;
        Ok(Head {
            author: AuthorId(Id128(reader.exactly()?)),
            seq: reader.number()?,
            hash: Hash(reader.exactly()?),
        })
    })
}
