//! Small catalogues and households for one rule each.

use diko_core::catalogue::{Catalogue, PaperId, StepId};
use diko_core::facts::Fact;
use diko_core::household::{HeldPaper, Household, Person, PersonId, RecordState, StepRecord};
use diko_core::land::Land;
use diko_core::plan::{StepExplanation, explain};
use diko_core::{Day, Facts, Plan, derive};
use serde_json::{Value, json};

pub fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// A catalogue of steps; what every step has is filled in.
pub fn catalogue(steps: &Value) -> Catalogue {
    let steps = steps.as_array().unwrap().iter().map(|step| {
        let mut full =
            json!({"field": "residence", "office": "abh", "sources": [], "checked_on": "2026-08-19"});
        full.as_object_mut().unwrap().extend(step.as_object().unwrap().clone());
        serde_json::from_value(full).unwrap()
    });
    Catalogue { id: "small".into(), version: 1, steps: steps.collect(), ..Catalogue::default() }
}

/// A household told person by person.
#[derive(Clone)]
pub struct Told(Household);

impl Told {
    pub fn new(id: &str) -> Told {
        Told(Household { land: Some(Land::Nw), ..Household::default() }).and(id)
    }

    pub fn in_land(mut self, land: Option<Land>) -> Told {
        self.0.land = land;
        self
    }

    pub fn and(mut self, id: &str) -> Told {
        self.0.persons.push(Person { id: PersonId(id.into()), facts: Facts::default() });
        self
    }

    pub fn with(mut self, fact: &str, value: impl std::fmt::Display) -> Told {
        let fact = Fact::parse(fact).unwrap();
        let value = fact.value_from_text(&value.to_string()).unwrap();
        self.0.persons.last_mut().unwrap().facts.set(fact, value);
        self
    }

    pub fn holds(mut self, document: &str, expires_on: Option<&str>) -> Told {
        let person = self.last();
        self.0.held.push(HeldPaper {
            person,
            document: PaperId::from(document),
            expires_on: expires_on.map(day),
        });
        self
    }

    pub fn done(self, step: &str, on: &str) -> Told {
        self.recorded(step, on, RecordState::Done)
    }

    pub fn dismissed(self, step: &str, on: &str) -> Told {
        self.recorded(step, on, RecordState::Dismissed)
    }

    fn recorded(mut self, step: &str, on: &str, state: RecordState) -> Told {
        let person = self.last();
        self.0.done.push(StepRecord { person, step: StepId::from(step), on: day(on), state });
        self
    }

    fn last(&self) -> PersonId {
        self.0.persons.last().unwrap().id.clone()
    }
}

pub fn plan_of(catalogue: &Catalogue, told: &Told, today: &str) -> Plan {
    derive(catalogue, &told.0, day(today))
}

pub fn explanation_of(
    catalogue: &Catalogue,
    told: &Told,
    today: &str,
    step: &str,
) -> Option<StepExplanation> {
    explain(catalogue, &told.0, day(today), &StepId::from(step))
}
