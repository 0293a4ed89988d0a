//! Several families of one volunteer, and copies: each case is alone in its file, and a copy is the whole vault.

use crate::device::{Device, Family, PASSPHRASE, bytes_below};
use diko_companion::ErrorCode;
use serde_json::{Value, json};

#[test]
fn two_families_do_not_know_each_other() {
    let mut device = Device::with_vault();
    let olena = Family::move_in(&device).olena;
    let first = device.see("cases")["open"].clone();
    let of_the_first = ["people", "now", "plan", "papers"].map(|name| device.see(name));

    device.ok("create_case", json!({ "name": "Familie Haddad" }));
    assert_eq!(device.see("people")["persons"], json!([]));
    assert_eq!(device.see("people")["land"], Value::Null);
    let record = json!({ "step": "anmelden", "persons": [olena], "state": "done" });
    assert_eq!(device.refused("record_step", record), ErrorCode::UnknownPerson);
    device.person("سلمى", "adult", &[("status", "schutz")]);

    let cases = device.see("cases");
    assert_eq!(cases["cases"][0]["name"], "");
    assert_eq!(cases["cases"][0]["persons"], 3);
    assert_eq!(cases["cases"][0]["next_day"], "2026-11-30");
    assert_eq!(cases["cases"][1]["name"], "Familie Haddad");
    assert_eq!(cases["open"], cases["cases"][1]["id"]);

    // The case that was shown last is shown again.
    device.restart();
    device.unlock();
    assert_eq!(device.see("people")["persons"][0]["person"]["name"], "سلمى");
    device.ok("open_case", json!({ "id": first }));
    assert_eq!(["people", "now", "plan", "papers"].map(|name| device.see(name)), of_the_first);
}

#[test]
fn a_case_gets_a_name_and_goes_with_its_file() {
    let mut device = Device::with_vault();
    Family::move_in(&device);
    let first = device.see("cases")["open"].clone();
    let cases = device.ok("rename_case", json!({ "id": first, "name": " Familie Коваль " }));
    assert_eq!(cases["cases"][0]["name"], "Familie Коваль");
    device.ok("create_case", json!({ "name": "Nachbarn" }));
    device.restart();
    device.unlock();
    assert_eq!(device.see("cases")["cases"][0]["name"], "Familie Коваль");

    let file = device.data_dir().join("vault/cases").join(first.as_str().unwrap());
    assert!(file.exists());
    let cases = device.ok("remove_case", json!({ "id": first }));
    assert!(!file.exists());
    assert_eq!(cases["cases"].as_array().unwrap().len(), 1);
    assert_eq!(cases["open"], cases["cases"][0]["id"]);
    assert_eq!(device.refused("open_case", json!({ "id": first })), ErrorCode::NoCase);
}

#[test]
fn a_damaged_case_keeps_the_others_within_reach() {
    let mut device = Device::with_vault();
    let family = Family::move_in(&device);
    let whole = device.see("cases")["open"].clone();
    let cases = device.ok("create_case", json!({ "name": "Beschädigt" }));
    let damaged = cases["open"].as_str().unwrap().to_owned();
    device.restart();
    let folder = device.data_dir().join("vault/cases").join(&damaged);
    for (path, bytes) in bytes_below(&folder) {
        std::fs::write(path, vec![3; bytes.len()]).unwrap();
    }
    device.unlock();
    let cases = device.see("cases");
    assert_eq!(cases["open"], whole);
    assert!(device.card(&family.olena, "anmelden").is_some());
    assert_eq!(cases["cases"][1]["readable"], false);
    assert_eq!(cases["cases"][1]["name"], "Beschädigt");
    assert_eq!(device.refused("open_case", json!({ "id": damaged })), ErrorCode::DatabaseDamaged);
    assert_eq!(device.ok("remove_case", json!({ "id": damaged }))["cases"].as_array().unwrap().len(), 1);
}

#[test]
fn a_copy_brings_everything_to_another_device() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    device.record(&family.olena, "anmelden", "done");
    device.ok("create_case", json!({ "name": "Nachbarn" }));
    let copy = device.ok("save_copy", json!({ "passphrase": "nur für die Kopie" }));
    let path = copy["path"].as_str().unwrap();
    assert!(path.ends_with("DiKo-copy-2026-11-22.diko"), "{path}");
    #[expect(clippy::cast_precision_loss, reason = "a copy in a test is small")]
    let size = std::fs::metadata(path).unwrap().len() as f64;
    assert_eq!(copy["bytes"], size);

    let second = device.ok("save_copy", json!({ "passphrase": "nur für die Kopie" }));
    assert!(second["path"].as_str().unwrap().ends_with("DiKo-copy-2026-11-22-2.diko"));
    let named = device.folder.path().join("stick.diko");
    device.ok("save_copy", json!({ "passphrase": "nur für die Kopie", "path": named }));

    let laptop = Device::new();
    let open = |passphrase: &str| json!({ "path": path, "passphrase": passphrase });
    assert_eq!(laptop.refused("open_copy", open(PASSPHRASE)), ErrorCode::WrongSecret);
    assert_eq!(laptop.see("status")["vault"], "absent");
    assert_eq!(laptop.ok("open_copy", open("nur für die Kopie"))["vault"], "open");
    assert_eq!(laptop.everything(), device.everything());

    // Both go on, each on its own.
    laptop.ok("renew_recovery_code", json!({ "passphrase": "nur für die Kopie" }));
    let first = laptop.see("cases")["cases"][0]["id"].clone();
    laptop.ok("open_case", json!({ "id": first }));
    laptop.record(&family.olena, "anmelden", "open");
    device.ok("open_case", json!({ "id": first }));
    assert_eq!(device.state(&family.olena, "anmelden"), "done");
    assert_eq!(laptop.state(&family.olena, "anmelden"), "ready");
}

#[test]
fn secrets_can_be_changed_by_who_knows_the_old_one() {
    let mut device = Device::with_vault();
    device.ok("change_passphrase", json!({ "old": PASSPHRASE, "new": "ein ganz anderes" }));
    let code = device.ok("renew_recovery_code", json!({ "passphrase": "ein ganz anderes" }));
    device.restart();
    assert_eq!(device.refused("unlock", json!({ "passphrase": PASSPHRASE })), ErrorCode::WrongSecret);
    device.ok("unlock", json!({ "passphrase": "ein ganz anderes" }));
    device.restart();
    let groups: Vec<&str> =
        code["groups"].as_array().unwrap().iter().map(|group| group.as_str().unwrap()).collect();
    device.ok("recover", json!({ "code": groups.join("-"), "new_passphrase": PASSPHRASE }));
    device.restart();
    device.unlock();
}
