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

    fn overlaps(&self, other: &Place) -> bool {
        self.first <= other.last() && other.first <= self.last()
    }
}

/// The name of each bundle of one author. Of bundles after the same one, the smallest hash keeps the name; so it does
/// where the one before is missing and the numbers are still free.
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
    let mut names = BTreeMap::new();
    let mut open = beginnings(case, author, after.get(&None));
    while let Some((start, name)) = open.pop() {
        walk(case, start, name, &after, &mut names, &mut open);
    }
    for (_, start) in loose {
        let is_free = |place: &Place| {
            let named = names.iter().filter(|(_, name)| **name == author);
            named.filter_map(|(hash, _)| bundles.get(hash)).all(|taken| !taken.overlaps(place))
        };
        let name = if bundles.get(&start).is_some_and(is_free) { author } else { branch(case, start) };
        open.push((start, name));
        while let Some((start, name)) = open.pop() {
            walk(case, start, name, &after, &mut names, &mut open);
        }
    }
    names
}

/// Follows one branch to its end; the branches that leave it are put aside in `open`.
fn walk(
    case: Id128,
    start: Hash,
    name: AuthorId,
    after: &BTreeMap<Option<Hash>, BTreeSet<Hash>>,
    names: &mut BTreeMap<Hash, AuthorId>,
    open: &mut Vec<(Hash, AuthorId)>,
) {
    let mut at = Some(start);
    while let Some(hash) = at {
        names.insert(hash, name);
        let mut next = after.get(&Some(hash)).into_iter().flatten().copied();
        at = next.next();
        open.extend(next.map(|other| (other, branch(case, other))));
    }
}

fn beginnings(case: Id128, author: AuthorId, first: Option<&BTreeSet<Hash>>) -> Vec<(Hash, AuthorId)> {
    let named =
        |(position, hash): (usize, &Hash)| (*hash, if position == 0 { author } else { branch(case, *hash) });
    first.into_iter().flatten().enumerate().map(named).collect()
}

/// The name of the branch that begins with this bundle.
#[must_use]
pub fn branch(case: Id128, begins: Hash) -> AuthorId {
    let long = Hash::of(&[b"diko branch 1", case.0.as_slice(), begins.0.as_slice()].concat());
    let mut name = [0; 16];
    name.iter_mut().zip(long.0).for_each(|(to, from)| *to = from);
    AuthorId(Id128(name))
}

#[cfg(test)]
mod tests;
