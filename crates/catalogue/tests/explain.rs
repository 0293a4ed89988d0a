//! An explanation says what the plan shows: for every story, also with any one fact forgotten, and every step. Each
//! node's truth follows from its parts, and so does the verdict.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use diko_catalogue::{load, story};
use diko_core::catalogue::Catalogue;
use diko_core::condition::Truth;
use diko_core::plan::{Choice, Node, PersonExplanation, PlanItem, Standing, Tested, Verdict, explain};
use diko_core::{Day, Household, derive};

const TODAY: &str = "2026-11-22";

fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../catalogue")
}

#[derive(serde::Deserialize)]
struct Expected {
    today: Day,
}

/// Each story with the day it is told on.
fn households(catalogue: &Catalogue) -> Vec<(String, Day, Household)> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(content().join("stories")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| {
        let name = path.to_str().unwrap();
        Path::new(name).extension().is_some_and(|ending| ending == "toml")
            && !name.ends_with(".expected.toml")
    });
    files.sort();
    let read = |path: PathBuf| {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let expected = fs::read_to_string(path.with_extension("expected.toml")).unwrap();
        let Expected { today } = toml_edit::de::from_str(&expected).unwrap();
        let household = story::parse(&name, &fs::read_to_string(path).unwrap(), catalogue, today).unwrap();
        (name, today, household)
    };
    files.into_iter().map(read).collect()
}

/// The household again and again, each time with another fact of one person forgotten; every ninth is enough to meet
/// each verdict.
fn forgetful(household: &Household) -> Vec<Household> {
    let facts = household.persons.iter().enumerate();
    let told: Vec<_> =
        facts.flat_map(|(at, person)| person.facts.iter().map(move |(fact, _)| (at, fact))).collect();
    told.into_iter()
        .step_by(9)
        .map(|(at, fact)| {
            let mut forgotten = household.clone();
            forgotten.persons[at].facts.clear(fact);
            forgotten
        })
        .collect()
}

/// The truth that the parts of a node give, where it has parts that decide.
fn from_parts(node: &Node) -> Option<Truth> {
    let parts = || node.parts.iter().map(|part| part.truth.clone());
    let only = || {
        assert_eq!(node.parts.len(), 1, "{node:#?}");
        node.parts[0].truth.clone()
    };
    Some(match &node.tested {
        Tested::All | Tested::Person => parts().fold(Truth::True, Truth::and),
        Tested::Any | Tested::AnyChild | Tested::AnyAdult | Tested::Anyone => {
            parts().fold(Truth::False, Truth::or)
        }
        Tested::Not => only().negate(),
        Tested::Certain => only().is_true().into(),
        Tested::Named { .. } => only(),
        Tested::Role { .. }
        | Tested::Fact { .. }
        | Tested::Age { .. }
        | Tested::Holds { .. }
        | Tested::Done { .. }
        | Tested::Switch { .. } => {
            assert!(node.parts.is_empty());
            return None;
        }
    })
}

fn must_add_up(node: &Node) {
    if let Some(truth) = from_parts(node) {
        assert_eq!(node.truth, truth, "{node:#?}");
    }
    node.parts.iter().for_each(must_add_up);
}

/// What the tree alone says of a person, read without the engine.
fn verdict_of_tree(of: &PersonExplanation) -> Truth {
    let truths = of.tests.iter().map(|test| {
        let role = test.role.as_ref().map_or(Truth::True, |role| role.truth.clone());
        let condition = test.applies_when.as_ref().map_or(Truth::True, |node| {
            must_add_up(node);
            node.truth.clone()
        });
        role.and(test.status.truth.clone()).and(condition)
    });
    let truths: Vec<Truth> = truths.collect();
    // Another adult's "unknown" does not count: only one who is certainly concerned brings a household its step.
    if truths.iter().skip(1).any(Truth::is_true) { Truth::True } else { truths[0].clone() }
}

fn must_agree(of: &PersonExplanation, shown: Option<&PlanItem>) {
    assert_eq!(of.item.as_ref(), shown, "{of:#?}");
    let truth = verdict_of_tree(of);
    let blocked_for_ever = {
        let mut in_force = of.requirements.iter().filter(|requirement| requirement.in_force).peekable();
        in_force.peek().is_some()
            && in_force
                .flat_map(|requirement| &requirement.steps)
                .all(|(_, standing)| *standing == Standing::NotConcerned)
    };
    let expected = match (&truth, shown) {
        (Truth::True, Some(_)) => Verdict::InPlan,
        (_, Some(_)) => Verdict::OnlyRecorded,
        (Truth::True, None) => {
            assert!(blocked_for_ever, "{of:#?}");
            Verdict::Unreachable
        }
        (Truth::Unknown(_), None) => Verdict::Undecided,
        (Truth::False, None) => Verdict::NotConcerned,
    };
    assert_eq!(of.verdict, expected, "{of:#?}");
    let Some(item) = shown else { return };
    let counted: Vec<_> = of.deadlines.iter().filter(|deadline| deadline.choice == Choice::Counts).collect();
    assert!(counted.len() <= 1);
    match counted.first() {
        Some(deadline) => {
            assert_eq!(deadline.rule.kind(), item.rule);
            assert!(item.due.as_ref().is_none_or(|due| due.source == deadline.source));
        }
        None => {
            assert!(item.due.is_none() && of.deadlines.iter().all(|seen| seen.choice != Choice::NotReached));
        }
    }
    for deadline in &of.deadlines {
        deadline.when.iter().for_each(must_add_up);
        let truth = deadline.when.as_ref().map_or(Truth::True, |node| node.truth.clone());
        match deadline.choice {
            Choice::Counts => assert!(truth.is_true()),
            Choice::NotTrue => assert_eq!(truth, Truth::False),
            Choice::Unknown => assert!(matches!(truth, Truth::Unknown(_))),
            Choice::NotReached => {}
        }
    }
    let missing: Vec<_> = of.papers.iter().filter(|paper| paper.missing).map(|paper| &paper.paper).collect();
    assert_eq!(missing, item.missing_documents.iter().collect::<Vec<_>>());
}

fn check(catalogue: &Catalogue, household: &Household, today: Day, seen: &mut BTreeSet<&'static str>) {
    let plan = derive(catalogue, household, today);
    let mut explained = 0;
    for step in &catalogue.steps {
        for of in explain(catalogue, household, today, &step.id).unwrap().persons {
            let shown = plan.plan.iter().find(|item| item.person == of.person && item.step == step.id);
            explained += usize::from(shown.is_some());
            must_agree(&of, shown);
            seen.insert(match of.verdict {
                Verdict::InPlan => "in_plan",
                Verdict::OnlyRecorded => "only_recorded",
                Verdict::NotConcerned => "not_concerned",
                Verdict::Undecided => "undecided",
                Verdict::Unreachable => "unreachable",
            });
        }
    }
    assert_eq!(explained, plan.plan.len(), "every item of the plan has its explanation");
}

#[test]
fn every_explanation_of_every_story_says_what_the_plan_shows() {
    let catalogue = load(&content(), Some("musterstadt")).unwrap().catalogue;
    let mut seen = BTreeSet::new();
    for (name, today, household) in households(&catalogue) {
        println!("{name}");
        check(&catalogue, &household, today, &mut seen);
        for forgotten in forgetful(&household) {
            check(&catalogue, &forgotten, today, &mut seen);
        }
    }
    let all = ["in_plan", "not_concerned", "undecided", "unreachable"];
    assert!(all.iter().all(|verdict| seen.contains(verdict)), "only {seen:?}");
}

fn tool(step: &str, more: &[&str]) -> Output {
    let content = content();
    Command::new(env!("CARGO_BIN_EXE_diko-catalogue"))
        .args(["explain", "--today", TODAY, "--step", step])
        .arg("--catalogue")
        .arg(&content)
        .arg("--story")
        .arg(content.join("stories/olena.toml"))
        .args(more)
        .output()
        .unwrap()
}

#[test]
fn the_tool_tells_the_day_the_event_and_the_law() {
    let text = String::from_utf8(tool("anmelden", &[]).stdout).unwrap();
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    for expected in [
        "olena: in the plan, ready",
        "2026-11-15 from olena: moved_in_on “Eingezogen am”",
        "counted to 2026-11-29",
        "2026-11-29 is a Sunday",
        "due on 2026-11-30",
        "paper wohnungsgeberbestaetigung “Wohnungsgeberbestätigung”: missing",
    ] {
        assert!(lines.contains(&expected), "{expected:?} is not in\n{text}");
    }
    assert!(text.contains("https://www.gesetze-im-internet.de/bmg/__17.html"), "{text}");
}

#[test]
fn the_tool_names_the_fact_that_is_missing() {
    let text = String::from_utf8(tool("berufssprachkurs", &["--person", "olena"]).stdout).unwrap();
    assert!(text.contains("olena: not in the plan yet: facts are missing"), "{text}");
    assert!(text.contains("unknown, not told: looking_for_work"), "{text}");
    let json = tool("berufssprachkurs", &["--format", "json"]).stdout;
    let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
    assert_eq!(json["persons"][0]["verdict"], "undecided");
    assert_eq!(json["persons"][0]["item"], serde_json::Value::Null);
}

#[test]
fn what_is_not_there_is_said() {
    for (step, more, message) in [
        ("anmeldung", &[][..], "there is no step `anmeldung`"),
        ("anmelden", &["--person", "olga"], "there is no person `olga`"),
        ("anmelden", &["--lang", "la"], "there are no texts in `la`"),
    ] {
        let output = tool(step, more);
        assert_eq!(output.status.code(), Some(2));
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.contains(message), "{error}");
    }
}
