//! What a case holds of letters, appointments and proofs, each with the person it hangs on. Whose person is not in the
//! household is left out. Where devices disagree, the value to go by is read, as everywhere. Not here: in which order they
//! are shown, and what is due.

use diko_core::Day;
use diko_core::catalogue::StepId;
use diko_core::household::PersonId;
use diko_core::ops::registry::{appointment, letter, proof};
use diko_core::ops::{Entity, Id128, Key, Liveness, Value, person_id};

use super::{Case, Change};
use crate::ErrorCode;
use crate::views::ProofWord;

pub(crate) struct Letter {
    pub id: Id128,
    pub person: PersonId,
    pub sender: String,
    pub subject: String,
    pub received_on: Option<Day>,
    pub answer_by: Option<Day>,
    pub answered_on: Option<Day>,
    pub step: Option<StepId>,
}

pub(crate) struct Appointment {
    pub id: Id128,
    pub person: PersonId,
    pub on: Day,
    /// `HH:MM` in Germany.
    pub at: Option<String>,
    pub place: String,
    pub step: Option<StepId>,
    pub remark: String,
}

pub(crate) struct Proof {
    pub id: Id128,
    pub person: PersonId,
    pub step: StepId,
    pub how: ProofWord,
    pub on: Day,
    pub remark: String,
}

impl Case {
    pub fn letters(&self) -> Vec<Letter> {
        let letter = |(id, entity, person): (Id128, &Entity, PersonId)| Letter {
            id,
            person,
            sender: self.text(entity, letter::SENDER),
            subject: self.text(entity, letter::SUBJECT),
            received_on: self.day(entity, letter::RECEIVED_ON),
            answer_by: self.day(entity, letter::ANSWER_BY),
            answered_on: self.day(entity, letter::ANSWERED_ON),
            step: self.step(entity, letter::STEP),
        };
        self.written(letter::KIND, letter::PERSON).map(letter).collect()
    }

    /// Those without a day are left out: they cannot be kept.
    pub fn appointments(&self) -> Vec<Appointment> {
        let appointment = |(id, entity, person): (Id128, &Entity, PersonId)| {
            Some(Appointment {
                id,
                person,
                on: self.day(entity, appointment::ON)?,
                at: Some(self.text(entity, appointment::AT)).filter(|at| !at.is_empty()),
                place: self.text(entity, appointment::PLACE),
                step: self.step(entity, appointment::STEP),
                remark: self.text(entity, appointment::REMARK),
            })
        };
        self.written(appointment::KIND, appointment::PERSON).filter_map(appointment).collect()
    }

    /// Those that say neither what happened nor when are left out.
    pub fn proofs(&self) -> Vec<Proof> {
        let proof = |(id, entity, person): (Id128, &Entity, PersonId)| {
            Some(Proof {
                id,
                person,
                step: self.step(entity, proof::STEP)?,
                how: ProofWord::parse(&self.text(entity, proof::HOW))?,
                on: self.day(entity, proof::ON)?,
                remark: self.text(entity, proof::REMARK),
            })
        };
        self.written(proof::KIND, proof::PERSON).filter_map(proof).collect()
    }

    /// # Errors
    /// `EntryGone` where there is no such letter, appointment or proof any more.
    pub fn entry(&self, entity: impl Fn(Id128) -> Entity, id: &str) -> Result<Entity, ErrorCode> {
        let entity = Id128::from_hex(id).map(entity).ok_or(ErrorCode::EntryGone)?;
        let lives = !self.is_new(&entity) && self.state.liveness(&entity) != Liveness::Deleted;
        if lives { Ok(entity) } else { Err(ErrorCode::EntryGone) }
    }

    /// What makes these fields hold these values. What already does is not written again: a conflict in a field that nobody
    /// touched stays.
    pub fn fill(&self, entity: &Entity, fields: impl IntoIterator<Item = (u16, Value)>) -> Vec<Change> {
        let differs =
            |(field, value): &(u16, Value)| self.value(entity, *field).unwrap_or(Value::Cleared) != *value;
        let fields = fields.into_iter().filter(differs);
        fields.map(|(field, value)| Change::set(entity, field, value)).collect()
    }

    /// The living entities of a kind whose field `of` names someone of the household.
    fn written(&self, kind: u16, of: u16) -> impl Iterator<Item = (Id128, &Entity, PersonId)> {
        let living =
            self.state.entities(kind).filter(|entity| self.state.liveness(entity) != Liveness::Deleted);
        living.filter_map(move |entity| match entity.key {
            Key::Random(id) => Some((id, entity, self.whose(entity, of)?)),
            Key::One | Key::OfPerson { .. } => None,
        })
    }

    /// Of several persons in a conflict the first who is here.
    pub(super) fn whose(&self, entity: &Entity, field: u16) -> Option<PersonId> {
        let named = self.state.heads(entity, field).into_iter().rev().filter_map(|op| op.value.as_id());
        named.map(person_id).find(|id| self.household.person(id).is_some())
    }

    fn day(&self, entity: &Entity, field: u16) -> Option<Day> {
        self.state.read(entity, field).text()?.parse().ok()
    }

    pub(super) fn step(&self, entity: &Entity, field: u16) -> Option<StepId> {
        Some(self.text(entity, field)).filter(|id| !id.is_empty()).map(StepId)
    }
}
