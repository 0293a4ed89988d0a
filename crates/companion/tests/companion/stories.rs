//! A story that is told to the companion gives the plan that the commune's tool derives from its file, today and after
//! a night in the vault.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use crate::device::Device;
use diko_core::Day;
use diko_core::household::{Household, PersonId, RecordState};
use diko_core::plan::Plan;
use serde_json::{Value, json};

/// What is compared: person, step, state, due day, urgency.
type Line = (String, String, String, Option<String>, String);

#[test]
fn every_story_of_the_catalogue_gives_the_same_plan_in_the_app() {
    let pack = diko_catalogue::load_embedded(None).unwrap();
    let stories = stories();
    assert!(stories.len() >= 8, "{} stories", stories.len());
    for (file, text, today) in stories {
        let household = diko_catalogue::story::parse(&file, &text, &pack.catalogue, today).unwrap();
        let plan = diko_core::derive(&pack.catalogue, &household, today);

        let mut device = Device::with_vault();
        device.set_today(&today.to_string());
        let ids = tell(&device, &household);
        assert_eq!(shown(&device), derived(&plan, &ids), "{file}");
        device.restart();
        device.unlock();
        assert_eq!(shown(&device), derived(&plan, &ids), "{file}, the next morning");
    }
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

/// Enters a household as a person would; says under which ids the app knows its persons.
fn tell(device: &Device, household: &Household) -> BTreeMap<PersonId, String> {
    device.ok("set_place", json!({ "land": household.land.map(|land| land.code()) }));
    let mut ids = BTreeMap::new();
    for person in &household.persons {
        let role = person.facts.code(diko_core::Fact::Role).unwrap();
        let id = device.person(&person.id.0, role, &[]);
        for (fact, value) in person.facts.iter() {
            device.answer(&id, fact.name(), &value.to_text());
        }
        ids.insert(person.id.clone(), id);
    }
    for held in &household.held {
        let expires_on = held.expires_on.map(|day| day.to_string());
        let paper =
            json!({ "person": ids[&held.person], "paper": held.document.0, "expires_on": expires_on });
        device.ok("hold_paper", paper);
    }
    for record in &household.done {
        let state = match record.state {
            RecordState::Done => "done",
            RecordState::Waiting => "waiting",
            RecordState::Dismissed => "dismissed",
        };
        let on = record.on.to_string();
        let step =
            json!({ "step": record.step.0, "persons": [ids[&record.person]], "state": state, "on": on });
        device.ok("record_step", step);
    }
    ids
}

fn derived(plan: &Plan, ids: &BTreeMap<PersonId, String>) -> BTreeSet<Line> {
    let line = |item: &diko_core::plan::PlanItem| {
        let due = item.due.as_ref().map(|due| due.on.to_string());
        let (state, urgency) = (text(&json!(item.state)), text(&json!(item.urgency)));
        (ids[&item.person].clone(), item.step.0.clone(), state, due, urgency)
    };
    plan.plan.iter().map(line).collect()
}

fn shown(device: &Device) -> BTreeSet<Line> {
    let plan = device.see("plan");
    let fields = plan["fields"].as_array().unwrap();
    let cards = fields.iter().flat_map(|field| field["cards"].as_array().unwrap());
    let lines = cards.flat_map(|card| {
        crate::device::persons_of(card).into_iter().map(move |person| {
            let due = card["due"]["on"].as_str().map(ToOwned::to_owned);
            (person, text(&card["step"]), text(&card["state"]), due, text(&card["urgency"]))
        })
    });
    lines.collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}
