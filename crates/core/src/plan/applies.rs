//! Whom each step concerns: a person, an adult, a child, or the household once. A step that is unknown for someone
//! is not in the plan; the facts that would decide it become questions.

use std::collections::{BTreeMap, BTreeSet};

use super::order::Questions;
use super::situation::{Situation, Who};
use crate::catalogue::{Concerns, PaperId, Step, StepId};
use crate::condition::{Missing, Truth};
use crate::household::{RecordState, Role};

/// A step and whom it is about.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Concern<'a> {
    pub step: &'a Step,
    /// Place in the catalogue.
    pub place: usize,
    /// Who carries the item.
    pub carrier: Who,
    /// Whose facts decide: another adult's where only that one makes a household's step apply.
    pub speaker: Who,
    /// The conditions do not hold any more; it stays only if a record still counts.
    pub only_recorded: bool,
}

pub(super) struct Concerned<'a> {
    entries: BTreeMap<(usize, Who), Concern<'a>>,
}

impl<'a> Concerned<'a> {
    pub fn iter(&self) -> impl Iterator<Item = &Concern<'a>> {
        self.entries.values()
    }

    pub fn get(&self, place: usize, carrier: Who) -> Option<&Concern<'a>> {
        self.entries.get(&(place, carrier))
    }

    /// Is this step in the plan for this person, or for the household the person lives in?
    pub fn has(&self, step: &StepId, who: Who) -> bool {
        self.of(who).any(|found| &found.id == step)
    }

    /// Does a step of this person bring this paper?
    pub fn brings(&self, paper: &PaperId, who: Who) -> bool {
        self.of(who).any(|step| step.produces.contains(paper))
    }

    fn of(&self, who: Who) -> impl Iterator<Item = &'a Step> {
        self.entries
            .values()
            .filter(move |concern| concern.carrier == who || concern.step.concerns == Concerns::Household)
            .filter(|concern| !concern.only_recorded)
            .map(|concern| concern.step)
    }
}

type Unknowns = BTreeMap<(StepId, Who), BTreeSet<Missing>>;

pub(super) fn concerned<'a>(situation: &Situation<'a>, questions: &mut Questions) -> Concerned<'a> {
    let mut entries = BTreeMap::new();
    let mut unknowns = Unknowns::new();
    for (place, step) in situation.catalogue.steps.iter().enumerate() {
        for carrier in carriers(situation, step) {
            let (speaker, truth) = verdict(situation, step, carrier);
            let only_recorded = !truth.is_true();
            if let Truth::Unknown(missing) = truth {
                questions.ask(&missing, &step.id);
                unknowns.insert((step.id.clone(), carrier), missing);
            }
            if !only_recorded || is_recorded(situation, step, carrier) {
                entries.insert((place, carrier), Concern { step, place, carrier, speaker, only_recorded });
            }
        }
    }
    let mut concerned = Concerned { entries };
    while drop_unreachable(situation, &mut concerned, &unknowns, questions) {}
    concerned
}

/// Who could carry an item of this step.
pub(super) fn carriers(situation: &Situation, step: &Step) -> Vec<Who> {
    match step.concerns {
        Concerns::Household => situation.first_adult().into_iter().collect(),
        Concerns::Person | Concerns::Adult | Concerns::Child => situation.everyone().collect(),
    }
}

/// Who decides, and whether the step applies.
pub(super) fn verdict(situation: &Situation, step: &Step, carrier: Who) -> (Who, Truth) {
    // A retired step is nobody's any more; what was done of it stays recorded.
    if step.replaced_by.is_some() {
        return (carrier, Truth::False);
    }
    let first = applies_to(situation, step, carrier);
    if step.concerns == Concerns::Household && first == Truth::False {
        let mut others = other_adults(situation, carrier);
        if let Some(speaker) = others.find(|who| applies_to(situation, step, *who).is_true()) {
            return (speaker, Truth::True);
        }
    }
    (carrier, first)
}

/// Those who are asked for a household's own step that certainly does not concern the first adult.
pub(super) fn other_adults(situation: &Situation, first: Who) -> impl Iterator<Item = Who> {
    situation.everyone().filter(move |who| *who != first && situation.has_role(*who, Role::Adult).is_true())
}

/// Role, status and condition of one person.
pub(super) fn applies_to(situation: &Situation, step: &Step, who: Who) -> Truth {
    let role = wanted_role(step).map_or(Truth::True, |role| situation.has_role(who, role));
    if role == Truth::False {
        return Truth::False;
    }
    let status = situation.has_status(who, &step.statuses);
    if status == Truth::False {
        return Truth::False;
    }
    role.and(status).and(situation.truth_or(who, step.applies_when.as_ref(), Truth::True))
}

pub(super) fn wanted_role(step: &Step) -> Option<Role> {
    match step.concerns {
        Concerns::Adult => Some(Role::Adult),
        Concerns::Child => Some(Role::Child),
        Concerns::Person | Concerns::Household => None,
    }
}

/// A done step stays in the plan while its statuses still match, whatever became of its other conditions.
fn is_recorded(situation: &Situation, step: &Step, carrier: Who) -> bool {
    let kept = |state| matches!(state, RecordState::Done | RecordState::Waiting);
    situation.record(carrier, step).is_some_and(|record| kept(record.state))
        && situation.has_status(carrier, &step.statuses).is_true()
}

/// Removes steps all of whose hard prerequisites neither concern the person nor are done. True when one went, since
/// that can make further steps unreachable.
fn drop_unreachable(
    situation: &Situation,
    concerned: &mut Concerned,
    unknowns: &Unknowns,
    questions: &mut Questions,
) -> bool {
    let unreachable: Vec<(usize, Who)> = concerned
        .entries
        .iter()
        .filter(|(_, concern)| !concern.only_recorded)
        .filter(|(_, concern)| !is_reachable(situation, concerned, concern))
        .map(|(key, _)| *key)
        .collect();
    for key in &unreachable {
        let Some(concern) = concerned.entries.remove(key) else { continue };
        for step in required(situation, &concern) {
            if let Some(missing) = unknowns.get(&(step.clone(), concern.speaker)) {
                questions.ask(missing, &concern.step.id);
            }
        }
    }
    !unreachable.is_empty()
}

fn is_reachable(situation: &Situation, concerned: &Concerned, concern: &Concern) -> bool {
    if situation.record(concern.carrier, concern.step).is_some() {
        return true;
    }
    let mut required = required(situation, concern).peekable();
    required.peek().is_none()
        || required
            .any(|step| concerned.has(step, concern.speaker) || situation.is_done(concern.speaker, step))
}

/// The hard prerequisites in force for this person.
fn required<'b>(situation: &'b Situation, concern: &'b Concern) -> impl Iterator<Item = &'b StepId> {
    concern
        .step
        .requires
        .iter()
        .filter(|requirement| {
            situation.truth_or(concern.speaker, requirement.when.as_ref(), Truth::True).is_true()
        })
        .flat_map(|requirement| &requirement.steps)
}
