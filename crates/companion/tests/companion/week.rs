//! What is due in all families of a volunteer, at a glance.

use crate::device::{Device, Family};
use serde_json::{Value, json};

fn steps(family: &Value) -> Vec<&str> {
    let entries = family["entries"].as_array().unwrap();
    entries.iter().filter_map(|entry| entry["what"]["step"].as_str()).collect()
}

/// Those that are no step.
fn written(family: &Value) -> Vec<&Value> {
    let entries = family["entries"].as_array().unwrap();
    entries.iter().filter(|entry| entry["what"]["kind"] != "step").collect()
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
        (&late["what"]["step"], &late["column"], &late["on"]),
        (&json!("anmelden"), &json!(0), &json!("2026-10-26"))
    );
    assert_eq!(late["days_left"], -27);
    let later = &week["families"][1]["entries"][0];
    assert_eq!(
        (&later["what"]["step"], &later["column"], &later["on"]),
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
fn letters_to_answer_and_appointments_stand_among_what_is_due_with_whose_they_are() {
    let device = Device::with_vault();
    let olena = Family::move_in(&device).olena;
    let letter = |sender: &str, by: Value| {
        let days = json!({ "received_on": "2026-11-10", "answer_by": by });
        let mut letter = json!({ "person": olena, "sender": sender, "subject": "Unterlagen" });
        letter.as_object_mut().unwrap().extend(days.as_object().unwrap().clone());
        device.ok("save_letter", letter);
    };
    letter("Jobcenter", json!("2026-11-24"));
    letter("Familienkasse", json!("2026-11-20"));
    letter("Schule", Value::Null);
    letter("BAMF", json!("2027-03-01"));
    let appointment = |step: Value, on: &str, at: Value| {
        let words =
            json!({ "person": olena, "step": step, "on": on, "at": at, "place": "Rathaus", "remark": "" });
        device.ok("save_appointment", words);
    };
    let before = device.see("week");
    appointment(json!("anmelden"), "2026-11-28", json!("9.30"));
    appointment(json!("asyl_stellen"), "2026-11-26", Value::Null);
    appointment(Value::Null, "2026-11-20", Value::Null);

    let week = device.see("week");
    let shown = written(&week["families"][0]);
    let said: Vec<(&Value, &Value)> = shown.iter().map(|one| (&one["on"], &one["what"]["kind"])).collect();
    let expected = [
        ("2026-11-20", "letter"),
        ("2026-11-24", "letter"),
        ("2026-11-26", "appointment"),
        ("2026-11-28", "appointment"),
    ];
    let expected = expected.map(|(on, kind)| (json!(on), json!(kind)));
    assert_eq!(said, expected.iter().map(|(on, kind)| (on, kind)).collect::<Vec<_>>());
    assert!(shown.iter().all(|one| one["persons"][0]["id"] == json!(olena)));
    assert_eq!((&shown[0]["what"]["sender"], &shown[0]["column"]), (&json!("Familienkasse"), &json!(0)));
    // A step that is not in the plan has no page to open.
    assert_eq!((&shown[2]["what"]["step"], &shown[2]["what"]["at"]), (&Value::Null, &Value::Null));
    assert_eq!((&shown[3]["what"]["step"], &shown[3]["what"]["at"]), (&json!("anmelden"), &json!("09:30")));
    assert_eq!((&shown[2]["column"], &shown[3]["column"]), (&json!(4), &Value::Null));
    // A last day can be missed; an appointment is none.
    assert_eq!((&week["missed"], &week["ahead"]), (&before["missed"], &before["ahead"]));

    let id = shown[0]["what"]["letter"].clone();
    device.ok("answer_letter", json!({ "id": id, "answered": true }));
    assert_eq!(written(&device.see("week")["families"][0]).len(), 3);
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
