//! Which fact gives the day of an event. Where a paper is held, the day printed on it wins over the told one.

use std::collections::BTreeSet;

use super::situation::{Situation, Who};
use crate::Day;
use crate::catalogue::{Event, PaperId, SwitchId};
use crate::condition::{Missing, Truth};
use crate::facts::Fact;
use crate::household::Role;

/// The day of an event, as far as anybody told it.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum EventDay {
    Known {
        on: Day,
        /// A record before this day speaks of an earlier event.
        since: Day,
        extended_by: Option<SwitchId>,
        /// What could still move the day.
        ask: BTreeSet<Missing>,
    },
    Unknown(BTreeSet<Missing>),
    /// It cannot happen to this person (the entry of someone born here): nothing to ask.
    Never,
}

impl EventDay {
    fn known(on: Day) -> EventDay {
        EventDay::Known { on, since: on, extended_by: None, ask: BTreeSet::new() }
    }
}

/// Statuses whose right to child benefit begins without a permit being issued.
const WITHOUT_PERMIT: &[&str] = &["eu", "ch", "eufam", "spaetaus"];

/// `recorded` is the day of the newest record of the step that asks; only the claim for child benefit reads it.
pub(super) fn event_day(situation: &Situation, who: Who, event: Event, recorded: Option<Day>) -> EventDay {
    let Some(person) = situation.someone(who) else { return EventDay::Never };
    let told = |fact: Fact| match person.day(fact) {
        Some(day) => EventDay::known(day),
        None => EventDay::Unknown(situation.missing(who, fact)),
    };
    let first_of = |first: Fact, second: Fact| match (person.day(first), person.day(second)) {
        (Some(day), _) | (None, Some(day)) => EventDay::known(day),
        (None, None) => EventDay::Unknown(situation.missing(who, first)),
    };
    match event {
        Event::Einreise
            if person.yes(Fact::BornInGermany) == Some(true) && person.day(Fact::EnteredOn).is_none() =>
        {
            EventDay::Never
        }
        Event::TitelAblauf => expiry(situation, who, "eat", Fact::PermitExpiresOn),
        Event::DuldungAblauf => expiry(situation, who, "duldung", Fact::PermitExpiresOn),
        Event::VisumAblauf => expiry(situation, who, "visum_d", Fact::VisaExpiresOn),
        Event::PassAblauf => expiry(situation, who, "reisepass", Fact::PassportExpiresOn),
        Event::AnerkennungOderTitel => first_of(Fact::DecisionFinalOn, Fact::PermitIssuedOn),
        Event::Wohnsitz => first_of(Fact::EnteredOn, Fact::MovedInOn),
        Event::RechtmaessigerAufenthalt => match person.code(Fact::Status) {
            Some("schutz" | "subsidiaer") => told(Fact::AsylumRegisteredOn),
            _ => told(Fact::EnteredOn),
        },
        Event::Versicherungspflicht => match person.yes(Fact::HasJob) {
            Some(true) => told(Fact::JobStartedOn),
            Some(false) => told(Fact::InsuredSinceOn),
            None => match person.day(Fact::InsuredSinceOn) {
                Some(day) => EventDay::known(day),
                None => {
                    let mut ask = situation.missing(who, Fact::HasJob);
                    ask.extend(situation.missing(who, Fact::InsuredSinceOn));
                    EventDay::Unknown(ask)
                }
            },
        },
        Event::AnspruchBeginn => claim_begins(situation, who, recorded),
        Event::Geburt if person.role != Some(Role::Child) => youngest_birth(situation),
        _ => event.fact().map_or(EventDay::Never, told),
    }
}

/// The printed day of a held paper, else the told day; a regulation may let both run longer.
fn expiry(situation: &Situation, who: Who, paper: &str, fact: Fact) -> EventDay {
    let paper = PaperId::from(paper);
    let printed = situation.held(who, &paper).and_then(|held| held.expires_on);
    let told = || situation.someone(who).and_then(|person| person.day(fact));
    match printed.or_else(told) {
        Some(day) => extended(situation, who, &paper, day),
        None => EventDay::Unknown(situation.missing(who, fact)),
    }
}

/// A printed day under the regulations that extend this kind of paper.
pub(super) fn extended(situation: &Situation, who: Who, paper: &PaperId, printed: Day) -> EventDay {
    let mut ask = BTreeSet::new();
    for switch in &situation.catalogue.switches {
        let Some(extension) = &switch.extends else { continue };
        if &extension.paper != paper || printed < extension.printed_from || printed >= extension.to {
            continue;
        }
        match situation.truth(who, &extension.when) {
            Truth::True => {
                let extended_by = Some(switch.id.clone());
                return EventDay::Known { on: extension.to, since: extension.to, extended_by, ask };
            }
            Truth::Unknown(missing) => ask.extend(missing),
            Truth::False => {}
        }
    }
    EventDay::Known { on: printed, since: printed, extended_by: None, ask }
}

/// What a household does about a birth counts from its youngest child's.
fn youngest_birth(situation: &Situation) -> EventDay {
    let children = situation.everyone().filter_map(|who| situation.someone(who));
    let births = children
        .filter(|person| person.role == Some(Role::Child))
        .filter_map(|child| child.day(Fact::BornOn));
    births.max().map_or(EventDay::Never, EventDay::known)
}

/// §62, §66 EStG: for each child the later of its birth, the entry and the title. Without the title there is no claim
/// yet, so without its day there is none to count. Only a child that came after `recorded` opens the claim again: a
/// renewed title does not.
fn claim_begins(situation: &Situation, who: Who, recorded: Option<Day>) -> EventDay {
    let Some(adult) = situation.someone(who) else { return EventDay::Never };
    let mut facts = vec![Fact::EnteredOn];
    if !adult.code(Fact::Status).is_some_and(|status| WITHOUT_PERMIT.contains(&status)) {
        facts.push(Fact::PermitIssuedOn);
    }
    let mut ask = BTreeSet::new();
    let mut earliest = Day::MIN;
    for fact in facts {
        match adult.day(fact) {
            Some(day) => earliest = earliest.max(day),
            None => ask.extend(situation.missing(who, fact)),
        }
    }
    let mut arrivals: Vec<Day> = Vec::new();
    for child in situation.everyone() {
        let Some(someone) = situation.someone(child).filter(|person| person.role == Some(Role::Child)) else {
            continue;
        };
        match someone.day(Fact::BornOn) {
            Some(born) if born.age_on(situation.today) < 18 => {
                arrivals.push(someone.day(Fact::EnteredOn).map_or(born, |entered| entered.max(born)));
            }
            Some(_) => {}
            None => ask.extend(situation.missing(child, Fact::BornOn)),
        }
    }
    if !ask.is_empty() {
        return EventDay::Unknown(ask);
    }
    arrivals.sort_unstable();
    let uncovered = arrivals.iter().find(|arrived| recorded.is_none_or(|on| on < **arrived));
    match (uncovered.or(arrivals.last()), arrivals.last()) {
        (Some(arrived), Some(since)) => {
            EventDay::Known { on: earliest.max(*arrived), since: *since, extended_by: None, ask }
        }
        _ => EventDay::Never,
    }
}
