//! A story that changes: another status, another place. The plan says what became of it, and nothing that was done or
//! written is out of sight.

use crate::device::{Device, Family};
use serde_json::{Value, json};

fn steps(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|one| one["step"].as_str().unwrap()).collect()
}

/// Amir has lodged his application and lives in a reception centre.
fn amir(device: &Device) -> String {
    device.ok("set_place", json!({ "land": "NW" }));
    let told = [
        ("born_on", "1995-02-10"),
        ("status", "asyl"),
        ("entered_on", "2026-06-01"),
        ("dwelling", "gu"),
        ("moved_in_on", "2026-09-01"),
        ("asylum_registered_on", "2026-06-03"),
        ("needs_benefits", "true"),
        ("able_to_work", "true"),
    ];
    device.person("Amir", "adult", &told)
}

#[test]
fn from_asylum_to_recognition_the_plan_says_what_is_new_and_keeps_what_was_done() {
    let mut device = Device::with_vault();
    let amir = amir(&device);
    device.record(&amir, "asyl_anhoeren", "done");
    device.record(&amir, "aslblg", "waiting");
    device.ok(
        "add_note",
        json!({ "person": amir, "step": "aslblg", "text": "Frau Weber, Zimmer 4", "only_here": false }),
    );
    assert_eq!(device.see("plan")["past"], json!([]));

    let story = device.answer(&amir, "status", "schutz");
    let changes = &story["changes"];
    let appeared = steps(&changes["appeared"]);
    for new in ["titel_schutz", "jobcenter", "krankenkasse"] {
        assert!(appeared.contains(&new), "{new}: {appeared:?}");
    }
    let kept = steps(&changes["kept"]);
    assert!(kept.contains(&"asyl_anhoeren") && kept.contains(&"aslblg"), "{kept:?}");
    let gone = steps(&changes["gone"]);
    assert!(gone.contains(&"asyl_einreichen"), "{gone:?}");
    assert!(gone.iter().all(|step| !kept.contains(step) && !appeared.contains(step)), "{gone:?}");
    assert!(device.card(&amir, "asyl_anhoeren").is_none());

    device.restart();
    device.unlock();
    let past = device.see("plan")["past"].clone();
    let of = |step: &str| past.as_array().unwrap().iter().find(|one| one["step"] == step).unwrap().clone();
    assert_eq!(
        (&of("asyl_anhoeren")["state"], &of("asyl_anhoeren")["on"]),
        (&json!("done"), &json!("2026-11-22"))
    );
    let aslblg = of("aslblg");
    assert_eq!((&aslblg["state"], &aslblg["persons"][0]["name"]), (&json!("waiting"), &json!("Amir")));
    assert_eq!(aslblg["notes"][0]["text"], "Frau Weber, Zimmer 4");

    // Back again, everything is where it was.
    device.answer(&amir, "status", "asyl");
    assert_eq!(device.state(&amir, "aslblg"), "waiting");
    assert_eq!(device.see("plan")["past"], json!([]));
}

#[test]
fn from_a_duldung_and_from_section_24_to_a_permit_for_work() {
    let device = Device::with_vault();
    let told = [
        ("born_on", "1990-05-01"),
        ("status", "duldung"),
        ("entered_on", "2022-01-01"),
        ("dwelling", "private"),
    ];
    let person = device.person("Ibrahim", "adult", &told);
    device.record(&person, "bleiberecht", "done");
    for (to, new) in
        [("abschverbot", "titel_schutz"), ("ukraine24", "ukr_titel"), ("fachkraft", "titel_verlaengern")]
    {
        let changes = device.answer(&person, "status", to)["changes"].clone();
        assert!(!changes["appeared"].as_array().unwrap().is_empty(), "{to}: {changes}");
        let plan = device.see("plan");
        let in_plan = device.card(&person, new).is_some();
        let asked = plan["open_questions"]
            .as_array()
            .unwrap()
            .iter()
            .any(|question| question["decides"].as_array().unwrap().contains(&json!(new)));
        assert!(in_plan || asked, "{new} is neither planned nor asked for under {to}");
        assert_eq!(steps(&plan["past"]), ["bleiberecht"], "under {to}");
    }
}

#[test]
fn a_day_that_moves_is_told_with_both_days() {
    let device = Device::with_vault();
    let Family { olena, .. } = Family::move_in(&device);
    let changes = device.answer(&olena, "moved_in_on", "2026-11-17")["changes"].clone();
    let moved = changes["moved"].as_array().unwrap();
    let anmelden = moved.iter().find(|one| one["step"] == "anmelden").unwrap();
    assert_eq!((&anmelden["from"], &anmelden["to"]), (&json!("2026-11-30"), &json!("2026-12-01")));
    assert_eq!((&changes["appeared"], &changes["gone"]), (&json!([]), &json!([])));
}

#[test]
fn a_new_step_that_opens_later_is_told_with_that_day() {
    let device = Device::with_vault();
    let Family { olena, .. } = Family::move_in(&device);
    let changes = device.answer(&olena, "status", "fachkraft")["changes"].clone();
    let appeared = changes["appeared"].as_array().unwrap();
    let citizen = appeared.iter().find(|one| one["step"] == "einbuergerung").unwrap();
    assert_eq!(citizen["to"], device.card(&olena, "einbuergerung").unwrap()["opens_on"]);
    assert_eq!((&citizen["to"], &citizen["opens"]), (&json!("2031-10-20"), &json!(true)));
    // Gone again, it says from which day it would have been.
    let changes = device.answer(&olena, "status", "ukraine24")["changes"].clone();
    let gone = changes["gone"].as_array().unwrap();
    let citizen = gone.iter().find(|one| one["step"] == "einbuergerung").unwrap();
    assert_eq!((&citizen["from"], &citizen["to"]), (&json!("2031-10-20"), &Value::Null));
}

#[test]
fn what_only_waited_for_the_answer_is_no_surprise() {
    let device = Device::with_vault();
    let maria = device.person("Maria", "adult", &[("born_on", "1985-02-03"), ("status", "eu")]);
    let now = device.see("now");
    let dwelling =
        now["open_questions"].as_array().unwrap().iter().find(|one| one["fact"] == "dwelling").unwrap();
    let decided: Vec<&str> =
        dwelling["decides"].as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect();
    assert!(!decided.is_empty());
    let story = device.answer(&maria, "dwelling", "private");
    let changes = &story["changes"];
    if !changes.is_null() {
        for list in ["appeared", "gone", "moved", "kept"] {
            assert!(steps(&changes[list]).iter().all(|step| !decided.contains(step)), "{list}: {changes}");
        }
    }
    // The same answer again changes nothing.
    assert_eq!(device.answer(&maria, "dwelling", "private")["changes"], Value::Null);
}

#[test]
fn another_land_moves_a_day_over_its_own_holiday() {
    let device = Device::with_vault();
    device.ok("set_place", json!({ "land": "HE" }));
    let told =
        [("born_on", "1990-05-01"), ("status", "eu"), ("dwelling", "private"), ("moved_in_on", "2026-12-23")];
    device.set_today("2026-12-28");
    let person = device.person("Ana", "adult", &told);
    let due = |device: &Device| device.card(&person, "anmelden").unwrap()["due"]["on"].clone();
    // 6 January is a holiday in Bayern and not in Hessen.
    assert_eq!(due(&device), "2027-01-06");
    let changes = device.ok("set_place", json!({ "land": "BY" }));
    assert_eq!(due(&device), "2027-01-07");
    let moved = &changes["moved"].as_array().unwrap().iter().find(|one| one["step"] == "anmelden").unwrap();
    assert_eq!((&moved["from"], &moved["to"]), (&json!("2027-01-06"), &json!("2027-01-07")));
}

#[test]
fn a_note_about_a_step_that_went_is_still_there() {
    let device = Device::with_vault();
    let amir = amir(&device);
    device.ok("add_note", json!({ "person": amir, "step": "asyl_anhoeren", "text": "Dolmetscher für Dari", "only_here": false }));
    device.answer(&amir, "status", "schutz");
    let past = device.see("plan")["past"].clone();
    let noted = past.as_array().unwrap().iter().find(|one| one["step"] == "asyl_anhoeren").unwrap();
    assert_eq!((&noted["state"], &noted["on"]), (&Value::Null, &Value::Null));
    assert_eq!(noted["notes"][0]["text"], "Dolmetscher für Dari");
}

#[test]
fn a_commune_speaks_beside_the_federal_texts_and_only_where_one_lives() {
    let device = Device::with_vault();
    device.person("Olena", "adult", &[("status", "ukraine24")]);
    let texts = |device: &Device| {
        device.ok("texts", json!({ "language": "uk" }))["catalogue"].as_str().unwrap().to_owned()
    };
    let local = "local-step-anmelden = ";
    assert!(!texts(&device).contains(local));
    device.ok("set_place", json!({ "land": "NW", "commune": "musterstadt" }));
    assert_eq!(device.ok("status", Value::Null)["commune"], "musterstadt");
    let told = texts(&device);
    // The first word on something counts, so the federal ones come first.
    assert!(told.find("step-anmelden = ").unwrap() < told.find(local).unwrap());
    device.ok("set_place", json!({ "land": "NW" }));
    assert_eq!(device.ok("status", Value::Null)["commune"], Value::Null);
    assert!(!texts(&device).contains(local));
}
