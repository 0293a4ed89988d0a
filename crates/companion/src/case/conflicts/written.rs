//! Conflicts in letters, appointments and proofs: which part of which one, and what an op says about it.

use diko_core::Day;
use diko_core::ops::registry::{appointment, letter, proof};
use diko_core::ops::{Entity, Id128, Key, Value, person_id};

use super::Case;
use crate::views::{AboutView, AppointmentPart, LetterPart, ProofPart, ProofWord, VersionValue};

/// In what form a part is written.
enum Form {
    Words,
    Day,
    Person,
    Step,
    How,
}

impl Case {
    /// The person and the part a register of these kinds is about; nothing for what a newer version added.
    pub(super) fn about_written(&self, entity: &Entity, field: u16) -> Option<(Id128, AboutView)> {
        let about = match entity.kind {
            letter::KIND => {
                let (letter, sender) = self.letter_and_sender(entity)?;
                AboutView::Letter { letter, sender, part: letter_part(field)? }
            }
            appointment::KIND => {
                let step = self.step(entity, appointment::STEP).map(|step| step.0);
                AboutView::Appointment { step, part: appointment_part(field)? }
            }
            proof::KIND => {
                AboutView::Proof { step: self.text(entity, proof::STEP), part: proof_part(field)? }
            }
            _ => return None,
        };
        Some((self.of_whom(entity)?, about))
    }

    /// The same of one that was deleted by someone who had not seen all of it.
    pub(super) fn about_kept(&self, entity: &Entity) -> Option<(Id128, AboutView)> {
        let about = match entity.kind {
            letter::KIND => {
                let (letter, sender) = self.letter_and_sender(entity)?;
                AboutView::KeptLetter { letter, sender }
            }
            appointment::KIND => AboutView::KeptAppointment {
                step: self.step(entity, appointment::STEP).map(|step| step.0),
                on: self.text(entity, appointment::ON),
            },
            proof::KIND => AboutView::KeptProof {
                step: self.text(entity, proof::STEP),
                on: self.text(entity, proof::ON),
            },
            _ => return None,
        };
        Some((self.of_whom(entity)?, about))
    }

    /// What an op says about a part; nothing where this version cannot read it.
    pub(super) fn said_of_written(&self, about: &AboutView, value: &Value) -> Option<VersionValue> {
        let (form, text) = (form(about)?, value.as_text()?);
        match form {
            Form::Words => Some(VersionValue::Text { text: text.to_owned() }),
            Form::Day => text.parse().ok().map(|on: Day| VersionValue::Day { on: on.to_string() }),
            Form::Person => {
                let name = self.names.get(&person_id(value.as_id()?))?;
                Some(VersionValue::Name { name: Some(name.clone()) })
            }
            Form::Step => Some(VersionValue::OfStep { step: text.to_owned() }),
            Form::How => ProofWord::parse(text).map(|how| VersionValue::Happened { how }),
        }
    }

    fn letter_and_sender(&self, entity: &Entity) -> Option<(String, String)> {
        let Key::Random(id) = entity.key else { return None };
        Some((id.to_hex(), self.text(entity, letter::SENDER)))
    }

    fn of_whom(&self, entity: &Entity) -> Option<Id128> {
        let field = match entity.kind {
            letter::KIND => letter::PERSON,
            appointment::KIND => appointment::PERSON,
            _ => proof::PERSON,
        };
        self.whose(entity, field).and_then(|id| Id128::from_hex(&id.0))
    }
}

fn letter_part(field: u16) -> Option<LetterPart> {
    match field {
        letter::SENDER => Some(LetterPart::Sender),
        letter::SUBJECT => Some(LetterPart::Subject),
        letter::RECEIVED_ON => Some(LetterPart::ReceivedOn),
        letter::ANSWER_BY => Some(LetterPart::AnswerBy),
        letter::ANSWERED_ON => Some(LetterPart::AnsweredOn),
        letter::PERSON => Some(LetterPart::Person),
        letter::STEP => Some(LetterPart::Step),
        _ => None,
    }
}

fn appointment_part(field: u16) -> Option<AppointmentPart> {
    match field {
        appointment::ON => Some(AppointmentPart::On),
        appointment::AT => Some(AppointmentPart::At),
        appointment::PLACE => Some(AppointmentPart::Place),
        appointment::PERSON => Some(AppointmentPart::Person),
        appointment::STEP => Some(AppointmentPart::Step),
        appointment::REMARK => Some(AppointmentPart::Remark),
        _ => None,
    }
}

fn proof_part(field: u16) -> Option<ProofPart> {
    match field {
        proof::HOW => Some(ProofPart::How),
        proof::ON => Some(ProofPart::On),
        proof::REMARK => Some(ProofPart::Remark),
        proof::PERSON => Some(ProofPart::Person),
        proof::STEP => Some(ProofPart::Step),
        _ => None,
    }
}

fn form(about: &AboutView) -> Option<Form> {
    match about {
        AboutView::Letter { part, .. } => Some(match part {
            LetterPart::Sender | LetterPart::Subject => Form::Words,
            LetterPart::ReceivedOn | LetterPart::AnswerBy | LetterPart::AnsweredOn => Form::Day,
            LetterPart::Person => Form::Person,
            LetterPart::Step => Form::Step,
        }),
        AboutView::Appointment { part, .. } => Some(match part {
            AppointmentPart::On => Form::Day,
            AppointmentPart::At | AppointmentPart::Place | AppointmentPart::Remark => Form::Words,
            AppointmentPart::Person => Form::Person,
            AppointmentPart::Step => Form::Step,
        }),
        AboutView::Proof { part, .. } => Some(match part {
            ProofPart::How => Form::How,
            ProofPart::On => Form::Day,
            ProofPart::Remark => Form::Words,
            ProofPart::Person => Form::Person,
            ProofPart::Step => Form::Step,
        }),
        _ => None,
    }
}
