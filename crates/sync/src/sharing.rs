//! What makes a case on this device a shared one: which case, where, who founded it, and as which device. Kept in the
//! case's own file; a copy of the vault takes it along, so a restored device needs no new invitation.

use diko_core::ops::Id128;
use diko_wire::{DeviceKey, DevicePublic, Invitation, Token, WireError};
use zeroize::Zeroizing;

use crate::values::Value;

/// A device's keys and its right to the endpoint.
#[derive(Clone)]
pub struct Identity {
    pub seed: Zeroizing<[u8; 32]>,
    pub token: Token,
}

#[derive(Clone)]
pub struct Sharing {
    pub case: Id128,
    /// Where the commune's endpoint is, as `https://host`.
    pub origin: String,
    /// The commune whose endpoint it is, where it is known.
    pub commune: Option<String>,
    pub founder: DevicePublic,
    pub own: Identity,
    /// As whom this device goes on once that member is admitted: it came with a recovery code or a file.
    pub successor: Option<Identity>,
    /// Another member's token that opens the endpoint as long as the own one does not yet.
    pub door: Option<Token>,
}

impl Sharing {
    /// What a device becomes that was invited as itself, in the same room or through a mailbox.
    #[must_use]
    pub fn joined(invitation: &Invitation, own: Identity) -> Sharing {
        Sharing {
            case: invitation.case,
            origin: invitation.origin.clone(),
            commune: invitation.commune.clone(),
            founder: invitation.founder,
            own,
            successor: None,
            door: None,
        }
    }

    /// What a device becomes that found a member's keys, in a file or behind a recovery code.
    #[must_use]
    pub fn found(invitation: &Invitation, member: Identity, successor: Identity) -> Sharing {
        Sharing { successor: Some(successor), ..Sharing::joined(invitation, member) }
    }

    /// # Errors
    /// When the seed gives no key.
    pub fn device(&self) -> Result<DeviceKey, WireError> {
        DeviceKey::from_seed(*self.own.seed)
    }

    /// What may open the endpoint where the own token does not: that of the member before, or that of the successor, whom an
    /// owner may have let in already.
    pub(crate) fn other_token(&self) -> Option<&Token> {
        self.door.as_ref().or(self.successor.as_ref().map(|successor| &successor.token))
    }

    /// The successor takes over.
    pub(crate) fn hand_over(&mut self) {
        if let Some(successor) = self.successor.take() {
            self.door = Some(std::mem::replace(&mut self.own, successor).token);
        }
    }

    #[must_use]
    pub fn read(values: &[(String, Vec<u8>)]) -> Option<Sharing> {
        let value =
            |name: &str| values.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_slice());
        let (sign, seal) = value("founder")?.split_first_chunk::<32>()?;
        let token = |bytes: &[u8]| bytes.try_into().ok().map(Token::from_bytes);
        Some(Sharing {
            case: Id128(value("case")?.try_into().ok()?),
            origin: String::from_utf8(value("origin")?.to_vec()).ok()?,
            commune: value("commune").and_then(|bytes| String::from_utf8(bytes.to_vec()).ok()),
            founder: DevicePublic { sign: *sign, seal: seal.try_into().ok()? },
            own: identity(value("identity")?)?,
            successor: value("successor").and_then(identity),
            door: value("door").and_then(token),
        })
    }

    /// As `read` reads it.
    #[must_use]
    pub fn values(&self) -> Vec<Value> {
        let bytes = |identity: &Identity| [&identity.seed[..], identity.token.bytes()].concat();
        vec![
            ("case".into(), Some(self.case.0.to_vec())),
            ("origin".into(), Some(self.origin.clone().into_bytes())),
            ("commune".into(), self.commune.clone().map(String::into_bytes)),
            ("founder".into(), Some([self.founder.sign, self.founder.seal].concat())),
            ("identity".into(), Some(bytes(&self.own))),
            ("successor".into(), self.successor.as_ref().map(bytes)),
            ("door".into(), self.door.as_ref().map(|token| token.bytes().to_vec())),
        ]
    }
}

fn identity(bytes: &[u8]) -> Option<Identity> {
    let (seed, token) = bytes.split_first_chunk::<32>()?;
    Some(Identity { seed: Zeroizing::new(*seed), token: Token::from_bytes(token.try_into().ok()?) })
}
