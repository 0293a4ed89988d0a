//! A condition's tree as lines: one test a line, with its truth in front and the value behind.

use diko_core::catalogue::PaperId;
use diko_core::condition::{Missing, Test, Truth};
use diko_core::facts::FactValue;
use diko_core::household::Role;
use diko_core::plan::{Node, SwitchValue, Tested};

use super::page::{Page, Titles};

pub(super) fn write(page: &mut Page, depth: usize, titles: Titles, node: &Node) {
    page.line(depth, format!("{} {}", mark(&node.truth), words(titles, node)));
    for part in &node.parts {
        write(page, depth + 1, titles, part);
    }
}

pub(super) fn mark(truth: &Truth) -> &'static str {
    match truth {
        Truth::True => "yes",
        Truth::False => "no ",
        Truth::Unknown(_) => "?  ",
    }
}

/// "unknown because of fact X of person Y", for the tests that have no parts.
pub(super) fn unknown(titles: Titles, truth: &Truth) -> String {
    match truth {
        Truth::Unknown(missing) => format!(": unknown, {}", not_told(titles, missing)),
        Truth::True | Truth::False => String::new(),
    }
}

pub(super) fn not_told<'a>(titles: Titles, missing: impl IntoIterator<Item = &'a Missing>) -> String {
    let facts: Vec<String> = missing
        .into_iter()
        .map(|missing| format!("{} of {}", titles.fact(missing.fact), missing.person.0))
        .collect();
    if facts.is_empty() {
        "and nobody can be asked".into()
    } else {
        format!("not told: {}", facts.join(", "))
    }
}

pub(super) fn role(role: Role) -> &'static str {
    match role {
        Role::Adult => "adult",
        Role::Child => "child",
    }
}

fn words(titles: Titles, node: &Node) -> String {
    let tail = || unknown(titles, &node.truth);
    match &node.tested {
        Tested::All => "all of".into(),
        Tested::Any => "one of".into(),
        Tested::Not => "not".into(),
        Tested::Certain => "certain that".into(),
        Tested::AnyChild => "some child".into(),
        Tested::AnyAdult => "some adult".into(),
        Tested::Anyone => "someone of the household".into(),
        Tested::Person => node.person.0.clone(),
        Tested::Role { wanted, is } => {
            format!(
                "is {}{}{}",
                role(*wanted),
                is.map(|is| format!(" ({})", role(is))).unwrap_or_default(),
                tail()
            )
        }
        Tested::Named { name } if node.parts.is_empty() => format!("{name}: there is no such condition"),
        Tested::Named { name } => format!("{name}:"),
        Tested::Fact { fact, wanted, value, told_by, of } => {
            let whose = told_by.as_ref().filter(|teller| **teller != node.person);
            let value = value.as_ref().map(|value| match whose {
                Some(teller) => format!(" ({}, as told of {})", value.to_text(), teller.0),
                None => format!(" ({})", value.to_text()),
            });
            let other = of.as_ref().map(|of| format!(" (that is {})", of.to_text())).unwrap_or_default();
            format!(
                "{} {}{}{other}{}",
                titles.fact(*fact),
                test(titles, wanted),
                value.unwrap_or_default(),
                tail()
            )
        }
        Tested::Age { from, under, is } => {
            let from = from.map(|from| format!(" {from} or older"));
            let under = under.map(|under| format!(" under {under}"));
            let is = is.map(|is| format!(" ({is})"));
            let [from, under, is] = [from, under, is].map(Option::unwrap_or_default);
            format!("age{from}{under}{is}{}", tail())
        }
        Tested::Holds { paper, held_by } => holds(titles, paper, held_by.as_ref().map(|by| by.0.as_str())),
        Tested::Done { step } => format!("{step} is done"),
        Tested::Switch { switch, wanted, values } => {
            format!("switch {switch} is {wanted} ({})", switch_values(values))
        }
    }
}

fn holds(titles: Titles, paper: &PaperId, by: Option<&str>) -> String {
    let by = by.map_or("not in hand".into(), |by| format!("held by {by}"));
    format!("holds {} ({by})", titles.paper(paper))
}

fn test(titles: Titles, test: &Test) -> String {
    let list = |values: &[FactValue]| values.iter().map(FactValue::to_text).collect::<Vec<_>>().join(" ");
    match test {
        Test::Is(value) => format!("is {}", value.to_text()),
        Test::In(values) => format!("is one of {}", list(values)),
        Test::Known => "was told".into(),
        Test::Told => "was told (asked otherwise)".into(),
        Test::AtLeast(code) => format!("is {code} or higher"),
        Test::From(day) => format!("is {day} or later"),
        Test::Until(day) => format!("is {day} or earlier"),
        Test::MonthsAgo(months) => format!("is over {months} months ago"),
        Test::DaysAgo(days) => format!("is over {days} days ago"),
        Test::WithinMonths(months, of) => format!("is under {months} months after {}", titles.fact(*of)),
    }
}

fn switch_values(values: &[SwitchValue]) -> String {
    let value = |known: &SwitchValue| {
        let from = known.from.map(|from| format!(" from {from}")).unwrap_or_default();
        let until = known.until.map(|until| format!(" until {until}")).unwrap_or_default();
        format!("{}{from}{until}", known.value)
    };
    let all: Vec<String> = values.iter().map(value).collect();
    if all.is_empty() { "no such switch".into() } else { all.join(", ") }
}
