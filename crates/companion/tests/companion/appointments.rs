//! Appointments and proofs of a step.

use crate::device::{Device, Family, undo_of};
use serde_json::{Value, json};

fn appointment(person: &str, step: Option<&str>, on: &str, at: Option<&str>) -> Value {
    json!({
        "person": person, "step": step, "on": on, "at": at,
        "place": "Bürgeramt, Zimmer 12", "remark": "Nummer ziehen",
    })
}

fn page(device: &Device, person: &str, step: &str) -> Value {
    device.ok("step", json!({ "step": step, "persons": [person] }))
}

fn at(appointments: &Value) -> Vec<String> {
    let list = appointments.as_array().unwrap().iter();
    list.map(|one| format!("{} {}", one["on"].as_str().unwrap(), one["at"].as_str().unwrap_or("-"))).collect()
}

#[test]
fn the_next_one_stands_in_the_sign_where_it_belongs_to_its_step() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    assert_eq!(device.see("now")["sign"]["step"], "anmelden");
    device.ok("save_appointment", appointment(&family.olena, None, "2026-11-27", Some("8")));
    device.ok("save_appointment", appointment(&family.olena, Some("anmelden"), "2026-11-26", Some("9.30")));
    let now = device.see("now");
    assert_eq!(now["sign_appointment"]["at"], "09:30");
    assert_eq!(now["sign_appointment"]["days_left"], 4);
    assert_eq!(now["appointment"], Value::Null);
    // On its day it stays until its minute.
    device.set_today("2026-11-26");
    let now = device.see("now");
    assert_eq!(now["sign_appointment"], Value::Null);
    assert_eq!(now["appointment"]["on"], "2026-11-27");
}

#[test]
fn the_page_of_its_step_shows_what_is_ahead_and_then_what_is_over() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    for (on, time) in [("2026-11-26", Some("14:00")), ("2026-11-02", Some("9")), ("2026-11-26", None)] {
        device.ok("save_appointment", appointment(&family.olena, Some("anmelden"), on, time));
    }
    let shown = page(&device, &family.olena, "anmelden")["appointments"].clone();
    assert_eq!(at(&shown), ["2026-11-26 -", "2026-11-26 14:00", "2026-11-02 09:00"]);
    assert_eq!(shown[1]["place"], "Bürgeramt, Zimmer 12");
    assert_eq!(page(&device, &family.olena, "jobcenter")["appointments"], json!([]));

    let id = &shown[1]["id"];
    let mut moved = appointment(&family.olena, Some("anmelden"), "2026-12-01", None);
    moved["id"] = id.clone();
    device.ok("save_appointment", moved);
    let after = page(&device, &family.olena, "anmelden")["appointments"].clone();
    assert_eq!(at(&after), ["2026-11-26 -", "2026-12-01 -", "2026-11-02 09:00"]);
    let undo = undo_of(&device.ok("remove_appointment", json!({ "id": id })));
    assert_eq!(page(&device, &family.olena, "anmelden")["appointments"].as_array().unwrap().len(), 2);
    device.undo(undo);
    assert_eq!(page(&device, &family.olena, "anmelden")["appointments"], after);
}

#[test]
fn proofs_are_told_newest_first_and_taken_back() {
    let mut device = Device::with_vault();
    let family = Family::move_in(&device);
    let add = |how: &str, on: &str| {
        let request = json!({ "step": "jobcenter", "persons": [family.olena], "how": how, "on": on, "remark": "Frau Weber" });
        undo_of(&device.ok("add_proof", request))
    };
    let hows = |device: &Device| {
        let proofs = page(device, &family.olena, "jobcenter")["proofs"].clone();
        let list = proofs.as_array().unwrap().iter();
        list.map(|one| one["how"].as_str().unwrap().to_owned()).collect::<Vec<String>>()
    };
    add("refused", "2026-11-10");
    add("no_appointment", "2026-11-09");
    let undo = add("posted", "2026-11-20");
    assert_eq!(hows(&device), ["posted", "refused", "no_appointment"]);
    device.undo(undo);
    assert_eq!(hows(&device), ["refused", "no_appointment"]);
    let id = page(&device, &family.olena, "jobcenter")["proofs"][0]["id"].clone();
    let undo = undo_of(&device.ok("remove_proof", json!({ "id": id })));
    assert_eq!(hows(&device), ["no_appointment"]);
    device.undo(undo);
    device.restart();
    device.unlock();
    assert_eq!(hows(&device), ["refused", "no_appointment"]);
}

#[test]
fn two_times_for_one_appointment_are_a_conflict_on_the_page_of_its_step() {
    let mut phone = Device::with_vault();
    let family = Family::move_in(&phone);
    phone.ok("save_appointment", appointment(&family.olena, Some("anmelden"), "2026-11-26", Some("9:30")));
    let id = page(&phone, &family.olena, "anmelden")["appointments"][0]["id"].clone();
    let mut laptop = phone.apart();
    for (device, time) in [(&phone, "10:00"), (&laptop, "11:15")] {
        let mut moved = appointment(&family.olena, Some("anmelden"), "2026-11-26", Some(time));
        moved["id"] = id.clone();
        device.ok("save_appointment", moved);
    }
    phone.hear(&mut laptop);
    let conflicts = page(&phone, &family.olena, "anmelden")["conflicts"].clone();
    assert_eq!(conflicts[0]["about"], json!({ "kind": "appointment", "step": "anmelden", "part": "at" }));
    let versions = conflicts[0]["versions"].as_array().unwrap().iter();
    let mut times: Vec<&Value> = versions.map(|version| &version["value"]["text"]).collect();
    times.sort_by_key(|time| time.as_str().unwrap());
    assert_eq!(times, ["10:00", "11:15"]);
}

#[test]
fn a_calendar_is_told_a_word_and_a_time_and_nothing_else() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    device.ok("save_appointment", appointment(&family.olena, Some("anmelden"), "2026-11-26", Some("9:30")));
    device.ok("save_appointment", appointment(&family.olena, None, "2026-11-02", None));
    let id = page(&device, &family.olena, "anmelden")["appointments"][0]["id"].clone();
    let one = json!([{ "word": "appointment", "on": "2026-11-26", "at": "09:30" }]);
    assert_eq!(device.ok("calendar", json!({ "appointment": id }))["days"], one);
    // What is over is not told; the last day of a step is.
    let all = device.ok("calendar", json!({}))["days"].clone();
    assert_eq!(all[0], one[0]);
    let days = all.as_array().unwrap();
    assert!(days.contains(&json!({ "word": "last_day", "on": "2026-11-30", "at": null })), "{all}");

    let titles = json!({ "appointment_title": "موعد", "last_day_title": "آخر يوم" });
    let save = || device.ok("save_calendar", titles.clone())["path"].as_str().unwrap().to_owned();
    let (first, second) = (save(), save());
    assert!(
        first.ends_with("DiKo-calendar-2026-11-22.ics") && second.ends_with("-2.ics"),
        "{first} {second}"
    );
    let file = std::fs::read_to_string(&first).unwrap();
    assert_eq!(file.matches("BEGIN:VEVENT").count(), days.len());
    for word in ["Bürgeramt", "Nummer", "Олена", "anmelden", &family.olena] {
        assert!(!file.contains(word), "{word} in {file}");
    }
    let uids = |path: &str| {
        let file = std::fs::read_to_string(path).unwrap();
        file.lines().filter(|line| line.starts_with("UID:")).map(ToOwned::to_owned).collect::<Vec<String>>()
    };
    assert_eq!(uids(&first), uids(&second));
    let distinct: std::collections::BTreeSet<String> = uids(&first).into_iter().collect();
    assert_eq!(distinct.len(), days.len());
    let mut taken = titles.clone();
    taken["path"] = json!(first);
    assert_eq!(device.refused("save_calendar", taken).code(), "error-copy-target-exists");
}
