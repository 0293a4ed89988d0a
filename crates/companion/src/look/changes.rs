//! What an answer changed in the plan, as a person would tell it: what is new, what is no longer needed, which day moved.
//! Deliberately not here: the order, the papers and the blocks, which each step shows by itself.

use std::collections::BTreeSet;

use diko_core::Day;
use diko_core::catalogue::StepId;
use diko_core::facts::Fact;
use diko_core::household::PersonId;
use diko_core::plan::{Changed, ItemRef, ItemState, Plan, PlanItem, compare};

use super::Look;
use super::cards::is_open;
use crate::views::{ChangedStepView, PlanChangesView};

impl PlanChangesView {
    pub fn is_empty(&self) -> bool {
        [&self.appeared, &self.gone, &self.moved, &self.kept].iter().all(|list| list.is_empty())
    }
}

impl Look<'_> {
    /// The steps that wait for this answer of this person: that they come or go surprises nobody.
    pub fn decided_by(&self, person: &PersonId, fact: Fact) -> BTreeSet<StepId> {
        let asked = self.plan.open_questions.iter();
        let this = asked.filter(|question| &question.person == person && question.fact == fact);
        this.flat_map(|question| question.decides.iter().cloned()).collect()
    }

    /// What became of `before`, besides these steps.
    pub fn changes_since(&self, before: &Plan, expected: &BTreeSet<StepId>) -> PlanChangesView {
        let changes = compare(before, &self.plan);
        let unexpected = |step: &StepId| !expected.contains(step);
        let in_plan = |plan: &Plan, item: &ItemRef| item_of(plan, item).cloned();
        let now = |item: &ItemRef| in_plan(&self.plan, item).filter(|item| unexpected(&item.step));
        let then = |item: &ItemRef| in_plan(before, item).filter(|item| unexpected(&item.step));
        let appeared = changes.appeared.iter().filter_map(now).filter(is_open);
        let (gone, kept): (Vec<_>, Vec<_>) = changes
            .gone
            .iter()
            .filter_map(then)
            .filter(|item| item.state != ItemState::Dismissed)
            .partition(is_open);
        let moved = |list: &[Changed<Option<Day>>], opens: bool| -> Vec<ChangedStepView> {
            let open = list.iter().filter(|changed| now(&changed.item).as_ref().is_some_and(is_open));
            let view = |changed: &Changed<Option<Day>>| {
                self.changed(&changed.item.person, &changed.item.step, (changed.from, changed.to), opens)
            };
            open.map(view).collect()
        };
        // Where a step has a last day, that one is told.
        let has_due = |view: &ChangedStepView| {
            let item = self.items_of(&PersonId(view.person.id.clone())).find(|item| item.step.0 == view.step);
            item.is_some_and(|item| item.due.is_some())
        };
        let mut days = moved(&changes.day_moved, false);
        let opening = moved(&changes.opening_moved, true).into_iter();
        days.extend(opening.filter(|view| !has_due(view) && view.to.is_some()));
        let is = |item: PlanItem| {
            let (day, opens) = self.day_to_tell(&item);
            self.changed(&item.person, &item.step, (None, day), opens)
        };
        let was = |item: &PlanItem| {
            let (day, opens) = self.day_to_tell(item);
            self.changed(&item.person, &item.step, (day, None), opens)
        };
        PlanChangesView {
            appeared: appeared.map(is).collect(),
            gone: gone.iter().map(was).collect(),
            moved: days,
            kept: kept.iter().map(was).collect(),
        }
    }

    /// The last day of a step; where it has none, the day ahead on which it opens, and that it is this one.
    fn day_to_tell(&self, item: &PlanItem) -> (Option<Day>, bool) {
        let due = item.due.as_ref().map(|due| due.on);
        let opens = item.opens_on.filter(|on| due.is_none() && *on > self.today);
        (due.or(opens), opens.is_some())
    }

    fn changed(
        &self,
        person: &PersonId,
        step: &StepId,
        (from, to): (Option<Day>, Option<Day>),
        opens: bool,
    ) -> ChangedStepView {
        ChangedStepView {
            person: self.person(person),
            step: step.0.clone(),
            from: from.map(|day| day.to_string()),
            to: to.map(|day| day.to_string()),
            opens,
        }
    }
}

fn item_of<'p>(plan: &'p Plan, wanted: &ItemRef) -> Option<&'p PlanItem> {
    plan.plan.iter().find(|item| item.step == wanted.step && item.person == wanted.person)
}
