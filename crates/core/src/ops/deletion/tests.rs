//! Add and delete, apart and then together.

use super::super::registry::{self, paper, step};
use super::super::{Applied, Reading, household as build};
use super::*;
use crate::catalogue::{PaperId, StepId};
use crate::facts::Fact;

const OLENA: AuthorId = AuthorId(Id128([1; 16]));
const JONAS: AuthorId = AuthorId(Id128([2; 16]));
const DANYLO: Id128 = Id128([7; 16]);

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

fn danylo() -> Entity {
    Entity::person(DANYLO)
}

fn school() -> Entity {
    Entity::step(DANYLO, &StepId::from("schule"))
}

fn room() -> Entity {
    Entity::note(Id128([9; 16]))
}

fn say(state: &mut CaseState, author: AuthorId, entity: &Entity, field: u16, value: Value) {
    let op = state.write(author, entity, field, value, 0);
    let _ = state.apply(op);
}

/// Danylo with a name, a step done and a note about him.
fn family() -> CaseState {
    let mut state = CaseState::default();
    say(&mut state, OLENA, &danylo(), person::ADDED, Value::YesNo(true));
    say(&mut state, OLENA, &danylo(), person::NAME, text("Danylo"));
    say(&mut state, OLENA, &school(), step::STATUS, text("raise done 2026-11-18"));
    say(&mut state, OLENA, &room(), note::TEXT, text("room 12"));
    say(&mut state, OLENA, &room(), note::PERSON, text(&DANYLO.to_hex()));
    state
}

fn exchange(one: &mut CaseState, other: &mut CaseState) {
    for state in [&mut *one, &mut *other] {
        assert!(state.all_entities().count() > 0);
    }
    let all = |state: &CaseState| -> Vec<Op> {
        let ids = [OLENA, JONAS].into_iter().flat_map(|author| (1..=20).map(move |seq| OpId { author, seq }));
        ids.filter_map(|id| state.op(id).cloned()).collect()
    };
    let (from_one, from_other) = (all(one), all(other));
    for op in from_other {
        assert_ne!(one.apply(op), Applied::Fork);
    }
    for op in from_one {
        assert_ne!(other.apply(op), Applied::Fork);
    }
    assert_eq!(one, other);
}

fn delete(state: &mut CaseState, author: AuthorId, entity: &Entity) {
    let op = state.delete(author, entity, 0);
    let _ = state.apply(op);
}

#[test]
fn a_deleted_person_goes_with_all_that_hangs_on_it_and_comes_back_whole() {
    let mut state = family();
    let before = build(&state);
    assert_eq!((before.persons.len(), before.done.len()), (1, 1));

    delete(&mut state, OLENA, &danylo());
    for entity in [danylo(), school(), room()] {
        assert_eq!(state.liveness(&entity), Liveness::Deleted, "{entity:?}");
    }
    let after = build(&state);
    assert_eq!((after.persons.len(), after.done.len()), (0, 0));

    say(&mut state, OLENA, &danylo(), DELETED, Value::YesNo(false));
    for entity in [danylo(), school(), room()] {
        assert_eq!(state.liveness(&entity), Liveness::Alive, "{entity:?}");
    }
    assert_eq!(build(&state), before);
}

#[test]
fn whatever_was_written_unseen_keeps_the_person_alive_flagged_and_whole() {
    let passport = Entity::paper(DANYLO, &PaperId::from("reisepass"));
    let unknown = Entity { kind: 4711, key: Key::OfPerson { person: DANYLO, id: "x".into() } };
    let new_note = Entity::note(Id128([10; 16]));
    let unseen: Vec<(Entity, u16, Value)> = vec![
        (danylo(), person::NAME, text("Daniel")),
        (danylo(), registry::fact_field(Fact::InSchool), text("true")),
        (school(), step::STATUS, text("set_back open 2026-11-20")),
        (passport, paper::HELD, Value::YesNo(true)),
        (unknown, 1, Value::Number(1)),
        (room(), note::TEXT, text("closed on Friday")),
        (new_note, note::PERSON, text(&DANYLO.to_hex())),
        (danylo(), DELETED, Value::YesNo(false)),
    ];
    for (entity, field, value) in unseen {
        let mut phone = family();
        let mut laptop = phone.clone();
        delete(&mut phone, OLENA, &danylo());
        say(&mut laptop, JONAS, &entity, field, value);
        exchange(&mut phone, &mut laptop);

        assert_eq!(phone.liveness(&danylo()), Liveness::KeptAlive, "{entity:?} {field}");
        assert_ne!(phone.liveness(&school()), Liveness::Deleted);
        assert_ne!(phone.liveness(&room()), Liveness::Deleted);
        assert_eq!(build(&phone).persons.len(), 1);

        // Who sees everything can decide either way.
        delete(&mut laptop, JONAS, &danylo());
        assert_eq!(laptop.liveness(&danylo()), Liveness::Deleted, "{entity:?} {field}");
        say(&mut phone, OLENA, &danylo(), DELETED, Value::YesNo(false));
        assert_eq!(phone.liveness(&danylo()), Liveness::Alive, "{entity:?} {field}");
    }
}

#[test]
fn an_edit_that_arrives_before_the_delete_keeps_alive_as_well() {
    let phone = family();
    let mut laptop = phone.clone();
    let delete = phone.delete(OLENA, &danylo(), 0);
    say(&mut laptop, JONAS, &danylo(), person::NAME, text("Daniel"));
    let _ = laptop.apply(delete);
    assert_eq!(laptop.liveness(&danylo()), Liveness::KeptAlive);
}

#[test]
fn what_the_deleting_person_had_seen_does_not_keep_alive_when_it_arrives_late() {
    let mut phone = family();
    delete(&mut phone, OLENA, &danylo());
    let mut ops: Vec<Op> = (1..=6).filter_map(|seq| phone.op(OpId { author: OLENA, seq }).cloned()).collect();
    ops.reverse();
    let mut laptop = CaseState::default();
    for op in ops {
        let _ = laptop.apply(op);
        assert_eq!(laptop.liveness(&danylo()), Liveness::Deleted);
    }
    assert_eq!(laptop, phone);
}

#[test]
fn two_deletes_apart_delete() {
    let mut phone = family();
    let mut laptop = phone.clone();
    delete(&mut phone, OLENA, &danylo());
    delete(&mut laptop, JONAS, &danylo());
    exchange(&mut phone, &mut laptop);
    assert_eq!(phone.liveness(&danylo()), Liveness::Deleted);
    // One word takes both back.
    say(&mut phone, OLENA, &danylo(), DELETED, Value::YesNo(false));
    assert_eq!(phone.liveness(&danylo()), Liveness::Alive);
}

#[test]
fn a_child_deleted_elsewhere_does_not_keep_its_person_alive() {
    let mut phone = family();
    let mut laptop = phone.clone();
    delete(&mut phone, OLENA, &danylo());
    say(&mut laptop, JONAS, &room(), note::TEXT, text("closed on Friday"));
    delete(&mut laptop, JONAS, &room());
    exchange(&mut phone, &mut laptop);
    assert_eq!(phone.liveness(&danylo()), Liveness::Deleted);
}

#[test]
fn a_note_is_deleted_alone() {
    let mut state = family();
    delete(&mut state, OLENA, &room());
    assert_eq!(state.liveness(&room()), Liveness::Deleted);
    assert_eq!(state.liveness(&danylo()), Liveness::Alive);
    assert!(
        matches!(state.read(&room(), note::TEXT), Reading::All(words) if words.len() == 1),
        "it can come back"
    );
}

#[test]
fn the_household_itself_cannot_be_deleted() {
    let mut state = CaseState::default();
    say(&mut state, OLENA, &Entity::household(), household::LAND, text("NW"));
    delete(&mut state, OLENA, &Entity::household());
    assert_eq!(state.liveness(&Entity::household()), Liveness::Alive);
}

#[test]
fn what_stays_on_one_device_goes_with_its_person_and_is_named_by_no_delete() {
    const HERE: AuthorId = AuthorId(Id128([3; 16]));
    let mut state = family();
    let (secret, typing) =
        (Entity::private_note(Id128([8; 16])), Entity { kind: registry::draft::KIND, ..school() });
    say(&mut state, HERE, &secret, registry::private_note::TEXT, text("he is afraid of the exam"));
    say(&mut state, HERE, &secret, registry::private_note::PERSON, text(&DANYLO.to_hex()));
    say(&mut state, HERE, &typing, registry::draft::TEXT, text("bring"));

    let op = state.delete(OLENA, &danylo(), 0);
    assert!(op.supersedes.iter().all(|id| id.author != HERE), "{op:?}");
    let _ = state.apply(op);
    for entity in [danylo(), secret.clone(), typing] {
        assert_eq!(state.liveness(&entity), Liveness::Deleted, "{entity:?}");
    }
    assert!(state.unseen_by_deletes(&danylo()).is_empty());
    say(&mut state, OLENA, &danylo(), registry::DELETED, Value::YesNo(false));
    assert_eq!(state.liveness(&secret), Liveness::Alive);
    delete(&mut state, HERE, &secret);
    assert_eq!(state.liveness(&secret), Liveness::Deleted);
}

#[test]
fn what_keeps_a_person_alive_can_be_told() {
    let mut phone = family();
    let mut laptop = phone.clone();
    delete(&mut phone, OLENA, &danylo());
    say(&mut laptop, JONAS, &school(), step::STATUS, text("raise waiting 2026-11-19"));
    say(&mut laptop, JONAS, &danylo(), person::NAME, text("Danylo K."));
    exchange(&mut phone, &mut laptop);
    let unseen: Vec<&Value> = phone.unseen_by_deletes(&danylo()).into_iter().map(|op| &op.value).collect();
    assert_eq!(unseen, [&text("raise waiting 2026-11-19"), &text("Danylo K.")]);
    assert!(phone.unseen_by_deletes(&school()).is_empty());
}

#[test]
fn what_is_about_a_person_goes_and_comes_back_with_it() {
    let id = Id128([11; 16]);
    let about = [
        (Entity::letter(id), registry::letter::PERSON),
        (Entity::appointment(id), registry::appointment::PERSON),
        (Entity::proof(id), registry::proof::PERSON),
    ];
    let mut state = family();
    for (entity, field) in &about {
        say(&mut state, OLENA, entity, *field, text(&DANYLO.to_hex()));
    }
    let delete = state.delete(OLENA, &danylo(), 0);
    let _ = state.apply(delete);
    assert!(about.iter().all(|(entity, _)| state.liveness(entity) == Liveness::Deleted));
    say(&mut state, OLENA, &danylo(), registry::DELETED, Value::YesNo(false));
    assert!(about.iter().all(|(entity, _)| state.liveness(entity) == Liveness::Alive));
}
