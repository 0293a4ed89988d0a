//! Which name each bundle of an author goes by. An author that wrote two bundles after the same one has branched; every
//! branch keeps its words under a name that follows from the bundles alone, so all devices that hold the same bundles
//! use the same names. Pure; what names are for is told in `references`.

use std::collections::{BTreeMap, BTreeSet};

use diko_core::ops::{AuthorId, Id128};
use diko_wire::Hash;

/// What a bundle says about its place among those of its author.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    pub first: u64,
    pub count: u64,
    pub previous: Option<Hash>,
}

impl Place {
    /// The number of its last op.
    #[must_use]
    pub fn last(&self) -> u64 {
        self.first.saturating_add(self.count).saturating_sub(1)
    }

    /// Whether the ops of `next` come right after those of this one.
    #[must_use]
    pub fn is_followed_by(&self, next: &Place) -> bool {
        self.last().checked_add(1) == Some(next.first)
    }
}

/// The name of each bundle of one author. Of bundles after the same one, the smallest hash keeps the name. What follows a
/// gap is a branch of its own until the gap is closed, so that one name is one unbroken row: whoever holds its end
/// reaches all of it. Only where there is no beginning does the first after a gap go by the author's name.
#[must_use]
pub fn names(case: Id128, author: AuthorId, bundles: &BTreeMap<Hash, Place>) -> BTreeMap<Hash, AuthorId> {
    let mut after: BTreeMap<Option<Hash>, BTreeSet<Hash>> = BTreeMap::new();
    let mut loose: BTreeSet<(u64, Hash)> = BTreeSet::new();
    for (hash, place) in bundles {
        match place.previous {
            Some(previous) if !bundles.contains_key(&previous) => {
                loose.insert((place.first, *hash));
            }
            previous => {
                after.entry(previous).or_default().insert(*hash);
            }
        }
    }
    let beginnings = after.get(&None).into_iter().flatten().copied();
    let mut open: Vec<(Hash, AuthorId)> = beginnings
        .chain(loose.into_iter().map(|(_, hash)| hash))
        .enumerate()
        .map(|(position, hash)| (hash, if position == 0 { author } else { branch(case, hash) }))
        .collect();
    let mut names = BTreeMap::new();
    while let Some((start, name)) = open.pop() {
        walk(start, name, &after, &mut names, |other| open.push((other, branch(case, other))));
    }
    names
}

/// Follows one branch to its end and tells of the branches that leave it.
fn walk(
    start: Hash,
    name: AuthorId,
    after: &BTreeMap<Option<Hash>, BTreeSet<Hash>>,
    names: &mut BTreeMap<Hash, AuthorId>,
    mut leaves: impl FnMut(Hash),
) {
    let mut at = Some(start);
    while let Some(hash) = at {
        names.insert(hash, name);
        let mut next = after.get(&Some(hash)).into_iter().flatten().copied();
        at = next.next();
        next.for_each(&mut leaves);
    }
}

/// The name of the branch that begins with this bundle.
#[must_use]
pub fn branch(case: Id128, begins: Hash) -> AuthorId {
    let long = Hash::of(&[b"diko branch 1", case.0.as_slice(), begins.0.as_slice()].concat());
    AuthorId(Id128(long.first_half()))
}

#[cfg(test)]
mod tests;
