//! Appointments and proofs as they are shown. An appointment is ahead until its minute is past, one without an hour until
//! its day is.

use diko_core::catalogue::StepId;

use super::Look;
use super::cards::Card;
use crate::case::photos::Shown;
use crate::case::written::{Appointment, Proof};
use crate::views::{AppointmentView, ProofView};

impl Look<'_> {
    /// Those ahead, the next first.
    pub fn coming(&self, mut appointments: Vec<Appointment>) -> Vec<Appointment> {
        appointments.retain(|one| self.is_ahead(one));
        appointments.sort_by(|one, other| order(one).cmp(&order(other)));
        appointments
    }

    /// Those of a card's step and persons.
    pub fn appointments_of(&self, card: &Card<'_>, appointments: Vec<Appointment>) -> Vec<AppointmentView> {
        let of_card = appointments.into_iter().filter(|one| is_of(one, card)).collect();
        self.in_their_order(of_card).iter().map(|one| self.appointment_view(one)).collect()
    }

    /// What is ahead first, the next in front; then what is over, the last in front.
    pub fn in_their_order(&self, appointments: Vec<Appointment>) -> Vec<Appointment> {
        let (ahead, mut over): (Vec<Appointment>, Vec<Appointment>) =
            appointments.into_iter().partition(|one| self.is_ahead(one));
        over.sort_by(|one, other| order(other).cmp(&order(one)));
        let mut all = self.coming(ahead);
        all.extend(over);
        all
    }

    /// The newest first.
    pub fn proofs_of(&self, card: &Card<'_>, proofs: Vec<Proof>) -> Vec<ProofView> {
        let is_of = |one: &Proof| one.step == card.first.step && card.concerns(&one.person);
        let mut proofs: Vec<Proof> = proofs.into_iter().filter(is_of).collect();
        proofs.sort_by_key(|one| std::cmp::Reverse((one.on, one.id)));
        proofs.iter().map(|one| self.proof_view(one)).collect()
    }

    pub fn proof_view(&self, one: &Proof) -> ProofView {
        ProofView {
            id: one.id.to_hex(),
            person: self.person(&one.person),
            how: one.how,
            on: one.on.to_string(),
            remark: one.remark.clone(),
            photos: self.photos.get(&Shown::Proof(one.id)).copied().unwrap_or_default(),
        }
    }

    pub fn appointment_view(&self, one: &Appointment) -> AppointmentView {
        AppointmentView {
            id: one.id.to_hex(),
            person: self.person(&one.person),
            on: one.on.to_string(),
            at: one.at.clone(),
            days_left: self.days_left(one.on),
            place: one.place.clone(),
            step: one.step.as_ref().map(|step| step.0.clone()),
            remark: one.remark.clone(),
        }
    }

    /// The step with whose page it stands, where the plan holds it.
    pub fn step_to_open(&self, one: &Appointment) -> Option<StepId> {
        let holds = |step: &StepId| self.card_of(step, std::slice::from_ref(&one.person)).is_some();
        one.step.clone().filter(holds)
    }

    fn is_ahead(&self, one: &Appointment) -> bool {
        let now = format!("{:02}:{:02}", self.now.minute / 60, self.now.minute % 60);
        one.on > self.today || one.on == self.today && one.at.as_ref().is_none_or(|at| *at >= now)
    }
}

pub(crate) fn is_of(one: &Appointment, card: &Card<'_>) -> bool {
    one.step.as_ref() == Some(&card.first.step) && card.concerns(&one.person)
}

/// One without an hour stands before the others of its day.
fn order(one: &Appointment) -> (diko_core::Day, &Option<String>, diko_core::ops::Id128) {
    (one.on, &one.at, one.id)
}
