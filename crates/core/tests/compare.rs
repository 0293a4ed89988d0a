//! What `plan::compare` says of two plans of one household.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

#[allow(dead_code, reason = "the small catalogues serve several tests")]
mod small;

use diko_core::catalogue::{Catalogue, DeadlineKind, OfficeKindId, PaperId, StepId};
use diko_core::facts::Fact;
use diko_core::household::PersonId;
use diko_core::plan::{AskedFact, Changed, ItemRef, ItemState, Listed, PlanChanges, compare};
use serde_json::{Value, json};
use small::{Told, catalogue, day, plan_of};

const TODAY: &str = "2026-11-22";

fn item(step: &str) -> ItemRef {
    ItemRef { person: PersonId("olena".into()), step: StepId::from(step) }
}

fn changes(before: (&Catalogue, &Told), after: (&Catalogue, &Told)) -> PlanChanges {
    compare(&plan_of(before.0, before.1, TODAY), &plan_of(after.0, after.1, TODAY))
}

/// The changes that another text of one step makes to a household with a day of moving in.
fn of_step(before: &Value, after: &Value) -> PlanChanges {
    let olena = Told::new("olena").with("moved_in_on", "2026-11-15");
    changes((&catalogue(&json!([before])), &olena), (&catalogue(&json!([after])), &olena))
}

fn anmelden(days: u16) -> Value {
    json!({"id": "anmelden", "deadlines": [{"kind": "within", "days": days, "from": "einzug", "source": "§17(1) BMG"}]})
}

#[test]
fn the_same_plan_has_not_changed() {
    assert!(of_step(&anmelden(14), &anmelden(14)).is_empty());
}

#[test]
fn a_longer_period_moves_the_day_and_nothing_else() {
    let moved =
        Changed { item: item("anmelden"), from: Some(day("2026-11-30")), to: Some(day("2026-12-01")) };
    let expected = PlanChanges { day_moved: vec![moved], ..PlanChanges::default() };
    assert_eq!(of_step(&anmelden(14), &anmelden(16)), expected);
}

#[test]
fn a_new_status_brings_steps_and_takes_others_away() {
    let rules = catalogue(&json!([
        {"id": "asyl_stellen", "statuses": ["asyl"]},
        {"id": "konto"},
        {"id": "titel", "statuses": ["schutz"]},
    ]));
    let asylum = Told::new("olena").with("status", "asyl");
    let protected = Told::new("olena").with("status", "schutz");
    let found = changes((&rules, &asylum), (&rules, &protected));
    let expected = PlanChanges {
        appeared: vec![item("titel")],
        gone: vec![item("asyl_stellen")],
        ..PlanChanges::default()
    };
    assert_eq!(found, expected);
}

#[test]
fn a_done_step_frees_what_it_blocked() {
    let rules = catalogue(&json!([{"id": "titel"}, {"id": "jobcenter", "requires": [{"steps": ["titel"]}]}]));
    let olena = Told::new("olena");
    let found = changes((&rules, &olena), (&rules, &olena.clone().done("titel", "2026-11-20")));
    assert_eq!(
        found.state_changed,
        [
            Changed { item: item("jobcenter"), from: ItemState::Blocked, to: ItemState::Ready },
            Changed { item: item("titel"), from: ItemState::Ready, to: ItemState::Done },
        ]
    );
    let freed = Listed { item: item("jobcenter"), added: vec![], removed: vec![StepId::from("titel")] };
    assert_eq!(found.blocks_changed, [freed]);
    assert_eq!(found.reordered.len(), 1, "one item moved past the other: {:?}", found.reordered);
}

#[test]
fn office_papers_caution_and_the_law_behind_a_day_are_compared() {
    let before = json!({"id": "anmelden", "office": "abh",
        "needs": {"all": ["reisepass"]}, "produces": ["eat"],
        "deadlines": [{"kind": "within", "days": 14, "from": "einzug", "source": "§17(1) BMG"}]});
    let after = json!({"id": "anmelden", "office": "meldebehoerde",
        "needs": {"all": ["mietvertrag"]}, "produces": ["meldebestaetigung"], "caution_when": {"fact": "moved_in_on", "known": true},
        "deadlines": [{"kind": "before", "lead_days": 7, "from": "einzug", "hard": false, "source": "§18 BMG"}]});
    let found = of_step(&before, &after);
    let anmelden = || item("anmelden");
    let papers = |removed: &str, added: &str| Listed {
        item: anmelden(),
        added: vec![PaperId::from(added)],
        removed: vec![PaperId::from(removed)],
    };
    let expected = PlanChanges {
        day_moved: vec![Changed {
            item: anmelden(),
            from: Some(day("2026-11-30")),
            to: Some(day("2026-11-15")),
        }],
        opening_moved: vec![Changed { item: anmelden(), from: None, to: Some(day("2026-11-08")) }],
        rule_changed: vec![Changed {
            item: anmelden(),
            from: DeadlineKind::Within,
            to: DeadlineKind::Before,
        }],
        hardness_changed: vec![Changed { item: anmelden(), from: Some(true), to: Some(false) }],
        source_changed: vec![Changed {
            item: anmelden(),
            from: Some("§17(1) BMG".into()),
            to: Some("§18 BMG".into()),
        }],
        office_changed: vec![Changed {
            item: anmelden(),
            from: OfficeKindId::from("abh"),
            to: OfficeKindId::from("meldebehoerde"),
        }],
        caution_changed: vec![Changed { item: anmelden(), from: false, to: true }],
        papers_changed: vec![papers("reisepass", "mietvertrag")],
        missing_changed: vec![papers("reisepass", "mietvertrag")],
        produces_changed: vec![papers("eat", "meldebestaetigung")],
        ..PlanChanges::default()
    };
    assert_eq!(found, expected);
}

#[test]
fn only_the_items_that_moved_are_named() {
    let steps = |ids: &[&str]| catalogue(&Value::Array(ids.iter().map(|id| json!({ "id": id })).collect()));
    let olena = Told::new("olena");
    let (before, after) = (steps(&["a", "b", "c", "d", "e"]), steps(&["e", "a", "b", "x", "c", "d"]));
    let found = changes((&before, &olena), (&after, &olena));
    assert_eq!(found.reordered, [item("e")]);
    assert_eq!(found.appeared, [item("x")]);
}

#[test]
fn an_answer_takes_its_question_away() {
    let rules = catalogue(&json!([{"id": "bsk", "applies_when": {"fact": "looking_for_work", "is": true}}]));
    let olena = Told::new("olena");
    let found = changes((&rules, &olena), (&rules, &olena.clone().with("looking_for_work", true)));
    let asked = AskedFact { person: PersonId("olena".into()), fact: Fact::LookingForWork };
    assert_eq!(found.no_longer_asked, [asked]);
    assert_eq!(found.appeared, [item("bsk")]);
}

#[test]
fn a_change_is_written_flat() {
    let found = serde_json::to_value(of_step(&anmelden(14), &anmelden(16))).unwrap();
    assert_eq!(
        found["day_moved"],
        json!([{"person": "olena", "step": "anmelden", "from": "2026-11-30", "to": "2026-12-01"}])
    );
    assert_eq!(found["gone"], json!([]));
}
