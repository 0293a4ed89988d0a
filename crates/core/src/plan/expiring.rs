//! Papers in hand that end, with the window to act.

use super::ExpiringPaper;
use super::applies::Concerned;
use super::event::extended;
use super::situation::{Situation, Who};
use crate::Day;
use crate::catalogue::{PaperId, Rule, StepId};

pub(super) fn expiring(situation: &Situation, concerned: &Concerned) -> Vec<ExpiringPaper> {
    let mut papers: Vec<ExpiringPaper> = situation
        .household
        .held
        .iter()
        .filter_map(|held| {
            let who = situation.who(&held.person)?;
            let on = last_day(situation, who, &held.document, held.expires_on?);
            let renewed_by = situation.catalogue.paper(&held.document)?.renewed_by.clone();
            let step = renewed_by.filter(|step| concerned.has(step, who));
            let act_from = step.as_ref().and_then(|step| opens_before(situation, step, on));
            Some(ExpiringPaper {
                person: held.person.clone(),
                document: held.document.clone(),
                on,
                act_from,
                step,
            })
        })
        .collect();
    papers.sort_by(|one, other| {
        (one.on, situation.who(&one.person), &one.document).cmp(&(
            other.on,
            situation.who(&other.person),
            &other.document,
        ))
    });
    papers
}

/// The day a paper really ends: the printed one, or a later one that a regulation gives.
pub(super) fn last_day(situation: &Situation, who: Who, paper: &PaperId, printed: Day) -> Day {
    extended(situation, who, paper, printed).on
}

fn opens_before(situation: &Situation, step: &StepId, on: Day) -> Option<Day> {
    let step = situation.catalogue.step(step)?;
    step.deadlines.iter().find_map(|deadline| match deadline.rule {
        Rule::Before { lead_days: Some(lead), .. } => Some(on.plus_days(-i64::from(lead))),
        _ => None,
    })
}
