//! The laws of the merge, on histories that devices make while they are apart: they write, delete, bring back, and
//! hand each other any ops in any order. Every law is checked against a plain model that looks at all ops at once.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::registry::{self, DELETED, note, paper, person, step};
use super::*;
use crate::catalogue::{PaperId, StepId};
use crate::facts::Fact;

const DEVICES: usize = 3;
const PERSONS: u8 = 2;

/// One thing that happens. Numbers are taken modulo what there is.
#[derive(Debug, Clone)]
enum Act {
    Write { device: usize, register: u8, value: u8 },
    Delete { device: usize, entity: u8 },
    BringBack { device: usize, entity: u8 },
    Hand { to: usize, op: usize },
}

/// All ops ever written, each with what its author had seen.
#[derive(Debug, Default)]
struct History {
    ops: Vec<(Op, BTreeSet<OpId>)>,
}

fn author(device: usize) -> AuthorId {
    AuthorId(Id128([u8::try_from(device).unwrap() + 1; 16]))
}

fn person_number(number: u8) -> Id128 {
    Id128([number % PERSONS + 100; 16])
}

fn entity_number(number: u8) -> Entity {
    let person = person_number(number);
    match number / PERSONS % 4 {
        0 => Entity::person(person),
        1 => Entity::step(person, &StepId::from("anmelden")),
        2 => Entity::note(Id128([number % 3 + 200; 16])),
        _ => Entity { kind: 7777, key: Key::OfPerson { person, id: "from a newer version".into() } },
    }
}

fn register_number(number: u8, value: u8) -> (Entity, u16, Value) {
    let of = person_number(number);
    let text = || Value::Text(format!("value {}", value % 3));
    match number / PERSONS % 7 {
        0 => (Entity::person(of), person::NAME, text()),
        1 => (
            Entity::person(of),
            registry::fact_field(Fact::HasJob),
            Value::Text(value.is_multiple_of(2).to_string()),
        ),
        2 => (Entity::step(of, &StepId::from("anmelden")), step::STATUS, status(value)),
        3 => (
            Entity::paper(of, &PaperId::from("reisepass")),
            paper::HELD,
            Value::YesNo(value.is_multiple_of(2)),
        ),
        4 => (Entity::note(Id128([number % 3 + 200; 16])), note::TEXT, text()),
        5 => (Entity::note(Id128([number % 3 + 200; 16])), note::PERSON, Value::Text(of.to_hex())),
        _ => (
            Entity { kind: 7777, key: Key::OfPerson { person: of, id: "from a newer version".into() } },
            5,
            text(),
        ),
    }
}

fn status(value: u8) -> Value {
    let direction = if value.is_multiple_of(2) { Direction::Raise } else { Direction::SetBack };
    let state = match value / 2 % 4 {
        0 => StepState::Open,
        1 => StepState::Waiting,
        2 => StepState::Done,
        _ => StepState::Dismissed,
    };
    let on = crate::Day::new(2026, 11, 1 + u32::from(value % 5)).unwrap();
    StatusChange { direction, state, on }.to_value()
}

fn act() -> impl Strategy<Value = Act> {
    let device = 0..DEVICES;
    prop_oneof![
        4 => (device.clone(), any::<u8>(), any::<u8>())
            .prop_map(|(device, register, value)| Act::Write { device, register, value }),
        1 => (device.clone(), any::<u8>()).prop_map(|(device, entity)| Act::Delete { device, entity }),
        1 => (device.clone(), any::<u8>()).prop_map(|(device, entity)| Act::BringBack { device, entity }),
        6 => (device, any::<usize>()).prop_map(|(to, op)| Act::Hand { to, op }),
    ]
}

fn history() -> impl Strategy<Value = History> {
    proptest::collection::vec(act(), 1..60).prop_map(live_through)
}

/// A history with its ops in another order, some of them twice.
fn history_and_another_order() -> impl Strategy<Value = (History, Vec<Op>)> {
    history().prop_flat_map(|history| {
        let twice: Vec<Op> =
            history.ops.iter().chain(history.ops.iter().step_by(2)).map(|(op, _)| op.clone()).collect();
        (Just(history.ops), Just(twice).prop_shuffle()).prop_map(|(ops, other)| (History { ops }, other))
    })
}

fn live_through(acts: Vec<Act>) -> History {
    let mut history = History::default();
    let mut devices: Vec<CaseState> = vec![CaseState::default(); DEVICES];
    for act in acts {
        match act {
            Act::Write { device, register, value } => {
                let (entity, field, value) = register_number(register, value);
                let op = devices[device].write(author(device), &entity, field, value, 0);
                history.say(&mut devices[device], op);
            }
            Act::Delete { device, entity } => {
                let op = devices[device].delete(author(device), &entity_number(entity), 0);
                history.say(&mut devices[device], op);
            }
            Act::BringBack { device, entity } => {
                let no = Value::YesNo(false);
                let op = devices[device].write(author(device), &entity_number(entity), DELETED, no, 0);
                history.say(&mut devices[device], op);
            }
            Act::Hand { to, op } => {
                if let Some(index) = op.checked_rem(history.ops.len()) {
                    let _ = devices[to].apply(history.ops[index].0.clone());
                }
            }
        }
    }
    history
}

impl History {
    fn say(&mut self, device: &mut CaseState, op: Op) {
        let seen = self.ops.iter().map(|(op, _)| op.id).filter(|id| device.op(*id).is_some()).collect();
        let applied = device.apply(op.clone());
        assert!(matches!(applied, Applied::New { current: true, .. }));
        self.ops.push((op, seen));
    }

    fn merged(&self) -> CaseState {
        merge(self.ops.iter().map(|(op, _)| op.clone()))
    }

    fn seen_by(&self, id: OpId) -> &BTreeSet<OpId> {
        &self.ops.iter().find(|(op, _)| op.id == id).unwrap().1
    }

    /// The model: unsuperseded means that no op of the same register names it.
    fn heads(&self) -> BTreeSet<OpId> {
        let is_superseded = |one: &Op| {
            let same_register = |other: &Op| other.entity == one.entity && other.field == one.field;
            self.ops.iter().any(|(other, _)| same_register(other) && other.supersedes.contains(&one.id))
        };
        self.ops.iter().map(|(op, _)| op).filter(|op| !is_superseded(op)).map(|op| op.id).collect()
    }
}

fn merge(ops: impl IntoIterator<Item = Op>) -> CaseState {
    let mut state = CaseState::default();
    for op in ops {
        assert_ne!(state.apply(op), Applied::Fork);
    }
    state
}

fn heads_of(state: &CaseState) -> BTreeSet<OpId> {
    let registers =
        state.all_entities().flat_map(|entity| state.fields(entity).map(move |field| (entity, field)));
    registers.flat_map(|(entity, field)| state.heads(entity, field)).map(|op| op.id).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_order_and_any_repetition_give_the_same_state((history, other) in history_and_another_order()) {
        prop_assert_eq!(history.merged(), merge(other));
    }

    #[test]
    fn it_does_not_matter_how_ops_are_grouped(history in history(), first in 0_usize..60, second in 0_usize..60) {
        let ops: Vec<Op> = history.ops.iter().map(|(op, _)| op.clone()).collect();
        let (a, rest) = ops.split_at(first.min(ops.len()));
        let (b, c) = rest.split_at(second.min(rest.len()));
        let groups = [[a, b, c], [c, a, b], [b, c, a], [c, b, a]];
        for group in groups {
            prop_assert_eq!(merge(group.concat()), history.merged());
        }
    }

    #[test]
    fn heads_are_what_the_model_says(history in history()) {
        prop_assert_eq!(heads_of(&history.merged()), history.heads());
    }

    #[test]
    fn nothing_is_lost(history in history()) {
        let state = history.merged();
        for (op, _) in &history.ops {
            let heads = state.heads(&op.entity, op.field);
            let is_head = heads.iter().any(|head| head.id == op.id);
            let replaced_by_one_who_saw_it = history.ops.iter().any(|(other, seen)| {
                let same_register = other.entity == op.entity && other.field == op.field;
                same_register && other.supersedes.contains(&op.id) && seen.contains(&op.id)
            });
            prop_assert!(is_head || replaced_by_one_who_saw_it, "{op:?} vanished");
            prop_assert!(!is_head || is_shown(&state, op), "{op:?} is current and not shown");
        }
    }

    #[test]
    fn only_what_a_deleting_person_saw_is_deleted(history in history()) {
        let state = history.merged();
        for entity in state.all_entities().filter(|entity| state.liveness(entity) == Liveness::Deleted) {
            for field in state.fields(entity).filter(|field| *field != DELETED) {
                for head in state.heads(entity, field) {
                    let deletes = history.ops.iter().filter(|(op, _)| op.value == Value::YesNo(true) && op.field == DELETED);
                    let mut seen = deletes.map(|(op, _)| history.seen_by(op.id));
                    prop_assert!(seen.any(|seen| seen.contains(&head.id)), "{head:?} was deleted unseen");
                }
            }
        }
    }

    #[test]
    fn a_restored_state_goes_on_as_the_whole_one(history in history(), cut in 0_usize..60) {
        let ops: Vec<Op> = history.ops.iter().rev().map(|(op, _)| op.clone()).collect();
        let (before, after) = ops.split_at(cut.min(ops.len()));
        let mut whole = merge(before.to_vec());
        let heads: Vec<Op> = heads_of(&whole).into_iter().map(|id| whole.op(id).unwrap().clone()).collect();
        let awaited: Vec<(Entity, u16, OpId)> =
            whole.awaited().map(|(entity, field, id)| (entity.clone(), field, id)).collect();
        let newest: Vec<(AuthorId, u64)> =
            (0..DEVICES).map(|device| (author(device), whole.newest_seq(author(device)))).collect();
        let mut restored = CaseState::restore(heads, awaited, newest);
        for op in after {
            prop_assert_eq!(restored.apply(op.clone()), whole.apply(op.clone()));
        }
        prop_assert_eq!(heads_of(&restored), heads_of(&whole));
        for device in (0..DEVICES).map(author) {
            prop_assert_eq!(restored.next_op_id(device), whole.next_op_id(device));
        }
        prop_assert_eq!(household(&restored), household(&whole));
    }

    #[test]
    fn the_household_is_the_same_on_every_device((history, other) in history_and_another_order()) {
        prop_assert_eq!(household(&history.merged()), household(&merge(other)));
    }

    #[test]
    fn replacing_an_unsent_op_in_place_shows_the_same(history in history(), register in any::<u8>(), one in any::<u8>(), two in any::<u8>()) {
        let base = history.merged();
        let writer = author(0);
        let (entity, field, value) = register_number(register, one);
        let old = base.write(writer, &entity, field, value, 0);
        let mut kept = base;
        let _ = kept.apply(old.clone());
        let (_, _, value) = register_number(register, two);
        let new = kept.write(writer, &entity, field, value, 0);
        prop_assume!(replaces(&new, &old));
        let mut replaced = kept.clone();
        let _ = replaced.rewrite(in_place(new.clone(), &old));
        let _ = kept.apply(new);
        prop_assert_eq!(kept.read(&entity, field).value(), replaced.read(&entity, field).value());
        prop_assert_eq!(household(&kept), household(&replaced));
        // Whoever gets only what was sent sees that too.
        let sent = merge(heads_of(&replaced).into_iter().map(|id| replaced.op(id).unwrap().clone()));
        prop_assert_eq!(heads_of(&sent), heads_of(&replaced));
    }
}

/// Current values are shown: as the value, as part of a conflict, or because another head says it as well or more.
fn is_shown(state: &CaseState, op: &Op) -> bool {
    match state.read(&op.entity, op.field) {
        Reading::Nothing => op.value == Value::Cleared,
        Reading::All(ops) => ops.iter().any(|one| one.value == op.value),
        Reading::Conflict(ops) => ops.contains(&op),
        Reading::One(value) if *value == op.value => true,
        Reading::One(value) => match (StatusChange::from_value(value), StatusChange::from_value(&op.value)) {
            (Some(shown), Some(said)) => shown.direction == said.direction && shown.state >= said.state,
            _ => false,
        },
    }
}
