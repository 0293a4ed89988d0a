//! What a device reminds of: only where it was asked to and may, and never more than moments.

use diko_companion::{NoticePermission, Reminders};
use serde_json::{Value, json};

use crate::device::{Device, Family, PASSPHRASE, persons_of};

/// 22 November 2026, 12:00 in Germany, is the moment of the stories.
const NOON: i64 = 1_795_345_200;
const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// A family on a device whose system shows notices, which was asked to remind.
fn reminded() -> (Device, Family) {
    let device = Device::with_vault();
    device.allow_notices(NoticePermission::Granted);
    let family = Family::move_in(&device);
    device.ok("set_reminders", json!({ "on": true }));
    (device, family)
}

fn moments(device: &Device) -> Vec<i64> {
    device.reminders().unwrap().at
}

fn appointment(family: &Family, on: &str, at: &str) -> Value {
    json!({ "person": family.olena, "step": null, "on": on, "at": at, "place": "", "remark": "" })
}

#[test]
fn a_device_is_silent_until_it_is_asked_to_remind() {
    let device = Device::with_vault();
    device.allow_notices(NoticePermission::Granted);
    Family::move_in(&device);
    assert_eq!(device.see("reminders"), json!({ "on": false, "permission": "granted" }));
    assert!(moments(&device).is_empty());
    assert_eq!(device.ok("set_reminders", json!({ "on": true }))["on"], true);
    assert!(!moments(&device).is_empty());
    assert_eq!(device.ok("set_reminders", json!({ "on": false }))["on"], false);
    assert!(moments(&device).is_empty());
}

#[test]
fn a_device_that_refuses_or_cannot_is_not_turned_on() {
    let device = Device::with_vault();
    Family::move_in(&device);
    for (permission, word) in
        [(NoticePermission::Unavailable, "unavailable"), (NoticePermission::Refused, "refused")]
    {
        device.allow_notices(permission);
        let expected = json!({ "on": false, "permission": word });
        assert_eq!(device.ok("set_reminders", json!({ "on": true })), expected);
        assert_eq!(device.see("reminders"), expected);
        assert!(device.reminders().is_none_or(|reminders| reminders.at.is_empty()));
    }
}

#[test]
fn what_the_system_takes_back_is_shown_as_off() {
    let (device, _) = reminded();
    device.allow_notices(NoticePermission::Refused);
    assert_eq!(device.see("reminders"), json!({ "on": false, "permission": "refused" }));
    device.allow_notices(NoticePermission::Granted);
    assert_eq!(device.see("reminders")["on"], true);
}

#[test]
fn an_appointment_is_told_beside_what_the_plan_holds_and_not_once_it_is_removed() {
    let (device, family) = reminded();
    let before = moments(&device);
    let saved = device.ok("save_appointment", appointment(&family, "2026-12-02", "14:15"));
    let with = moments(&device);
    let evening_before = NOON + 9 * DAY + 6 * HOUR;
    let two_hours_before = NOON + 10 * DAY + HOUR / 4;
    let more: Vec<i64> = with.into_iter().filter(|at| !before.contains(at)).collect();
    assert_eq!(more, [evening_before, two_hours_before]);
    device.ok("undo", json!({ "undo": saved["undo"] }));
    assert_eq!(moments(&device), before);
}

#[test]
fn steps_that_are_done_are_not_told() {
    let (device, _) = reminded();
    let last_morning = NOON + 8 * DAY - 3 * HOUR;
    assert!(moments(&device).contains(&last_morning));
    let plan = device.see("plan");
    let cards =
        plan["fields"].as_array().unwrap().iter().flat_map(|field| field["cards"].as_array().unwrap());
    let due: Vec<&Value> = cards.filter(|card| card["due"]["on"] == "2026-11-30").collect();
    assert!(due.iter().any(|card| card["step"] == "anmelden"));
    for card in due {
        let done = json!({ "step": card["step"], "persons": persons_of(card), "state": "done" });
        device.ok("record_step", done);
    }
    assert!(!moments(&device).contains(&last_morning));
}

#[test]
fn a_letter_is_told_until_it_is_answered() {
    let (device, family) = reminded();
    let before = moments(&device);
    let letter = json!({ "person": family.olena, "sender": "Jobcenter", "subject": "", "received_on": null, "answer_by": "2027-01-20" });
    device.ok("save_letter", letter);
    let with = moments(&device);
    let morning_before = NOON + 58 * DAY - 3 * HOUR;
    assert!(!before.contains(&morning_before) && with.contains(&morning_before));
    let id = device.see("letters")["open"][0]["id"].clone();
    device.ok("answer_letter", json!({ "id": id, "answered": true }));
    assert_eq!(moments(&device), before);
}

#[test]
fn all_families_are_told_and_a_removed_one_is_not() {
    let (device, family) = reminded();
    let first = device.see("cases")["open"].clone();
    let of_first = moments(&device);
    device.ok("create_case", json!({ "name": "Nachbarn" }));
    assert_eq!(moments(&device), of_first);
    device.ok("open_case", json!({ "id": first }));
    device.ok("save_appointment", appointment(&family, "2027-03-03", "10:00"));
    assert_eq!(moments(&device).len(), of_first.len() + 2);
    device.ok("remove_case", json!({ "id": first }));
    assert!(moments(&device).is_empty());
}

#[test]
fn a_locked_vault_takes_no_word_back_and_a_deleted_one_all() {
    let (device, _) = reminded();
    assert!(!moments(&device).is_empty());
    assert_eq!(device.reminders(), None, "nothing changed");
    device.ok("lock", Value::Null);
    assert_eq!(device.reminders(), None, "a locked vault knows nothing");
    device.unlock();
    assert!(!moments(&device).is_empty());
    device.ok("delete_everything", json!({ "passphrase": PASSPHRASE }));
    assert!(moments(&device).is_empty());
}

#[test]
fn after_a_restart_every_family_is_told_once_the_vault_is_open() {
    let (mut device, _) = reminded();
    device.ok("create_case", json!({ "name": "Nachbarn" }));
    let before = moments(&device);
    device.restart();
    device.allow_notices(NoticePermission::Granted);
    assert_eq!(device.reminders(), None);
    device.unlock();
    assert_eq!(moments(&device), before);
}

#[test]
fn another_language_and_another_day_are_a_new_word() {
    let (device, _) = reminded();
    let before = device.reminders().unwrap();
    device.ok("set_preferences", json!({ "language": "uk" }));
    assert_eq!(device.reminders(), Some(Reminders { language: "uk".into(), ..before.clone() }));
    device.set_today("2026-11-29");
    let later = moments(&device);
    assert!(later.len() < before.at.len() && later.iter().all(|at| before.at.contains(at)));
}
