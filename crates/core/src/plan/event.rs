//! Which fact gives the day of an event. Where a paper is held, the day printed on it wins over the told one.

use std::collections::BTreeSet;

use serde::Serialize;

use super::situation::{Situation, Someone, Who};
use crate::Day;
use crate::catalogue::{Event, PaperId, SwitchId};
use crate::condition::{Missing, Truth};
use crate::facts::Fact;
use crate::household::{HeldPaper, PersonId, Role};

/// The day of an event, as far as anybody told it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum EventDay {
    Known {
        on: Day,
        /// A record before this day speaks of an earlier event.
        since: Day,
        /// The days it was found from: told, or printed on a paper.
        origins: Vec<Origin>,
        extended_by: Option<SwitchId>,
        /// What could still move the day.
        ask: BTreeSet<Missing>,
    },
    Unknown(BTreeSet<Missing>),
    /// It cannot happen to this person (the entry of someone born here): nothing to ask.
    Never,
}

/// A day somebody told or read from a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Origin {
    pub person: PersonId,
    pub on: Day,
    pub from: DaySource,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DaySource {
    Fact(Fact),
    /// The day printed on a held paper.
    Paper(PaperId),
}

impl EventDay {
    fn known(origin: Origin) -> EventDay {
        let on = origin.on;
        EventDay::Known { on, since: on, origins: vec![origin], extended_by: None, ask: BTreeSet::new() }
    }
}

/// The day a fact tells of this person.
fn told_day(situation: &Situation, who: Who, fact: Fact) -> Option<Origin> {
    let on = situation.someone(who)?.day(fact)?;
    let person = situation.teller(who, fact)?.clone();
    Some(Origin { person, on, from: DaySource::Fact(fact) })
}

/// The day a fact tells of this person, or whom to ask for it.
pub(super) fn told(situation: &Situation, who: Who, fact: Fact) -> EventDay {
    told_day(situation, who, fact)
        .map_or_else(|| EventDay::Unknown(situation.missing(who, fact)), EventDay::known)
}

/// Statuses whose right to child benefit begins without a permit being issued.
const WITHOUT_PERMIT: &[&str] = &["eu", "ch", "eufam", "spaetaus"];

/// `recorded` is the day of the newest record of the step that asks; only the claim for child benefit reads it.
pub(super) fn event_day(situation: &Situation, who: Who, event: Event, recorded: Option<Day>) -> EventDay {
    let Some(person) = situation.someone(who) else { return EventDay::Never };
    let told = |fact: Fact| told(situation, who, fact);
    let first_of = |first: Fact, second: Fact| {
        told_day(situation, who, first)
            .or_else(|| told_day(situation, who, second))
            .map_or_else(|| EventDay::Unknown(situation.missing(who, first)), EventDay::known)
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
            None => match told(Fact::InsuredSinceOn) {
                EventDay::Unknown(mut ask) => {
                    ask.extend(situation.missing(who, Fact::HasJob));
                    EventDay::Unknown(ask)
                }
                known => known,
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
    let printed = |held: &HeldPaper| {
        let on = held.expires_on?;
        Some(Origin { person: held.person.clone(), on, from: DaySource::Paper(paper.clone()) })
    };
    let held = situation.held(who, &paper);
    match held.and_then(printed).or_else(|| told_day(situation, who, fact)) {
        Some(origin) => {
            let Extended { on, extended_by, ask } = extended(situation, who, &paper, origin.on);
            EventDay::Known { on, since: on, origins: vec![origin], extended_by, ask }
        }
        None => EventDay::Unknown(situation.missing(who, fact)),
    }
}

/// The day to which a paper runs.
pub(super) struct Extended {
    pub on: Day,
    pub extended_by: Option<SwitchId>,
    /// What would decide whether a regulation extends it.
    pub ask: BTreeSet<Missing>,
}

/// A printed day under the regulations that extend this kind of paper.
pub(super) fn extended(situation: &Situation, who: Who, paper: &PaperId, printed: Day) -> Extended {
    let mut ask = BTreeSet::new();
    for switch in &situation.catalogue.switches {
        let Some(extension) = &switch.extends else { continue };
        if &extension.paper != paper || printed < extension.printed_from || printed >= extension.to {
            continue;
        }
        match situation.truth(who, &extension.when) {
            Truth::True => return Extended { on: extension.to, extended_by: Some(switch.id.clone()), ask },
            Truth::Unknown(missing) => ask.extend(missing),
            Truth::False => {}
        }
    }
    Extended { on: printed, extended_by: None, ask }
}

/// What a household does about a birth counts from its youngest child's.
fn youngest_birth(situation: &Situation) -> EventDay {
    let births = children(situation).filter_map(|child| told_day(situation, child, Fact::BornOn));
    births.max_by_key(|birth| birth.on).map_or(EventDay::Never, EventDay::known)
}

fn children<'a>(situation: &'a Situation) -> impl Iterator<Item = Who> + 'a {
    let is_child = |who: &Who| situation.someone(*who).is_some_and(|person| person.role == Some(Role::Child));
    situation.everyone().filter(is_child)
}

/// For each child under 18 the later of its birth and its entry.
fn arrivals(situation: &Situation) -> Vec<Origin> {
    let arrival = |child: Who| {
        let born = told_day(situation, child, Fact::BornOn)?;
        let entered = told_day(situation, child, Fact::EnteredOn).filter(|entered| entered.on > born.on);
        (born.on.age_on(situation.today) < 18).then(|| entered.unwrap_or(born))
    };
    children(situation).filter_map(arrival).collect()
}

/// Since when a record is too old, whether or not the event's own day is known: a new child opens the claim again.
pub(super) fn opened_again_on(situation: &Situation, event: Event) -> Option<Day> {
    let newest = || arrivals(situation).iter().map(|arrived| arrived.on).max();
    (event == Event::AnspruchBeginn).then(newest).flatten()
}

/// With a ban on removal and no work the claim begins when fifteen months of stay are full (§62(2) Nr.4 EStG).
fn claim_waits_until(adult: &Someone) -> Option<Day> {
    let waits = adult.code(Fact::Status) == Some("abschverbot") && adult.yes(Fact::HasJob) != Some(true);
    adult.day(Fact::EnteredOn).filter(|_| waits).map(|entered| entered.plus_months(15))
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
    let mut origins = Vec::new();
    for fact in facts {
        match told_day(situation, who, fact) {
            Some(origin) => origins.push(origin),
            None => ask.extend(situation.missing(who, fact)),
        }
    }
    for child in children(situation).filter(|child| told_day(situation, *child, Fact::BornOn).is_none()) {
        ask.extend(situation.missing(child, Fact::BornOn));
    }
    if !ask.is_empty() {
        return EventDay::Unknown(ask);
    }
    let mut arrivals = arrivals(situation);
    arrivals.sort_by_key(|arrived| arrived.on);
    let uncovered = arrivals.iter().find(|arrived| recorded.is_none_or(|on| on < arrived.on));
    match (uncovered.or(arrivals.last()), arrivals.last()) {
        (Some(arrived), Some(last)) => {
            let since = last.on;
            origins.push(arrived.clone());
            let told = origins.iter().map(|origin| origin.on).max().unwrap_or(since);
            let on = claim_waits_until(adult).map_or(told, |full| full.max(told));
            EventDay::Known { on, since, origins, extended_by: None, ask }
        }
        _ => EventDay::Never,
    }
}
