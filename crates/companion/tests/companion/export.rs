//! Everything of a case as a file that anybody can read: whatever a person entered is found in it again.

use std::io::{Cursor, Read};

use serde_json::{Value, json};
use zip::ZipArchive;

use crate::device::{Device, Family, bytes_below};
use crate::photos::{passport, photograph};

const README: &str = "Записано програмою DiKo.\n";

/// With an example of the file's shape: `a_household_with_everything`.
const DOCUMENT: &str = include_str!("../../../../docs/export.md");

fn export(device: &Device) -> ZipArchive<Cursor<Vec<u8>>> {
    let saved = device.ok("export_case", json!({ "readme": README }));
    let bytes = std::fs::read(saved["path"].as_str().unwrap()).unwrap();
    assert_eq!(saved["bytes"].as_f64().unwrap() as usize, bytes.len());
    ZipArchive::new(Cursor::new(bytes)).unwrap()
}

fn content(archive: &mut ZipArchive<Cursor<Vec<u8>>>, name: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    archive.by_name(name).unwrap().read_to_end(&mut bytes).unwrap();
    bytes
}

fn case_of(device: &Device) -> Value {
    serde_json::from_slice(&content(&mut export(device), "case.json")).unwrap()
}

/// One of everything, with words that are nowhere else.
fn a_household_with_everything(device: &Device) -> Family {
    let id = device.see("cases")["open"].clone();
    device.ok("rename_case", json!({ "id": id, "name": "Familie Коваль" }));
    let family = Family::move_in(device);
    let olena = &family.olena;
    device.ok("answer", json!({ "person": olena, "fact": "pregnant", "value": null, "skip": true }));
    device.record(olena, "anmelden", "done");
    device.ok("hold_paper", json!({ "person": olena, "paper": "reisepass", "expires_on": "2029-03-04" }));
    device.ok(
        "save_letter",
        json!({
            "person": olena, "sender": "Jobcenter Mitte", "subject": "Mietvertrag nachreichen",
            "received_on": "2026-11-20", "answer_by": "2026-12-05", "step": "jobcenter",
        }),
    );
    let letter = device.see("letters")["open"][0]["id"].clone();
    device.ok(
        "save_appointment",
        json!({
            "person": family.danylo, "on": "2026-11-26", "at": "9:30", "place": "Zimmer 12",
            "step": null, "remark": "Nummer ziehen",
        }),
    );
    device.ok(
        "add_proof",
        json!({
            "step": "jobcenter", "persons": [olena], "how": "handed_in", "on": "2026-11-18", "remark": "Frau Weber",
        }),
    );
    for (text, only_here) in [("Schlüssel dabei 🗝", false), ("Sie hat Angst vor ihm", true)] {
        device.ok(
            "add_note",
            json!({ "step": "ukr_titel", "person": olena, "text": text, "only_here": only_here }),
        );
    }
    let draft =
        json!({ "step": "jobcenter", "person": olena, "text": "noch nicht fertig", "only_here": false });
    device.ok("save_draft", draft);
    device.ok("keep_form", json!({ "form": "letter/", "fields": { "sender": "Familienkasse" } }));
    photograph(device, &passport(&family), 0);
    photograph(device, &json!({ "kind": "letter", "letter": letter }), 1);
    family
}

#[test]
fn whatever_was_entered_stands_in_the_file() {
    let device = Device::with_vault();
    a_household_with_everything(&device);
    let mut archive = export(&device);
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    assert_eq!(names, ["README.txt", "case.json", "photos/001.jpg", "photos/002.jpg"]);
    assert_eq!(content(&mut archive, "README.txt"), README.as_bytes());
    for (number, (width, height)) in [("001", (80, 40)), ("002", (40, 80))] {
        let page = content(&mut archive, &format!("photos/{number}.jpg"));
        let page = image::load_from_memory_with_format(&page, image::ImageFormat::Jpeg).unwrap();
        assert_eq!((page.width(), page.height()), (width, height));
    }
    let text = String::from_utf8(content(&mut archive, "case.json")).unwrap();
    let entered = [
        "Familie Коваль",
        "\"NW\"",
        "musterstadt",
        "Олена",
        "Данило",
        "Софія",
        "1990-05-01",
        "\"UA\"",
        "ukraine24",
        "2026-10-20",
        "private",
        "2026-11-15",
        "2018-03-12",
        "2023-07-30",
        "pregnant",
        "reisepass",
        "2029-03-04",
        "Jobcenter Mitte",
        "Mietvertrag nachreichen",
        "2026-11-20",
        "2026-12-05",
        "09:30",
        "Zimmer 12",
        "Nummer ziehen",
        "handed_in",
        "2026-11-18",
        "Frau Weber",
        "Schlüssel dabei 🗝",
        "Sie hat Angst vor ihm",
        "noch nicht fertig",
        "Familienkasse",
        "anmelden",
    ];
    for word in entered {
        assert!(text.contains(word), "{word} is missing in {text}");
    }
}

#[test]
fn its_shape_is_the_one_that_is_promised() {
    let device = Device::with_vault();
    let family = a_household_with_everything(&device);
    let case = case_of(&device);
    let mut text = serde_json::to_string_pretty(&case).unwrap();
    let ids = [(&family.olena, "olena"), (&family.danylo, "danylo"), (&family.sofiia, "sofiia")];
    for (id, name) in ids {
        text = text.replace(id.as_str(), name);
    }
    let olena = &case["persons"][0];
    let random =
        [&olena["letters"][0]["id"], &olena["proofs"][0]["id"], &case["persons"][1]["appointments"][0]["id"]];
    for (id, name) in random.into_iter().zip(["letter", "proof", "appointment"]) {
        text = text.replace(id.as_str().unwrap(), name);
    }
    let mut seen: Value = serde_json::from_str(&text).unwrap();
    // Which steps there are is the catalogue's; one that was recorded shows the shape.
    for person in seen["persons"].as_array_mut().unwrap() {
        person["steps"].as_array_mut().unwrap().retain(|step| step["id"] == "anmelden");
    }
    let (_, example) = DOCUMENT.split_once("```json\n").unwrap();
    let golden: Value = serde_json::from_str(example.split_once("```").unwrap().0).unwrap();
    assert_eq!(seen, golden, "{seen:#}");
}

#[test]
fn both_versions_of_a_conflict_stand_in_it() {
    let mut phone = Device::with_vault();
    let family = Family::move_in(&phone);
    let mut laptop = phone.apart();
    phone.answer(&family.danylo, "born_on", "2018-04-01");
    laptop.answer(&family.danylo, "born_on", "2018-05-02");
    phone.hear(&mut laptop);
    let case = case_of(&phone);
    let conflict = &case["conflicts"][0];
    assert_eq!(conflict["person"], json!(family.danylo));
    assert_eq!(conflict["about"], json!({ "kind": "fact", "fact": "born_on" }));
    let days: Vec<&Value> =
        conflict["versions"].as_array().unwrap().iter().map(|version| &version["value"]["value"]).collect();
    assert!(days.contains(&&json!("2018-04-01")) && days.contains(&&json!("2018-05-02")), "{conflict}");
}

#[test]
fn a_record_of_a_step_that_left_the_plan_stays_in_it() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    device.record(&family.olena, "ukr_titel", "done");
    device.answer(&family.olena, "status", "eu");
    let case = case_of(&device);
    let steps = case["persons"][0]["steps"].as_array().unwrap();
    let step = steps.iter().find(|step| step["id"] == "ukr_titel").unwrap();
    assert_eq!((&step["state"], &step["recorded_as"]), (&Value::Null, &json!("done")));
    assert_eq!(step["recorded_on"], "2026-11-22");
}

#[test]
fn nothing_is_written_over_and_nothing_half_is_left() {
    let device = Device::with_vault();
    Family::move_in(&device);
    let first = device.ok("export_case", json!({ "readme": README }))["path"].clone();
    let second = device.ok("export_case", json!({ "readme": README }))["path"].clone();
    assert_ne!(first, second);
    let again = json!({ "readme": README, "path": first });
    assert_eq!(device.refused("export_case", again).code(), "error-copy-target-exists");
    let nowhere = json!({ "readme": README, "path": device.copies_dir().join("gone/family.zip") });
    assert_eq!(device.refused("export_case", nowhere).code(), "error-read-only");
    assert_eq!(bytes_below(&device.copies_dir()).len(), 2);
}
