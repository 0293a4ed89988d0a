//! The questions of one person's story: those of the catalogue that this person is asked, then, when those are answered,
//! what the plan asks besides. An answered question stays in the list, so that one can go back.

use std::collections::BTreeSet;

use diko_core::catalogue::{Concerns, Question};
use diko_core::facts::{Fact, FactKind};
use diko_core::household::{Person, Role};

use super::Look;
use super::people::question_kind;
use super::plan_page::count;
use crate::views::{QuestionView, StoryView};

impl Look<'_> {
    /// `skipped`: the facts of this person to which "I don't know" was said. `wanted` is among the questions, whoever
    /// asks it.
    pub fn story_view(&self, person: &Person, skipped: &BTreeSet<Fact>, wanted: Option<Fact>) -> StoryView {
        let asked = self.catalogue().questions.iter().filter(|question| self.is_asked(question, person));
        let mut facts = each_once(asked.map(|question| question.fact));
        // The role was asked when the person was added.
        facts.retain(|fact| *fact != Fact::Role || person.facts.get(*fact).is_none());
        let is_answered = |fact: &Fact| person.facts.get(*fact).is_some() || skipped.contains(fact);
        // While little is told, the plan would ask for nearly everything.
        if facts.iter().all(is_answered) {
            facts = each_once(facts.into_iter().chain(self.asked_besides(person)));
        }
        facts = each_once(facts.into_iter().chain(wanted));
        let questions: Vec<QuestionView> =
            facts.into_iter().map(|fact| self.question(person, fact, skipped)).collect();
        let first_open = questions.iter().position(|question| question.value.is_none() && !question.skipped);
        StoryView {
            person: self.person(&person.id),
            questions,
            first_open: first_open.and_then(|index| u32::try_from(index).ok()),
            changes: None,
        }
    }

    /// What no question of the catalogue asks: told before, or still open in the plan.
    fn asked_besides(&self, person: &Person) -> Vec<Fact> {
        let has_question =
            |fact: Fact| self.catalogue().questions.iter().any(|question| question.fact == fact);
        let told = person.facts.iter().map(|(fact, _)| fact).filter(|fact| !has_question(*fact));
        let open = self.plan.open_questions.iter().filter(|question| question.person == person.id);
        told.chain(open.map(|question| question.fact)).collect()
    }

    /// A person whose role is not known is asked what adults and children are asked.
    fn is_asked(&self, question: &Question, person: &Person) -> bool {
        let role = person.role(self.today);
        let right_role = match question.concerns {
            Concerns::Person => true,
            Concerns::Adult => role != Some(Role::Child),
            Concerns::Child => role != Some(Role::Adult),
            Concerns::Household => {
                self.household.first_adult(self.today).is_some_and(|first| first.id == person.id)
            }
        };
        right_role && question.when.as_ref().is_none_or(|when| self.is_true(&person.id, when))
    }

    fn question(&self, person: &Person, fact: Fact, skipped: &BTreeSet<Fact>) -> QuestionView {
        let value = person.facts.get(fact).map(diko_core::FactValue::to_text);
        let decides = self
            .plan
            .open_questions
            .iter()
            .filter(|question| question.person == person.id && question.fact == fact)
            .flat_map(|question| &question.decides);
        QuestionView {
            fact: fact.name().into(),
            kind: question_kind(fact),
            codes: match fact.kind() {
                FactKind::Code(codes) => codes.iter().map(ToString::to_string).collect(),
                FactKind::Country { .. } | FactKind::Date | FactKind::YesNo => Vec::new(),
            },
            skipped: value.is_none() && skipped.contains(&fact),
            value,
            decides: count(decides),
        }
    }
}

fn each_once(facts: impl Iterator<Item = Fact>) -> Vec<Fact> {
    let mut seen = BTreeSet::new();
    facts.filter(|fact| seen.insert(*fact)).collect()
}
