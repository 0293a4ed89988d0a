//! Stories of sharing across crates: real companions, the real endpoint on this machine, HTTP between them. Olena has a
//! family; Maryam helps her.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test says what is wrong by failing"
)]

mod people;

use std::collections::BTreeSet;

use diko_companion::ErrorCode;
use diko_tests::endpoint::Endpoint;
use people::{Device, all_meet, all_meet_without_vault, invite_in_room, olena, olena_and_maryam};
use serde_json::json;

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

#[test]
fn a_helper_lets_nobody_in_and_removes_nobody() {
    let endpoint = Endpoint::start().unwrap();
    let (olena, maryam, _) = olena_and_maryam(&endpoint, "helper");
    let room = json!({ "way": "room", "role": "helper" });
    assert_eq!(maryam.see("members")["may_admit"], false);
    assert_eq!(maryam.refused("invite", room.clone()), ErrorCode::NotOwner);
    let id = maryam.other_device()["id"].clone();
    assert_eq!(maryam.refused("remove_member", json!({ "member": id })), ErrorCode::NotOwner);
    assert_eq!(maryam.refused("release", json!({ "member": id })), ErrorCode::NotOwner);
    assert_eq!(maryam.refused("quarantine", json!({ "member": "0".repeat(32) })), ErrorCode::UnknownMember);
    // Oneself is removed with the case.
    let me = olena.member(|one| one["me"] == true)["id"].clone();
    assert_eq!(olena.refused("remove_member", json!({ "member": me })), ErrorCode::UnknownMember);
    // What is shared already is neither shared nor joined again.
    let again = json!({ "commune": "musterstadt" });
    assert_eq!(olena.refused("share_case", again), ErrorCode::AlreadyShared);
    let text = olena.ok("invite", room)["text"].clone();
    let join = json!({ "way": "room", "text": text });
    assert_eq!(maryam.refused("join", join.clone()), ErrorCode::AlreadyShared);
    assert_eq!(olena.refused("join", join), ErrorCode::AlreadyShared);
    assert_eq!(olena.refused("invite_answer", json!({ "text": text })), ErrorCode::InvitationWrong);
}

#[test]
fn a_code_that_nobody_wrote_anything_for_is_told() {
    let endpoint = Endpoint::start().unwrap();
    let (_, code) = Device::with_vault(&endpoint);
    let mut phone = Device::new(&endpoint);
    let recover = json!({
        "origin": endpoint.origin, "code": code, "new_passphrase": "Regenschirm im Flur", "language": "uk"
    });
    let errand = phone.ok("recover_from_commune", recover)["id"].clone();
    phone.exchanges();
    let view = phone.ok("errand", json!({ "errand": errand }));
    assert_eq!((&view["state"], &view["code"]), (&json!("failed"), &json!("error-recovery-not-found")));
    assert_eq!(phone.see("status")["vault"], "absent");
}

#[test]
fn what_people_call_a_device_is_the_same_on_all() {
    let endpoint = Endpoint::start().unwrap();
    let (mut olena, mut maryam, _) = olena_and_maryam(&endpoint, "helper");
    let me = maryam.member(|one| one["me"] == true)["id"].clone();
    maryam.ok("rename_member", json!({ "member": me, "name": "Laptop von Maryam" }));
    all_meet(&mut [&mut maryam, &mut olena]);
    assert_eq!(olena.other_device()["name"], "Laptop von Maryam");
    assert_eq!(olena.other_device()["since"], "2026-11-22");
}

#[test]
fn what_both_wrote_without_a_network_is_merged_and_a_conflict_is_chosen_once() {
    let endpoint = Endpoint::start().unwrap();
    let (mut olena, mut maryam, person) = olena_and_maryam(&endpoint, "helper");
    (olena.is_online, maryam.is_online) = (false, false);
    olena.renames(&person, "Olena");
    olena.answers(&person, "status", "ukraine24");
    maryam.renames(&person, "Олена Ш.");
    maryam.answers(&person, "born_on", "1990-05-01");
    all_meet(&mut [&mut olena, &mut maryam]);
    assert_eq!(olena.see("sync")["state"], "offline");
    assert!(olena.see("sync")["waiting"].as_u64().unwrap() >= 2);
    assert_eq!(olena.see("now")["conflicts"], 0);

    (olena.is_online, maryam.is_online) = (true, true);
    all_meet(&mut [&mut olena, &mut maryam]);
    for device in [&olena, &maryam] {
        assert_eq!(device.see("now")["conflicts"], 1);
        let facts = device.see("people")["persons"][0]["facts"].clone();
        let known: Vec<&str> =
            facts.as_array().unwrap().iter().map(|one| one["fact"].as_str().unwrap()).collect();
        assert!(known.contains(&"status") && known.contains(&"born_on"), "{known:?}");
    }
    let conflict = maryam.see("conflicts")["conflicts"][0].clone();
    let names: Vec<&str> = conflict["versions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["value"]["name"].as_str().unwrap())
        .collect();
    assert!(names.contains(&"Olena") && names.contains(&"Олена Ш."));
    let mine = conflict["versions"].as_array().unwrap().iter().find(|one| one["mine"] == true).unwrap();
    maryam.ok("choose", json!({ "conflict": conflict["id"], "version": mine["id"] }));
    all_meet(&mut [&mut maryam, &mut olena]);
    for device in [&olena, &maryam] {
        assert_eq!(device.see("now")["conflicts"], 0);
        assert_eq!(device.names(), ["Олена Ш."]);
    }
}

#[test]
fn far_away_the_number_is_said_on_the_telephone_and_six_digits_are_compared() {
    let endpoint = Endpoint::start().unwrap();
    let (mut olena, _, _) = olena(&endpoint);
    let (mut maryam, _) = Device::with_vault(&endpoint);
    assert_eq!(olena.ok("invite", json!({ "way": "mailbox", "role": "owner" }))["state"], "waiting");
    olena.exchanges();
    let number = olena.see("invitation")["number"].as_str().unwrap().to_owned();
    assert_eq!(number.len(), 10);
    let spoken = format!("{} {}", &number[..5], &number[5..]);
    maryam.ok("join", json!({ "way": "mailbox", "origin": endpoint.origin, "number": spoken }));
    for _ in 0..4 {
        maryam.exchanges();
        olena.exchanges();
    }
    let (invites, joins) = (olena.see("invitation"), maryam.see("joining"));
    assert_eq!((&invites["state"], &joins["state"]), (&json!("compare"), &json!("compare")));
    assert_eq!(invites["digits"], joins["digits"]);
    assert_eq!(invites["digits"].as_str().unwrap().len(), 6);
    // Nobody is in yet, whatever the network carried.
    assert_eq!(olena.see("sync")["members"], 1);

    maryam.ok("confirm_joining", json!({ "same": true }));
    olena.ok("confirm_digits", json!({ "same": true }));
    all_meet(&mut [&mut olena, &mut maryam]);
    assert_eq!(olena.see("invitation")["state"], "admitted");
    assert_eq!(maryam.see("joining")["state"], "joined");
    assert_eq!(maryam.names(), ["Олена"]);
    assert_eq!(maryam.see("sync")["role"], "owner");
}

#[test]
fn digits_that_differ_let_nobody_in() {
    let endpoint = Endpoint::start().unwrap();
    let (mut olena, _, _) = olena(&endpoint);
    let (mut maryam, _) = Device::with_vault(&endpoint);
    let (mut tarek, _) = Device::with_vault(&endpoint);
    olena.ok("invite", json!({ "way": "mailbox", "role": "helper" }));
    olena.exchanges();
    let number = olena.see("invitation")["number"].clone();
    let join = json!({ "way": "mailbox", "origin": endpoint.origin, "number": number });
    // Someone is quicker than Maryam: her own attempt finds the mailbox used.
    tarek.ok("join", join.clone());
    tarek.exchanges();
    maryam.ok("join", join);
    maryam.exchanges();
    let late = maryam.see("joining");
    assert_eq!((&late["state"], &late["code"]), (&json!("failed"), &json!("error-invitation-used")));
    for _ in 0..4 {
        olena.exchanges();
        tarek.exchanges();
    }
    let refused = olena.ok("confirm_digits", json!({ "same": false }));
    assert_eq!((&refused["state"], &refused["code"]), (&json!("failed"), &json!("error-digits-differ")));
    tarek.ok("confirm_joining", json!({ "same": true }));
    all_meet(&mut [&mut olena, &mut tarek]);
    assert_eq!(olena.see("sync")["members"], 1);
    assert_eq!(tarek.see("cases")["cases"].as_array().unwrap().len(), 1);
}

#[test]
fn a_file_and_its_digits_let_one_device_in() {
    let endpoint = Endpoint::start().unwrap();
    let (mut olena, _, _) = olena(&endpoint);
    let (mut maryam, _) = Device::with_vault(&endpoint);
    let (mut tarek, _) = Device::with_vault(&endpoint);
    let shown = olena.ok("invite", json!({ "way": "file", "role": "helper" }));
    assert_eq!(shown["state"], "show");
    let groups: Vec<&str> =
        shown["groups"].as_array().unwrap().iter().map(|group| group.as_str().unwrap()).collect();
    let join = |digits: String| json!({ "way": "file", "path": shown["path"], "digits": digits });
    let mut slipped = groups.join(" ");
    slipped.replace_range(..1, if slipped.starts_with('9') { "8" } else { "9" });
    assert_eq!(maryam.refused("join", join(slipped)), ErrorCode::RecoveryCodeTypo);
    assert_eq!(maryam.refused("join", join("00000 ".repeat(6))), ErrorCode::RecoveryCodeTypo);

    maryam.ok("join", join(groups.join(" ")));
    assert_eq!(maryam.see("joining")["state"], "waiting_for_admission");
    all_meet(&mut [&mut olena, &mut maryam]);
    assert_eq!(maryam.see("joining")["state"], "joined");
    assert_eq!(maryam.names(), ["Олена"]);
    // An owner's device takes the file back once it was used.
    let file = olena.member(|one| one["kind"] == "invitation");
    assert_eq!(file["removed"], true);
    tarek.ok("join", join(groups.join(" ")));
    all_meet(&mut [&mut olena, &mut tarek]);
    assert_eq!(tarek.see("joining")["state"], "waiting_for_admission");
    tarek.see("cancel_joining");
    assert_eq!(tarek.see("cases")["cases"].as_array().unwrap().len(), 1);
}

#[test]
fn who_is_removed_gets_nothing_new_and_what_it_wrote_meanwhile_waits_until_an_owner_lets_it_count() {
    let endpoint = Endpoint::start().unwrap();
    let (mut olena, mut maryam, person) = olena_and_maryam(&endpoint, "helper");
    // Olena decides without a network; Maryam writes on, not knowing.
    let id = olena.other_device()["id"].clone();
    olena.ok("remove_member", json!({ "member": id }));
    maryam.renames(&person, "Olena");
    maryam.adds("Данило");
    maryam.meets();
    olena.meets();
    olena.meets();
    assert_eq!(olena.names(), ["Олена"]);
    assert_eq!(olena.see("sync")["quarantined"], 1);
    olena.adds("Софія");
    olena.meets();
    maryam.meets();
    assert_eq!(maryam.names(), ["Olena", "Данило"]);
    let view = maryam.see("sync");
    assert!(["not_let_in", "removed"].contains(&view["state"].as_str().unwrap()), "{view}");

    let waits = olena.ok("quarantine", json!({ "member": id }));
    let said: Vec<String> =
        waits["entries"].as_array().unwrap().iter().map(|one| one["said"].to_string()).collect();
    assert!(said.iter().any(|one| one.contains("\"name\":\"Olena\"")), "{said:?}");
    assert!(said.iter().any(|one| one.contains("person_added")), "{said:?}");
    let removed = olena.member(|one| one["id"] == id);
    assert!(removed["removed"] == true && removed["quarantined"].as_u64().unwrap() >= 3, "{removed}");
    olena.ok("release", json!({ "member": id }));
    olena.meets();
    olena.meets();
    // Both were added at once, in no order.
    let names: BTreeSet<String> = olena.names().into_iter().collect();
    assert_eq!(names, ["Olena", "Данило", "Софія"].map(str::to_owned).into());
    assert_eq!(olena.see("sync")["quarantined"], 0);
}

#[test]
fn an_endpoint_that_lost_everything_is_filled_again_with_the_list_of_the_recovery_code() {
    let mut endpoint = Endpoint::start().unwrap();
    let (mut olena, person, code) = olena(&endpoint);
    endpoint.wipe().unwrap();
    olena.renames(&person, "Olena");
    all_meet(&mut [&mut olena]);
    assert_eq!(olena.see("sync")["state"], "good");
    assert_eq!(olena.see("sync")["waiting"], 0);
    let mut phone = Device::new(&endpoint);
    let recover = json!({
        "origin": endpoint.origin, "code": code, "new_passphrase": "Regenschirm im Flur", "language": "uk"
    });
    phone.ok("recover_from_commune", recover);
    all_meet_without_vault(&mut phone);
    assert_eq!(phone.names(), ["Olena"]);
}

#[test]
fn a_shared_case_that_is_removed_takes_leave_first() {
    let endpoint = Endpoint::start().unwrap();
    let (mut olena, mut maryam, _) = olena_and_maryam(&endpoint, "helper");
    let id = maryam.see("cases")["open"].clone();
    maryam.is_online = false;
    let cases = maryam.ok("remove_case", json!({ "id": id }));
    let left = cases["cases"].as_array().unwrap().iter().find(|case| case["id"] == id).unwrap();
    assert_eq!((&left["shared"], &left["leaving"]), (&json!(true), &json!(true)));
    maryam.meets();
    assert_eq!(maryam.see("cases")["cases"].as_array().unwrap().len(), 2);
    maryam.is_online = true;
    maryam.meets();
    assert_eq!(maryam.see("cases")["cases"].as_array().unwrap().len(), 1);
    olena.meets();
    assert_eq!(olena.other_device()["removed"], true);

    // Without a network it goes when it is asked again.
    let (mut tarek, _) = Device::with_vault(&endpoint);
    invite_in_room(&mut olena, &mut tarek, "helper");
    tarek.is_online = false;
    let id = tarek.see("cases")["open"].clone();
    tarek.ok("remove_case", json!({ "id": id }));
    let cases = tarek.ok("remove_case", json!({ "id": id }));
    assert_eq!(cases["cases"].as_array().unwrap().len(), 1);
}

#[test]
fn a_commune_is_looked_up_and_its_catalogue_becomes_the_place() {
    let endpoint = Endpoint::start().unwrap();
    let (mut olena, _) = Device::with_vault(&endpoint);
    let errand = olena.ok("look_up_commune", json!({ "address": endpoint.origin }))["id"].clone();
    olena.exchanges();
    let found = olena.ok("errand", json!({ "errand": errand }));
    assert_eq!(found["state"], "done", "{found}");
    let offer = &found["commune"];
    assert_eq!((&offer["id"], &offer["verified"]), (&json!("musterstadt"), &json!(true)));
    assert_eq!(offer["key_fingerprint"], "c093 9053 e5e4 0a1a");
    assert_eq!(offer["activation"], false);
    olena.ok("install_commune", json!({ "errand": errand }));
    assert_eq!(olena.see("people")["commune"], "musterstadt");
    assert_eq!(olena.refused("install_commune", json!({ "errand": errand })), ErrorCode::ErrandGone);
    olena.locks_and_unlocks();
    let communes = olena.see("communes")["communes"].clone();
    assert_eq!((&communes[0]["id"], &communes[0]["here"]), (&json!("musterstadt"), &json!(true)));

    // Nobody is there, or something else is.
    for (address, code) in
        [("http://127.0.0.1:1", "error-unreachable"), (format!("{}/", endpoint.origin).as_str(), "null")]
    {
        let errand = olena.ok("look_up_commune", json!({ "address": address }))["id"].clone();
        olena.exchanges();
        let view = olena.ok("errand", json!({ "errand": errand }));
        assert_eq!(view["code"].as_str().unwrap_or("null"), code);
    }
}

#[test]
fn a_known_commune_at_another_place_is_refused() {
    let endpoint = Endpoint::start().unwrap();
    let elsewhere = Endpoint::start().unwrap();
    let (mut olena, _) = Device::with_vault(&endpoint);
    let errand = olena.ok("look_up_commune", json!({ "address": elsewhere.origin }))["id"].clone();
    olena.exchanges();
    let view = olena.ok("errand", json!({ "errand": errand }));
    assert_eq!((&view["state"], &view["code"]), (&json!("failed"), &json!("error-commune-refused")));
}

#[test]
fn where_a_commune_asks_for_a_code_the_case_waits_for_it() {
    let endpoint = Endpoint::start_with_activation().unwrap();
    let (mut olena, _) = Device::with_vault(&endpoint);
    olena.adds("Олена");
    olena.ok("share_case", json!({ "origin": endpoint.origin }));
    olena.exchanges();
    assert_eq!(olena.see("sync")["state"], "activation_needed");
    olena.ok("enter_activation", json!({ "code": endpoint.activation_code().unwrap() }));
    olena.exchanges();
    assert_eq!(olena.see("sync")["state"], "good");
}

#[test]
fn drafts_and_notes_for_this_device_alone_leave_it_never() {
    const SECRET: &str = "Himbeerkuchen-am-Dienstag";
    const SHARED: &str = "Wohnungsgeberbestätigung mitnehmen";
    let endpoint = Endpoint::start().unwrap();
    let (mut olena, mut maryam, person) = olena_and_maryam(&endpoint, "helper");
    olena.ok("set_place", json!({ "land": "NW", "commune": "musterstadt" }));
    olena.answers(&person, "status", "ukraine24");
    olena.answers(&person, "entered_on", "2026-10-20");
    olena.answers(&person, "dwelling", "private");
    olena.answers(&person, "moved_in_on", "2026-11-15");
    let note = |text: &str, only_here: bool| json!({ "step": "anmelden", "person": person, "text": text, "only_here": only_here });
    olena.ok("add_note", note(SECRET, true));
    olena.ok("add_note", note(SHARED, false));
    olena.ok("save_draft", note(SECRET, false));
    all_meet(&mut [&mut olena, &mut maryam]);
    let page =
        |device: &Device| device.ok("step", json!({ "step": "anmelden", "persons": [person] })).to_string();
    assert!(page(&olena).contains(SECRET) && page(&olena).contains(SHARED));
    assert!(!page(&maryam).contains(SECRET) && page(&maryam).contains(SHARED));
    // The endpoint can read nothing at all.
    for (path, bytes) in bytes_below(endpoint.folder()) {
        for word in [SECRET, SHARED, "Олена", "ukraine24", "anmelden"] {
            let found = bytes.windows(word.len()).any(|window| window == word.as_bytes());
            assert!(!found, "{word} in {path:?}");
        }
    }
}

#[test]
fn nothing_is_asked_for_a_locked_vault() {
    let endpoint = Endpoint::start().unwrap();
    let (olena, person, _) = olena(&endpoint);
    olena.renames(&person, "Olena");
    olena.see("lock");
    assert!(matches!(olena.next_job(), diko_companion::Work::Wait(_)));
    olena.ok("unlock", json!({ "passphrase": people::PASSPHRASE }));
    assert!(matches!(olena.next_job(), diko_companion::Work::Ask(_)));
}

#[test]
fn an_answer_that_comes_after_the_vault_was_locked_comes_to_nothing() {
    let endpoint = Endpoint::start().unwrap();
    let (mut olena, person, _) = olena(&endpoint);
    olena.renames(&person, "Olena");
    olena.see("sync_now");
    let diko_companion::Work::Ask(job) = olena.next_job() else { panic!("nothing is asked") };
    olena.see("lock");
    olena.ok("unlock", json!({ "passphrase": people::PASSPHRASE }));
    olena.finish(&job, diko_companion::Answer::NotFound);
    olena.meets();
    assert_eq!(olena.see("sync")["state"], "good");
    assert_eq!(olena.see("sync")["waiting"], 0);
}

fn bytes_below(folder: &std::path::Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let all = diko_tests::workspace::files(folder, &|_| true).unwrap();
    assert!(!all.is_empty());
    all.into_iter().map(|path| (path.clone(), std::fs::read(path).unwrap_or_default())).collect()
}
