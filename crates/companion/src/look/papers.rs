//! The papers of everyone: in hand, missing, at an office, still to come, and when they end.

use std::collections::BTreeSet;

use diko_core::Day;
use diko_core::catalogue::{Concerns, Paper, PaperId, StepId};
use diko_core::household::{HeldPaper, PersonId, Role};
use diko_core::plan::{ItemState, PlanItem};

use super::Look;
use super::cards::{is_open, union};
use crate::case::photos::Shown;
use crate::views::{PaperRowView, PaperState, PapersView, PersonPapersView};

/// What is known of one paper in one person's hands, or not in them.
pub(crate) struct PaperLook<'l> {
    pub state: PaperState,
    pub held: Option<&'l HeldPaper>,
    /// The day it really ends: the printed one, or a later one that a regulation gives.
    pub ends_on: Option<Day>,
    pub act_from: Option<Day>,
    pub renewed_by: Option<StepId>,
}

impl Look<'_> {
    pub fn papers_view(&self) -> PapersView {
        let mut to_act = Vec::new();
        let mut persons = Vec::new();
        for person in self.persons() {
            let (acting, resting): (Vec<_>, Vec<_>) =
                self.papers_of(&person.id).into_iter().partition(|row| self.asks_to_act(row));
            to_act.extend(acting);
            persons.push(PersonPapersView { person: self.person(&person.id), papers: resting });
        }
        to_act.sort_by_key(|row| (urgency(row.state), row.expires_on.clone()));
        PapersView {
            today: self.today.to_string(),
            to_act,
            persons,
            catalogue: self.catalogue().papers.iter().map(|paper| paper.id.0.clone()).collect(),
        }
    }

    /// Papers in hand that ended or whose window to renew is open.
    pub fn expiring_rows(&self) -> Vec<PaperRowView> {
        let mut rows: Vec<PaperRowView> = self
            .persons()
            .flat_map(|person| self.papers_of(&person.id))
            .filter(|row| matches!(row.state, PaperState::Expired | PaperState::Renew))
            .collect();
        rows.sort_by_key(|row| (urgency(row.state), row.expires_on.clone()));
        rows
    }

    /// The papers that have to do with a person, in catalogue order; those a newer catalogue knows come last.
    fn papers_of(&self, person: &PersonId) -> Vec<PaperRowView> {
        let held =
            self.household.held.iter().filter(|held| &held.person == person).map(|held| &held.document);
        let open = || self.items_of(person).filter(|item| is_open(item) || item.state == ItemState::Waiting);
        let missing = open().flat_map(|item| &item.missing_documents);
        let coming = open().flat_map(|item| &item.produces);
        let disputed = self.disputed_papers(person);
        let concerned: BTreeSet<&PaperId> =
            held.clone().chain(missing).chain(coming).chain(&disputed).collect();
        let known = self.catalogue().papers.iter().filter(|paper| concerned.contains(&paper.id));
        let unknown = held.filter(|id| self.catalogue().paper(id).is_none());
        known.map(|paper| &paper.id).chain(unknown).map(|paper| self.row(person, paper)).collect()
    }

    fn row(&self, person: &PersonId, id: &PaperId) -> PaperRowView {
        let look = self.paper(person, id);
        let paper = self.catalogue().paper(id);
        let needing = self.items_of(person).filter(|item| is_open(item) && item.needs.contains(id));
        PaperRowView {
            person: self.person(person),
            paper: id.0.clone(),
            state: look.state,
            expires_on: look.held.and_then(|held| held.expires_on).map(|day| day.to_string()),
            act_from: look.act_from.map(|day| day.to_string()),
            renewed_by: look.renewed_by.as_ref().map(|step| step.0.clone()),
            needed_by: union(needing.map(|item| &item.step)),
            brought_by: self.brought_by(person, id),
            extended_to: look
                .ends_on
                .filter(|ends| {
                    look.held.and_then(|held| held.expires_on).is_some_and(|printed| *ends > printed)
                })
                .map(|day| day.to_string()),
            store: paper.is_none_or(|paper| paper.store),
            photos: self.photos_of_paper(person, id),
            conflicts: self.conflicts_of_paper(person, id),
        }
    }

    /// How it stands with one paper of one person; a shared one may be in another hand of the household.
    pub fn paper(&self, person: &PersonId, id: &PaperId) -> PaperLook<'_> {
        let Some(held) = self.held(person, id) else {
            return PaperLook {
                state: self.state_out_of_hand(person, id),
                held: None,
                ends_on: None,
                act_from: None,
                renewed_by: None,
            };
        };
        let expiry = self.plan.expiring.iter().find(|one| one.person == held.person && &one.document == id);
        let ends_on = expiry.map(|expiry| expiry.on).or(held.expires_on);
        let act_from = expiry.and_then(|expiry| expiry.act_from);
        let state = if ends_on.is_some_and(|ends| ends < self.today) {
            PaperState::Expired
        } else if act_from.is_some_and(|from| from <= self.today) {
            PaperState::Renew
        } else {
            PaperState::Have
        };
        let renewed_by = expiry
            .and_then(|expiry| expiry.step.clone())
            .or_else(|| self.catalogue().paper(id).and_then(|paper| paper.renewed_by.clone()));
        PaperLook { state, held: Some(held), ends_on, act_from, renewed_by }
    }

    /// The step of the plan that brings this paper. What only adults do brings the papers of the children too.
    pub fn brought_by(&self, person: &PersonId, id: &PaperId) -> Option<String> {
        let is_child =
            self.household.person(person).and_then(|person| person.role(self.today)) == Some(Role::Child);
        let is_for_all = |item: &PlanItem| {
            let concerns = self.catalogue().step(&item.step).map(|step| step.concerns);
            self.is_shared(id)
                || (is_child && matches!(concerns, Some(Concerns::Adult | Concerns::Household)))
        };
        let brings = |item: &&PlanItem| {
            item.produces.contains(id) && (is_open(item) || item.state == ItemState::Waiting)
        };
        let own = self.items_of(person).find(brings);
        let for_all = || self.plan.plan.iter().find(|item| brings(item) && is_for_all(item));
        own.or_else(for_all).map(|item| item.step.0.clone())
    }

    fn held(&self, person: &PersonId, id: &PaperId) -> Option<&HeldPaper> {
        let mut of_paper = self.household.held.iter().filter(|held| &held.document == id);
        let own = of_paper.clone().find(|held| &held.person == person);
        own.or_else(|| of_paper.next().filter(|_| self.is_shared(id)))
    }

    /// A paper that a household has once is the same in whoever's hands it is.
    fn photos_of_paper(&self, person: &PersonId, id: &PaperId) -> u32 {
        let shared = self.is_shared(id);
        let of = |shown: &Shown| match shown {
            Shown::Paper(whose, paper) => paper == id && (shared || whose == person),
            Shown::Letter(_) | Shown::Proof(_) => false,
        };
        self.photos.iter().filter(|(shown, _)| of(shown)).map(|(_, count)| count).sum()
    }

    fn is_shared(&self, id: &PaperId) -> bool {
        self.catalogue().paper(id).is_some_and(|paper: &Paper| paper.shared)
    }

    fn state_out_of_hand(&self, person: &PersonId, id: &PaperId) -> PaperState {
        let shared = self.is_shared(id);
        let mut items = self.plan.plan.iter().filter(|item| shared || &item.person == person);
        if items.clone().any(|item| item.state == ItemState::Waiting && item.produces.contains(id)) {
            PaperState::AtOffice
        } else if self.brought_by(person, id).is_some() {
            // Nobody has to look for what a step of the plan brings.
            PaperState::NotYet
        } else if items.any(|item| item.state == ItemState::Ready && item.missing_documents.contains(id)) {
            PaperState::Missing
        } else {
            PaperState::NotYet
        }
    }

    /// Ended papers, papers to renew, and those that the next steps lack. All others that are missing wait until their
    /// step is next: a list of thirty papers to find helps nobody.
    fn asks_to_act(&self, row: &PaperRowView) -> bool {
        let is_next = |step: &String| self.plan.next.iter().any(|next| &next.step.0 == step);
        match row.state {
            PaperState::Expired | PaperState::Renew => true,
            PaperState::Missing => row.needed_by.iter().any(is_next),
            PaperState::Have | PaperState::AtOffice | PaperState::NotYet => false,
        }
    }
}

/// Ended papers first, then those to renew, then those to find.
fn urgency(state: PaperState) -> u8 {
    match state {
        PaperState::Expired => 0,
        PaperState::Renew => 1,
        PaperState::Missing => 2,
        PaperState::AtOffice | PaperState::NotYet | PaperState::Have => 3,
    }
}
