//! One step: its card, what it needs, the days from the event to the last day, the offices, what the Land decides, the
//! sources.

use diko_catalogue::LandParam;
use diko_core::Day;
use diko_core::catalogue::{DeadlineKind, PaperId, Step, StepId};
use diko_core::household::{HeldPaper, PersonId};
use diko_core::land::Land;
use diko_core::ops::Id128;
use diko_core::plan::{self, Choice, ItemState, PlanItem};

use super::Look;
use super::cards::{Card, days_off, grouped, is_open, source_views, union};
use crate::case::Case;
use crate::views::{DayCell, LandNoteView, NeedView, PaperState, RuleSourceView, StepView, StripCellView};

/// A longer row of days cannot be counted with a finger.
const LONGEST_STRIP: i64 = 31;

impl Look<'_> {
    /// The page of a card, or nothing where the catalogue does not know the step.
    pub fn step_view(&self, card: &Card<'_>, case: &Case) -> Option<StepView> {
        let on_card: Vec<PersonId> = card.items.iter().map(|item| item.person.clone()).collect();
        let first = on_card.first().and_then(|id| Id128::from_hex(&id.0));
        let known = self.catalogue().step(&card.first.step)?;
        Some(StepView {
            card: self.card_view(card),
            needs: self.needs(card, &known.needs.helpful),
            brings: self.brings(card),
            strip: self.strip(card),
            offices: self.offices(&known.office),
            rule: self.rule_source(card, known),
            land_notes: self.land_notes(&known.id),
            sources: source_views(&known.sources),
            checked_on: known.checked_on.to_string(),
            link: known.link.clone(),
            appointments: self.appointments_of(card, case.appointments()),
            proofs: self.proofs_of(card, case.proofs()),
            notes: case.notes(&known.id, &on_card),
            draft: first.and_then(|person| case.draft(person, &known.id)),
            conflicts: self.conflicts_of_card(card),
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

    /// Of a rule without a last day; the day of the others brings its own source.
    fn rule_source(&self, card: &Card<'_>, step: &Step) -> Option<RuleSourceView> {
        let item = card.first;
        let without_day = matches!(item.rule, DeadlineKind::Immediately | DeadlineKind::Earliest);
        if !is_open(item) || item.due.is_some() || !without_day {
            return None;
        }
        let explained = plan::explain(self.catalogue(), self.household, self.today, &step.id)?;
        let person = explained.persons.into_iter().find(|person| person.person == item.person)?;
        let counts = person.deadlines.into_iter().find(|deadline| deadline.choice == Choice::Counts)?;
        let sources = source_views(step.cited(&counts.source));
        Some(RuleSourceView { source: counts.source, sources, checked_on: step.checked_on.to_string() })
    }

    fn land_notes(&self, step: &StepId) -> Vec<LandNoteView> {
        let rules = self.pack.lands.iter().filter(|rules| Some(rules.code) == self.household.land);
        let params = rules.flat_map(|rules| rules.params.iter().map(|param| (rules.code, param)));
        let note = |(land, param): (Land, &LandParam)| LandNoteView {
            land: land.code().to_owned(),
            text_id: format!("land-{}-{}", param.id, param.value),
            source: param.source.clone(),
            checked_on: param.checked_on.to_string(),
        };
        params.filter(|(_, param)| &param.step == step).map(note).collect()
    }

    pub fn needs(&self, card: &Card<'_>, helpful: &[PaperId]) -> Vec<NeedView> {
        let papers = distinct(card.items.iter().flat_map(|item| &item.needs));
        let need = |paper: &PaperId| {
            let helpful = helpful.contains(paper);
            let asked = card.items.iter().filter(|item| item.needs.contains(paper));
            let looks: Vec<_> = asked.map(|item| self.need_of(item, paper, helpful)).collect();
            self.need_view(card, paper, helpful, &looks)
        };
        papers.into_iter().map(need).collect()
    }

    /// What a finished step brought, so that it can be said to be in hand. Nobody lacks it: it may still be in the post.
    fn brings(&self, card: &Card<'_>) -> Vec<NeedView> {
        if card.first.state != ItemState::Done {
            return Vec::new();
        }
        let brought = |paper: &PaperId| {
            let of = |item: &&PlanItem| {
                let look = self.paper(&item.person, paper);
                let state = if look.held.is_some() { look.state } else { PaperState::NotYet };
                NeedLook { state, held: look.held }
            };
            let looks: Vec<_> = card.items.iter().map(of).collect();
            self.need_view(card, paper, false, &looks)
        };
        distinct(card.items.iter().flat_map(|item| &item.produces)).into_iter().map(brought).collect()
    }

    fn need_view(&self, card: &Card<'_>, paper: &PaperId, helpful: bool, looks: &[NeedLook<'_>]) -> NeedView {
        let lacks_most = looks.iter().map(|look| look.state).max_by_key(|state| lack(*state));
        let held = || looks.iter().filter_map(|look| look.held);
        NeedView {
            paper: paper.0.clone(),
            state: lacks_most.unwrap_or(PaperState::NotYet),
            helpful,
            expires_on: held().filter_map(|held| held.expires_on).min().map(|day| day.to_string()),
            brought_by: card.items.iter().find_map(|item| self.brought_by(&item.person, paper)),
            held_by: union(held().map(|held| &held.person.0))
                .into_iter()
                .map(|id| self.person(&PersonId(id)))
                .collect(),
        }
    }

    /// How it stands with one paper for one person's step. Whether it lacks, the plan has decided: it knows which steps
    /// take a paper from any hand of the household.
    fn need_of(&self, item: &PlanItem, paper: &PaperId, helpful: bool) -> NeedLook<'_> {
        let look = self.paper(&item.person, paper);
        let is_missing = item.missing_documents.contains(paper);
        if look.held.is_none() && !is_missing && !helpful {
            let held = self.household.held.iter().find(|held| &held.document == paper);
            let state = if held.is_some() { PaperState::Have } else { look.state };
            return NeedLook { state, held };
        }
        match look.state {
            PaperState::NotYet if is_missing => NeedLook { state: PaperState::Missing, held: None },
            state => NeedLook { state, held: look.held },
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

fn distinct<'p>(papers: impl Iterator<Item = &'p PaperId>) -> Vec<&'p PaperId> {
    papers.fold(Vec::new(), |mut distinct, paper| {
        if !distinct.contains(&paper) {
            distinct.push(paper);
        }
        distinct
    })
}

struct NeedLook<'l> {
    state: PaperState,
    held: Option<&'l HeldPaper>,
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
