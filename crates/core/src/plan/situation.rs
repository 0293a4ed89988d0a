//! The household as the rules see it on one day: children carry what they take from the first adult, conditions
//! become true, false or unknown, and every unknown names whom to ask for which fact.

use std::collections::BTreeSet;

use super::trace::{Ask, Watch};
use crate::Day;
use crate::catalogue::{Catalogue, Concerns, PaperId, Step, StepId};
use crate::condition::{Condition, Missing, Test, Truth};
use crate::facts::{Fact, FactKind, FactValue, Facts};
use crate::household::{HeldPaper, Household, PersonId, RecordState, Role, StepRecord};

/// What a child takes from the first adult while nothing of its own is told.
const INHERITED: &[Fact] = &[Fact::Status, Fact::EntryMode, Fact::EnteredOn, Fact::Dwelling, Fact::MovedInOn];

/// What is told of the household's money is asked once and holds for every adult of whom nothing else is told.
const HOUSEHOLD: &[Fact] = &[Fact::NeedsBenefits, Fact::LowIncome];

/// Conditions that name each other deeper than this are a fault `check` reports; here they are false.
const MAX_DEPTH: u8 = 32;

pub(super) struct Situation<'a> {
    pub catalogue: &'a Catalogue,
    pub household: &'a Household,
    pub today: Day,
    pub persons: Vec<Someone<'a>>,
    first_adult: Option<Who>,
}

/// A person by position in the household.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Who(pub usize);

pub(super) struct Someone<'a> {
    pub id: &'a PersonId,
    pub role: Option<Role>,
    pub age: Option<i32>,
    own: &'a Facts,
    taken: Facts,
}

impl Someone<'_> {
    /// The value that counts: the person's own, else what a child takes from the first adult.
    pub fn fact(&self, fact: Fact) -> Option<&FactValue> {
        self.own.get(fact).or_else(|| self.taken.get(fact))
    }

    pub fn day(&self, fact: Fact) -> Option<Day> {
        match self.fact(fact) {
            Some(FactValue::Date(day)) => Some(*day),
            _ => None,
        }
    }

    pub fn code(&self, fact: Fact) -> Option<&str> {
        match self.fact(fact) {
            Some(FactValue::Code(code)) => Some(code),
            _ => None,
        }
    }

    pub fn yes(&self, fact: Fact) -> Option<bool> {
        match self.fact(fact) {
            Some(FactValue::YesNo(yes)) => Some(*yes),
            _ => None,
        }
    }

    /// The value that counts is the first adult's.
    pub fn takes(&self, fact: Fact) -> bool {
        self.own.get(fact).is_none() && self.taken.get(fact).is_some()
    }
}

impl<'a> Situation<'a> {
    pub fn new(catalogue: &'a Catalogue, household: &'a Household, today: Day) -> Situation<'a> {
        let first_adult = household.first_adult(today);
        let persons = household
            .persons
            .iter()
            .map(|person| {
                let role = person.role(today);
                let giver = first_adult.filter(|adult| adult.id != person.id);
                let taken = match role {
                    Some(Role::Child) => INHERITED,
                    Some(Role::Adult) => HOUSEHOLD,
                    None => &[],
                };
                Someone {
                    id: &person.id,
                    role,
                    age: person.age(today),
                    own: &person.facts,
                    taken: giver
                        .map_or_else(Facts::default, |adult| taken_from(&adult.facts, &person.facts, taken)),
                }
            })
            .collect();
        let first_adult = first_adult
            .and_then(|adult| household.persons.iter().position(|person| person.id == adult.id))
            .map(Who);
        Situation { catalogue, household, today, persons, first_adult }
    }

    pub fn everyone(&self) -> impl Iterator<Item = Who> + use<> {
        (0..self.persons.len()).map(Who)
    }

    pub fn first_adult(&self) -> Option<Who> {
        self.first_adult
    }

    pub fn someone(&self, who: Who) -> Option<&Someone<'a>> {
        self.persons.get(who.0)
    }

    pub fn who(&self, id: &PersonId) -> Option<Who> {
        self.persons.iter().position(|person| person.id == id).map(Who)
    }

    /// Whom to ask: a fact that a child takes from the first adult is asked of the adult. Nobody is asked when someone
    /// who was born here entered.
    pub fn missing(&self, who: Who, fact: Fact) -> BTreeSet<Missing> {
        let Some(person) = self.someone(who) else { return BTreeSet::new() };
        if fact == Fact::EnteredOn && person.yes(Fact::BornInGermany) == Some(true) {
            return BTreeSet::new();
        }
        let asked = match self.first_adult.and_then(|adult| self.someone(adult)) {
            Some(adult) if person.role == Some(Role::Child) && INHERITED.contains(&fact) => adult,
            Some(adult) if person.role == Some(Role::Adult) && HOUSEHOLD.contains(&fact) => adult,
            _ => person,
        };
        BTreeSet::from([Missing { person: asked.id.clone(), fact }])
    }

    /// Whose value counts for this person, where there is one.
    pub fn teller(&self, who: Who, fact: Fact) -> Option<&'a PersonId> {
        let person = self.someone(who)?;
        person.fact(fact)?;
        let adult = self.first_adult.filter(|_| person.takes(fact)).and_then(|adult| self.someone(adult));
        Some(adult.unwrap_or(person).id)
    }

    fn ask(&self, who: Who, fact: Fact) -> Truth {
        Truth::Unknown(self.missing(who, fact))
    }

    /// Is this person an adult, a child?
    pub fn has_role(&self, who: Who, role: Role) -> Truth {
        match self.someone(who).and_then(|person| person.role) {
            Some(known) => (known == role).into(),
            None => self.ask(who, Fact::Role),
        }
    }

    pub fn has_status(&self, who: Who, statuses: &[String]) -> Truth {
        if statuses.is_empty() {
            return Truth::True;
        }
        match self.someone(who).and_then(|person| person.code(Fact::Status)) {
            Some(status) => statuses.iter().any(|known| known == status).into(),
            None => self.ask(who, Fact::Status),
        }
    }

    pub fn truth_or(&self, who: Who, condition: Option<&Condition>, absent: Truth) -> Truth {
        condition.map_or(absent, |condition| self.truth(who, condition))
    }

    pub fn truth(&self, who: Who, condition: &Condition) -> Truth {
        self.watched(who, condition, &mut ())
    }

    /// Decides a condition while `watch` sees every test on the way.
    pub fn watched(&self, who: Who, condition: &Condition, watch: &mut impl Watch) -> Truth {
        self.truth_at(who, condition, MAX_DEPTH, watch)
    }

    fn truth_at(&self, who: Who, condition: &Condition, depth: u8, watch: &mut impl Watch) -> Truth {
        watch.enter(who, Ask::Condition(condition));
        let truth =
            depth.checked_sub(1).map_or(Truth::False, |depth| self.decided(who, condition, depth, watch));
        watch.leave(&truth);
        truth
    }

    fn decided(&self, who: Who, condition: &Condition, depth: u8, watch: &mut impl Watch) -> Truth {
        match condition {
            Condition::All(all) => {
                all.iter().fold(Truth::True, |truth, part| truth.and(self.truth_at(who, part, depth, watch)))
            }
            Condition::Any(any) => {
                any.iter().fold(Truth::False, |truth, part| truth.or(self.truth_at(who, part, depth, watch)))
            }
            Condition::Not(inner) => self.truth_at(who, inner, depth, watch).negate(),
            Condition::Certain(inner) => self.truth_at(who, inner, depth, watch).is_true().into(),
            Condition::Named(name) => match self.catalogue.conditions.get(name) {
                Some(named) => self.truth_at(who, named, depth, watch),
                None => Truth::False,
            },
            Condition::Fact(fact, test) => self.fact_test(who, *fact, test),
            Condition::Age { from, under } => match self.someone(who).and_then(|person| person.age) {
                Some(age) => {
                    (from.is_none_or(|from| age >= from) && under.is_none_or(|under| age < under)).into()
                }
                None => self.ask(who, Fact::BornOn),
            },
            Condition::AnyChild(inner) => self.some(Some(Role::Child), inner, depth, watch),
            Condition::AnyAdult(inner) => self.some(Some(Role::Adult), inner, depth, watch),
            Condition::Anyone(inner) => self.some(None, inner, depth, watch),
            Condition::Holds(paper) => self.held(who, paper).is_some().into(),
            Condition::Done(step) => self.is_done(who, step).into(),
            Condition::Switch(id, value) => self
                .catalogue
                .switches
                .iter()
                .any(|switch| {
                    &switch.id == id
                        && &switch.value == value
                        && switch.from.is_none_or(|from| from <= self.today)
                        && switch.until.is_none_or(|until| self.today <= until)
                })
                .into(),
        }
    }

    fn some(&self, role: Option<Role>, inner: &Condition, depth: u8, watch: &mut impl Watch) -> Truth {
        self.everyone().fold(Truth::False, |truth, who| {
            watch.enter(who, Ask::Someone);
            let right_role = role.map_or(Truth::True, |role| {
                watch.enter(who, Ask::Role(role));
                let truth = self.has_role(who, role);
                watch.leave(&truth);
                truth
            });
            let of_person = match right_role {
                Truth::False => Truth::False,
                right_role => right_role.and(self.truth_at(who, inner, depth, watch)),
            };
            watch.leave(&of_person);
            truth.or(of_person)
        })
    }

    fn fact_test(&self, who: Who, fact: Fact, test: &Test) -> Truth {
        let value = self.someone(who).and_then(|person| person.fact(fact));
        let Some(value) = value else {
            return match test {
                Test::Known => Truth::False,
                _ => self.ask(who, fact),
            };
        };
        if let (Test::WithinMonths(months, of), FactValue::Date(day)) = (test, value) {
            return match self.someone(who).and_then(|person| person.day(*of)) {
                Some(since) => (*day < since.plus_months(i32::from(*months))).into(),
                None => self.ask(who, *of),
            };
        }
        match (test, value) {
            (Test::Known | Test::Told, _) => true,
            (Test::Is(wanted), value) => value == wanted,
            (Test::In(wanted), value) => wanted.contains(value),
            (Test::AtLeast(least), FactValue::Code(code)) => at_least(fact, code, least),
            (Test::From(from), FactValue::Date(day)) => day >= from,
            (Test::Until(until), FactValue::Date(day)) => day <= until,
            (Test::DaysAgo(days), FactValue::Date(day)) => day.plus_days(i64::from(*days)) < self.today,
            (Test::MonthsAgo(months), FactValue::Date(day)) => {
                // The period still runs on its last day (§188(2) BGB).
                day.plus_months(i32::from(*months)) < self.today
            }
            _ => false,
        }
        .into()
    }

    /// The paper in this person's hand, or a shared one in anyone's.
    pub fn held(&self, who: Who, paper: &PaperId) -> Option<&'a HeldPaper> {
        let id = self.someone(who)?.id;
        let shared = self.catalogue.paper(paper).is_some_and(|known| known.shared);
        let of_paper = || self.household.held.iter().filter(|held| &held.document == paper);
        of_paper().find(|held| &held.person == id).or_else(|| if shared { of_paper().next() } else { None })
    }

    /// The newest record of a step that speaks of this person; of the household's own steps any adult may speak.
    pub fn record(&self, who: Who, step: &Step) -> Option<&'a StepRecord> {
        let id = self.someone(who)?.id;
        self.household
            .done
            .iter()
            .filter(|record| record.step == step.id)
            .filter(|record| &record.person == id || step.concerns == Concerns::Household)
            .max_by_key(|record| record.on)
    }

    /// Recorded as done, or implied by a fact such as the day the permit was issued.
    pub fn is_done(&self, who: Who, id: &StepId) -> bool {
        let Some(step) = self.catalogue.step(id) else { return false };
        let recorded = self.record(who, step).is_some_and(|record| record.state == RecordState::Done);
        recorded || (self.implied_on(who, step).is_some() && self.has_status(who, &step.statuses).is_true())
    }

    /// The day a told fact says this step was done.
    pub fn implied_on(&self, who: Who, step: &Step) -> Option<Day> {
        self.someone(who)?.own.day(step.done_by?)
    }
}

fn taken_from(adult: &Facts, other: &Facts, facts: &[Fact]) -> Facts {
    let born_here = other.yes(Fact::BornInGermany) == Some(true);
    let mut taken = Facts::default();
    for fact in facts.iter().copied().filter(|fact| !(born_here && *fact == Fact::EnteredOn)) {
        if let Some(value) = adult.get(fact) {
            taken.set(fact, value.clone());
        }
    }
    taken
}

fn at_least(fact: Fact, code: &str, least: &str) -> bool {
    let FactKind::Code(codes) = fact.kind() else { return false };
    let place = |wanted: &str| codes.iter().position(|known| *known == wanted);
    match (place(code), place(least)) {
        (Some(code), Some(least)) => code >= least,
        _ => false,
    }
}
