//! Taking back: what was there before is there again, and what came in between is never lost.

use crate::device::{Device, Family, undo_of};
use diko_companion::ErrorCode;
use serde_json::{Value, json};

fn hold(device: &Device, person: &str, expires_on: &str) -> u32 {
    undo_of(
        &device.ok("hold_paper", json!({ "person": person, "paper": "reisepass", "expires_on": expires_on })),
    )
}

fn passport(device: &Device, person: &str) -> Option<Value> {
    let papers = device.see("papers");
    let rows = papers["persons"].as_array().unwrap().iter().flat_map(|one| one["papers"].as_array().unwrap());
    let mut all = papers["to_act"].as_array().unwrap().iter().chain(rows);
    all.find(|row| row["person"]["id"] == person && row["paper"] == "reisepass").cloned()
}

#[test]
fn each_kind_of_change_can_be_taken_back() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    hold(&device, &family.danylo, "2029-01-01");
    device.record(&family.olena, "ukr_registrieren", "done");
    let before = device.everything();

    let back = |undo: u32| {
        assert_ne!(device.everything(), before);
        device.undo(undo);
        assert_eq!(device.everything(), before);
    };
    back(device.record(&family.olena, "anmelden", "done"));
    back(device.record(&family.olena, "anmelden", "waiting"));
    back(device.record(&family.olena, "anmelden", "dismissed"));
    back(device.record(&family.olena, "ukr_registrieren", "open"));
    back(device.record(&family.olena, "ukr_registrieren", "dismissed"));
    back(hold(&device, &family.olena, "2031-02-01"));
    back(hold(&device, &family.danylo, "2031-02-01"));
    back(undo_of(&device.ok("drop_paper", json!({ "person": family.danylo, "paper": "reisepass" }))));
    back(undo_of(&device.ok("remove_person", json!({ "person": family.danylo }))));
    back(undo_of(&device.ok("remove_person", json!({ "person": family.olena }))));
}

#[test]
fn a_step_of_three_persons_is_taken_back_for_all_three() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    device.record(&family.sofiia, "ukr_titel", "waiting");
    let before = device.everything();
    let all = json!([family.olena, family.danylo, family.sofiia]);
    let undo = device.ok("record_step", json!({ "step": "ukr_titel", "persons": all, "state": "done" }));
    for person in [&family.olena, &family.danylo, &family.sofiia] {
        assert_eq!(device.state(person, "ukr_titel"), "done");
    }
    device.undo(undo_of(&undo));
    assert_eq!(device.state(&family.sofiia, "ukr_titel"), "waiting");
    assert_eq!(device.everything(), before);
}

#[test]
fn what_changed_since_is_not_taken_back() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    let first = hold(&device, &family.olena, "2030-01-01");
    let other = device.record(&family.olena, "anmelden", "done");
    let second = hold(&device, &family.olena, "2031-01-01");
    assert_eq!(device.refused("undo", json!({ "undo": first })), ErrorCode::UndoGone);
    assert_eq!(passport(&device, &family.olena).unwrap()["expires_on"], "2031-01-01");

    // Other things are free to go, in any order.
    device.undo(other);
    device.undo(second);
    assert_eq!(passport(&device, &family.olena).unwrap()["expires_on"], "2030-01-01");
    device.undo(first);
    assert_ne!(passport(&device, &family.olena).unwrap()["state"], "have");
}

#[test]
fn a_change_is_taken_back_once_and_in_its_session() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    let undo = device.record(&family.olena, "anmelden", "done");
    device.undo(undo);
    assert_eq!(device.refused("undo", json!({ "undo": undo })), ErrorCode::UndoGone);

    let undo = device.record(&family.olena, "anmelden", "done");
    device.ok("lock", Value::Null);
    device.unlock();
    assert_eq!(device.refused("undo", json!({ "undo": undo })), ErrorCode::UndoGone);
    assert_eq!(device.state(&family.olena, "anmelden"), "done");
}

#[test]
fn taking_back_finds_its_own_case() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    let first = device.see("cases")["open"].clone();
    let undo = device.record(&family.olena, "anmelden", "done");
    device.ok("create_case", json!({ "name": "Nachbarn" }));
    device.undo(undo);
    assert_eq!(device.see("people")["persons"], json!([]));
    device.ok("open_case", json!({ "id": first }));
    assert_eq!(device.state(&family.olena, "anmelden"), "ready");
}

#[test]
fn the_household_speaks_with_one_voice_about_its_own_steps() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    let petro = device.person("Петро", "adult", &[("status", "ukraine24")]);
    let request = json!({ "step": "jobcenter", "persons": [petro], "state": "waiting" });
    device.ok("record_step", request);
    assert_eq!(device.state(&family.olena, "jobcenter"), "waiting");
    device.record(&family.olena, "jobcenter", "open");
    assert_ne!(device.state(&family.olena, "jobcenter"), "waiting");
}

#[test]
fn only_the_last_fifty_changes_are_remembered() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    let oldest = hold(&device, &family.olena, "2030-01-01");
    for _ in 0..25 {
        device.record(&family.olena, "anmelden", "done");
        device.record(&family.olena, "anmelden", "open");
    }
    assert_eq!(device.refused("undo", json!({ "undo": oldest })), ErrorCode::UndoGone);
    assert_eq!(passport(&device, &family.olena).unwrap()["expires_on"], "2030-01-01");
}
