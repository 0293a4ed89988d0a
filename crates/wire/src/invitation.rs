//! What a device has to know to join a case, and the membership that is handed over where nobody stands on the other side
//! (an invitation file, the recovery code). How they travel is told in `room`, `mailbox`, `file` and `paper`.

use diko_core::ops::Id128;
use zeroize::Zeroizing;

use crate::cbor::{Reader, Writer};
use crate::{DevicePublic, Role, Token, WireError};

/// The way to a case. It holds no secret; whoever has it still has to be admitted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    pub case: Id128,
    /// Of the endpoint, as a catalogue writes it.
    pub origin: String,
    /// Id of the commune's catalogue, where it has one.
    pub commune: Option<String>,
    /// The member whom all admissions go back to.
    pub founder: DevicePublic,
    /// What the invited will be.
    pub role: Role,
}

/// A member whom someone else will be. Its secrets are wiped when dropped.
#[derive(Clone)]
pub struct Membership {
    pub invitation: Invitation,
    /// Of its `DeviceKey`.
    pub seed: Zeroizing<[u8; 32]>,
    pub token: Token,
}

impl Invitation {
    pub(crate) fn write(&self, writer: &mut Writer) {
        writer.array(5).bytes(&self.case.0).text(&self.origin);
        match &self.commune {
            Some(commune) => writer.text(commune),
            None => writer.null(),
        };
        self.founder.write(writer);
        writer.number(self.role as u64);
    }

    pub(crate) fn read(reader: &mut Reader<'_>) -> Result<Invitation, WireError> {
        reader.array_of(5)?;
        Ok(Invitation {
            case: Id128(reader.exactly()?),
            origin: reader.text()?.to_owned(),
            commune: reader.or_null(|reader| Ok(reader.text()?.to_owned()))?,
            founder: DevicePublic::read(reader)?,
            role: Role::read(reader)?,
        })
    }
}

impl Membership {
    pub(crate) fn write(&self, writer: &mut Writer) {
        writer.array(3);
        self.invitation.write(writer);
        writer.bytes(self.seed.as_slice()).bytes(self.token.bytes());
    }

    pub(crate) fn read(reader: &mut Reader<'_>) -> Result<Membership, WireError> {
        reader.array_of(3)?;
        Ok(Membership {
            invitation: Invitation::read(reader)?,
            seed: Zeroizing::new(reader.exactly()?),
            token: Token::from_bytes(reader.exactly()?),
        })
    }
}
