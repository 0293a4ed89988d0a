//! Something new in a life: what no question asks can be told, and only what changes the plan is offered.

use std::collections::BTreeSet;

use crate::device::{Device, Family};
use diko_core::catalogue::{Catalogue, Rule};
use diko_core::condition::{Condition, Test};
use diko_core::facts::Fact;
use serde_json::{Value, json};

fn offered(device: &Device, person: &str) -> Vec<String> {
    let news = device.ok("news", json!({ "person": person }));
    news["entries"].as_array().unwrap().iter().map(|entry| entry["id"].as_str().unwrap().to_owned()).collect()
}

fn adult(device: &Device, status: &str, more: &[(&str, &str)]) -> String {
    let told = [
        ("born_on", "1990-05-01"),
        ("status", status),
        ("entered_on", "2023-01-10"),
        ("dwelling", "private"),
    ];
    device.person(status, "adult", &[&told, more].concat())
}

#[test]
fn each_status_is_offered_what_its_steps_read() {
    let device = Device::with_vault();
    let employed =
        [("has_job", "true"), ("permit_issued_on", "2026-03-01"), ("job_started_on", "2026-03-01")];
    let bluecard = adult(&device, "bluecard", &employed);
    let now = offered(&device, &bluecard);
    for id in ["letter", "moving", "job-ends", "employer", "pregnant", "leaving"] {
        assert!(now.contains(&id.to_owned()), "{id}: {now:?}");
    }
    assert!(!now.contains(&"home-trip".to_owned()), "{now:?}");

    let protected = adult(&device, "schutz", &[("permit_issued_on", "2026-03-01")]);
    let now = offered(&device, &protected);
    assert!(now.contains(&"home-trip".to_owned()), "{now:?}");
    assert!(!now.contains(&"employer".to_owned()), "{now:?}");

    let from_poland = adult(&device, "eu", &[]);
    let now = offered(&device, &from_poland);
    assert!(!now.contains(&"home-trip".to_owned()) && !now.contains(&"employer".to_owned()), "{now:?}");
}

#[test]
fn a_small_child_has_no_employer_and_gets_no_letter() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    let now = offered(&device, &family.sofiia);
    for id in ["letter", "moving", "job-ends", "employer", "pregnant", "married", "training"] {
        assert!(!now.contains(&id.to_owned()), "{id}: {now:?}");
    }
    let lukas = device.person("Lukas", "child", &[("born_on", "2010-03-12")]);
    assert!(offered(&device, &lukas).contains(&"training".to_owned()));
}

#[test]
fn every_entry_that_is_offered_changes_the_plan_when_it_is_told() {
    let statuses =
        ["asyl", "schutz", "duldung", "ukraine24", "eu", "bluecard", "studium", "ausbildung", "familie"];
    let days = ["2027-01-21", "2026-11-22", "2022-11-23"];
    let mut tried = 0;
    for status in statuses {
        for entry in
            ["letter", "moving", "job-ends", "employer", "pregnant", "home-trip", "leaving", "training"]
        {
            let device = Device::with_vault();
            let person = adult(&device, status, &[]);
            let news = device.ok("news", json!({ "person": person }));
            let entry = news["entries"].as_array().unwrap().iter().find(|one| one["id"] == entry).cloned();
            let Some(entry) = entry else { continue };
            let before = plan(&device);
            let changed = days.iter().any(|day| {
                for fact in entry["facts"].as_array().unwrap() {
                    let fact = fact.as_str().unwrap();
                    let value = if fact.ends_with("_on") { day } else { "true" };
                    device.ok(
                        "answer",
                        json!({ "person": person, "fact": fact, "value": value, "skip": false, "news": entry["id"] }),
                    );
                }
                plan(&device) != before
            });
            assert!(changed, "{status}: {entry}");
            tried += 1;
        }
    }
    assert!(tried > 30, "{tried}");
}

fn plan(device: &Device) -> Value {
    let plan = device.see("plan");
    json!([plan["fields"], plan["open_questions"]])
}

#[test]
fn a_move_says_that_one_moves() {
    let device = Device::with_vault();
    let Family { olena, .. } = Family::move_in(&device);
    let story = device.ok("story", json!({ "person": olena, "fact": "moving_on" }));
    let asked: Vec<&Value> = story["questions"].as_array().unwrap().iter().map(|one| &one["fact"]).collect();
    assert_eq!(asked.iter().filter(|fact| ***fact == "moving_on").count(), 1, "{asked:?}");
    let request = json!({
        "person": olena, "fact": "moving_on", "value": "2026-12-15", "skip": false, "news": "moving",
    });
    let story = device.ok("answer", request);
    let appeared: Vec<&Value> =
        story["changes"]["appeared"].as_array().unwrap().iter().map(|one| &one["step"]).collect();
    assert!(appeared.contains(&&json!("ummelden")), "{appeared:?}");
    assert_eq!(device.card(&olena, "ummelden").unwrap()["due"]["on"], "2026-12-29");
    let people = device.see("people");
    let facts = people["persons"][0]["facts"].as_array().unwrap();
    assert!(facts.iter().any(|fact| fact["fact"] == "moving" && fact["value"] == "true"));
}

#[test]
fn who_does_not_know_the_day_of_birth_is_pregnant_all_the_same() {
    let device = Device::with_vault();
    let Family { olena, .. } = Family::move_in(&device);
    let request =
        json!({ "person": olena, "fact": "due_on", "value": null, "skip": true, "news": "pregnant" });
    device.ok("answer", request);
    assert!(device.card(&olena, "schwangerschaft").is_some());
}

#[test]
fn an_entry_is_only_told_with_its_own_questions() {
    let device = Device::with_vault();
    let Family { olena, .. } = Family::move_in(&device);
    for (news, fact) in [("moving", "due_on"), ("nothing", "moving_on")] {
        let request =
            json!({ "person": olena, "fact": fact, "value": "2026-12-15", "skip": false, "news": news });
        assert_eq!(device.refused("answer", request).code(), "error-bad-request");
    }
    assert_eq!(
        device.refused("story", json!({ "person": olena, "fact": "shoe_size" })).code(),
        "error-unknown-fact"
    );
}

/// A fact is told because a question asks for it, because the plan asks for it while it decides something, or as news.
#[test]
fn every_fact_that_a_step_reads_can_be_told_by_someone() {
    let pack = diko_catalogue::load_embedded(None).unwrap();
    let catalogue = &pack.catalogue;
    let (mut read, mut told) = (BTreeSet::new(), BTreeSet::new());
    for step in &catalogue.steps {
        told.extend(step.done_by);
        let conditions = step.applies_when.iter().chain(&step.caution_when);
        let of_deadlines = step.deadlines.iter().filter_map(|deadline| deadline.when.as_ref());
        for condition in conditions.chain(of_deadlines) {
            walk(catalogue, condition, true, &mut read, &mut told);
        }
        for deadline in &step.deadlines {
            told.extend(events(&deadline.rule));
        }
    }
    for question in &catalogue.questions {
        told.insert(question.fact);
    }
    let device = Device::with_vault();
    let mut news = BTreeSet::new();
    for status in ["eu", "schutz", "bluecard", "ukraine24", "studium", "duldung", "familie"] {
        let person = adult(
            &device,
            status,
            &[("has_job", "true"), ("married_to_german", "true"), ("pregnant", "true")],
        );
        for entry in device.ok("news", json!({ "person": person }))["entries"].as_array().unwrap() {
            let facts = entry["facts"].as_array().unwrap().iter();
            news.extend(facts.map(|fact| Fact::parse(fact.as_str().unwrap()).unwrap()));
        }
    }
    // The entries say these two themselves.
    news.extend([Fact::Moving, Fact::Pregnant]);
    let silent: Vec<&str> = read
        .iter()
        .filter(|fact| !told.contains(fact) && !news.contains(fact))
        .map(|fact| fact.name())
        .collect();
    assert_eq!(silent, Vec::<&str>::new());
}

fn events(rule: &Rule) -> Vec<Fact> {
    let from = match rule {
        Rule::Within { from, .. }
        | Rule::Before { from, .. }
        | Rule::Printed { from }
        | Rule::Retro { from, .. }
        | Rule::Earliest { from, .. } => vec![*from],
        Rule::WithinLatest { ends } => ends.iter().map(|end| end.from).collect(),
        _ => Vec::new(),
    };
    from.into_iter().filter_map(diko_core::catalogue::Event::fact).collect()
}

/// `asks`: an unknown answer here becomes a question.
fn walk(
    catalogue: &Catalogue,
    condition: &Condition,
    asks: bool,
    read: &mut BTreeSet<Fact>,
    told: &mut BTreeSet<Fact>,
) {
    let mut inner = |one: &Condition, asks: bool| walk(catalogue, one, asks, read, told);
    match condition {
        Condition::All(all) | Condition::Any(all) => all.iter().for_each(|one| inner(one, asks)),
        Condition::Not(one)
        | Condition::AnyChild(one)
        | Condition::AnyAdult(one)
        | Condition::Anyone(one) => {
            inner(one, asks);
        }
        Condition::Certain(one) => inner(one, false),
        Condition::Named(name) => inner(&catalogue.conditions[name], asks),
        Condition::Fact(fact, test) => {
            read.insert(*fact);
            if asks && *test != Test::Known {
                told.insert(*fact);
            }
            if let Test::WithinMonths(_, of) = test {
                read.insert(*of);
                told.insert(*of);
            }
        }
        Condition::Age { .. } | Condition::Holds(_) | Condition::Done(_) | Condition::Switch(..) => {}
    }
}
