//! Facts of one person that cannot both be right: a move before birth, an expiry before the issue. The story form
//! asks again, the story file is refused; nothing of the kind is stored.

use diko_core::facts::{Fact, FactKind, Facts};

/// `later` lies before `earlier`, and the world does not work that way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contradiction {
    pub earlier: Fact,
    pub later: Fact,
}

/// Pairs besides birth, which comes before everything. An old job may end after a new one began, and an old decision
/// may be final before a new one is served: such pairs are not here.
const ORDERED: &[(Fact, Fact)] = &[(Fact::PermitIssuedOn, Fact::PermitExpiresOn)];

/// Every pair of dates that contradict each other.
#[must_use]
pub fn contradictions(facts: &Facts) -> Vec<Contradiction> {
    let after_birth = Fact::ALL
        .iter()
        .filter(|fact| fact.kind() == FactKind::Date && **fact != Fact::BornOn)
        .map(|fact| (Fact::BornOn, *fact));
    after_birth
        .chain(ORDERED.iter().copied())
        .filter(|(earlier, later)| match (facts.day(*earlier), facts.day(*later)) {
            (Some(first), Some(second)) => second < first,
            _ => false,
        })
        .map(|(earlier, later)| Contradiction { earlier, later })
        .collect()
}
