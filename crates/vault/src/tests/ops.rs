//! Ops come back as they were written, and the bookkeeping agrees with core.

use diko_core::ops::{Applied, CaseState, registry};
use proptest::prelude::*;

use super::log::arrival;
use super::*;

fn new_case(home: &Home) -> CaseStore {
    let (mut vault, _) = home.create();
    vault.create_case("Оксана", 0, &mut OsRandom::new()).unwrap()
}

#[test]
fn an_edit_takes_the_place_of_what_it_supersedes() {
    let home = Home::new();
    let mut case = new_case(&home);
    let first = text_op(&case, 1, "Київ");
    let second = op(case.author(), 2, 1, Value::Text("Львів".to_owned()), &[first.id]);
    case.append(std::slice::from_ref(&first)).unwrap();
    case.append(std::slice::from_ref(&second)).unwrap();
    let loaded = case.load().unwrap();
    assert_eq!(loaded.heads, [second]);
    assert_eq!(loaded.newest, [(case.author(), 2)]);
    // The log still knows the first: it comes again and changes nothing.
    case.append(&[first]).unwrap();
    assert_eq!(case.load().unwrap(), loaded);
}

#[test]
fn several_ops_are_written_together_or_not_at_all() {
    let home = Home::new();
    let mut case = new_case(&home);
    case.append(&[text_op(&case, 1, "Київ"), op(case.author(), 2, 2, Value::YesNo(true), &[])]).unwrap();
    let before = case.load().unwrap();
    let conflict = op(case.author(), 1, 9, Value::Number(1), &[]);
    let result = case.append(&[op(case.author(), 3, 3, Value::YesNo(true), &[]), conflict]);
    assert_eq!(result, Err(VaultError::OpConflict));
    assert_eq!(case.load().unwrap(), before);
}

#[test]
fn the_newest_unsent_op_is_replaced_in_place_and_no_other() {
    let home = Home::new();
    let mut case = new_case(&home);
    let author = case.author();
    let typed = |text: &str| op(author, 2, 1, Value::Text(text.to_owned()), &[OpId { author, seq: 1 }]);
    case.append(&[text_op(&case, 1, "a"), typed("ab")]).unwrap();
    case.append(&[typed("abc")]).unwrap();
    assert_eq!(case.load().unwrap().heads, [typed("abc")]);
    // Another register.
    let other = Op { field: 9, ..typed("abcd") };
    assert_eq!(case.append(&[other]), Err(VaultError::OpConflict));
    // Not the newest any more.
    case.append(&[op(author, 3, 2, Value::Cleared, &[])]).unwrap();
    assert_eq!(case.append(&[typed("abcd")]), Err(VaultError::OpConflict));
    // Another author's.
    let stranger = AuthorId(Id128([9; 16]));
    case.append(&[op(stranger, 1, 5, Value::Number(1), &[])]).unwrap();
    assert_eq!(case.append(&[op(stranger, 1, 5, Value::Number(2), &[])]), Err(VaultError::OpConflict));
    // Replaced by an op that arrived before it, which only a broken device writes.
    let fourth = op(author, 4, 6, Value::Number(1), &[]);
    case.append(&[op(stranger, 2, 6, Value::Number(2), &[fourth.id]), fourth.clone()]).unwrap();
    assert_eq!(case.append(&[Op { at: 0, ..fourth.clone() }]), Err(VaultError::OpConflict));
    // Handed to others.
    let fifth = op(author, 5, 7, Value::Number(1), &[]);
    case.append(std::slice::from_ref(&fifth)).unwrap();
    case.commit(&arrival(&[&[fourth, fifth.clone()]])).unwrap();
    assert_eq!(case.load().unwrap().sent_through, 5);
    assert_eq!(case.append(&[Op { at: 0, ..fifth }]), Err(VaultError::OpConflict));
}

#[test]
fn what_never_leaves_the_device_is_replaced_in_place_whoever_writes_it() {
    let home = Home::new();
    let mut case = new_case(&home);
    let local = AuthorId(Id128([8; 16]));
    let draft = |text: &str| {
        let mut op = op(local, 1, 1, Value::Text(text.to_owned()), &[]);
        op.entity.kind = registry::draft::KIND;
        op
    };
    case.append(&[draft("wir w")]).unwrap();
    case.append(&[draft("wir warten")]).unwrap();
    assert_eq!(case.load().unwrap().heads, [draft("wir warten")]);
}

#[test]
fn values_no_version_knows_yet_come_back_as_they_were() {
    let home = Home::new();
    let mut case = new_case(&home);
    let author = case.author();
    let values = [
        Value::Cleared,
        Value::YesNo(true),
        Value::YesNo(false),
        Value::Number(i64::MIN),
        Value::Number(1),
        Value::Text(String::new()),
        Value::Text("nul \0 and ‏العربية‎ 🌍".to_owned()),
        Value::Text("123".to_owned()),
        Value::Bytes(vec![]),
        Value::Bytes((0..=255).collect()),
    ];
    let keys = [
        Key::One,
        Key::Random(Id128([255; 16])),
        Key::OfPerson { person: Id128([0; 16]), id: String::new() },
        Key::OfPerson { person: Id128([1; 16]), id: "неВідомо\0".to_owned() },
    ];
    let mut ops = Vec::new();
    for key in &keys {
        for value in &values {
            let seq = u64::try_from(ops.len()).unwrap() + 1;
            ops.push(Op {
                id: OpId { author, seq },
                entity: Entity { kind: u16::MAX, key: key.clone() },
                field: u16::MAX,
                value: value.clone(),
                supersedes: vec![OpId { author: AuthorId(Id128([3; 16])), seq: u64::MAX }],
                lamport: u64::MAX - seq,
                at: i64::MIN,
            });
        }
    }
    case.append(&ops).unwrap();
    drop(case);
    assert_eq!(home.first_case().unwrap().load().unwrap().heads, ops);
}

/// A small world in which registers, authors and numbers meet often.
pub(super) fn any_op() -> impl Strategy<Value = Op> {
    let id =
        || (0_u8..3, 1_u64..6).prop_map(|(author, seq)| OpId { author: AuthorId(Id128([author; 16])), seq });
    let register = (0_u16..2, 0_u16..2);
    (id(), register, 0_i64..3, prop::collection::btree_set(id(), 0..3)).prop_map(
        |(id, register, value, supersedes)| Op {
            id,
            entity: Entity { kind: register.0, key: Key::One },
            field: register.1,
            value: Value::Number(value),
            supersedes: supersedes.into_iter().collect(),
            lamport: id.seq,
            at: 0,
        },
    )
}

pub(super) fn heads_of(state: &CaseState) -> Vec<Op> {
    let mut heads: Vec<Op> = state
        .all_entities()
        .flat_map(|entity| state.fields(entity).flat_map(|field| state.heads(entity, field)))
        .cloned()
        .collect();
    heads.sort_by_key(|op| op.id);
    heads
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever arrives in whatever order: what is loaded is what core holds in memory, and goes on as core does.
    #[test]
    fn the_bookkeeping_agrees_with_core(ops in prop::collection::vec(any_op(), 1..24), restart in 0_usize..24) {
        let home = Home::new();
        let mut case = new_case(&home);
        let mut state = CaseState::default();
        for (number, op) in ops.into_iter().enumerate() {
            if number == restart {
                drop(case);
                case = home.first_case().unwrap();
            }
            match state.apply(op.clone()) {
                Applied::Fork => prop_assert_eq!(case.append(&[op]), Err(VaultError::OpConflict)),
                Applied::New { .. } | Applied::Duplicate => prop_assert_eq!(case.append(&[op]), Ok(())),
            }
            let loaded = case.load().unwrap();
            prop_assert_eq!(&loaded.heads, &heads_of(&state));
            let mut awaited: Vec<_> =
                state.awaited().map(|(entity, field, id)| (id, entity.clone(), field)).collect();
            awaited.sort();
            let ours: Vec<_> =
                loaded.awaited.iter().map(|(entity, field, id)| (*id, entity.clone(), *field)).collect();
            prop_assert_eq!(ours, awaited);
            let restored = loaded.into_state();
            for author in 0..3 {
                let author = AuthorId(Id128([author; 16]));
                prop_assert_eq!(restored.newest_seq(author), state.newest_seq(author));
            }
            prop_assert_eq!(heads_of(&restored), heads_of(&state));
        }
    }
}
