//! Making items: a bundle of what waits to be sent, and an epoch where there is none to write under. A bundle is formed
//! only when it is about to be handed over, so that it is sealed for those who are members then.

use std::collections::{BTreeMap, BTreeSet};

use diko_core::ops::{AuthorId, Op};
use diko_vault::{ItemEntry, ItemKind, ItemState, LogChange};
use diko_wire::{
    Body, DeviceKey, DevicePublic, EpochKey, Hash, Head, Header, MemberId, NewEpoch, OwnersSecret, Role,
    WireError,
};

use crate::crypt::{Crypt, Outside};
use crate::epochs::Audience;
use crate::ledger::Ledger;
use crate::log::Log;
use crate::members::Member;
use crate::rewriting::is_removal;
use crate::{SyncError, values};

/// The most ops of one bundle. Fewer where they are long.
const MOST_OPS: usize = 500;

/// An item that this device made, and the change that keeps it.
pub struct Formed {
    pub change: LogChange,
    pub hash: Hash,
}

impl Ledger {
    /// A bundle of what waits, or of its beginning; nothing where nothing does or there is no epoch to write under.
    ///
    /// # Errors
    /// What the disk refuses, or an op that does not fit into any bundle.
    pub fn form_bundle(
        &mut self,
        pending: &[Op],
        log: &dyn Log,
        crypt: &dyn Crypt,
        device: &DeviceKey,
        salt: [u8; 16],
    ) -> Result<Option<Formed>, SyncError> {
        let (audience, mut most) = self.audience(pending);
        let Some((epoch, key)) = self.epochs.to_write_under(&audience) else { return Ok(None) };
        let Some(first) = pending.first().map(|op| op.id) else { return Ok(None) };
        let (epoch, key) = (epoch, key.clone());
        let tips = self.shelf.tips();
        let own = tips.get(&first.author).copied();
        let predecessor = if first.seq == 1 { log.predecessors()?.last().copied() } else { None };
        let news = tips
            .values()
            .filter(|head| head.author != first.author && self.told.get(&head.author) != Some(&head.hash));
        let seen: Vec<Head> = news.copied().collect();
        loop {
            let ops = pending.get(..most).unwrap_or_default().to_vec();
            let header = Header {
                case: self.case,
                author: first.author,
                first: first.seq,
                count: u64::try_from(most).unwrap_or(u64::MAX),
                previous: own.map(|head| head.hash),
                epoch,
                salt,
            };
            let branches = self.branches(first.author, &ops);
            let body = Body { predecessor, seen: seen.clone(), branches, ops };
            match crypt.seal_bundle(&header, &body, &key, device) {
                Ok(bytes) => return self.keep_bundle(bytes, &header, &body, crypt).map(Some),
                Err(WireError::TooLarge) if most > 1 => most /= 2,
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// Who is to read what is written next, and how much of it. A removal goes to all who are members before it or after it:
    /// who counts must not depend on what some of them cannot know.
    fn audience(&self, pending: &[Op]) -> (Audience, usize) {
        match pending.iter().rposition(is_removal) {
            Some(last) => {
                let (before, after) = (self.members_as_sent(), self.members_as_said());
                // An owner who is removed is given no new secret.
                let leaves = |(id, member): (MemberId, &Member)| (id, (member.device, Role::Helper));
                let both = before.present().map(leaves).chain(after.present().map(reads)).collect();
                (both, last.saturating_add(1).min(MOST_OPS))
            }
            None => (self.members.present().map(reads).collect(), pending.len().min(MOST_OPS)),
        }
    }

    fn keep_bundle(
        &mut self,
        bytes: Vec<u8>,
        header: &Header,
        body: &Body,
        crypt: &dyn Crypt,
    ) -> Result<Formed, SyncError> {
        let Outside::Bundle { hash, .. } = crypt.read(&bytes)? else { return Err(SyncError::Damaged) };
        self.add_own(hash, header, &body.ops);
        self.told.extend(body.seen.iter().map(|head| (head.author, head.hash)));
        let entry = self.shelf.get(&hash).map(|held| held.entry(&hash)).ok_or(SyncError::Damaged)?;
        let last = header.first.saturating_add(header.count).saturating_sub(1);
        let change = LogChange {
            add: vec![(entry, bytes)],
            carried: Some((hash.0, last)),
            values: vec![values::told(&self.told)],
            ..LogChange::default()
        };
        Ok(Formed { change, hash })
    }

    /// The newest bundle that this device has of each author its ops name.
    fn branches(&self, own: AuthorId, ops: &[Op]) -> BTreeMap<AuthorId, [u8; 16]> {
        let named: BTreeSet<AuthorId> = ops
            .iter()
            .flat_map(|op| &op.supersedes)
            .map(|id| id.author)
            .filter(|author| *author != own)
            .collect();
        let begin = |author: AuthorId| Some((author, self.shelf.tips().get(&author)?.hash.first_half()));
        named.into_iter().filter_map(begin).collect()
    }

    /// Whether an epoch is missing: nobody could write, or a member could not read what is written next.
    #[must_use]
    pub fn needs_epoch(&self, pending: &[Op]) -> bool {
        self.epochs.to_write_under(&self.audience(pending).0).is_none()
    }

    /// A successor of all heads, sealed to those who are to read what waits.
    ///
    /// # Errors
    /// When a member's key is none.
    pub fn form_epoch(
        &mut self,
        pending: &[Op],
        crypt: &dyn Crypt,
        device: &DeviceKey,
        random: EpochRandom,
    ) -> Result<Formed, SyncError> {
        let own = device.public();
        let secret = self.members.is_owner(own.id()).then_some(random.secret);
        let recipients: Vec<(DevicePublic, Role)> = self.audience(pending).0.into_values().collect();
        let epoch = NewEpoch {
            case: self.case,
            key: &random.key,
            secret: secret.as_ref(),
            heads: &self.epochs.heads(),
            secrets: self.epochs.secrets(),
            recipients: &recipients,
        };
        let bytes = crypt.seal_epoch(&epoch, device, random.entropy)?;
        let Outside::Epoch { hash, id, maker, recipients, .. } = crypt.read(&bytes)? else {
            return Err(SyncError::Damaged);
        };
        let entry =
            ItemEntry { hash: hash.0, kind: ItemKind::Epoch, state: ItemState::Applied, remote: false };
        self.add_own_epoch(entry, id, maker, recipients);
        self.epochs.know(self.case, random.key.clone());
        let given = |asked: &Hash| (*asked == hash).then(|| bytes.clone());
        self.epochs.open_all(self.case, crypt, device, &given);
        let values = values::keys(&self.epochs).into();
        Ok(Formed {
            change: LogChange { add: vec![(entry, bytes.clone())], values, ..LogChange::default() },
            hash,
        })
    }
}

fn reads((id, member): (MemberId, &Member)) -> (MemberId, (DevicePublic, Role)) {
    (id, (member.device, member.role))
}

/// What a new epoch is made from.
pub struct EpochRandom {
    pub key: EpochKey,
    pub secret: OwnersSecret,
    pub entropy: [u8; 32],
}
