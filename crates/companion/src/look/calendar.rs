//! The days that can go into the calendar of the device: appointments ahead, letters to answer, last days of the plan.

use diko_core::Day;
use diko_wire::Hash;

use super::Look;
use super::cards::{Card, is_open};
use crate::case::written::{Appointment, Letter};
use crate::views::CalendarWord;

pub(crate) struct CalendarDay {
    pub uid: String,
    pub word: CalendarWord,
    pub on: Day,
    /// `HH:MM` in Germany.
    pub at: Option<String>,
}

impl Look<'_> {
    /// Today and later, the nearest first.
    pub fn calendar_days(&self, appointments: Vec<Appointment>, letters: &[Letter]) -> Vec<CalendarDay> {
        let appointments = self.coming(appointments).into_iter().map(|one| of_appointment(&one));
        let letters = letters.iter().filter(|letter| letter.is_dated()).filter_map(of_letter);
        let cards = self.cards();
        let last_days = cards.iter().filter(|card| is_open(card.first)).filter_map(of_card);
        let mut days: Vec<CalendarDay> = appointments.chain(letters).chain(last_days).collect();
        days.retain(|day| day.on >= self.today);
        days.sort_by(|one, other| (one.on, &one.at, &one.uid).cmp(&(other.on, &other.at, &other.uid)));
        days
    }
}

pub(crate) fn of_appointment(one: &Appointment) -> CalendarDay {
    CalendarDay { uid: one.id.to_hex(), word: CalendarWord::Appointment, on: one.on, at: one.at.clone() }
}

fn of_letter(letter: &Letter) -> Option<CalendarDay> {
    let on = letter.answer_by?;
    Some(CalendarDay { uid: letter.id.to_hex(), word: CalendarWord::LastDay, on, at: None })
}

/// Its name in the calendar says neither the step nor the person: both are in it as a hash with the person's random id.
fn of_card(card: &Card<'_>) -> Option<CalendarDay> {
    let due = card.first.due.as_ref()?;
    let name = format!("{}/{}", card.first.person.0, card.first.step.0);
    let uid = format!("{:?}", Hash::of(name.as_bytes())).chars().take(32).collect();
    Some(CalendarDay { uid, word: CalendarWord::LastDay, on: due.on, at: None })
}
