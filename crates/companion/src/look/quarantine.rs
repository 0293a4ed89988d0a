//! What a removed member wrote that does not count, word by word, so that an owner can decide about it.

use diko_core::facts::Fact;
use diko_core::ops::registry::{self, DELETED, household, note, paper, person, step};
use diko_core::ops::{Id128, Key, Op, StatusChange, Value, person_id};

use super::Look;
use super::people::question_kind;
use crate::clock::berlin_day;
use crate::views::{PersonView, QuarantineView, QuarantinedView, SaidView};

impl Look<'_> {
    pub fn quarantine_view(&self, member: &str, ops: &[Op]) -> QuarantineView {
        let entries: Vec<QuarantinedView> = ops.iter().filter_map(|op| self.quarantined(op, ops)).collect();
        let more = ops.len().saturating_sub(entries.len());
        QuarantineView { member: member.to_owned(), entries, more: u32::try_from(more).unwrap_or(u32::MAX) }
    }

    fn quarantined(&self, op: &Op, all: &[Op]) -> Option<QuarantinedView> {
        let of = |field: u16| {
            let own = all.iter().filter(|other| other.entity == op.entity && other.field == field);
            own.map(|other| &other.value).next_back()
        };
        let text = |field: u16| of(field).and_then(Value::as_text).map(ToOwned::to_owned);
        let (person, said) = match (op.entity.kind, &op.entity.key, op.field) {
            (household::KIND, _, household::NAME) => {
                (None, SaidView::CaseName { name: self.said.say(op.value.as_text()?.to_owned()) })
            }
            (household::KIND, _, household::LAND) => {
                (None, SaidView::Place { land: text(household::LAND), commune: text(household::COMMUNE) })
            }
            (person::KIND, Key::Random(id), field) => (Some(*id), self.said_of_person(field, &op.value)?),
            (step::KIND, Key::OfPerson { person, id }, step::STATUS) => {
                let change = StatusChange::from_value(&op.value)?;
                let (state, on) = (change.state.into(), change.on.to_string());
                (Some(*person), SaidView::Step { step: id.clone(), state, on })
            }
            (paper::KIND, Key::OfPerson { person, id }, paper::HELD) => {
                let held = op.value.as_yes_no() == Some(true);
                (Some(*person), SaidView::Paper { paper: id.clone(), held })
            }
            (paper::KIND, Key::OfPerson { person, id }, paper::EXPIRES_ON) => {
                let on = op.value.as_text().map(ToOwned::to_owned);
                (Some(*person), SaidView::PaperDate { paper: id.clone(), on })
            }
            (note::KIND, _, note::TEXT) => {
                let (step, text) = (text(note::STEP)?, op.value.as_text()?.to_owned());
                (of(note::PERSON).and_then(Value::as_id), SaidView::Note { step, text })
            }
            (note::KIND, _, DELETED) if op.value == Value::YesNo(true) => (None, SaidView::NoteRemoved),
            _ => return None,
        };
        let person = person.map(|id| self.person_or_named(id, all));
        Some(QuarantinedView { person, said, on: berlin_day(op.at).to_string() })
    }

    /// Someone who may be here only by what waits.
    fn person_or_named(&self, id: Id128, all: &[Op]) -> PersonView {
        let known = self.person(&person_id(id));
        let named = all.iter().filter(|op| op.entity == diko_core::ops::Entity::person(id));
        let name =
            named.filter(|op| op.field == person::NAME).filter_map(|op| op.value.as_text()).next_back();
        match name {
            Some(name) if known.name.as_deref().is_none_or(str::is_empty) => {
                PersonView { name: self.said.say(name.to_owned()), ..known }
            }
            _ => known,
        }
    }

    fn said_of_person(&self, field: u16, value: &Value) -> Option<SaidView> {
        match field {
            person::NAME => Some(SaidView::Name { name: self.said.say(value.as_text()?.to_owned()) }),
            person::ADDED => Some(SaidView::PersonAdded),
            DELETED => (*value == Value::YesNo(true)).then_some(SaidView::PersonRemoved),
            field => {
                let fact: Fact = registry::fact_of(field)?;
                let value = match value {
                    Value::Text(text) => Some(fact.value_from_text(text).ok()?.to_text()),
                    _ => None,
                };
                Some(SaidView::Fact { fact: fact.name().to_owned(), question: question_kind(fact), value })
            }
        }
    }
}
