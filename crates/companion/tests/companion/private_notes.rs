//! Notes that stay on the device they were written on.

use crate::device::{Device, Family, undo_of};
use serde_json::{Value, json};

fn note(person: &str, text: &str, only_here: bool) -> Value {
    json!({ "step": "ukr_titel", "person": person, "text": text, "only_here": only_here })
}

fn page(device: &Device, person: &str) -> Value {
    device.ok("step", json!({ "step": "ukr_titel", "persons": [person] }))
}

/// Text and whether it stays here.
fn notes(device: &Device, person: &str) -> Vec<(String, bool)> {
    let page = page(device, person);
    let notes = page["notes"].as_array().unwrap().iter();
    notes.map(|one| (one["text"].as_str().unwrap().to_owned(), one["only_here"].as_bool().unwrap())).collect()
}

#[test]
fn it_stands_among_the_others_and_goes_to_no_other_device() {
    let mut phone = Device::with_vault();
    let family = Family::move_in(&phone);
    let mut laptop = phone.apart();
    laptop.ok("add_note", note(&family.olena, "Zimmer 4", false));
    laptop.ok("add_note", note(&family.olena, "Sie hat Angst vor ihrem Mann", true));
    phone.hear(&mut laptop);
    let shared = ("Zimmer 4".to_owned(), false);
    let private = ("Sie hat Angst vor ihrem Mann".to_owned(), true);
    assert_eq!(notes(&laptop, &family.olena), [shared.clone(), private]);
    assert_eq!(notes(&phone, &family.olena), [shared]);
}

#[test]
fn it_is_taken_back_and_goes_and_comes_with_its_person() {
    let mut device = Device::with_vault();
    let family = Family::move_in(&device);
    let undo = undo_of(&device.ok("add_note", note(&family.olena, "A", true)));
    device.undo(undo);
    assert_eq!(notes(&device, &family.olena), []);

    device.ok("add_note", note(&family.olena, "B", true));
    let undo = undo_of(&device.ok("remove_person", json!({ "person": family.olena })));
    device.undo(undo);
    device.restart();
    device.unlock();
    assert_eq!(notes(&device, &family.olena), [("B".into(), true)]);

    // It stays with a step that leaves the plan.
    device.answer(&family.olena, "status", "fachkraft");
    let past = device.see("plan")["past"].clone();
    let mut past = past.as_array().unwrap().iter();
    let of_step = past.find(|one| one["step"] == "ukr_titel").unwrap();
    assert_eq!(of_step["notes"][0]["only_here"], true);
}

#[test]
fn a_person_taken_out_elsewhere_is_not_kept_by_a_note_that_nobody_else_can_see() {
    let mut phone = Device::with_vault();
    let family = Family::move_in(&phone);
    let mut laptop = phone.apart();
    phone.ok("add_note", note(&family.danylo, "nur für mich", true));
    phone.ok("save_draft", note(&family.danylo, "angefangen", false));
    laptop.ok("remove_person", json!({ "person": family.danylo }));
    phone.hear(&mut laptop);
    assert_eq!(phone.see("now")["conflicts"], 0);
    assert!(!phone.see("people").to_string().contains(&family.danylo));
}

#[test]
fn what_is_being_typed_remembers_that_it_shall_stay_here() {
    let mut device = Device::with_vault();
    let family = Family::move_in(&device);
    let draft = |device: &Device| page(device, &family.olena)["draft"].clone();
    device.ok("save_draft", note(&family.olena, "Sie hat", true));
    device.restart();
    device.unlock();
    assert_eq!(draft(&device), json!({ "text": "Sie hat", "only_here": true }));
    device.ok("save_draft", note(&family.olena, "Sie hat Angst", false));
    assert_eq!(draft(&device), json!({ "text": "Sie hat Angst", "only_here": false }));
    device.ok("save_draft", note(&family.olena, "", true));
    assert_eq!(draft(&device), Value::Null);
    device.ok("save_draft", note(&family.olena, "Sie hat Angst", true));
    device.ok("add_note", note(&family.olena, "Sie hat Angst", true));
    assert_eq!(draft(&device), Value::Null);
    device.ok("save_draft", note(&family.olena, "Zimmer 4", false));
    assert_eq!(draft(&device), json!({ "text": "Zimmer 4", "only_here": false }));
}
