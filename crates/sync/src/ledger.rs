//! What a device knows of one case's items, and what taking in more of them changes. `take` plans: it opens, judges and
//! names bundles in memory and answers with one change for the log. What a case shows is a function of the items held,
//! so where judging turns out otherwise than before, the case is built anew from its bundles.

use std::collections::{BTreeMap, BTreeSet};

use diko_core::ops::registry::member;
use diko_core::ops::{AuthorId, Id128, Key, Op, Value};
use diko_vault::{ItemEntry, ItemKind, ItemState, LogChange};
use diko_wire::{
    Admission, Body, Cuts, DeviceKey, DevicePublic, EpochId, EpochKey, Hash, Head, Header, MemberId,
    WireError,
};

use crate::crypt::{Crypt, Outside};
use crate::epochs::Epochs;
use crate::log::Log;
use crate::members::{Members, Says, Statement, Verdict};
use crate::rewriting::Rewriting;
use crate::shelf::{Held, Shelf};
use crate::{SyncError, values};

pub struct Ledger {
    pub(crate) case: Id128,
    /// This device.
    pub(crate) own: MemberId,
    pub(crate) founder: DevicePublic,
    pub(crate) shelf: Shelf,
    pub(crate) epochs: Epochs,
    pub(crate) members: Members,
    /// Of opened bundles.
    statements: Vec<Statement>,
    /// Of this device's ops that no bundle carries.
    unsent: Vec<Statement>,
    /// This device said something about members, and bundles were not judged by it yet.
    is_unjudged: bool,
    /// Under which epoch each waiting bundle is sealed.
    waiting: BTreeMap<Hash, EpochId>,
    /// Items that are no bundles, with where they lie.
    others: BTreeMap<Hash, ItemEntry>,
    /// Bundles that others named and this device does not hold.
    pub(crate) missing: BTreeMap<Hash, Head>,
    /// The newest bundles of others that this author has named.
    pub(crate) told: BTreeMap<AuthorId, Hash>,
}

/// What came of taking items in.
#[derive(Debug, Default)]
pub struct Taken {
    pub change: LogChange,
    /// What the state of the case takes over, where it was not built anew.
    pub ops: Vec<Op>,
    /// Everything is to be read again.
    pub rebuilt: bool,
    /// Items that are none, or that are forged.
    pub refused: Vec<Refused>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused {
    pub hash: Hash,
    pub why: Why,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// A newer version wrote it: it is kept and relayed.
    Newer,
    Malformed,
    AnotherCase,
    Forged,
}

/// What a device takes items in with.
pub struct Hand<'a> {
    pub crypt: &'a dyn Crypt,
    pub device: &'a DeviceKey,
    /// As whom to write on, where someone else wrote under this device's name.
    pub fresh: AuthorId,
}

impl Ledger {
    #[must_use]
    pub fn new(case: Id128, founder: DevicePublic, own: MemberId) -> Ledger {
        Ledger {
            case,
            own,
            founder,
            shelf: Shelf::default(),
            epochs: Epochs::default(),
            members: Members::derive(&founder, &[], &Shelf::default()),
            statements: Vec::new(),
            unsent: Vec::new(),
            is_unjudged: false,
            waiting: BTreeMap::new(),
            others: BTreeMap::new(),
            missing: BTreeMap::new(),
            told: BTreeMap::new(),
        }
    }

    /// As a log keeps it.
    ///
    /// # Errors
    /// What the disk refuses, or an item that is not as it was kept.
    pub fn load(
        case: Id128,
        founder: DevicePublic,
        log: &dyn Log,
        crypt: &dyn Crypt,
        device: &DeviceKey,
    ) -> Result<Ledger, SyncError> {
        let mut ledger = Ledger::new(case, founder, device.public().id());
        for (name, value) in log.values()? {
            ledger.restore_value(&name, &value);
        }
        for entry in log.items()? {
            ledger.restore_item(entry, log, crypt)?;
        }
        let bytes = |hash: &Hash| log.item_bytes(&hash.0).ok();
        ledger.epochs.open_all(case, crypt, device, &bytes);
        ledger.read_unsent(&log.pending()?);
        Ok(ledger)
    }

    fn restore_value(&mut self, name: &str, value: &[u8]) {
        match values::read(name, value) {
            values::Read::Keys(keys) => keys.into_iter().for_each(|key| self.epochs.know(self.case, key)),
            values::Read::Secrets(secrets) => {
                secrets.into_iter().for_each(|secret| self.epochs.know_secret(secret))
            }
            values::Read::Missing(heads) => {
                self.missing = heads.into_iter().map(|head| (head.hash, head)).collect();
            }
            values::Read::Told(heads) => {
                self.told = heads.into_iter().map(|head| (head.author, head.hash)).collect();
            }
            values::Read::Other => {}
        }
    }

    fn restore_item(&mut self, entry: ItemEntry, log: &dyn Log, crypt: &dyn Crypt) -> Result<(), SyncError> {
        let hash = Hash(entry.hash);
        match &entry.kind {
            ItemKind::Bundle(facts) => {
                self.shelf.restore(&entry);
                if entry.state == ItemState::Waiting || facts.statements {
                    let bytes = log.item_bytes(&entry.hash)?;
                    let Outside::Bundle { header, .. } = crypt.read(&bytes)? else {
                        return Err(SyncError::Damaged);
                    };
                    if entry.state == ItemState::Waiting {
                        self.waiting.insert(hash, header.epoch);
                    } else if let (Some(signer), Some(key)) = (facts.signer, self.epochs.key(&header.epoch)) {
                        let body = crypt.open_bundle(&bytes, key)?;
                        self.statements.extend(statements(MemberId(signer), Some(hash), &body.ops));
                    }
                }
            }
            ItemKind::Epoch => {
                if let Ok(Outside::Epoch { id, maker, recipients, .. }) =
                    crypt.read(&log.item_bytes(&entry.hash)?)
                {
                    self.epochs.add(hash, id, maker, recipients);
                }
                self.others.insert(hash, entry);
            }
            ItemKind::Unknown => drop(self.others.insert(hash, entry)),
        }
        Ok(())
    }

    #[must_use]
    pub fn members(&self) -> &Members {
        &self.members
    }

    #[must_use]
    pub fn holds(&self, hash: &Hash) -> bool {
        self.shelf.get(hash).is_some() || self.others.contains_key(hash)
    }

    /// What the endpoint is not known to hold and shall.
    #[must_use]
    pub fn not_remote(&self) -> Vec<Hash> {
        let is_absent = |held: &Held| !held.remote && held.state != ItemState::Refused;
        let bundles = self.shelf.all().filter(|(_, held)| is_absent(held)).map(|(hash, _)| *hash);
        // Epochs first: a bundle without its epoch is of no use to anyone.
        let others = self.others.iter().filter(|(_, entry)| !entry.remote).map(|(hash, _)| *hash);
        others.chain(bundles).collect()
    }

    pub fn set_remote(&mut self, hash: &Hash, remote: bool) {
        self.shelf.change(hash, |held| held.remote = remote);
        if let Some(entry) = self.others.get_mut(hash) {
            entry.remote = remote;
        }
    }

    pub fn forget_remote(&mut self) {
        let all: Vec<Hash> =
            self.shelf.all().map(|(hash, _)| *hash).chain(self.others.keys().copied()).collect();
        all.iter().for_each(|hash| self.set_remote(hash, false));
    }

    /// Whether the endpoint holds this member's admission.
    #[must_use]
    pub fn has_sent_admission(&self, id: MemberId) -> bool {
        let said =
            self.statements.iter().filter(|said| said.about == id && matches!(said.says, Says::Admitted(_)));
        let mut bundles = said.filter_map(|said| self.shelf.get(&said.bundle?));
        bundles.any(|held| held.remote) && self.members.is_present(id)
    }

    /// What this device said of members and has not sent counts for it already.
    pub fn read_unsent(&mut self, pending: &[Op]) {
        self.unsent = statements(self.own, None, pending);
        self.judge_members();
    }

    fn judge_members(&mut self) {
        let all: Vec<Statement> = self.statements.iter().chain(&self.unsent).cloned().collect();
        self.members = Members::derive(&self.founder, &all, &self.shelf);
    }

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
        self.open_epochs(log, hand, &mut round);
        let known_before = self.statements.len();
        self.open_bundles(log, hand, &mut round)?;
        let is_anew = self.statements.len() > known_before || std::mem::take(&mut self.is_unjudged);
        if is_anew {
            self.judge_members();
        }
        self.name_and_judge(is_anew, &mut round);
        self.write_down(log, hand, round)
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
                if !round.bytes.contains_key(&hash) {
                    round.bytes.insert(hash, log.item_bytes(&hash.0)?);
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
            if known.is_some() {
                self.refuse_bundle(hash, Why::Forged, round);
            }
            return;
        };
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
        self.shelf.change(&hash, |held| held.state = ItemState::Refused);
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
            round.rebuild |= self.shelf.is_branched(author);
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

    /// The change for the log, and what the case's state takes over.
    fn write_down(&mut self, log: &dyn Log, hand: &Hand<'_>, mut round: Round) -> Result<Taken, SyncError> {
        let mut change = LogChange::default();
        let rewriting = Rewriting::of(self, log, hand, &mut round)?;
        let rebuilt = round.rebuild || rewriting.is_some();
        if let Some(rewriting) = rewriting {
            change.author = rewriting.author;
            change.pending = Some(rewriting.pending);
            if change.author.is_some() {
                self.told.clear();
                change.values.push(values::told(&self.told));
            }
        }
        let to_apply: Vec<Hash> = if round.rebuild {
            let applied = self.shelf.all().filter(|(_, held)| held.state == ItemState::Applied);
            applied.map(|(hash, _)| *hash).collect()
        } else {
            std::mem::take(&mut round.applied)
        };
        for hash in to_apply {
            let body = match round.bodies.remove(&hash) {
                Some(body) => body,
                None => self.open_again(&hash, log, hand.crypt)?,
            };
            change.apply.push((hash.0, self.ops_of(&hash, body)));
        }
        change.rebuild = round.rebuild;
        let added: BTreeSet<Hash> = round.added.iter().copied().collect();
        for hash in &round.added {
            if let (Some(entry), Some(bytes)) = (self.entry(hash), round.bytes.remove(hash)) {
                change.add.push((entry, bytes));
            }
        }
        change.update = round
            .changed
            .iter()
            .filter(|hash| !added.contains(hash))
            .filter_map(|hash| self.entry(hash))
            .collect();
        if round.keys_changed {
            change.values.extend(values::keys(&self.epochs));
        }
        if round.missing_changed {
            change.values.push(values::missing(&self.missing));
        }
        let ops =
            if rebuilt { Vec::new() } else { change.apply.iter().flat_map(|(_, ops)| ops.clone()).collect() };
        Ok(Taken { change, ops, rebuilt, refused: round.refused })
    }

    fn entry(&self, hash: &Hash) -> Option<ItemEntry> {
        let bundle = self.shelf.get(hash).map(|held| held.entry(hash));
        bundle.or_else(|| self.others.get(hash).cloned())
    }

    /// A bundle that was opened before.
    ///
    /// # Errors
    /// What the disk refuses.
    pub fn open_again(&self, hash: &Hash, log: &dyn Log, crypt: &dyn Crypt) -> Result<Body, SyncError> {
        let bytes = log.item_bytes(&hash.0)?;
        let Outside::Bundle { header, .. } = crypt.read(&bytes)? else { return Err(SyncError::Damaged) };
        let key = self.epochs.key(&header.epoch).ok_or(SyncError::Damaged)?;
        Ok(crypt.open_bundle(&bytes, key)?)
    }

    /// A bundle's ops under the names that count here. What never leaves a device has no place in them.
    #[must_use]
    pub fn ops_of(&self, hash: &Hash, body: Body) -> Vec<Op> {
        let Some(held) = self.shelf.get(hash) else { return Vec::new() };
        let is_plain = !self.shelf.has_branches();
        let named = |id: diko_core::ops::OpId| {
            let from = if id.author == held.author {
                Some(*hash)
            } else {
                body.branches.get(&id.author).and_then(|begin| self.shelf.beginning_with(begin))
            };
            from.map_or(id, |from| self.shelf.name_of(id, from))
        };
        let own = |op: Op| {
            let mut op = op;
            op.id.author = held.name;
            if !is_plain {
                op.supersedes = op.supersedes.iter().map(|id| named(*id)).collect();
                op.supersedes.sort_unstable();
                op.supersedes.dedup();
            }
            op
        };
        let travels = |op: &Op| !diko_core::ops::registry::is_local_only(op.entity.kind);
        body.ops.iter().filter(|op| travels(op)).cloned().map(own).collect()
    }

    /// Adds a bundle or an epoch that this device made: it is in the log already, or in the same change.
    pub fn add_own(&mut self, hash: Hash, header: &Header, ops: &[Op]) {
        let said = statements(self.own, Some(hash), ops);
        let held = Held {
            signer: Some(self.own),
            has_statements: !said.is_empty(),
            state: ItemState::Applied,
            ..Held::of(header)
        };
        self.shelf.put(hash, held);
        self.is_unjudged |= !said.is_empty();
        self.statements.extend(said);
    }

    pub fn add_own_epoch(
        &mut self,
        entry: ItemEntry,
        id: EpochId,
        maker: [u8; 32],
        recipients: Vec<MemberId>,
    ) {
        let hash = Hash(entry.hash);
        self.epochs.add(hash, id, maker, recipients);
        self.others.insert(hash, entry);
    }
}

fn other(hash: Hash, kind: ItemKind, remote: bool) -> ItemEntry {
    ItemEntry { hash: hash.0, kind, state: ItemState::Waiting, remote }
}

/// The statements about members among ops. What cannot be read says nothing.
fn statements(by: MemberId, bundle: Option<Hash>, ops: &[Op]) -> Vec<Statement> {
    let read = |op: &Op| {
        let (Key::Random(about), Value::Bytes(bytes)) = (&op.entity.key, &op.value) else { return None };
        let says = match op.field {
            member::ADMITTED => Says::Admitted(Admission::from_bytes(bytes).ok()?),
            member::REMOVED => Says::Removed(Cuts::from_bytes(bytes).ok()?.0),
            member::RELEASED => Says::Released(Cuts::from_bytes(bytes).ok()?.0),
            _ => return None,
        };
        Some(Statement { by, bundle, op: op.id, lamport: op.lamport, about: MemberId(*about), says })
    };
    ops.iter().filter(|op| op.entity.kind == member::KIND).filter_map(read).collect()
}

/// What one taking-in finds out.
#[derive(Default)]
pub(crate) struct Round {
    pub bytes: BTreeMap<Hash, Vec<u8>>,
    pub bodies: BTreeMap<Hash, Body>,
    added: Vec<Hash>,
    changed: BTreeSet<Hash>,
    /// Opened in this round, in the order of opening.
    pub opened: Vec<Hash>,
    applied: Vec<Hash>,
    /// Under which name bundles went before.
    pub renamed: BTreeMap<Hash, AuthorId>,
    pub rebuild: bool,
    keys_changed: bool,
    missing_changed: bool,
    refused: Vec<Refused>,
}

impl Round {
    fn changed(&mut self, hash: Hash) {
        self.changed.insert(hash);
    }

    fn refuse(&mut self, hash: Hash, why: Why) {
        self.refused.push(Refused { hash, why });
    }
}
