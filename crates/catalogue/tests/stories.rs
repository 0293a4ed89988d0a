//! The stories beside the catalogue: every one gives the plan written beside it (`check` compares them), and together
//! they speak of everybody the catalogue is for.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use diko_catalogue::{Files, check, load_files, story};
use diko_core::Day;
use diko_core::facts::{ENTRY_MODES, Fact, STATUSES};
use diko_core::household::{Household, Role};
use diko_core::land::Land;

/// The age bands of children, in completed years: first, and the first that is too old.
const BANDS: &[(i32, i32)] = &[(0, 1), (1, 3), (3, 6), (6, 12), (12, 15), (15, 18)];

fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalogue")
}

/// Each household with the day it is told for.
fn households() -> Vec<(Household, Day)> {
    let catalogue = load_files(&Files::read(&content()).unwrap(), None).unwrap().catalogue;
    let mut households = Vec::new();
    for entry in fs::read_dir(content().join("stories")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.to_str().unwrap().to_owned();
        if name.ends_with(".expected.toml") {
            continue;
        }
        let expected = fs::read_to_string(path.with_extension("expected.toml")).unwrap();
        let today = expected.lines().find_map(|line| line.strip_prefix("today = ")).unwrap();
        let today: Day = today.trim_matches('"').parse().unwrap();
        let text = fs::read_to_string(&path).unwrap();
        households.push((story::parse(&name, &text, &catalogue, today).unwrap(), today));
    }
    households
}

#[test]
fn every_story_gives_its_expected_plan() {
    let faults = check(&Files::read(&content()).unwrap());
    let of_stories: Vec<String> =
        faults.iter().filter(|fault| fault.file.contains("stories/")).map(ToString::to_string).collect();
    assert!(of_stories.is_empty(), "\n{}", of_stories.join("\n"));
}

#[test]
fn the_stories_speak_of_every_status_entry_land_and_age() {
    let households = households();
    assert!(households.len() >= 40, "only {} stories", households.len());
    let persons = || {
        households
            .iter()
            .flat_map(|(household, today)| household.persons.iter().map(move |one| (one, *today)))
    };
    let told =
        |fact: Fact| -> BTreeSet<&str> { persons().filter_map(|(one, _)| one.facts.code(fact)).collect() };
    let lands: BTreeSet<Land> = households.iter().filter_map(|(household, _)| household.land).collect();
    let ages: Vec<i32> = persons()
        .filter(|(one, today)| one.role(*today) == Some(Role::Child))
        .filter_map(|(one, today)| one.age(today))
        .collect();
    let statuses = told(Fact::Status);
    let entries = told(Fact::EntryMode);
    let without = |all: &[&'static str], told: &BTreeSet<&str>| -> Vec<&'static str> {
        all.iter().copied().filter(|code| !told.contains(code)).collect()
    };
    assert_eq!(without(STATUSES, &statuses), [""; 0]);
    assert_eq!(without(ENTRY_MODES, &entries), [""; 0]);
    assert_eq!(lands.len(), Land::ALL.len(), "{lands:?}");
    for (from, under) in BANDS {
        assert!(ages.iter().any(|age| (from..under).contains(&age)), "no child from {from} to under {under}");
    }
}
