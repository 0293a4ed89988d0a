//! What happens to a device's unsent ops when the past turns out otherwise: someone else wrote under its name (a clone, or
//! this device before its backup was restored), or a branch they name has another name now.

use std::collections::BTreeMap;

use diko_core::ops::registry::member;
use diko_core::ops::{AuthorId, Key, Op, OpId};
use diko_wire::{Hash, MemberId};

use crate::SyncError;
use crate::ledger::{Hand, Ledger, Round};
use crate::log::Log;

pub(crate) struct Rewriting {
    /// As whom this device writes on.
    pub author: Option<AuthorId>,
    pub pending: Vec<Op>,
}

impl Rewriting {
    /// Nothing where the unsent ops stay as they are.
    pub fn of(
        ledger: &Ledger,
        log: &dyn Log,
        hand: &Hand<'_>,
        round: &mut Round,
    ) -> Result<Option<Rewriting>, SyncError> {
        let own = log.author();
        let held = |hash: &Hash| ledger.shelf.get(hash);
        let by_me = |hash: &&Hash| held(hash).is_some_and(|held| held.signer == Some(ledger.own));
        let by_another_me: Vec<Hash> = round.opened.iter().filter(by_me).copied().collect();
        if by_another_me.is_empty() && round.renamed.is_empty() {
            return Ok(None);
        }
        let is_my_name = by_another_me.iter().any(|hash| held(hash).is_some_and(|held| held.author == own));
        let author = is_my_name.then_some(hand.fresh);
        let before = log.pending()?;
        // What that other one sent already is not said twice; what was to replace it replaces what was sent.
        let sent = |op: &Op| {
            by_another_me.iter().find_map(|hash| {
                let there = round.bodies.get(hash)?.ops.iter().find(|there| is_same_word(op, there))?;
                Some(OpId { author: held(hash)?.name, seq: there.id.seq })
            })
        };
        let mut anew: BTreeMap<OpId, OpId> =
            before.iter().filter_map(|op| Some((op.id, sent(op)?))).collect();
        let mut pending: Vec<Op> = before.iter().filter(|op| !anew.contains_key(&op.id)).cloned().collect();
        let first = before.first().map_or(1, |op| op.id.seq);
        let numbers = if author.is_some() { 1.. } else { first.. };
        let fresh = numbers.map(|seq| OpId { author: author.unwrap_or(own), seq });
        anew.extend(pending.iter().map(|op| op.id).zip(fresh));
        for op in &mut pending {
            name_anew(op, |id| anew.get(&id).copied().unwrap_or_else(|| renamed(id, ledger, round)));
        }
        let is_needed = author.is_some() || pending != before;
        Ok(is_needed.then_some(Rewriting { author, pending }))
    }
}

/// Unsent ops with what they say of others first, so that a removal goes without a person's words before it; nothing where
/// they stand so already, or nobody else is removed. Who leaves says so last.
pub(crate) fn statements_first(pending: Vec<Op>, own: MemberId) -> Option<Vec<Op>> {
    let is_of_another = |op: &Op| is_statement(op) && op.entity.key != Key::Random(own.0);
    let first = pending.first().map(|op| op.id)?;
    let last_removal = pending.iter().rposition(|op| is_removal(op) && is_of_another(op))?;
    if pending.iter().take(last_removal).all(is_of_another) {
        return None;
    }
    let (statements, words): (Vec<Op>, Vec<Op>) = pending.into_iter().partition(is_of_another);
    Some(numbered_from(first, statements.into_iter().chain(words).collect()))
}

pub(crate) fn is_removal(op: &Op) -> bool {
    op.entity.kind == member::KIND && op.field == member::REMOVED
}

fn is_statement(op: &Op) -> bool {
    op.entity.kind == member::KIND
        && [member::ADMITTED, member::REMOVED, member::RELEASED].contains(&op.field)
}

/// Unsent ops as those of another author, from its first number on.
pub(crate) fn said_as(author: AuthorId, pending: Vec<Op>) -> Vec<Op> {
    numbered_from(OpId { author, seq: 1 }, pending)
}

fn numbered_from(first: OpId, mut pending: Vec<Op>) -> Vec<Op> {
    let fresh = (first.seq..).map(|seq| OpId { author: first.author, seq });
    let anew: BTreeMap<OpId, OpId> = pending.iter().map(|op| op.id).zip(fresh).collect();
    for op in &mut pending {
        name_anew(op, |id| anew.get(&id).copied().unwrap_or(id));
    }
    pending
}

fn name_anew(op: &mut Op, named: impl Fn(OpId) -> OpId) {
    op.id = named(op.id);
    op.supersedes = op.supersedes.iter().map(|id| named(*id)).collect();
    op.supersedes.sort_unstable();
    op.supersedes.dedup();
}

/// The same word, whatever number it was given: a copy of this device says again what was not sent when it was made.
fn is_same_word(one: &Op, other: &Op) -> bool {
    one.entity == other.entity
        && one.field == other.field
        && one.value == other.value
        && (one.lamport, one.at) == (other.lamport, other.at)
}

/// The name of an op whose bundle was renamed. A bundle that has only come is not the one that was meant.
fn renamed(id: OpId, ledger: &Ledger, round: &Round) -> OpId {
    let was_meant =
        |(hash, before): &(&Hash, &AuthorId)| **before == id.author && !round.opened.contains(hash);
    let mut renamed = round.renamed.iter().filter(was_meant);
    let now = renamed.find_map(|(hash, _)| {
        let held = ledger.shelf.get(hash)?;
        (held.place.first..=held.place.last()).contains(&id.seq).then_some(held.name)
    });
    OpId { author: now.unwrap_or(id.author), seq: id.seq }
}
