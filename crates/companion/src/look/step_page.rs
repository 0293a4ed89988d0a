//! One step: its card, what it needs, the days from the event to the last day, the offices, the sources.

use diko_core::Day;
use diko_core::catalogue::{PaperId, StepId};
use diko_core::household::PersonId;
use diko_core::plan::PlanItem;

use super::Look;
use super::cards::{Card, days_off, grouped};
use crate::views::{DayCell, NeedView, NoteView, PaperState, SourceView, StepView, StripCellView};

/// A longer row of days cannot be counted with a finger.
const LONGEST_STRIP: i64 = 31;

impl Look<'_> {
    /// The page of a card, or nothing where the catalogue does not know the step.
    pub fn step_view(
        &self,
        card: &Card<'_>,
        notes: Vec<NoteView>,
        draft: Option<String>,
    ) -> Option<StepView> {
        let known = self.catalogue().step(&card.first.step)?;
        Some(StepView {
            card: self.card_view(card),
            needs: self.needs(card, &known.needs.helpful),
            strip: self.strip(card),
            offices: self.offices(&known.office),
            sources: known
                .sources
                .iter()
                .map(|source| SourceView { cite: source.cite.clone(), url: source.url.clone() })
                .collect(),
            checked_on: known.checked_on.to_string(),
            link: known.link.clone(),
            notes,
            draft,
        })
    }

    /// The card of a step for these persons (all whom it concerns, where none is named), or nothing where the plan does
    /// not hold it. Of persons in different states, those who stand as the first one does.
    pub fn card_of(&self, step: &StepId, persons: &[PersonId]) -> Option<Card<'_>> {
        let of_step = self.plan.plan.iter().filter(|item| &item.step == step);
        let named = of_step.filter(|item| persons.is_empty() || persons.contains(&item.person));
        let cards = grouped(named);
        let of_first = persons.first().and_then(|first| cards.iter().position(|card| card.concerns(first)));
        cards.into_iter().nth(of_first.unwrap_or(0))
    }

    fn needs(&self, card: &Card<'_>, helpful: &[PaperId]) -> Vec<NeedView> {
        let mut papers: Vec<&PaperId> = Vec::new();
        for paper in card.items.iter().flat_map(|item| &item.needs) {
            if !papers.contains(&paper) {
                papers.push(paper);
            }
        }
        papers.into_iter().map(|paper| self.need(card, paper, helpful.contains(paper))).collect()
    }

    fn need(&self, card: &Card<'_>, paper: &PaperId, helpful: bool) -> NeedView {
        let asked = card.items.iter().filter(|item| item.needs.contains(paper));
        let looks: Vec<_> = asked.map(|item| (item, self.paper(&item.person, paper))).collect();
        let is_missing = |item: &&&PlanItem| item.missing_documents.contains(paper);
        let states = looks.iter().map(|(item, look)| match look.state {
            // Papers the plan counts as missing are needed here, even where another step brings them.
            PaperState::NotYet if is_missing(item) => PaperState::Missing,
            state => state,
        });
        let state = states.max_by_key(|state| lack(*state)).unwrap_or(PaperState::NotYet);
        let held = || looks.iter().filter_map(|(_, look)| look.held);
        NeedView {
            paper: paper.0.clone(),
            state,
            helpful,
            expires_on: held().filter_map(|held| held.expires_on).min().map(|day| day.to_string()),
            brought_by: card.items.iter().find_map(|item| self.brought_by(&item.person, paper)),
            held_by: held().map(|held| self.person(&held.person)).collect(),
        }
    }

    fn strip(&self, card: &Card<'_>) -> Vec<StripCellView> {
        let Some(due) = &card.first.due else { return Vec::new() };
        let Some(event_on) = due.reason.event_on else { return Vec::new() };
        let length = due.on.days_since(event_on) + 1;
        if !(2..=LONGEST_STRIP).contains(&length) {
            return Vec::new();
        }
        let off: Vec<Day> =
            days_off(due.reason.counted_to, &due.reason.moved_over).map(|(day, _)| day).collect();
        (0..length)
            .map(|later| event_on.plus_days(later))
            .map(|on| {
                let cell = if on == event_on {
                    DayCell::Event
                } else if on == due.on {
                    DayCell::Last
                } else if off.contains(&on) {
                    DayCell::DayOff
                } else if on == self.today {
                    DayCell::Today
                } else if on < self.today {
                    DayCell::Past
                } else {
                    DayCell::Ahead
                };
                StripCellView { on: on.to_string(), cell }
            })
            .collect()
    }
}

/// Of several persons' papers the one that lacks most is told.
fn lack(state: PaperState) -> u8 {
    match state {
        PaperState::Have => 0,
        PaperState::Renew => 1,
        PaperState::AtOffice => 2,
        PaperState::NotYet => 3,
        PaperState::Expired => 4,
        PaperState::Missing => 5,
    }
}
