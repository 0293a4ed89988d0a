//! A story is read to the letter; each slip is an error with its line and the allowed words.

use diko_core::catalogue::{Catalogue, Paper, Step};
use diko_core::household::{PersonId, RecordState};
use diko_core::land::Land;
use diko_core::{Day, Fact, FactValue};

use super::parse;

const OLENA: &str = r#"land = "NW"

[[person]]
id = "olena"
role = "adult"
born_on = "1990-05-01"
nationality = "UA"
status = "ukraine24"
entered_on = "2026-10-20"
needs_benefits = true

[[person]]
id = "taras"
born_on = "2022-02-03"

[[held]]
person = "olena"
document = "reisepass"
expires_on = "2031-02-01"

[[done]]
person = "olena"
step = "ukr_registrieren"
on = "2026-10-22"

[[done]]
person = "taras"
step = "kita"
on = "2026-11-01"
state = "waiting"
"#;

fn catalogue() -> Catalogue {
    let step = |id: &str| -> Step {
        let rest = "field = 'home'\noffice = 'amt'\nsources = []\nchecked_on = '2026-08-19'";
        toml_edit::de::from_str(&format!("id = '{id}'\n{rest}")).unwrap()
    };
    let paper: Paper =
        toml_edit::de::from_str("id = 'reisepass'\nissuer = 'heimatstaat'\nexpires = 'printed'").unwrap();
    Catalogue {
        steps: vec![step("kita"), step("ukr_registrieren")],
        papers: vec![paper],
        ..Catalogue::default()
    }
}

fn today() -> Day {
    "2026-11-22".parse().unwrap()
}

/// The errors after one replacement.
fn after(from: &str, to: &str) -> Vec<String> {
    assert!(OLENA.contains(from), "`{from}` is not in the story");
    match parse("olena.toml", &OLENA.replacen(from, to, 1), &catalogue(), today()) {
        Ok(_) => Vec::new(),
        Err(faults) => faults.iter().map(ToString::to_string).collect(),
    }
}

#[track_caller]
fn one(faults: &[String], begins: &str, contains: &str) {
    assert_eq!(faults.len(), 1, "{faults:#?}");
    assert!(faults[0].starts_with(begins) && faults[0].contains(contains), "{faults:#?}");
}

#[test]
fn a_story_becomes_a_household() {
    let household = parse("olena.toml", OLENA, &catalogue(), today()).unwrap();
    let day = |text: &str| text.parse::<Day>().unwrap();
    assert_eq!(household.land, Some(Land::Nw));
    let [olena, taras] = household.persons.as_slice() else { panic!("two persons") };
    assert_eq!(olena.id, PersonId("olena".into()));
    assert_eq!(olena.facts.code(Fact::Status), Some("ukraine24"));
    assert_eq!(olena.facts.get(Fact::NeedsBenefits), Some(&FactValue::YesNo(true)));
    assert_eq!(olena.facts.day(Fact::EnteredOn), Some(day("2026-10-20")));
    assert_eq!(taras.facts.iter().count(), 1, "what a story leaves out stays unknown");
    assert_eq!(household.held[0].expires_on, Some(day("2031-02-01")));
    let states: Vec<RecordState> = household.done.iter().map(|record| record.state).collect();
    assert_eq!(states, [RecordState::Done, RecordState::Waiting]);
}

#[test]
fn an_unknown_key_is_told_with_the_allowed_ones() {
    one(
        &after("land = ", "country = "),
        "olena.toml:1: unknown:",
        "unknown key `country`; allowed: land person held done",
    );
    one(
        &after("nationality", "citizenship"),
        "olena.toml:7: unknown:",
        "unknown fact `citizenship`; allowed: id role status",
    );
    one(
        &after("expires_on", "valid_until"),
        "olena.toml:19: unknown:",
        "unknown key `valid_until`; allowed: person document expires_on",
    );
    one(&after("state = ", "status = "), "olena.toml:30: unknown:", "allowed: person step on state");
    one(&after("[[held]]", "[[have]]"), "olena.toml:16: unknown:", "unknown key `have`");
}

#[test]
fn an_unknown_word_is_told_with_the_allowed_ones() {
    one(
        &after("\"NW\"", "\"NRW\""),
        "olena.toml:1: unknown:",
        "unknown word in `land` `NRW`, expected one of `BW`",
    );
    one(&after("\"ukraine24\"", "\"refugee\""), "olena.toml:8: value:", "allowed: asyl schutz");
    one(&after("\"UA\"", "\"ukraine\""), "olena.toml:7: value:", "ISO 3166-1 alpha-2");
    one(&after("\"UA\"", "\"UK\""), "olena.toml:7: value:", "ISO 3166-1 alpha-2");
    one(&after("\"adult\"", "\"mother\""), "olena.toml:5: value:", "allowed: adult child");
    one(
        &after("\"waiting\"", "\"open\""),
        "olena.toml:30: unknown:",
        "expected one of `done`, `waiting`, `dismissed`",
    );
    one(
        &after("\"reisepass\"", "\"pass\""),
        "olena.toml:18: unknown:",
        "no document `pass` in the catalogue; allowed: reisepass",
    );
    one(
        &after("\"kita\"", "\"krippe\""),
        "olena.toml:28: unknown:",
        "no step `krippe` in the catalogue; allowed: kita ukr",
    );
    one(
        &after("person = \"taras\"", "person = \"ivan\""),
        "olena.toml:27: unknown:",
        "no person `ivan` in this story; allowed: olena taras",
    );
}

#[test]
fn a_bad_date_is_told() {
    for bad in
        ["2026-02-30", "20.10.2026", "2026-13-01", "2026-1-1", "1899-12-31", "2200-01-01", "tomorrow", ""]
    {
        let faults = after("\"2026-10-20\"", &format!("\"{bad}\""));
        one(&faults, "olena.toml:9: value:", "YYYY-MM-DD");
    }
    one(&after("\"2031-02-01\"", "\"2031-02-30\""), "olena.toml:19: value:", "`2031-02-30` is not a date");
    one(&after("\"2026-10-22\"", "\"22.10.2026\""), "olena.toml:24: value:", "YYYY-MM-DD");
}

#[test]
fn a_value_of_another_type_is_told() {
    one(&after("= true", "= \"true\""), "olena.toml:10: syntax:", "write `true` without quotes");
    one(&after("= true", "= \"yes\""), "olena.toml:10: value:", "allowed: true false");
    one(&after("= true", "= 1"), "olena.toml:10: value:", "allowed: true false");
    one(&after("\"2026-10-20\"", "2026-10-20"), "olena.toml:9: syntax:", "write `2026-10-20` in quotes");
    one(
        &after("\"2031-02-01\"", "2031-02-01"),
        "olena.toml:19: syntax:",
        "`expires_on` must be text in quotes",
    );
    one(&after("land = \"NW\"", "land = 5"), "olena.toml:1: syntax:", "`land` must be text in quotes");
    one(&after("\"NW\"", "\"NW"), "olena.toml:1: syntax:", "invalid basic string");
    let faults = parse("x.toml", "person = 3\n", &catalogue(), today()).unwrap_err();
    assert_eq!(faults[0].to_string(), "x.toml:1: syntax: write each as [[person]]");
}

#[test]
fn what_is_missing_or_twice_is_told() {
    let nameless = after("id = \"taras\"\n", "");
    one(&nameless[..1], "olena.toml:12: syntax:", "`id` is missing");
    let twice = after("id = \"taras\"", "id = \"olena\"");
    assert!(
        twice.iter().any(|fault| fault.starts_with("olena.toml:13: duplicate: person `olena`")),
        "{twice:#?}"
    );
    one(&after("person = \"olena\"\ndoc", "doc"), "olena.toml:16: syntax:", "`person` is missing");
    one(&after("on = \"2026-10-22\"\n", ""), "olena.toml:21: syntax:", "`on` is missing");
    let empty = parse("empty.toml", "land = \"NW\"\n", &catalogue(), today()).unwrap_err();
    assert_eq!(empty[0].to_string(), "empty.toml:1: syntax: a story needs at least one [[person]]");
}

#[test]
fn dates_that_contradict_each_other_are_told() {
    one(
        &after("\"2026-10-20\"", "\"1989-10-20\""),
        "olena.toml:9: contradiction:",
        "`entered_on` lies before `born_on`",
    );
    let permit =
        "needs_benefits = true\npermit_issued_on = \"2026-11-01\"\npermit_expires_on = \"2026-10-01\"";
    one(
        &after("needs_benefits = true", permit),
        "olena.toml:12: contradiction:",
        "`permit_expires_on` lies before `permit_issued_on`",
    );
}

#[test]
fn nobody_is_born_after_the_day_of_the_plan() {
    let unborn = after("1990-05-01", "2026-11-23");
    assert!(unborn.iter().any(|fault| fault.contains("`born_on` lies after 2026-11-22")), "{unborn:#?}");
}

#[test]
fn a_step_of_another_version_can_be_recorded() {
    let mut later = catalogue();
    later.reserved_steps = vec!["krippe".into()];
    let text = OLENA.replace("\"kita\"", "\"krippe\"");
    assert!(parse("olena.toml", &text, &catalogue(), today()).is_err());
    assert!(parse("olena.toml", &text, &later, today()).is_ok());
}

#[test]
fn every_error_of_a_story_is_told_at_once() {
    let text =
        OLENA.replace("\"UA\"", "\"XX\"").replace("\"kita\"", "\"krippe\"").replace("\"NW\"", "\"XY\"");
    let lines: Vec<usize> = parse("olena.toml", &text, &catalogue(), today())
        .unwrap_err()
        .iter()
        .map(|fault| fault.line)
        .collect();
    assert_eq!(lines, [1, 7, 28]);
}
