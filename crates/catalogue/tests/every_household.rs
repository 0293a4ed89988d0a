//! The plan of every kind of household, on the real catalogue: it never contradicts itself. What a plan *should* say
//! is told in the stories; here is what no plan may ever say.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail loudly")]

use std::collections::BTreeSet;

use diko_catalogue::load_embedded;
use diko_core::catalogue::{Catalogue, DeadlineKind};
use diko_core::facts::{ENTRY_MODES, FactKind, STATUSES};
use diko_core::household::{HeldPaper, Household, Person, PersonId, RecordState, StepRecord};
use diko_core::land::Land;
use diko_core::plan::{ItemState, Plan, PlanItem, Urgency};
use diko_core::{Day, Fact, Facts, derive};
use proptest::prelude::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn person(id: &str, facts: &[(&str, &str)]) -> Person {
    let mut told = Facts::default();
    for (name, value) in facts {
        let fact = Fact::parse(name).unwrap();
        told.set(fact, fact.value_from_text(value).unwrap());
    }
    Person { id: PersonId(id.into()), facts: told }
}

fn families(adult: &[(&str, &str)]) -> [Vec<Person>; 5] {
    let first = person("a", adult);
    let second = person("b", &[("role", "adult"), ("born_on", "1992-02-29")]);
    let baby = person("c", &[("role", "child"), ("born_on", "2026-11-02"), ("born_in_germany", "true")]);
    let pupil = person("d", &[("role", "child"), ("born_on", "2016-08-31"), ("in_school", "true")]);
    [
        vec![first.clone()],
        vec![first.clone(), second.clone()],
        vec![first.clone(), pupil.clone()],
        vec![first.clone(), second.clone(), baby.clone()],
        vec![first, second, baby, pupil],
    ]
}

/// What no plan may say. The message names what broke.
fn contradiction(household: &Household, plan: &Plan) -> Option<String> {
    let mut seen = BTreeSet::new();
    for item in &plan.plan {
        if !seen.insert((item.person.clone(), item.step.clone())) {
            return Some(format!("{} of {} stands twice", item.step, item.person.0));
        }
        if household.person(&item.person).is_none() {
            return Some(format!("{} speaks of nobody", item.step));
        }
        if let Some(broken) = item_contradiction(item, plan.today) {
            return Some(format!("{} of {} {broken}", item.step, item.person.0));
        }
    }
    let unready = plan.next.iter().find(|next| {
        !plan.plan.iter().any(|item| {
            item.person == next.person && item.step == next.step && item.state == ItemState::Ready
        })
    });
    if let Some(next) = unready {
        return Some(format!("next names {}, which is not ready", next.step));
    }
    (plan.next.len() > 3).then(|| "more than three are next".into())
}

fn item_contradiction(item: &PlanItem, today: Day) -> Option<&'static str> {
    let open = matches!(item.state, ItemState::Ready | ItemState::Upcoming | ItemState::Blocked);
    let faults = [
        ("is blocked by nothing", (item.state == ItemState::Blocked) == item.blocked_by.is_empty()),
        (
            "is upcoming but open",
            item.state == ItemState::Upcoming && item.opens_on.is_none_or(|on| on <= today),
        ),
        (
            "is ready before it opens",
            item.state == ItemState::Ready && item.opens_on.is_some_and(|on| on > today),
        ),
        ("is not open but urgent", !open && item.urgency != Urgency::None),
        ("is now and has a day", item.rule == DeadlineKind::Immediately && item.due.is_some()),
        ("has a day without a source", item.due.as_ref().is_some_and(|due| due.source.is_empty())),
        (
            "opens after its day",
            item.due.as_ref().is_some_and(|due| item.opens_on.is_some_and(|opens| opens > due.on)),
        ),
        (
            "is due before its period ends",
            item.due.as_ref().is_some_and(|due| due.on < due.reason.counted_to),
        ),
        (
            "misses a paper it does not need",
            item.missing_documents.iter().any(|paper| !item.needs.contains(paper)),
        ),
        ("is recorded without a day", !open && item.recorded_on.is_none()),
    ];
    faults.into_iter().find_map(|(what, broken)| broken.then_some(what))
}

#[test]
fn every_status_entry_family_and_day_gives_a_plan_without_contradiction() {
    let catalogue = load_embedded(None).unwrap().catalogue;
    let days = [
        "2026-06-12",
        "2026-11-22",
        "2026-12-04",
        "2026-12-05",
        "2026-12-31",
        "2027-01-01",
        "2027-02-28",
        "2027-03-04",
        "2027-03-05",
        "2027-07-23",
        "2028-02-29",
        "2031-10-20",
    ];
    let mut plans = 0;
    for status in STATUSES {
        for entry in ENTRY_MODES {
            let adult = [
                ("role", "adult"),
                ("born_on", "1990-05-01"),
                ("nationality", "UA"),
                ("status", *status),
                ("entry_mode", *entry),
                ("entered_on", "2026-10-20"),
                ("dwelling", "private"),
                ("moved_in_on", "2026-11-15"),
                ("needs_benefits", "true"),
                ("able_to_work", "true"),
            ];
            for persons in families(&adult) {
                let household = Household { land: Some(Land::Nw), persons, ..Household::default() };
                for today in days {
                    let plan = derive(&catalogue, &household, day(today));
                    assert_eq!(contradiction(&household, &plan), None, "{status} {entry} on {today}");
                    assert!(!plan.plan.is_empty(), "{status} {entry} on {today} has no plan at all");
                    plans += 1;
                }
            }
        }
    }
    assert_eq!(plans, 20 * 7 * 5 * 12);
}

fn any_day() -> impl Strategy<Value = Day> {
    (0..4000_i64).prop_map(|days| day("2020-01-01").plus_days(days))
}

fn any_value(fact: Fact) -> BoxedStrategy<String> {
    match fact.kind() {
        FactKind::Code(codes) => prop::sample::select(codes.to_vec()).prop_map(String::from).boxed(),
        FactKind::Country { .. } => {
            prop::sample::select(vec!["UA", "SY", "FR", "BR", "US"]).prop_map(String::from).boxed()
        }
        FactKind::Date => any_day().prop_map(|day| day.to_string()).boxed(),
        FactKind::YesNo => any::<bool>().prop_map(|yes| yes.to_string()).boxed(),
    }
}

fn any_person(id: usize) -> impl Strategy<Value = Person> {
    let facts: Vec<_> = Fact::ALL
        .iter()
        .map(|fact| prop::option::weighted(0.4, any_value(*fact)).prop_map(move |value| (*fact, value)))
        .collect();
    facts.prop_map(move |told| {
        let mut facts = Facts::default();
        for (fact, value) in told {
            if let Some(value) = value {
                facts.set(fact, fact.value_from_text(&value).unwrap());
            }
        }
        Person { id: PersonId(format!("p{id}")), facts }
    })
}

fn any_household(catalogue: &Catalogue) -> impl Strategy<Value = Household> + use<> {
    let steps: Vec<_> = catalogue.steps.iter().map(|step| step.id.clone()).collect();
    let papers: Vec<_> = catalogue.papers.iter().map(|paper| paper.id.clone()).collect();
    let states = vec![RecordState::Done, RecordState::Waiting, RecordState::Dismissed];
    let who = || (0..3_usize).prop_map(|id| PersonId(format!("p{id}")));
    let record = (who(), prop::sample::select(steps), any_day(), prop::sample::select(states))
        .prop_map(|(person, step, on, state)| StepRecord { person, step, on, state });
    let held = (who(), prop::sample::select(papers), prop::option::of(any_day()))
        .prop_map(|(person, document, expires_on)| HeldPaper { person, document, expires_on });
    (
        (any_person(0), any_person(1), any_person(2)),
        prop::collection::vec(held, 0..8),
        prop::collection::vec(record, 0..8),
        prop::option::of(prop::sample::select(Land::ALL.to_vec())),
    )
        .prop_map(|((one, two, three), held, done, land)| Household {
            land,
            persons: vec![one, two, three],
            held,
            done,
        })
}

#[test]
fn whatever_was_told_the_plan_does_not_contradict_itself() {
    let catalogue = load_embedded(None).unwrap().catalogue;
    proptest!(ProptestConfig::with_cases(400), |(household in any_household(&catalogue), today in any_day())| {
        let plan = derive(&catalogue, &household, today);
        prop_assert_eq!(contradiction(&household, &plan), None);
    });
}

#[test]
fn an_answered_question_is_not_asked_again() {
    let catalogue = load_embedded(None).unwrap().catalogue;
    proptest!(ProptestConfig::with_cases(200), |(household in any_household(&catalogue), today in any_day())| {
        let plan = derive(&catalogue, &household, today);
        for question in &plan.open_questions {
            let person = household.person(&question.person).unwrap();
            prop_assert_eq!(person.facts.get(question.fact), None);
            prop_assert!(!question.decides.is_empty());
        }
    });
}
