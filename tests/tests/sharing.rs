//! Stories of sharing across crates: real companions, the real endpoint on this machine, HTTP between them. Olena has a
//! family; Maryam helps her.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what is wrong by failing"
)]

mod people;

use diko_companion::ErrorCode;
use diko_tests::endpoint::Endpoint;
use people::{Device, all_meet, invite_in_room};
use serde_json::{Value, json};

/// Olena's device with one person in a shared case; and her recovery code.
fn olena(endpoint: &Endpoint) -> (Device, String, String) {
    let (mut olena, code) = Device::with_vault(endpoint);
    let person = olena.adds("Олена");
    let view = olena.ok("share_case", json!({ "commune": "musterstadt" }));
    assert_eq!((&view["shared"], &view["role"]), (&json!(true), &json!("owner")));
    olena.exchanges();
    assert_eq!(olena.see("sync")["state"], "good");
    (olena, person, code)
}

fn olena_and_maryam(endpoint: &Endpoint, role: &str) -> (Device, Device, String) {
    let (mut olena, person, _) = olena(endpoint);
    let (mut maryam, _) = Device::with_vault(endpoint);
    invite_in_room(&mut olena, &mut maryam, role);
    (olena, maryam, person)
}

#[test]
fn two_devices_share_a_case_by_scanning_each_other_and_write_both_ways() {
    let endpoint = Endpoint::start().unwrap();
    let (mut olena, mut maryam, person) = olena_and_maryam(&endpoint, "helper");
    assert_eq!(maryam.names(), ["Олена"]);
    let cases = maryam.see("cases");
    assert_eq!(cases["cases"].as_array().unwrap().len(), 2);
    maryam.renames(&person, "Olena");
    all_meet(&mut [&mut maryam, &mut olena]);
    assert_eq!(olena.names(), ["Olena"]);
    for (device, role) in [(&olena, "owner"), (&maryam, "helper")] {
        let view = device.see("sync");
        assert_eq!((&view["state"], &view["waiting"]), (&json!("good"), &json!(0)));
        assert_eq!((&view["role"], &view["members"]), (&json!(role), &json!(2)));
        assert_eq!(view["commune"], "musterstadt");
        assert_eq!(view["last_exchange"]["on"], "2026-11-22");
    }
}
