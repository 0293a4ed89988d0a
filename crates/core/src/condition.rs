//! Conditions: a small declarative tree over facts, papers, done steps and switches, in Kleene's three-valued
//! logic. *Unknown* names the facts that would decide it. The tree is data; nothing here runs code from a catalogue.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{MapAccess, Visitor, value::MapAccessDeserializer};
use serde::{Deserialize, Deserializer, Serialize};

use crate::Day;
use crate::catalogue::{PaperId, StepId, SwitchId};
use crate::facts::{Fact, FactKind, FactValue};
use crate::household::PersonId;

/// A test that is true, false, or unknown because of missing facts. In TOML a word names another condition, a table
/// holds one test: `{ fact = "dwelling", in = ["ae", "gu"] }`, `{ all = ["bedarf", { age = { from = 15 } }] }`.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
    /// True only when certain: unknown counts as false and asks nothing.
    Certain(Box<Condition>),
    /// A condition of the catalogue's table of conditions.
    Named(String),
    Fact(Fact, Test),
    /// Completed years, `from` included, `under` excluded.
    Age {
        from: Option<i32>,
        under: Option<i32>,
    },
    /// Some child of the household.
    AnyChild(Box<Condition>),
    /// Some adult of the household.
    AnyAdult(Box<Condition>),
    /// Some person of the household.
    Anyone(Box<Condition>),
    /// The person has this paper in hand, or a shared one is in the household.
    Holds(PaperId),
    /// The person did this step.
    Done(StepId),
    /// A switch has this value on the day of the plan.
    Switch(SwitchId, String),
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Test {
    Is(FactValue),
    In(Vec<FactValue>),
    /// Was told at all: never unknown, asks nothing.
    Known,
    /// Was told; while it was not, unknown, so that it is asked.
    Told,
    /// In the order of the fact's code table (German levels).
    AtLeast(String),
    /// The date lies on or after this day.
    From(Day),
    /// The date lies on or before this day.
    Until(Day),
    /// This many months have passed since the date.
    MonthsAgo(u16),
    /// So many days have passed since the date.
    DaysAgo(u16),
    /// The date lies less than this many months after the date another fact tells of the person.
    WithinMonths(u16, Fact),
}

/// A fact of a person that nobody told.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Missing {
    pub person: PersonId,
    pub fact: Fact,
}

/// Kleene's three values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Truth {
    True,
    False,
    Unknown(BTreeSet<Missing>),
}

impl Truth {
    #[must_use]
    pub fn and(self, other: Truth) -> Truth {
        match (self, other) {
            (Truth::False, _) | (_, Truth::False) => Truth::False,
            (Truth::True, truth) | (truth, Truth::True) => truth,
            (Truth::Unknown(left), Truth::Unknown(right)) => {
                Truth::Unknown(left.union(&right).cloned().collect())
            }
        }
    }

    #[must_use]
    pub fn or(self, other: Truth) -> Truth {
        self.negate().and(other.negate()).negate()
    }

    #[must_use]
    pub fn negate(self) -> Truth {
        match self {
            Truth::True => Truth::False,
            Truth::False => Truth::True,
            unknown @ Truth::Unknown(_) => unknown,
        }
    }

    #[must_use]
    pub fn is_true(&self) -> bool {
        *self == Truth::True
    }
}

impl From<bool> for Truth {
    fn from(value: bool) -> Truth {
        if value { Truth::True } else { Truth::False }
    }
}

impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Condition, D::Error> {
        deserializer.deserialize_any(ConditionVisitor)
    }
}

struct ConditionVisitor;

impl<'de> Visitor<'de> for ConditionVisitor {
    type Value = Condition;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a condition or a table with one test")
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<Condition, E> {
        Ok(Condition::Named(name.into()))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Condition, A::Error> {
        let raw = RawCondition::deserialize(MapAccessDeserializer::new(map))?;
        raw.try_into().map_err(serde::de::Error::custom)
    }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct RawCondition {
    all: Option<Vec<Condition>>,
    any: Option<Vec<Condition>>,
    not: Option<Box<Condition>>,
    certain: Option<Box<Condition>>,
    any_child: Option<Box<Condition>>,
    any_adult: Option<Box<Condition>>,
    anyone: Option<Box<Condition>>,
    holds: Option<PaperId>,
    done: Option<StepId>,
    age: Option<RawAge>,
    switch: Option<SwitchId>,
    fact: Option<Fact>,
    is: Option<RawValue>,
    #[serde(rename = "in")]
    one_of: Option<Vec<RawValue>>,
    known: Option<bool>,
    told: Option<bool>,
    at_least: Option<String>,
    from: Option<Day>,
    until: Option<Day>,
    months_ago: Option<u16>,
    days_ago: Option<u16>,
    within_months: Option<u16>,
    of: Option<Fact>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAge {
    from: Option<i32>,
    under: Option<i32>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum RawValue {
    YesNo(bool),
    Text(String),
}

impl RawValue {
    fn text(&self) -> String {
        match self {
            RawValue::YesNo(yes) => yes.to_string(),
            RawValue::Text(text) => text.clone(),
        }
    }
}

impl RawCondition {
    fn value(fact: Fact, raw: &RawValue) -> Result<FactValue, String> {
        fact.value_from_text(&raw.text()).map_err(|error| error.to_string())
    }

    fn fact_test(&mut self, fact: Fact) -> Result<Test, String> {
        let is = self.is.take().map(|raw| Self::value(fact, &raw).map(Test::Is));
        let one_of = self.one_of.take().map(|raws| {
            raws.iter().map(|raw| Self::value(fact, raw)).collect::<Result<Vec<_>, _>>().map(Test::In)
        });
        let at_least = self.at_least.take().map(|code| match fact.kind() {
            FactKind::Code(codes) if codes.contains(&code.as_str()) => Ok(Test::AtLeast(code)),
            _ => Err(format!("`{code}` is not a code of `{fact}`; allowed: {}", fact.allowed())),
        });
        let date_test = |test: Test| {
            if fact.kind() == FactKind::Date { Ok(test) } else { Err(format!("`{fact}` is not a date")) }
        };
        let flag = |set: Option<bool>, name: &str, test: Test| {
            set.map(|on| if on { Ok(test) } else { Err(format!("`{name}` can only be true; use `not`")) })
        };
        let within = match (self.within_months.take(), self.of.take()) {
            (Some(months), Some(of)) if of.kind() == FactKind::Date => {
                Some(date_test(Test::WithinMonths(months, of)))
            }
            (None, None) => None,
            _ => Some(Err("`within_months` goes with `of`, the fact of a date".into())),
        };
        let tests = [
            is,
            one_of,
            flag(self.known.take(), "known", Test::Known),
            flag(self.told.take(), "told", Test::Told),
            at_least,
            self.from.take().map(|day| date_test(Test::From(day))),
            self.until.take().map(|day| date_test(Test::Until(day))),
            self.months_ago.take().map(|months| date_test(Test::MonthsAgo(months))),
            self.days_ago.take().map(|days| date_test(Test::DaysAgo(days))),
            within,
        ];
        let mut given = tests.into_iter().flatten();
        match (given.next(), given.next()) {
            (Some(test), None) => test,
            _ => Err(
                "a fact needs exactly one of: is in known told at_least from until months_ago days_ago within_months"
                    .into(),
            ),
        }
    }
}

impl TryFrom<RawCondition> for Condition {
    type Error = String;

    fn try_from(mut raw: RawCondition) -> Result<Condition, String> {
        let mut given = Vec::new();
        if let Some(all) = raw.all.take() {
            given.push(Condition::All(all));
        }
        if let Some(any) = raw.any.take() {
            given.push(Condition::Any(any));
        }
        if let Some(not) = raw.not.take() {
            given.push(Condition::Not(not));
        }
        if let Some(certain) = raw.certain.take() {
            given.push(Condition::Certain(certain));
        }
        if let Some(inner) = raw.any_child.take() {
            given.push(Condition::AnyChild(inner));
        }
        if let Some(inner) = raw.any_adult.take() {
            given.push(Condition::AnyAdult(inner));
        }
        if let Some(inner) = raw.anyone.take() {
            given.push(Condition::Anyone(inner));
        }
        if let Some(paper) = raw.holds.take() {
            given.push(Condition::Holds(paper));
        }
        if let Some(step) = raw.done.take() {
            given.push(Condition::Done(step));
        }
        if let Some(age) = raw.age.take() {
            given.push(Condition::Age { from: age.from, under: age.under });
        }
        if let Some(switch) = raw.switch.take() {
            let value = raw.is.take().ok_or("a switch needs `is`")?;
            given.push(Condition::Switch(switch, value.text()));
        }
        if let Some(fact) = raw.fact.take() {
            let test = raw.fact_test(fact)?;
            given.push(Condition::Fact(fact, test));
        }
        let leftover = raw.is.is_some()
            || raw.one_of.is_some()
            || raw.known.is_some()
            || raw.told.is_some()
            || raw.at_least.is_some()
            || raw.from.is_some()
            || raw.until.is_some()
            || raw.months_ago.is_some()
            || raw.days_ago.is_some()
            || raw.within_months.is_some()
            || raw.of.is_some();
        let mut given = given.into_iter();
        match (given.next(), given.next(), leftover) {
            (Some(condition), None, false) => Ok(condition),
            _ => Err("a condition holds exactly one test: all any not certain fact age any_child any_adult anyone \
                      holds done switch"
                .into()),
        }
    }
}
