//! What the screens show: what to do now, papers and their days, the questions of a story, a clock that is wrong.

use crate::device::{Device, Family};
use serde_json::{Value, json};

fn steps(cards: &Value) -> Vec<&str> {
    cards.as_array().unwrap().iter().map(|card| card["step"].as_str().unwrap()).collect()
}

/// Where a paper stands on the papers page: in which list, and in which state.
fn paper(device: &Device, person: &str, id: &str) -> Option<(&'static str, Value)> {
    let papers = device.see("papers");
    let is_it = |row: &&Value| row["person"]["id"] == person && row["paper"] == id;
    let to_act = papers["to_act"].as_array().unwrap().iter().find(is_it);
    let mut rest =
        papers["persons"].as_array().unwrap().iter().flat_map(|one| one["papers"].as_array().unwrap());
    let rest = rest.find(is_it);
    assert!(to_act.is_none() || rest.is_none(), "{id} stands in both lists");
    to_act.map(|row| ("to act", row.clone())).or(rest.map(|row| ("rest", row.clone())))
}

fn state(device: &Device, person: &str, id: &str) -> (&'static str, String) {
    let (list, row) = paper(device, person, id).unwrap_or_else(|| panic!("{id} is not shown"));
    (list, row["state"].as_str().unwrap().to_owned())
}

#[test]
fn the_sign_is_the_nearest_hard_day_and_two_steps_follow() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    let now = device.see("now");
    assert_eq!(now["sign"]["step"], "anmelden");
    assert_eq!(now["sign"]["persons"][0]["name"], "Олена");
    assert_eq!(now["sign"]["due"]["hard"], true);
    assert_eq!(now["after"].as_array().unwrap().len(), 2);
    assert_eq!(now["calm_until"], Value::Null);
    assert!(!now["open_questions"].as_array().unwrap().is_empty());

    // A missed day stays the sign, and says how late it is.
    device.set_today("2026-12-02");
    let now = device.see("now");
    assert_eq!((&now["sign"]["step"], &now["sign"]["urgency"]), (&json!("anmelden"), &json!("overdue")));
    assert_eq!(now["sign"]["due"]["days_left"], -2);
    assert_eq!(device.see("cases")["cases"][0]["overdue"], 1);

    device.set_today("2026-11-22");
    device.record(&family.olena, "anmelden", "done");
    let now = device.see("now");
    assert_ne!(now["sign"]["step"], "anmelden");
    assert_eq!(now["sign"]["rule"], "immediately");
}

#[test]
fn when_nothing_presses_the_panel_is_calm_and_says_until_when() {
    let device = Device::with_vault();
    let maria = [
        ("born_on", "1985-02-03"),
        ("nationality", "PL"),
        ("status", "eu"),
        ("entered_on", "2020-01-10"),
        ("dwelling", "private"),
        ("moved_in_on", "2020-01-10"),
    ];
    let maria = device.person("Maria", "adult", &maria);
    loop {
        let now = device.see("now");
        if now["sign"].is_null() {
            assert!(now["after"].as_array().unwrap().len() <= 3);
            break;
        }
        device.record(&maria, now["sign"]["step"].as_str().unwrap(), "done");
    }
    device.ok("hold_paper", json!({ "person": maria, "paper": "reisepass", "expires_on": "2027-12-01" }));
    let now = device.see("now");
    assert_eq!(now["sign"], Value::Null);
    assert!(now["calm_until"].as_str().unwrap() > "2026-11-22");
}

#[test]
fn what_waits_for_an_office_and_what_ends_is_told() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    device.record(&family.olena, "ukr_titel", "waiting");
    device.ok(
        "hold_paper",
        json!({ "person": family.olena, "paper": "reisepass", "expires_on": "2027-01-01" }),
    );
    let now = device.see("now");
    assert_eq!(steps(&now["waiting"]), ["ukr_titel"]);
    assert_eq!(now["expiring"][0]["paper"], "reisepass");
    assert_eq!(now["expiring"][0]["renewed_by"], "pass");
    let notices: Vec<&str> =
        now["notices"].as_array().unwrap().iter().map(|notice| notice["on"].as_str().unwrap()).collect();
    assert!(notices.contains(&"2026-12-04"), "{notices:?}");
    assert!(notices.iter().all(|on| *on >= "2026-11-22" && *on <= "2027-03-22"), "{notices:?}");
}

#[test]
fn a_paper_is_missing_on_its_way_in_hand_to_renew_and_ended() {
    let device = Device::with_vault();
    let Family { olena, sofiia, .. } = Family::move_in(&device);
    assert_eq!(state(&device, &olena, "wohnungsgeberbestaetigung"), ("to act", "missing".into()));
    assert_eq!(state(&device, &olena, "lichtbild"), ("rest", "missing".into()));
    let (_, row) = paper(&device, &olena, "meldebestaetigung").unwrap();
    assert_eq!((&row["state"], &row["brought_by"]), (&json!("not_yet"), &json!("anmelden")));
    // Only adults register, and that brings the children's confirmation as well.
    let (_, row) = paper(&device, &sofiia, "meldebestaetigung").unwrap();
    assert_eq!((&row["state"], &row["brought_by"]), (&json!("not_yet"), &json!("anmelden")));
    let step = device.ok("step", json!({ "step": "steuer_id", "persons": [olena] }));
    let need =
        step["needs"].as_array().unwrap().iter().find(|need| need["paper"] == "meldebestaetigung").unwrap();
    assert_eq!((&need["state"], &need["brought_by"]), (&json!("missing"), &json!("anmelden")));

    device.record(&olena, "anmelden", "waiting");
    assert_eq!(state(&device, &olena, "meldebestaetigung"), ("rest", "at_office".into()));

    let hold = |expires_on: &str| {
        device.ok("hold_paper", json!({ "person": olena, "paper": "reisepass", "expires_on": expires_on }));
    };
    hold("2031-02-01");
    assert_eq!(state(&device, &olena, "reisepass"), ("rest", "have".into()));
    hold("2027-01-01");
    let (list, row) = paper(&device, &olena, "reisepass").unwrap();
    assert_eq!((list, &row["state"], &row["act_from"]), ("to act", &json!("renew"), &json!("2026-07-05")));
    hold("2026-11-21");
    assert_eq!(state(&device, &olena, "reisepass"), ("to act", "expired".into()));
    device.ok("drop_paper", json!({ "person": olena, "paper": "reisepass" }));
    assert_eq!(paper(&device, &olena, "reisepass").unwrap().1["expires_on"], Value::Null);
}

#[test]
fn a_permit_that_a_regulation_prolongs_has_not_ended() {
    let device = Device::with_vault();
    let Family { olena, .. } = Family::move_in(&device);
    device.ok("hold_paper", json!({ "person": olena, "paper": "eat", "expires_on": "2026-03-04" }));
    let (_, row) = paper(&device, &olena, "eat").unwrap();
    assert_eq!((&row["expires_on"], &row["extended_to"]), (&json!("2026-03-04"), &json!("2027-03-04")));
    assert_ne!(row["state"], "expired");
}

#[test]
fn the_story_asks_in_order_and_remembers_i_do_not_know() {
    let mut device = Device::with_vault();
    let olena = device.person("Олена", "adult", &[]);
    let story = device.ok("story", json!({ "person": olena }));
    assert!(question(&story, "role").is_none(), "the role was told when she was added");
    assert!(question(&story, "able_to_work").is_none(), "asked only of who needs benefits");
    assert!(story["questions"].as_array().unwrap().len() < 15, "the plan's own questions come at the end");
    assert_eq!(story["first_open"], 0);
    assert_eq!(story["questions"][0]["fact"], "status");
    assert!(story["questions"][0]["codes"].as_array().unwrap().contains(&json!("ukraine24")));

    let story = device.answer(&olena, "status", "ukraine24");
    assert_eq!(story["first_open"], 1);
    let second = story["questions"][1]["fact"].clone();
    let story = device.ok("answer", json!({ "person": olena, "fact": second, "skip": true }));
    assert_eq!(story["questions"][1]["skipped"], true);
    assert_eq!(story["first_open"], 2);

    device.restart();
    device.unlock();
    let story = device.ok("story", json!({ "person": olena }));
    assert_eq!(story["questions"][1]["skipped"], true);
    let told = device.see("people")["persons"][0]["facts"].clone();
    let told: Vec<&str> =
        told.as_array().unwrap().iter().map(|fact| fact["fact"].as_str().unwrap()).collect();
    assert_eq!(told, ["role", "status"], "what was skipped is unknown");

    // Going back, answering after all, and taking the answer back.
    let second = second.as_str().unwrap();
    let value = if second == "nationality" { "UA" } else { "1990-05-01" };
    let asked = question(&device.answer(&olena, second, value), second).unwrap();
    assert_eq!((&asked["value"], &asked["skipped"]), (&json!(value), &json!(false)));
    let story = device.ok("answer", json!({ "person": olena, "fact": second, "skip": false }));
    let asked = question(&story, second).unwrap();
    assert_eq!((&asked["value"], &asked["skipped"]), (&Value::Null, &json!(false)));
    assert_eq!(story["first_open"], 1);

    // An answer opens further questions.
    assert!(question(&story, "able_to_work").is_none());
    assert!(question(&device.answer(&olena, "needs_benefits", "true"), "able_to_work").is_some());
}

fn question(story: &Value, fact: &str) -> Option<Value> {
    story["questions"].as_array().unwrap().iter().find(|question| question["fact"] == fact).cloned()
}

#[test]
fn a_clock_that_is_wrong_is_noticed() {
    let mut device = Device::with_vault();
    device.set_today("2026-12-24");
    Family::move_in(&device);
    assert_eq!(device.see("status")["clock"], "good");
    device.set_today("2026-12-23");
    assert_eq!(device.see("status")["clock"], "before_last_change");
    device.restart();
    assert_eq!(device.see("status")["clock"], "good", "what is locked is not known");
    device.unlock();
    assert_eq!(device.see("status")["clock"], "before_last_change");
    device.set_today("2020-01-01");
    assert_eq!(device.see("status")["clock"], "before_catalogue");
}

#[test]
fn language_and_looks_are_known_before_unlocking() {
    let mut device = Device::with_vault();
    device.ok("set_preferences", json!({ "appearance": "dark", "auto_lock_minutes": 0 }));
    device.ok("set_preferences", json!({ "text_size": "large" }));
    device.ok("set_preferences", json!({ "contrast": "more" }));
    device.restart();
    let status = device.see("status");
    assert_eq!((&status["appearance"], &status["language"]), (&json!("dark"), &json!("de")));
    device.unlock();
    assert_eq!(device.see("status")["auto_lock_minutes"], 0);
    let text = std::fs::read_to_string(device.data_dir().join("display.json")).unwrap();
    assert_eq!(text, r#"{"language":"de","appearance":"dark","text_size":"large","contrast":"more"}"#);
}

#[test]
fn the_catalogue_says_what_it_was_made_from() {
    let device = Device::new();
    let catalogue = device.see("catalogue");
    assert_eq!(catalogue["id"], "federal");
    assert_eq!(catalogue["checked_on"], "2026-08-19");
    assert!(catalogue["steps"].as_u64().unwrap() >= 50);
    assert_eq!(catalogue["communes"][0]["id"], "musterstadt");
    assert!(
        catalogue["laws"]
            .as_array()
            .unwrap()
            .iter()
            .all(|law| law["url"].as_str().unwrap().starts_with("https://"))
    );
    let texts = device.ok("texts", json!({ "language": "de" }));
    assert!(texts["german"].as_str().unwrap().contains("step-anmelden ="));
}

#[test]
fn what_the_plan_asks_besides_comes_when_the_rest_is_told() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    let mut story = device.ok("story", json!({ "person": family.olena }));
    let mut asked = Vec::new();
    while let Some(open) = story["first_open"].as_u64() {
        let fact = story["questions"][usize::try_from(open).unwrap()]["fact"].as_str().unwrap().to_owned();
        assert!(!asked.contains(&fact), "{fact} is asked twice");
        story = device.ok("answer", json!({ "person": family.olena, "fact": fact, "skip": true }));
        asked.push(fact);
    }
    let besides = device.see("people")["persons"][0]["open_questions"].as_u64().unwrap();
    let decides = story["questions"].as_array().unwrap().iter().filter(|question| question["decides"] != 0);
    assert_eq!(decides.count() as u64, besides, "every open question of the plan was asked");
}

#[test]
fn a_finished_step_offers_the_papers_it_brought() {
    let device = Device::with_vault();
    let family = Family::move_in(&device);
    let step = || device.ok("step", json!({"step": "anmelden", "persons": [family.olena]}));
    assert_eq!(step()["brings"], json!([]), "nothing is brought before it is done");
    device.record(&family.olena, "anmelden", "done");
    let brought = &step()["brings"][0];
    assert_eq!((&brought["paper"], &brought["state"]), (&json!("meldebestaetigung"), &json!("not_yet")));
    device
        .ok("hold_paper", json!({"person": family.olena, "paper": "meldebestaetigung", "expires_on": null}));
    assert_eq!(step()["brings"][0]["state"], "have");
}
