//! All steps by field of life.

use std::collections::BTreeMap;

use diko_core::catalogue::LifeField;
use diko_core::plan::{ItemState, Urgency};

use super::Look;
use super::cards::{Card, is_open};
use crate::case::Case;
use crate::views::{FieldView, PlanView};
use crate::words::word;

/// What the list of cases says of one.
pub(crate) struct Summary {
    pub next_day: Option<String>,
    pub overdue: u32,
    pub open_steps: u32,
}

impl Look<'_> {
    pub fn plan_view(&self, case: &Case) -> PlanView {
        let mut fields: BTreeMap<LifeField, Vec<Card<'_>>> = BTreeMap::new();
        for card in self.cards() {
            fields.entry(card.first.field).or_default().push(card);
        }
        PlanView {
            today: self.today.to_string(),
            persons: self.persons().map(|person| self.person(&person.id)).collect(),
            fields: fields
                .iter()
                .map(|(field, cards)| FieldView {
                    field: word(field),
                    done: count(cards.iter().filter(|card| card.first.state == ItemState::Done)),
                    total: count(cards.iter().filter(|card| card.first.state != ItemState::Dismissed)),
                    cards: cards.iter().map(|card| self.card_view(card)).collect(),
                })
                .collect(),
            open_questions: self.open_questions(),
            past: self.past(case),
        }
    }

    pub fn summary(&self) -> Summary {
        let cards = self.cards();
        let open = || cards.iter().filter(|card| is_open(card.first));
        let days = open().filter_map(|card| card.first.due.as_ref()).map(|due| due.on);
        Summary {
            next_day: days.filter(|day| *day >= self.today).min().map(|day| day.to_string()),
            overdue: count(open().filter(|card| card.first.urgency == Urgency::Overdue)),
            open_steps: count(open()),
        }
    }
}

pub(crate) fn count<T>(items: impl Iterator<Item = T>) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}
