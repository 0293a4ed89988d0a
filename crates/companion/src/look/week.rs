//! What of one family belongs to the week of whoever helps several: days missed and days to keep. Deliberately not here:
//! the other families, and which columns the days fall into.

use diko_core::Day;
use diko_core::plan::{ItemState, Urgency};

use super::Look;
use super::cards::{Card, is_open};
use super::plan_page::count;
use crate::views::PersonView;

pub(crate) struct WeekOf {
    /// In the order of their days.
    pub entries: Vec<Entry>,
    pub ready: u32,
    pub waiting: u32,
}

pub(crate) struct Entry {
    pub on: Day,
    pub step: String,
    pub persons: Vec<PersonView>,
}

impl Look<'_> {
    /// What was missed, and what is due until `until`.
    pub fn week(&self, until: Day) -> WeekOf {
        let cards = self.cards();
        let belongs = |card: &Card<'_>, on: Day| {
            is_open(card.first)
                && (card.first.urgency == Urgency::Overdue || (self.today..=until).contains(&on))
        };
        let entry = |card: &Card<'_>| {
            let on = card.first.due.as_ref()?.on;
            let persons = || card.items.iter().map(|item| self.person(&item.person)).collect();
            belongs(card, on).then(|| Entry { on, step: card.first.step.0.clone(), persons: persons() })
        };
        let mut entries: Vec<Entry> = cards.iter().filter_map(entry).collect();
        entries.sort_by_key(|entry| entry.on);
        let in_state = |state: ItemState| count(cards.iter().filter(|card| card.first.state == state));
        WeekOf { entries, ready: in_state(ItemState::Ready), waiting: in_state(ItemState::Waiting) }
    }
}
