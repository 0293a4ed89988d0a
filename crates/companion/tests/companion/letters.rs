//! Letters of offices: written down, due, answered; and what two devices write of one letter.

use crate::device::{Device, Family, undo_of};
use serde_json::{Value, json};

fn letter(person: &str, sender: &str, answer_by: Option<&str>) -> Value {
    json!({
        "person": person, "sender": sender, "subject": "Unterlagen nachreichen",
        "received_on": "2026-11-20", "answer_by": answer_by, "step": "jobcenter",
    })
}

fn with_id(mut letter: Value, id: &str, part: &str, value: Value) -> Value {
    letter["id"] = json!(id);
    letter[part] = value;
    letter
}

fn senders(letters: &Value) -> Vec<String> {
    let letters = letters.as_array().unwrap().iter();
    letters.map(|letter| letter["sender"].as_str().unwrap().to_owned()).collect()
}

fn only_id(device: &Device) -> String {
    let letters = device.see("letters");
    let both = [&letters["open"], &letters["answered"]];
    let ids: Vec<&Value> = both.iter().flat_map(|list| list.as_array().unwrap()).collect();
    assert_eq!(ids.len(), 1, "{letters}");
    ids[0]["id"].as_str().unwrap().to_owned()
}

#[test]
fn the_nearest_day_comes_first_and_what_is_answered_last() {
    let mut device = Device::with_vault();
    let family = Family::move_in(&device);
    for (sender, by) in [("Schule", None), ("BAMF", Some("2026-12-10")), ("Jobcenter", Some("2026-11-30"))] {
        device.ok("save_letter", letter(&family.olena, sender, by));
    }
    let letters = device.see("letters");
    assert_eq!(senders(&letters["open"]), ["Jobcenter", "BAMF", "Schule"]);
    assert_eq!(letters["open"][0]["days_left"], 8);
    assert_eq!(senders(&device.see("now")["letters"]), ["Jobcenter", "BAMF"]);

    let id = letters["open"][0]["id"].clone();
    let undo = undo_of(&device.ok("answer_letter", json!({ "id": id, "answered": true })));
    let answered = device.see("letters");
    assert_eq!(senders(&answered["answered"]), ["Jobcenter"]);
    assert_eq!(answered["answered"][0]["answered_on"], "2026-11-22");
    assert_eq!(senders(&device.see("now")["letters"]), ["BAMF"]);
    device.undo(undo);
    device.restart();
    device.unlock();
    assert_eq!(device.see("letters"), letters);
}

#[test]
fn a_new_letter_taken_back_is_gone_and_a_changed_one_is_as_it_was() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    let before = device.see("letters");
    let undo = undo_of(&device.ok("save_letter", letter(&family.olena, "BAMF", None)));
    device.undo(undo);
    assert_eq!(device.see("letters"), before);

    device.ok("save_letter", letter(&family.olena, "BAMF", None));
    let (id, written) = (only_id(&device), device.see("letters"));
    let changed = with_id(letter(&family.danylo, "Schulamt", Some("2026-12-01")), &id, "subject", json!(""));
    let undo = undo_of(&device.ok("save_letter", changed));
    assert_eq!(device.see("letters")["open"][0]["person"]["id"], json!(family.danylo));
    device.undo(undo);
    assert_eq!(device.see("letters"), written);

    let undo = undo_of(&device.ok("remove_letter", json!({ "id": id })));
    assert_eq!(device.see("letters"), before);
    device.undo(undo);
    assert_eq!(device.see("letters"), written);
}

#[test]
fn without_a_day_the_shortest_and_the_usual_time_are_told_until_they_are_over() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    device.ok("save_letter", letter(&family.olena, "BAMF", None));
    let hint = |device: &Device| device.see("letters")["open"][0]["hint"].clone();
    let days = |device: &Device| [hint(device)["asylum"]["on"].clone(), hint(device)["usual"]["on"].clone()];
    assert_eq!(hint(&device)["usual"]["source"], "§70(1) VwGO; §84(1) SGG");
    assert_eq!(days(&device), ["2026-11-27", "2026-12-20"]);
    device.set_today("2026-11-28");
    assert_eq!(days(&device), [Value::Null, json!("2026-12-20")]);
    device.set_today("2026-12-21");
    assert_eq!(hint(&device), Value::Null);
    device.set_today("2026-11-22");
    let id = only_id(&device);
    let with_day = with_id(letter(&family.olena, "BAMF", Some("2026-11-25")), &id, "subject", json!(""));
    device.ok("save_letter", with_day);
    assert_eq!(hint(&device), Value::Null);
}

#[test]
fn a_letter_goes_and_comes_with_its_person() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    device.ok("save_letter", letter(&family.danylo, "Schule", Some("2026-12-01")));
    let undo = undo_of(&device.ok("remove_person", json!({ "person": family.danylo })));
    assert_eq!(senders(&device.see("letters")["open"]), Vec::<String>::new());
    assert_eq!(senders(&device.see("now")["letters"]), Vec::<String>::new());
    device.undo(undo);
    assert_eq!(senders(&device.see("letters")["open"]), ["Schule"]);
}

#[test]
fn two_days_for_one_letter_are_a_conflict_that_the_letter_shows() {
    let mut phone = Device::with_vault();
    let family = Family::move_in(&phone);
    phone.ok("save_letter", letter(&family.olena, "BAMF", None));
    let id = only_id(&phone);
    let mut laptop = phone.apart();
    let by = |day: &str| with_id(letter(&family.olena, "BAMF", None), &id, "answer_by", json!(day));
    phone.ok("save_letter", by("2026-11-30"));
    laptop.ok("save_letter", by("2026-12-03"));
    phone.hear(&mut laptop);
    let conflict = phone.see("letters")["open"][0]["conflicts"][0].clone();
    let about = json!({ "kind": "letter", "letter": id, "sender": "BAMF", "part": "answer_by" });
    assert_eq!(conflict["about"], about);
    let versions = conflict["versions"].as_array().unwrap();
    let other = versions.iter().find(|one| one["mine"] == false).unwrap();
    assert_eq!(other["value"], json!({ "says": "day", "on": "2026-12-03" }));

    // Changing another part leaves both days to choose from.
    let day = phone.see("letters")["open"][0]["answer_by"].clone();
    phone.ok("save_letter", with_id(by(day.as_str().unwrap()), &id, "subject", json!("Anhörung")));
    let conflict = phone.see("letters")["open"][0]["conflicts"][0].clone();
    phone.ok("choose", json!({ "conflict": conflict["id"], "version": other["id"] }));
    let letters = phone.see("letters");
    assert_eq!(letters["open"][0]["answer_by"], "2026-12-03");
    assert_eq!(letters["open"][0]["subject"], "Anhörung");
    assert_eq!(phone.see("now")["conflicts"], 0);
}

#[test]
fn a_letter_removed_by_someone_who_had_not_seen_all_of_it_is_kept_until_someone_decides() {
    let mut phone = Device::with_vault();
    let family = Family::move_in(&phone);
    phone.ok("save_letter", letter(&family.olena, "BAMF", None));
    let id = only_id(&phone);
    let mut laptop = phone.apart();
    phone.ok("remove_letter", json!({ "id": id }));
    laptop.ok("answer_letter", json!({ "id": id, "answered": true }));
    phone.hear(&mut laptop);
    let conflict = phone.see("letters")["answered"][0]["conflicts"][0].clone();
    assert_eq!(conflict["about"], json!({ "kind": "kept_letter", "letter": id, "sender": "BAMF" }));
    let versions = conflict["versions"].as_array().unwrap();
    let remove = versions.iter().find(|one| one["value"]["says"] == "remove").unwrap();
    phone.ok("choose", json!({ "conflict": conflict["id"], "version": remove["id"] }));
    assert_eq!(phone.see("letters")["answered"], json!([]));
}
