//! Plain tests of one person that exclude each other: two codes of one fact, an age from 15 and under 6, a date told
//! and not told, a paper held and not held.

use std::collections::{BTreeMap, BTreeSet};

use diko_core::Day;
use diko_core::condition::{Condition, Test};
use diko_core::facts::{COUNTRIES, Fact, FactKind, FactValue};

/// A test without parts, and whether it has to come out true or false.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Literal<'a> {
    pub(super) condition: &'a Condition,
    pub(super) holds: bool,
}

/// Whether one person could pass all of these at once.
pub(super) fn consistent(literals: &[Literal<'_>]) -> bool {
    let mut ranges: BTreeMap<Fact, Range> = BTreeMap::new();
    let (mut from, mut under) = (i32::MIN, i32::MAX);
    for literal in literals {
        match literal.condition {
            Condition::Fact(fact, test) => {
                ranges.entry(*fact).or_insert_with(|| Range::of(*fact)).narrow(*fact, test, literal.holds);
            }
            Condition::Age { from: least, under: most } => match (literal.holds, least, most) {
                (true, least, most) => {
                    from = from.max(least.unwrap_or(i32::MIN));
                    under = under.min(most.unwrap_or(i32::MAX));
                }
                (false, Some(least), None) => under = under.min(*least),
                (false, None, Some(most)) => from = from.max(*most),
                // Outside of a range: either side may do.
                (false, Some(_), Some(_)) => {}
                (false, None, None) => return false,
            },
            Condition::Any(parts) if parts.is_empty() && literal.holds => return false,
            _ => {
                if literals.iter().any(|other| excludes(literal, other)) {
                    return false;
                }
            }
        }
    }
    from < under && ranges.values().all(Range::possible)
}

fn excludes(one: &Literal<'_>, other: &Literal<'_>) -> bool {
    match (one.condition, other.condition) {
        (Condition::Switch(id, value), Condition::Switch(other_id, other_value)) if id == other_id => {
            if value == other_value { one.holds != other.holds } else { one.holds && other.holds }
        }
        (Condition::Certain(inner), condition) if !one.holds && other.holds => **inner == *condition,
        (condition, same) => condition == same && one.holds != other.holds,
    }
}

/// What a fact may still be.
struct Range {
    /// Values of a closed list; nothing for dates.
    values: Option<BTreeSet<String>>,
    from: Day,
    until: Day,
    must_be_told: bool,
    must_be_untold: bool,
}

impl Range {
    fn of(fact: Fact) -> Range {
        let values: Option<BTreeSet<String>> = match fact.kind() {
            FactKind::Code(codes) => Some(codes.iter().map(|code| (*code).to_owned()).collect()),
            FactKind::YesNo => Some(["true", "false"].map(str::to_owned).into()),
            FactKind::Country { none } => {
                let none = none.then_some("none");
                Some(COUNTRIES.split(' ').chain(none).map(str::to_owned).collect())
            }
            FactKind::Date => None,
        };
        Range { values, from: Day::MIN, until: Day::MAX, must_be_told: false, must_be_untold: false }
    }

    fn narrow(&mut self, fact: Fact, test: &Test, holds: bool) {
        match test {
            Test::Known => {
                self.must_be_told |= holds;
                self.must_be_untold |= !holds;
                return;
            }
            // Never false: told, or unknown.
            Test::Told => {
                self.must_be_told = true;
                self.must_be_untold |= !holds;
                return;
            }
            // A test of an untold fact is unknown, neither true nor false.
            _ => self.must_be_told = true,
        }
        match test {
            Test::Is(FactValue::Date(day)) if holds => {
                self.from = self.from.max(*day);
                self.until = self.until.min(*day);
            }
            Test::From(day) if holds => self.from = self.from.max(*day),
            Test::From(day) => self.until = self.until.min(day.plus_days(-1)),
            Test::Until(day) if holds => self.until = self.until.min(*day),
            Test::Until(day) => self.from = self.from.max(day.plus_days(1)),
            Test::Is(value) => self.keep(holds, |text| text == value.to_text()),
            Test::In(values) => self.keep(holds, |text| values.iter().any(|value| value.to_text() == text)),
            Test::AtLeast(code) => {
                let FactKind::Code(codes) = fact.kind() else { return };
                let rank = |code: &str| codes.iter().position(|known| *known == code);
                self.keep(holds, |text| rank(text) >= rank(code));
            }
            Test::MonthsAgo(_) | Test::DaysAgo(_) | Test::WithinMonths(..) | Test::Known | Test::Told => {}
        }
    }

    fn keep(&mut self, holds: bool, matches: impl Fn(&str) -> bool) {
        if let Some(values) = &mut self.values {
            values.retain(|value| matches(value) == holds);
        }
    }

    fn possible(&self) -> bool {
        let told = self.from <= self.until && self.values.as_ref().is_none_or(|values| !values.is_empty());
        let both = self.must_be_told && self.must_be_untold;
        !both && (told || self.must_be_untold)
    }
}
