//! One look at an open case: the catalogue, the household and the plan of one day, ready to be turned into views.
//! The modules below each make one kind of view; they read and never write.

use std::collections::BTreeMap;

use diko_catalogue::Pack;
use diko_catalogue::hours::Moment;
use diko_core::condition::{Condition, Truth};
use diko_core::household::{Household, Person, PersonId};
use diko_core::plan::{self, Plan, PlanItem};
use diko_core::{Catalogue, Day};

use crate::case::Case;
use crate::case::conflicts::Conflict;
use crate::views::PersonView;

pub(crate) mod appointments;
pub(crate) mod calendar;
pub(crate) mod cards;
pub(crate) mod catalogue;
pub(crate) mod changes;
pub(crate) mod conflicts;
pub(crate) mod counter;
pub(crate) mod letters;
pub(crate) mod map;
pub(crate) mod news;
pub(crate) mod now;
pub(crate) mod offices;
pub(crate) mod papers;
pub(crate) mod past;
pub(crate) mod people;
pub(crate) mod plan_page;
pub(crate) mod quarantine;
pub(crate) mod search;
pub(crate) mod step_page;
pub(crate) mod story;
pub(crate) mod week;

pub(crate) struct Look<'a> {
    pub pack: &'a Pack,
    pub household: &'a Household,
    pub names: &'a BTreeMap<PersonId, String>,
    pub conflicts: Vec<Conflict>,
    pub plan: Plan,
    pub today: Day,
    pub now: Moment,
}

impl<'a> Look<'a> {
    pub fn new(pack: &'a Pack, case: &'a Case, now: Moment) -> Look<'a> {
        let (household, today) = (case.household(), now.day);
        let plan = plan::derive(&pack.catalogue, household, today);
        Look { pack, household, names: case.names(), conflicts: case.conflicts(), plan, today, now }
    }

    pub fn catalogue(&self) -> &'a Catalogue {
        &self.pack.catalogue
    }

    pub fn person(&self, id: &PersonId) -> PersonView {
        let person = self.household.person(id);
        PersonView {
            id: id.0.clone(),
            name: self.names.get(id).cloned().unwrap_or_default(),
            role: person.and_then(|person| person.role(self.today)).map(Into::into),
            age: person.and_then(|person| person.age(self.today)),
        }
    }

    pub fn persons(&self) -> impl Iterator<Item = &'a Person> {
        self.household.persons.iter()
    }

    /// What the plan holds for one person, the household's own steps included.
    pub fn items_of(&self, person: &PersonId) -> impl Iterator<Item = &PlanItem> {
        self.plan.plan.iter().filter(move |item| &item.person == person)
    }

    pub fn is_true(&self, person: &PersonId, condition: &Condition) -> bool {
        plan::truth(self.catalogue(), self.household, self.today, person, condition) == Truth::True
    }
}
