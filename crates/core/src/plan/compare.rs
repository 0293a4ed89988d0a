//! What is different between two plans: the same household under another catalogue, after an answer, or on another
//! day. It compares what a person sees of a plan; words for it are found elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{ItemRef, ItemState, Plan, PlanItem};
use crate::Day;
use crate::catalogue::{DeadlineKind, OfficeKindId, PaperId, StepId};
use crate::facts::Fact;
use crate::household::PersonId;

/// What a person would notice of the items and the questions. Not compared: what follows from them and the day (urgency,
/// `next`), and the papers that end. Lists of items stand in the order of the later plan, `gone` in that of the
/// earlier one. An item that appeared or is gone is in no other list.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PlanChanges {
    pub appeared: Vec<ItemRef>,
    pub gone: Vec<ItemRef>,
    pub state_changed: Vec<Changed<ItemState>>,
    /// The last day; `None` where there is none.
    pub day_moved: Vec<Changed<Option<Day>>>,
    /// The day the window opens.
    pub opening_moved: Vec<Changed<Option<Day>>>,
    /// `immediately` is "now" without a day, so a change can show here alone.
    pub rule_changed: Vec<Changed<DeadlineKind>>,
    /// Whether missing the day costs a right; `None` without a day.
    pub hardness_changed: Vec<Changed<Option<bool>>>,
    /// The § behind the day.
    pub source_changed: Vec<Changed<Option<String>>>,
    pub office_changed: Vec<Changed<OfficeKindId>>,
    /// Ask an adviser first.
    pub caution_changed: Vec<Changed<bool>>,
    pub blocks_changed: Vec<Listed<StepId>>,
    /// Papers the step asks for.
    pub papers_changed: Vec<Listed<PaperId>>,
    /// Papers still missing for it.
    pub missing_changed: Vec<Listed<PaperId>>,
    pub produces_changed: Vec<Listed<PaperId>>,
    /// The fewest items whose moving explains the new order of those that both plans have.
    pub reordered: Vec<ItemRef>,
    pub now_asked: Vec<AskedFact>,
    pub no_longer_asked: Vec<AskedFact>,
}

/// One value of an item, before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Changed<T> {
    #[serde(flatten)]
    pub item: ItemRef,
    pub from: T,
    pub to: T,
}

/// A list of an item: what joined it and what left it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Listed<T> {
    #[serde(flatten)]
    pub item: ItemRef,
    pub added: Vec<T>,
    pub removed: Vec<T>,
}

/// A fact that a plan asks of a person.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct AskedFact {
    pub person: PersonId,
    pub fact: Fact,
}

impl PlanChanges {
    /// A person looking at both plans sees the same.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == PlanChanges::default()
    }
}

/// What became of `before` in `after`. Persons are told apart by their ids, so both plans are of one household.
#[must_use]
pub fn compare(before: &Plan, after: &Plan) -> PlanChanges {
    let old: BTreeMap<Key, &PlanItem> = before.plan.iter().map(|item| (key(item), item)).collect();
    let new: BTreeSet<Key> = after.plan.iter().map(key).collect();
    let mut changes = PlanChanges {
        appeared: refs(after.plan.iter().filter(|item| !old.contains_key(&key(item)))),
        gone: refs(before.plan.iter().filter(|item| !new.contains(&key(item)))),
        reordered: reordered(before, after),
        now_asked: asked_only_in(after, before),
        no_longer_asked: asked_only_in(before, after),
        ..PlanChanges::default()
    };
    for item in &after.plan {
        if let Some(was) = old.get(&key(item)) {
            note(&mut changes, was, item);
        }
    }
    changes
}

type Key<'a> = (&'a PersonId, &'a StepId);

fn key(item: &PlanItem) -> Key<'_> {
    (&item.person, &item.step)
}

fn item_ref(item: &PlanItem) -> ItemRef {
    ItemRef { person: item.person.clone(), step: item.step.clone() }
}

fn refs<'a>(items: impl Iterator<Item = &'a PlanItem>) -> Vec<ItemRef> {
    items.map(item_ref).collect()
}

fn note(changes: &mut PlanChanges, was: &PlanItem, is: &PlanItem) {
    let due = |item: &PlanItem| item.due.as_ref().map(|due| due.on);
    let hard = |item: &PlanItem| item.due.as_ref().map(|due| due.hard);
    let source = |item: &PlanItem| item.due.as_ref().map(|due| due.source.clone());
    changes.state_changed.extend(changed(is, was.state, is.state));
    changes.day_moved.extend(changed(is, due(was), due(is)));
    changes.opening_moved.extend(changed(is, was.opens_on, is.opens_on));
    changes.rule_changed.extend(changed(is, was.rule, is.rule));
    changes.hardness_changed.extend(changed(is, hard(was), hard(is)));
    changes.source_changed.extend(changed(is, source(was), source(is)));
    changes.office_changed.extend(changed(is, was.office.clone(), is.office.clone()));
    changes.caution_changed.extend(changed(is, was.caution, is.caution));
    changes.blocks_changed.extend(listed(is, &was.blocked_by, &is.blocked_by));
    changes.papers_changed.extend(listed(is, &was.needs, &is.needs));
    changes.missing_changed.extend(listed(is, &was.missing_documents, &is.missing_documents));
    changes.produces_changed.extend(listed(is, &was.produces, &is.produces));
}

fn changed<T: PartialEq>(item: &PlanItem, from: T, to: T) -> Option<Changed<T>> {
    (from != to).then(|| Changed { item: item_ref(item), from, to })
}

fn listed<T: Clone + PartialEq>(item: &PlanItem, was: &[T], is: &[T]) -> Option<Listed<T>> {
    let only_in = |one: &[T], other: &[T]| -> Vec<T> {
        one.iter().filter(|entry| !other.contains(entry)).cloned().collect()
    };
    let (added, removed) = (only_in(is, was), only_in(was, is));
    (!added.is_empty() || !removed.is_empty()).then(|| Listed { item: item_ref(item), added, removed })
}

fn asked_only_in(one: &Plan, other: &Plan) -> Vec<AskedFact> {
    let questions = |plan: &Plan| -> Vec<AskedFact> {
        let asked = plan.open_questions.iter();
        asked.map(|open| AskedFact { person: open.person.clone(), fact: open.fact }).collect()
    };
    let known: BTreeSet<AskedFact> = questions(other).into_iter().collect();
    questions(one).into_iter().filter(|question| !known.contains(question)).collect()
}

/// Items outside the longest run of common items that kept their order among each other.
fn reordered(before: &Plan, after: &Plan) -> Vec<ItemRef> {
    let places: BTreeMap<Key, usize> =
        before.plan.iter().enumerate().map(|(place, item)| (key(item), place)).collect();
    let common: Vec<(&PlanItem, usize)> =
        after.plan.iter().filter_map(|item| Some((item, *places.get(&key(item))?))).collect();
    // For each item the longest rising run of old places that ends with it: its length and the item before.
    let mut runs: Vec<(usize, Option<usize>)> = Vec::with_capacity(common.len());
    for (index, (_, place)) in common.iter().enumerate() {
        let earlier = common.iter().zip(&runs).enumerate().take(index);
        let longest = earlier
            .filter(|(_, ((_, other), _))| other < place)
            .map(|(at, (_, (length, _)))| (*length, std::cmp::Reverse(at)))
            .max();
        runs.push(longest.map_or((1, None), |(length, at)| (length + 1, Some(at.0))));
    }
    let mut kept = BTreeSet::new();
    let mut at = (0..runs.len())
        .max_by_key(|index| (runs.get(*index).map_or(0, |(length, _)| *length), std::cmp::Reverse(*index)));
    while let Some(index) = at {
        kept.insert(index);
        at = runs.get(index).and_then(|(_, previous)| *previous);
    }
    let moved = common.iter().enumerate().filter(|(index, _)| !kept.contains(index));
    refs(moved.map(|(_, (item, _))| *item))
}
