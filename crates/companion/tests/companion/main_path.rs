//! The main path as Olena goes it: from nothing to a ticked plan that is still there tomorrow.

use crate::device::{Device, Family, PASSPHRASE, bytes_below, persons_of, undo_of};
use diko_companion::ErrorCode;
use serde_json::{Value, json};

#[test]
fn olena_makes_a_vault_tells_her_story_ticks_a_step_and_finds_it_again() {
    let mut device = Device::new();
    let status = device.see("status");
    assert_eq!(
        (&status["vault"], &status["language"], &status["today"]),
        (&json!("absent"), &Value::Null, &json!("2026-11-22"))
    );

    let code = device.ok("create_vault", json!({ "passphrase": PASSPHRASE, "language": "de" }));
    assert_eq!(code["groups"].as_array().unwrap().len(), 6);
    assert_eq!(device.see("status")["has_story"], false);

    let family = Family::move_in(&device);
    assert_eq!(device.see("status")["has_story"], true);
    let register = device.card(&family.olena, "anmelden").unwrap();
    assert_eq!(register["state"], "ready");
    assert_eq!(register["due"]["on"], "2026-11-30");
    assert_eq!(register["due"]["days_left"], 8);
    assert_eq!(register["due"]["event_on"], "2026-11-15");
    assert_eq!(register["due"]["moved_over"], json!([{ "on": "2026-11-29", "reason": "sunday" }]));
    assert_eq!(
        register["missing"],
        json!(["wohnungsgeberbestaetigung", "reisepass"])
            .as_array()
            .unwrap()
            .iter()
            .rev()
            .cloned()
            .collect::<Value>()
    );

    device.ok(
        "hold_paper",
        json!({ "person": family.olena, "paper": "reisepass", "expires_on": "2031-02-01" }),
    );
    device.record(&family.olena, "anmelden", "done");
    assert_eq!(device.state(&family.olena, "anmelden"), "done");
    let before = device.everything();

    device.ok("lock", Value::Null);
    assert_eq!(device.see("status")["vault"], "locked");
    assert_eq!(device.refused("plan", Value::Null), ErrorCode::VaultLocked);
    device.restart();
    assert_eq!(device.see("status")["vault"], "locked");
    assert_eq!(device.see("status")["language"], "de");
    device.unlock();
    assert_eq!(device.everything(), before);
    assert_eq!(device.state(&family.olena, "anmelden"), "done");
}

#[test]
fn a_wrong_passphrase_opens_nothing_and_changes_nothing() {
    let mut device = Device::with_vault();
    Family::move_in(&device);
    device.restart();
    let before = bytes_below(&device.data_dir());
    for wrong in ["Sonnenblume am Fenster!", "", "short"] {
        assert_eq!(device.refused("unlock", json!({ "passphrase": wrong })), ErrorCode::WrongSecret);
    }
    assert_eq!(device.refused("plan", Value::Null), ErrorCode::VaultLocked);
    assert!(bytes_below(&device.data_dir()) == before, "a file is another than before");
    device.unlock();
}

#[test]
fn the_recovery_code_opens_the_vault_and_sets_a_new_passphrase() {
    let mut device = Device::new();
    let code = device.ok("create_vault", json!({ "passphrase": PASSPHRASE, "language": "de" }));
    let code: Vec<&str> =
        code["groups"].as_array().unwrap().iter().map(|group| group.as_str().unwrap()).collect();
    let family = Family::move_in(&device);
    device.restart();
    let slip = code.join(" ").replacen(|digit: char| digit.is_ascii_digit(), "", 1);
    let recover = |code: &str, new: &str| json!({ "code": code, "new_passphrase": new });
    assert_eq!(device.refused("recover", recover(&slip, "neues Passwort")), ErrorCode::RecoveryCodeTypo);
    assert_eq!(device.refused("recover", recover(&code.join(" "), "kurz")), ErrorCode::PassphraseTooShort);
    assert_eq!(device.see("status")["vault"], "locked");

    let status = device.ok("recover", recover(&code.join(" "), "neues Passwort"));
    assert_eq!(status["vault"], "open");
    assert!(device.card(&family.olena, "anmelden").is_some());
    device.restart();
    assert_eq!(device.refused("unlock", json!({ "passphrase": PASSPHRASE })), ErrorCode::WrongSecret);
    device.ok("unlock", json!({ "passphrase": "neues Passwort" }));
}

#[test]
fn a_step_of_several_persons_is_one_card_until_one_of_them_is_ahead() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    let card = device.card(&family.danylo, "ukr_titel").unwrap();
    assert_eq!(persons_of(&card), [family.olena.clone(), family.danylo.clone(), family.sofiia.clone()]);

    let undo = device.record(&family.danylo, "ukr_titel", "waiting");
    assert_eq!(persons_of(&device.card(&family.danylo, "ukr_titel").unwrap()), [family.danylo.as_str()]);
    assert_eq!(
        persons_of(&device.card(&family.olena, "ukr_titel").unwrap()),
        [family.olena.clone(), family.sofiia.clone()]
    );
    device.undo(undo);
    assert_eq!(device.card(&family.danylo, "ukr_titel").unwrap(), card);
}

#[test]
fn the_page_of_a_step_explains_its_day_and_names_the_office() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    let step = device.ok("step", json!({ "step": "anmelden", "persons": [family.olena] }));
    let cells: Vec<&str> =
        step["strip"].as_array().unwrap().iter().map(|cell| cell["cell"].as_str().unwrap()).collect();
    assert_eq!(
        cells.join(" "),
        "event past past past past past past today ahead ahead ahead ahead ahead ahead day_off last"
    );
    let office = &step["offices"][0];
    assert_eq!(office["kind"], "meldebehoerde");
    assert_eq!(office["hours"][3]["spans"], json!([{ "opens": "07:30", "closes": "18:00" }]));
    assert_eq!(office["hours"][6]["spans"], json!([]));
    assert_eq!(office["hours"][0]["on"], "2026-11-23", "the Monday to come");
    assert_eq!(
        office["open"],
        json!({ "state": "closed", "until": null, "opens_on": "2026-11-23", "opens_at": "07:30" })
    );
    assert!(!step["sources"].as_array().unwrap().is_empty());
    let needs = step["needs"].as_array().unwrap();
    assert!(
        needs.iter().any(|need| need["paper"] == "wohnungsgeberbestaetigung" && need["state"] == "missing")
    );
}

#[test]
fn a_half_filled_form_survives_the_night_and_goes_once_it_is_saved() {
    let mut device = Device::with_vault();
    Family::move_in(&device);
    let form = |device: &Device, form: &str| device.ok("form", json!({ "form": form }))["fields"].clone();
    let keep = |device: &Device, form: &str, fields: Value| {
        device.ok("keep_form", json!({ "form": form, "fields": fields }));
    };
    assert_eq!(form(&device, "letter/"), json!({}));
    let letter = json!({ "sender": "Familienkasse", "received": "2026-11-20", "subject": "ناقص\n2" });
    keep(&device, "letter/", json!({ "sender": "Familien" }));
    keep(&device, "letter/", letter.clone());
    keep(&device, "proof/anmelden", json!({ "remark": "Frau W" }));
    device.restart();
    device.unlock();
    assert_eq!(form(&device, "letter/"), letter);

    let other = device.ok("create_case", json!({ "name": "Nachbarn" }));
    assert_eq!(form(&device, "letter/"), json!({}), "another family's, {other}");
    let cases = device.see("cases");
    let first = cases["cases"].as_array().unwrap().iter().find(|case| case["name"] != "Nachbarn").unwrap();
    device.ok("open_case", json!({ "id": first["id"] }));
    keep(&device, "letter/", json!({}));
    assert_eq!(form(&device, "letter/"), json!({}));
    assert_eq!(form(&device, "proof/anmelden"), json!({ "remark": "Frau W" }));

    for number in 0..20 {
        keep(&device, &format!("letter/{number}"), json!({ "sender": "Amt" }));
    }
    assert_eq!(form(&device, "proof/anmelden"), json!({}), "the oldest makes room");
    assert_eq!(form(&device, "letter/0"), json!({ "sender": "Amt" }));
}

#[test]
fn notes_and_half_typed_words_survive_the_night() {
    let mut device = Device::with_vault();
    let family = Family::move_in(&device);
    let about =
        |text: &str| json!({ "step": "anmelden", "person": family.olena, "text": text, "only_here": false });
    device.ok("add_note", about("Термін у четвер о 9:00"));
    device.ok("save_draft", about("Взяти пас"));
    device.ok("save_draft", about("Взяти паспорт і "));
    device.restart();
    device.unlock();
    let page = || device.ok("step", json!({ "step": "anmelden", "persons": [family.olena] }));
    assert_eq!(page()["notes"][0]["text"], "Термін у четвер о 9:00");
    assert_eq!(page()["notes"][0]["on"], "2026-11-22");
    assert_eq!(page()["draft"]["text"], "Взяти паспорт і ");

    let undo = undo_of(&device.ok("add_note", about("Взяти паспорт і договір")));
    assert_eq!(page()["draft"], Value::Null);
    assert_eq!(page()["notes"].as_array().unwrap().len(), 2);
    device.undo(undo);
    assert_eq!(page()["notes"].as_array().unwrap().len(), 1);
}
