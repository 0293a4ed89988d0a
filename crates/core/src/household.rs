//! One newcomer household: its persons with their facts, the papers it holds, the steps it has recorded.
//! The same shape comes from a story file and from the vault.

use crate::Day;
use crate::catalogue::{PaperId, StepId};
use crate::facts::{Fact, Facts};
use crate::land::Land;

/// The id of a person inside one household: any short word in a story, a random hexadecimal id in the vault.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct PersonId(pub String);

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Household {
    /// Decides holidays; unknown means that only the holidays of all Länder count.
    pub land: Option<Land>,
    pub persons: Vec<Person>,
    pub held: Vec<HeldPaper>,
    pub done: Vec<StepRecord>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    pub id: PersonId,
    pub facts: Facts,
}

/// A paper someone has in hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldPaper {
    pub person: PersonId,
    pub document: PaperId,
    /// The day printed on it, where it has one.
    pub expires_on: Option<Day>,
}

/// What a person said about a step. Whether it still counts, `derive` decides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepRecord {
    pub person: PersonId,
    pub step: StepId,
    pub on: Day,
    pub state: RecordState,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecordState {
    Done,
    /// Handed in; it is the office's turn.
    Waiting,
    /// "Not for me."
    Dismissed,
}

/// Whom the household's own steps speak of, and who gives missing facts to the children.
impl Household {
    /// The first person known to be an adult, else the first not known to be a child. Children alone have none.
    #[must_use]
    pub fn first_adult(&self, today: Day) -> Option<&Person> {
        let by = |wanted: fn(Option<Role>) -> bool| {
            self.persons.iter().find(move |person| wanted(person.role(today)))
        };
        by(|role| role == Some(Role::Adult)).or_else(|| by(|role| role != Some(Role::Child)))
    }

    #[must_use]
    pub fn person(&self, id: &PersonId) -> Option<&Person> {
        self.persons.iter().find(|person| &person.id == id)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    Adult,
    Child,
}

impl Person {
    /// As told, else by age on `today` (a child is under 18), else unknown.
    #[must_use]
    pub fn role(&self, today: Day) -> Option<Role> {
        match self.facts.code(Fact::Role) {
            Some("adult") => Some(Role::Adult),
            Some("child") => Some(Role::Child),
            _ => self.age(today).map(|age| if age < 18 { Role::Child } else { Role::Adult }),
        }
    }

    /// Completed years, where the birth date is known.
    #[must_use]
    pub fn age(&self, today: Day) -> Option<i32> {
        self.facts.day(Fact::BornOn).map(|born| born.age_on(today))
    }
}
