//! Olena's phone and Jonas's laptop write while they are apart, then exchange everything.

use super::super::registry::{household, note, person, step};
use super::super::{Applied, AuthorId, Id128, OpId};
use super::*;
use crate::catalogue::StepId;

const OLENA: AuthorId = AuthorId(Id128([1; 16]));
const JONAS: AuthorId = AuthorId(Id128([2; 16]));
const PERSON: Id128 = Id128([7; 16]);

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

fn step_entity() -> Entity {
    Entity::step(PERSON, &StepId::from("anmelden"))
}

fn say(state: &mut CaseState, author: AuthorId, entity: &Entity, field: u16, value: Value) -> Op {
    let op = state.write(author, entity, field, value, 0);
    assert!(matches!(state.apply(op.clone()), Applied::New { current: true, .. }));
    op
}

/// Both write one value on top of `before`, apart, and get the other's.
fn apart(entity: &Entity, field: u16, before: &[Value], olena: Value, jonas: Value) -> CaseState {
    let mut phone = CaseState::default();
    for value in before {
        say(&mut phone, OLENA, entity, field, value.clone());
    }
    let mut laptop = phone.clone();
    let from_laptop = say(&mut laptop, JONAS, entity, field, jonas);
    let from_phone = say(&mut phone, OLENA, entity, field, olena);
    let _ = phone.apply(from_laptop);
    let _ = laptop.apply(from_phone);
    assert_eq!(phone, laptop);
    phone
}

fn conflict_of(state: &CaseState, entity: &Entity, field: u16) -> Option<Vec<Value>> {
    match state.read(entity, field) {
        Reading::Conflict(ops) => Some(ops.into_iter().map(|op| op.value.clone()).collect()),
        _ => None,
    }
}

#[test]
fn nobody_said_anything() {
    assert_eq!(CaseState::default().read(&Entity::household(), household::LAND), Reading::Nothing);
}

#[test]
fn the_last_word_of_one_who_saw_the_others_counts() {
    let mut state = CaseState::default();
    for name in ["Ola", "Olena"] {
        say(&mut state, OLENA, &Entity::person(PERSON), person::NAME, text(name));
    }
    assert_eq!(state.read(&Entity::person(PERSON), person::NAME), Reading::One(&text("Olena")));
}

#[test]
fn different_names_are_a_conflict_until_someone_chooses() {
    let entity = Entity::person(PERSON);
    let mut state = apart(&entity, person::NAME, &[text("O.")], text("Olena"), text("Olha"));
    assert_eq!(conflict_of(&state, &entity, person::NAME), Some(vec![text("Olha"), text("Olena")]));
    assert_eq!(state.conflicts().len(), 1);
    assert_eq!(state.read(&entity, person::NAME).text(), Some("Olha"));

    say(&mut state, OLENA, &entity, person::NAME, text("Olena"));
    assert_eq!(state.read(&entity, person::NAME), Reading::One(&text("Olena")));
    assert!(state.conflicts().is_empty());
}

#[test]
fn the_same_name_from_both_is_no_conflict() {
    let entity = Entity::person(PERSON);
    let state = apart(&entity, person::NAME, &[], text("Olena"), text("Olena"));
    assert_eq!(state.read(&entity, person::NAME), Reading::One(&text("Olena")));
}

#[test]
fn cleared_is_nothing_and_beside_a_value_a_conflict() {
    let entity = Entity::person(PERSON);
    let mut state = apart(&entity, person::NAME, &[text("O.")], Value::Cleared, text("Olena"));
    assert_eq!(conflict_of(&state, &entity, person::NAME), Some(vec![text("Olena"), Value::Cleared]));
    say(&mut state, JONAS, &entity, person::NAME, Value::Cleared);
    assert_eq!(state.read(&entity, person::NAME), Reading::Nothing);
}

#[test]
fn a_field_of_a_newer_version_is_kept_as_a_conflict() {
    let entity = Entity { kind: 4711, key: super::super::Key::One };
    let state = apart(&entity, 3, &[], Value::Number(1), Value::Bytes(vec![2]));
    assert_eq!(conflict_of(&state, &entity, 3), Some(vec![Value::Bytes(vec![2]), Value::Number(1)]));
}

#[test]
fn words_of_a_note_stay_side_by_side() {
    let entity = Entity::note(Id128([9; 16]));
    let state =
        apart(&entity, note::TEXT, &[text("room 12")], text("bring the passport"), text("closed on Friday"));
    let Reading::All(ops) = state.read(&entity, note::TEXT) else { panic!("a note has words") };
    let words: Vec<&str> = ops.iter().filter_map(|op| op.value.as_text()).collect();
    assert_eq!(words, ["room 12", "bring the passport", "closed on Friday"]);
}

#[test]
fn a_note_that_a_device_and_its_copy_both_handed_over_is_read_once() {
    let entity = Entity::note(Id128([9; 16]));
    let state = apart(&entity, note::TEXT, &[text("room 12")], text("closed on Friday"), text("room 12"));
    let Reading::All(ops) = state.read(&entity, note::TEXT) else { panic!("a note has words") };
    let words: Vec<(AuthorId, &str)> =
        ops.iter().filter_map(|op| Some((op.id.author, op.value.as_text()?))).collect();
    assert_eq!(words, [(OLENA, "room 12"), (OLENA, "closed on Friday")]);
}

#[test]
fn a_status_of_two_devices_reads_as_the_table_says() {
    let one = |text: &'static str| (Some(text), None);
    let conflict = |first: &'static str| (None, Some(first));
    let cases = [
        // Raises agree: the strongest, since its first day.
        ("raise done 2026-11-20", "raise done 2026-11-18", one("raise done 2026-11-18")),
        ("raise waiting 2026-11-18", "raise done 2026-11-20", one("raise done 2026-11-20")),
        ("raise waiting 2026-11-20", "raise waiting 2026-11-18", one("raise waiting 2026-11-18")),
        ("raise dismissed 2026-11-20", "raise dismissed 2026-11-18", one("raise dismissed 2026-11-18")),
        // "Not for me" contradicts.
        ("raise dismissed 2026-11-20", "raise done 2026-11-18", conflict("raise done 2026-11-18")),
        ("raise waiting 2026-11-20", "raise dismissed 2026-11-18", conflict("raise waiting 2026-11-20")),
        // A step back beside another word.
        ("set_back open 2026-11-20", "raise done 2026-11-18", conflict("set_back open 2026-11-20")),
        ("raise done 2026-11-18", "set_back waiting 2026-11-20", conflict("set_back waiting 2026-11-20")),
        ("set_back open 2026-11-20", "set_back waiting 2026-11-18", conflict("set_back open 2026-11-20")),
        ("set_back done 2026-11-20", "raise done 2026-11-18", conflict("raise done 2026-11-18")),
        // Both take the same back.
        ("set_back open 2026-11-20", "set_back open 2026-11-18", one("set_back open 2026-11-18")),
        // What this version cannot read.
        ("raise asked 2026-11-20", "raise done 2026-11-18", conflict("raise done 2026-11-18")),
    ];
    for (olena, jonas, (value, first)) in cases {
        let state = apart(&step_entity(), step::STATUS, &[], text(olena), text(jonas));
        let reading = state.read(&step_entity(), step::STATUS);
        match value {
            Some(value) => assert_eq!(reading, Reading::One(&text(value)), "{olena} | {jonas}"),
            None => {
                assert!(matches!(&reading, Reading::Conflict(ops) if ops.len() == 2), "{olena} | {jonas}");
            }
        }
        assert_eq!(reading.text(), value.or(first), "{olena} | {jonas}");
    }
}

#[test]
fn a_step_back_that_saw_the_raise_is_simply_the_value() {
    let mut state = CaseState::default();
    say(&mut state, OLENA, &step_entity(), step::STATUS, text("raise done 2026-11-18"));
    say(&mut state, JONAS, &step_entity(), step::STATUS, text("set_back open 2026-11-20"));
    assert_eq!(state.read(&step_entity(), step::STATUS).text(), Some("set_back open 2026-11-20"));
}

#[test]
fn what_was_replaced_before_it_arrived_is_not_shown() {
    let entity = Entity::person(PERSON);
    let mut phone = CaseState::default();
    let first = say(&mut phone, OLENA, &entity, person::NAME, text("Ola"));
    let second = say(&mut phone, OLENA, &entity, person::NAME, text("Olena"));

    let mut laptop = CaseState::default();
    let _ = laptop.apply(second.clone());
    assert_eq!(laptop.awaited().map(|(_, _, id)| id).collect::<Vec<OpId>>(), [first.id]);
    assert_eq!(laptop.apply(first.clone()), Applied::New { current: false, replaced: Vec::new() });
    assert_eq!(laptop.read(&entity, person::NAME), Reading::One(&text("Olena")));
    assert_eq!(laptop.awaited().count(), 0);
    assert_eq!(laptop.apply(first), Applied::Duplicate);
    assert_eq!(laptop.apply(second), Applied::Duplicate);
}

#[test]
fn two_ops_under_one_id_are_reported_even_when_replaced() {
    let entity = Entity::person(PERSON);
    let mut state = CaseState::default();
    let first = say(&mut state, OLENA, &entity, person::NAME, text("Ola"));
    let second = say(&mut state, OLENA, &entity, person::NAME, text("Olena"));
    for op in [first, second] {
        let before = state.clone();
        assert_eq!(state.apply(Op { value: text("Olha"), ..op.clone() }), Applied::Fork);
        assert_eq!(state.apply(Op { entity: Entity::household(), ..op.clone() }), Applied::Fork);
        assert_eq!(state.apply(Op { at: 1, ..op }), Applied::Fork);
        assert_eq!(state, before);
    }
}

#[test]
fn an_op_that_names_itself_or_another_register_hides_nothing() {
    let entity = Entity::person(PERSON);
    let mut state = CaseState::default();
    let name = say(&mut state, OLENA, &entity, person::NAME, text("Olena"));
    let mut land = state.write(JONAS, &Entity::household(), household::LAND, text("NW"), 0);
    land.supersedes = vec![name.id, land.id];
    assert_eq!(state.apply(land), Applied::New { current: true, replaced: Vec::new() });
    assert_eq!(state.read(&entity, person::NAME).text(), Some("Olena"));
    assert_eq!(state.read(&Entity::household(), household::LAND).text(), Some("NW"));
}

#[test]
fn clocks_and_lamport_numbers_decide_nothing_but_order() {
    let entity = Entity::person(PERSON);
    let mut state = CaseState::default();
    let first = say(&mut state, OLENA, &entity, person::NAME, text("Ola"));
    let mut wild = state.write(JONAS, &entity, person::NAME, text("Olha"), i64::MIN);
    (wild.supersedes, wild.lamport) = (Vec::new(), u64::MAX);
    let _ = state.apply(wild);
    assert_eq!(conflict_of(&state, &entity, person::NAME), Some(vec![text("Olha"), text("Ola")]));

    let chosen = say(&mut state, OLENA, &entity, person::NAME, text("Olena"));
    assert_eq!((chosen.id.seq, chosen.lamport), (first.id.seq + 1, u64::MAX));
    assert_eq!(state.read(&entity, person::NAME).text(), Some("Olena"));
}

#[test]
fn an_unsent_op_is_replaced_by_the_next_edit_of_its_register_only() {
    use super::super::{in_place, replaces};
    let entity = Entity::person(PERSON);
    let mut state = CaseState::default();
    let sent = say(&mut state, JONAS, &entity, person::NAME, text("O"));
    let old = say(&mut state, OLENA, &entity, person::NAME, text("Ol"));
    let next = state.write(OLENA, &entity, person::NAME, text("Ola"), 5);
    let elsewhere = state.write(OLENA, &Entity::household(), household::NAME, text("Ola"), 5);
    let by_another = state.write(JONAS, &entity, person::NAME, text("Ola"), 5);
    assert!(replaces(&next, &old));
    assert!(!replaces(&elsewhere, &old));
    assert!(!replaces(&by_another, &old));

    let merged = in_place(next, &old);
    assert_eq!((merged.id, merged.at, merged.supersedes.as_slice()), (old.id, 5, [sent.id].as_slice()));
    let _ = state.rewrite(merged);
    assert_eq!(state.read(&entity, person::NAME), Reading::One(&text("Ola")));
    assert_eq!(state.next_op_id(OLENA).seq, 2);

    // A delete in between has named the op: what it covered must not become another word.
    let delete = state.delete(OLENA, &entity, 6);
    let _ = state.apply(delete);
    let later = state.write(OLENA, &entity, person::NAME, text("Olena"), 7);
    assert!(!replaces(&later, &old));
}
