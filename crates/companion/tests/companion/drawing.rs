//! The plan as a map, and the page an official is shown: what the companion puts into both.

use crate::device::{Device, Family};
use serde_json::{Value, json};

fn map(device: &Device, person: Option<&str>, done: bool) -> Value {
    device.ok("map", json!({ "person": person, "done": done, "heights": [] }))
}

fn steps(map: &Value) -> Vec<&str> {
    map["nodes"].as_array().unwrap().iter().map(|node| node["card"]["step"].as_str().unwrap()).collect()
}

#[test]
fn the_map_marks_the_next_step_and_draws_what_is_done_only_when_asked() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    let everyone = map(&device, None, false);
    let next: Vec<_> =
        everyone["nodes"].as_array().unwrap().iter().filter(|node| node["next"] == true).collect();
    assert_eq!(next.len(), 1);
    assert_eq!(next[0]["card"]["step"], "anmelden");
    assert!(everyone["tags"].as_array().unwrap().iter().any(|tag| tag["next"] == true));

    // The paper it brings has not come: what others wait for stays in sight.
    device.record(&family.olena, "anmelden", "done");
    assert!(steps(&map(&device, None, false)).contains(&"anmelden"));
    let paper = json!({ "person": family.olena, "paper": "meldebestaetigung", "expires_on": null });
    device.ok("hold_paper", paper);
    assert!(!steps(&map(&device, None, false)).contains(&"anmelden"));
    assert!(steps(&map(&device, None, true)).contains(&"anmelden"));
    device.record(&family.olena, "anmelden", "dismissed");
    assert!(!steps(&map(&device, None, true)).contains(&"anmelden"));
}

#[test]
fn a_text_is_as_high_as_was_measured_but_never_higher_than_a_screen() {
    let device = Device::with_vault();
    Family::move_in(&device);
    let of = |height: i64| {
        let heights = json!([{ "text": "step-anmelden", "height": height }]);
        let map = device.ok("map", json!({ "person": null, "done": false, "heights": heights }));
        let nodes = map["nodes"].as_array().unwrap().clone();
        nodes.iter().find(|node| node["card"]["step"] == "anmelden").unwrap()["area"]["height"].clone()
    };
    assert_eq!((of(180), of(2_000_000_000), of(-5)), (json!(180), json!(600), of(0)));
}

#[test]
fn the_official_sees_what_the_step_turns_on_and_nothing_else_that_was_told() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    let page = device.ok("counter", json!({ "step": "anmelden", "persons": [family.olena] }));
    let facts = page["persons"][0]["facts"].as_array().unwrap();
    let shown: Vec<&str> = facts.iter().map(|fact| fact["fact"].as_str().unwrap()).collect();
    assert!(shown.contains(&"born_on") && shown.contains(&"moved_in_on"), "{shown:?}");
    assert!(!shown.contains(&"status") && !shown.contains(&"entered_on"), "{shown:?}");
    assert_eq!(page["asks_for"], json!(["meldebestaetigung"]));
}
