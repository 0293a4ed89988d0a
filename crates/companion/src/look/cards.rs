//! Plan items as cards: the same step of several persons in the same state with the same day is one card.

use diko_core::Day;
use diko_core::catalogue::{Concerns, Source, StepId};
use diko_core::household::PersonId;
use diko_core::land::DayOff;
use diko_core::plan::{Due, ItemState, PlanItem, Reason};

use super::Look;
use crate::views::{CardView, DayOffView, DueView, PeriodWordView, SourceView};
use crate::words::word;

/// A card with the items behind it; never without one.
pub(crate) struct Card<'p> {
    pub first: &'p PlanItem,
    pub items: Vec<&'p PlanItem>,
}

impl Card<'_> {
    pub fn concerns(&self, person: &PersonId) -> bool {
        self.items.iter().any(|item| &item.person == person)
    }
}

/// Still to do, whether it can be done today or not.
pub(crate) fn is_open(item: &PlanItem) -> bool {
    matches!(item.state, ItemState::Blocked | ItemState::Upcoming | ItemState::Ready)
}

impl Look<'_> {
    /// All cards, in the order of the plan.
    pub fn cards(&self) -> Vec<Card<'_>> {
        grouped(self.plan.plan.iter())
    }

    pub fn card_view(&self, card: &Card<'_>) -> CardView {
        let item = card.first;
        let step = self.catalogue().step(&item.step);
        CardView {
            step: item.step.0.clone(),
            field: word(&item.field),
            persons: card.items.iter().map(|item| self.person(&item.person)).collect(),
            state: item.state.into(),
            urgency: item.urgency.into(),
            rule: item.rule.into(),
            due: item.due.as_ref().map(|due| self.due_view(item, due)),
            opens_on: item.opens_on.map(|day| day.to_string()),
            recorded_on: card
                .items
                .iter()
                .filter_map(|item| item.recorded_on)
                .max()
                .map(|day| day.to_string()),
            missing: union(card.items.iter().flat_map(|item| &item.missing_documents)),
            blocked_by: union(card.items.iter().flat_map(|item| &item.blocked_by)),
            unlocks: self.unlocks(card),
            produces: union(item.produces.iter()),
            office: item.office.0.clone(),
            caution: card.items.iter().any(|item| item.caution),
            typical_days: step.and_then(|step| step.typical_days),
        }
    }

    fn due_view(&self, item: &PlanItem, due: &Due) -> DueView {
        let step = self.catalogue().step(&item.step);
        let Reason { event, event_on, period, counted_to, moved_over, extended_by } = &due.reason;
        DueView {
            on: due.on.to_string(),
            days_left: i32::try_from(due.on.days_since(self.today)).unwrap_or(i32::MAX),
            rule: due.kind.into(),
            hard: due.hard,
            source: due.source.clone(),
            sources: step.map(|step| source_views(step.cited(&due.source))).unwrap_or_default(),
            checked_on: due.checked_on.to_string(),
            fine_eur: step.and_then(|step| step.fine_eur),
            event: event.as_ref().map(word),
            event_on: event_on.map(|day| day.to_string()),
            period: period
                .map(|period| PeriodWordView { count: period.count.into(), unit: period.unit.into() }),
            counted_to: counted_to.to_string(),
            moved_over: days_off(*counted_to, moved_over)
                .map(|(on, off)| DayOffView { on: on.to_string(), reason: reason_of(off) })
                .collect(),
            extended_by: extended_by.as_ref().map(|switch| switch.0.clone()),
        }
    }

    /// Steps of the plan that wait for this one, or for a paper it brings.
    fn unlocks(&self, card: &Card<'_>) -> Vec<String> {
        let of_household = |step: &StepId| {
            self.catalogue().step(step).is_some_and(|step| step.concerns == Concerns::Household)
        };
        let this = card.first;
        if !is_open(this) && this.state != ItemState::Waiting {
            return Vec::new();
        }
        let waits = |other: &&PlanItem| {
            let same_people =
                card.concerns(&other.person) || of_household(&this.step) || of_household(&other.step);
            let for_step = other.blocked_by.contains(&this.step);
            let for_paper = || this.produces.iter().any(|paper| other.missing_documents.contains(paper));
            other.step != this.step && is_open(other) && same_people && (for_step || for_paper())
        };
        union(self.plan.plan.iter().filter(waits).map(|other| &other.step))
    }
}

/// Groups items, keeping the order in which each card first appears.
pub(crate) fn grouped<'p>(items: impl Iterator<Item = &'p PlanItem>) -> Vec<Card<'p>> {
    let mut cards: Vec<Card<'p>> = Vec::new();
    for item in items {
        match cards.iter_mut().find(|card| is_one_card(card.first, item)) {
            Some(card) => card.items.push(item),
            None => cards.push(Card { first: item, items: vec![item] }),
        }
    }
    cards
}

fn is_one_card(one: &PlanItem, other: &PlanItem) -> bool {
    let due_on = |item: &PlanItem| item.due.as_ref().map(|due| due.on);
    let opens_on = |item: &PlanItem| item.opens_on.filter(|_| item.state == ItemState::Upcoming);
    one.step == other.step
        && one.state == other.state
        && due_on(one) == due_on(other)
        && opens_on(one) == opens_on(other)
}

/// The days a period moved over, each with its reason.
pub(crate) fn days_off(counted_to: Day, moved_over: &[DayOff]) -> impl Iterator<Item = (Day, &DayOff)> {
    (0..).zip(moved_over).map(move |(later, off)| (counted_to.plus_days(later), off))
}

fn reason_of(off: &DayOff) -> String {
    match off {
        DayOff::Saturday => "saturday".into(),
        DayOff::Sunday => "sunday".into(),
        DayOff::Holiday(holiday) => word(holiday),
    }
}

pub(crate) fn source_views<'s>(sources: impl IntoIterator<Item = &'s Source>) -> Vec<SourceView> {
    let view = |source: &Source| SourceView { cite: source.cite.clone(), url: source.url.clone() };
    sources.into_iter().map(view).collect()
}

/// Each id once, in the order of first appearance.
pub(crate) fn union<'i, T: ToString + 'i>(ids: impl Iterator<Item = &'i T>) -> Vec<String> {
    let mut list: Vec<String> = Vec::new();
    for id in ids.map(ToString::to_string) {
        if !list.contains(&id) {
            list.push(id);
        }
    }
    list
}
