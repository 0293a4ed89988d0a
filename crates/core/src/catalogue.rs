//! The catalogue as the plan reads it: steps, papers, offices, switches, questions. Content is data; this file is
//! the shape of its TOML, so every key is named here once. Loading, layering and checking live in `diko-catalogue`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Day;
use crate::condition::Condition;
use crate::facts::Fact;

pub use deadline::{Deadline, DeadlineKind, Event, Period, PeriodEnd, Rule};

mod cite;
mod deadline;

macro_rules! ids {
    ($( $(#[$doc:meta])* $name:ident; )*) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.into())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )* };
}

ids! {
    /// Ids are for ever: a retired one names `replaced_by`.
    StepId;
    PaperId;
    /// A kind of office, such as `meldebehoerde`; a commune's offices are of these kinds.
    OfficeKindId;
    SwitchId;
}

/// Everything `derive` needs to know, with all layers applied. The order of `steps` is the catalogue's order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Catalogue {
    pub id: String,
    pub version: u32,
    pub created: Option<Day>,
    pub steps: Vec<Step>,
    /// Ids of steps that other versions know: they can be recorded and are not planned.
    pub reserved_steps: Vec<StepId>,
    pub papers: Vec<Paper>,
    pub office_kinds: Vec<OfficeKind>,
    pub offices: Vec<Office>,
    pub switches: Vec<Switch>,
    pub questions: Vec<Question>,
    /// Conditions that other conditions name.
    pub conditions: BTreeMap<String, Condition>,
}

impl Catalogue {
    #[must_use]
    pub fn step(&self, id: &StepId) -> Option<&Step> {
        self.steps.iter().find(|step| &step.id == id)
    }

    #[must_use]
    pub fn paper(&self, id: &PaperId) -> Option<&Paper> {
        self.papers.iter().find(|paper| &paper.id == id)
    }
}

/// A field of life; the plan groups its steps by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LifeField {
    Protection,
    Registration,
    Residence,
    Home,
    Money,
    Health,
    Family,
    School,
    Language,
    Work,
    Mobility,
    Settlement,
}

/// Which persons of a household a step is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
pub enum Concerns {
    /// Each person.
    #[default]
    Person,
    /// Each adult.
    Adult,
    /// Each child; the item carries the child's id.
    Child,
    /// The household once, on the first adult.
    Household,
}

/// Whose papers count for a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
pub enum PapersOf {
    /// The person's own, and the shared papers of the household.
    #[default]
    Person,
    /// Those of anyone in the household (the parents' passports at a birth).
    Household,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    pub id: StepId,
    pub field: LifeField,
    #[serde(default)]
    pub concerns: Concerns,
    /// Status codes this step is for; empty means every status.
    #[serde(default)]
    pub statuses: Vec<String>,
    /// Beyond the status; absent means always.
    #[serde(default)]
    pub applies_when: Option<Condition>,
    #[serde(default)]
    pub needs: Needs,
    #[serde(default)]
    pub papers_of: PapersOf,
    #[serde(default)]
    pub produces: Vec<PaperId>,
    /// Steps that come first in a sensible order but do not block.
    #[serde(default)]
    pub after: Vec<StepId>,
    /// Steps without which this one cannot be done.
    #[serde(default)]
    pub requires: Vec<Requirement>,
    /// The first whose condition is true counts; none means that the law sets no day.
    #[serde(default)]
    pub deadlines: Vec<Deadline>,
    /// A fact that, once known, says this step is done on that day.
    #[serde(default)]
    pub done_by: Option<Fact>,
    pub office: OfficeKindId,
    /// True on steps where an adviser should be asked first; the text `step-<id>.caution` says why.
    #[serde(default)]
    pub caution_when: Option<Condition>,
    /// Whole euros: the most a late or missing act can cost, where the law names it.
    #[serde(default)]
    pub fine_eur: Option<u32>,
    /// Days an office usually takes: experience, not law.
    #[serde(default)]
    pub typical_days: Option<u32>,
    /// Key of the federal catalogue of services, only where verified.
    #[serde(default)]
    pub leika: Option<String>,
    #[serde(default)]
    pub link: Option<String>,
    pub sources: Vec<Source>,
    pub checked_on: Day,
    #[serde(default)]
    pub replaced_by: Option<StepId>,
}

/// The papers a step asks for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Needs {
    #[serde(default)]
    pub all: Vec<PaperId>,
    /// One of these is enough.
    #[serde(default)]
    pub one_of: Vec<PaperId>,
    /// Useful, never missing.
    #[serde(default)]
    pub helpful: Vec<PaperId>,
}

/// A block: until the steps are done, the step that requires them cannot be.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    pub steps: Vec<StepId>,
    /// One of the steps is enough.
    #[serde(default)]
    pub any: bool,
    /// Absent means always.
    #[serde(default)]
    pub when: Option<Condition>,
}

/// A place in the law or an official page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// As a lawyer cites it: `§17(1) BMG`.
    pub cite: String,
    pub url: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Expiry {
    None,
    /// The day is printed on the paper.
    Printed,
    /// Counted from another day.
    Computed,
    /// Holds until something happens.
    UntilEvent,
    /// The card ends, the right does not.
    CardOnly,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    pub id: PaperId,
    /// Kind of office that issues it; `heimatstaat` and `selbst` are kinds too.
    pub issuer: OfficeKindId,
    pub expires: Expiry,
    /// The step that brings the next one; its lead opens the window to act.
    #[serde(default)]
    pub renewed_by: Option<StepId>,
    /// One paper serves the whole household.
    #[serde(default)]
    pub shared: bool,
    /// False for papers whose content must never be kept: only ticked, never photographed.
    #[serde(default = "yes")]
    pub store: bool,
    /// Offices want it no older than this many days.
    #[serde(default)]
    pub recent_days: Option<u32>,
    #[serde(default)]
    pub replaced_by: Option<PaperId>,
}

fn yes() -> bool {
    true
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfficeKind {
    pub id: OfficeKindId,
}

/// An office of a commune, with what one needs to get there.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// Unique inside the commune.
    pub id: String,
    pub kind: OfficeKindId,
    /// The name on the door, in German.
    pub name: String,
    pub street: String,
    pub postcode: String,
    pub town: String,
    #[serde(default)]
    pub room: Option<String>,
    /// OSM `opening_hours` syntax.
    #[serde(default)]
    pub hours: Option<String>,
    #[serde(default)]
    pub phone: Option<String>,
    #[serde(default)]
    pub appointment_link: Option<String>,
    /// Language codes spoken there.
    #[serde(default)]
    pub languages: Vec<String>,
}

/// A dated rule of law that conditions read. Its end is a visible event.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Switch {
    pub id: SwitchId,
    pub value: String,
    #[serde(default)]
    pub from: Option<Day>,
    /// The last day on which the value holds.
    #[serde(default)]
    pub until: Option<Day>,
    /// Whom its end concerns; absent means nobody in particular.
    #[serde(default)]
    pub concerns: Option<Condition>,
    #[serde(default)]
    pub extends: Option<Extension>,
    pub sources: Vec<Source>,
    pub checked_on: Day,
}

/// A regulation that lets a paper run longer than the day printed on it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extension {
    pub paper: PaperId,
    pub when: Condition,
    /// Only papers whose printed day is this or later were still valid.
    pub printed_from: Day,
    /// The day they run to.
    pub to: Day,
}

/// A question of the story, asked in the catalogue's order.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub fact: Fact,
    /// Adult, child or either (`person`).
    #[serde(default)]
    pub concerns: Concerns,
    /// Asked when this is true; absent means always.
    #[serde(default)]
    pub when: Option<Condition>,
}
