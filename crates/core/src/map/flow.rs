//! What hangs together: which card brings a paper that another lacks, which must be done before which.

use std::collections::BTreeSet;

use super::Tie;
use crate::catalogue::{Catalogue, Concerns, OfficeKindId, PaperId, StepId};
use crate::household::PersonId;
use crate::plan::{ItemState, PlanItem};

/// Cards by their index, and what ties them.
pub(super) struct Flow {
    pub cards: Vec<Card>,
    pub links: Vec<Link>,
}

pub(super) struct Card {
    pub step: StepId,
    pub office: OfficeKindId,
    /// Papers it lacks that no card brings, or none before it. Told of the next step alone: thirty papers to find help nobody.
    pub to_find: Vec<PaperId>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Link {
    pub from: usize,
    pub to: usize,
    pub tie: Tie,
}

pub(super) fn flow(catalogue: &Catalogue, cards: &[Vec<&PlanItem>], next: Option<usize>) -> Flow {
    let seen: Vec<Seen> = cards.iter().filter_map(|items| Seen::new(catalogue, items)).collect();
    let mut flow = Flow { cards: Vec::new(), links: Vec::new() };
    for (to, card) in seen.iter().enumerate() {
        let mut to_find = Vec::new();
        for paper in card.lacks() {
            let brings = |other: &Seen| other.items.iter().any(|item| item.produces.contains(paper));
            let sources = sources(&seen, to, brings);
            if sources.is_empty() && next == Some(to) {
                to_find.push(paper.clone());
            }
            flow.tie(&sources, to, &Tie::Paper(paper.clone()));
        }
        for step in card.waits_for() {
            flow.tie(&sources(&seen, to, |other| other.step == step), to, &Tie::First);
        }
        for step in card.comes_after(catalogue) {
            let comes_first = |other: &Seen| other.step == step && other.is_ahead();
            flow.tie(&sources(&seen, to, comes_first), to, &Tie::Usual);
        }
        flow.cards.push(Card { step: card.step.clone(), office: card.office.clone(), to_find });
    }
    flow
}

impl Flow {
    /// A paper tells more than "first", and "first" more than "usually": one pair of cards is tied once by a plain line,
    /// and only where no paper ties it.
    fn tie(&mut self, sources: &[usize], to: usize, tie: &Tie) {
        for &from in sources {
            let is_tied = self.links.iter().any(|link| link.from == from && link.to == to);
            if matches!(tie, Tie::Paper(_)) || !is_tied {
                self.links.push(Link { from, to, tie: tie.clone() });
            }
        }
    }
}

/// A card as it is asked about here.
struct Seen<'p> {
    step: &'p StepId,
    office: &'p OfficeKindId,
    items: &'p [&'p PlanItem],
    persons: BTreeSet<&'p PersonId>,
    of_household: bool,
}

impl<'p> Seen<'p> {
    fn new(catalogue: &Catalogue, items: &'p [&'p PlanItem]) -> Option<Seen<'p>> {
        let first = items.first()?;
        let concerns = catalogue.step(&first.step).map(|step| step.concerns);
        Some(Seen {
            step: &first.step,
            office: &first.office,
            items,
            persons: items.iter().map(|item| &item.person).collect(),
            of_household: matches!(concerns, Some(Concerns::Household)),
        })
    }

    fn is_open(&self) -> bool {
        self.items
            .iter()
            .any(|item| matches!(item.state, ItemState::Blocked | ItemState::Upcoming | ItemState::Ready))
    }

    /// Open, or at the office: what comes after it still waits.
    fn is_ahead(&self) -> bool {
        self.is_open() || self.items.iter().any(|item| item.state == ItemState::Waiting)
    }

    fn lacks(&self) -> Vec<&'p PaperId> {
        distinct(self.items.iter().flat_map(|item| &item.missing_documents))
    }

    fn waits_for(&self) -> Vec<&'p StepId> {
        distinct(self.items.iter().flat_map(|item| &item.blocked_by))
    }

    fn comes_after<'c>(&self, catalogue: &'c Catalogue) -> &'c [StepId] {
        match catalogue.step(self.step) {
            Some(step) if self.is_open() => &step.after,
            _ => &[],
        }
    }
}

/// The cards that do it for the same people; where there is none, those of anyone in the household: what adults
/// do brings the papers of the children too.
fn sources(seen: &[Seen], to: usize, wanted: impl Fn(&Seen) -> bool) -> Vec<usize> {
    let Some(target) = seen.get(to) else { return Vec::new() };
    let all = || seen.iter().enumerate().filter(|(index, other)| *index != to && wanted(other));
    let of_same = |other: &Seen| {
        other.of_household || target.of_household || !other.persons.is_disjoint(&target.persons)
    };
    let same: Vec<usize> = all().filter(|(_, other)| of_same(other)).map(|(index, _)| index).collect();
    if same.is_empty() { all().map(|(index, _)| index).collect() } else { same }
}

/// Each once, in the order of first appearance.
fn distinct<'i, T: PartialEq>(ids: impl Iterator<Item = &'i T>) -> Vec<&'i T> {
    ids.fold(Vec::new(), |mut list, id| {
        if !list.contains(&id) {
            list.push(id);
        }
        list
    })
}
