//! Stories of communes across crates: a village that nobody vouches for, its key, its newer catalogues; and endpoints that
//! are something else than they say.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what is wrong by failing"
)]

mod people;

use std::collections::BTreeMap;

use diko_catalogue::signing::PackList;
use diko_companion::{Answer, Ask, ErrorCode, Request, Work};
use diko_tests::endpoint::Endpoint;
use diko_tests::village::Village;
use people::{Device, all_meet, invite_in_room};
use serde_json::{Value, json};

/// The village's endpoint, and a device that knows Musterstadt elsewhere.
fn village() -> (Village, Endpoint, Device) {
    let village = Village::new().unwrap();
    let mut endpoint = Endpoint::start().unwrap();
    endpoint.publish(&village.publishes(1, "Rathaus").unwrap()).unwrap();
    let musterstadt = Endpoint::start().unwrap();
    let (device, _) = Device::with_vault(&musterstadt);
    (village, endpoint, device)
}

fn looked_up(device: &mut Device, address: &str) -> Value {
    let errand = device.ok("look_up_commune", json!({ "address": address }))["id"].clone();
    device.exchanges();
    device.ok("errand", json!({ "errand": errand }))
}

fn installed(device: &mut Device, address: &str) {
    let found = looked_up(device, address);
    assert_eq!(found["state"], "done", "{found}");
    device.ok("install_commune", json!({ "errand": found["id"] }));
}

fn offices(device: &Device) -> String {
    let olena = device.adds("Олена");
    for (fact, value) in [("status", "ukraine24"), ("entered_on", "2026-10-20"), ("dwelling", "private")] {
        device.answers(&olena, fact, value);
    }
    device.ok("step", json!({ "step": "anmelden", "persons": [olena] }))["offices"].to_string()
}

#[test]
fn a_commune_that_nobody_vouches_for_is_taken_as_one_and_stays_after_locking() {
    let (_village, endpoint, mut device) = village();
    let found = looked_up(&mut device, &endpoint.origin);
    assert_eq!((&found["commune"]["name"], &found["commune"]["verified"]), (&json!("Dorf"), &json!(false)));
    device.ok("install_commune", json!({ "errand": found["id"] }));
    device.locks_and_unlocks();
    let people = device.see("people");
    assert_eq!(people["commune"], "dorf");
    let communes = device.see("communes")["communes"].clone();
    let dorf = communes.as_array().unwrap().iter().find(|one| one["id"] == "dorf").unwrap();
    assert_eq!((&dorf["verified"], &dorf["here"]), (&json!(false), &json!(true)));
    assert_eq!(dorf["origin"], json!(endpoint.origin));
    assert!(offices(&device).contains("Rathaus"));
    assert_eq!(device.ok("share_case", json!({ "commune": "dorf" }))["origin"], json!(endpoint.origin));
}

#[test]
fn whoever_takes_its_place_with_another_key_is_refused() {
    let (_village, mut endpoint, mut device) = village();
    installed(&mut device, &endpoint.origin);
    endpoint.publish(&Village::new().unwrap().publishes(2, "Falle").unwrap()).unwrap();
    let found = looked_up(&mut device, &endpoint.origin);
    assert_eq!((&found["state"], &found["code"]), (&json!("failed"), &json!("error-commune-refused")));
    assert!(offices(&device).contains("Rathaus"));
}

#[test]
fn whoever_bears_the_name_of_a_known_commune_is_refused() {
    let (village, mut endpoint, mut device) = village();
    endpoint.publish(&village.publishes_as("musterstadt", 9, "Falle").unwrap()).unwrap();
    let found = looked_up(&mut device, &endpoint.origin);
    assert_eq!((&found["state"], &found["code"]), (&json!("failed"), &json!("error-commune-refused")));
}

#[test]
fn a_newer_catalogue_comes_by_itself_with_an_exchange_once_a_day() {
    let (village, mut endpoint, mut device) = village();
    installed(&mut device, &endpoint.origin);
    device.ok("share_case", json!({ "commune": "dorf" }));
    endpoint.publish(&village.publishes(2, "Neues Haus").unwrap()).unwrap();
    device.exchanges();
    assert!(offices(&device).contains("Neues Haus"));
    endpoint.publish(&village.publishes(3, "Drittes Haus").unwrap()).unwrap();
    all_meet(&mut [&mut device]);
    assert!(offices(&device).contains("Neues Haus"));
    device.locks_and_unlocks();
    assert!(offices(&device).contains("Neues Haus"));
}

#[test]
fn who_joins_a_case_gets_no_catalogue_that_nobody_vouches_for() {
    let (_village, endpoint, mut olena) = village();
    installed(&mut olena, &endpoint.origin);
    olena.ok("share_case", json!({ "commune": "dorf" }));
    olena.exchanges();
    let (mut maryam, _) = Device::with_vault(&endpoint);
    invite_in_room(&mut olena, &mut maryam, "helper");
    let communes = maryam.see("communes")["communes"].clone();
    assert!(communes.as_array().unwrap().iter().all(|one| one["id"] != "dorf"));
    // The place is known all the same, for whoever wants to look the commune up.
    assert_eq!(maryam.see("sync")["origin"], json!(endpoint.origin));
}

/// An endpoint that gives these answers, one after the other, whatever it is asked.
fn code_after(answers: &[Answer]) -> Value {
    let musterstadt = Endpoint::start().unwrap();
    let (device, _) = Device::with_vault(&musterstadt);
    let errand = device.ok("look_up_commune", json!({ "address": "https://stranger.example" }))["id"].clone();
    let mut answers = answers.iter().cloned();
    while let Work::Ask(job) = device.next_job() {
        assert!(matches!(job.request(), Request { ask: Ask::Commune | Ask::CatalogueFile { .. }, .. }));
        let Some(answer) = answers.next() else { break };
        device.finish(&job, answer);
    }
    device.ok("errand", json!({ "errand": errand }))["code"].clone()
}

#[test]
fn what_is_no_commune_is_told_by_what_a_person_can_do() {
    let bytes = |text: &str| Answer::Bytes(text.as_bytes().to_vec());
    let commune = |min: u32| {
        let key = "00".repeat(32);
        let protocol = json!({ "min": min, "max": min });
        let told = json!({ "id": "fremd", "name": "F", "land": "NW", "key": key, "protocol": protocol, "activation": false });
        bytes(&told.to_string())
    };
    assert_eq!(code_after(&[Answer::Unreachable]), "error-unreachable");
    assert_eq!(code_after(&[Answer::Busy { seconds: Some(9) }]), "error-unreachable");
    assert_eq!(code_after(&[Answer::NotFound]), "error-not-a-commune");
    assert_eq!(code_after(&[bytes("<html>")]), "error-not-a-commune");
    assert_eq!(code_after(&[commune(2)]), "error-commune-newer");
    assert_eq!(code_after(&[commune(1), bytes("{}")]), "error-commune-refused");
    let list = PackList {
        format: 1,
        id: "fremd".into(),
        version: 1,
        created: "2026-11-22".parse().unwrap(),
        valid_until: "2027-03-31".parse().unwrap(),
        languages: vec!["de".into()],
        files: BTreeMap::new(),
    };
    let list = Answer::Bytes(list.bytes());
    assert_eq!(code_after(&[commune(1), list.clone(), bytes("00 00")]), "error-commune-refused");
    assert_eq!(code_after(&[commune(1), list.clone(), Answer::Bytes(vec![0xff])]), "error-commune-refused");
    assert_eq!(code_after(&[commune(1), list, Answer::NotFound]), "error-not-a-commune");
}

#[test]
fn an_errand_that_was_given_up_is_not_answered() {
    let (_village, endpoint, device) = village();
    let errand = device.ok("look_up_commune", json!({ "address": endpoint.origin }))["id"].clone();
    let Work::Ask(job) = device.next_job() else { panic!("nothing is asked") };
    device.ok("cancel_errand", json!({ "errand": errand }));
    device.finish(&job, Answer::Unreachable);
    assert_eq!(device.refused("errand", json!({ "errand": errand })), ErrorCode::ErrandGone);
    assert!(matches!(device.next_job(), Work::Wait(_)));
}
