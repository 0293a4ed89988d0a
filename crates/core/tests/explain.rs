//! What `plan::explain` tells of the rarer turns of a plan. That it says what `derive` shows, for every step of the real
//! catalogue, is tested in `diko-catalogue`.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

#[allow(dead_code, reason = "the small catalogues serve several tests")]
mod small;

use diko_core::catalogue::{Event, StepId};
use diko_core::condition::{Missing, Truth};
use diko_core::facts::{Fact, FactValue};
use diko_core::household::PersonId;
use diko_core::plan::{
    Choice, CountedEvent, DaySource, EventDay, PersonExplanation, Standing, Tested, Verdict,
};
use serde_json::{Value, json};
use small::{Told, catalogue, day, explanation_of};

fn id(person: &str) -> PersonId {
    PersonId(person.into())
}

/// Why the step is in the plan of each person or not.
fn explained(steps: &Value, told: &Told, step: &str) -> Vec<PersonExplanation> {
    explanation_of(&catalogue(steps), told, "2026-11-22", step).unwrap().persons
}

#[test]
fn a_step_nobody_knows_is_not_explained() {
    assert_eq!(explanation_of(&catalogue(&json!([])), &Told::new("olena"), "2026-11-22", "anmelden"), None);
}

#[test]
fn an_unknown_test_names_the_fact_and_the_person() {
    let steps = json!([{"id": "bsk", "applies_when": {"not": {"fact": "looking_for_work", "is": true}}}]);
    let of = &explained(&steps, &Told::new("olena"), "bsk")[0];
    assert_eq!(of.verdict, Verdict::Undecided);
    let not = of.tests[0].applies_when.as_ref().unwrap();
    let missing = Missing { person: id("olena"), fact: Fact::LookingForWork };
    assert_eq!(not.truth, Truth::Unknown([missing].into()));
    assert_eq!(not.parts[0].truth, not.truth);
}

#[test]
fn a_childs_value_may_be_the_first_adults() {
    let steps =
        json!([{"id": "schule", "concerns": "child", "applies_when": {"fact": "dwelling", "is": "gu"}}]);
    let family =
        Told::new("olena").with("role", "adult").with("dwelling", "gu").and("danylo").with("role", "child");
    let persons = explained(&steps, &family, "schule");
    assert_eq!(persons[0].verdict, Verdict::NotConcerned);
    assert_eq!(persons[0].tests[0].role.as_ref().unwrap().truth, Truth::False);
    assert_eq!(persons[1].verdict, Verdict::InPlan);
    let Tested::Fact { value, told_by, .. } = &persons[1].tests[0].applies_when.as_ref().unwrap().tested
    else {
        panic!("{persons:#?}")
    };
    assert_eq!((value, told_by), (&Some(FactValue::Code("gu".into())), &Some(id("olena"))));
}

#[test]
fn another_adult_can_bring_the_household_a_step() {
    let steps = json!([{"id": "jobcenter", "concerns": "household", "applies_when": {"fact": "able_to_work", "is": true}}]);
    let couple = Told::new("olena")
        .with("role", "adult")
        .with("able_to_work", false)
        .and("petro")
        .with("role", "adult")
        .with("able_to_work", true);
    let persons = explained(&steps, &couple, "jobcenter");
    assert_eq!(persons.len(), 1);
    assert_eq!((&persons[0].person, &persons[0].decided_by), (&id("olena"), &id("petro")));
    assert_eq!(persons[0].tests.len(), 2);
    assert_eq!(persons[0].verdict, Verdict::InPlan);
}

#[test]
fn prerequisites_say_how_they_stand() {
    let steps = json!([
        {"id": "antrag"}, {"id": "bescheid"}, {"id": "brief"}, {"id": "karte", "statuses": ["schutz"]},
        {"id": "abholen", "requires": [{"steps": ["antrag", "bescheid", "brief", "karte"]}]},
        {"id": "umsonst", "requires": [{"steps": ["karte"]}]},
    ]);
    let told = Told::new("olena")
        .with("status", "ukraine24")
        .done("antrag", "2026-11-01")
        .dismissed("brief", "2026-11-01");
    let of = &explained(&steps, &told, "abholen")[0];
    let standing = |step: &str, standing| (StepId::from(step), standing);
    assert_eq!(
        of.requirements[0].steps,
        [
            standing("antrag", Standing::Done),
            standing("bescheid", Standing::Unfinished),
            standing("brief", Standing::Dismissed),
            standing("karte", Standing::NotConcerned),
        ]
    );
    assert_eq!(of.item.as_ref().unwrap().blocked_by, [StepId::from("bescheid")]);
    assert_eq!(explained(&steps, &told, "umsonst")[0].verdict, Verdict::Unreachable);
}

#[test]
fn a_done_step_stays_for_its_record_alone() {
    let steps = json!([{"id": "wohngeld", "applies_when": {"fact": "low_income", "is": true}}]);
    let told = Told::new("olena").with("low_income", false).done("wohngeld", "2026-11-01");
    let of = &explained(&steps, &told, "wohngeld")[0];
    assert_eq!(of.verdict, Verdict::OnlyRecorded);
    assert_eq!(of.record.newest.unwrap().1, day("2026-11-01"));
    assert_eq!(of.record.counted.unwrap().1, day("2026-11-01"));
}

#[test]
fn a_record_from_an_earlier_window_is_told_not_to_count() {
    let steps = json!([{"id": "pass",
        "deadlines": [{"kind": "before", "from": "pass_ablauf", "lead_days": 180, "source": "§3 AufenthG"}]}]);
    let told = Told::new("olena").holds("reisepass", Some("2027-02-01")).done("pass", "2022-01-10");
    let of = &explained(&steps, &told, "pass")[0];
    assert_eq!(of.record.counted, None);
    assert_eq!(of.record.counts_from, Some(day("2026-08-05")));
    let EventDay::Known { on, origins, .. } = &of.deadlines[0].events[0].day else { panic!("{of:#?}") };
    assert_eq!(*on, day("2027-02-01"));
    assert_eq!(origins[0].from, DaySource::Paper("reisepass".into()));
}

#[test]
fn each_deadline_says_why_it_counts_or_not() {
    let within = |when: Value| json!({"kind": "within", "days": 14, "from": "einzug", "when": when, "source": "§17(1) BMG"});
    let steps = json!([{"id": "anmelden", "deadlines": [
        within(json!({"fact": "moving", "is": true})),
        within(json!({"fact": "has_job", "is": true})),
        within(json!({"fact": "moving", "is": false})),
        within(json!({"fact": "moving", "known": true})),
    ]}]);
    let told = Told::new("olena").with("moving", false).with("moved_in_on", "2026-11-15");
    let of = &explained(&steps, &told, "anmelden")[0];
    let choices: Vec<Choice> = of.deadlines.iter().map(|deadline| deadline.choice).collect();
    assert_eq!(choices, [Choice::NotTrue, Choice::Unknown, Choice::Counts, Choice::NotReached]);
    let [CountedEvent { event: Event::Einzug, day: EventDay::Known { on, origins, .. } }] =
        of.deadlines[2].events.as_slice()
    else {
        panic!("{of:#?}")
    };
    assert_eq!((*on, &origins[0].from), (day("2026-11-15"), &DaySource::Fact(Fact::MovedInOn)));
}

#[test]
fn an_expired_paper_is_in_hand_and_missing() {
    let steps =
        json!([{"id": "konto", "needs": {"one_of": ["reisepass", "eat"], "helpful": ["mietvertrag"]}}]);
    let of = &explained(&steps, &Told::new("olena").holds("reisepass", Some("2026-11-21")), "konto")[0];
    let passport = &of.papers[0];
    let held = passport.in_hand.as_ref().unwrap();
    assert_eq!((held.last_day, held.valid, passport.missing), (Some(day("2026-11-21")), false, true));
    assert_eq!(passport.instead, ["eat".into()]);
    assert!(of.papers[1].helpful && !of.papers[1].missing && of.papers[1].in_hand.is_none());
}
