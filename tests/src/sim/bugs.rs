//! Parts with a fault on purpose, to show that the simulator finds each: as if core, vault or engine had it. The faults lie
//! here and never in the product.

use std::sync::{Arc, Mutex, PoisonError};

use diko_core::ops::registry::DELETED;
use diko_core::ops::{AuthorId, Op, Value};
use diko_sync::{Crypt, Log, Outside};
use diko_vault::{CaseOps, ItemEntry, ItemKind, ItemState, LogChange, VaultError};
use diko_wire::{Body, DeviceKey, EpochKey, Header, NewEpoch, OpenedEpoch, OwnersSecret, WireError};

use super::Fast;
use super::dice::Dice;
use super::parts::{Broken, Disk, Parts};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bug {
    /// Of two words that did not know of each other the one with the later clock wins.
    LastWriterWins,
    /// What waits in quarantine is thrown away.
    DropOnRemoval,
    /// What was replaced before it came is not remembered by the next process.
    ForgottenSuperseded,
    /// The second branch of an author that branched is not taken in.
    DroppedFork,
    /// A delete takes away what was written without knowing of it.
    DeleteBeatsEdit,
}

pub struct Faulty {
    parts: Fast,
    bug: Bug,
    said: Said,
}

/// Every op that was ever sealed in a world.
type Said = Arc<Mutex<Vec<Op>>>;

impl Faulty {
    #[must_use]
    pub fn new(bug: Bug) -> Faulty {
        Faulty { parts: Fast::default(), bug, said: Said::default() }
    }
}

impl Parts for Faulty {
    type Disk = FaultyDisk<<Fast as Parts>::Disk>;
    type Endpoint = <Fast as Parts>::Endpoint;

    fn crypt(&self) -> Box<dyn Crypt + Send> {
        Box::new(FaultyCrypt { crypt: self.parts.crypt(), bug: self.bug, said: Arc::clone(&self.said) })
    }

    fn disk(&mut self, dice: &mut Dice) -> Result<Self::Disk, Broken> {
        Ok(FaultyDisk { disk: self.parts.disk(dice)?, bug: self.bug })
    }

    fn endpoint(&mut self, dice: &mut Dice) -> Result<Self::Endpoint, Broken> {
        self.parts.endpoint(dice)
    }
}

pub struct FaultyDisk<D> {
    disk: D,
    bug: Bug,
}

fn is_second_branch(entry: &ItemEntry) -> bool {
    matches!(entry.kind, ItemKind::Bundle(facts) if facts.line != facts.author)
}

impl<D: Disk> FaultyDisk<D> {
    fn spoil(&self, change: &LogChange) -> Result<LogChange, VaultError> {
        let mut change = change.clone();
        match self.bug {
            Bug::DropOnRemoval => {
                let is_waiting = |entry: &ItemEntry| entry.state == ItemState::Quarantined;
                change.add.retain(|(entry, _)| !is_waiting(entry));
                change.update.retain(|entry| !is_waiting(entry));
            }
            Bug::DroppedFork => {
                let mut entries = self.disk.items()?;
                entries.extend(change.add.iter().map(|(entry, _)| *entry));
                entries.extend(change.update.iter().copied());
                // The last that is said of an item counts.
                let newest = |hash: &[u8; 32]| entries.iter().rev().find(|entry| entry.hash == *hash);
                change.apply.retain(|(hash, _)| !newest(hash).is_some_and(is_second_branch));
            }
            Bug::LastWriterWins | Bug::ForgottenSuperseded | Bug::DeleteBeatsEdit => {}
        }
        Ok(change)
    }
}

impl<D: Disk> Log for FaultyDisk<D> {
    fn author(&self) -> AuthorId {
        self.disk.author()
    }

    fn predecessors(&self) -> Result<Vec<AuthorId>, VaultError> {
        self.disk.predecessors()
    }

    fn items(&self) -> Result<Vec<ItemEntry>, VaultError> {
        self.disk.items()
    }

    fn item_bytes(&self, hash: &[u8; 32]) -> Result<Vec<u8>, VaultError> {
        self.disk.item_bytes(hash)
    }

    fn pending(&self) -> Result<Vec<Op>, VaultError> {
        self.disk.pending()
    }

    fn values(&self) -> Result<Vec<(String, Vec<u8>)>, VaultError> {
        self.disk.values()
    }

    fn commit(&mut self, change: &LogChange) -> Result<(), VaultError> {
        let change = self.spoil(change)?;
        self.disk.commit(&change)
    }
}

impl<D: Disk> Disk for FaultyDisk<D> {
    fn load(&self) -> Result<CaseOps, VaultError> {
        let mut ops = self.disk.load()?;
        if self.bug == Bug::ForgottenSuperseded {
            ops.awaited.clear();
        }
        Ok(ops)
    }

    fn append(&mut self, ops: &[Op]) -> Result<(), VaultError> {
        self.disk.append(ops)
    }

    fn image(&mut self) -> Result<FaultyDisk<D>, Broken> {
        Ok(FaultyDisk { disk: self.disk.image()?, bug: self.bug })
    }

    fn restart(&mut self) -> Result<(), Broken> {
        self.disk.restart()
    }
}

struct FaultyCrypt {
    crypt: Box<dyn Crypt + Send>,
    bug: Bug,
    said: Said,
}

impl FaultyCrypt {
    /// Whether one op takes the other away that it never saw.
    fn beats(&self, one: &Op, other: &Op) -> bool {
        match self.bug {
            Bug::LastWriterWins => {
                (&one.entity, one.field) == (&other.entity, other.field) && one.at > other.at
            }
            Bug::DeleteBeatsEdit => {
                one.field == DELETED && one.value == Value::YesNo(true) && one.entity == other.entity
            }
            Bug::DropOnRemoval | Bug::ForgottenSuperseded | Bug::DroppedFork => false,
        }
    }
}

impl Crypt for FaultyCrypt {
    fn read(&self, bytes: &[u8]) -> Result<Outside, WireError> {
        self.crypt.read(bytes)
    }

    fn is_bundle_by(&self, bytes: &[u8], sign: &[u8; 32]) -> bool {
        self.crypt.is_bundle_by(bytes, sign)
    }

    fn open_bundle(&self, bytes: &[u8], with: &EpochKey) -> Result<Body, WireError> {
        let mut body = self.crypt.open_bundle(bytes, with)?;
        let said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
        for op in &mut body.ops {
            let beaten = said.iter().filter(|other| other.id != op.id && self.beats(op, other));
            let mut supersedes: Vec<_> =
                beaten.map(|other| other.id).chain(op.supersedes.iter().copied()).collect();
            supersedes.sort_unstable();
            supersedes.dedup();
            op.supersedes = supersedes;
        }
        Ok(body)
    }

    fn seal_bundle(
        &self,
        header: &Header,
        body: &Body,
        key: &EpochKey,
        device: &DeviceKey,
    ) -> Result<Vec<u8>, WireError> {
        let sealed = self.crypt.seal_bundle(header, body, key, device)?;
        self.said.lock().unwrap_or_else(PoisonError::into_inner).extend(body.ops.iter().cloned());
        Ok(sealed)
    }

    fn open_epoch(&self, bytes: &[u8], device: &DeviceKey) -> Result<OpenedEpoch, WireError> {
        self.crypt.open_epoch(bytes, device)
    }

    fn open_epoch_with(
        &self,
        bytes: &[u8],
        with: &EpochKey,
        knows: Option<&OwnersSecret>,
    ) -> Result<OpenedEpoch, WireError> {
        self.crypt.open_epoch_with(bytes, with, knows)
    }

    fn seal_epoch(
        &self,
        epoch: &NewEpoch<'_>,
        maker: &DeviceKey,
        entropy: [u8; 32],
    ) -> Result<Vec<u8>, WireError> {
        self.crypt.seal_epoch(epoch, maker, entropy)
    }
}
