//! The bundles a device holds: whose they are, which come before which, under which name their ops go. Deliberately not
//! here: opening them, and whether they count.

use std::collections::{BTreeMap, BTreeSet};

use diko_core::ops::{AuthorId, Id128, OpId};
use diko_vault::{BundleFacts, ItemEntry, ItemKind, ItemState};
use diko_wire::{Hash, Head, Header, MemberId};

use crate::branches::{self, Place};
use crate::members::Past;

/// A bundle as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// As its header says.
    pub author: AuthorId,
    pub place: Place,
    /// Under which author its ops go.
    pub name: AuthorId,
    /// Known once its signature was.
    pub signer: Option<MemberId>,
    pub state: ItemState,
    pub has_statements: bool,
    pub remote: bool,
}

/// What naming an author's bundles anew changed.
pub struct Renaming {
    /// With the name before.
    pub changed: Vec<(Hash, AuthorId)>,
    pub forged: Vec<Hash>,
}

#[derive(Default)]
pub struct Shelf {
    bundles: BTreeMap<Hash, Held>,
    of_author: BTreeMap<AuthorId, BTreeSet<Hash>>,
    /// How many bundles of an author name this one as the one before.
    followers: BTreeMap<(AuthorId, Option<Hash>), u32>,
    /// The newest bundle of each name that was opened and not refused.
    tips: BTreeMap<AuthorId, Head>,
    /// Authors with more than one name.
    branched: BTreeSet<AuthorId>,
}

impl Held {
    #[must_use]
    pub fn of(header: &Header) -> Held {
        let place = Place { first: header.first, count: header.count, previous: header.previous };
        Held {
            author: header.author,
            place,
            name: header.author,
            signer: None,
            state: ItemState::Waiting,
            has_statements: false,
            remote: false,
        }
    }

    fn from_facts(facts: &BundleFacts, entry: &ItemEntry) -> Held {
        let place = Place { first: facts.first, count: facts.count, previous: facts.previous.map(Hash) };
        Held {
            author: facts.author,
            place,
            name: facts.line,
            signer: facts.signer.map(MemberId),
            state: entry.state,
            has_statements: facts.statements,
            remote: entry.remote,
        }
    }

    #[must_use]
    pub fn entry(&self, hash: &Hash) -> ItemEntry {
        let facts = BundleFacts {
            author: self.author,
            first: self.place.first,
            count: self.place.count,
            previous: self.place.previous.map(|hash| hash.0),
            signer: self.signer.map(|signer| signer.0),
            line: self.name,
            statements: self.has_statements,
        };
        ItemEntry { hash: hash.0, kind: ItemKind::Bundle(facts), state: self.state, remote: self.remote }
    }

    fn is_opened(&self) -> bool {
        matches!(self.state, ItemState::Applied | ItemState::Quarantined)
    }
}

impl Shelf {
    /// As a log keeps it.
    pub fn restore(&mut self, entry: &ItemEntry) {
        if let ItemKind::Bundle(facts) = &entry.kind {
            self.put(Hash(entry.hash), Held::from_facts(facts, entry));
        }
    }

    pub fn put(&mut self, hash: Hash, held: Held) {
        if self.of_author.entry(held.author).or_default().insert(hash) {
            *self.followers.entry((held.author, held.place.previous)).or_default() += 1;
        }
        if held.name != held.author && held.state != ItemState::Refused {
            self.branched.insert(held.author);
        }
        if held.is_opened() {
            self.reach_to(hash, &held);
        }
        self.bundles.insert(hash, held);
    }

    #[must_use]
    pub fn get(&self, hash: &Hash) -> Option<&Held> {
        self.bundles.get(hash)
    }

    pub fn all(&self) -> impl Iterator<Item = (&Hash, &Held)> {
        self.bundles.iter()
    }

    /// Those of one author, by hash.
    pub fn of_author(&self, author: AuthorId) -> impl Iterator<Item = (&Hash, &Held)> {
        let hashes = self.of_author.get(&author).into_iter().flatten();
        hashes.filter_map(|hash| Some((hash, self.bundles.get(hash)?)))
    }

    /// The bundle whose hash begins so.
    #[must_use]
    pub fn beginning_with(&self, begin: &[u8; 16]) -> Option<Hash> {
        let mut least = [0; 32];
        least.iter_mut().zip(begin).for_each(|(to, from)| *to = *from);
        let (hash, _) = self.bundles.range(Hash(least)..).next()?;
        hash.0.starts_with(begin).then_some(*hash)
    }

    #[must_use]
    pub fn tips(&self) -> &BTreeMap<AuthorId, Head> {
        &self.tips
    }

    #[must_use]
    pub fn is_branched(&self, author: AuthorId) -> bool {
        self.branched.contains(&author)
    }

    #[must_use]
    pub fn has_branches(&self) -> bool {
        !self.branched.is_empty()
    }

    /// Whether a bundle that was just opened goes on where its author ended, so that no other's name is in question.
    #[must_use]
    pub fn goes_on(&self, hash: &Hash) -> bool {
        let Some(held) = self.get(hash) else { return false };
        let author = held.author;
        if self.is_branched(author) || self.followers.get(&(author, held.place.previous)) != Some(&1) {
            return false;
        }
        match held.place.previous {
            None => self.of_author.get(&author).is_some_and(|all| all.len() == 1),
            Some(previous) => {
                let before = self.get(&previous).filter(|before| before.signer == held.signer);
                let is_next = before.is_some_and(|before| before.place.is_followed_by(&held.place));
                is_next && self.tips.get(&author).is_some_and(|tip| tip.hash == previous)
            }
        }
    }

    /// Names all opened bundles of an author anew, and refuses those that turn out not to be its own.
    pub fn name_anew(&mut self, case: Id128, author: AuthorId) -> Renaming {
        let hashes = self.of_author(author).map(|(hash, _)| *hash);
        let forged: Vec<Hash> = hashes.filter(|hash| self.is_forged(hash)).collect();
        let mut changed: Vec<(Hash, AuthorId)> =
            forged.iter().filter_map(|hash| Some((*hash, self.refuse(case, hash)?))).collect();
        let opened = self.of_author(author).filter(|(_, held)| held.is_opened());
        let places = opened.map(|(hash, held)| (*hash, held.place)).collect();
        let names = branches::names(case, author, &places);
        for (hash, name) in &names {
            if let Some(held) = self.bundles.get_mut(hash).filter(|held| held.name != *name) {
                changed.push((*hash, std::mem::replace(&mut held.name, *name)));
            }
        }
        if names.values().any(|name| *name != author) {
            self.branched.insert(author);
        } else {
            self.branched.remove(&author);
        }
        self.find_tips_anew();
        Renaming { changed, forged }
    }

    /// What is refused goes by a name of its own, so that whoever named it before knowing names no other. Gives the name before.
    pub fn refuse(&mut self, case: Id128, hash: &Hash) -> Option<AuthorId> {
        let held = self.bundles.get_mut(hash)?;
        held.state = ItemState::Refused;
        Some(std::mem::replace(&mut held.name, branches::branch(case, *hash)))
    }

    /// Who signed the bundle before this one, where that is known.
    #[must_use]
    pub fn signer_before(&self, hash: &Hash) -> Option<MemberId> {
        let previous = self.get(hash)?.place.previous?;
        self.get(&previous)?.signer
    }

    /// A bundle that is not its author's: another member signed the one before it, or its numbers do not follow.
    fn is_forged(&self, hash: &Hash) -> bool {
        let Some(held) = self.get(hash).filter(|held| held.is_opened()) else { return false };
        let before = held.place.previous.and_then(|previous| self.get(&previous));
        let before = before.filter(|before| before.signer.is_some());
        before.is_some_and(|before| {
            before.author != held.author
                || before.signer != held.signer
                || !before.place.is_followed_by(&held.place)
        })
    }

    pub fn change(&mut self, hash: &Hash, change: impl FnOnce(&mut Held)) {
        let Some(held) = self.bundles.get_mut(hash) else { return };
        change(held);
        let held = held.clone();
        if held.is_opened() {
            self.reach_to(*hash, &held);
        }
    }

    fn find_tips_anew(&mut self) {
        self.tips.clear();
        let opened = self.bundles.iter().filter(|(_, held)| held.is_opened());
        let opened: Vec<(Hash, Held)> = opened.map(|(hash, held)| (*hash, held.clone())).collect();
        for (hash, held) in opened {
            self.reach_to(hash, &held);
        }
    }

    /// The name under which `id` goes, if a bundle said it whose newest word of that author was `from`.
    #[must_use]
    pub fn name_of(&self, id: OpId, from: Hash) -> OpId {
        let mut at = Some(from);
        while let Some(held) = at.and_then(|hash| self.get(&hash)) {
            if (held.place.first..=held.place.last()).contains(&id.seq) {
                return OpId { author: held.name, seq: id.seq };
            }
            at = held.place.previous;
        }
        id
    }

    fn reach_to(&mut self, hash: Hash, held: &Held) {
        let head = Head { author: held.name, seq: held.place.last(), hash };
        let tip = self.tips.entry(held.name).or_insert(head);
        if tip.seq < head.seq {
            *tip = head;
        }
    }
}

impl Past for Shelf {
    fn previous(&self, bundle: &Hash) -> Option<Hash> {
        self.get(bundle)?.place.previous.filter(|hash| self.bundles.contains_key(hash))
    }

    fn reach(&self, bundle: &Hash) -> Option<(AuthorId, u64)> {
        self.get(bundle).map(|held| (held.author, held.place.last()))
    }
}
