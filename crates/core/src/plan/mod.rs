//! The plan: what this household has to do, in which order, until which day, and why. One pure, total function
//! serves the app, the commune's tool, the tests and the print.
//!
//! `derive` reads like the questions an adviser asks: whom does the step concern (`applies`), until when (`due`),
//! how far is it (`item`), what comes first (`order`).

mod applies;
mod compare;
mod due;
mod event;
mod expiring;
mod explain;
mod item;
mod order;
mod situation;
mod trace;

use serde::Serialize;
use situation::Situation;

use crate::Day;
use crate::catalogue::{Catalogue, DeadlineKind, Event, LifeField, OfficeKindId, PaperId, Period, StepId};
use crate::condition::{Condition, Truth};
use crate::facts::Fact;
use crate::household::{Household, PersonId};

pub use crate::land::DayOff;
pub use compare::{AskedFact, Changed, Listed, PlanChanges, compare};
pub use due::CountedEvent;
pub use event::{DaySource, EventDay, Origin};
pub use explain::{
    Choice, DeadlineSeen, InHand, PaperSeen, PersonExplanation, PersonTest, RecordSeen, RequirementSeen,
    RoleTest, Standing, StatusTest, StepExplanation, Verdict, explain,
};
pub use trace::{Node, SwitchValue, Tested};

/// A household's plan on one day. The field names are the contract of `diko-catalogue derive`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Plan {
    pub today: Day,
    pub catalogue: CatalogueRef,
    pub plan: Vec<PlanItem>,
    /// At most three: an app that lists forty open steps is abandoned.
    pub next: Vec<ItemRef>,
    pub open_questions: Vec<OpenQuestion>,
    pub expiring: Vec<ExpiringPaper>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CatalogueRef {
    pub id: String,
    pub version: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ItemRef {
    pub person: PersonId,
    pub step: StepId,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PlanItem {
    pub person: PersonId,
    pub step: StepId,
    pub field: LifeField,
    pub state: ItemState,
    pub due: Option<Due>,
    /// The kind of rule that counts for the person; `immediately` means "now", without a day.
    pub rule: DeadlineKind,
    pub opens_on: Option<Day>,
    pub urgency: Urgency,
    pub blocked_by: Vec<StepId>,
    pub missing_documents: Vec<PaperId>,
    pub needs: Vec<PaperId>,
    pub produces: Vec<PaperId>,
    pub office: OfficeKindId,
    /// The day of the record behind `waiting`, `done` and `dismissed`.
    pub recorded_on: Option<Day>,
    /// An adviser should be asked before this step is taken.
    pub caution: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemState {
    Blocked,
    Upcoming,
    Ready,
    Waiting,
    Done,
    Dismissed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    Overdue,
    /// Due within 14 days.
    Soon,
    None,
}

/// A day with everything needed to explain it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Due {
    pub on: Day,
    pub kind: DeadlineKind,
    pub hard: bool,
    /// As a lawyer cites it.
    pub source: String,
    /// The day the rule was last compared with the law.
    pub checked_on: Day,
    pub reason: Reason,
}

/// "You moved in on 15 November; the 14th day is a Sunday."
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Reason {
    /// What the period counts from; absent where the day is that of the plan itself (`month_start`).
    pub event: Option<Event>,
    pub event_on: Option<Day>,
    pub period: Option<PeriodView>,
    /// Where the period ends before it moves to a working day.
    pub counted_to: Day,
    /// Why it moved, day by day, from `counted_to` on.
    pub moved_over: Vec<DayOff>,
    /// A regulation lets the paper run to this day, whatever is printed.
    pub extended_by: Option<crate::catalogue::SwitchId>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct PeriodView {
    pub count: u16,
    pub unit: PeriodUnit,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PeriodUnit {
    Days,
    Months,
}

impl From<Period> for PeriodView {
    fn from(period: Period) -> PeriodView {
        match period {
            Period::Days(count) => PeriodView { count, unit: PeriodUnit::Days },
            Period::Months(count) | Period::CalendarMonths(count) | Period::LifeMonths(count) => {
                PeriodView { count, unit: PeriodUnit::Months }
            }
        }
    }
}

/// A fact that would decide whether steps apply, or until when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenQuestion {
    pub person: PersonId,
    pub fact: Fact,
    pub decides: Vec<StepId>,
}

/// A paper in hand that ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExpiringPaper {
    pub person: PersonId,
    pub document: PaperId,
    pub on: Day,
    /// The first day to act, where a step renews it.
    pub act_from: Option<Day>,
    pub step: Option<StepId>,
}

/// Derives the plan of a household on `today` (the civil date in Europe/Berlin). Total: every household and every
/// checked catalogue give a plan.
#[must_use]
pub fn derive(catalogue: &Catalogue, household: &Household, today: Day) -> Plan {
    let situation = Situation::new(catalogue, household, today);
    let mut questions = order::Questions::default();
    let concerned = applies::concerned(&situation, &mut questions);
    let items = item::items(&situation, &concerned, &mut questions);
    let plan = order::ordered(items);
    Plan {
        today,
        catalogue: CatalogueRef { id: catalogue.id.clone(), version: catalogue.version },
        next: order::next(&plan),
        plan,
        open_questions: questions.into_list(&situation),
        expiring: expiring::expiring(&situation, &concerned),
    }
}

/// Whether a condition holds for one person of a household on `today`; false for a person who is not in it.
#[must_use]
pub fn truth(
    catalogue: &Catalogue,
    household: &Household,
    today: Day,
    person: &PersonId,
    condition: &Condition,
) -> Truth {
    let situation = Situation::new(catalogue, household, today);
    situation.who(person).map_or(Truth::False, |who| situation.truth(who, condition))
}
