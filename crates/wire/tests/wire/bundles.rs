//! Bundles: everything that core can say comes back as it was said, in few bytes; what does not fit together is refused.

use std::collections::{BTreeMap, BTreeSet};

use diko_core::catalogue::{PaperId, StepId};
use diko_core::ops::registry::{note, paper, person, step};
use diko_core::ops::{AuthorId, Entity, Id128, Key, Op, OpId, Value};
use diko_wire::{Body, Hash, Head, Header, Item, MAX_ITEM, MAX_OPS, WireError, seal_bundle};
use proptest::prelude::*;

use crate::by_hand;
use crate::golden::BODY;
use crate::people::{self, *};

fn seal(header: &Header, body: &Body) -> Result<Vec<u8>, WireError> {
    seal_bundle(header, body, &epoch_key(), olena())
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

fn seen() -> impl Strategy<Value = Vec<Head>> {
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
    (first, ids(), proptest::option::of(ids()), seen(), branches, ops).prop_map(
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

/// How a household fills a plan: of fifty ops 30 ticks, 11 dates, 6 names and facts and 3 notes of 80 bytes; four persons,
/// steps named as in the catalogue, every fifth op replacing an earlier one.
fn pattern() -> Body {
    const STEPS: &[&str] = &[
        "anmelden",
        "bankkonto",
        "deutschkurs_bamf",
        "krankenkasse_waehlen",
        "steuer_id",
        "schule_anmelden",
        "kita_platz",
        "kindergeld",
        "jobcenter_antrag",
        "fiktionsbescheinigung",
        "rundfunkbeitrag",
        "haftpflicht",
        "fuehrerschein_umschreiben",
        "sozialticket",
        "arbeitsagentur",
    ];
    let person = |number: usize| Id128([0xA0 + u8::try_from(number % 4).unwrap(); 16]);
    let day = |number: usize| format!("2026-11-{:02}", 1 + number % 28);
    let op = |number: usize| {
        let step = StepId::from(STEPS[number % STEPS.len()]);
        let (entity, field, text) = match number {
            0..30 => (
                Entity::step(person(number / 8), &step),
                step::STATUS,
                format!("raise done {}", day(number / 6)),
            ),
            30..36 => {
                (Entity::paper(person(number), &PaperId::from("reisepass")), paper::EXPIRES_ON, day(number))
            }
            36..41 => (Entity::person(person(number)), 100 + u16::try_from(number).unwrap(), day(number)),
            41..45 => (Entity::person(person(number)), person::NAME, format!("Олександра {number}")),
            45..47 => (Entity::person(person(number)), 103, "subsidiary".into()),
            _ => (
                Entity::note(Id128([u8::try_from(number).unwrap(); 16])),
                note::TEXT,
                format!("{number:080}"),
            ),
        };
        let seq = 1_201 + number as u64;
        let replaced = OpId { author: author(0xA0), seq: seq - 1 - 40 * (number as u64 % 7) };
        Op {
            id: OpId { author: author(0xA0), seq },
            entity,
            field,
            value: Value::Text(text),
            supersedes: if number % 5 == 4 { vec![replaced] } else { vec![] },
            lamport: 3_000 + number as u64,
            at: 1_795_342_210 + 47 * i64::try_from(number).unwrap(),
        }
    };
    let seen = vec![Head { author: author(0xB0), seq: 312, hash: Hash([0x12; 32]) }];
    Body { seen, ops: (0..50).map(op).collect(), ..Body::default() }
}

#[test]
fn an_op_takes_at_most_35_bytes_with_everything_around_it() {
    let body = pattern();
    let header = Header { first: 1_201, previous: Some(Hash([7; 32])), ..header(50) };
    let bytes = seal(&header, &body).unwrap();
    assert_eq!(bundle(&bytes).open(&epoch_key()).unwrap(), body);
    assert!(bytes.len() <= 35 * 50, "{} bytes an op", bytes.len() as f64 / 50.0);
}

#[test]
fn the_size_of_a_bundle_tells_little_of_what_is_in_it() {
    let sizes = (1_u8..=60).map(|length| {
        let mut body = Body { ops: body().ops, ..Body::default() };
        body.ops[0].value = Value::Text("n".repeat(usize::from(length)));
        body.ops.last_mut().unwrap().supersedes.clear();
        seal(&header(9), &body).unwrap().len()
    });
    let sizes: BTreeSet<usize> = sizes.collect();
    assert!(sizes.len() <= 5, "{sizes:?}");
}

type Change<'a> = &'a dyn Fn(&mut Header, &mut Body);

#[test]
fn what_does_not_fit_together_is_not_sealed() {
    let good = body();
    let count = good.ops.len() as u64;
    assert!(seal(&header(count), &good).is_ok());
    let with = |change: Change<'_>| {
        let (mut header, mut body) = (header(count), good.clone());
        change(&mut header, &mut body);
        seal(&header, &body)
    };
    let malformed: &[(&str, Change<'_>)] = &[
        ("fewer ops than the header says", &|_, body| drop(body.ops.pop())),
        ("no ops", &|header, body| {
            header.count = 0;
            body.ops.clear();
        }),
        ("another number", &|_, body| body.ops[3].id.seq = 7),
        ("another author", &|_, body| body.ops[3].id.author = author(1)),
        ("from nought", &|header, body| {
            header.first = 0;
            body.ops.iter_mut().for_each(|op| op.id.seq -= 1);
        }),
        ("something before the first", &|header, _| header.previous = Some(Hash([1; 32]))),
        ("nothing before the second", &|header, body| {
            header.first = 2;
            body.ops.iter_mut().for_each(|op| op.id.seq += 1);
            body.predecessor = None;
        }),
        ("a predecessor in the second", &|header, body| {
            (header.first, header.previous) = (2, Some(Hash([1; 32])));
            body.ops.iter_mut().for_each(|op| op.id.seq += 1);
        }),
        ("numbers beyond the last", &|header, body| {
            (header.first, header.previous) = (u64::MAX - 8, Some(Hash([1; 32])));
            body.predecessor = None;
            body.ops.iter_mut().for_each(|op| op.id.seq += u64::MAX - 9);
        }),
        ("an op that replaces itself", &|_, body| body.ops[3].supersedes = vec![body.ops[3].id]),
        ("replaced out of order", &|_, body| body.ops[8].supersedes.swap(0, 1)),
        ("replaced twice", &|_, body| {
            let twice = body.ops[8].supersedes[0];
            body.ops[8].supersedes.insert(0, twice);
        }),
    ];
    for (what, change) in malformed {
        assert_eq!(with(change), Err(WireError::Malformed), "{what}");
    }
    let other_epoch = with(&|header, _| header.epoch = heads()[0].id(CASE));
    assert_eq!(other_epoch, Err(WireError::WrongKey));
}

#[test]
fn what_was_seen_is_written_in_its_order() {
    let mut body = body();
    let head = |byte| Head { author: author(byte), seq: 1, hash: Hash([byte; 32]) };
    body.seen = vec![head(3), head(1), head(3), head(2)];
    let bytes = seal(&header(9), &body).unwrap();
    assert_eq!(bundle(&bytes).open(&epoch_key()).unwrap().seen, [head(1), head(2), head(3)]);
}

#[test]
fn branches_of_authors_that_no_op_names_stay_at_home() {
    let mut body = body();
    body.branches.insert(author(0x77), [0x77; 16]);
    body.branches.insert(author(0xA0), [0x77; 16]);
    let read = bundle(&seal(&header(9), &body).unwrap()).open(&epoch_key()).unwrap();
    assert_eq!(read.branches, people::body().branches);
}

#[test]
fn ops_that_do_not_fit_into_one_item_are_too_large() {
    let one = Op { supersedes: vec![], ..body().ops[0].clone() };
    let of = |count: u64, text: &dyn Fn(u64) -> String| {
        let op =
            |seq| Op { id: OpId { author: author(0xA0), seq }, value: Value::Text(text(seq)), ..one.clone() };
        seal(&header(count), &Body { ops: (1..=count).map(op).collect(), ..Body::default() })
    };
    let same = |_| "same".to_owned();
    assert!(of(MAX_OPS, &same).unwrap().len() <= MAX_ITEM);
    assert_eq!(of(MAX_OPS + 1, &same), Err(WireError::TooLarge));
    assert_eq!(of(100, &|seq| format!("{seq:05000}")), Err(WireError::TooLarge));
    // Short to write and long to read: a text that every op repeats from the table.
    assert!(of(40, &|_| "n".repeat(100_000)).is_ok());
    assert_eq!(of(42, &|_| "n".repeat(100_000)), Err(WireError::TooLarge));
}

#[test]
fn tables_that_unfold_without_end_are_refused_before_they_do() {
    // One text of 100,000 bytes, and 30,000 papers of that name: 3 GB if all were read.
    let mut body = minicbor::Encoder::new(Vec::new());
    body.array(6).unwrap().null().unwrap().array(0).unwrap().array(0).unwrap();
    body.array(2).unwrap().bytes(&[1; 16]).unwrap().str(&"n".repeat(100_000)).unwrap();
    body.array(30_000).unwrap();
    (0..30_000).for_each(|_| {
        body.array(3).unwrap().u8(4).unwrap().u8(0).unwrap().u8(1).unwrap();
    });
    body.array(1).unwrap();
    let bytes = by_hand::bundle(&header(1), body.writer(), &epoch_key(), olena());
    assert_eq!(bundle(&bytes).open(&epoch_key()), Err(WireError::TooLarge));
}

#[test]
fn a_bundle_opens_with_the_key_of_its_epoch_alone() {
    let bytes = bundle_bytes();
    for other in heads() {
        assert_eq!(bundle(&bytes).open(&other), Err(WireError::WrongKey));
    }
    // Nor with that under which it was sealed, if it names another.
    let lying = Header { epoch: heads()[0].id(CASE), ..header(9) };
    let sealed = by_hand::bundle(&lying, &unhex(BODY), &epoch_key(), olena());
    assert_eq!(bundle(&sealed).open(&epoch_key()), Err(WireError::WrongKey));
    assert!(!bundle(&bytes).is_signed_by(&taras().public().sign));
}

#[test]
fn what_only_a_newer_version_reads_is_told_from_what_nobody_reads() {
    let bytes = bundle_bytes();
    assert_eq!(bytes[..3], [0x8B, 1, 1]);
    let with = |version, kind| [&[0x8B, version, kind], &bytes[3..]].concat();
    assert_eq!(Item::read(&with(2, 1)), Err(WireError::Version(2)));
    assert_eq!(Item::read(&with(0, 1)), Err(WireError::Version(0)));
    assert_eq!(Item::read(&with(1, 3)), Err(WireError::Kind(3)));
    assert_eq!(Item::read(&with(1, 2)), Err(WireError::Malformed));
    assert_eq!(Item::read(&[0x82, 2, 1]), Err(WireError::Version(2)));
    assert_eq!(Item::read(&vec![0; MAX_ITEM + 1]), Err(WireError::TooLarge));
    assert_eq!(Item::read(&[]), Err(WireError::Malformed));
}
