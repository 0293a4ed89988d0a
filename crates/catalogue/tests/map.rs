//! The drawing of every story's plan, held against the laws that hold for any plan.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

#[path = "../../core/tests/map_laws/mod.rs"]
mod map_laws;

use std::path::PathBuf;

use diko_core::plan::{ItemState, PlanItem};
use diko_core::{Day, Plan, derive};
use map_laws::lawful;

#[test]
fn every_story_is_drawn_by_the_laws_and_fits_a_phone() {
    let pack = diko_catalogue::load_embedded(None).unwrap();
    let stories = stories();
    assert!(stories.len() >= 40, "{} stories", stories.len());
    for (file, text, today) in stories {
        let household = diko_catalogue::story::parse(&file, &text, &pack.catalogue, today).unwrap();
        let plan = derive(&pack.catalogue, &household, today);
        let next = |cards: &[Vec<&PlanItem>]| {
            let first = plan.next.first()?;
            cards.iter().position(|card| card[0].step == first.step && card[0].person == first.person)
        };
        let is_open = |item: &PlanItem| !matches!(item.state, ItemState::Done | ItemState::Dismissed);
        for cards in [cards(&plan, |_| true), cards(&plan, is_open)] {
            let map = lawful(&pack.catalogue, &cards, next(&cards));
            assert_eq!(map.width, 390, "{file}");
        }
    }
}

/// Items of the same step in the same state, as the plan shows them.
fn cards(plan: &Plan, wanted: impl Fn(&PlanItem) -> bool) -> Vec<Vec<&PlanItem>> {
    plan.plan.iter().filter(|item| wanted(item)).fold(Vec::new(), |mut cards: Vec<Vec<&PlanItem>>, item| {
        match cards.iter_mut().find(|card| card[0].step == item.step && card[0].state == item.state) {
            Some(card) => card.push(item),
            None => cards.push(vec![item]),
        }
        cards
    })
}

/// Each story's file, its text, and the day its expected plan is for.
fn stories() -> Vec<(String, String, Day)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../catalogue/stories");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let is_story = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        name.ends_with(".toml") && !name.ends_with(".expected.toml")
    };
    let read = |path: PathBuf| {
        let expected = std::fs::read_to_string(path.with_extension("expected.toml")).unwrap();
        let today = expected.lines().find_map(|line| line.strip_prefix("today = ")).unwrap();
        let today = today.trim_matches('"').parse().unwrap();
        (path.display().to_string(), std::fs::read_to_string(&path).unwrap(), today)
    };
    files.filter(is_story).map(read).collect()
}
