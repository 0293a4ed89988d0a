//! Conflicts where they concern: with their step, their paper, their person, or all of them.

use diko_core::catalogue::PaperId;
use diko_core::household::PersonId;
use diko_core::ops::person_id;

use super::Look;
use super::cards::Card;
use crate::case::conflicts::{Conflict, Version};
use crate::clock::berlin_day;
use crate::views::{AboutView, ConflictView, VersionValue, VersionView};

impl Look<'_> {
    pub fn conflict_views(&self, concerns: impl Fn(&Conflict) -> bool) -> Vec<ConflictView> {
        self.conflicts.iter().filter(|one| concerns(one)).map(|one| self.conflict_view(one)).collect()
    }

    /// About a step of someone on the card, and about its notes, appointments and proofs.
    pub fn conflicts_of_card(&self, card: &Card<'_>) -> Vec<ConflictView> {
        self.conflict_views(|one| match &one.about {
            AboutView::Step { step }
            | AboutView::KeptNote { step, .. }
            | AboutView::Appointment { step: Some(step), .. }
            | AboutView::KeptAppointment { step: Some(step), .. }
            | AboutView::Proof { step, .. }
            | AboutView::KeptProof { step, .. } => {
                *step == card.first.step.0 && card.items.iter().any(|item| is_of(one, &item.person))
            }
            _ => false,
        })
    }

    pub fn conflicts_of_paper(&self, person: &PersonId, id: &PaperId) -> Vec<ConflictView> {
        self.conflict_views(|one| is_of(one, person) && paper_of(one) == Some(id.0.as_str()))
    }

    pub fn conflicts_of_person(&self, person: &PersonId) -> Vec<ConflictView> {
        let is_about = |about: &AboutView| {
            matches!(about, AboutView::PersonName | AboutView::Fact { .. } | AboutView::KeptPerson)
        };
        self.conflict_views(|one| is_of(one, person) && is_about(&one.about))
    }

    /// The papers of a person that are in hand on one device and not on another.
    pub fn disputed_papers(&self, person: &PersonId) -> Vec<PaperId> {
        let of_person = self.conflicts.iter().filter(|one| is_of(one, person));
        of_person.filter_map(paper_of).map(PaperId::from).collect()
    }

    fn conflict_view(&self, conflict: &Conflict) -> ConflictView {
        let version = |(id, version): (u32, &Version)| VersionView {
            id,
            value: match &version.value {
                VersionValue::Name { name } => {
                    VersionValue::Name { name: name.clone().and_then(|name| self.said.say(name)) }
                }
                value => value.clone(),
            },
            on: berlin_day(version.at).to_string(),
            mine: version.mine,
        };
        ConflictView {
            id: conflict.id.clone(),
            person: conflict.person.map(|id| self.person(&person_id(id))),
            about: conflict.about.clone(),
            versions: (0..).zip(&conflict.versions).map(version).collect(),
        }
    }
}

fn is_of(conflict: &Conflict, person: &PersonId) -> bool {
    conflict.person.is_some_and(|id| person_id(id) == *person)
}

fn paper_of(conflict: &Conflict) -> Option<&str> {
    match &conflict.about {
        AboutView::PaperHeld { paper } | AboutView::PaperDate { paper } => Some(paper),
        _ => None,
    }
}
