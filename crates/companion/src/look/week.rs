//! What of one family belongs to the week of whoever helps several: days missed and days to keep, of steps, of letters to
//! answer, and of appointments. Where the names of the family are hidden, no word that a person wrote is in it. Deliberately not
//! here: the other families, and which columns the days fall into.

use diko_core::Day;
use diko_core::plan::{ItemState, Urgency};

use super::Look;
use super::cards::{Card, is_open};
use super::plan_page::count;
use crate::case::Case;
use crate::case::written::{Appointment, Letter};
use crate::views::{PersonView, WeekWhat};

pub(crate) struct WeekOf {
    /// In the order of their days.
    pub entries: Vec<Entry>,
    pub ready: u32,
    pub waiting: u32,
}

pub(crate) struct Entry {
    pub on: Day,
    pub persons: Vec<PersonView>,
    pub what: WeekWhat,
}

impl Look<'_> {
    /// What was missed, and what is due until `until`.
    pub fn week(&self, case: &Case, until: Day) -> WeekOf {
        let cards = self.cards();
        let letters = case.letters().into_iter().filter_map(|letter| self.letter_entry(letter));
        let coming = self.coming(case.appointments());
        let mut entries: Vec<Entry> = coming.into_iter().map(|one| self.appointment_entry(one)).collect();
        entries.extend(letters);
        entries.extend(cards.iter().filter_map(|card| self.step_entry(card)));
        entries.retain(|entry| entry.on <= until);
        entries.sort_by_key(|entry| entry.on);
        let in_state = |state: ItemState| count(cards.iter().filter(|card| card.first.state == state));
        WeekOf { entries, ready: in_state(ItemState::Ready), waiting: in_state(ItemState::Waiting) }
    }

    /// A day that is past and was not missed says nothing.
    fn step_entry(&self, card: &Card<'_>) -> Option<Entry> {
        let on = card.first.due.as_ref()?.on;
        let counts = card.first.urgency == Urgency::Overdue || on >= self.today;
        let persons = || card.items.iter().map(|item| self.person(&item.person)).collect();
        let what = || WeekWhat::Step { step: card.first.step.0.clone() };
        (is_open(card.first) && counts).then(|| Entry { on, persons: persons(), what: what() })
    }

    fn letter_entry(&self, letter: Letter) -> Option<Entry> {
        let on = letter.answer_by.filter(|_| letter.is_dated())?;
        let persons = vec![self.person(&letter.person)];
        Some(Entry {
            on,
            persons,
            what: WeekWhat::Letter { letter: letter.id.to_hex(), sender: self.said.say(letter.sender) },
        })
    }

    fn appointment_entry(&self, one: Appointment) -> Entry {
        let persons = vec![self.person(&one.person)];
        let step = self.step_to_open(&one).map(|step| step.0);
        let appointment = one.id.to_hex();
        let place = self.said.say(one.place).unwrap_or_default();
        let what = WeekWhat::Appointment { appointment, at: one.at, place, step };
        Entry { on: one.on, persons, what }
    }
}
