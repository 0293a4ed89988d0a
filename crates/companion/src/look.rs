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
use crate::case::photos::Shown;
use crate::hidden::Names;
use crate::views::PersonView;

pub(crate) mod appointments;
pub(crate) mod calendar;
pub(crate) mod cards;
pub(crate) mod catalogue;
pub(crate) mod changes;
pub(crate) mod conflicts;
pub(crate) mod counter;
pub(crate) mod export;
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
pub(crate) mod reminders;
pub(crate) mod search;
pub(crate) mod step_page;
pub(crate) mod story;
pub(crate) mod week;

pub(crate) struct Look<'a> {
    pub pack: &'a Pack,
    pub household: &'a Household,
    names: &'a BTreeMap<PersonId, String>,
    pub said: Names,
    pub conflicts: Vec<Conflict>,
    pub photos: BTreeMap<Shown, u32>,
    pub plan: Plan,
    pub today: Day,
    pub now: Moment,
}

impl<'a> Look<'a> {
    pub fn new(pack: &'a Pack, case: &'a Case, now: Moment, said: Names) -> Look<'a> {
        let (household, today) = (case.household(), now.day);
        let plan = plan::derive(&pack.catalogue, household, today);
        let (conflicts, photos) = (case.conflicts(), case.photo_counts());
        let names = case.names();
        Look { pack, household, names, said, conflicts, photos, plan, today, now }
    }

    pub fn catalogue(&self) -> &'a Catalogue {
        &self.pack.catalogue
    }

    pub fn person(&self, id: &PersonId) -> PersonView {
        let person = self.household.person(id);
        let place = self.household.persons.iter().position(|person| &person.id == id);
        PersonView {
            id: id.0.clone(),
            name: self.said.say(self.names.get(id).cloned().unwrap_or_default()),
            number: place.and_then(|place| u32::try_from(place + 1).ok()),
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
