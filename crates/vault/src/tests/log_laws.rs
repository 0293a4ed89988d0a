//! However the ops of a case come together, in bundles of any size, in any order, with what is written here in between:
//! what is loaded is what core makes of the same ops.

use std::collections::BTreeSet;

use diko_core::ops::CaseState;
use proptest::prelude::*;
use proptest::sample::Index;

use super::log::{arrival, bundle};
use super::ops::{any_op, heads_of};
use super::*;
use crate::keys::{MasterKey, Purpose, VaultId};
use crate::{CaseEntry, CaseId, CaseOps, LogChange};

/// The first of the authors that `any_op` knows.
const OWN: AuthorId = AuthorId(Id128([0; 16]));

/// A case without the vault around it, which would take most of the time.
fn new_case(home: &Home, name: &str) -> CaseStore {
    let entry = CaseEntry { id: CaseId(Id128([5; 16])), name: name.to_owned(), created_at: 0 };
    let master = MasterKey::from_bytes([1; 32]);
    let key = master.derive_file_key(VaultId([2; 16]), Purpose::Case(entry.id)).unwrap();
    CaseStore::create(&home.path(name), &key, &entry, OWN).unwrap()
}

/// Ops of which no two have the same number.
fn any_ops() -> impl Strategy<Value = Vec<Op>> {
    prop::collection::vec(any_op(), 1..24).prop_map(|mut ops| {
        let mut taken = BTreeSet::new();
        ops.retain(|op| taken.insert(op.id));
        ops
    })
}

/// What core holds of these ops, as the vault would hand it over.
fn by_core<'a>(ops: impl IntoIterator<Item = &'a Op>, sent_through: u64) -> CaseOps {
    let mut state = CaseState::default();
    let mut newest: BTreeMap<AuthorId, u64> = BTreeMap::new();
    for op in ops {
        let _ = state.apply(op.clone());
        let greatest = newest.entry(op.id.author).or_default();
        *greatest = op.id.seq.max(*greatest);
    }
    let mut awaited: Vec<_> =
        state.awaited().map(|(entity, field, id)| (id, entity.clone(), field)).collect();
    awaited.sort();
    CaseOps {
        author: OWN,
        sent_through,
        heads: heads_of(&state),
        awaited: awaited.into_iter().map(|(id, entity, field)| (entity, field, id)).collect(),
        newest: newest.into_iter().collect(),
    }
}

fn greatest_own<'a>(ops: impl IntoIterator<Item = &'a Op>) -> u64 {
    ops.into_iter().filter(|op| op.id.author == OWN).map(|op| op.id.seq).max().unwrap_or(0)
}

/// Applies each op in a bundle of its own, which is how gaps and every order come about.
fn arrives(ops: &[Op]) -> LogChange {
    let bundles: Vec<&[Op]> = ops.iter().map(std::slice::from_ref).collect();
    arrival(&bundles)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// `cuts`: how many ops come together, whether they were written here, whether all is rebuilt with them.
    #[test]
    fn any_order_and_grouping_gives_what_core_makes_of_the_same_ops(
        ops in any_ops(),
        cuts in prop::collection::vec((1_usize..8, any::<bool>(), any::<bool>()), 24),
    ) {
        let home = Home::new();
        let mut case = new_case(&home, "case.db");
        let (mut carried, mut written, mut rest) = (Vec::new(), Vec::new(), ops.as_slice());
        for (count, here, rebuild) in cuts {
            if rest.is_empty() {
                break;
            }
            let (now, later) = rest.split_at(count.min(rest.len()));
            rest = later;
            if here {
                written.extend_from_slice(now);
                case.append(now).unwrap();
            } else {
                carried.extend_from_slice(now);
                let coming = if rebuild { carried.as_slice() } else { now };
                case.commit(&LogChange { rebuild, ..arrives(coming) }).unwrap();
            }
            let expected = by_core(carried.iter().chain(&written), greatest_own(&carried));
            prop_assert_eq!(case.load().unwrap(), expected);
        }
        // As one who gets all of it at once.
        let mut fresh = new_case(&home, "fresh.db");
        fresh.append(&written).unwrap();
        fresh.commit(&arrives(&carried)).unwrap();
        prop_assert_eq!(fresh.load().unwrap(), case.load().unwrap());
        case.check().unwrap();
    }

    /// The ops that waited go, others come, bundles arrive or go in the same change.
    #[test]
    fn after_a_rebuild_and_other_pending_ops_it_is_as_if_nothing_else_had_ever_been_there(
        ops in any_ops(),
        replaced in any_ops(),
        kept in any::<Index>(),
        rebuild in any::<bool>(),
    ) {
        let home = Home::new();
        let mut case = new_case(&home, "case.db");
        let (written, carried): (Vec<Op>, Vec<Op>) =
            ops.into_iter().partition(|op| op.id.author == OWN && op.id.seq % 2 == 0);
        case.commit(&arrives(&carried)).unwrap();
        case.append(&written).unwrap();
        prop_assert_eq!(case.pending().unwrap(), sorted(&written));

        let kept = if rebuild { &carried[..kept.index(carried.len() + 1)] } else { &carried[..] };
        let known: BTreeSet<OpId> = carried.iter().map(|op| op.id).collect();
        let pending: Vec<Op> = replaced
            .into_iter()
            .filter(|op| op.id.author == OWN && !known.contains(&op.id))
            .collect();
        let coming = if rebuild { arrives(kept) } else { LogChange::default() };
        case.commit(&LogChange { rebuild, pending: Some(pending.clone()), ..coming }).unwrap();
        let expected = by_core(kept.iter().chain(&pending), greatest_own(kept));
        prop_assert_eq!(case.load().unwrap(), expected);
        prop_assert_eq!(case.pending().unwrap(), sorted(&pending));
        prop_assert_eq!(case.items().unwrap().len(), carried.len());
        case.check().unwrap();
    }

    #[test]
    fn one_op_that_conflicts_keeps_the_whole_change_from_being_written(
        ops in any_ops(),
        known in any::<Index>(),
        at in any::<Index>(),
    ) {
        let home = Home::new();
        let mut case = new_case(&home, "case.db");
        let (before, mut coming) = (&ops[..1 + known.index(ops.len())], ops.clone());
        case.commit(&arrives(before)).unwrap();
        let loaded = case.load().unwrap();
        let twin = Op { at: 1, ..before[at.index(before.len())].clone() };
        coming.push(twin.clone());
        prop_assert_eq!(case.commit(&arrives(&coming)), Err(VaultError::OpConflict));
        prop_assert_eq!(case.load().unwrap(), loaded);
        prop_assert_eq!(case.item_bytes(&bundle(&[twin]).0.hash), Err(VaultError::NotFound));
    }
}

fn sorted(ops: &[Op]) -> Vec<Op> {
    let mut ops = ops.to_vec();
    ops.sort_by_key(|op| op.id);
    ops
}
