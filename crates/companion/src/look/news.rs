//! What can be new in a person's life that no question of the story asks for. Offered is what would change the plan of
//! this household: each entry is tried out on a copy of it, so no list of statuses stands here.

use diko_core::Day;
use diko_core::catalogue::Catalogue;
use diko_core::facts::{Fact, FactKind, FactValue};
use diko_core::household::{Household, Person, Role};
use diko_core::plan::{Plan, compare, derive};

use super::Look;
use crate::views::{NewsEntryView, NewsView};

/// Something new, the fact it says by itself, and what is asked about it.
pub(crate) struct Entry {
    pub id: &'static str,
    pub says: Option<Fact>,
    pub asks: &'static [Fact],
    /// A child of this age can have such news: from 15 one applies for benefits oneself (§36 SGB I).
    from_age: i32,
}

pub(crate) const ENTRIES: &[Entry] = &[
    entry("letter", None, &[Fact::NoticeServedOn], 15),
    entry("moving", Some(Fact::Moving), &[Fact::MovingOn], 15),
    entry("job-ends", None, &[Fact::JobEndKnownOn, Fact::JobEndsOn], 15),
    entry("employer", None, &[Fact::EmployerChangedOn], 15),
    entry("training", None, &[Fact::InTraining], 15),
    entry("school", None, &[Fact::InSchool], 15),
    entry("pregnant", Some(Fact::Pregnant), &[Fact::DueOn], 12),
    entry("married", None, &[Fact::MarriedSinceOn], 18),
    entry("home-trip", None, &[Fact::HomeTripOn], 0),
    entry("leaving", None, &[Fact::LeavingOn], 0),
];

const fn entry(id: &'static str, says: Option<Fact>, asks: &'static [Fact], from_age: i32) -> Entry {
    Entry { id, says, asks, from_age }
}

/// Days from today on which it is tried out: ahead, today, and long ago.
const TRIED: [i64; 3] = [60, 0, -4 * 365];

impl Entry {
    pub fn of(id: &str) -> Option<&'static Entry> {
        ENTRIES.iter().find(|entry| entry.id == id)
    }

    /// The person's household if this were so, with all days on `on`.
    fn imagined(&self, household: &Household, person: &Person, on: Day) -> Household {
        let mut household = household.clone();
        let told = household.persons.iter_mut().find(|one| one.id == person.id);
        if let Some(told) = told {
            for fact in self.says.iter().chain(self.asks) {
                let value = match fact.kind() {
                    FactKind::Date => FactValue::Date(on),
                    FactKind::YesNo => FactValue::YesNo(true),
                    FactKind::Code(_) | FactKind::Country { .. } => continue,
                };
                told.facts.set(*fact, value);
            }
        }
        household
    }
}

impl Look<'_> {
    pub fn news(&self, person: &Person) -> NewsView {
        let is_child = person.role(self.today) == Some(Role::Child);
        let age = if is_child { person.age(self.today).unwrap_or(0) } else { i32::MAX };
        let theirs = ENTRIES.iter().filter(|entry| age >= entry.from_age);
        let entries = theirs.filter(|entry| self.would_change(entry, person));
        NewsView {
            entries: entries
                .map(|entry| NewsEntryView {
                    id: entry.id.into(),
                    facts: entry.asks.iter().map(|fact| fact.name().into()).collect(),
                })
                .collect(),
        }
    }

    fn would_change(&self, entry: &Entry, person: &Person) -> bool {
        TRIED.iter().map(|later| self.today.plus_days(*later)).any(|on| {
            let imagined = entry.imagined(self.household, person, on);
            is_noticed(&self.plan, self.catalogue(), &imagined, self.today)
        })
    }
}

/// Whether the plan of the imagined household says something else to a person. A question that is answered says nothing.
fn is_noticed(plan: &Plan, catalogue: &Catalogue, imagined: &Household, today: Day) -> bool {
    let changes = compare(plan, &derive(catalogue, imagined, today));
    !(changes.appeared.is_empty()
        && changes.gone.is_empty()
        && changes.day_moved.is_empty()
        && changes.opening_moved.is_empty()
        && changes.rule_changed.is_empty()
        && changes.now_asked.is_empty())
}
