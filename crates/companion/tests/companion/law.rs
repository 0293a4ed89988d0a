//! Where the rules come from and when they end: notices in time and to whom they concern, a catalogue past its day, the
//! place of the law beside every day, what the Land decides.

use std::collections::{BTreeMap, BTreeSet};

use crate::device::{Device, Family};
use diko_core::catalogue::Rule;
use diko_core::facts::STATUSES;
use serde_json::{Value, json};

/// What is told now, as `switch day`.
fn notices(device: &Device) -> BTreeSet<String> {
    let now = device.see("now");
    let line = |one: &Value| format!("{} {}", one["switch"].as_str().unwrap(), one["on"].as_str().unwrap());
    now["notices"].as_array().unwrap().iter().map(line).collect()
}

fn lives(status: &str, more: &[(&str, &str)]) -> Device {
    let device = Device::with_vault();
    let told = [
        ("born_on", "1990-05-01"),
        ("status", status),
        ("entered_on", "2026-06-01"),
        ("needs_benefits", "false"),
    ];
    device.person(status, "adult", &[&told, more].concat());
    device
}

/// The statuses to which this end is told on this day.
fn told_on(day: &str, switch: &str) -> BTreeSet<&'static str> {
    let is_told = |status: &&&str| {
        let device = lives(status, &[]);
        device.set_today(day);
        notices(&device).iter().any(|notice| notice.starts_with(&format!("{switch} ")))
    };
    STATUSES.iter().filter(is_told).copied().collect()
}

#[test]
fn each_end_is_told_to_whom_it_concerns_and_to_nobody_else() {
    let today = "2026-11-22";
    let ukraine = BTreeSet::from(["ukraine24"]);
    assert_eq!(told_on(today, "ukr_visumfrei"), ukraine);
    assert_eq!(told_on(today, "par24_enbloc"), ukraine);
    assert_eq!(told_on(today, "bluecard_salary_2026"), BTreeSet::from(["bluecard"]));
    let voluntary = ["ukraine24", "eu", "ch", "eufam", "asyl", "duldung", "abschverbot", "chancen104c"];
    assert_eq!(told_on(today, "integrationskurs_44_4"), BTreeSet::from(voluntary));
    assert_eq!(told_on("2027-06-01", "stop_36a"), BTreeSet::from(["subsidiaer"]));
    // Nobody of them gets money from an office, so no name of it concerns them.
    assert_eq!(told_on(today, "buergergeld_wording"), BTreeSet::new());
    assert!(notices(&lives("eu", &[("needs_benefits", "true")])).contains("buergergeld_wording 2026-12-31"));
    // Who has nobody abroad waits for no reunification.
    let alone = lives("subsidiaer", &[("family_abroad", "false")]);
    alone.set_today("2027-06-01");
    assert_eq!(notices(&alone), BTreeSet::new());
}

#[test]
fn each_end_is_told_months_before_up_to_its_day_and_not_after() {
    let ends = BTreeMap::from([
        ("2026-12-04", ("ukraine24", "ukr_visumfrei")),
        ("2026-12-31", ("abschverbot", "integrationskurs_44_4")),
        ("2027-03-04", ("ukraine24", "par24_enbloc")),
        ("2027-07-23", ("subsidiaer", "stop_36a")),
    ]);
    for (on, (status, switch)) in ends {
        let device = lives(status, &[]);
        let notice = format!("{switch} {on}");
        let end: diko_companion::Day = on.parse().unwrap();
        let shown = |later: i64| {
            device.set_today(&end.plus_days(later).to_string());
            notices(&device).contains(&notice)
        };
        // The catalogue was made on this day; before it nobody has it.
        let created: diko_companion::Day = "2026-11-22".parse().unwrap();
        let looked = (-200..=30).filter(|later| end.plus_days(*later) >= created);
        let days: Vec<i64> = looked.filter(|later| shown(*later)).collect();
        let first = (-120).max(created.days_since(end));
        assert_eq!(days, (first..=0).collect::<Vec<i64>>(), "{notice}");
    }
}

#[test]
fn a_catalogue_past_its_day_still_makes_a_plan_and_says_so() {
    let device = Device::with_vault();
    Family::move_in(&device);
    device.set_today("2027-03-31");
    assert_eq!(device.see("now")["expired_on"], Value::Null);
    device.set_today("2027-04-01");
    let now = device.see("now");
    assert_eq!(now["expired_on"], "2027-03-31");
    assert!(!now["sign"].is_null() || !now["after"].as_array().unwrap().is_empty());
    assert!(!device.see("plan")["fields"].as_array().unwrap().is_empty());
    assert_eq!(device.see("catalogue")["expired"], true);
    // The day of the law on the steps stays the honest one.
    let step = device.ok("step", json!({ "step": "anmelden", "persons": [] }));
    assert_eq!(step["checked_on"], "2026-08-19");
}

/// Each deadline with each place it cites: in the catalogue as the app carries it.
#[test]
fn every_place_a_deadline_cites_has_its_address() {
    let pack = diko_catalogue::load_embedded(Some("musterstadt")).unwrap();
    let mut without = Vec::new();
    let mut seen = 0;
    for step in &pack.catalogue.steps {
        for deadline in step.deadlines.iter().filter(|deadline| deadline.rule != Rule::None) {
            seen += 1;
            let cited = step.cited(&deadline.source);
            let clauses = deadline.source.split(';').count();
            if cited.len() < clauses {
                without.push(format!("{}: {}", step.id, deadline.source));
            }
        }
    }
    assert!(seen > 60, "{seen}");
    assert_eq!(without, Vec::<String>::new());
}

#[test]
fn the_place_of_the_law_stands_with_the_day_and_with_a_now() {
    let device = Device::with_vault();
    Family::move_in(&device);
    let step = device.ok("step", json!({ "step": "anmelden", "persons": [] }));
    let due = &step["card"]["due"];
    assert_eq!(due["source"], "§17(1) BMG");
    let address = "https://www.gesetze-im-internet.de/bmg/__17.html";
    assert_eq!(due["sources"], json!([{ "cite": "§17(1) BMG", "url": address }]));
    assert_eq!(step["rule"], Value::Null);

    let money = device.ok("step", json!({ "step": "jobcenter", "persons": [] }));
    let cited: Vec<&Value> =
        money["card"]["due"]["sources"].as_array().unwrap().iter().map(|source| &source["cite"]).collect();
    assert_eq!(cited, ["§37 SGB II", "§7(1) SGB II", "§74 SGB II"]);

    let now = device.ok("step", json!({ "step": "aslblg", "persons": [] }));
    assert_eq!((&now["card"]["rule"], &now["card"]["due"]), (&json!("immediately"), &Value::Null));
    assert_eq!(now["rule"]["source"], "§1, §3, §10 AsylbLG");
    assert_eq!(now["rule"]["sources"].as_array().unwrap().len(), 3);
    assert_eq!(now["rule"]["checked_on"], "2026-08-19");
}

fn land_notes(device: &Device, step: &str) -> Vec<(String, String)> {
    let view = device.ok("step", json!({ "step": step, "persons": [] }));
    let note = |one: &Value| {
        assert!(!one["source"].as_str().unwrap().is_empty() && one["checked_on"] == "2026-08-19", "{one}");
        (one["land"].as_str().unwrap().to_owned(), one["text_id"].as_str().unwrap().to_owned())
    };
    view["land_notes"].as_array().unwrap().iter().map(note).collect()
}

#[test]
fn a_step_says_what_its_land_decides_and_nothing_where_the_land_is_unknown() {
    let device = Device::with_vault();
    let Family { danylo, .. } = Family::move_in(&device);
    assert!(device.card(&danylo, "schule").is_some());
    let of_nw = |id: &str| ("NW".to_owned(), id.to_owned());
    assert_eq!(
        land_notes(&device, "schule"),
        [
            of_nw("land-schulpflicht_beginn-after_assignment"),
            of_nw("land-schulart_anmeldung-ki"),
            of_nw("land-eingangsuntersuchung-ask"),
        ]
    );
    assert_eq!(land_notes(&device, "anmelden"), []);
    device.ok("set_place", json!({ "land": "SH" }));
    assert_eq!(land_notes(&device, "schule")[0].1, "land-schulpflicht_beginn-ask");
    assert_eq!(land_notes(&device, "aslblg").len(), 3);
    device.ok("set_place", json!({}));
    assert_eq!(land_notes(&device, "schule"), []);
}

#[test]
fn every_land_has_every_text_in_german() {
    let pack = diko_catalogue::load_embedded(None).unwrap();
    let german = pack.texts.source("de").unwrap();
    let mut params = 0;
    for land in &pack.lands {
        for param in &land.params {
            params += 1;
            let id = format!("land-{}-{} = ", param.id, param.value);
            assert!(german.contains(&id), "{:?}: {id}", land.code);
        }
    }
    assert_eq!(params, 16 * 7);
}
