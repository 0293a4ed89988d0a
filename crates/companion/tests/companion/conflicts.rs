//! Olena's phone and Jonas's laptop write while they are apart. What differs is shown where it concerns, and a person
//! chooses.

use crate::device::{Device, Family, undo_of};
use diko_companion::ErrorCode;
use serde_json::{Value, json};

/// A family on the phone, and the same on the laptop.
fn phone_and_laptop() -> (Device, Device, Family) {
    let phone = Device::with_vault();
    let family = Family::move_in(&phone);
    hold(&phone, &family.danylo, Some("2029-01-01"));
    let laptop = phone.apart();
    (phone, laptop, family)
}

fn hold(device: &Device, person: &str, expires_on: Option<&str>) {
    device.ok("hold_paper", json!({ "person": person, "paper": "reisepass", "expires_on": expires_on }));
}

fn conflicts(device: &Device) -> Vec<Value> {
    device.see("conflicts")["conflicts"].as_array().unwrap().clone()
}

#[track_caller]
fn only_conflict(device: &Device) -> Value {
    let all = conflicts(device);
    assert_eq!(all.len(), 1, "{all:#?}");
    assert_eq!(device.see("now")["conflicts"], 1);
    all[0].clone()
}

/// What each version says, and whether it was written here.
fn versions(conflict: &Value) -> Vec<(Value, bool)> {
    let versions = conflict["versions"].as_array().unwrap().iter();
    versions.map(|version| (version["value"].clone(), version["mine"].as_bool().unwrap())).collect()
}

#[track_caller]
fn choose(device: &Device, conflict: &Value, version: usize) -> u32 {
    undo_of(&device.ok("choose", json!({ "conflict": conflict["id"], "version": version })))
}

fn passport(device: &Device, person: &str) -> Value {
    let papers = device.see("papers");
    let rows = papers["persons"].as_array().unwrap().iter().flat_map(|one| one["papers"].as_array().unwrap());
    let mut all = papers["to_act"].as_array().unwrap().iter().chain(rows);
    all.find(|row| row["person"]["id"] == person && row["paper"] == "reisepass").unwrap().clone()
}

fn detail(device: &Device, person: &str) -> Value {
    let people = device.see("people");
    let mut persons = people["persons"].as_array().unwrap().iter();
    persons.find(|one| one["person"]["id"] == person).unwrap().clone()
}

#[test]
fn done_here_and_not_for_us_there_is_chosen_on_the_page_of_the_step() {
    let (mut phone, mut laptop, family) = phone_and_laptop();
    laptop.set_today("2026-11-23");
    laptop.record(&family.olena, "anmelden", "dismissed");
    phone.record(&family.olena, "anmelden", "done");
    phone.hear(&mut laptop);

    let conflict = only_conflict(&phone);
    assert_eq!(conflict["about"], json!({ "kind": "step", "step": "anmelden" }));
    assert_eq!(conflict["person"]["name"], "Олена");
    // Meanwhile the one counts by which less is finished.
    assert_eq!(
        versions(&conflict),
        [
            (json!({ "says": "step", "state": "done", "on": "2026-11-22" }), true),
            (json!({ "says": "step", "state": "dismissed", "on": "2026-11-23" }), false),
        ]
    );
    assert_eq!(conflict["versions"][1]["on"], "2026-11-23");
    assert_eq!(phone.state(&family.olena, "anmelden"), "done");
    let page = phone.ok("step", json!({ "step": "anmelden", "persons": [family.olena] }));
    assert_eq!(page["conflicts"], json!([conflict]));

    let undo = choose(&phone, &conflict, 1);
    assert_eq!(phone.state(&family.olena, "anmelden"), "dismissed");
    assert_eq!((conflicts(&phone), &phone.see("now")["conflicts"]), (vec![], &json!(0)));

    // Taken back, there are two versions again: none was lost by a slip of the finger.
    phone.undo(undo);
    let again = only_conflict(&phone);
    let values =
        |conflict: &Value| versions(conflict).into_iter().map(|(value, _)| value).collect::<Vec<_>>();
    assert_eq!(values(&again), values(&conflict));
    choose(&phone, &again, 0);
    assert_eq!(phone.state(&family.olena, "anmelden"), "done");
}

#[test]
fn each_stands_where_it_concerns_and_goes_when_it_is_chosen() {
    let (mut phone, mut laptop, family) = phone_and_laptop();
    let Family { olena, danylo, sofiia } = &family;
    let case = phone.see("cases")["open"].clone();
    for (device, name, born, expiry, place, family_name) in [
        (&phone, "Olena", "1990-05-02", Some("2031-01-01"), json!({ "land": "NW" }), "Коваль"),
        (&laptop, "Елена", "1990-05-03", None, json!({ "land": "BE" }), "Koval"),
    ] {
        device.ok("rename_person", json!({ "person": olena, "name": name }));
        device.answer(olena, "born_on", born);
        hold(device, danylo, expiry);
        device.ok("set_place", place);
        device.ok("rename_case", json!({ "id": case, "name": family_name }));
    }
    hold(&phone, sofiia, None);
    laptop.ok("hold_paper", json!({ "person": sofiia, "paper": "reisepass", "expires_on": null }));
    laptop.ok("drop_paper", json!({ "person": sofiia, "paper": "reisepass" }));
    phone.hear(&mut laptop);

    let all = conflicts(&phone);
    let abouts: Vec<(&str, &str)> = all
        .iter()
        .map(|one| (one["about"]["kind"].as_str().unwrap(), one["person"]["id"].as_str().unwrap_or("")))
        .collect();
    assert_eq!(
        abouts,
        [
            ("place", ""),
            ("case_name", ""),
            ("person_name", olena.as_str()),
            ("fact", olena),
            ("paper_date", danylo),
            ("paper_held", sofiia),
        ]
    );
    assert_eq!(phone.see("now")["conflicts"], 6);
    assert_eq!(phone.see("people")["conflicts"], json!([all[0], all[1]]));
    assert_eq!(detail(&phone, olena)["conflicts"], json!([all[2], all[3]]));
    assert_eq!(detail(&phone, danylo)["conflicts"], json!([]));
    assert_eq!(passport(&phone, danylo)["conflicts"], json!([all[4]]));
    assert_eq!(passport(&phone, sofiia)["conflicts"], json!([all[5]]));
    assert_eq!(passport(&phone, olena)["conflicts"], json!([]));

    let said =
        |index: usize| all[index]["versions"].as_array().unwrap().iter().map(|one| &one["value"]).collect();
    let sides: Vec<Vec<&Value>> = (0..6).map(said).collect();
    assert!(sides[0].contains(&&json!({ "says": "place", "land": "BE", "commune": null })));
    assert!(sides[2].contains(&&json!({ "says": "name", "name": "Елена" })));
    let born = json!({ "says": "fact", "fact": "born_on", "kind": "date", "value": "1990-05-02" });
    assert!(sides[3].contains(&&born));
    assert!(sides[4].contains(&&json!({ "says": "nothing" })));
    assert!(sides[4].contains(&&json!({ "says": "day", "on": "2031-01-01" })));
    assert!(
        sides[5].contains(&&json!({ "says": "held" })) && sides[5].contains(&&json!({ "says": "not_held" }))
    );

    // Always the one from the laptop.
    for conflict in &all {
        let theirs = versions(conflict).iter().position(|(_, mine)| !mine).unwrap();
        choose(&phone, conflict, theirs);
    }
    assert_eq!(conflicts(&phone), Vec::<Value>::new());
    let people = phone.see("people");
    assert_eq!((&people["land"], &people["commune"]), (&json!("BE"), &Value::Null));
    assert_eq!(detail(&phone, olena)["person"]["name"], "Елена");
    assert!(detail(&phone, olena)["facts"].to_string().contains("1990-05-03"));
    assert_eq!(passport(&phone, danylo)["expires_on"], Value::Null);
    assert_ne!(passport(&phone, sofiia)["state"], "have");
    assert_eq!(phone.see("cases")["cases"][0]["name"], "Koval");
}

#[test]
fn a_place_is_chosen_whole_and_taken_back_whole() {
    let (mut phone, mut laptop, _) = phone_and_laptop();
    laptop.ok("set_place", json!({ "land": "BE" }));
    phone.ok("set_place", json!({ "commune": "musterstadt" }));
    phone.hear(&mut laptop);
    let conflict = only_conflict(&phone);
    let here = json!({ "says": "place", "land": "NW", "commune": "musterstadt" });
    let there = json!({ "says": "place", "land": "BE", "commune": null });
    let mut places: Vec<Value> = versions(&conflict).into_iter().map(|(value, _)| value).collect();
    assert!(places.contains(&here) && places.contains(&there), "{places:?}");

    let undo = choose(&phone, &conflict, places.iter().position(|place| *place == here).unwrap());
    assert_eq!(phone.see("people")["commune"], "musterstadt");
    phone.undo(undo);
    places = versions(&only_conflict(&phone)).into_iter().map(|(value, _)| value).collect();
    assert!(places.contains(&here) && places.contains(&there), "{places:?}");
}

#[test]
fn a_person_taken_out_here_and_written_about_there_stays_until_someone_chooses() {
    for (version, stays) in [(0, true), (1, false)] {
        let (mut phone, mut laptop, family) = phone_and_laptop();
        phone.ok("remove_person", json!({ "person": family.danylo }));
        laptop.record(&family.danylo, "schule", "done");
        phone.hear(&mut laptop);
        let conflict = only_conflict(&phone);
        assert_eq!(conflict["about"], json!({ "kind": "kept_person" }));
        let keep_or_remove = [(json!({ "says": "keep" }), false), (json!({ "says": "remove" }), true)];
        assert_eq!(versions(&conflict), keep_or_remove);
        assert_eq!(detail(&phone, &family.danylo)["conflicts"], json!([conflict]));

        choose(&phone, &conflict, version);
        assert_eq!(conflicts(&phone), Vec::<Value>::new());
        let people = phone.see("people").to_string();
        assert_eq!(people.contains(&family.danylo), stays);
    }
}

#[test]
fn keeping_a_person_can_be_taken_back() {
    let (mut phone, mut laptop, family) = phone_and_laptop();
    phone.ok("remove_person", json!({ "person": family.danylo }));
    laptop.record(&family.danylo, "schule", "done");
    phone.hear(&mut laptop);
    let undo = choose(&phone, &only_conflict(&phone), 0);
    phone.undo(undo);
    assert_eq!(only_conflict(&phone)["about"]["kind"], "kept_person");
}

#[test]
fn what_was_chosen_or_written_since_is_not_chosen_again() {
    let (mut phone, mut laptop, family) = phone_and_laptop();
    phone.ok("rename_person", json!({ "person": family.olena, "name": "Olena" }));
    laptop.ok("rename_person", json!({ "person": family.olena, "name": "Елена" }));
    phone.hear(&mut laptop);
    let conflict = only_conflict(&phone);
    let request = |version: u32| json!({ "conflict": conflict["id"], "version": version });
    assert_eq!(phone.refused("choose", request(2)), ErrorCode::BadRequest);
    let unknown = json!({ "conflict": "", "version": 0 });
    assert_eq!(phone.refused("choose", unknown), ErrorCode::ConflictGone);

    // A third version arrives: whoever read two has not seen it.
    let mut tablet = laptop.apart();
    tablet.ok("rename_person", json!({ "person": family.olena, "name": "Олёна" }));
    phone.hear(&mut tablet);
    assert_eq!(phone.refused("choose", request(0)), ErrorCode::ConflictGone);
    let three = only_conflict(&phone);
    choose(&phone, &three, 0);
    let again = json!({ "conflict": three["id"], "version": 1 });
    assert_eq!(phone.refused("choose", again), ErrorCode::ConflictGone);
}

#[test]
fn an_edit_over_two_versions_is_taken_back_to_two_versions() {
    let (mut phone, mut laptop, family) = phone_and_laptop();
    hold(&phone, &family.danylo, Some("2030-01-01"));
    hold(&laptop, &family.danylo, Some("2031-01-01"));
    phone.hear(&mut laptop);
    let before = versions(&only_conflict(&phone)).len();
    let edited = json!({ "person": family.danylo, "paper": "reisepass", "expires_on": "2032-01-01" });
    let undo = undo_of(&phone.ok("hold_paper", edited));
    assert_eq!(conflicts(&phone), Vec::<Value>::new());
    phone.undo(undo);
    assert_eq!(versions(&only_conflict(&phone)).len(), before);
}

#[test]
fn the_clock_of_another_device_proves_nothing_about_this_one() {
    let (mut phone, mut laptop, family) = phone_and_laptop();
    laptop.set_today("2026-12-24");
    laptop.record(&family.olena, "anmelden", "done");
    phone.hear(&mut laptop);
    assert_eq!(phone.see("status")["clock"], "good");
    laptop.set_today("2026-11-22");
    assert_eq!(laptop.see("status")["clock"], "before_last_change");
}

#[test]
fn who_says_the_same_does_not_contradict() {
    let (mut phone, mut laptop, family) = phone_and_laptop();
    for device in [&phone, &laptop] {
        hold(device, &family.danylo, Some("2030-01-01"));
        device.ok("rename_person", json!({ "person": family.olena, "name": "Olena" }));
        device.record(&family.olena, "anmelden", "done");
    }
    laptop.record(&family.olena, "jobcenter", "waiting");
    phone.record(&family.olena, "jobcenter", "done");
    phone.hear(&mut laptop);
    assert_eq!(conflicts(&phone), Vec::<Value>::new());
    assert_eq!(phone.state(&family.olena, "jobcenter"), "done");
}
