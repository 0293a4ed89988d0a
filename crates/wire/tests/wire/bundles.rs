//! Bundles: everything that core can say comes back as it was said, in few bytes; what does not fit together is refused.

use std::collections::BTreeMap;

use diko_core::ops::{AuthorId, Entity, Id128, Key, Op, OpId, Value};
use diko_wire::{Body, Hash, Head, Header, Item, MAX_ITEM, MAX_OPS, WireError, seal_bundle};
use proptest::prelude::*;

use crate::people::*;

fn seal(header: &Header, body: &Body) -> Result<Vec<u8>, WireError> {
    seal_bundle(header, body, &epoch_key(), &olena())
}

/// Few values of everything, so that they meet; odd ones among them.
fn ids() -> impl Strategy<Value = Id128> {
    prop_oneof![(0_u8..4).prop_map(|byte| Id128([byte; 16])), any::<[u8; 16]>().prop_map(Id128)]
}

/// Texts at the edges of the short forms.
const ODD: &[&str] = &[
    "",
    "\0",
    "2026-11-22",
    "2026-02-30",
    "1899-12-31",
    "2199-12-31",
    "2200-01-01",
    "2026-11-22 ",
    "raise done 2026-11-22",
    "raise  done 2026-11-22",
    "set_back dismissed 1900-01-01",
    "raise done 2026-11-22 ",
    "raise done 2026-13-22",
    "Raise done 2026-11-22",
    "00112233445566778899aabbccddeeff",
    "00112233445566778899AABBCCDDEEFF",
    "+0112233445566778899aabbccddeeff",
    "شقة",
    "\u{202e}",
    "anmelden",
];

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        proptest::sample::select(ODD).prop_map(String::from),
        ids().prop_map(Id128::to_hex),
        any::<String>(),
        "[a-z]{1,4}",
    ]
}

fn values() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Cleared),
        any::<bool>().prop_map(Value::YesNo),
        any::<i64>().prop_map(Value::Number),
        (-30_i64..30).prop_map(Value::Number),
        texts().prop_map(Value::Text),
        any::<Vec<u8>>().prop_map(Value::Bytes),
    ]
}

fn entities() -> impl Strategy<Value = Entity> {
    let key = prop_oneof![
        Just(Key::One),
        ids().prop_map(Key::Random),
        (ids(), texts()).prop_map(|(person, id)| Key::OfPerson { person, id }),
    ];
    (prop_oneof![0_u16..12, any::<u16>()], key).prop_map(|(kind, key)| Entity { kind, key })
}

fn numbers() -> impl Strategy<Value = u64> {
    prop_oneof![0_u64..50, any::<u64>(), Just(u64::MAX)]
}

fn op() -> impl Strategy<Value = Op> {
    let id = (ids(), numbers()).prop_map(|(author, seq)| OpId { author: AuthorId(author), seq });
    let supersedes = proptest::collection::btree_set(id, 0..4);
    let at = prop_oneof![any::<i64>(), 1_795_000_000_i64..1_796_000_000];
    (entities(), any::<u16>(), values(), supersedes, numbers(), at).prop_map(
        |(entity, field, value, supersedes, lamport, at)| Op {
            id: OpId { author: author(0), seq: 0 },
            entity,
            field,
            value,
            supersedes: supersedes.into_iter().collect(),
            lamport,
            at,
        },
    )
}

fn heads() -> impl Strategy<Value = Vec<Head>> {
    let head = (ids(), numbers(), any::<[u8; 32]>()).prop_map(|(author, seq, hash)| Head {
        author: AuthorId(author),
        seq,
        hash: Hash(hash),
    });
    proptest::collection::btree_set(head, 0..4).prop_map(|heads| heads.into_iter().collect())
}

/// Any ops at all, under numbers that fit.
fn bundles() -> impl Strategy<Value = (Header, Body)> {
    let first = prop_oneof![Just(1), 2_u64..300, Just(u64::MAX - 12)];
    let branches = proptest::collection::btree_map(ids().prop_map(AuthorId), any::<[u8; 16]>(), 0..4);
    let ops = proptest::collection::vec(op(), 1..12);
    (first, ids(), proptest::option::of(ids()), heads(), branches, ops).prop_map(
        |(first, author, predecessor, seen, branches, mut ops)| {
            let author = AuthorId(author);
            for (op, seq) in ops.iter_mut().zip(first..) {
                op.id = OpId { author, seq };
                op.supersedes.retain(|id| *id != op.id);
            }
            let header = Header {
                author,
                first,
                previous: (first > 1).then_some(Hash([7; 32])),
                ..header(ops.len() as u64)
            };
            let predecessor = predecessor.map(AuthorId).filter(|_| first == 1);
            (header, Body { predecessor, seen, branches: named(&ops, author, branches), ops })
        },
    )
}

/// Those that ops name: the others are not written.
fn named(ops: &[Op], own: AuthorId, branches: BTreeMap<AuthorId, [u8; 16]>) -> BTreeMap<AuthorId, [u8; 16]> {
    let names = |author: &AuthorId| ops.iter().flat_map(|op| &op.supersedes).any(|id| id.author == *author);
    branches.into_iter().filter(|(author, _)| *author != own && names(author)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn whatever_core_can_say_comes_back_as_it_was_said((header, body) in bundles()) {
        let bytes = seal(&header, &body).unwrap();
        let read = bundle(&bytes);
        prop_assert_eq!(&read.header, &header);
        prop_assert_eq!(read.bytes(), &bytes);
        prop_assert_eq!(read.hash, Hash::of(&bytes));
        prop_assert!(read.is_signed_by(&olena().public().sign));
        prop_assert_eq!(read.open(&epoch_key()).unwrap(), body);
    }
}
