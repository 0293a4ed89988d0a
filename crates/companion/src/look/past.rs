//! What was recorded or noted about steps that the plan does not hold any more: another status, a rule that went, an id of
//! an older catalogue. It is shown as it was said and changes nothing.

use std::collections::BTreeMap;

use diko_core::Day;
use diko_core::catalogue::{Concerns, StepId};
use diko_core::household::{PersonId, RecordState};

use super::Look;
use crate::case::Case;
use crate::views::{PastStepView, StateWord};

/// Persons who said the same of a step on the same day.
type Said = (StepId, Option<(Day, RecordState)>);

impl Look<'_> {
    /// The newest first; what has only notes comes last.
    pub fn past(&self, case: &Case) -> Vec<PastStepView> {
        let kept = |state| matches!(state, RecordState::Done | RecordState::Waiting);
        let records = self.household.done.iter().filter(|record| kept(record.state));
        let recorded =
            records.map(|record| ((record.step.clone(), Some((record.on, record.state))), &record.person));
        let noted: Vec<(PersonId, StepId)> = case.noted();
        let only_noted = noted.iter().filter(|(person, step)| {
            !self
                .household
                .done
                .iter()
                .any(|record| &record.step == step && &record.person == person && kept(record.state))
        });
        let all = recorded.chain(only_noted.map(|(person, step)| ((step.clone(), None), person)));
        let mut past: BTreeMap<Said, Vec<PersonId>> = BTreeMap::new();
        for (said, person) in all.filter(|((step, _), person)| !self.is_planned(step, person)) {
            let persons = past.entry(said).or_default();
            if !persons.contains(person) {
                persons.push(person.clone());
            }
        }
        let mut past: Vec<(Said, Vec<PersonId>)> = past.into_iter().collect();
        past.sort_by_key(|((_, said), _)| std::cmp::Reverse(said.map(|(on, _)| on)));
        past.into_iter()
            .map(|((step, said), persons)| PastStepView {
                persons: persons.iter().map(|person| self.person(person)).collect(),
                state: said.map(|(_, state)| match state {
                    RecordState::Waiting => StateWord::Waiting,
                    RecordState::Done | RecordState::Dismissed => StateWord::Done,
                }),
                on: said.map(|(on, _)| on.to_string()),
                notes: case.notes(&step, &persons),
                step: step.0,
            })
            .collect()
    }

    /// The plan shows what was said of the household's own steps on whoever carries them.
    fn is_planned(&self, step: &StepId, person: &PersonId) -> bool {
        let of_household =
            self.catalogue().step(step).is_some_and(|step| step.concerns == Concerns::Household);
        self.plan.plan.iter().any(|item| &item.step == step && (of_household || &item.person == person))
    }
}
