//! An explanation as indented text for people: ids beside the catalogue's own titles.

use diko_catalogue::Texts;
use diko_core::catalogue::{Concerns, DeadlineKind, PaperId, Period, Rule, StepId};
use diko_core::facts::Fact;
use diko_core::household::RecordState;
use diko_core::land::DayOff;
use diko_core::plan::{
    Choice, CountedEvent, DaySource, DeadlineSeen, Due, EventDay, ItemState, PaperSeen, PersonExplanation,
    PersonTest, RecordSeen, RequirementSeen, Standing, StepExplanation, Verdict,
};

use crate::word;

use super::nodes::{mark, not_told, role, unknown, write as write_node};

/// Titles of the catalogue in one language; where it has none, the id stands alone.
#[derive(Clone, Copy)]
pub(super) struct Titles<'a> {
    pub texts: &'a Texts,
    pub language: &'a str,
}

impl Titles<'_> {
    pub fn fact(self, fact: Fact) -> String {
        self.with_id(fact.name(), &format!("fact-{}", fact.name()), Some("label"))
    }

    pub fn paper(self, paper: &PaperId) -> String {
        self.with_id(paper.as_str(), &format!("paper-{paper}"), None)
    }

    fn step(self, step: &StepId) -> String {
        self.with_id(step.as_str(), &format!("step-{step}"), None)
    }

    fn with_id(self, id: &str, message: &str, attribute: Option<&str>) -> String {
        match self.texts.get(self.language, message, attribute, None) {
            Some(title) => format!("{id} “{title}”"),
            None => id.to_owned(),
        }
    }
}

#[derive(Default)]
pub(super) struct Page(String);

impl Page {
    pub fn line(&mut self, depth: usize, text: impl AsRef<str>) {
        self.0.push_str(&"  ".repeat(depth));
        self.0.push_str(text.as_ref().trim_end());
        self.0.push('\n');
    }
}

pub(super) fn text(explanation: &StepExplanation, titles: Titles) -> String {
    let mut page = Page::default();
    page.line(0, format!("{} on {}", titles.step(&explanation.step), explanation.today));
    page.line(1, format!("{}; checked on {}", whom(explanation.concerns), explanation.checked_on));
    for source in &explanation.sources {
        page.line(1, format!("{}  {}", source.cite, source.url));
    }
    if let Some(link) = &explanation.link {
        page.line(1, link);
    }
    if explanation.persons.is_empty() {
        page.line(0, "No adult lives in the household, so nobody carries a step of the household.");
    }
    for person in &explanation.persons {
        page.line(0, "");
        write_person(&mut page, titles, person);
    }
    page.0
}

fn whom(concerns: Concerns) -> &'static str {
    match concerns {
        Concerns::Person => "for each person",
        Concerns::Adult => "for each adult",
        Concerns::Child => "for each child",
        Concerns::Household => "for the household, once",
    }
}

fn write_person(page: &mut Page, titles: Titles, of: &PersonExplanation) {
    page.line(0, format!("{}: {}", of.person.0, verdict(of)));
    if of.decided_by != of.person {
        page.line(1, format!("decided by {}: {} is not concerned", of.decided_by.0, of.person.0));
    }
    for test in &of.tests {
        write_test(page, titles, test, &of.person.0);
    }
    for requirement in &of.requirements {
        write_requirement(page, titles, requirement);
    }
    write_record(page, titles, &of.record);
    let Some(item) = &of.item else { return };
    for deadline in &of.deadlines {
        write_deadline(page, titles, deadline, item.due.as_ref());
    }
    if item.rule == DeadlineKind::None && of.deadlines.iter().all(|seen| seen.choice != Choice::Counts) {
        page.line(1, "deadline: none counts");
    }
    if let Some(opens) = item.opens_on {
        page.line(1, format!("opens on {opens}"));
    }
    for paper in &of.papers {
        write_paper(page, titles, paper);
    }
    if let Some(caution) = &of.caution {
        page.line(1, "ask an adviser first, when:");
        write_node(page, 2, titles, caution);
    }
}

fn verdict(of: &PersonExplanation) -> String {
    let state = of.item.as_ref().map(|item| word(&item.state)).unwrap_or_default();
    match of.verdict {
        Verdict::InPlan => format!("in the plan, {state}"),
        Verdict::OnlyRecorded => format!("in the plan only because it is recorded, {state}"),
        Verdict::NotConcerned => "not in the plan: it does not concern them".into(),
        Verdict::Undecided => "not in the plan yet: facts are missing".into(),
        Verdict::Unreachable => {
            "not in the plan: none of its hard prerequisites concerns them or is done".into()
        }
    }
}

fn write_test(page: &mut Page, titles: Titles, test: &PersonTest, carrier: &str) {
    let of = if test.person.0 == carrier { String::new() } else { format!(" {}", test.person.0) };
    page.line(1, format!("concerns{of}: {}", mark(&test.truth).trim_end()));
    if let Some(tested) = &test.role {
        let is = tested.is.map_or(String::new(), |is| format!(" ({})", role(is)));
        let unknown = unknown(titles, &tested.truth);
        page.line(2, format!("{} is {}{is}{unknown}", mark(&tested.truth), role(tested.wanted)));
    }
    let status = &test.status;
    let is = match (&status.is, &status.told_by) {
        (Some(is), Some(teller)) if *teller != test.person => format!(" ({is}, as told of {})", teller.0),
        (Some(is), _) => format!(" ({is})"),
        (None, _) => String::new(),
    };
    let wanted = if status.wanted.is_empty() {
        "every status".into()
    } else {
        format!("status is one of {}", status.wanted.join(" "))
    };
    page.line(2, format!("{} {wanted}{is}{}", mark(&status.truth), unknown(titles, &status.truth)));
    match &test.applies_when {
        Some(node) => write_node(page, 2, titles, node),
        None => page.line(2, "yes nothing beyond the status is asked"),
    }
}

fn write_requirement(page: &mut Page, titles: Titles, requirement: &RequirementSeen) {
    let force = if requirement.in_force { "" } else { ", not in force" };
    let all = if requirement.any { "one of" } else { "all of" };
    page.line(1, format!("hard prerequisite{force}: {all}"));
    if let Some(when) = &requirement.when {
        page.line(2, "when:");
        write_node(page, 3, titles, when);
    }
    for (step, standing) in &requirement.steps {
        let standing = match standing {
            Standing::Done => "done",
            Standing::Dismissed => "put away as \"not for me\"",
            Standing::NotConcerned => "does not concern them",
            Standing::Unfinished => "unfinished",
        };
        page.line(2, format!("{}: {standing}", titles.step(step)));
    }
}

fn write_record(page: &mut Page, titles: Titles, record: &RecordSeen) {
    let counted = record.counted.as_ref();
    if let Some((state, on)) = &record.newest {
        let counts = match (record.counts_from, counted) {
            (_, Some((_, day))) if day == on => "; it counts".into(),
            (Some(from), _) if on < &from => {
                format!("; it does not count, because the present window begins on {from}")
            }
            _ => "; something else counts".into(),
        };
        let state = match state {
            RecordState::Done => "done",
            RecordState::Waiting => "handed in",
            RecordState::Dismissed => "not for me",
        };
        page.line(1, format!("recorded: {state} on {on}{counts}"));
    }
    if let Some((fact, on)) = &record.implied_by {
        let counts = match counted {
            Some((ItemState::Done, day)) if day == on => "",
            _ => "; it does not count here",
        };
        page.line(1, format!("done on {on}, says {}{counts}", titles.fact(*fact)));
    }
}

fn write_deadline(page: &mut Page, titles: Titles, deadline: &DeadlineSeen, due: Option<&Due>) {
    let choice = match deadline.choice {
        Choice::Counts => "deadline that counts",
        Choice::NotTrue => "deadline that does not count",
        Choice::Unknown => "deadline that may count",
        Choice::NotReached => "deadline after it",
    };
    let hard = if deadline.hard { "hard" } else { "soft" };
    page.line(1, format!("{choice}: {}, {hard}, {}", rule(&deadline.rule), deadline.source));
    for source in &deadline.links {
        page.line(2, format!("{}  {}", source.cite, source.url));
    }
    if let Some(when) = &deadline.when {
        page.line(2, "when:");
        write_node(page, 3, titles, when);
    }
    for event in &deadline.events {
        write_event(page, titles, event);
    }
    if let Some(due) = due.filter(|_| deadline.choice == Choice::Counts) {
        write_counting(page, due);
    }
}

fn write_event(page: &mut Page, titles: Titles, event: &CountedEvent) {
    let name = word(&event.event);
    match &event.day {
        EventDay::Known { on, origins, extended_by, ask, .. } => {
            page.line(2, format!("{name}: {on}"));
            for origin in origins {
                let from = match &origin.from {
                    DaySource::Fact(fact) => titles.fact(*fact),
                    DaySource::Paper(paper) => format!("printed on {}", titles.paper(paper)),
                };
                page.line(3, format!("{} from {}: {from}", origin.on, origin.person.0));
            }
            if let Some(switch) = extended_by {
                page.line(3, format!("extended by {switch}"));
            }
            if !ask.is_empty() {
                page.line(3, format!("could still move, {}", not_told(titles, ask)));
            }
        }
        EventDay::Unknown(missing) => page.line(2, format!("{name}: {}", not_told(titles, missing))),
        EventDay::Never => page.line(2, format!("{name}: does not happen to them")),
    }
}

fn write_counting(page: &mut Page, due: &Due) {
    let reason = &due.reason;
    page.line(2, format!("counted to {}", reason.counted_to));
    let mut off = reason.counted_to;
    for why in &reason.moved_over {
        let why = match why {
            DayOff::Saturday => "a Saturday".into(),
            DayOff::Sunday => "a Sunday".into(),
            DayOff::Holiday(holiday) => format!("a public holiday ({})", word(holiday)),
        };
        page.line(3, format!("{off} is {why}"));
        off = off.plus_days(1);
    }
    page.line(2, format!("due on {}", due.on));
}

fn rule(rule: &Rule) -> String {
    let end = |period: &Period| match period {
        Period::Days(count) => format!("{count} days"),
        Period::Months(count) => format!("{count} months"),
        Period::CalendarMonths(count) => format!("the end of the {count}. month after the month of"),
        Period::LifeMonths(count) => format!("the end of month of life {}", count + 1),
    };
    match rule {
        Rule::None => "no day".into(),
        Rule::Immediately => "immediately".into(),
        Rule::Within { period, from, moves, opens_days } => {
            let moves = if *moves { "moves to a working day" } else { "never moved" };
            let opens = match opens_days {
                0 => String::new(),
                days => format!(", opens {days} days after it"),
            };
            format!("within {} from {}, {moves}{opens}", end(period), word(from))
        }
        Rule::WithinLatest { ends } => {
            let ends: Vec<String> = ends
                .iter()
                .map(|end| format!("{} {:+} days {:+} months", word(&end.from), end.days, end.months))
                .collect();
            format!("the latest of {}, moves to a working day", ends.join(", "))
        }
        Rule::Before { from, lead_days } => {
            let lead = lead_days.map_or(String::new(), |lead| format!(", opens {lead} days before"));
            format!("before {}, never moved{lead}", word(from))
        }
        Rule::Printed { from } => format!("the day of {}", word(from)),
        Rule::Retro { period, from } => {
            format!("paid back for a time: {} from {}, never moved", end(period), word(from))
        }
        Rule::MonthStart => "counts from the month of application".into(),
        Rule::Earliest { period, from } => format!("not before {} from {}", end(period), word(from)),
        Rule::AgeWindow { windows } => {
            let windows: Vec<String> =
                windows.iter().map(|(first, late)| format!("{first}–{late}")).collect();
            format!("windows of age in months: {}", windows.join(" "))
        }
        Rule::Land => "the Land's law says when".into(),
        Rule::OfficeDuty => "a duty of the office".into(),
    }
}

fn write_paper(page: &mut Page, titles: Titles, paper: &PaperSeen) {
    let need = if paper.helpful && !paper.missing { "helpful paper" } else { "paper" };
    let how = match &paper.in_hand {
        Some(held) => {
            let until = held.last_day.map_or(String::new(), |day| format!(" until {day}"));
            let expired = if held.valid { "" } else { ", expired: missing" };
            format!("in hand of {}{until}{expired}", held.person.0)
        }
        None if paper.missing => "missing".into(),
        None => "not in hand".into(),
    };
    page.line(1, format!("{need} {}: {how}", titles.paper(&paper.paper)));
    if !paper.instead.is_empty() {
        let others: Vec<&str> = paper.instead.iter().map(PaperId::as_str).collect();
        page.line(2, format!("instead: {}", others.join(", ")));
    }
}
