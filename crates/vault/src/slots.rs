//! Key slots: the master key, wrapped once per secret, and the bytes of the file that holds them. FROZEN: the layout
//! and what is authenticated are under golden tests.
//!
//! ```text
//! "DIKOSLOT" | version u8 = 1 | vault id 16 | generation u64 | count u8 | slot × count | SHA-256 of all before
//! slot: kind u8 | length u16 | body
//! body: memory KiB u32 | passes u32 | salt 16 | nonce 12 | wrapped key 48       (all integers big-endian)
//! ```
//! A slot of a kind this version does not know is kept as it is. Deliberately not here: where the bytes lie
//! (`slot_files`).

use ring::aead::{self, Aad, LessSafeKey, Nonce, UnboundKey};
use ring::digest;
use zeroize::Zeroize;

use crate::VaultError;
use crate::kdf::{self, KdfCost};
use crate::keys::{MasterKey, VaultId};
use crate::random::{self, Random};

const MAGIC: &[u8; 8] = b"DIKOSLOT";
const VERSION: u8 = 1;
const BODY: usize = 4 + 4 + 16 + 12 + 48;

/// All slots of a vault at one generation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Slots {
    pub vault: VaultId,
    /// Counts the writes: the greater one of two files is the newer.
    pub generation: u64,
    slots: Vec<Slot>,
}

/// What a slot opens with. The numbers are frozen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SlotKind {
    Passphrase = 1,
    RecoveryCode = 2,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Slot {
    Known { kind: SlotKind, wrapped: Wrapped },
    Unknown { kind: u8, body: Vec<u8> },
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Wrapped {
    cost: KdfCost,
    salt: [u8; kdf::SALT],
    nonce: [u8; 12],
    key: [u8; 48],
}

impl Slots {
    pub fn new(vault: VaultId) -> Slots {
        Slots { vault, generation: 0, slots: Vec::new() }
    }

    /// The cost the passphrase slot asks for.
    pub fn cost(&self) -> Option<KdfCost> {
        self.known(SlotKind::Passphrase).map(|wrapped| wrapped.cost)
    }

    pub fn has(&self, kind: SlotKind) -> bool {
        self.known(kind).is_some()
    }

    /// Wraps `master` under `secret` (already normalised) and puts it in the place of the slot of that kind.
    pub fn set(
        &mut self,
        kind: SlotKind,
        secret: &str,
        master: &MasterKey,
        cost: KdfCost,
        random: &mut dyn Random,
    ) -> Result<(), VaultError> {
        let salt = random::make_bytes(random)?;
        let nonce = random::make_bytes(random)?;
        let key = wrapping_key(secret, &salt, cost)?;
        let mut bytes = [0; 48];
        let mut plain = *master.bytes();
        for (place, byte) in bytes.iter_mut().zip(plain) {
            *place = byte;
        }
        plain.zeroize();
        let (content, tag_place) = bytes.split_at_mut(32);
        let tag = key
            .seal_in_place_separate_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from(self.authenticated(kind, cost, &salt)),
                content,
            )
            .map_err(|_| VaultError::Io(std::io::ErrorKind::InvalidInput))?;
        tag_place.copy_from_slice(tag.as_ref());
        let slot = Slot::Known { kind, wrapped: Wrapped { cost, salt, nonce, key: bytes } };
        match self.slots.iter_mut().find(|slot| slot.number() == kind as u8) {
            Some(place) => *place = slot,
            None => self.slots.push(slot),
        }
        Ok(())
    }

    /// The master key, by the slot of this kind.
    ///
    /// # Errors
    /// `WrongSecret`, also when there is no such slot.
    pub fn unwrap(&self, kind: SlotKind, secret: &str) -> Result<MasterKey, VaultError> {
        let wrapped = self.known(kind).ok_or(VaultError::WrongSecret)?;
        let key = wrapping_key(secret, &wrapped.salt, wrapped.cost)?;
        let mut bytes = wrapped.key;
        let result = key.open_in_place(
            Nonce::assume_unique_for_key(wrapped.nonce),
            Aad::from(self.authenticated(kind, wrapped.cost, &wrapped.salt)),
            &mut bytes,
        );
        let master = match result.map(|plain| <[u8; 32]>::try_from(&*plain)) {
            Ok(Ok(plain)) => Ok(MasterKey::from_bytes(plain)),
            _ => Err(VaultError::WrongSecret),
        };
        bytes.zeroize();
        master
    }

    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(512);
        bytes.extend_from_slice(MAGIC);
        bytes.push(VERSION);
        bytes.extend_from_slice(&self.vault.0);
        bytes.extend_from_slice(&self.generation.to_be_bytes());
        bytes.push(u8::try_from(self.slots.len()).unwrap_or(u8::MAX));
        for slot in self.slots.iter().take(usize::from(u8::MAX)) {
            slot.write_to(&mut bytes);
        }
        let checksum = digest::digest(&digest::SHA256, &bytes);
        bytes.extend_from_slice(checksum.as_ref());
        bytes
    }

    /// # Errors
    /// `SlotsDamaged` for anything `to_bytes` did not write.
    pub fn from_bytes(bytes: &[u8]) -> Result<Slots, VaultError> {
        parse(bytes).ok_or(VaultError::SlotsDamaged)
    }

    fn known(&self, wanted: SlotKind) -> Option<&Wrapped> {
        self.slots.iter().find_map(|slot| match slot {
            Slot::Known { kind, wrapped } if *kind == wanted => Some(wrapped),
            _ => None,
        })
    }

    /// Ties a wrapped key to this vault, this kind and this cost: a slot moved elsewhere or made cheaper opens nothing.
    fn authenticated(&self, kind: SlotKind, cost: KdfCost, salt: &[u8; kdf::SALT]) -> Vec<u8> {
        let mut aad = Vec::with_capacity(64);
        aad.extend_from_slice(b"diko slot 1");
        aad.extend_from_slice(&self.vault.0);
        aad.push(kind as u8);
        aad.extend_from_slice(&cost.memory_kib.to_be_bytes());
        aad.extend_from_slice(&cost.passes.to_be_bytes());
        aad.extend_from_slice(salt);
        aad
    }
}

impl Slot {
    fn number(&self) -> u8 {
        match self {
            Slot::Known { kind, .. } => *kind as u8,
            Slot::Unknown { kind, .. } => *kind,
        }
    }

    fn write_to(&self, bytes: &mut Vec<u8>) {
        bytes.push(self.number());
        match self {
            Slot::Known { wrapped, .. } => {
                bytes.extend_from_slice(&u16::try_from(BODY).unwrap_or(u16::MAX).to_be_bytes());
                bytes.extend_from_slice(&wrapped.cost.memory_kib.to_be_bytes());
                bytes.extend_from_slice(&wrapped.cost.passes.to_be_bytes());
                bytes.extend_from_slice(&wrapped.salt);
                bytes.extend_from_slice(&wrapped.nonce);
                bytes.extend_from_slice(&wrapped.key);
            }
            Slot::Unknown { body, .. } => {
                bytes.extend_from_slice(&u16::try_from(body.len()).unwrap_or(u16::MAX).to_be_bytes());
                bytes.extend_from_slice(body);
            }
        }
    }
}

fn wrapping_key(secret: &str, salt: &[u8; kdf::SALT], cost: KdfCost) -> Result<LessSafeKey, VaultError> {
    let key = kdf::derive_key(secret, salt, cost)?;
    UnboundKey::new(&aead::CHACHA20_POLY1305, key.as_slice())
        .map(LessSafeKey::new)
        .map_err(|_| VaultError::Io(std::io::ErrorKind::InvalidInput))
}

fn parse(bytes: &[u8]) -> Option<Slots> {
    let (content, checksum) = bytes.split_at_checked(bytes.len().checked_sub(32)?)?;
    if digest::digest(&digest::SHA256, content).as_ref() != checksum {
        return None;
    }
    let mut rest = content;
    if take(&mut rest)? != *MAGIC || take(&mut rest)? != [VERSION] {
        return None;
    }
    let vault = VaultId(take(&mut rest)?);
    let generation = u64::from_be_bytes(take(&mut rest)?);
    let [count] = take(&mut rest)?;
    let slots = (0..count).map(|_| parse_slot(&mut rest)).collect::<Option<Vec<_>>>()?;
    rest.is_empty().then_some(Slots { vault, generation, slots })
}

fn parse_slot(rest: &mut &[u8]) -> Option<Slot> {
    let [kind] = take(rest)?;
    let length = usize::from(u16::from_be_bytes(take(rest)?));
    let (mut body, after) = rest.split_at_checked(length)?;
    *rest = after;
    let kind = match kind {
        1 => SlotKind::Passphrase,
        2 => SlotKind::RecoveryCode,
        kind => return Some(Slot::Unknown { kind, body: body.to_vec() }),
    };
    let cost = KdfCost {
        memory_kib: u32::from_be_bytes(take(&mut body)?),
        passes: u32::from_be_bytes(take(&mut body)?),
    };
    let wrapped = Wrapped { cost, salt: take(&mut body)?, nonce: take(&mut body)?, key: take(&mut body)? };
    (body.is_empty() && cost.is_plausible()).then_some(Slot::Known { kind, wrapped })
}

/// The next `N` bytes, taken off the front.
fn take<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (head, tail) = rest.split_first_chunk::<N>()?;
    *rest = tail;
    Some(*head)
}
