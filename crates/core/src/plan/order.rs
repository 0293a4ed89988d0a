//! What comes first, as a sensible adviser would say it, and what is still to be asked.

use std::collections::{BTreeMap, BTreeSet};

use super::item::Placed;
use super::situation::{Situation, Who};
use super::{Due, ItemRef, ItemState, OpenQuestion, PlanItem, Urgency};
use crate::Day;
use crate::catalogue::{Concerns, DeadlineKind, StepId};
use crate::condition::Missing;

/// At most this many steps are "next".
const NEXT: usize = 3;

/// Overdue hard days, hard days within 14 days, "now" duties, other days, the rest; then what needs no act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    OverdueHard(Day),
    SoonHard(Day),
    Now,
    Dated(Day),
    Rest,
    Waiting,
    Done,
    Dismissed,
}

/// Rank first; equal ranks go by catalogue order, then by the order of persons.
type SortKey = (Rank, usize, Who);

pub(super) fn ordered(items: Vec<Placed>) -> Vec<PlanItem> {
    let ranks: Vec<Rank> = items.iter().map(|placed| rank(&placed.item)).collect();
    let key = |index: usize| -> Option<SortKey> {
        let placed = items.get(index)?;
        Some((*ranks.get(index)?, placed.place, placed.carrier))
    };
    let mut waits_for: Vec<BTreeSet<usize>> =
        (0..items.len()).map(|index| predecessors(&items, &ranks, index)).collect();
    let mut open: BTreeSet<(SortKey, usize)> =
        (0..items.len()).filter_map(|index| Some((key(index)?, index))).collect();
    let mut sequence: Vec<usize> = Vec::with_capacity(items.len());
    while let Some(first) = open.first().copied() {
        // Everything may wait for something only in a catalogue with a cycle, which `check` refuses.
        let free =
            open.iter().copied().find(|(_, index)| waits_for.get(*index).is_none_or(BTreeSet::is_empty));
        let taken = free.unwrap_or(first);
        open.remove(&taken);
        sequence.push(taken.1);
        for waiting in &mut waits_for {
            waiting.remove(&taken.1);
        }
    }
    let mut slots: Vec<Option<PlanItem>> = items.into_iter().map(|placed| Some(placed.item)).collect();
    sequence.into_iter().filter_map(|index| slots.get_mut(index)?.take()).collect()
}

/// The first steps that can be taken, each step once.
pub(super) fn next(plan: &[PlanItem]) -> Vec<ItemRef> {
    let mut next: Vec<ItemRef> = Vec::new();
    for item in plan.iter().filter(|item| item.state == ItemState::Ready) {
        if next.len() < NEXT && next.iter().all(|chosen| chosen.step != item.step) {
            next.push(ItemRef { person: item.person.clone(), step: item.step.clone() });
        }
    }
    next
}

fn rank(item: &PlanItem) -> Rank {
    match (item.state, &item.due, item.urgency) {
        (ItemState::Waiting, ..) => Rank::Waiting,
        (ItemState::Done, ..) => Rank::Done,
        (ItemState::Dismissed, ..) => Rank::Dismissed,
        (_, Some(Due { on, hard: true, .. }), Urgency::Overdue) => Rank::OverdueHard(*on),
        (_, Some(Due { on, hard: true, .. }), Urgency::Soon) => Rank::SoonHard(*on),
        _ if item.rule == DeadlineKind::Immediately => Rank::Now,
        (_, Some(Due { on, .. }), _) => Rank::Dated(*on),
        (_, None, _) => Rank::Rest,
    }
}

/// Among steps without a day, what blocks an item or usually comes first stands above it.
fn predecessors(items: &[Placed], ranks: &[Rank], index: usize) -> BTreeSet<usize> {
    let is_rest = |index: usize| ranks.get(index) == Some(&Rank::Rest);
    let Some(placed) = items.get(index).filter(|_| is_rest(index)) else { return BTreeSet::new() };
    items
        .iter()
        .enumerate()
        .filter(|(other, candidate)| *other != index && is_rest(*other) && same_person(candidate, placed))
        .filter(|(_, candidate)| {
            let id = &candidate.step.id;
            placed.item.blocked_by.contains(id) || placed.step.after.contains(id)
        })
        .map(|(other, _)| other)
        .collect()
}

/// Steps of the household stand for each of its persons.
fn same_person(one: &Placed, other: &Placed) -> bool {
    let of_household = |placed: &Placed| placed.step.concerns == Concerns::Household;
    one.carrier == other.carrier || of_household(one) || of_household(other)
}

/// Facts nobody told, with the steps each would decide.
#[derive(Default)]
pub(super) struct Questions(BTreeMap<Missing, BTreeSet<StepId>>);

impl Questions {
    pub fn ask(&mut self, missing: &BTreeSet<Missing>, step: &StepId) {
        for fact in missing {
            self.0.entry(fact.clone()).or_default().insert(step.clone());
        }
    }

    /// In the order of persons, then of the facts' table; the steps in catalogue order.
    pub fn into_list(self, situation: &Situation) -> Vec<OpenQuestion> {
        let mut list: Vec<OpenQuestion> = self
            .0
            .into_iter()
            .map(|(missing, steps)| OpenQuestion {
                person: missing.person,
                fact: missing.fact,
                decides: situation
                    .catalogue
                    .steps
                    .iter()
                    .filter(|step| steps.contains(&step.id))
                    .map(|step| step.id.clone())
                    .collect(),
            })
            .collect();
        list.sort_by_key(|question| (situation.who(&question.person), question.fact));
        list
    }
}
