//! A condition as a tree of the tests it was decided by, each with its truth and the value behind it. The tree is
//! grown by watching the evaluation of `situation`, so it cannot say anything else than the plan.

use serde::Serialize;

use super::situation::{Situation, Who};
use crate::Day;
use crate::catalogue::{PaperId, StepId, SwitchId};
use crate::condition::{Condition, Test, Truth};
use crate::facts::{Fact, FactValue};
use crate::household::{PersonId, Role};

/// A test and how it came out. The parts of `any_child` and its like are of kind `person`, one for each person of the
/// household; their parts are the role, where one is wanted, and the test.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Node {
    /// Of whom it was asked.
    pub person: PersonId,
    pub tested: Tested,
    pub truth: Truth,
    pub parts: Vec<Node>,
}

/// What was tested, with the value that decided it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Tested {
    All,
    Any,
    Not,
    Certain,
    AnyChild,
    AnyAdult,
    Anyone,
    /// One person of the household.
    Person,
    Role {
        wanted: Role,
        is: Option<Role>,
    },
    /// A condition of the catalogue's table; its test is the one part. Without a part there is none of this name.
    Named {
        name: String,
    },
    Fact {
        fact: Fact,
        wanted: Test,
        value: Option<FactValue>,
        /// Whose value it is: a child's may be the first adult's.
        told_by: Option<PersonId>,
        /// The other date of `within_months`.
        of: Option<FactValue>,
    },
    Age {
        from: Option<i32>,
        under: Option<i32>,
        is: Option<i32>,
    },
    Holds {
        paper: PaperId,
        /// Who holds it: a shared paper may be another's.
        held_by: Option<PersonId>,
    },
    Done {
        step: StepId,
    },
    Switch {
        switch: SwitchId,
        wanted: String,
        /// What the switch says, with its first and last day.
        values: Vec<SwitchValue>,
    },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SwitchValue {
    pub value: String,
    pub from: Option<Day>,
    pub until: Option<Day>,
}

/// Sees each test before it is decided and its truth after.
pub(super) trait Watch {
    fn enter(&mut self, who: Who, ask: Ask);
    fn leave(&mut self, truth: &Truth);
}

/// What the evaluation asks of a person.
#[derive(Clone, Copy)]
pub(super) enum Ask<'a> {
    Condition(&'a Condition),
    Someone,
    Role(Role),
}

/// Nobody watches.
impl Watch for () {
    fn enter(&mut self, _: Who, _: Ask) {}
    fn leave(&mut self, _: &Truth) {}
}

/// The tree behind the truth of a condition for one person; nothing for a person who is not in the household.
pub(super) fn tree(situation: &Situation, who: Who, condition: &Condition) -> Option<Node> {
    let mut grower = Grower { situation, open: Vec::new(), root: None };
    situation.watched(who, condition, &mut grower);
    grower.root
}

struct Grower<'a> {
    situation: &'a Situation<'a>,
    /// From the root to the test being decided.
    open: Vec<Node>,
    root: Option<Node>,
}

impl Watch for Grower<'_> {
    fn enter(&mut self, who: Who, ask: Ask) {
        let person = self.situation.someone(who).map_or_else(|| PersonId(String::new()), |of| of.id.clone());
        let tested = match ask {
            Ask::Condition(condition) => tested(self.situation, who, condition),
            Ask::Someone => Tested::Person,
            Ask::Role(wanted) => {
                Tested::Role { wanted, is: self.situation.someone(who).and_then(|person| person.role) }
            }
        };
        self.open.push(Node { person, tested, truth: Truth::False, parts: Vec::new() });
    }

    fn leave(&mut self, truth: &Truth) {
        let Some(node) = self.open.pop() else { return };
        let node = Node { truth: truth.clone(), ..node };
        match self.open.last_mut() {
            Some(parent) => parent.parts.push(node),
            None => self.root = Some(node),
        }
    }
}

fn tested(situation: &Situation, who: Who, condition: &Condition) -> Tested {
    let person = situation.someone(who);
    match condition {
        Condition::All(_) => Tested::All,
        Condition::Any(_) => Tested::Any,
        Condition::Not(_) => Tested::Not,
        Condition::Certain(_) => Tested::Certain,
        Condition::AnyChild(_) => Tested::AnyChild,
        Condition::AnyAdult(_) => Tested::AnyAdult,
        Condition::Anyone(_) => Tested::Anyone,
        Condition::Named(name) => Tested::Named { name: name.clone() },
        Condition::Fact(fact, test) => Tested::Fact {
            fact: *fact,
            wanted: test.clone(),
            value: person.and_then(|person| person.fact(*fact)).cloned(),
            told_by: situation.teller(who, *fact).cloned(),
            of: match test {
                Test::WithinMonths(_, of) => person.and_then(|person| person.fact(*of)).cloned(),
                _ => None,
            },
        },
        Condition::Age { from, under } => {
            Tested::Age { from: *from, under: *under, is: person.and_then(|person| person.age) }
        }
        Condition::Holds(paper) => Tested::Holds {
            paper: paper.clone(),
            held_by: situation.held(who, paper).map(|held| held.person.clone()),
        },
        Condition::Done(step) => Tested::Done { step: step.clone() },
        Condition::Switch(id, wanted) => {
            let of_id = situation.catalogue.switches.iter().filter(|switch| &switch.id == id);
            let values = of_id.map(|switch| SwitchValue {
                value: switch.value.clone(),
                from: switch.from,
                until: switch.until,
            });
            Tested::Switch { switch: id.clone(), wanted: wanted.clone(), values: values.collect() }
        }
    }
}
