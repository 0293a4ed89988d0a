use super::super::{AuthorId, Op};
use super::*;
use crate::facts::{Fact, FactValue};
use crate::household::RecordState;

const OLENA: AuthorId = AuthorId(Id128([1; 16]));
const JONAS: AuthorId = AuthorId(Id128([2; 16]));
/// The first added has the greater id, so that order by id would be seen.
const MOTHER: Id128 = Id128([9; 16]);
const CHILD: Id128 = Id128([3; 16]);

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn say(state: &mut CaseState, entity: &Entity, field: u16, value: Value) -> Op {
    let op = state.write(OLENA, entity, field, value, 0);
    let _ = state.apply(op.clone());
    op
}

fn tell(state: &mut CaseState, id: Id128, fact: Fact, value: &str) {
    say(state, &Entity::person(id), registry::fact_field(fact), text(value));
}

fn family() -> CaseState {
    let mut state = CaseState::default();
    say(&mut state, &Entity::household(), registry::household::LAND, text("NW"));
    for id in [MOTHER, CHILD] {
        say(&mut state, &Entity::person(id), person::ADDED, Value::YesNo(true));
    }
    tell(&mut state, MOTHER, Fact::Role, "adult");
    tell(&mut state, MOTHER, Fact::BornOn, "1990-05-01");
    tell(&mut state, CHILD, Fact::InSchool, "true");
    let passport = Entity::paper(MOTHER, &PaperId::from("reisepass"));
    say(&mut state, &passport, paper::HELD, Value::YesNo(true));
    say(&mut state, &passport, paper::EXPIRES_ON, text("2031-02-01"));
    let register = Entity::step(MOTHER, &StepId::from("ukr_registrieren"));
    say(&mut state, &register, step::STATUS, text("raise done 2026-10-22"));
    state
}

#[test]
fn everything_said_is_in_the_household() {
    let household = household(&family());
    assert_eq!(household.land, Some(Land::Nw));
    let ids: Vec<PersonId> = household.persons.iter().map(|person| person.id.clone()).collect();
    assert_eq!(ids, [PersonId("09".repeat(16)), PersonId("03".repeat(16))]);
    assert_eq!(household.persons[0].facts.day(Fact::BornOn), Some(day("1990-05-01")));
    assert_eq!(household.persons[0].facts.code(Fact::Role), Some("adult"));
    assert_eq!(household.persons[1].facts.get(Fact::InSchool), Some(&FactValue::YesNo(true)));
    assert_eq!(
        household.held,
        [HeldPaper {
            person: person_id(MOTHER),
            document: PaperId::from("reisepass"),
            expires_on: Some(day("2031-02-01")),
        }]
    );
    assert_eq!(
        household.done,
        [StepRecord {
            person: person_id(MOTHER),
            step: StepId::from("ukr_registrieren"),
            on: day("2026-10-22"),
            state: RecordState::Done,
        }]
    );
}

#[test]
fn an_edit_does_not_change_the_order_of_persons() {
    let mut state = family();
    tell(&mut state, MOTHER, Fact::Role, "adult");
    tell(&mut state, MOTHER, Fact::BornOn, "1990-05-02");
    assert_eq!(household(&state).persons[0].id, person_id(MOTHER));
}

#[test]
fn a_fact_taken_back_a_paper_given_away_and_a_step_set_back_are_gone() {
    let mut state = family();
    say(&mut state, &Entity::person(MOTHER), registry::fact_field(Fact::Role), Value::Cleared);
    say(&mut state, &Entity::paper(MOTHER, &PaperId::from("reisepass")), paper::HELD, Value::YesNo(false));
    let register = Entity::step(MOTHER, &StepId::from("ukr_registrieren"));
    say(&mut state, &register, step::STATUS, text("set_back open 2026-10-23"));
    let household = household(&state);
    assert_eq!(household.persons[0].facts.get(Fact::Role), None);
    assert!(household.held.is_empty());
    assert!(household.done.is_empty());
}

#[test]
fn what_this_version_cannot_read_is_left_out_and_kept() {
    let mut state = family();
    let before = household(&state);
    let nonsense = [
        (Entity::person(MOTHER), registry::fact_field(Fact::Nationality), text("Atlantis")),
        (Entity::person(MOTHER), registry::fact_field(Fact::HasJob), Value::Number(3)),
        (Entity::person(MOTHER), 4711, text("a fact of tomorrow")),
        (Entity::step(MOTHER, &StepId::from("anmelden")), step::STATUS, text("raise asked 2026-11-22")),
        (Entity::paper(MOTHER, &PaperId::from("eat")), paper::HELD, text("perhaps")),
        (Entity { kind: 4711, key: Key::One }, 1, Value::Bytes(vec![1])),
        (Entity { kind: person::KIND, key: Key::One }, person::NAME, text("nobody")),
    ];
    let ops: Vec<Op> =
        nonsense.into_iter().map(|(entity, field, value)| say(&mut state, &entity, field, value)).collect();
    assert_eq!(household(&state), before);
    for op in &ops {
        assert_eq!(state.heads(&op.entity, op.field), [op]);
    }
}

#[test]
fn what_belongs_to_a_person_not_yet_arrived_waits() {
    let whole = family();
    let mut partial = CaseState::default();
    let ops: Vec<Op> = whole
        .all_entities()
        .flat_map(|entity| {
            whole.fields(entity).flat_map(|field| whole.heads(entity, field)).cloned().collect::<Vec<Op>>()
        })
        .collect();
    let (persons, others): (Vec<Op>, Vec<Op>) =
        ops.into_iter().partition(|op| op.entity.kind == person::KIND);
    for op in others {
        let _ = partial.apply(op);
    }
    assert_eq!((household(&partial).held.len(), household(&partial).done.len()), (0, 0));
    for op in persons {
        let _ = partial.apply(op);
    }
    assert_eq!(household(&partial), household(&whole));
}

#[test]
fn in_a_conflict_the_plan_goes_by_the_last_fact_and_the_least_finished_step() {
    let mut phone = family();
    let mut laptop = phone.clone();
    let born = registry::fact_field(Fact::BornOn);
    let register = Entity::step(MOTHER, &StepId::from("ukr_registrieren"));
    tell(&mut phone, MOTHER, Fact::BornOn, "1990-01-05");
    say(&mut phone, &register, step::STATUS, text("set_back open 2026-11-01"));
    for (entity, field, value) in
        [(register, step::STATUS, "raise done 2026-10-21"), (Entity::person(MOTHER), born, "1991-05-01")]
    {
        let op = laptop.write(JONAS, &entity, field, text(value), 0);
        let _ = laptop.apply(op.clone());
        let _ = phone.apply(op);
    }
    assert_eq!(phone.conflicts().len(), 2);
    let household = household(&phone);
    assert_eq!(household.persons[0].facts.day(Fact::BornOn), Some(day("1991-05-01")));
    assert!(household.done.is_empty());
}
