//! Taking items in: reading their outside, opening what can be opened, naming and judging bundles. All in memory; what
//! follows for the log is told in `writing_down`.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use diko_core::ops::AuthorId;
use diko_vault::{ItemEntry, ItemKind, ItemState};
use diko_wire::{Body, EpochKey, Hash, Head, Header, MemberId, WireError};

use super::{Hand, Ledger, Refused, Taken, Why, statements};
use crate::SyncError;
use crate::crypt::{Crypt, Outside};
use crate::log::Log;
use crate::members::{Says, Verdict};
use crate::shelf::Held;

/// What one taking-in finds out.
#[derive(Default)]
pub(crate) struct Round {
    pub bytes: BTreeMap<Hash, Vec<u8>>,
    pub bodies: BTreeMap<Hash, Body>,
    pub(super) added: Vec<Hash>,
    pub(super) changed: BTreeSet<Hash>,
    /// Opened in this round, in the order of opening.
    pub opened: Vec<Hash>,
    pub(super) applied: Vec<Hash>,
    /// Under which name bundles went before.
    pub renamed: BTreeMap<Hash, AuthorId>,
    pub rebuild: bool,
    pub(super) keys_changed: bool,
    pub(super) missing_changed: bool,
    pub(super) refused: Vec<Refused>,
}

impl Round {
    fn changed(&mut self, hash: Hash) {
        self.changed.insert(hash);
    }

    fn refuse(&mut self, hash: Hash, why: Why) {
        self.refused.push(Refused { hash, why });
    }
}

impl Ledger {
    /// Takes items in. `remote`: they came from the endpoint.
    ///
    /// # Errors
    /// What the disk refuses. After an error, load the ledger again.
    pub fn take(
        &mut self,
        items: Vec<Vec<u8>>,
        remote: bool,
        log: &dyn Log,
        hand: &Hand<'_>,
    ) -> Result<Taken, SyncError> {
        let mut round = Round::default();
        for bytes in items {
            self.receive(bytes, remote, hand.crypt, &mut round);
        }
        // By the row that ends with such a bundle an op has named a word.
        round.rebuild = round.added.iter().any(|hash| self.unresolved.contains(&hash.first_half()));
        self.open_epochs(log, hand, &mut round);
        let known_before = self.statements.len();
        self.open_bundles(log, hand, &mut round)?;
        let is_anew = self.statements.len() > known_before
            || std::mem::take(&mut self.is_unjudged)
            || self.is_any_of_a_removed_member(&round);
        if is_anew {
            self.judge_members();
        }
        self.name_and_judge(is_anew, &mut round);
        self.write_down(log, hand, round)
    }

    /// What comes before the last bundles that a removal lets stand is told by the bundles between, which may come later.
    fn is_any_of_a_removed_member(&self, round: &Round) -> bool {
        let is_by_removed = |(_, held): (&Hash, &Held)| {
            held.signer.is_some_and(|signer| self.members.get(signer).is_some_and(|member| member.removed))
        };
        let new = round.added.iter().chain(&round.opened).filter_map(|hash| self.shelf.get(hash));
        let authors: BTreeSet<AuthorId> = new.map(|held| held.author).collect();
        let is_anyone_removed = self.members.everyone().any(|(_, member)| member.removed);
        is_anyone_removed && authors.into_iter().any(|id| self.shelf.of_author(id).any(is_by_removed))
    }

    /// What an item says on its outside.
    fn receive(&mut self, bytes: Vec<u8>, remote: bool, crypt: &dyn Crypt, round: &mut Round) {
        let outside = crypt.read(&bytes);
        let (hash, case) = match &outside {
            Ok(Outside::Bundle { hash, header }) => (*hash, header.case),
            Ok(Outside::Epoch { hash, case, .. }) => (*hash, *case),
            Err(_) => (Hash::of(&bytes), self.case),
        };
        if self.holds(&hash) {
            self.set_remote(&hash, remote);
            return round.changed(hash);
        }
        if case != self.case {
            return round.refuse(hash, Why::AnotherCase);
        }
        match outside {
            Ok(Outside::Bundle { header, .. }) => self.shelve(hash, &header, remote, round),
            Ok(Outside::Epoch { id, maker, recipients, .. }) => {
                self.epochs.add(hash, id, maker, recipients);
                self.others.insert(hash, other(hash, ItemKind::Epoch, remote));
            }
            Err(WireError::Version(_) | WireError::Kind(_)) => {
                self.others.insert(hash, other(hash, ItemKind::Unknown, remote));
                round.refuse(hash, Why::Newer);
            }
            Err(_) => return round.refuse(hash, Why::Malformed),
        }
        round.added.push(hash);
        round.bytes.insert(hash, bytes);
    }

    fn shelve(&mut self, hash: Hash, header: &Header, remote: bool, round: &mut Round) {
        self.shelf.put(hash, Held { remote, ..Held::of(header) });
        self.waiting.insert(hash, header.epoch);
        round.missing_changed |= self.missing.remove(&hash).is_some();
        if let Some(previous) = header.previous.filter(|previous| self.shelf.get(previous).is_none()) {
            let head = Head { author: header.author, seq: header.first.saturating_sub(1), hash: previous };
            round.missing_changed |= self.missing.insert(previous, head).is_none();
        }
    }

    fn open_epochs(&mut self, log: &dyn Log, hand: &Hand<'_>, round: &mut Round) {
        let bytes = |hash: &Hash| round.bytes.get(hash).cloned().or_else(|| log.item_bytes(&hash.0).ok());
        for hash in self.epochs.open_all(self.case, hand.crypt, hand.device, &bytes) {
            round.keys_changed = true;
            if let Some(entry) = self.others.get_mut(&hash) {
                entry.state = ItemState::Applied;
                round.changed(hash);
            }
        }
    }

    /// Opens what waits, as long as an admission opens more.
    fn open_bundles(&mut self, log: &dyn Log, hand: &Hand<'_>, round: &mut Round) -> Result<(), SyncError> {
        loop {
            let mut candidates: Option<Vec<(MemberId, [u8; 32])>> = None;
            let known = self.statements.len();
            for hash in self.waiting.keys().copied().collect::<Vec<_>>() {
                let Some(key) = self.waiting.get(&hash).and_then(|id| self.epochs.key(id)).cloned() else {
                    continue;
                };
                if let Entry::Vacant(place) = round.bytes.entry(hash) {
                    place.insert(log.item_bytes(&hash.0)?);
                }
                let devices = candidates.get_or_insert_with(|| self.devices());
                self.open_one(hash, &key, devices, hand, round);
            }
            if self.statements.len() == known {
                return Ok(());
            }
        }
    }

    fn open_one(
        &mut self,
        hash: Hash,
        key: &EpochKey,
        devices: &[(MemberId, [u8; 32])],
        hand: &Hand<'_>,
        round: &mut Round,
    ) {
        let (Some(bytes), Some(author)) =
            (round.bytes.get(&hash), self.shelf.get(&hash).map(|held| held.author))
        else {
            return;
        };
        let known = self.shelf.of_author(author).find_map(|(_, held)| held.signer);
        let is_by = |(_, sign): &&(MemberId, [u8; 32])| hand.crypt.is_bundle_by(bytes, sign);
        let usual = devices.iter().filter(|(id, _)| known == Some(*id)).find(is_by);
        let signer = usual.or_else(|| devices.iter().filter(|(id, _)| known != Some(*id)).find(is_by));
        let Some((signer, _)) = signer else {
            // Its author's member may be admitted later, unless it is known from the bundle before.
            if self.shelf.signer_before(&hash).is_some() {
                self.refuse_bundle(hash, Why::Forged, round);
            }
            return;
        };
        // Under its own name a device meets itself, as it was, or a forger.
        if author == hand.author && *signer != self.own {
            return self.refuse_bundle(hash, Why::Forged, round);
        }
        let body = match hand.crypt.open_bundle(bytes, key) {
            Ok(body) => body,
            Err(error) => {
                let why = if matches!(error, WireError::Version(_)) { Why::Newer } else { Why::Forged };
                return self.refuse_bundle(hash, why, round);
            }
        };
        self.waiting.remove(&hash);
        let said = statements(*signer, Some(hash), &body.ops);
        self.shelf.change(&hash, |held| {
            held.signer = Some(*signer);
            held.has_statements = !said.is_empty();
            held.state = ItemState::Quarantined;
        });
        self.statements.extend(said);
        for head in &body.seen {
            if self.shelf.get(&head.hash).is_none() {
                round.missing_changed |= self.missing.insert(head.hash, *head).is_none();
            }
        }
        round.changed(hash);
        round.opened.push(hash);
        round.bodies.insert(hash, body);
    }

    fn refuse_bundle(&mut self, hash: Hash, why: Why, round: &mut Round) {
        self.shelf.refuse(self.case, &hash);
        self.waiting.remove(&hash);
        round.changed(hash);
        round.refuse(hash, why);
    }

    /// Every key that anyone was ever admitted with: whether its owner's words count is judged afterwards.
    fn devices(&self) -> Vec<(MemberId, [u8; 32])> {
        let admitted = self.statements.iter().filter_map(|statement| match &statement.says {
            Says::Admitted(admission) => Some((admission.device.id(), admission.device.sign)),
            Says::Removed(_) | Says::Released(_) => None,
        });
        let all: BTreeMap<MemberId, [u8; 32]> =
            std::iter::once((self.founder.id(), self.founder.sign)).chain(admitted).collect();
        all.into_iter().collect()
    }

    fn name_and_judge(&mut self, everyone: bool, round: &mut Round) {
        let touched: BTreeSet<AuthorId> = round
            .opened
            .iter()
            .filter(|hash| !self.shelf.goes_on(hash))
            .filter_map(|hash| self.shelf.get(hash).map(|held| held.author))
            .collect();
        for author in touched {
            let renaming = self.shelf.name_anew(self.case, author);
            round.rebuild |= self.shelf.is_branched(author) || !renaming.changed.is_empty();
            for (hash, name) in renaming.changed {
                round.renamed.insert(hash, name);
                round.changed(hash);
            }
            for hash in renaming.forged {
                round.rebuild |= !round.opened.contains(&hash);
                round.changed(hash);
                round.refuse(hash, Why::Forged);
            }
        }
        let judged: Vec<Hash> = if everyone {
            self.shelf.all().filter(|(_, held)| held.signer.is_some()).map(|(hash, _)| *hash).collect()
        } else {
            round.opened.clone()
        };
        for hash in judged {
            self.judge(hash, round);
        }
    }

    fn judge(&mut self, hash: Hash, round: &mut Round) {
        let Some(held) = self.shelf.get(&hash) else { return };
        let (Some(signer), state) = (held.signer, held.state) else { return };
        if state == ItemState::Refused {
            return;
        }
        let now = match self.members.verdict(&hash, signer, &self.shelf) {
            Verdict::Applies => ItemState::Applied,
            // What was written on this device stays in sight on it, whoever was removed.
            Verdict::Quarantined | Verdict::Unknown if signer == self.own => ItemState::Applied,
            Verdict::Quarantined | Verdict::Unknown => ItemState::Quarantined,
        };
        if now == state {
            return;
        }
        round.rebuild |= state == ItemState::Applied;
        if now == ItemState::Applied {
            round.applied.push(hash);
        }
        self.shelf.change(&hash, |held| held.state = now);
        round.changed(hash);
    }
}

fn other(hash: Hash, kind: ItemKind, remote: bool) -> ItemEntry {
    ItemEntry { hash: hash.0, kind, state: ItemState::Waiting, remote }
}
