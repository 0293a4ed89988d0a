//! The epochs a device holds and can open, and which one it may write under (docs/sync.md, "Epoch").

use std::collections::{BTreeMap, BTreeSet};

use diko_core::ops::Id128;
use diko_wire::{
    DeviceKey, DevicePublic, EpochId, EpochKey, Hash, MemberId, MemberKind, OpenedEpoch, OwnersSecret, Role,
};

use crate::crypt::Crypt;
use crate::members::Members;

/// Who is to read something.
pub type Audience = BTreeMap<MemberId, (DevicePublic, Role)>;

#[derive(Default)]
pub struct Epochs {
    keys: BTreeMap<EpochId, EpochKey>,
    /// The owners' secrets in the order in which they were learnt; helpers know none.
    secrets: Vec<OwnersSecret>,
    opened: BTreeMap<Hash, Opened>,
    sealed: BTreeMap<Hash, Outer>,
}

/// What an epoch says besides its keys.
struct Opened {
    outer: Outer,
    heads: BTreeSet<EpochId>,
    secret: Option<OwnersSecret>,
}

/// What an epoch says to everyone.
struct Outer {
    id: EpochId,
    maker: [u8; 32],
    recipients: Vec<MemberId>,
}

impl Epochs {
    /// An epoch came; it is opened by `open_all`.
    pub fn add(&mut self, hash: Hash, id: EpochId, maker: [u8; 32], recipients: Vec<MemberId>) {
        if !self.opened.contains_key(&hash) {
            self.sealed.insert(hash, Outer { id, maker, recipients });
        }
    }

    /// A key as it was stored, or as another epoch gave it.
    pub fn know(&mut self, case: Id128, key: EpochKey) {
        self.keys.entry(key.id(case)).or_insert(key);
    }

    pub fn know_secret(&mut self, secret: OwnersSecret) {
        if self.secrets.iter().all(|known| known.bytes() != secret.bytes()) {
            self.secrets.push(secret);
        }
    }

    /// Opens what can be opened, as long as one epoch opens another. Gives the hashes of those that were.
    pub fn open_all(
        &mut self,
        case: Id128,
        crypt: &dyn Crypt,
        device: &DeviceKey,
        bytes: &dyn Fn(&Hash) -> Option<Vec<u8>>,
    ) -> Vec<Hash> {
        let own = device.public().id();
        let mut done = Vec::new();
        loop {
            let open = |(hash, outer): (&Hash, &Outer)| {
                let sealed_to_us = || crypt.open_epoch(&bytes(hash)?, device).ok();
                let opened = match self.keys.get(&outer.id) {
                    _ if outer.recipients.contains(&own) => sealed_to_us(),
                    Some(key) => crypt.open_epoch_with(&bytes(hash)?, key, None).ok(),
                    None => None,
                };
                Some((*hash, opened?))
            };
            let Some((hash, opened)) = self.sealed.iter().find_map(open) else { return done };
            self.take(case, hash, opened);
            done.push(hash);
        }
    }

    fn take(&mut self, case: Id128, hash: Hash, opened: OpenedEpoch) {
        let Some(outer) = self.sealed.remove(&hash) else { return };
        let heads = opened.heads.iter().map(|key| key.id(case)).filter(|head| *head != outer.id).collect();
        self.opened.insert(hash, Opened { outer, heads, secret: opened.secret.clone() });
        [opened.key].into_iter().chain(opened.heads).for_each(|key| self.know(case, key));
        // The one of this epoch is the newest.
        opened.secrets.into_iter().chain(opened.secret).for_each(|secret| self.know_secret(secret));
    }

    /// Whether such an epoch came, to be opened or not.
    #[must_use]
    pub fn holds(&self, id: &EpochId) -> bool {
        self.opened
            .values()
            .map(|epoch| &epoch.outer)
            .chain(self.sealed.values())
            .any(|outer| outer.id == *id)
    }

    #[must_use]
    pub fn key(&self, id: &EpochId) -> Option<&EpochKey> {
        self.keys.get(id)
    }

    /// The epoch to write under: the only head, if exactly these can open it and one of them made it.
    #[must_use]
    pub fn to_write_under(&self, audience: &Audience) -> Option<(EpochId, &EpochKey)> {
        let heads = self.head_ids();
        let head = heads.first().filter(|_| heads.len() == 1)?;
        let is_good = |epoch: &Outer| {
            let mut devices = audience.values().map(|(device, _)| device);
            devices.any(|device| device.sign == epoch.maker)
                && epoch.recipients.iter().collect::<BTreeSet<_>>().into_iter().eq(audience.keys())
        };
        let good = self.opened.values().any(|epoch| epoch.outer.id == *head && is_good(&epoch.outer));
        self.key(head).filter(|_| good).map(|key| (*head, key))
    }

    /// Whether the present members can open all heads. An only head that another owner's device made may leave somebody out:
    /// that one may know of a removal, or else sees to it once it knows better.
    #[must_use]
    pub fn are_open_to_present(&self, members: &Members, own: MemberId) -> bool {
        let heads: Vec<&Opened> = self.of_heads().collect();
        let is_another_owners = |epoch: &Opened| {
            let mut owners = members.present().filter(|(id, member)| {
                *id != own && (member.role, member.kind) == (Role::Owner, MemberKind::Device)
            });
            owners.any(|(_, owner)| owner.device.sign == epoch.outer.maker)
        };
        let is_open = |epoch: &Opened| members.present().all(|(id, _)| epoch.outer.recipients.contains(&id));
        match heads.as_slice() {
            [only] if is_another_owners(only) => true,
            heads => heads.iter().all(|epoch| is_open(epoch)),
        }
    }

    /// Whether nobody but present members can open one of the heads.
    #[must_use]
    pub fn is_one_for_present_only(&self, members: &Members) -> bool {
        self.of_heads().any(|epoch| epoch.outer.recipients.iter().all(|id| members.is_present(*id)))
    }

    /// For whom members made the heads.
    pub fn recipients_of_heads<'a>(&'a self, members: &'a Members) -> impl Iterator<Item = MemberId> + 'a {
        let is_by_member =
            |epoch: &&Opened| members.present().any(|(_, member)| member.device.sign == epoch.outer.maker);
        self.of_heads().filter(is_by_member).flat_map(|epoch| epoch.outer.recipients.iter().copied())
    }

    /// The owners' secret that came with a head; the same one on every owner's device that holds the same heads.
    #[must_use]
    pub fn secret_of_head(&self) -> Option<&OwnersSecret> {
        let with_secret = self.of_heads().filter(|epoch| epoch.secret.is_some());
        with_secret.min_by_key(|epoch| epoch.outer.id).and_then(|epoch| epoch.secret.as_ref())
    }

    /// The owners' secrets that all of these were given, the newest first.
    pub fn secrets_known_to(&self, owners: BTreeSet<MemberId>) -> impl Iterator<Item = &OwnersSecret> {
        self.secrets_of(move |_, epoch| owners.iter().all(|id| epoch.outer.recipients.contains(id)))
    }

    /// The newest owners' secret of these epochs.
    #[must_use]
    pub fn secret_among(&self, epochs: impl Fn(&Hash) -> bool) -> Option<&OwnersSecret> {
        self.secrets_of(|hash, _| epochs(hash)).next()
    }

    fn secrets_of(&self, is_among: impl Fn(&Hash, &Opened) -> bool) -> impl Iterator<Item = &OwnersSecret> {
        let is_of = |epoch: &Opened, secret: &OwnersSecret| {
            epoch.secret.as_ref().is_some_and(|own| own.bytes() == secret.bytes())
        };
        let comes_with = move |secret: &&OwnersSecret| {
            self.opened.iter().any(|(hash, epoch)| is_of(epoch, secret) && is_among(hash, epoch))
        };
        self.secrets.iter().rev().filter(comes_with)
    }

    /// The keys a successor has to name.
    #[must_use]
    pub fn heads(&self) -> Vec<EpochKey> {
        self.head_ids().iter().filter_map(|id| self.keys.get(id)).cloned().collect()
    }

    /// The newest last.
    #[must_use]
    pub fn secrets(&self) -> &[OwnersSecret] {
        &self.secrets
    }

    /// All keys, to be stored.
    pub fn keys(&self) -> impl Iterator<Item = &EpochKey> {
        self.keys.values()
    }

    fn of_heads(&self) -> impl Iterator<Item = &Opened> {
        let heads = self.head_ids();
        self.opened.values().filter(move |epoch| heads.contains(&epoch.outer.id))
    }

    fn head_ids(&self) -> BTreeSet<EpochId> {
        let followed: BTreeSet<&EpochId> = self.opened.values().flat_map(|epoch| &epoch.heads).collect();
        self.opened.values().map(|epoch| epoch.outer.id).filter(|id| !followed.contains(id)).collect()
    }
}
