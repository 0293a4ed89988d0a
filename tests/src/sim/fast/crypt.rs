//! Sealing without cryptography, with its laws: an item is a receipt for what lies in a drawer that all devices of the world
//! share, and the drawer gives it only to whoever shows the key. A receipt that was changed is none.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use diko_core::ops::Id128;
use diko_sync::{Crypt, Outside};
use diko_wire::{
    Body, DeviceKey, DevicePublic, EpochId, EpochKey, Hash, Header, NewEpoch, OpenedEpoch, OwnersSecret,
    Role, WireError,
};

use crate::sim::injecting::FUTURE;

/// More ops than this do not fit into one bundle here, so that dividing happens.
const MOST_OPS: usize = 12;

#[derive(Clone, Default)]
pub struct PlainCrypt(Arc<Mutex<Drawer>>);

#[derive(Default)]
struct Drawer {
    contents: BTreeMap<Vec<u8>, Content>,
}

#[derive(Clone)]
enum Content {
    Bundle { header: Header, body: Body, key: EpochKey, signer: [u8; 32] },
    Epoch(Epoch),
}

#[derive(Clone)]
struct Epoch {
    case: Id128,
    maker: [u8; 32],
    key: EpochKey,
    heads: Vec<EpochKey>,
    secret: Option<OwnersSecret>,
    secrets: Vec<OwnersSecret>,
    recipients: Vec<(DevicePublic, Role)>,
}

impl PlainCrypt {
    fn drawer(&self) -> MutexGuard<'_, Drawer> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn keep(&self, content: Content) -> Vec<u8> {
        let mut drawer = self.drawer();
        // So that one with a byte changed is not another's.
        let receipt = Hash::of(&drawer.contents.len().to_le_bytes()).0.to_vec();
        drawer.contents.insert(receipt.clone(), content);
        receipt
    }

    fn content(&self, bytes: &[u8]) -> Result<Content, WireError> {
        self.drawer().contents.get(bytes).cloned().ok_or(WireError::Malformed)
    }

    fn epoch(&self, bytes: &[u8]) -> Result<Epoch, WireError> {
        match self.content(bytes)? {
            Content::Epoch(epoch) => Ok(epoch),
            Content::Bundle { .. } => Err(WireError::Malformed),
        }
    }
}

impl Epoch {
    fn id(&self) -> EpochId {
        self.key.id(self.case)
    }
}

impl Crypt for PlainCrypt {
    fn read(&self, bytes: &[u8]) -> Result<Outside, WireError> {
        if bytes.starts_with(&FUTURE) {
            return Err(WireError::Version(2));
        }
        let hash = Hash::of(bytes);
        Ok(match self.content(bytes)? {
            Content::Bundle { header, .. } => Outside::Bundle { hash, header },
            Content::Epoch(epoch) => {
                let mut recipients: Vec<_> = epoch.recipients.iter().map(|(device, _)| device.id()).collect();
                recipients.sort_unstable();
                Outside::Epoch { hash, case: epoch.case, id: epoch.id(), maker: epoch.maker, recipients }
            }
        })
    }

    fn is_bundle_by(&self, bytes: &[u8], sign: &[u8; 32]) -> bool {
        matches!(self.content(bytes), Ok(Content::Bundle { signer, .. }) if signer == *sign)
    }

    fn open_bundle(&self, bytes: &[u8], with: &EpochKey) -> Result<Body, WireError> {
        match self.content(bytes)? {
            Content::Bundle { body, key, .. } if key.bytes() == with.bytes() => Ok(body),
            Content::Bundle { .. } => Err(WireError::WrongKey),
            Content::Epoch(_) => Err(WireError::Malformed),
        }
    }

    fn seal_bundle(
        &self,
        header: &Header,
        body: &Body,
        key: &EpochKey,
        device: &DeviceKey,
    ) -> Result<Vec<u8>, WireError> {
        if body.ops.len() > MOST_OPS {
            return Err(WireError::TooLarge);
        }
        if key.id(header.case) != header.epoch {
            return Err(WireError::WrongKey);
        }
        let begins = header.first == 1;
        let numbers = (header.first..).map(|seq| (header.author, seq));
        let is_right = !body.ops.is_empty()
            && u64::try_from(body.ops.len()) == Ok(header.count)
            && header.previous.is_none() == begins
            && (begins || body.predecessor.is_none())
            && body.ops.iter().map(|op| (op.id.author, op.id.seq)).eq(numbers.take(body.ops.len()))
            && body.ops.iter().all(|op| op.supersedes.is_sorted_by(|one, next| one < next))
            && body.ops.iter().all(|op| !op.supersedes.contains(&op.id));
        if !is_right {
            return Err(WireError::Malformed);
        }
        let (header, body, key) = (header.clone(), body.clone(), key.clone());
        Ok(self.keep(Content::Bundle { header, body, key, signer: device.public().sign }))
    }

    fn open_epoch(&self, bytes: &[u8], device: &DeviceKey) -> Result<OpenedEpoch, WireError> {
        let Epoch { key, heads, secret, secrets, recipients, .. } = self.epoch(bytes)?;
        let own = device.public();
        let mut roles = recipients.iter().filter(|(recipient, _)| *recipient == own);
        let (_, role) = roles.next().ok_or(WireError::WrongKey)?;
        let secret = secret.filter(|_| *role == Role::Owner);
        let secrets = if secret.is_some() { secrets } else { Vec::new() };
        Ok(OpenedEpoch { key, heads, secret, secrets })
    }

    fn open_epoch_with(
        &self,
        bytes: &[u8],
        with: &EpochKey,
        knows: Option<&OwnersSecret>,
    ) -> Result<OpenedEpoch, WireError> {
        let Epoch { key, heads, secret, secrets, .. } = self.epoch(bytes)?;
        if key.bytes() != with.bytes() {
            return Err(WireError::WrongKey);
        }
        let secret = secret.filter(|secret| knows.is_some_and(|known| known.bytes() == secret.bytes()));
        let secrets = if secret.is_some() { secrets } else { Vec::new() };
        Ok(OpenedEpoch { key, heads, secret, secrets })
    }

    fn seal_epoch(&self, epoch: &NewEpoch<'_>, maker: &DeviceKey, _: [u8; 32]) -> Result<Vec<u8>, WireError> {
        Ok(self.keep(Content::Epoch(Epoch {
            case: epoch.case,
            maker: maker.public().sign,
            key: epoch.key.clone(),
            heads: epoch.heads.to_vec(),
            secret: epoch.secret.cloned(),
            secrets: if epoch.secret.is_some() { epoch.secrets.to_vec() } else { Vec::new() },
            recipients: epoch.recipients.to_vec(),
        })))
    }
}
