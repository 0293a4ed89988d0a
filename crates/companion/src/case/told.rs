//! What a person told and when, as far as no screen shows it: for the readable file of a case. Deliberately not here: what
//! follows from it.

use diko_core::Day;
use diko_core::catalogue::StepId;
use diko_core::facts::Fact;
use diko_core::ops::registry::{self, draft, paper};
use diko_core::ops::{Entity, Id128, Key, Liveness, Value};

use super::Case;
use crate::clock::berlin_day;
use crate::views::DraftView;

impl Case {
    /// Each fact with the value to go by and the day on which it was told.
    pub fn facts_told(&self, id: Id128) -> Vec<(Fact, String, Option<Day>)> {
        let entity = Entity::person(id);
        let told = |field: u16| {
            let value = self.state.read(&entity, field).text()?.to_owned();
            Some((registry::fact_of(field)?, value, self.told_on(&entity, field)))
        };
        self.state.fields(&entity).filter_map(told).collect()
    }

    /// The day on which a paper was said to be in hand.
    pub fn held_told_on(&self, id: Id128, paper: &diko_core::catalogue::PaperId) -> Option<Day> {
        self.told_on(&Entity::paper(id, paper), paper::HELD)
    }

    /// What this person is writing about steps and has not kept as notes yet.
    pub fn drafts(&self, id: Id128) -> Vec<(StepId, DraftView)> {
        let drafts = self.state.entities(draft::KIND);
        let draft = |entity: &Entity| match &entity.key {
            Key::OfPerson { person, id: step } if *person == id => {
                let step = StepId::from(step.as_str());
                let draft = self.draft(id, &step)?;
                Some((step, draft))
            }
            _ => None,
        };
        drafts.filter(|entity| self.state.liveness(entity) != Liveness::Deleted).filter_map(draft).collect()
    }

    /// When the value to go by was written.
    fn told_on(&self, entity: &Entity, field: u16) -> Option<Day> {
        let reading = self.state.read(entity, field);
        let value: &Value = reading.value()?;
        let heads = self.state.heads(entity, field);
        heads.into_iter().find(|op| op.value == *value).map(|op| berlin_day(op.at))
    }
}
