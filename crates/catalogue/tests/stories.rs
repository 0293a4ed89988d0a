//! Every story beside the catalogue gives the plan written beside it. A story is a household; its `.expected.toml`
//! names what an adviser wants to see: items with their state and day, what must be absent, what comes next.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use diko_catalogue::{load, story};
use diko_core::plan::{ItemState, Plan, PlanItem, Urgency};
use diko_core::{Day, derive};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    today: Day,
    #[serde(default)]
    item: Vec<ExpectedItem>,
    /// Every step of the plan, per person, in any order.
    #[serde(default)]
    steps: BTreeMap<String, Vec<String>>,
    /// `person/step`: these come in this order, others may stand between them.
    #[serde(default)]
    order: Vec<String>,
    /// `person/step`, or a step for everyone.
    #[serde(default)]
    absent: Vec<String>,
    /// `person/step`, in order; absent means any.
    next: Option<Vec<String>>,
    /// `person/fact`: each of these is asked, others may be.
    #[serde(default)]
    questions: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectedItem {
    person: String,
    step: String,
    state: String,
    /// A day, or `none` where there must be no day.
    due: Option<String>,
    urgency: Option<String>,
    opens_on: Option<Day>,
    blocked_by: Option<Vec<String>>,
    missing: Option<Vec<String>>,
}

fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalogue")
}

fn stories() -> Vec<PathBuf> {
    let mut stories: Vec<PathBuf> = fs::read_dir(content().join("stories"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .filter(|path| !path.to_str().unwrap().ends_with(".expected.toml"))
        .collect();
    stories.sort();
    stories
}

#[test]
fn every_story_gives_its_expected_plan() {
    let pack = load(&content(), Some("musterstadt")).unwrap();
    let stories = stories();
    assert!(stories.len() >= 8, "only {} stories", stories.len());
    let mut differences = Vec::new();
    for path in stories {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(&path).unwrap();
        let expected = fs::read_to_string(path.with_extension("expected.toml"))
            .unwrap_or_else(|error| panic!("{name}.expected.toml: {error}"));
        let expected: Expected = toml_edit::de::from_str(&expected)
            .unwrap_or_else(|error| panic!("{name}.expected.toml: {error}"));
        assert!(!expected.item.is_empty(), "{name} expects nothing");
        let file = path.display().to_string();
        let household = story::parse(&file, &text, &pack.catalogue, expected.today).unwrap();
        let plan = derive(&pack.catalogue, &household, expected.today);
        differences.extend(compare(&plan, &expected).into_iter().map(|line| format!("{name}: {line}")));
    }
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
}

fn compare(plan: &Plan, expected: &Expected) -> Vec<String> {
    let mut differences = Vec::new();
    let mut differ = |what: &str, wanted: &str, found: &str| {
        if wanted != found {
            differences.push(format!("{what}: expected {wanted}, found {found}"));
        }
    };
    for item in &expected.item {
        let place = format!("{}/{}", item.person, item.step);
        let Some(found) = plan.plan.iter().find(|found| name(found) == place) else {
            differ(&place, "an item", "none");
            continue;
        };
        differ(&format!("{place} state"), &item.state, state(found.state));
        if let Some(due) = &item.due {
            let on = found.due.as_ref().map_or("none".into(), |due| due.on.to_string());
            differ(&format!("{place} due"), due, &on);
        }
        if let Some(urgency) = &item.urgency {
            differ(&format!("{place} urgency"), urgency, urgent(found.urgency));
        }
        if let Some(opens) = item.opens_on {
            differ(
                &format!("{place} opens_on"),
                &format!("{:?}", Some(opens)),
                &format!("{:?}", found.opens_on),
            );
        }
        if let Some(wanted) = &item.blocked_by {
            let blocks: Vec<&str> = found.blocked_by.iter().map(|step| step.as_str()).collect();
            differ(&format!("{place} blocked_by"), &wanted.join(" "), &blocks.join(" "));
        }
        if let Some(wanted) = &item.missing {
            let missing: Vec<&str> = found.missing_documents.iter().map(|paper| paper.as_str()).collect();
            differ(&format!("{place} missing"), &wanted.join(" "), &missing.join(" "));
        }
    }
    for (person, wanted) in &expected.steps {
        let found: BTreeSet<&str> =
            plan.plan.iter().filter(|item| &item.person.0 == person).map(|item| item.step.as_str()).collect();
        let wanted: BTreeSet<&str> = wanted.iter().map(String::as_str).collect();
        let list = |steps: &mut dyn Iterator<Item = &&str>| {
            steps.copied().map(str::to_owned).collect::<Vec<_>>().join(" ")
        };
        differ(&format!("{person} has not"), "", &list(&mut wanted.difference(&found)));
        differ(&format!("{person} has beyond"), "", &list(&mut found.difference(&wanted)));
    }
    let found: Vec<String> =
        plan.plan.iter().map(name).filter(|item| expected.order.contains(item)).collect();
    differ("order", &expected.order.join(" "), &found.join(" "));
    for absent in &expected.absent {
        let there = plan.plan.iter().any(|found| name(found) == *absent || found.step.as_str() == absent);
        differ(absent, "absent", if there { "in the plan" } else { "absent" });
    }
    if let Some(next) = &expected.next {
        let found: Vec<String> =
            plan.next.iter().map(|next| format!("{}/{}", next.person.0, next.step)).collect();
        differ("next", &next.join(" "), &found.join(" "));
    }
    for question in &expected.questions {
        let asked =
            plan.open_questions.iter().any(|asked| format!("{}/{}", asked.person.0, asked.fact) == *question);
        differ(question, "asked", if asked { "asked" } else { "not asked" });
    }
    differences
}

fn name(item: &PlanItem) -> String {
    format!("{}/{}", item.person.0, item.step)
}

fn state(state: ItemState) -> &'static str {
    match state {
        ItemState::Blocked => "blocked",
        ItemState::Upcoming => "upcoming",
        ItemState::Ready => "ready",
        ItemState::Waiting => "waiting",
        ItemState::Done => "done",
        ItemState::Dismissed => "dismissed",
    }
}

fn urgent(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Overdue => "overdue",
        Urgency::Soon => "soon",
        Urgency::None => "none",
    }
}
