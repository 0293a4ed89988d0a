//! The drawing of a plan on plans made for one rule each, and its laws on random ones. Those of the catalogue's stories
//! are drawn in `diko-catalogue`.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod map_laws;
#[allow(dead_code, reason = "the small catalogues serve several tests")]
mod small;

use diko_core::Catalogue;
use diko_core::catalogue::{DeadlineKind, LifeField, OfficeKindId, PaperId, StepId};
use diko_core::household::PersonId;
use diko_core::map::{Map, Tie};
use diko_core::plan::{ItemState, PlanItem, Urgency};
use map_laws::lawful;
use proptest::prelude::*;
use serde_json::json;
use small::catalogue;

fn item(person: &str, step: &str, office: &str) -> PlanItem {
    PlanItem {
        person: PersonId(person.into()),
        step: step.into(),
        field: LifeField::Residence,
        state: ItemState::Ready,
        due: None,
        rule: DeadlineKind::None,
        opens_on: None,
        urgency: Urgency::None,
        blocked_by: Vec::new(),
        missing_documents: Vec::new(),
        needs: Vec::new(),
        produces: Vec::new(),
        office: office.into(),
        recorded_on: None,
        caution: false,
    }
}

fn lacking(mut item: PlanItem, papers: &[&str]) -> PlanItem {
    item.missing_documents = papers.iter().map(|paper| PaperId::from(*paper)).collect();
    item
}

fn bringing(mut item: PlanItem, papers: &[&str]) -> PlanItem {
    item.produces = papers.iter().map(|paper| PaperId::from(*paper)).collect();
    item
}

fn blocked(mut item: PlanItem, steps: &[&str]) -> PlanItem {
    item.state = ItemState::Blocked;
    item.blocked_by = steps.iter().map(|step| StepId::from(*step)).collect();
    item
}

fn drawn(rules: &Catalogue, items: &[PlanItem], next: Option<usize>) -> Map {
    let cards: Vec<Vec<&PlanItem>> = items.iter().map(|item| vec![item]).collect();
    lawful(rules, &cards, next)
}

fn rules(steps: &[&str]) -> Catalogue {
    catalogue(&steps.iter().map(|step| json!({"id": step})).collect())
}

fn offices(map: &Map) -> Vec<&str> {
    map.lanes.iter().map(|lane| lane.office.as_str()).collect()
}

fn ties(map: &Map) -> Vec<(Option<usize>, usize, Tie)> {
    map.arrows.iter().map(|arrow| (arrow.from, arrow.to, arrow.tie.clone())).collect()
}

#[test]
fn nothing_to_do_is_an_empty_sheet() {
    assert_eq!(drawn(&rules(&[]), &[], None), Map { width: 390, ..Map::default() });
}

#[test]
fn a_paper_that_one_step_brings_and_another_lacks_is_a_tag_on_the_arrow_between_them() {
    let items = [
        lacking(item("olena", "anmelden", "meldebehoerde"), &["bestaetigung"]),
        bringing(item("olena", "wohnung", "vermieter"), &["bestaetigung", "mietvertrag"]),
    ];
    let map = drawn(&rules(&["wohnung", "anmelden"]), &items, None);
    assert_eq!(offices(&map), ["vermieter", "meldebehoerde"]);
    assert_eq!(ties(&map), [(Some(1), 0, Tie::Paper("bestaetigung".into()))]);
    assert_eq!(map.tags.len(), 1, "a paper nobody lacks has no tag: {:?}", map.tags);
}

#[test]
fn a_paper_is_not_handed_from_one_person_to_another_who_has_a_step_of_their_own() {
    let items = [
        bringing(item("olena", "konto", "bank"), &["iban"]),
        bringing(item("petro", "konto", "bank"), &["iban"]),
        lacking(item("petro", "jobcenter", "jobcenter"), &["iban"]),
    ];
    let map = drawn(&rules(&["konto", "jobcenter"]), &items, None);
    assert_eq!(ties(&map), [(Some(1), 2, Tie::Paper("iban".into()))]);
}

#[test]
fn what_the_next_step_lacks_and_nobody_brings_hangs_above_it() {
    let items =
        [lacking(item("olena", "anmelden", "amt"), &["ausweis"]), lacking(item("olena", "b", "amt"), &["c"])];
    let map = drawn(&rules(&["anmelden", "b"]), &items, Some(0));
    assert_eq!(ties(&map), [(None, 0, Tie::Paper("ausweis".into()))]);
    assert!(map.tags[0].area.y < map.nodes[0].area.y);
}

#[test]
fn what_the_next_step_lacks_hangs_above_it_too_where_the_steps_that_bring_it_wait_for_the_next_one() {
    let bring_and_lack =
        |step, brings: &str, lacks: &str| lacking(bringing(item("olena", step, "amt"), &[brings]), &[lacks]);
    let items = [bring_and_lack("a", "x", "y"), bring_and_lack("b", "y", "z"), bring_and_lack("c", "z", "x")];
    let map = drawn(&rules(&["a", "b", "c"]), &items, Some(0));
    assert!(ties(&map).contains(&(None, 0, Tie::Paper("y".into()))), "{:?}", ties(&map));
}

#[test]
fn an_office_comes_again_only_where_another_must_be_seen_between() {
    let steps = rules(&["antrag", "anmelden", "titel", "frage"]);
    let items = [
        item("olena", "antrag", "abh"),
        blocked(item("olena", "anmelden", "amt"), &["antrag"]),
        blocked(item("olena", "titel", "abh"), &["anmelden"]),
        item("olena", "frage", "abh"),
    ];
    assert_eq!(offices(&drawn(&steps, &items, None)), ["abh", "amt", "abh"]);
}

#[test]
fn the_next_step_stands_above_all_that_does_not_lead_to_it() {
    let items =
        [item("olena", "a", "bank"), item("olena", "b", "arzt"), blocked(item("olena", "c", "amt"), &["b"])];
    assert_eq!(offices(&drawn(&rules(&["a", "b", "c"]), &items, Some(2))), ["arzt", "amt", "bank"]);
}

#[test]
fn a_plain_line_is_left_out_where_a_longer_way_says_the_same() {
    let mut steps = rules(&["a", "b", "c"]);
    steps.steps[2].after = vec!["a".into(), "b".into()];
    steps.steps[1].after = vec!["a".into()];
    let items = [item("olena", "a", "x"), item("olena", "b", "y"), item("olena", "c", "z")];
    assert_eq!(ties(&drawn(&steps, &items, None)), [(Some(0), 1, Tie::Usual), (Some(1), 2, Tie::Usual)]);
}

#[test]
fn steps_that_wait_for_each_other_in_a_circle_are_all_drawn() {
    let items = [
        blocked(item("olena", "a", "x"), &["c"]),
        blocked(item("olena", "b", "y"), &["a"]),
        blocked(item("olena", "c", "z"), &["b", "c"]),
    ];
    let map = drawn(&rules(&["a", "b", "c"]), &items, Some(0));
    assert_eq!(map.arrows.len(), 2, "one line of the circle would run up");
}

const COUNT: usize = 40;

prop_compose! {
    fn any_item()(
        person in 0..3_usize,
        step in 0..24_usize,
        office in 0..7_usize,
        state in 0..6_usize,
        missing in prop::collection::vec(0..14_usize, 0..4),
        produces in prop::collection::vec(0..14_usize, 0..3),
        blocked in prop::collection::vec(0..24_usize, 0..3),
    ) -> PlanItem {
        let paper = |number: usize| PaperId(format!("paper{}{}", "-long".repeat(number % 5), number));
        let states = [
            ItemState::Blocked, ItemState::Upcoming, ItemState::Ready, ItemState::Waiting, ItemState::Done,
            ItemState::Dismissed,
        ];
        PlanItem {
            state: states[state],
            missing_documents: missing.into_iter().map(paper).collect(),
            produces: produces.into_iter().map(paper).collect(),
            blocked_by: blocked.into_iter().map(step_id).collect(),
            office: OfficeKindId(format!("office{}{office}", "-of-many-words".repeat(office % 3))),
            ..item(&format!("person{person}"), step_id(step).as_str(), "")
        }
    }
}

fn step_id(number: usize) -> StepId {
    StepId(format!("step{}{number}", "-and-more".repeat(number % 6)))
}

prop_compose! {
    fn any_rules()(after in prop::collection::vec(prop::collection::vec(0..24_usize, 0..3), 24)) -> Catalogue {
        let step = |(number, after): (usize, Vec<usize>)| {
            let after: Vec<StepId> = after.into_iter().map(step_id).collect();
            json!({"id": step_id(number), "after": after})
        };
        catalogue(&after.into_iter().enumerate().map(step).collect())
    }
}

proptest! {
    #[test]
    fn every_law_holds_for_any_plan(
        rules in any_rules(),
        items in prop::collection::vec(any_item(), 0..COUNT),
        next in prop::option::of(0..COUNT),
    ) {
        drawn(&rules, &items, next.filter(|next| *next < items.len()));
    }
}
