//! What an official is shown of a step: who asks, the few facts the step turns on, the papers. Never the status, the notes
//! or anything else of the vault, and nothing that somebody did not tell.

use diko_core::catalogue::Event;
use diko_core::facts::{Fact, FactValue};
use diko_core::household::Person;
use diko_core::plan::PlanItem;

use super::Look;
use super::cards::{Card, union};
use super::people::question_kind;
use crate::views::{CounterPersonView, CounterView, FactView, PaperState};

/// The paper that says which state a person is of: where a step asks for it, the official sees that anyway.
const ISSUED_BY_STATE: &str = "heimatstaat";

impl Look<'_> {
    /// The page of a card for the official, or nothing where the catalogue does not know the step.
    pub fn counter_view(&self, card: &Card<'_>) -> Option<CounterView> {
        let known = self.catalogue().step(&card.first.step)?;
        let papers = self.needs(card, &known.needs.helpful).into_iter();
        let in_hand = |state| matches!(state, PaperState::Have | PaperState::Renew);
        Some(CounterView {
            step: known.id.0.clone(),
            persons: card.items.iter().filter_map(|item| self.before_the_official(item)).collect(),
            papers: papers.filter(|need| !need.helpful || in_hand(need.state)).collect(),
            asks_for: union(card.first.produces.iter()),
        })
    }

    fn before_the_official(&self, item: &PlanItem) -> Option<CounterPersonView> {
        let person = self.household.person(&item.person)?;
        let asks_whose_citizen = item.needs.iter().any(|paper| {
            self.catalogue().paper(paper).is_some_and(|paper| paper.issuer.as_str() == ISSUED_BY_STATE)
        });
        let event = item.due.as_ref().and_then(|due| due.reason.event).and_then(Event::fact);
        let facts = [Some(Fact::BornOn), asks_whose_citizen.then_some(Fact::Nationality), event];
        let mut told: Vec<FactView> = Vec::new();
        for fact in facts.into_iter().flatten() {
            let view = value(person, fact).map(|value| fact_view(fact, value));
            told.extend(view.filter(|view| !told.contains(view)));
        }
        Some(CounterPersonView { person: self.person(&item.person), facts: told })
    }
}

fn value(person: &Person, wanted: Fact) -> Option<&FactValue> {
    person.facts.iter().find(|(fact, _)| *fact == wanted).map(|(_, value)| value)
}

fn fact_view(fact: Fact, value: &FactValue) -> FactView {
    FactView { fact: fact.name().into(), kind: question_kind(fact), value: value.to_text() }
}
