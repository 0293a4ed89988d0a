use proptest::prelude::*;

use super::*;

const CASE: Id128 = Id128([7; 16]);
const AUTHOR: AuthorId = AuthorId(Id128([1; 16]));

fn hash(number: u8) -> Hash {
    Hash([number; 32])
}

fn place(first: u64, previous: Option<u8>) -> Place {
    Place { first, count: 1, previous: previous.map(hash) }
}

fn bundles(all: &[(u8, u64, Option<u8>)]) -> BTreeMap<Hash, Place> {
    all.iter().map(|(number, first, previous)| (hash(*number), place(*first, *previous))).collect()
}

#[test]
fn one_after_the_other_all_keep_the_name() {
    let names = names(CASE, AUTHOR, &bundles(&[(9, 1, None), (3, 2, Some(9)), (5, 3, Some(3))]));
    assert!(names.values().all(|name| *name == AUTHOR) && names.len() == 3);
}

#[test]
fn of_two_after_the_same_the_smaller_hash_keeps_the_name_and_the_other_takes_all_after_it_along() {
    let names = names(
        CASE,
        AUTHOR,
        &bundles(&[(9, 1, None), (3, 2, Some(9)), (2, 2, Some(9)), (1, 3, Some(3)), (8, 3, Some(2))]),
    );
    assert_eq!(names[&hash(2)], AUTHOR);
    assert_eq!(names[&hash(8)], AUTHOR);
    assert_eq!(names[&hash(3)], branch(CASE, hash(3)));
    assert_eq!(names[&hash(1)], branch(CASE, hash(3)));
}

#[test]
fn two_beginnings_are_two_branches() {
    let names = names(CASE, AUTHOR, &bundles(&[(4, 1, None), (6, 1, None)]));
    assert_eq!((names[&hash(4)], names[&hash(6)]), (AUTHOR, branch(CASE, hash(6))));
}

#[test]
fn what_follows_a_gap_is_a_branch_until_the_gap_is_closed() {
    let before = [(9, 1, None), (3, 5, Some(77)), (4, 6, Some(3))];
    let apart = names(CASE, AUTHOR, &bundles(&before));
    assert_eq!(apart[&hash(9)], AUTHOR);
    assert_eq!([apart[&hash(3)], apart[&hash(4)]], [branch(CASE, hash(3)); 2]);

    let closed = names(CASE, AUTHOR, &bundles(&[&before[..], &[(77, 2, Some(9))]].concat()));
    assert!(closed.values().all(|name| *name == AUTHOR));
}

#[test]
fn where_there_is_no_beginning_the_first_after_a_gap_goes_by_the_name() {
    let names = names(CASE, AUTHOR, &bundles(&[(9, 5, Some(77)), (3, 7, Some(78))]));
    assert_eq!((names[&hash(9)], names[&hash(3)]), (AUTHOR, branch(CASE, hash(3))));
}

#[test]
fn bundles_that_name_each_other_in_a_circle_end() {
    // No hash function allows it; a stranger's header may still say it.
    let names = names(CASE, AUTHOR, &bundles(&[(1, 1, Some(2)), (2, 2, Some(1))]));
    assert!(names.is_empty());
}

proptest! {
    #[test]
    fn one_name_is_one_unbroken_row(
        shape in prop::collection::btree_map(any::<u8>(), (any::<prop::sample::Index>(), 0_u8..4, 1_u64..4), 1..12),
        lost in prop::collection::vec(any::<prop::sample::Index>(), 0..4),
    ) {
        let mut all: BTreeMap<Hash, Place> = BTreeMap::new();
        for (byte, (parent, begins, count)) in shape {
            let parents: Vec<Hash> = all.keys().copied().collect();
            let previous = (!parents.is_empty() && begins > 0).then(|| parents[parent.index(parents.len())]);
            let first = previous.map_or(1, |hash| all[&hash].last() + 1);
            // Not in the order of hashes: the smaller may come later.
            let own = Hash::of(&[byte]);
            all.insert(own, Place { first, count, previous });
        }
        for index in lost {
            let hashes: Vec<Hash> = all.keys().copied().collect();
            if hashes.len() > 1 {
                all.remove(&hashes[index.index(hashes.len())]);
            }
        }
        let names = names(CASE, AUTHOR, &all);
        prop_assert_eq!(names.len(), all.len());
        let mut rows: BTreeMap<AuthorId, Vec<Hash>> = BTreeMap::new();
        names.iter().for_each(|(hash, name)| rows.entry(*name).or_default().push(*hash));
        for (name, mut row) in rows {
            row.sort_by_key(|hash| all[hash].first);
            for (before, next) in row.iter().zip(row.iter().skip(1)) {
                prop_assert_eq!(all[next].previous, Some(*before), "{:?} is not one row", name);
            }
        }
    }
}
