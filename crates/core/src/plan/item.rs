//! How far each step is: its state, its papers, its urgency.

use super::applies::{Concern, Concerned};
use super::due::{Timing, timing};
use super::explain::{InHand, Standing};
use super::order::Questions;
use super::situation::{Situation, Who};
use super::{Due, ItemState, PlanItem, Urgency};
use crate::Day;
use crate::catalogue::{PaperId, PapersOf, Requirement, Step, StepId};
use crate::condition::Truth;
use crate::household::RecordState;

/// Days before the due day from which a step is urgent.
const SOON_DAYS: i64 = 14;

/// An item with what the order needs to know of it.
pub(super) struct Placed<'a> {
    pub item: PlanItem,
    pub step: &'a Step,
    pub place: usize,
    pub carrier: Who,
}

pub(super) fn items<'a>(
    situation: &Situation<'a>,
    concerned: &Concerned<'a>,
    questions: &mut Questions,
) -> Vec<Placed<'a>> {
    concerned.iter().filter_map(|concern| placed(situation, concerned, concern, questions)).collect()
}

pub(super) fn placed<'a>(
    situation: &Situation<'a>,
    concerned: &Concerned,
    concern: &Concern<'a>,
    questions: &mut Questions,
) -> Option<Placed<'a>> {
    let Concern { step, place, carrier, speaker, only_recorded } = *concern;
    let timing = timing(situation, speaker, step);
    let record = counting_record(situation, concern, &timing);
    if only_recorded && record.is_none() {
        return None;
    }
    let blocked_by = blocked_by(situation, concerned, concern);
    let state = match record {
        Some((ItemState::Done, _)) => ItemState::Done,
        Some((state, _)) => state,
        None if !blocked_by.is_empty() => ItemState::Blocked,
        None if timing.opens_on.is_some_and(|opens| opens > situation.today) => ItemState::Upcoming,
        None => ItemState::Ready,
    };
    let open = matches!(state, ItemState::Blocked | ItemState::Upcoming | ItemState::Ready);
    if open {
        questions.ask(&timing.ask, &step.id);
    }
    let papers = papers(situation, concerned, speaker, step);
    let item = PlanItem {
        person: situation.someone(carrier)?.id.clone(),
        step: step.id.clone(),
        field: step.field,
        state,
        urgency: if open { urgency(timing.due.as_ref(), situation.today) } else { Urgency::None },
        due: timing.due,
        rule: timing.rule,
        opens_on: timing.opens_on,
        blocked_by: if state == ItemState::Blocked { blocked_by } else { Vec::new() },
        missing_documents: if open { papers.missing } else { Vec::new() },
        needs: papers.needs,
        produces: step.produces.clone(),
        office: step.office.clone(),
        recorded_on: record.map(|(_, on)| on),
        caution: situation.truth_or(speaker, step.caution_when.as_ref(), Truth::False).is_true(),
    };
    Some(Placed { item, step, place, carrier })
}

/// What was said of the step and still counts: a record from before the present window belongs to an earlier round
/// (that is how renewals come back). "Not for me" said ahead of a window holds until it opens.
pub(super) fn counting_record(
    situation: &Situation,
    concern: &Concern,
    timing: &Timing,
) -> Option<(ItemState, Day)> {
    let record = situation.record(concern.carrier, concern.step);
    let in_window = |on: Day| timing.counts_from.is_none_or(|from| on >= from);
    let ahead = timing.counts_from.is_some_and(|from| situation.today < from);
    let recorded = record.and_then(|record| match record.state {
        RecordState::Dismissed if in_window(record.on) || ahead => Some((ItemState::Dismissed, record.on)),
        RecordState::Done if in_window(record.on) => Some((ItemState::Done, record.on)),
        RecordState::Waiting if in_window(record.on) => Some((ItemState::Waiting, record.on)),
        RecordState::Dismissed | RecordState::Done | RecordState::Waiting => None,
    });
    let implied = || {
        let applies = !concern.only_recorded;
        situation
            .implied_on(concern.speaker, concern.step)
            .filter(|_| applies)
            .map(|on| (ItemState::Done, on))
    };
    match recorded {
        Some((ItemState::Done | ItemState::Dismissed, _)) => recorded,
        _ => implied().or(recorded),
    }
}

/// The unfinished steps without which this one cannot be done.
fn blocked_by(situation: &Situation, concerned: &Concerned, concern: &Concern) -> Vec<StepId> {
    let mut blocking: Vec<StepId> = Vec::new();
    for requirement in &concern.step.requires {
        if situation.truth_or(concern.speaker, requirement.when.as_ref(), Truth::True).is_true() {
            for step in unfinished(situation, concerned, concern.speaker, requirement) {
                if !blocking.contains(step) {
                    blocking.push(step.clone());
                }
            }
        }
    }
    blocking
}

fn unfinished<'r>(
    situation: &Situation,
    concerned: &Concerned,
    who: Who,
    requirement: &'r Requirement,
) -> Vec<&'r StepId> {
    let standings = || requirement.steps.iter().map(|step| (step, standing(situation, concerned, who, step)));
    if requirement.any && standings().any(|(_, standing)| standing == Standing::Done) {
        return Vec::new();
    }
    standings().filter(|(_, standing)| *standing == Standing::Unfinished).map(|(step, _)| step).collect()
}

/// How a hard prerequisite stands for this person. Only an unfinished one blocks.
pub(super) fn standing(situation: &Situation, concerned: &Concerned, who: Who, step: &StepId) -> Standing {
    let dismissed = || {
        let step = situation.catalogue.step(step);
        let record = step.and_then(|step| situation.record(who, step));
        record.is_some_and(|record| record.state == RecordState::Dismissed)
    };
    if situation.is_done(who, step) && !has_opened_again(situation, who, step) {
        Standing::Done
    } else if !concerned.has(step, who) {
        Standing::NotConcerned
    } else if dismissed() {
        Standing::Dismissed
    } else {
        Standing::Unfinished
    }
}

/// Was it done only for an earlier window than the present one?
fn has_opened_again(situation: &Situation, who: Who, id: &StepId) -> bool {
    let Some(step) = situation.catalogue.step(id) else { return false };
    let Some(from) = timing(situation, who, step).counts_from else { return false };
    let done = situation.record(who, step).filter(|record| record.state == RecordState::Done);
    done.is_some_and(|record| record.on < from) && situation.implied_on(who, step).is_none()
}

fn urgency(due: Option<&Due>, today: Day) -> Urgency {
    match due.map(|due| due.on.days_since(today)) {
        Some(left) if left < 0 => Urgency::Overdue,
        Some(left) if left <= SOON_DAYS => Urgency::Soon,
        _ => Urgency::None,
    }
}

struct Papers {
    needs: Vec<PaperId>,
    missing: Vec<PaperId>,
}

/// Of papers that can stand for each other: the one in hand, else one that a step of this person brings, else the first.
fn papers(situation: &Situation, concerned: &Concerned, who: Who, step: &Step) -> Papers {
    let has = |paper: &PaperId| valid_in_hand(situation, who, step, paper);
    let one_of = || step.needs.one_of.iter();
    let chosen = one_of()
        .find(|paper| has(paper))
        .or_else(|| one_of().find(|paper| concerned.brings(paper, who)))
        .or_else(|| step.needs.one_of.first());
    let required: Vec<&PaperId> = chosen.into_iter().chain(&step.needs.all).collect();
    let missing = required.iter().filter(|paper| !has(paper)).map(|paper| (*paper).clone()).collect();
    let needs = required.into_iter().chain(&step.needs.helpful).cloned().collect();
    Papers { needs, missing }
}

fn valid_in_hand(situation: &Situation, who: Who, step: &Step, paper: &PaperId) -> bool {
    in_hand(situation, who, step, paper).is_some_and(|held| held.valid)
}

/// Does this step bring the next such paper to the same person?
fn is_replaced_by(situation: &Situation, paper: &PaperId, step: &Step) -> bool {
    let brings_own = step.produces.contains(paper) && step.papers_of == PapersOf::Person;
    let renewed_by = situation.catalogue.paper(paper).and_then(|known| known.renewed_by.as_ref());
    brings_own || renewed_by == Some(&step.id)
}

/// The paper as this step sees it, a valid one first. An expired paper is missing, except for the step that replaces it.
pub(super) fn in_hand(situation: &Situation, who: Who, step: &Step, paper: &PaperId) -> Option<InHand> {
    let of = |who: Who| {
        let held = situation.held(who, paper)?;
        let last_day =
            held.expires_on.map(|printed| super::expiring::last_day(situation, who, paper, printed));
        let valid = is_replaced_by(situation, paper, step)
            || last_day.is_none_or(|last_day| last_day >= situation.today);
        Some(InHand { person: held.person.clone(), last_day, valid })
    };
    match step.papers_of {
        PapersOf::Person => of(who),
        PapersOf::Household => {
            let all = || situation.everyone().filter_map(of);
            all().find(|held| held.valid).or_else(|| all().next())
        }
    }
}
