//! Finding steps, papers, people and notes again, by a word of any language.

use crate::device::{Device, Family};
use serde_json::{Value, json};

fn found(device: &Device, query: &str) -> Value {
    device.ok("search", json!({ "query": query }))
}

fn steps(found: &Value) -> Vec<&str> {
    found["steps"].as_array().unwrap().iter().map(|card| card["step"].as_str().unwrap()).collect()
}

#[test]
fn a_step_is_found_by_its_name_in_any_language_however_it_is_typed() {
    let device = Device::with_vault();
    Family::move_in(&device);
    // German, Ukrainian, Arabic, Turkish, French: what the neighbour says, or stands in the letter.
    let typed = [
        "wohnsitz anmelden",
        "WOHNSITZ  ANM",
        "свою адресу",
        "عنوان السكن",
        "ADRESİNİZİ",
        "declarer votre adresse",
        "domicilio",
    ];
    for query in typed {
        let found = found(&device, query);
        assert!(steps(&found).contains(&"anmelden"), "{query}: {:?}", steps(&found));
    }
    assert_eq!(steps(&found(&device, "wohnsitz anmelden"))[0], "anmelden");
}

#[test]
fn papers_people_and_notes_are_found_too() {
    let device = Device::with_vault();
    let olena = Family::move_in(&device).olena;
    device.ok(
        "add_note",
        json!({ "step": "anmelden", "person": olena, "text": "Frau Weber, Zimmer 4", "only_here": false }),
    );
    let by_note = found(&device, "zimmer weber");
    assert_eq!(by_note["notes"][0]["step"], "anmelden");
    assert_eq!(by_note["notes"][0]["note"]["text"], "Frau Weber, Zimmer 4");
    let paper = found(&device, "meldebest");
    assert_eq!(paper["papers"][0]["paper"], "meldebestaetigung");
    let person = found(&device, "олен");
    assert_eq!(person["persons"][0]["id"], olena);
}

#[test]
fn what_was_written_of_letters_appointments_and_proofs_is_found() {
    let device = Device::with_vault();
    let olena = Family::move_in(&device).olena;
    let letter =
        json!({ "person": olena, "sender": "Ausländerbehörde", "subject": "Mietvertrag nachreichen" });
    device.ok("save_letter", letter);
    let appointment =
        json!({ "person": olena, "step": "anmelden", "on": "2026-11-26", "place": "Bürgeramt" });
    for (step, remark) in [("anmelden", "Nummer ziehen"), ("asyl_stellen", "Übersetzer kommt mit")] {
        let mut appointment = appointment.clone();
        (appointment["step"], appointment["remark"]) = (json!(step), json!(remark));
        device.ok("save_appointment", appointment);
        let proof = json!({ "step": step, "persons": [olena], "how": "refused", "on": "2026-11-18" });
        let with_remark = |mut proof: Value| {
            proof["remark"] = json!(format!("Frau Weber, {remark}"));
            proof
        };
        device.ok("add_proof", with_remark(proof));
    }

    for query in ["auslander", "mietvertrag ausländerbehörde"] {
        assert_eq!(found(&device, query)["letters"][0]["subject"], "Mietvertrag nachreichen", "{query}");
    }
    let by_remark = found(&device, "burgeramt nummer");
    assert_eq!(by_remark["appointments"].as_array().unwrap().len(), 1);
    assert_eq!(by_remark["appointments"][0]["step"], "anmelden");
    // What stands with a step that is not in the plan has no page to open.
    assert_eq!(found(&device, "übersetzer")["appointments"][0]["step"], Value::Null);
    let proofs = found(&device, "weber")["proofs"].clone();
    assert_eq!(proofs.as_array().unwrap().len(), 1);
    assert_eq!((&proofs[0]["step"], &proofs[0]["proof"]["how"]), (&json!("anmelden"), &json!("refused")));
}

#[test]
fn nothing_and_nonsense_find_nothing() {
    let device = Device::with_vault();
    Family::move_in(&device);
    for query in ["", "   ", "\u{200F}", "🦄", "xyzzy", &"wohnsitz ".repeat(100)] {
        let found = found(&device, query);
        for list in ["persons", "steps", "papers", "notes", "letters", "appointments", "proofs"] {
            assert_eq!(found[list], json!([]), "{query}: {list}");
        }
    }
}
