//! What is due in all families of a volunteer, at a glance.

use crate::device::{Device, Family};
use serde_json::{Value, json};

fn steps(family: &Value) -> Vec<&str> {
    let entries = family["entries"].as_array().unwrap();
    entries.iter().map(|entry| entry["step"].as_str().unwrap()).collect()
}

#[test]
fn the_family_with_the_nearest_day_stands_first_and_a_missed_day_under_today() {
    let device = Device::with_vault();
    Family::move_in(&device);
    device.ok("create_case", json!({ "name": "Nachbarn" }));
    device.ok("create_case", json!({ "name": "Haddad" }));
    // Moved in six weeks ago and never registered.
    device.person("سلمى", "adult", &[("status", "schutz"), ("moved_in_on", "2026-10-12")]);

    let week = device.see("week");
    assert_eq!(week["today"], "2026-11-22");
    // The 22nd is a Sunday; the next Saturday is left out, as nothing is due on it.
    let days = ["2026-11-22", "2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"];
    assert_eq!(week["days"], json!(days));
    assert_eq!(week["until"], "2026-12-04");

    let names: Vec<&str> =
        week["families"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Haddad", "", "Nachbarn"]);
    let late = &week["families"][0]["entries"][0];
    assert_eq!(
        (&late["step"], &late["column"], &late["on"]),
        (&json!("anmelden"), &json!(0), &json!("2026-10-26"))
    );
    assert_eq!(late["days_left"], -27);
    let later = &week["families"][1]["entries"][0];
    assert_eq!(
        (&later["step"], &later["column"], &later["on"]),
        (&json!("anmelden"), &Value::Null, &json!("2026-11-30"))
    );
    assert_eq!(steps(&week["families"][2]), Vec::<&str>::new());
    let entries =
        || week["families"].as_array().unwrap().iter().flat_map(|one| one["entries"].as_array().unwrap());
    let missed = entries().filter(|entry| entry["days_left"].as_i64().unwrap() < 0).count();
    assert_eq!(week["missed"], missed);
    assert_eq!(week["ahead"], entries().count() - missed);
}

#[test]
fn what_is_done_leaves_the_week_and_the_open_family_stays_open() {
    let device = Device::with_vault();
    let olena = Family::move_in(&device).olena;
    let open = device.see("cases")["open"].clone();
    let now = device.see("now");
    assert!(steps(&device.see("week")["families"][0]).contains(&"anmelden"));
    let persons: Vec<Value> =
        now["sign"]["persons"].as_array().unwrap().iter().map(|one| one["id"].clone()).collect();
    assert!(persons.contains(&json!(olena)));
    device.ok("record_step", json!({ "step": "anmelden", "persons": persons, "state": "done" }));
    assert!(!steps(&device.see("week")["families"][0]).contains(&"anmelden"));
    assert_eq!(device.see("cases")["open"], open);
}

#[test]
fn a_damaged_family_stands_in_the_week_with_its_name_alone() {
    let mut device = Device::with_vault();
    Family::move_in(&device);
    device.ok("create_case", json!({ "name": "Haddad" }));
    let first = device.see("cases")["cases"][0]["id"].clone();
    device.restart();
    let file = device.data_dir().join("vault/cases").join(first.as_str().unwrap()).join("case.db");
    std::fs::write(file, b"not a database, but long enough to be read as one").unwrap();
    device.unlock();
    let week = device.see("week");
    let readable: Vec<&Value> =
        week["families"].as_array().unwrap().iter().map(|family| &family["readable"]).collect();
    assert_eq!(readable, [false, true]);
}
