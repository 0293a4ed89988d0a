//! The vault of somebody who helps many families, as the measurements fill it.

use diko_companion::Companion;
use serde_json::json;

pub type Fault = Box<dyn std::error::Error + Send + Sync>;

pub const PASSPHRASE: &str = "vier Birnen im Korb";
pub const CASES: usize = 10;
/// In each case.
pub const STEPS: usize = 60;

/// Cases in each of which many steps are recorded.
///
/// # Errors
/// What the companion refuses.
pub fn fill(companion: &Companion) -> Result<(), Fault> {
    companion.call("create_vault", json!({ "passphrase": PASSPHRASE, "language": "de" }))?;
    let catalogue = diko_catalogue::load_embedded(None).map_err(|faults| format!("{faults:?}"))?.catalogue;
    for number in 0..CASES {
        if number > 0 {
            companion.call("create_case", json!({ "name": format!("Familie {number}") }))?;
        }
        let mut left = STEPS;
        for person in ["Olena", "Danylo"] {
            let person = companion.call("add_person", json!({ "name": person, "role": "adult" }))?;
            let id = person.get("id").cloned().unwrap_or_default();
            for (fact, value) in
                [("status", "ukraine24"), ("entered_on", "2026-10-20"), ("born_on", "1990-05-01")]
            {
                companion
                    .call("answer", json!({ "person": id, "fact": fact, "value": value, "skip": false }))?;
            }
            for step in catalogue.steps.iter().take(left.min(STEPS / 2)) {
                let record = json!({ "step": step.id, "persons": [id], "state": "done", "on": "2026-11-01" });
                companion.call("record_step", record)?;
                left -= 1;
            }
        }
        if left > 0 {
            return Err("the catalogue has too few steps to fill a case".into());
        }
    }
    Ok(())
}
