//! What the engine asks of the wire. The simulator puts a cheap stand-in in its place, so that it can walk through many
//! thousands of histories; everything a device does goes through `Sealing`.

use diko_core::ops::Id128;
use diko_wire::{
    Body, Bundle, DeviceKey, Epoch, EpochId, EpochKey, Hash, Header, Item, MemberId, NewEpoch, OpenedEpoch,
    OwnersSecret, WireError,
};

/// An item's outside, which needs no key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outside {
    Bundle { hash: Hash, header: Header },
    Epoch { hash: Hash, case: Id128, id: EpochId, maker: [u8; 32], recipients: Vec<MemberId> },
}

pub trait Crypt {
    /// # Errors
    /// `Version` or `Kind` for what a newer version wrote, anything else for what is no item.
    fn read(&self, bytes: &[u8]) -> Result<Outside, WireError>;

    fn is_bundle_by(&self, bytes: &[u8], sign: &[u8; 32]) -> bool;

    /// # Errors
    /// When the key is another or the content is none.
    fn open_bundle(&self, bytes: &[u8], key: &EpochKey) -> Result<Body, WireError>;

    /// # Errors
    /// `TooLarge` where the ops do not fit into one item.
    fn seal_bundle(
        &self,
        header: &Header,
        body: &Body,
        key: &EpochKey,
        device: &DeviceKey,
    ) -> Result<Vec<u8>, WireError>;

    /// Opens an epoch that is sealed to this device, and checks who made it.
    ///
    /// # Errors
    /// When it is not, or is forged.
    fn open_epoch(&self, bytes: &[u8], device: &DeviceKey) -> Result<OpenedEpoch, WireError>;

    /// Opens an epoch whose key is known.
    ///
    /// # Errors
    /// When it is another's, or is forged.
    fn open_epoch_with(
        &self,
        bytes: &[u8],
        key: &EpochKey,
        secret: Option<&OwnersSecret>,
    ) -> Result<OpenedEpoch, WireError>;

    /// # Errors
    /// When a recipient's key is none.
    fn seal_epoch(
        &self,
        epoch: &NewEpoch<'_>,
        maker: &DeviceKey,
        entropy: [u8; 32],
    ) -> Result<Vec<u8>, WireError>;
}

/// Signatures and sealing as docs/sync.md says.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sealing;

impl Crypt for Sealing {
    fn read(&self, bytes: &[u8]) -> Result<Outside, WireError> {
        Ok(match Item::read(bytes)? {
            Item::Bundle(bundle) => Outside::Bundle { hash: bundle.hash, header: bundle.header },
            Item::Epoch(epoch) => Outside::Epoch {
                hash: epoch.hash,
                case: epoch.case,
                id: epoch.id,
                maker: epoch.maker,
                recipients: epoch.recipients,
            },
        })
    }

    fn is_bundle_by(&self, bytes: &[u8], sign: &[u8; 32]) -> bool {
        bundle(bytes).is_ok_and(|bundle| bundle.is_signed_by(sign))
    }

    fn open_bundle(&self, bytes: &[u8], key: &EpochKey) -> Result<Body, WireError> {
        bundle(bytes)?.open(key)
    }

    fn seal_bundle(
        &self,
        header: &Header,
        body: &Body,
        key: &EpochKey,
        device: &DeviceKey,
    ) -> Result<Vec<u8>, WireError> {
        diko_wire::seal_bundle(header, body, key, device)
    }

    fn open_epoch(&self, bytes: &[u8], device: &DeviceKey) -> Result<OpenedEpoch, WireError> {
        epoch(bytes)?.open(device)
    }

    fn open_epoch_with(
        &self,
        bytes: &[u8],
        key: &EpochKey,
        secret: Option<&OwnersSecret>,
    ) -> Result<OpenedEpoch, WireError> {
        epoch(bytes)?.open_with(key, secret)
    }

    fn seal_epoch(
        &self,
        epoch: &NewEpoch<'_>,
        maker: &DeviceKey,
        entropy: [u8; 32],
    ) -> Result<Vec<u8>, WireError> {
        diko_wire::seal_epoch(epoch, maker, entropy)
    }
}

fn bundle(bytes: &[u8]) -> Result<Bundle, WireError> {
    match Item::read(bytes)? {
        Item::Bundle(bundle) => Ok(bundle),
        Item::Epoch(_) => Err(WireError::Malformed),
    }
}

/// Whoever has the key of an epoch still asks who made it.
fn epoch(bytes: &[u8]) -> Result<Epoch, WireError> {
    match Item::read(bytes)? {
        Item::Epoch(epoch) if epoch.is_signed() => Ok(epoch),
        Item::Epoch(_) => Err(WireError::Signature),
        Item::Bundle(_) => Err(WireError::Malformed),
    }
}
