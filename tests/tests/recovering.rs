//! Stories of the recovery code, which brings shared cases back on a device that has nothing else.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what is wrong by failing"
)]

mod people;

use diko_tests::endpoint::Endpoint;
use people::{Device, all_meet, all_meet_without_vault, olena};
use serde_json::{Value, json};

#[test]
fn the_recovery_code_alone_brings_every_case_back_on_a_new_device() {
    let endpoint = Endpoint::start().unwrap();
    let (mut olena, _, code) = olena(&endpoint);
    olena.ok("create_case", json!({ "name": "Familie Amiri" }));
    olena.adds("فاطمه");
    olena.ok("share_case", json!({ "commune": "musterstadt" }));
    olena.exchanges();
    drop(olena);

    let mut phone = Device::new(&endpoint);
    let recover = json!({
        "origin": endpoint.origin, "code": code, "new_passphrase": "Regenschirm im Flur", "language": "uk"
    });
    let errand = phone.ok("recover_from_commune", recover)["id"].clone();
    assert_eq!(phone.ok("errand", json!({ "errand": errand }))["state"], "running");
    phone.exchanges();
    let done = phone.ok("errand", json!({ "errand": errand }));
    assert_eq!(done["state"], "done", "{done}");
    assert_eq!(phone.see("status")["vault"], "open");
    all_meet(&mut [&mut phone]);
    let cases = phone.see("cases")["cases"].clone();
    let ids: Vec<&Value> = cases.as_array().unwrap().iter().map(|case| &case["id"]).collect();
    assert_eq!(ids.len(), 2);
    let mut names = Vec::new();
    for id in ids {
        phone.ok("open_case", json!({ "id": id }));
        names.extend(phone.names());
        let view = phone.see("sync");
        assert_eq!((&view["state"], &view["role"]), (&json!("good"), &json!("owner")));
    }
    names.sort();
    assert_eq!(names, ["Олена", "فاطمه"]);
    // The same code opens the vault of the new device, and would bring the cases back once more.
    phone.see("lock");
    phone.ok("recover", json!({ "code": code, "new_passphrase": "Regenschirm im Flur" }));
    let mut third = Device::new(&endpoint);
    let recover = json!({
        "origin": endpoint.origin, "code": code, "new_passphrase": "Regenschirm im Flur", "language": "uk"
    });
    third.ok("recover_from_commune", recover);
    all_meet_without_vault(&mut third);
    assert_eq!(third.see("cases")["cases"].as_array().unwrap().len(), 2);
}

#[test]
fn a_code_that_was_renewed_opens_nothing_and_the_new_one_does() {
    let endpoint = Endpoint::start().unwrap();
    let (mut olena, _, old) = olena(&endpoint);
    let renewed = olena.ok("renew_recovery_code", json!({ "passphrase": people::PASSPHRASE }));
    let new: Vec<&str> =
        renewed["groups"].as_array().unwrap().iter().map(|group| group.as_str().unwrap()).collect();
    all_meet(&mut [&mut olena]);
    let papers = olena.see("members");
    let papers: Vec<&Value> =
        papers["members"].as_array().unwrap().iter().filter(|one| one["kind"] == "paper").collect();
    assert_eq!(papers.iter().filter(|one| one["removed"] == false).count(), 1);
    assert_eq!(papers.len(), 2);

    let recover = |code: &str| json!({ "origin": endpoint.origin, "code": code, "new_passphrase": "Regenschirm im Flur", "language": "de" });
    let mut phone = Device::new(&endpoint);
    phone.ok("recover_from_commune", recover(&new.join(" ")));
    all_meet_without_vault(&mut phone);
    assert_eq!(phone.names(), ["Олена"]);
    let mut thief = Device::new(&endpoint);
    thief.ok("recover_from_commune", recover(&old));
    all_meet_without_vault(&mut thief);
    assert_eq!(thief.names(), [""; 0]);
    assert_eq!(thief.see("sync")["state"], "waiting_for_admission");
}

#[test]
fn two_devices_with_one_code_keep_each_others_cases_in_its_list() {
    let endpoint = Endpoint::start().unwrap();
    let (mut olena, _, code) = olena(&endpoint);
    let recover = json!({
        "origin": endpoint.origin, "code": code, "new_passphrase": "Regenschirm im Flur", "language": "uk"
    });
    let mut phone = Device::new(&endpoint);
    phone.ok("recover_from_commune", recover.clone());
    all_meet_without_vault(&mut phone);
    for (device, name) in [(&mut olena, "Familie A"), (&mut phone, "Familie B")] {
        device.ok("create_case", json!({ "name": name }));
        device.ok("share_case", json!({ "commune": "musterstadt" }));
        device.exchanges();
    }
    let mut third = Device::new(&endpoint);
    third.ok("recover_from_commune", recover);
    all_meet_without_vault(&mut third);
    let cases = third.see("cases")["cases"].clone();
    let mut names: Vec<&str> =
        cases.as_array().unwrap().iter().map(|case| case["name"].as_str().unwrap()).collect();
    names.sort_unstable();
    assert_eq!(names, ["", "Familie A", "Familie B"]);
}
