//! An epoch: the key under which bundles are sealed, sealed itself to each member, with the keys of the epochs before it.
//! Who must be among the recipients, and when a new one is due, is not known here.

use std::collections::BTreeMap;

use diko_core::ops::Id128;
use zeroize::Zeroizing;

use crate::asymmetric::{self, Drawn, Sealed};
use crate::cbor::{Reader, Writer, read_whole};
use crate::item::{EPOCH, VERSION};
use crate::signature::{self, Signature};
use crate::{
    DeviceKey, DevicePublic, EpochId, EpochKey, Hash, MAX_ITEM, MemberId, OwnersSecret, Role, WireError,
    symmetric,
};

const LABEL: signature::Label = b"diko epoch 1\n";
const RECIPIENT_LABEL: &[u8] = b"diko epoch 1";
const KEYS_LABEL: &[u8] = b"diko epoch keys 1";
const SECRETS_LABEL: &[u8] = b"diko epoch secrets 1";

/// How many owners' secrets an epoch hands on.
const MAX_SECRETS: usize = 64;

/// An epoch that is to be made.
#[derive(Clone, Copy)]
pub struct NewEpoch<'a> {
    pub case: Id128,
    /// Random, and of this epoch alone.
    pub key: &'a EpochKey,
    /// Random, where an owner makes the epoch; none where a helper does.
    pub secret: Option<&'a OwnersSecret>,
    /// The keys of all heads.
    pub heads: &'a [EpochKey],
    /// The owners' secrets before this one that the maker knows, the newest last. The newest 64 are handed on, under `secret`.
    pub secrets: &'a [OwnersSecret],
    /// Each once. Owners get `secret` too.
    pub recipients: &'a [(DevicePublic, Role)],
}

/// An epoch as it was received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Epoch {
    pub case: Id128,
    pub id: EpochId,
    /// The Ed25519 key of the member that made it.
    pub maker: [u8; 32],
    /// Ascending.
    pub recipients: Vec<MemberId>,
    /// Of all its bytes: its name in the log.
    pub hash: Hash,
    bytes: Vec<u8>,
    sealed: BTreeMap<MemberId, Sealed>,
    keys: Vec<u8>,
    secrets: Option<Vec<u8>>,
    signature: Signature,
}

/// What an epoch gives whoever opens it.
pub struct OpenedEpoch {
    pub key: EpochKey,
    /// For owners, where an owner made it.
    pub secret: Option<OwnersSecret>,
    /// The keys of the epochs that it follows.
    pub heads: Vec<EpochKey>,
    /// The owners' secrets before `secret`, the newest last; none without it.
    pub secrets: Vec<OwnersSecret>,
}

/// `entropy` is random and used for nothing else.
///
/// # Errors
/// `WrongKey` where nothing can be sealed to a recipient's key. `Malformed` where a recipient is named twice. `TooLarge`
/// where they do not fit into one item.
pub fn seal_epoch(epoch: &NewEpoch<'_>, maker: &DeviceKey, entropy: [u8; 32]) -> Result<Vec<u8>, WireError> {
    seal_under(epoch.key.id(epoch.case), epoch, maker, entropy)
}

/// Also under a name that is not the key's, which nobody opens.
fn seal_under(
    id: EpochId,
    epoch: &NewEpoch<'_>,
    maker: &DeviceKey,
    entropy: [u8; 32],
) -> Result<Vec<u8>, WireError> {
    let (case, maker_key) = (epoch.case, maker.public().sign);
    let for_helpers = Zeroizing::new(epoch.key.bytes().to_vec());
    let secret = epoch.secret.map_or(&[][..], |secret| secret.bytes());
    let for_owners = Zeroizing::new([epoch.key.bytes(), secret].concat());

    let mut random = Drawn::from_entropy(&entropy);
    let mut sealed = BTreeMap::new();
    for (device, role) in epoch.recipients {
        let plain = if *role == Role::Owner { &for_owners } else { &for_helpers };
        let info = recipient_info(case, id, device.id(), &maker_key);
        let for_one = asymmetric::seal(&device.seal, &info, &[], plain, &mut random)?;
        if sealed.insert(device.id(), for_one).is_some() {
            return Err(WireError::Malformed);
        }
    }

    let mut writer = begin(case, id, &maker_key, &sealed);
    let heads = concat(epoch.heads.iter().map(EpochKey::bytes));
    let keys = symmetric::seal(epoch.key.bytes(), &[], KEYS_LABEL, writer.so_far(), &heads)?;
    let secrets = match epoch.secret {
        Some(secret) => {
            let handed_on = epoch.secrets.iter().skip(epoch.secrets.len().saturating_sub(MAX_SECRETS));
            let plain = concat(handed_on.map(OwnersSecret::bytes));
            Some(symmetric::seal(secret.bytes(), &[], SECRETS_LABEL, writer.so_far(), &plain)?)
        }
        None => None,
    };
    writer.bytes(&keys).bytes_or_null(secrets.as_deref());
    let bytes = signature::sign(writer, LABEL, maker.sign());
    if bytes.len() > MAX_ITEM { Err(WireError::TooLarge) } else { Ok(bytes) }
}

impl Epoch {
    pub(crate) fn read(bytes: &[u8]) -> Result<Epoch, WireError> {
        let read = |reader: &mut Reader<'_>| {
            reader.item(EPOCH, 9)?;
            let (case, id, maker) = (Id128(reader.exactly()?), EpochId(reader.exactly()?), reader.exactly()?);
            let sealed: BTreeMap<MemberId, Sealed> = reader
                .list(|reader| {
                    reader.array_of(3)?;
                    Ok((MemberId(Id128(reader.exactly()?)), Sealed::read(reader)?))
                })?
                .into_iter()
                .collect();
            let keys = reader.bytes()?.to_vec();
            let secrets = reader.or_null(|reader| Ok(reader.bytes()?.to_vec()))?;
            let signature = Signature::read(reader, LABEL)?;
            let (recipients, hash) = (sealed.keys().copied().collect(), Hash::of(bytes));
            let bytes = bytes.to_vec();
            Ok(Epoch { case, id, maker, recipients, hash, bytes, sealed, keys, secrets, signature })
        };
        read_whole(bytes, read, |epoch| {
            let mut writer = epoch.header();
            writer.bytes(&epoch.keys).bytes_or_null(epoch.secrets.as_deref());
            writer.bytes(epoch.signature.bytes());
            Ok(writer.into_bytes())
        })
    }

    /// By its maker. Whether the maker is a member is not known here.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        self.signature.is_by(&self.maker)
    }

    /// Opens what is sealed to a device.
    ///
    /// # Errors
    /// `WrongKey` where nothing is, or it does not give the key that `id` names. `Malformed` where the maker sealed
    /// something else.
    pub fn open(&self, device: &DeviceKey) -> Result<OpenedEpoch, WireError> {
        let member = device.public().id();
        let sealed = self.sealed.get(&member).ok_or(WireError::WrongKey)?;
        let info = recipient_info(self.case, self.id, member, &self.maker);
        let plain = asymmetric::open(device.seal(), &info, &[], sealed)?;
        let mut both = split(&plain, |bytes| bytes)?.into_iter();
        let key = both.next().map(EpochKey::from_bytes).ok_or(WireError::Malformed)?;
        let secret = both.next().map(OwnersSecret::from_bytes);
        if both.next().is_some() {
            return Err(WireError::Malformed);
        }
        self.open_with(&key, secret.as_ref())
    }

    /// Opens the rest with a key that is known already, and the owners' secret of this epoch for those who have it.
    ///
    /// # Errors
    /// `WrongKey` where either is another's; `Malformed` where the maker sealed something else.
    pub fn open_with(&self, key: &EpochKey, secret: Option<&OwnersSecret>) -> Result<OpenedEpoch, WireError> {
        if key.id(self.case) != self.id {
            return Err(WireError::WrongKey);
        }
        let header = self.header();
        let heads = symmetric::open(key.bytes(), &[], KEYS_LABEL, header.so_far(), &self.keys)?;
        let heads = split(&heads, EpochKey::from_bytes)?;
        let secrets = match secret {
            Some(secret) => {
                let sealed = self.secrets.as_ref().ok_or(WireError::Malformed)?;
                let plain = symmetric::open(secret.bytes(), &[], SECRETS_LABEL, header.so_far(), sealed)?;
                split(&plain, OwnersSecret::from_bytes)?
            }
            None => Vec::new(),
        };
        Ok(OpenedEpoch { key: key.clone(), secret: secret.cloned(), heads, secrets })
    }

    /// As it was received.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    fn header(&self) -> Writer {
        begin(self.case, self.id, &self.maker, &self.sealed)
    }
}

/// Everything before `keys`, `secrets` and `signature`.
fn begin(case: Id128, id: EpochId, maker: &[u8; 32], sealed: &BTreeMap<MemberId, Sealed>) -> Writer {
    let mut writer = Writer::array_of(9);
    writer.number(VERSION).number(EPOCH).bytes(&case.0).bytes(&id.0).bytes(maker).array(sealed.len());
    for (member, sealed) in sealed {
        writer.array(3).bytes(&member.0.0);
        sealed.write(&mut writer);
    }
    writer
}

fn recipient_info(case: Id128, id: EpochId, member: MemberId, maker: &[u8; 32]) -> Vec<u8> {
    [RECIPIENT_LABEL, &case.0, &id.0, &member.0.0, maker].concat()
}

fn concat<'a>(parts: impl Iterator<Item = &'a [u8; 32]>) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(parts.flatten().copied().collect())
}

/// What `concat` put together.
fn split<T>(bytes: &[u8], each: impl Fn([u8; 32]) -> T) -> Result<Vec<T>, WireError> {
    let (parts, rest) = bytes.as_chunks();
    if rest.is_empty() {
        Ok(parts.iter().map(|part| each(*part)).collect())
    } else {
        Err(WireError::Malformed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Item;

    #[test]
    fn a_key_that_is_not_the_one_the_epoch_names_is_not_taken() {
        let maker = DeviceKey::from_seed([1; 32]).unwrap();
        let (key, named) = (EpochKey::from_bytes([2; 32]), EpochKey::from_bytes([3; 32]));
        let case = Id128([4; 16]);
        let recipients = [(maker.public(), Role::Helper)];
        let new =
            NewEpoch { case, key: &key, secret: None, heads: &[], secrets: &[], recipients: &recipients };
        let opened = |id| {
            let Item::Epoch(epoch) = Item::read(&seal_under(id, &new, &maker, [5; 32]).unwrap()).unwrap()
            else {
                panic!("a bundle")
            };
            assert!(epoch.is_signed());
            (epoch.open(&maker).map(drop), epoch.open_with(&key, None).map(drop))
        };
        assert_eq!(opened(key.id(case)), (Ok(()), Ok(())));
        assert_eq!(opened(named.id(case)), (Err(WireError::WrongKey), Err(WireError::WrongKey)));
    }
}
