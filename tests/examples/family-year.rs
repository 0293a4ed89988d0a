//! Wrote `traces/family-year.jsonl`, which is what is measured: run it again only to measure something else. It invents a
//! year of Olena's family, always the same one: the story on the first days, then steps and papers of the catalogue as
//! weeks pass, answers that change, notes.
//!
//! ```text
//! cargo run -q -p diko-tests --example family-year > tests/traces/family-year.jsonl
//! ```

#![allow(clippy::print_stdout, reason = "what it invents is what it has to say")]

use diko_core::Day;
use diko_core::ops::{StatusChange, StepState};
use diko_tests::trace::{By, Edit, Said};

type Fault = Box<dyn std::error::Error>;

struct Member {
    id: &'static str,
    name: &'static str,
    is_adult: bool,
    facts: &'static [(&'static str, &'static str)],
}

const FAMILY: &[Member] = &[
    Member {
        id: "olena",
        name: "Олена Коваль",
        is_adult: true,
        facts: &[
            ("role", "adult"),
            ("born_on", "1990-05-01"),
            ("nationality", "UA"),
            ("status", "ukraine24"),
            ("entry_mode", "ukr_frei"),
            ("entered_on", "2026-10-17"),
            ("dwelling", "host"),
            ("moved_in_on", "2026-10-19"),
            ("needs_benefits", "true"),
            ("able_to_work", "true"),
            ("looking_for_work", "false"),
            ("german_level", "none"),
            ("licence_country", "UA"),
            ("foreign_academic_degree", "true"),
            ("passport_expires_on", "2029-02-11"),
            ("family_abroad", "true"),
        ],
    },
    Member {
        id: "taras",
        name: "Тарас Коваль",
        is_adult: true,
        facts: &[
            ("role", "adult"),
            ("born_on", "1988-02-11"),
            ("nationality", "UA"),
            ("status", "ukraine24"),
            ("entry_mode", "ukr_frei"),
            ("entered_on", "2026-10-17"),
            ("dwelling", "host"),
            ("moved_in_on", "2026-10-19"),
            ("able_to_work", "true"),
            ("looking_for_work", "true"),
            ("german_level", "a1"),
            ("licence_country", "UA"),
            ("foreign_vocational_degree", "true"),
            ("has_car", "true"),
            ("passport_expires_on", "2027-08-30"),
        ],
    },
    Member {
        id: "daryna",
        name: "Дарина",
        is_adult: false,
        facts: &[
            ("role", "child"),
            ("born_on", "2018-06-01"),
            ("nationality", "UA"),
            ("entered_on", "2026-10-17"),
            ("in_school", "false"),
            ("passport_expires_on", "2028-04-04"),
        ],
    },
    Member {
        id: "matvij",
        name: "Матвій",
        is_adult: false,
        facts: &[
            ("role", "child"),
            ("born_on", "2025-09-01"),
            ("nationality", "UA"),
            ("entered_on", "2026-10-17"),
            ("childcare_starts_on", "2027-02-01"),
        ],
    },
];

/// Said anew while the year goes on.
const CHANGES: &[(i64, &str, &str, &str)] = &[
    (40, "olena", "german_level", "a1"),
    (61, "taras", "german_level", "a2"),
    (75, "daryna", "in_school", "true"),
    (90, "olena", "moving", "true"),
    (90, "olena", "moving_on", "2027-02-01"),
    (105, "olena", "dwelling", "private"),
    (105, "olena", "moved_in_on", "2027-02-01"),
    (105, "taras", "dwelling", "private"),
    (105, "taras", "moved_in_on", "2027-02-01"),
    (106, "olena", "moving", "false"),
    (130, "taras", "job_offer", "true"),
    (144, "taras", "has_job", "true"),
    (144, "taras", "job_started_on", "2027-03-15"),
    (145, "taras", "looking_for_work", "false"),
    (170, "olena", "german_level", "a2"),
    (201, "olena", "permit_issued_on", "2027-05-04"),
    (201, "olena", "permit_expires_on", "2028-03-04"),
    (201, "taras", "permit_issued_on", "2027-05-04"),
    (201, "taras", "permit_expires_on", "2028-03-04"),
    (260, "olena", "looking_for_work", "true"),
    (300, "olena", "german_level", "b1"),
    (310, "taras", "passport_expires_on", "2037-08-29"),
];

/// Notes are cut from these.
const TALK: &[&str] = &[
    "Frau Weber in room 204 wants the original and two copies, bring the birth certificates. ",
    "Подзвонити ще раз у понеділок після десятої, сказали що лист уже надіслано поштою. ",
    "Termin verschoben, neuer Termin kommt per Brief; wenn bis Freitag nichts da ist, anrufen. ",
    "Взяти з собою переклад диплома, довідку про прописку та обидва закордонні паспорти. ",
];

struct Year {
    begin: Day,
    dice: u64,
    edits: Vec<Edit>,
}

fn main() -> Result<(), Fault> {
    let catalogue =
        diko_catalogue::load_embedded(Some("musterstadt")).map_err(|faults| format!("{faults:?}"))?.catalogue;
    let mut year = Year { begin: Day::new(2026, 10, 20)?, dice: 20_261_020, edits: Vec::new() };
    year.tells_the_story();
    for member in FAMILY {
        for step in &catalogue.steps {
            year.ticks(member, step.id.as_str());
        }
        for paper in &catalogue.papers {
            year.holds(member, paper.id.as_str());
        }
    }
    for (day, person, fact, value) in CHANGES {
        year.answers(*day, person, fact, value);
    }
    let step_ids: Vec<&str> = catalogue.steps.iter().map(|step| step.id.as_str()).collect();
    // A note is three words, and one in twenty is its text.
    for number in 0..year.edits.len() / 17 {
        year.notes(number, &step_ids);
    }
    year.edits.sort_by_key(|edit| edit.on);
    for edit in &year.edits {
        println!("{}", serde_json::to_string(edit)?);
    }
    Ok(())
}

impl Year {
    fn tells_the_story(&mut self) {
        for (field, value) in [("LAND", "NW"), ("COMMUNE", "musterstadt"), ("NAME", "Коваль")] {
            self.says(0, "household", None, None, field, Said::Text(value.into()));
        }
        for (day, member) in (0..).zip(FAMILY) {
            self.says(day, "person", Some(member.id), None, "NAME", Said::Text(member.name.into()));
            self.says(day, "person", Some(member.id), None, "ADDED", Said::YesNo(true));
            for (fact, value) in member.facts {
                self.answers(day, member.id, fact, value);
            }
        }
    }

    fn answers(&mut self, day: i64, person: &str, fact: &str, value: &str) {
        self.says(day, "person", Some(person), None, fact, Said::Text(value.into()));
    }

    /// Most steps of a grown-up are done at once or after waiting, now and then one is taken back.
    fn ticks(&mut self, member: &Member, step: &str) {
        if !self.one_in(10, if member.is_adult { 7 } else { 3 }) {
            return;
        }
        let mut day = self.roll(340);
        let mut at = StepState::Open;
        let mut goes_to = vec![StepState::Done];
        if self.one_in(2, 1) {
            goes_to.insert(0, StepState::Waiting);
        }
        if self.one_in(12, 1) {
            goes_to.extend([StepState::Open, StepState::Done]);
        }
        for to in goes_to {
            let change = StatusChange::between(at, to, self.begin.plus_days(day)).to_value();
            let said = Said::Text(change.as_text().unwrap_or_default().into());
            self.says(day, "step", Some(member.id), Some(step), "STATUS", said);
            (at, day) = (to, day + self.roll(20));
        }
    }

    fn holds(&mut self, member: &Member, paper: &str) {
        if !self.one_in(10, if member.is_adult { 5 } else { 3 }) {
            return;
        }
        let day = self.roll(340);
        self.says(day, "paper", Some(member.id), Some(paper), "HELD", Said::YesNo(true));
        if self.one_in(10, 6) {
            let until = self.begin.plus_days(day + 90 + self.roll(900));
            self.says(
                day,
                "paper",
                Some(member.id),
                Some(paper),
                "EXPIRES_ON",
                Said::Text(until.to_string()),
            );
        }
    }

    fn notes(&mut self, number: usize, steps: &[&str]) {
        let day = self.roll(360);
        let id = format!("note {number}");
        let turn = self.roll(4);
        let member =
            FAMILY.iter().cycle().nth(usize::try_from(turn).unwrap_or(0)).map_or("olena", |member| member.id);
        let step = steps.iter().cycle().nth(number * 7).copied().unwrap_or_default();
        self.says(day, "note", None, Some(&id), "TEXT", Said::Text(talk(number)));
        self.says(day, "note", None, Some(&id), "PERSON", Said::Text(member.into()));
        if self.one_in(10, 7) {
            self.says(day, "note", None, Some(&id), "STEP", Said::Text(step.into()));
        }
    }

    fn says(
        &mut self,
        day: i64,
        kind: &str,
        person: Option<&str>,
        id: Option<&str>,
        field: &str,
        value: Said,
    ) {
        let on = self.begin.plus_days(day.min(364));
        // Maryam comes by every third day.
        let by = if day % 3 == 1 { By::Laptop } else { By::Phone };
        let (person, id) = (person.map(String::from), id.map(String::from));
        self.edits.push(Edit { on, by, kind: kind.into(), person, id, field: field.into(), value });
    }

    fn one_in(&mut self, of: i64, so_many: i64) -> bool {
        self.roll(of) < so_many
    }

    /// From 0, below `sides` (splitmix64).
    fn roll(&mut self, sides: i64) -> i64 {
        self.dice = self.dice.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.dice;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        i64::try_from((mixed ^ (mixed >> 31)) >> 1).unwrap_or(0) % sides
    }
}

/// 80 bytes, no two alike.
fn talk(number: usize) -> String {
    let mut text = format!("{}: ", number + 1);
    let source = TALK.iter().cycle().nth(number).copied().unwrap_or_default();
    let more = source.chars().cycle();
    for letter in more.skip(number % 5) {
        if text.len() + letter.len_utf8() > 80 {
            break;
        }
        text.push(letter);
    }
    while text.len() < 80 {
        text.push('.');
    }
    text
}
