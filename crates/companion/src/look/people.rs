//! The persons of the household with what they told, and the places one can live in.

use diko_core::facts::{Fact, FactKind};
use diko_core::household::Person;

use super::Look;
use super::plan_page::count;
use crate::views::{FactView, PersonDetailView, QuestionKind};

impl Look<'_> {
    pub fn person_details(&self) -> Vec<PersonDetailView> {
        self.persons()
            .map(|person| PersonDetailView {
                person: self.person(&person.id),
                facts: facts(person),
                open_questions: count(
                    self.plan.open_questions.iter().filter(|question| question.person == person.id),
                ),
                conflicts: self.conflicts_of_person(&person.id),
            })
            .collect()
    }
}

fn facts(person: &Person) -> Vec<FactView> {
    person
        .facts
        .iter()
        .map(|(fact, value)| FactView {
            fact: fact.name().into(),
            kind: question_kind(fact),
            value: value.to_text(),
        })
        .collect()
}

pub(crate) fn question_kind(fact: Fact) -> QuestionKind {
    match fact.kind() {
        FactKind::Code(_) => QuestionKind::Code,
        FactKind::Country { .. } => QuestionKind::Country,
        FactKind::Date => QuestionKind::Date,
        FactKind::YesNo => QuestionKind::YesNo,
    }
}
