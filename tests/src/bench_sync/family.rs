//! The case that is measured: Olena founded it, Maryam helps, and one more device only reads. Their words are the trace's,
//! sealed into bundles of a given size, as both would seal them who hear of each other after every bundle.

use std::collections::BTreeMap;
use std::path::Path;

use diko_core::ops::{AuthorId, Id128, Op};
use diko_sync::{Identity, Transport};
use diko_wire::{
    Body, DeviceKey, EpochId, EpochKey, Hash, Head, Header, Invitation, Item, MemberKind, Role, seal_bundle,
};

use super::Fault;
use crate::device::{Device, new_identity, random};
use crate::trace;

pub struct Family {
    /// What a reader is invited by.
    pub invitation: Invitation,
    pub reader: Identity,
    /// Its founder's right to the endpoint.
    pub founder: Identity,
    /// What comes before the trace: who is a member, and the epoch's key for each.
    pub beginning: Vec<Vec<u8>>,
    epoch: (EpochId, EpochKey),
    /// As whom each writes, and with which key.
    writers: [(AuthorId, DeviceKey); 2],
}

impl Family {
    /// Founds the case at an endpoint.
    ///
    /// # Errors
    /// What the disk or the endpoint refuses.
    pub fn found(folder: &Path, origin: &str, endpoint: &mut dyn Transport) -> Result<Family, Fault> {
        let mut olena = Device::found(folder, origin)?;
        let (maryam, reader) = (new_identity()?, new_identity()?);
        for identity in [&maryam, &reader] {
            olena.admit(&diko_sync::admission(identity, Role::Helper, MemberKind::Device)?)?;
        }
        olena.exchange(endpoint)?;
        let founder = olena.engine.sharing().own.clone();
        let key = DeviceKey::from_seed(*founder.seed)?;
        let entries = olena.store.items()?;
        let beginning = entries.iter().map(|entry| olena.store.item_bytes(&entry.hash));
        let beginning: Vec<Vec<u8>> = beginning.collect::<Result<_, _>>()?;
        let mut epochs = beginning.iter().filter_map(|bytes| match Item::read(bytes) {
            Ok(Item::Epoch(epoch)) => Some(epoch),
            _ => None,
        });
        let epoch = epochs.next_back().ok_or("the case has no epoch")?;
        let author = || random().map(|bytes| AuthorId(Id128(bytes)));
        Ok(Family {
            invitation: olena.invitation(Role::Helper),
            reader,
            beginning,
            epoch: (epoch.id, epoch.open(&key)?.key),
            writers: [(author()?, key), (author()?, DeviceKey::from_seed(*maryam.seed)?)],
            founder,
        })
    }

    /// As whom the trace is written.
    pub fn authors(&self) -> impl Iterator<Item = AuthorId> {
        self.writers.iter().map(|(author, _)| *author)
    }

    /// So many ops of the trace as items, so many a bundle.
    ///
    /// # Errors
    /// When the trace is none.
    pub fn seal(&self, count: usize, per_bundle: usize) -> Result<Vec<Vec<u8>>, Fault> {
        let [(phone, _), (laptop, _)] = &self.writers;
        let ops = trace::ops(*phone, *laptop, count, per_bundle)?;
        let mut newest: BTreeMap<AuthorId, Head> = BTreeMap::new();
        ops.chunks(per_bundle).map(|ops| self.seal_one(ops, &mut newest)).collect()
    }

    fn seal_one(&self, ops: &[Op], newest: &mut BTreeMap<AuthorId, Head>) -> Result<Vec<u8>, Fault> {
        let first = ops.first().ok_or("a bundle of nothing")?.id;
        let (author, key) =
            self.writers.iter().find(|(id, _)| *id == first.author).ok_or("an unknown author")?;
        let header = Header {
            case: self.invitation.case,
            author: *author,
            first: first.seq,
            count: u64::try_from(ops.len())?,
            previous: newest.get(author).map(|head| head.hash),
            epoch: self.epoch.0,
            salt: random()?,
        };
        let others = newest.values().filter(|head| head.author != *author);
        let named =
            |head: &&Head| ops.iter().flat_map(|op| &op.supersedes).any(|id| id.author == head.author);
        let begin = |head: &Head| head.hash.0.first_chunk().map(|begin| (head.author, *begin));
        let body = Body {
            predecessor: None,
            seen: others.clone().copied().collect(),
            branches: others.filter(named).filter_map(begin).collect(),
            ops: ops.to_vec(),
        };
        let bytes = seal_bundle(&header, &body, &self.epoch.1, key)?;
        let seq = header.first + header.count - 1;
        newest.insert(*author, Head { author: *author, seq, hash: Hash::of(&bytes) });
        Ok(bytes)
    }
}
