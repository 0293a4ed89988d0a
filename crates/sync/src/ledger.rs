//! What a device knows of one case's items, and what taking in more of them changes. `take` plans: it opens, judges and
//! names bundles in memory and answers with one change for the log. What a case shows is a function of the items held,
//! so where judging turns out otherwise than before, the case is built anew from its bundles.

use std::collections::{BTreeMap, BTreeSet};

use diko_core::ops::registry::member;
use diko_core::ops::{AuthorId, Id128, Key, Op, Value};
use diko_vault::{ItemEntry, ItemKind, ItemState, LogChange};
use diko_wire::{
    Admission, Cuts, DeviceKey, DevicePublic, EpochId, Hash, Head, Header, MemberId, OwnersSecret,
};

use crate::crypt::{Crypt, Outside};
use crate::epochs::Epochs;
use crate::log::Log;
use crate::members::{Members, Says, Statement};
use crate::shelf::{Held, Shelf};
use crate::{SyncError, values};

mod taking;
mod writing_down;

pub(crate) use taking::Round;

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
    /// Bundles were not judged since the log was loaded, or since this device said something about members.
    is_unjudged: bool,
    /// Under which epoch each waiting bundle is sealed.
    waiting: BTreeMap<Hash, EpochId>,
    /// Items that are no bundles, with where they lie.
    others: BTreeMap<Hash, ItemEntry>,
    /// Bundles that others named and this device does not hold.
    pub(crate) missing: BTreeMap<Hash, Head>,
    /// How the hashes of bundles begin that ops named and this device does not hold.
    unresolved: BTreeSet<[u8; 16]>,
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
    /// As whom this device writes.
    pub author: AuthorId,
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
            is_unjudged: true,
            waiting: BTreeMap::new(),
            others: BTreeMap::new(),
            missing: BTreeMap::new(),
            unresolved: BTreeSet::new(),
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
        let is_bundle = |entry: &ItemEntry| matches!(entry.kind, ItemKind::Bundle(_));
        let (bundles, others): (Vec<_>, Vec<_>) = log.items()?.into_iter().partition(is_bundle);
        others.into_iter().try_for_each(|entry| ledger.restore_item(entry, log, crypt))?;
        let bytes = |hash: &Hash| log.item_bytes(&hash.0).ok();
        ledger.epochs.open_all(case, crypt, device, &bytes);
        // With all keys: statements about members lie in bundles.
        bundles.into_iter().try_for_each(|entry| ledger.restore_item(entry, log, crypt))?;
        ledger.read_unsent(&log.pending()?);
        Ok(ledger)
    }

    fn restore_value(&mut self, name: &str, value: &[u8]) {
        match values::read(name, value) {
            values::Read::Keys(keys) => keys.into_iter().for_each(|key| self.epochs.know(self.case, key)),
            values::Read::Secrets(secrets) => {
                secrets.into_iter().for_each(|secret| self.epochs.know_secret(secret));
            }
            values::Read::Missing(heads) => {
                self.missing = heads.into_iter().map(|head| (head.hash, head)).collect();
                // Which of them ops have named was not written down.
                self.unresolved = self.missing.keys().map(|hash| hash.first_half()).collect();
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

    /// The bundles that wait in quarantine, each with its signer and the number of its ops.
    pub fn quarantined(&self) -> impl Iterator<Item = (Hash, MemberId, u64)> {
        let waiting = self.shelf.all().filter(|(_, held)| held.state == ItemState::Quarantined);
        waiting.filter_map(|(hash, held)| Some((*hash, held.signer?, held.place.count)))
    }

    #[must_use]
    pub fn holds(&self, hash: &Hash) -> bool {
        self.shelf.get(hash).is_some() || self.others.contains_key(hash)
    }

    /// Whether taking something in, be it nothing, could change what is shown.
    #[must_use]
    pub fn is_unjudged(&self) -> bool {
        self.is_unjudged
    }

    /// Whether members write for nobody of whose admission this device has not heard.
    #[must_use]
    pub fn has_heard_of_everyone(&self) -> bool {
        let mut recipients = self.epochs.recipients_of_heads(&self.members);
        recipients.all(|id| id == self.founder.id() || self.statements.iter().any(|said| said.admits(id)))
    }

    /// Whether something is named that this device does not hold: a bundle, the epoch of one, a member.
    #[must_use]
    pub fn lacks_something(&self) -> bool {
        !self.missing.is_empty()
            || !self.has_heard_of_everyone()
            || self.waiting.values().any(|epoch| !self.epochs.holds(epoch))
    }

    /// The same, or a bundle waits: perhaps for an epoch that opens another.
    #[must_use]
    pub fn may_lack_something(&self) -> bool {
        !self.waiting.is_empty() || self.lacks_something()
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

    /// The newest owners' secret whose epoch the endpoint held when it was last asked.
    #[must_use]
    pub fn secret_that_was_sent(&self) -> Option<&OwnersSecret> {
        self.epochs.secret_among(|hash| self.others.get(hash).is_some_and(|entry| entry.remote))
    }

    /// Whether the endpoint holds an admission of this member.
    #[must_use]
    pub fn has_sent_admission(&self, id: MemberId) -> bool {
        let said = self.statements.iter().filter(|said| said.admits(id));
        let mut bundles = said.filter_map(|said| self.shelf.get(&said.bundle?));
        bundles.any(|held| held.remote)
    }

    /// Whether this device said, sent or not, that this member is let in.
    #[must_use]
    pub fn has_said_admission(&self, id: MemberId) -> bool {
        self.said_here().any(|said| said.admits(id))
    }

    /// Whether this device said, sent or not, that this member is removed.
    #[must_use]
    pub fn has_said_removal(&self, id: MemberId) -> bool {
        self.said_here().any(|said| said.about == id && matches!(said.says, Says::Removed(_)))
    }

    fn said_here(&self) -> impl Iterator<Item = &Statement> {
        self.statements.iter().chain(&self.unsent).filter(|said| said.by == self.own)
    }

    /// What this device said of members and has not sent counts for it already, unless it would take this device out: who
    /// has left sends nothing, and nobody would ever hear of it.
    pub fn read_unsent(&mut self, pending: &[Op]) {
        self.unsent = statements(self.own, None, pending);
        self.judge_members();
    }

    /// The members without what this device said and has not sent.
    #[must_use]
    pub fn members_as_sent(&self) -> Members {
        Members::derive(&self.founder, &self.statements, &self.shelf)
    }

    /// The members with all that this device said, sent or not.
    #[must_use]
    pub fn members_as_said(&self) -> Members {
        let all: Vec<Statement> = self.statements.iter().chain(&self.unsent).cloned().collect();
        Members::derive(&self.founder, &all, &self.shelf)
    }

    fn judge_members(&mut self) {
        self.members = self.members_as_said();
        if !self.unsent.is_empty() && !self.members.is_present(self.own) {
            let sent = self.members_as_sent();
            if sent.is_present(self.own) {
                self.members = sent;
            }
        }
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
